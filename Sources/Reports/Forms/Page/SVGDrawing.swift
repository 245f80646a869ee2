import Markup
import Text

/// Shapes on a sheet, in pixels from its upper left corner.
struct SVGDrawing {
  /// The width of the sheet.
  var width = 640
  /// The height of the sheet.
  var height = 0
  private(set) var shapes: [(style: SVGStyle, shape: Shape)] = []

  /// A shape.
  enum Shape {
    case rectangle(x: Double, y: Double, width: Double, height: Double, radius: Double)
    case circle(x: Double, y: Double, radius: Double)
    case line(x1: Double, y1: Double, x2: Double, y2: Double)
    case text(String, x: Double, y: Double, anchor: Anchor)
  }

  /// Where a text stands beside its point.
  enum Anchor: String {
    case start, middle, end
  }

  /// Adds a rectangle.
  mutating func rectangle(
    _ style: SVGStyle,
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    radius: Double = 2
  ) {
    shapes.append(
      (style, .rectangle(x: x, y: y, width: max(0, width), height: height, radius: radius))
    )
  }

  /// Adds a circle.
  mutating func circle(_ style: SVGStyle, x: Double, y: Double, radius: Double) {
    shapes.append((style, .circle(x: x, y: y, radius: radius)))
  }

  /// Adds a line.
  mutating func line(_ style: SVGStyle, x1: Double, y1: Double, x2: Double, y2: Double) {
    shapes.append((style, .line(x1: x1, y1: y1, x2: x2, y2: y2)))
  }

  /// Adds a text on its base line, cut where it would be wider than its room.
  mutating func text(
    _ style: SVGStyle,
    _ text: String,
    x: Double,
    y: Double,
    anchor: Anchor = .start,
    room: Double = .infinity
  ) {
    // Letters of 13 pixels are about 7.3 wide in the fonts that are used, Cyrillic ones a little more.
    let columns = room.isFinite ? Int(room / 7.6) : Int.max
    shapes.append(
      (style, .text(DisplayWidth.truncated(text, to: columns), x: x, y: y, anchor: anchor))
    )
  }

  /// A text over as many lines as it needs, and the base line below it.
  mutating func paragraph(
    _ style: SVGStyle,
    _ text: String,
    x: Double,
    y: Double,
    room: Double
  ) -> Double {
    var y = y
    for line in TextWrapper().lines(text, columns: Int(room / 7.6)) {
      self.text(style, line, x: x, y: y)
      y += 18
    }
    return y
  }

  /// Writes the drawing as an `svg` element; shapes of one style that follow each other share a group.
  func write(to page: inout PageWriter, title: String, summary: String, id: String) {
    let attributes: [PageWriter.Attribute] = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"),
      ("width", String(width)), ("height", String(height)), ("role", "img"),
      ("aria-label", title), ("aria-describedby", id + "-desc"),
    ]
    page.element("svg", attributes) { page in
      page.element("title", text: title)
      page.element("desc", [("id", id + "-desc")], text: summary)
      var start = shapes.startIndex
      while start < shapes.endIndex {
        let style = shapes[start].style
        let end = shapes[start...].firstIndex { $0.style != style } ?? shapes.endIndex
        page.element("g", style.attributes) { page in
          for (_, shape) in shapes[start..<end] { SVGDrawing.write(shape, to: &page) }
        }
        start = end
      }
    }
  }

  private static func write(_ shape: Shape, to page: inout PageWriter) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let radius):
      page.element(
        "rect",
        [
          ("x", number(x)), ("y", number(y)), ("width", number(width)),
          ("height", number(height)), ("rx", number(radius)),
        ]
      ) { _ in }
    case .circle(let x, let y, let radius):
      page.element("circle", [("cx", number(x)), ("cy", number(y)), ("r", number(radius))]) { _ in }
    case .line(let x1, let y1, let x2, let y2):
      let ends: [PageWriter.Attribute] = [
        ("x1", number(x1)), ("y1", number(y1)), ("x2", number(x2)), ("y2", number(y2)),
      ]
      page.element("line", ends) { _ in }
    case .text(let text, let x, let y, let anchor):
      var place: [PageWriter.Attribute] = [("x", number(x)), ("y", number(y))]
      if anchor != .start { place.append(("text-anchor", anchor.rawValue)) }
      page.element("text", place, text: text)
    }
  }

  /// A coordinate with one decimal place at most.
  private static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.magnitude < 1e9 else { return "0" }
    let whole = Int(tenths)
    let sign = whole < 0 ? "-" : ""
    let fraction = whole.magnitude % 10
    return sign + String(whole.magnitude / 10) + (fraction == 0 ? "" : ".\(fraction)")
  }
}
