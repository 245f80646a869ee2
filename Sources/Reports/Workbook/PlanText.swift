public import Text

/// A plan as plain lines, for a terminal.
public struct PlanText: Sendable {
  private let plan: CampaignPlan
  private let words: Messages

  /// Takes a plan.
  public init(_ plan: CampaignPlan, words: Messages) {
    self.plan = plan
    self.words = words
  }

  /// The lines; the caller breaks those that are too long.
  public var lines: [String] {
    var lines = [plan.title] + plan.remarks
    for sheet in plan.sheets {
      lines += ["", "\(sheet.name)  \(sheet.title)"] + sheet.remarks
      for entry in sheet.entries { lines += [""] + self.lines(of: entry) }
    }
    return lines
  }

  private func lines(of entry: CampaignPlan.Entry) -> [String] {
    var lines = [entry.title]
    switch entry.content {
    case .empty: lines.append("  " + words.workbookNotBegun())
    case .lines(let texts): lines += texts.map { $0.isEmpty ? "" : "  " + $0 }
    case .table(let heads, let rows):
      // One under the other: no table is too wide for a narrow screen.
      for (number, row) in rows.enumerated() {
        lines.append("  \(number + 1). \(row.first ?? "")")
        for (head, cell) in zip(heads.dropFirst(), row.dropFirst()) where !cell.isEmpty {
          lines.append("     \(head): \(cell)")
        }
      }
    }
    lines += entry.open.map { "  > " + $0 }
    return lines + (entry.map.map { self.lines(of: $0) } ?? [])
  }

  private func lines(of map: ActorMap) -> [String] {
    guard !map.actors.isEmpty else { return [] }
    let text = ActorMapText(map, words: words)
    var lines = ["", words.workbookSpectrum()] + text.spectrum.map { "  " + $0 }
    lines += ["  " + words.workbookSpectrumLimit(), "", words.workbookMap()]
    lines += text.powerMap.map { "  " + $0 } + ["  " + words.workbookMapLimit()]
    lines += text.legend.map { "  " + $0 }
    return lines + (text.unplaced.map { ["  " + $0] } ?? [])
  }
}
