import Markup
public import Text

/// A plan as one HTML file that needs nothing else and prints well.
public struct PlanHTML: Sendable {
  private let plan: CampaignPlan
  private let words: Messages

  /// Takes a plan.
  public init(_ plan: CampaignPlan, words: Messages) {
    self.plan = plan
    self.words = words
  }

  /// The document; it loads nothing, and no script would run in it.
  public var text: String {
    let title = MarkupText.escaped(plan.title)
    let head = """
      <!doctype html>
      <html lang="\(MarkupText.escaped(plan.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PlanHTML.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>

      """
    let remarks = plan.remarks.map { paragraph($0, class: "remark") }
    let sheets = plan.sheets.map { section(of: $0) }
    return head
      + (remarks + ["</header>"] + sheets + ["</body>", "</html>"]).joined(separator: "\n")
      + "\n"
  }

  private func section(of sheet: CampaignPlan.Sheet) -> String {
    let name = MarkupText.escaped(sheet.name)
    var lines = ["<section>"]
    lines.append(
      "<h2><span class=\"name\">\(name)</span> \(MarkupText.escaped(sheet.title))</h2>"
    )
    lines += sheet.remarks.map { paragraph($0, class: "remark") }
    lines += sheet.entries.flatMap { self.lines(of: $0) }
    return (lines + ["</section>"]).joined(separator: "\n")
  }

  private func lines(of entry: CampaignPlan.Entry) -> [String] {
    var lines = ["<div class=\"entry\">", "<h3>\(MarkupText.escaped(entry.title))</h3>"]
    switch entry.content {
    case .empty: lines.append(paragraph(words.workbookNotBegun(), class: "empty"))
    case .lines(let texts):
      lines += texts.split(separator: "").map { texts in
        "<p>" + texts.map { MarkupText.escaped($0) }.joined(separator: "<br>\n") + "</p>"
      }
    case .table(let heads, let rows):
      func row(_ cells: [String], _ tag: String) -> String {
        "<tr>" + cells.map { "<\(tag)>" + MarkupText.escaped($0) + "</\(tag)>" }.joined() + "</tr>"
      }
      lines += ["<table>", "<thead>" + row(heads, "th") + "</thead>", "<tbody>"]
      lines += rows.map { row($0, "td") } + ["</tbody>", "</table>"]
    }
    if !entry.open.isEmpty {
      lines += ["<ul class=\"open\">"]
      lines += entry.open.map { "<li>" + MarkupText.escaped($0) + "</li>" } + ["</ul>"]
    }
    lines.append("</div>")
    return lines + (entry.map.map { figures(of: $0) } ?? [])
  }

  private func figures(of map: ActorMap) -> [String] {
    guard !map.actors.isEmpty else { return [] }
    let drawing = ActorMapDrawing(map, words: words)
    func figure(_ svg: String, _ title: String, _ limit: String) -> String {
      "<figure>\n" + svg + "\n<figcaption><strong>" + MarkupText.escaped(title) + "</strong> "
        + MarkupText.escaped(limit) + "</figcaption>\n</figure>"
    }
    let legend = map.actors.map { actor in
      "<li><b>\(actor.letter)</b> \(MarkupText.escaped(actor.name))</li>"
    }
    let unplaced = ActorMapText(map, words: words).unplaced.map { paragraph($0, class: "remark") }
    return [
      "<div class=\"maps\">",
      figure(drawing.spectrum, words.workbookSpectrum(), words.workbookSpectrumLimit()),
      figure(drawing.powerMap, words.workbookMap(), words.workbookMapLimit()),
      "<ul class=\"legend\">",
    ] + legend + ["</ul>"] + (unplaced.map { [$0] } ?? []) + ["</div>"]
  }

  private func paragraph(_ text: String, class name: String) -> String {
    "<p class=\"\(name)\">\(MarkupText.escaped(text))</p>"
  }

  private static let style = """
    @page { size: A4; margin: 18mm 16mm; }
    * { box-sizing: border-box; }
    body { font: 11pt/1.45 "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #1c1c1c;
      background: #fff; max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
    h1 { font-size: 1.9em; line-height: 1.15; margin: 0 0 .4em; }
    h2 { font-size: 1.3em; margin: 1.8em 0 .2em; padding-top: .5em; border-top: 3px solid #1c1c1c;
      break-after: avoid; }
    h2 .name { display: inline-block; background: #1c1c1c; color: #fff; border-radius: 4px;
      padding: 0 .45em; margin-right: .3em; }
    h3 { font-size: 1em; margin: 1.1em 0 .2em; break-after: avoid; }
    p { margin: .2em 0 .5em; overflow-wrap: anywhere; }
    .remark { color: #4a4a4a; font-size: .9em; margin: .1em 0; }
    .empty { color: #5c5c5c; border-bottom: 1px dotted #8a8a8a; min-height: 1.9em; }
    .open { list-style: none; margin: .2em 0; padding: 0; font-size: .9em; }
    .open li::before { content: "\\2610\\00a0"; }
    table { border-collapse: collapse; width: 100%; margin: .3em 0 .6em; font-size: .92em; }
    th, td { border: 1px solid #8a8a8a; padding: .3em .5em; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    th { background: #ececec; }
    thead { display: table-header-group; }
    tr, figure, .open li { break-inside: avoid; }
    figure { margin: .8em 0; }
    figure svg { width: 100%; height: auto; display: block; }
    figcaption { font-size: .88em; color: #333; }
    .legend { list-style: none; padding: 0; columns: 2; font-size: .92em; }
    .legend b { display: inline-block; min-width: 1.4em; }
    @media print { body { max-width: none; padding: 0; } }
    @media screen and (max-width: 30rem) { .legend { columns: 1; } body { padding: .8rem; } }
    """
}
