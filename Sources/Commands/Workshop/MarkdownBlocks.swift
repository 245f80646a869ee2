import Markdown
import Reports
import Text

/// Turns Markdown of a plan into the parts of a report; markup inside a line is left out.
enum MarkdownBlocks {
  /// The parts from top to bottom.
  static func blocks(_ source: String) -> [ReportBlock] {
    guard let document = try? MarkdownParser.parse(source) else {
      return source.isEmpty ? [] : [.paragraph(source)]
    }
    return document.children.flatMap { blocks(of: $0) }
  }

  /// A text on one line.
  static func line(_ source: String) -> String {
    InlineText.trimmed(InlineText.plain(source))
  }

  private static func blocks(of node: Node) -> [ReportBlock] {
    switch node.kind {
    case .heading: return [.heading(text(of: node), level: 3)]
    case .list(let start):
      return [.list(node.children.map { text(of: $0) }, isNumbered: start != nil)]
    case .table: return table(node).map { [.table($0)] } ?? []
    case .quote: return node.children.flatMap { blocks(of: $0) }
    case .callout(let callout):
      let isUrgent = callout == .warning || callout == .caution
      return [.notice(text(of: node), isUrgent ? .warning : .note)]
    case .htmlBlock, .thematicBreak: return []
    default:
      let text = text(of: node)
      return text.isEmpty ? [] : [.paragraph(text)]
    }
  }

  private static func text(of node: Node) -> String {
    InlineText.trimmed(TextCleaner.cleanLine(node.plainText))
  }

  private static func table(_ node: Node) -> ReportTable? {
    guard let head = node.children.first else { return nil }
    let rows = node.children.dropFirst().map { row in row.children.map { text(of: $0) } }
    return ReportTable(
      "table",
      head.children.map { text(of: $0) }.joined(separator: ", "),
      of: rows,
      columns: head.children.enumerated().map { place, cell in
        .text(ReportKey("column\(place + 1)"), text(of: cell)) { row in
          row.indices.contains(place) ? row[place] : ""
        }
      }
    )
  }
}
