/// What the rules need to know of a Markdown document: its links and its headings.
struct MarkdownDocument {
  /// The lines outside fenced code.
  let lines: [Substring]

  init(_ text: String) {
    var fence: Substring?
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      let mark = line.drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        if mark.count >= open.count, mark.first == open.first { fence = nil }
        return false
      }
      if mark.count >= 3 {
        fence = mark
        return false
      }
      return true
    }
  }

  /// The links that stay inside the project, as file and anchor.
  var localLinks: [(file: String, anchor: String)] {
    lines.flatMap { line in
      line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/)
        .map { String($0.1) }
    }
    .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
    .map { link in
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// The anchors that forges make of the headings.
  var anchors: Set<String> {
    var result: Set<String> = []
    for line in lines {
      let level = line.prefix { $0 == "#" }.count
      guard (1...6).contains(level), line.dropFirst(level).first == " " else { continue }
      let kept = line.dropFirst(level + 1).lowercased().filter { character in
        character.isLetter || character.isNumber || " -_".contains(character)
      }
      result.insert(kept.replacing(" ", with: "-"))
    }
    return result
  }
}
