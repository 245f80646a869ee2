import Learning
import Markdown
import Text

/// Links lead to something, stay in the course or are known sources, and look like what they are.
struct LinkRule {
  let file: SourceFile
  let context: LintContext
  /// The names of gaps, which look like links and are none.
  let gaps: Set<String>
  private let seen = SeenLinks()

  init(file: SourceFile, context: LintContext, gaps: Set<String>) {
    self.file = file
    self.context = context
    self.gaps = gaps
  }

  /// Looks at a link.
  func check(_ destination: String, _ node: Node) {
    let place = file.location(of: node)
    if destination.hasPrefix("#") {
      let anchor = String(destination.dropFirst())
      guard !gaps.contains(anchor) else { return }
      note(file.path, anchor, destination, place)
    } else if let scheme = LinkRule.scheme(destination) {
      checkOutside(destination, scheme, node, place)
    } else if destination.hasPrefix("//") || destination.hasPrefix("\\") {
      context.report(.linkScheme, at: place, ["destination": destination])
    } else {
      checkInside(destination, place)
    }
  }

  private func checkInside(_ destination: String, _ place: SourceLocation) {
    guard !seen.beliefs.contains(destination) else { return }
    let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let link = destination[..<(mark ?? destination.endIndex)]
    guard !link.hasPrefix("/"), let path = CoursePath.resolve(link, from: file.path) else {
      context.report(.leavesCourse, at: place, ["file": destination])
      return
    }
    let anchor = mark.map { String(destination[destination.utf8.index(after: $0)...]) }
    if path == "misconceptions.md", let anchor,
      context.knowledge.misconceptions.contains(MisconceptionID(anchor))
    {
      seen.beliefs.insert(destination)
    }
    note(path, anchor, destination, place)
  }

  private func note(
    _ path: String,
    _ anchor: String?,
    _ destination: String,
    _ place: SourceLocation
  ) {
    context.facts.linkedFiles.insert(path)
    if path == "misconceptions.md", let anchor {
      context.facts.usedMisconceptions.insert(MisconceptionID(anchor))
    }
    context.facts.links.append(
      LinkFact(location: place, destination: destination, file: path, anchor: anchor)
    )
  }

  private func checkOutside(
    _ destination: String,
    _ scheme: String,
    _ node: Node,
    _ place: SourceLocation
  ) {
    guard scheme == "https" || scheme == "http" else {
      context.report(.linkScheme, at: place, ["destination": destination])
      return
    }
    let shown = node.plainText
    if let claimed = LinkRule.host(shown), claimed != LinkRule.host(destination) {
      context.report(.linkDisguised, at: place, ["destination": destination, "shown": shown])
    }
    if !file.path.hasPrefix("sources.") {
      context.report(.linkOutside, at: place, ["destination": destination])
    }
  }

  /// The scheme before a colon, in small letters.
  static func scheme(_ destination: String) -> String? {
    let bytes = destination.utf8
    guard let end = bytes.firstIndex(where: { ":/#?".utf8.contains($0) }),
      bytes[end] == UInt8(ascii: ":"), end > bytes.startIndex
    else { return nil }
    return destination[..<end].lowercased()
  }

  /// The host that an address or a text in the form of an address names.
  static func host(_ text: String) -> String? {
    var rest = Substring(text.lowercased())
    if let mark = rest.firstRange(of: "://") {
      rest = rest[mark.upperBound...]
    } else if !rest.hasPrefix("www.") {
      return nil
    }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != " " }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  /// Looks up every link into a file when all files are read.
  static func checkAll(_ context: LintContext) {
    var anchors: [String: Set<String>] = [:]
    for link in context.facts.links {
      guard context.files.contains(link.file) else {
        context.report(.linkBroken, at: link.location, ["destination": link.destination])
        continue
      }
      guard let anchor = link.anchor, let headings = context.facts.headings[link.file] else {
        continue
      }
      let known = anchors[link.file] ?? LinkRule.anchors(headings)
      anchors[link.file] = known
      guard !known.contains(anchor) else { continue }
      switch link.file {
      case "misconceptions.md":
        context.report(.misconceptionUnknown, at: link.location, ["id": anchor])
      case "sources.md": context.report(.sourceUnknown, at: link.location, ["id": anchor])
      case "objectives.md": context.report(.objectiveUnknown, at: link.location, ["id": anchor])
      default: context.report(.linkBroken, at: link.location, ["destination": link.destination])
      }
    }
  }

  /// Headings as links spell them; entries of a catalogue also by their names.
  private static func anchors(_ headings: [String]) -> Set<String> {
    var anchors: Set<String> = []
    for heading in headings {
      anchors.insert(Slug.of(heading))
      if let word = heading.split(separator: " ").first { anchors.insert(word.lowercased()) }
    }
    return anchors
  }
}

/// The links to beliefs that a file has and that lead there: feedback repeats the same few again and again.
private final class SeenLinks {
  var beliefs: Set<String> = []
}
