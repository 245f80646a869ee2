import Testing

@testable import Learning

@Suite("The agenda of a day")
struct AgendaTests {
  /// A day: the minutes of the stages of each module, the rules, and how it is laid out.
  struct Day: CustomTestStringConvertible, Sendable {
    let name: String
    let modules: [[Int]]
    var rules = AgendaRules()
    let layout: String

    var testDescription: String { name }
  }

  /// The minutes of the three plans of the course.
  static let basics = [10, 15, 20, 20, 8, 12, 10]
  static let audience = [15, 15, 25, 10, 25, 15, 15]
  static let lunch = AgendaRules.Lunch(minutes: 60, at: 13 * 60)

  /// Stages as minutes, `+15` for a short pause, `=60` for lunch; the times of begin and end around them.
  static func layout(_ agenda: Agenda) -> String {
    let parts = agenda.items.map { item in
      switch item.part.kind {
      case .stage: "\(item.part.minutes)"
      case .shortBreak: "+\(item.part.minutes)"
      case .lunch: "=\(item.part.minutes)@\(clock(item.start))"
      }
    }
    return clock(agenda.start) + " " + (parts + [clock(agenda.end)]).joined(separator: " ")
  }

  static func clock(_ minutes: Int) -> String {
    "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
  }

  static func parts(_ modules: [[Int]]) -> [[WorkshopPart]] {
    modules.enumerated().map { module, stages in
      stages.enumerated().map { stage, minutes in
        WorkshopPart(
          .stage(module: ModuleID("m\(module + 1)"), title: "s\(stage + 1)"),
          minutes: minutes
        )
      }
    }
  }

  static let days = [
    Day(
      name: "a plan of 95 minutes needs no pause",
      modules: [basics],
      layout: "10:00 10 15 20 20 8 12 10 11:35"
    ),
    Day(
      name: "two hours have a pause where 90 minutes are nearest",
      modules: [audience],
      layout: "10:00 15 15 25 10 25 +15 15 15 12:15"
    ),
    Day(
      name: "a pause stands rather between two modules",
      modules: [[30, 45], [10, 10, 90]],
      layout: "10:00 30 45 +15 10 10 90 13:20"
    ),
    Day(
      name: "pauses can be left out",
      modules: [audience, audience],
      rules: AgendaRules(breakMinutes: 0),
      layout: "10:00 15 15 25 10 25 15 15 15 15 25 10 25 15 15 14:00"
    ),
    Day(
      name: "lunch stands at the boundary nearest to its time",
      modules: [basics, audience],
      rules: AgendaRules(lunch: lunch),
      layout: "10:00 10 15 20 20 8 12 10 +15 15 15 25 10 =60@12:55 25 15 15 14:50"
    ),
    Day(
      name: "lunch needs no other pause",
      modules: [[90], [90], [90]],
      rules: AgendaRules(start: 11 * 60 + 30, breakMinutes: 0, lunch: lunch),
      layout: "11:30 90 =60@13:00 90 90 17:00"
    ),
    Day(
      name: "a short pause never stands where lunch is due",
      modules: [[20, 95, 60]],
      rules: AgendaRules(start: 11 * 60, lunch: lunch),
      layout: "11:00 20 95 =60@12:55 60 14:55"
    ),
    Day(
      name: "a day that is over before lunch has none",
      modules: [[60]],
      rules: AgendaRules(lunch: lunch),
      layout: "10:00 60 11:00"
    ),
    Day(
      name: "a day that begins after lunch has none",
      modules: [[60, 60]],
      rules: AgendaRules(start: 14 * 60, lunch: lunch),
      layout: "14:00 60 +15 60 16:15"
    ),
    Day(
      name: "no pause stands at the end, and none is placed inside a stage",
      modules: [[300]],
      layout: "10:00 300 15:00"
    ),
    Day(
      name: "a long stage is followed by a pause",
      modules: [[200, 30, 100]],
      layout: "10:00 200 +15 30 +15 100 16:00"
    ),
    Day(name: "a day without stages is empty", modules: [], layout: "10:00 10:00"),
    Day(name: "stages may take no time", modules: [[0, 0]], layout: "10:00 0 0 10:00"),
  ]

  @Test("Pauses stand where they should", arguments: days)
  func layouts(day: Day) {
    let agenda = Agenda(Self.parts(day.modules), rules: day.rules)
    #expect(Self.layout(agenda) == day.layout)
    #expect(agenda.workMinutes == day.modules.joined().reduce(0, +))
    #expect(agenda.workMinutes + agenda.pauseMinutes == agenda.minutes)
    for (item, next) in zip(agenda.items, agenda.items.dropFirst()) {
      #expect(item.end == next.start)
    }
  }

  @Test("A day of more than eight hours is said, with the modules that fit")
  func tooLong() {
    let three = Agenda(Self.parts([[120], [120], [120]]), rules: AgendaRules(lunch: Self.lunch))
    #expect(!three.isTooLong && three.minutes == 435)
    #expect(three.modulesThatFit == 3)
    let four = Agenda(Self.parts([[120], [120], [120], [120]]), rules: AgendaRules())
    #expect(four.isTooLong && four.minutes == 525)
    #expect(four.modulesThatFit == 3)
    let night = Agenda(Self.parts([[60], [60]]), rules: AgendaRules(start: 22 * 60 + 30))
    #expect(night.isTooLong && night.end == 24 * 60 + 45)
    #expect(night.modulesThatFit == 1)
    #expect(Agenda(Self.parts([[600]]), rules: AgendaRules()).modulesThatFit == 0)
    #expect(!Agenda([], rules: AgendaRules()).isTooLong)
  }

  @Test("Odd rules are brought into their range")
  func oddRules() {
    let rules = AgendaRules(
      start: .max,
      breakMinutes: .min,
      lunch: AgendaRules.Lunch(minutes: .min, at: .max)
    )
    #expect(rules.start == 1439 && rules.breakMinutes == 0)
    #expect(rules.lunch == AgendaRules.Lunch(minutes: 1, at: 1439))
    #expect(WorkshopPart(.shortBreak, minutes: .max).minutes == 600)
  }
}
