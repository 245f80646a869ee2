import Learning
import Text

/// A scene as a card of a drawing: its title, then a row for each choice.
struct SceneCard {
  static let width = 260.0
  private static let inset = 14.0
  private static let titleColumns = 26
  private static let rowColumns = 32
  private static let titleLine = 20.0
  private static let rowLine = 17.0
  private static let rowPadding = 8.0

  let scene: SceneGraph.Scene
  /// The height of the whole card.
  let height: Double
  /// Where lines from each choice leave, below the top.
  let ports: [Double]
  /// Where lines arrive, below the top.
  let entry = SceneCard.titleLine

  private let title: [String]
  private let remarks: [String]
  private let rows: [Row]

  private struct Row {
    let text: [String]
    let effects: [String]
    let top: Double
    let height: Double
  }

  /// Measures a scene.
  init(_ scene: SceneGraph.Scene, number: Int, _ words: Messages) {
    self.scene = scene
    title = DrawingText.lines(
      "\(number). " + DrawingText.plain(scene.title),
      columns: SceneCard.titleColumns
    )
    remarks = scene.remarks(words).flatMap {
      DrawingText.lines($0, columns: SceneCard.rowColumns)
    }
    var top =
      SceneCard.titleLine * Double(title.count) + SceneCard.rowLine * Double(remarks.count) + 16
    rows = scene.choices.map { choice in
      let text = DrawingText.lines(
        DrawingText.plain(choice.text),
        columns: SceneCard.rowColumns
      )
      let effects =
        choice.effects.isEmpty
        ? [] : DrawingText.lines(choice.effects, columns: SceneCard.rowColumns)
      let lines = Double(text.count + effects.count)
      let row = Row(
        text: text,
        effects: effects,
        top: top,
        height: lines * SceneCard.rowLine + 2 * SceneCard.rowPadding
      )
      top += row.height
      return row
    }
    height = top
    ports = rows.map { $0.top + $0.height / 2 }
  }

  /// The card at a place of the drawing.
  func svg(x: Double, y: Double) -> [String] {
    let place =
      "x=\"\(DrawingText.points(x))\" y=\"\(DrawingText.points(y))\""
      + " width=\"\(DrawingText.points(SceneCard.width))\""
      + " height=\"\(DrawingText.points(height))\""
    var lines = ["<rect \(place) rx=\"\(scene.isEnding ? 18 : 6)\" class=\"\(style)\"/>"]
    var baseline = y + SceneCard.titleLine + 5
    for line in title {
      lines.append(text(line, x, baseline, "title"))
      baseline += SceneCard.titleLine
    }
    baseline -= 2
    for line in remarks {
      lines.append(text(line, x, baseline, "remark"))
      baseline += SceneCard.rowLine
    }
    return lines + rows.flatMap { svg($0, x: x, y: y) }
  }

  private func svg(_ row: Row, x: Double, y: Double) -> [String] {
    let top = DrawingText.points(y + row.top)
    let end = DrawingText.points(x + SceneCard.width)
    var lines = [
      "<path d=\"M\(DrawingText.points(x)) \(top)H\(end)\" class=\"rule\"/>"
    ]
    var baseline = y + row.top + SceneCard.rowPadding + 13
    for line in row.text {
      lines.append(text(line, x, baseline, "choice"))
      baseline += SceneCard.rowLine
    }
    for line in row.effects {
      lines.append(text(line, x, baseline, "effect"))
      baseline += SceneCard.rowLine
    }
    return lines
  }

  private func text(_ line: String, _ x: Double, _ y: Double, _ style: String) -> String {
    let place =
      "x=\"\(DrawingText.points(x + SceneCard.inset))\" y=\"\(DrawingText.points(y))\""
    return "<text \(place) class=\"\(style)\">\(DrawingText.escaped(line))</text>"
  }

  private var style: String {
    if !scene.isReachable || scene.isTrap { return "card fault" }
    guard scene.isEnding else { return "card" }
    return switch scene.outcome {
    case .good: "card good"
    case .bad: "card bad"
    case nil: "card ending"
    }
  }
}
