import Learning
import Markdown

/// The answer part of an exercise with its card, for the reader of its kind.
struct ExerciseParts {
  let file: SourceFile
  let kind: ExerciseKind
  let card: Fields
  /// Where the exercise begins, for what is missing.
  let location: SourceLocation
  /// The pieces above the answer part.
  let stem: [Node]
  /// The answer part.
  let answer: [Node]
  let log: DiagnosticLog
  /// The most options, items, pairs, groups or gaps.
  let limit: Int
  /// Opens the files that the card names.
  let opener: FileOpener

  var source: MarkdownSource { MarkdownSource(lines: file.lines) }

  /// Reports at a piece.
  func report(_ code: DiagnosticCode, at node: Node, _ arguments: [String: String] = [:]) {
    log.report(code, at: file.location(of: node), arguments)
  }

  /// The items of a list.
  func items(of list: Node) -> [AnswerItem] {
    list.children.map { AnswerItem($0, in: self) }
  }

  /// Whether parts are not too many, all filled and all different; reports what they are not.
  func check(_ parts: [(text: String, node: Node)], mayRepeat: Bool = false) -> Bool {
    guard parts.count <= limit else {
      log.report(
        .tooManyParts,
        at: location,
        ["count": String(parts.count), "limit": String(limit)]
      )
      return false
    }
    var seen: Set<String> = []
    var isSound = true
    for part in parts {
      if part.text.isEmpty {
        report(.partEmpty, at: part.node)
        isSound = false
      } else if !seen.insert(part.text).inserted, !mayRepeat {
        report(.partRepeated, at: part.node, ["text": part.text])
        isSound = false
      }
    }
    return isSound
  }

  /// The lists, tables or texts under each `####` heading of the answer part.
  var groups: [(heading: Node, nodes: [Node])] {
    var groups: [(heading: Node, nodes: [Node])] = []
    for node in answer {
      if case .heading = node.kind {
        groups.append((node, []))
      } else if !groups.isEmpty {
        groups[groups.count - 1].nodes.append(node)
      }
    }
    return groups
  }
}

/// An item of an answer list: its text, its task box, the quotes under it and the beliefs they name.
struct AnswerItem {
  let node: Node
  let text: String
  let checked: Bool?
  let feedback: String
  let misconceptions: [MisconceptionID]

  init(_ node: Node, in parts: ExerciseParts) {
    self.node = node
    text = parts.source.item(node)
    if case .item(let checked) = node.kind { self.checked = checked } else { checked = nil }
    let quotes = node.children.filter { $0.isQuote }
    feedback = quotes.map { parts.source.quote($0) }.joined(separator: "\n\n")
    misconceptions = quotes.flatMap { $0.misconceptions }
  }

  /// The item as an option.
  var option: ExerciseOption {
    ExerciseOption(
      text: text,
      isCorrect: checked,
      feedback: feedback,
      misconceptions: misconceptions
    )
  }

  /// The text in the code span that opens the item, with what stands behind it.
  var opening: (code: String, rest: String, misconceptions: [MisconceptionID])? {
    guard let paragraph = node.children.first, case .paragraph = paragraph.kind,
      let first = paragraph.children.first, case .code(let code) = first.kind
    else { return nil }
    let ticks = text.prefix { $0 == "`" }
    var rest = text.dropFirst(ticks.count)
    if let end = rest.firstRange(of: ticks) { rest = rest[end.upperBound...] }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    let below = feedback.isEmpty ? "" : (rest.isEmpty ? "" : "\n\n") + feedback
    return (code, rest + below, node.misconceptions)
  }
}

extension Node {
  var isQuote: Bool { if case .quote = kind { true } else { false } }
  var isTable: Bool { if case .table = kind { true } else { false } }
  var isList: Bool { if case .list = kind { true } else { false } }
  var isNumberedList: Bool { if case .list(let start) = kind { start != nil } else { false } }
  var isSmallHeading: Bool { if case .heading(let level) = kind { level >= 4 } else { false } }

  /// A list with a task box on at least one item.
  var isTaskList: Bool {
    guard isList else { return false }
    return children.contains {
      if case .item(let checked) = $0.kind { checked != nil } else { false }
    }
  }

  /// A list of bullets of which at least one opens with a code span.
  var isCodeList: Bool {
    guard case .list(start: nil) = kind else { return false }
    return children.contains { item in
      guard let first = item.children.first?.children.first, case .code = first.kind else {
        return false
      }
      return true
    }
  }

  /// The destinations of all links inside, in reading order.
  var destinations: [String] {
    if case .link(let destination, _) = kind { return [destination] }
    return children.flatMap { $0.destinations }
  }

  /// The beliefs that links inside name.
  var misconceptions: [MisconceptionID] {
    destinations.compactMap { destination in
      let parts = destination.split(separator: "#", maxSplits: 1)
      guard parts.count == 2, CourseFileName.isMisconceptions(parts[0]) else { return nil }
      return MisconceptionID(String(parts[1]))
    }
  }
}

/// The names of files that have a meaning in a course.
enum CourseFileName {
  /// Whether a path leads to the misconceptions, also to their translations.
  static func isMisconceptions(_ path: Substring) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name == "misconceptions.md"
      || (name.hasPrefix("misconceptions.") && name.hasSuffix(".md"))
  }
}
