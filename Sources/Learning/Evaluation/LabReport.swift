/// A log as the report that a campaign would have.
struct LabReport: Sendable {
  let log: CampaignLog
  /// What stands above the events, in Markdown.
  let eventsTitle: String
  /// What happened when, in Markdown, one entry a line.
  let events: [String]
  let wording: LabWording

  /// The report with tables, in Markdown.
  var markdown: String {
    let parts = [
      table([wording.text("head-step"), wording.text("head-plan"), wording.text("head-result")])
        + steps.map { row([$0.line, $0.planWithShare, $0.result]) },
      [wording.text("in-brackets")],
      table(
        [wording.text("head-language"), wording.line(.first), wording.line(.second)]
      ) + languages.map { row([$0.line] + $0.counts) },
      table([wording.text("head-check"), wording.text("head-usual"), wording.text("head-now")])
        + checks.map { row([$0.line, $0.plan, $0.result]) },
      eventLines,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// The report as a list, for whoever hears it line by line.
  var list: String {
    let counts = steps.map { entry in
      let plan = entry.share.map { entry.plan + ", " + $0 } ?? entry.plan
      return "- "
        + wording.text(
          "line-with-plan",
          ["line": entry.line, "result": entry.result, "plan": plan]
        )
    }
    let checked = checks.map { entry in
      "- "
        + wording.text(
          "line-with-usual",
          ["line": entry.line, "result": entry.result, "usual": entry.plan]
        )
    }
    let halves = languages.flatMap { entry in
      zip([LabLine.first, .second], entry.counts).map { language, count in
        "- " + entry.line + ", " + wording.line(language) + ": " + count
      }
    }
    return [counts + halves + checked, eventLines]
      .filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private struct Entry {
    let line: String
    let plan: String
    /// The planned share of the step before.
    var share: String?
    let result: String

    /// The plan with its share, for a table.
    var planWithShare: String { share.map { plan + " (" + $0 + ")" } ?? plan }
  }

  private var steps: [Entry] {
    let plan = CampaignPlan.benchmark
    let sent = 2 * plan.sentInEach
    let reached = sent * plan.reached / StatelessDraw.certain
    let engaged = reached * plan.engagedFirst / StatelessDraw.certain
    let pledged = engaged * plan.pledged / StatelessDraw.certain
    let attended = pledged * plan.attended / StatelessDraw.certain
    let lines = CampaignLog.lines(of: pledged, repeats: plan.repeats)
    return [
      entry(.sent, "\(sent)", nil, log.sent),
      entry(.reached, "\(reached)", plan.reached, log.reached),
      entry(.engaged, "\(engaged)", plan.engagedFirst, log.engaged),
      entry(.lines, "\(lines)", nil, log.pledgeLines),
      entry(.pledged, "\(pledged)", plan.pledged, log.pledged),
      entry(.attended, "\(attended)", plan.attended, log.attended),
      entry(.neighbours, "\(CampaignPlan.comparison)", nil, log.neighbours),
    ]
  }

  private var languages: [(line: String, counts: [String])] {
    let counts: [(LabLine, (CampaignLog.Segment) -> Int)] = [
      (.sent, { $0.sent }), (.reached, { $0.reached }), (.engaged, { $0.engaged }),
    ]
    return counts.map { line, count in
      (wording.line(line), log.segments.map { "\(count($0))" })
    }
  }

  private var checks: [Entry] {
    let plan = CampaignPlan.benchmark
    let reminders = log.reminderWasSent ? "reminders-to-all" : "reminders-to-nobody"
    return [
      check(.inArea, CampaignPlan.audited, plan.inArea, log.inArea),
      check(.unanswered, CampaignPlan.questions, plan.unanswered, log.unanswered),
      Entry(
        line: wording.line(.reminded),
        plan: wording.text("reminders-to-all"),
        result: wording.text(reminders)
      ),
    ]
  }

  private var eventLines: [String] {
    guard !events.isEmpty else { return [] }
    let title = eventsTitle.isEmpty ? [] : ["**" + eventsTitle + "**", ""]
    return title + events.map { "- " + $0 }
  }

  private func entry(_ line: LabLine, _ plan: String, _ chance: Int?, _ result: Int) -> Entry {
    Entry(
      line: wording.line(line),
      plan: plan,
      share: chance.map { "\($0 / 100) %" },
      result: "\(result)"
    )
  }

  private func check(_ line: LabLine, _ total: Int, _ usual: Int, _ count: Int) -> Entry {
    Entry(
      line: wording.text("line-of", ["line": wording.line(line), "total": "\(total)"]),
      plan: "\(usual / 100) %",
      result: "\(count)"
    )
  }

  private func table(_ head: [String]) -> [String] {
    [row(head), row(["---"] + head.dropFirst().map { _ in "---:" })]
  }

  // A bar in an author's word would end the cell.
  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ")
      + " |"
  }
}
