import Learning
import Markdown

/// Walks over a whole file once: raw HTML, pictures, links, and characters that only an entity brings in.
struct ContentRule {
  let file: SourceFile
  let context: LintContext
  let links: LinkRule
  private let mayHoldEntities: Bool

  /// Looks at every piece of a file.
  static func check(_ file: SourceFile, gaps: Set<String> = [], _ context: LintContext) {
    let rule = ContentRule(file: file, context: context, gaps: gaps)
    for node in file.nodes { rule.walk(node) }
    context.facts.headings[file.path] = headings(of: file)
  }

  private init(file: SourceFile, context: LintContext, gaps: Set<String>) {
    self.file = file
    self.context = context
    links = LinkRule(file: file, context: context, gaps: gaps)
    mayHoldEntities = file.bytes.contains(UInt8(ascii: "&"))
  }

  private func walk(_ node: Node) {
    switch node.kind {
    case .htmlBlock(let text):
      if !text.hasPrefix("<!--") || ContentRule.textBehindComment(text) {
        context.report(.rawHTML, at: file.location(of: node), ["html": ContentRule.shortened(text)])
      }
    case .html(let text):
      if !text.hasPrefix("<!--") {
        context.report(.rawHTML, at: file.location(of: node), ["html": ContentRule.shortened(text)])
      }
    case .image(let source, _):
      context.report(.picture, at: file.location(of: node), ["picture": source])
    case .link(let destination, let title):
      links.check(destination, node)
      checkText(destination, node)
      checkText(title, node)
    case .text(let text), .code(let text), .codeBlock(_, let text): checkText(text, node)
    default: break
    }
    for child in node.children { walk(child) }
  }

  /// Everything else was looked at in the source already.
  private func checkText(_ text: String, _ node: Node) {
    guard mayHoldEntities else { return }
    for scalar in text.unicodeScalars {
      guard let danger = CharacterDanger(scalar.value) else { continue }
      let code: DiagnosticCode =
        danger == .control ? .controlCharacterEscaped : .invisibleCharacter
      context.report(
        code,
        at: file.location(of: node),
        ["character": CharacterName.of(scalar.value)]
      )
      return
    }
  }

  private static func textBehindComment(_ text: String) -> Bool {
    var state = 0
    for byte in text.utf8.dropFirst(4) {
      switch (state, byte) {
      case (3, _) where byte > 0x20: return true
      case (3, _): break
      case (2, UInt8(ascii: ">")): state = 3
      case (_, UInt8(ascii: "-")): state = min(2, state + 1)
      default: state = 0
      }
    }
    return false
  }

  private static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }

  /// The plain texts of the headings.
  private static func headings(of file: SourceFile) -> [String] {
    file.nodes.compactMap { if case .heading = $0.kind { $0.plainText } else { nil } }
  }
}
