import Markup
import Text

/// The spectrum of allies and the power map as SVG, in grey tones that survive any printer.
struct ActorMapDrawing {
  private let map: ActorMap
  private let words: Messages

  init(_ map: ActorMap, words: Messages) {
    self.map = map
    self.words = words
  }

  /// A disk with a letter.
  private struct Disk {
    let letter: String
    let x: Double
    let y: Double
    let size: Double

    var svg: String {
      let (x, y) = (ActorMapDrawing.text(x), ActorMapDrawing.text(y))
      return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(ActorMapDrawing.text(size / 2 - 1))\" "
        + "fill=\"#fff\" stroke=\"#1c1c1c\" stroke-width=\"1.5\"/><text x=\"\(x)\" "
        + "y=\"\(ActorMapDrawing.text(self.y + size * 0.21))\" "
        + "font-size=\"\(ActorMapDrawing.text(size * 0.58))\" "
        + "text-anchor=\"middle\" font-weight=\"bold\">\(letter)</text>"
    }
  }

  // MARK: - The spectrum

  /// Cosine and sine of 0°, 18°, 36° … 180°, so that no drawing depends on a library's rounding.
  private static let circle: [(x: Double, y: Double)] = [
    (1, 0), (0.9511, 0.3090), (0.8090, 0.5878), (0.5878, 0.8090), (0.3090, 0.9511), (0, 1),
    (-0.3090, 0.9511), (-0.5878, 0.8090), (-0.8090, 0.5878), (-0.9511, 0.3090), (-1, 0),
  ]
  private static let tones = ["#d5d5d5", "#e4e4e4", "#f4f4f4", "#e4e4e4", "#d5d5d5"]
  private static let radius = 250.0
  private static let centre = (x: 430.0, y: 290.0)

  /// Half a disk of five slices, allies on the left.
  var spectrum: String {
    let (c, r) = (ActorMapDrawing.centre, ActorMapDrawing.radius)
    var parts: [String] = []
    for place in 0..<5 {
      let from = ActorMapDrawing.circle[10 - 2 * place]
      let to = ActorMapDrawing.circle[8 - 2 * place]
      let middle = ActorMapDrawing.circle[9 - 2 * place]
      parts.append(
        "<path d=\"M\(point(c.x, c.y)) L\(point(c.x + r * from.x, c.y - r * from.y)) "
          + "A\(point(r, r)) 0 0 1 \(point(c.x + r * to.x, c.y - r * to.y)) Z\" "
          + "fill=\"\(ActorMapDrawing.tones[place])\" stroke=\"#1c1c1c\"/>"
      )
      let anchor = middle.x < -0.2 ? "end" : middle.x > 0.2 ? "start" : "middle"
      let label = map.stances.indices.contains(place) ? map.stances[place] : ""
      parts.append(
        self.label(label, x: c.x + (r + 10) * middle.x, y: c.y - (r + 10) * middle.y, anchor)
      )
      parts += disks(stance: place + 1, middle).map { $0.svg }
    }
    return svg(width: 860, height: 300, title: words.workbookSpectrum(), parts)
  }

  /// The disks of a slice, from its rim inwards; many get smaller.
  private func disks(stance: Int, _ middle: (x: Double, y: Double)) -> [Disk] {
    let actors = map.actors(stance: stance)
    let c = ActorMapDrawing.centre
    for size in [34.0, 28, 22, 18] {
      let rings = ActorMapDrawing.rings(of: size)
      guard rings.reduce(0, { $0 + $1.count }) >= actors.count || size == 18 else { continue }
      var left = actors[...]
      return rings.flatMap { ring -> [Disk] in
        let own = left.prefix(ring.count)
        left = left.dropFirst(own.count)
        return own.enumerated().map { index, actor in
          let side = (Double(index) - Double(own.count - 1) / 2) * size * 1.05
          return Disk(
            letter: actor.letter,
            x: c.x + ring.distance * middle.x + side * middle.y,
            y: c.y - ring.distance * middle.y + side * middle.x,
            size: size
          )
        }
      }
    }
    return []
  }

