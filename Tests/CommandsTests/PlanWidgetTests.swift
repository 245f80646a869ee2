import Learning
import Terminal
import Testing
import Text

@testable import Commands

/// A plan by keys.
struct PlanWidgetTests {
  private static func town() -> Town {
    Town(
      segments: [("core", "Core", nil), ("parents", "Parents", "kk"), ("fun", "Fun", "ru")].map {
        TownSegment(
          id: $0.0,
          name: $0.1,
          people: 40,
          language: $0.2,
          frame: $0.0,
          shares: TownSegment.Shares(
            seePost: 5000,
            seeMessage: 5000,
            engage: 5050,
            pledge: 5000,
            attend: 5000,
            baseline: 0,
            ties: 10_000
          )
        )
      }
    )
  }

  private func widget(_ round: SimulationRound = .care) -> PlanWidget {
    let simulation = AudienceSimulation(
      town: PlanWidgetTests.town(),
      budget: 500,
      seed: 1,
      rounds: [.funnel, .care]
    )
    let words = Messages(language: .english)
    return PlanWidget(
      PlanDraft(simulation, round: round),
      SimulationText(simulation: simulation, words: words)
    )
  }

  private func pressed(_ keys: [Key], on widget: PlanWidget? = nil) -> PlanWidget {
    var widget = widget ?? self.widget()
    for key in keys { _ = widget.handle(key) }
    return widget
  }

  private func typed(_ text: String) -> [Key] { text.map { Key.character($0) } }

  @Test("Digits make a number in the field, arrows go from field to field and from group to group")
  func numbers() {
    let widget = pressed(typed("12") + [.right] + typed("5") + [.down] + typed("7"))
    #expect(widget.draft.count(of: .visit, in: 0) == 12)
    #expect(widget.draft.count(of: .message, in: 0) == 5)
    #expect(widget.draft.count(of: .message, in: 1) == 7)
    #expect(widget.draft.minutes == 12 * 12 + 12 * 4)
  }

  @Test("A number that is typed again begins anew, and backspace takes a digit away")
  func digits() {
    var widget = pressed(typed("12") + [.right, .left] + typed("3"))
    #expect(widget.draft.count(of: .visit, in: 0) == 3)
    widget = pressed(typed("4") + [.backspace], on: widget)
    #expect(widget.draft.count(of: .visit, in: 0) == 3)
    widget = pressed([.backspace, .character("+"), .character("+"), .character("-")], on: widget)
    #expect(widget.draft.count(of: .visit, in: 0) == 1)
    widget = pressed([.character("a")], on: widget)
    #expect(widget.draft.count(of: .visit, in: 0) == 40)
    #expect(pressed([.delete], on: widget).draft.minutes == 0)
  }

  @Test("More people than there are become all of them, with a remark until the next key")
  func limits() {
    let widget = pressed(typed("99999999999999999999999"))
    #expect(widget.draft.count(of: .visit, in: 0) == 40)
    #expect(widget.notice == "Core: only 40 can be asked so.")
    #expect(pressed([.right], on: widget).notice == nil)
    #expect(pressed(typed("-")).draft.minutes == 0)
  }

  @Test("Undo takes back a whole number, and says when there is nothing left")
  func undo() {
    var widget = pressed(typed("12") + [.right] + typed("30") + [.character("u")])
    #expect(widget.draft.minutes == 144)
    widget = pressed([.control("z")], on: widget)
    #expect(widget.draft.minutes == 0)
    #expect(pressed([.character("u")], on: widget).notice == "Nothing to undo.")
  }

  @Test("Space turns languages, words, the post, the reminder and the trust")
  func turning() {
    var widget = pressed([.left, .left, .character(" "), .right, .character(" ")])
    #expect(widget.draft.entries[0].language == "ru")
    #expect(widget.draft.entries[0].frame == "core")
    widget = pressed([.backTab, .backTab, .character(" ")], on: widget)
    #expect(widget.draft.entries[0].hasPost)
    widget = pressed([.end, .character(" "), .right, .character(" "), .character("5")], on: widget)
    #expect(widget.isAtCare && widget.draft.reminds && widget.draft.trustLevel == 1)
    #expect(pressed([.end], on: self.widget(.funnel)).row == 2)
  }

  @Test("Keys that it does not know are the caller's, and Enter is done")
  func others() {
    var widget = widget()
    #expect(widget.handle(.escape) == .other(.escape))
    #expect(widget.handle(.character("x")) == .other(.character("x")))
    #expect(widget.handle(.character("٣")) == .other(.character("٣")))
    #expect(widget.handle(.enter) == .submitted)
    #expect(widget.handle(.character("l")) == .changed)
    #expect(widget.notice == "There is no earlier plan.")
  }

  @Test(
    "No line is wider than the screen, and the row of the keys is in sight",
    arguments: [1, 8, 20, 33, 40, 72, 80]
  )
  func widths(_ width: Int) {
    for round in [SimulationRound.reach, .care] {
      var widget = widget(round)
      for key: Key in [.down, .character("9"), .left, .down, .down, .down] {
        _ = widget.handle(key)
        for height in [1, 6, 24] {
          let frame = widget.frame(width: width, height: height)
          #expect(frame.lines.allSatisfy { $0.width <= max(width, 8) }, "\(width)")
          #expect(frame.lines.indices.contains(frame.focus.lowerBound))
        }
      }
    }
  }

  @Test("What is over the budget is said beside what is used")
  func overBudget() {
    let widget = pressed(typed("40") + [.down] + typed("2"))
    let shown = widget.frame(width: 80, height: 24).lines.map { $0.text }
    #expect(shown.first == "504 of 500 minutes · 4 too many · 42 asked · 12.0 min. each")
  }
}

/// Bars of numbers.
struct BarChartTests {
  private let bars = BarChart([
    StagePart.Bar(label: "asked", value: 820), StagePart.Bar(label: "came", value: 3),
    StagePart.Bar(label: "nobody", value: 0),
  ])

  @Test("The longest bar has the room, the smallest is seen, and nothing is nothing")
  func beside() {
    let lines = bars.lines(width: 40).map { $0.text }
    #expect(lines[0] == "asked  820  " + String(repeating: "█", count: 28))
    #expect(lines[1] == "came     3  ▏")
    #expect(lines[2] == "nobody   0  ")
  }

  @Test("On a narrow screen labels stand above bars", arguments: [1, 5, 20])
  func narrow(_ width: Int) {
    let lines = bars.lines(width: width)
    #expect(lines.allSatisfy { $0.width <= max(width, 6) })
  }
}
