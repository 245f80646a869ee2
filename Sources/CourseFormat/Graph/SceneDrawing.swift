import Learning
public import Text

/// The graphs of scenarios as one SVG document.
public enum SceneDrawing {
  private static let margin = 44.0
  private static let headingHeight = 62.0
  private static let space = 56.0

  /// Draws graphs below each other; a document that says so where there are none.
  public static func svg(_ graphs: [SceneGraph], _ words: Messages) -> String {
    var y = margin
    var width = 640.0
    var body: [String] = []
    for graph in graphs {
      body += heading(of: graph, words, y: y)
      y += headingHeight
      let drawing = GraphDrawing(graph, words)
      body += drawing.svg(x: margin, y: y)
      y += drawing.height + space
      width = max(width, drawing.width + 2 * margin)
    }
    if graphs.isEmpty {
      let text = DrawingText.escaped(words.graphNone())
      body.append(
        "<text x=\"\(DrawingText.points(margin))\" y=\"60\" class=\"title\">\(text)</text>"
      )
      y += 60
    }
    let size = "\(DrawingText.points(width)) \(DrawingText.points(y))"
    let sides = size.split(separator: " ")
    let root =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\""
      + " width=\"\(sides[0])\" height=\"\(sides[1])\" role=\"img\">"
    let head = [root, "<title>\(DrawingText.escaped(title(graphs, words)))</title>", style]
    let page = "<rect width=\"100%\" height=\"100%\" class=\"page\"/>"
    return (head + [GraphDrawing.markers, page] + body + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static func title(_ graphs: [SceneGraph], _ words: Messages) -> String {
    graphs.isEmpty
      ? words.graphNone() : graphs.map { DrawingText.plain($0.title) }.joined(separator: ", ")
  }

  private static func heading(of graph: SceneGraph, _ words: Messages, y: Double) -> [String] {
    let x = DrawingText.points(margin)
    let title = DrawingText.escaped(DrawingText.plain(graph.title))
    let place = "\(graph.exercise.text) · \(graph.location.file):\(graph.location.line)"
    let more = DrawingText.escaped(place + " · " + graph.size(words))
    return [
      "<text x=\"\(x)\" y=\"\(DrawingText.points(y + 14))\" class=\"heading\">\(title)</text>",
      "<text x=\"\(x)\" y=\"\(DrawingText.points(y + 36))\" class=\"remark\">\(more)</text>",
    ]
  }

  private static let style = """
    <style>
    text { font-family: system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1f2933 }
    .page { fill: #ffffff }
    .heading { font-size: 20px; font-weight: 600 }
    .title { font-size: 15px; font-weight: 600 }
    .choice { font-size: 13px }
    .effect, .remark { font-size: 12px; fill: #52606d }
    .missing { font-size: 12px; fill: #b42318 }
    .card { fill: #f7f9fb; stroke: #9aa5b1; stroke-width: 1.2 }
    .ending { fill: #eef1f5 }
    .good { fill: #e6f4ea; stroke: #5b9a6f }
    .bad { fill: #fdf0e1; stroke: #c98a3d }
    .fault { stroke: #b42318; stroke-dasharray: 6 4 }
    .rule { stroke: #d3dae2; stroke-width: 1; fill: none }
    .under { stroke: #ffffff; stroke-width: 6; fill: none }
    .line { stroke-width: 1.8; fill: none }
    .loop { stroke-dasharray: 7 4 }
    </style>
    """
}