  /// How far from the centre disks stand, and how many beside each other.
  private static func rings(of size: Double) -> [(distance: Double, count: Int)] {
    stride(from: radius - size * 0.8, to: size, by: -size * 1.1).map { distance in
      // A slice of 36° is 0.65 wide at 1 from its centre; half a disk is kept free at each side.
      (distance, max(0, Int((distance * 0.65 - size * 0.6) / size)))
    }
  }

  // MARK: - The power map

  /// A grid with stances from left to right and influence from below.
  var powerMap: String {
    let (left, top, cell) = (150.0, 46.0, (width: 138.0, height: 74.0))
    let rows = map.influences.count
    var parts: [String] = []
    for (column, stance) in map.stances.enumerated() {
      let x = left + (Double(column) + 0.5) * cell.width
      let lines = ActorMapDrawing.twoLines(stance)
      for (number, line) in lines.enumerated() {
        let y = top - 10 - Double(lines.count - 1 - number) * 16
        parts.append(label(line, x: x, y: y, "middle"))
      }
    }
    for (row, influence) in map.influences.reversed().enumerated() {
      let y = top + Double(row) * cell.height
      parts.append(label(influence, x: left - 12, y: y + cell.height / 2 + 5, "end"))
      for column in map.stances.indices {
        let x = left + Double(column) * cell.width
        let tone = ActorMapDrawing.tones[min(4, column)]
        parts.append(
          "<rect x=\"\(ActorMapDrawing.text(x))\" y=\"\(ActorMapDrawing.text(y))\" "
            + "width=\"\(ActorMapDrawing.text(cell.width))\" "
            + "height=\"\(ActorMapDrawing.text(cell.height))\" fill=\"\(tone)\" stroke=\"#1c1c1c\"/>"
        )
        let actors = map.actors(stance: column + 1, influence: rows - row)
        parts += disks(actors, x: x, y: y, width: cell.width, height: cell.height)
      }
    }
    let height = top + Double(rows) * cell.height + 8
    return svg(width: 860, height: height, title: words.workbookMap(), parts)
  }

  private func disks(
    _ actors: [ActorMap.Actor],
    x: Double,
    y: Double,
    width: Double,
    height: Double
  ) -> [String] {
    for size in [30.0, 24, 20, 16, 13] {
      let columns = Int((width - 8) / size)
      let rows = Int((height - 8) / size)
      guard columns * rows >= actors.count || size == 13 else { continue }
      return actors.enumerated().map { place, actor in
        Disk(
          letter: actor.letter,
          x: x + 4 + size * (Double(place % columns) + 0.5),
          y: y + 4 + size * (Double(place / columns) + 0.5),
          size: size
        ).svg
      }
    }
    return []
  }

  // MARK: - Parts

  private func svg(width: Double, height: Double, title: String, _ parts: [String]) -> String {
    let title = MarkupText.escaped(title)
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"\(title)\" "
      + "viewBox=\"0 0 \(ActorMapDrawing.text(width)) \(ActorMapDrawing.text(height))\" "
      + "font-family=\"Noto Sans, DejaVu Sans, Arial, sans-serif\"><title>\(title)</title>\n"
      + parts.joined(separator: "\n") + "\n</svg>"
  }

  private func label(_ text: String, x: Double, y: Double, _ anchor: String) -> String {
    "<text x=\"\(ActorMapDrawing.text(x))\" y=\"\(ActorMapDrawing.text(y))\" font-size=\"15\" "
      + "text-anchor=\"\(anchor)\">\(MarkupText.escaped(text))</text>"
  }

  private func point(_ x: Double, _ y: Double) -> String {
    ActorMapDrawing.text(x) + " " + ActorMapDrawing.text(y)
  }

  /// A label broken at the space nearest to its middle.
  static func twoLines(_ text: String) -> [String] {
    guard text.count > 12 else { return [text] }
    let spaces = text.indices.filter { text[$0] == " " }
    let middle = text.count / 2
    guard
      let best = spaces.min(by: {
        abs(text.distance(from: text.startIndex, to: $0) - middle)
          < abs(text.distance(from: text.startIndex, to: $1) - middle)
      })
    else { return [text] }
    return [String(text[..<best]), String(text[text.index(after: best)...])]
  }

  /// A coordinate with one decimal.
  static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
