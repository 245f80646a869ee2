import Terminal
import Text

/// Lines of a screen as a picture for the documents.
struct ScreenPicture {
  /// What the picture shows, for those who do not see it.
  let title: String
  let lines: [StyledLine]
  var columns = 76

  private static let column = 8.4
  private static let row = 20.0
  private static let margin = 16.0

  /// The picture in Scalable Vector Graphics, with the colours of a dark terminal.
  var svg: String {
    let width = Double(columns) * ScreenPicture.column + 2 * ScreenPicture.margin
    let height = Double(lines.count) * ScreenPicture.row + 2 * ScreenPicture.margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(width)) \(number(height))" role="img">
      <title>\(escaped(title))</title>
      <style>
      text { font: 14px "DejaVu Sans Mono", "Liberation Mono", monospace; fill: #d7dce2; white-space: pre }
      .heading, .strong { font-weight: 700; fill: #ffffff }
      .emphasis { font-style: italic }
      .muted { fill: #7f8a96 }
      .accent, .link { fill: #7cb7ff }
      .right { fill: #7bd88f }
      .wrong { fill: #ff8f87 }
      .hint { fill: #f2cc60 }
      </style>
      <rect width="100%" height="100%" rx="8" fill="#1b2027"/>
      \(lines.enumerated().map { text(of: $1, at: $0) }.filter { !$0.isEmpty }.joined(separator: "\n"))
      </svg>

      """
  }

  private func text(of line: StyledLine, at place: Int) -> String {
    let base = ScreenPicture.margin + (Double(place) + 0.75) * ScreenPicture.row
    var start = 0
    return line.spans.compactMap { span in
      defer { start += DisplayWidth.of(span.text) }
      if span.text.allSatisfy({ $0 == " " }) { return nil }
      let left = ScreenPicture.margin + Double(start) * ScreenPicture.column
      // Fonts differ; each piece is stretched to its columns, so that tables stay straight.
      let length = Double(DisplayWidth.of(span.text)) * ScreenPicture.column
      return "<text x=\"\(number(left))\" y=\"\(number(base))\" textLength=\"\(number(length))\""
        + " lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"\(names(of: span.style))>"
        + "\(escaped(span.text))</text>"
    }.joined(separator: "\n")
  }

  private func names(of style: Style) -> String {
    let meanings: [(Style, String)] = [
      (.heading, "heading"), (.strong, "strong"), (.emphasis, "emphasis"), (.muted, "muted"),
      (.accent, "accent"), (.link, "link"), (.right, "right"), (.wrong, "wrong"), (.hint, "hint"),
    ]
    let names = meanings.filter { style.contains($0.0) }.map { $0.1 }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  /// A length to one decimal.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
