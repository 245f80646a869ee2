import CourseFormat
import Foundation
import Learning
import Terminal
import TestSupport
import Testing
import Text

@testable import Commands

/// What the record is told, and when it fails.
final class ListeningRecorder: SessionRecorder {
  private(set) var facts: [FactContent] = []
  /// Whether the disk is full.
  var isFull = false

  /// A disk that takes nothing.
  struct Full: Error {}

  func record(_ facts: [FactContent], at moment: Moment) throws -> [FactAddress] {
    if isFull { throw Full() }
    self.facts += facts
    return []
  }
}

/// A session of the course's own plan on a scripted screen, whose clocks run with the script.
struct ClockStage {
  let console: ScriptedConsole
  let recorder = ListeningRecorder()
  let session: WorkshopSession
  let clock: RichClock
  static let begin = Moment(milliseconds: 1_800_000_000_000, utcOffsetMinutes: 300)

  /// - Parameters:
  ///   - size: The screen.
  ///   - script: What happens.
  ///   - module: The module that is led.
  ///   - language: The language of the screen.
  ///   - wall: How far the clock on the wall is from the other one after some milliseconds.
  /// - Throws: What the course or the store refuses.
  init(
    _ size: ConsoleSize = .standard,
    _ script: [ScriptedConsole.Step],
    module: ModuleID = "audience-analysis",
    language: Language = .english,
    wall: @escaping (Int) -> Int = { _ in 0 }
  ) throws {
    let source = FolderSource(folder: Project.root + "/Curriculum/digital-activism")
    let course = try #require(CourseReader(from: source).course().course)
    let plan = try #require(course.modules.first { $0.id == module }?.sessionPlan)
    let agenda = Agenda([plan.stages.map { WorkshopPart($0, of: module) }], rules: AgendaRules())
    let start = try #require(WorkshopStart(parts: agenda.items.map { $0.part }))
    let console = ScriptedConsole(size: size, script: script)
    var run = WorkshopRun(session: "s", start: start, at: ClockStage.begin)
    for fact in WorkshopClock.opening(start) { run.add(fact, at: ClockStage.begin) }
    let words = Messages(language: language)
    session = WorkshopSession(
      clock: WorkshopClock(beginning: run, at: 0),
      guide: WorkshopGuide(course: course, words: words),
      clocks: WorkshopClocks(
        now: {
          let passed = console.elapsedMilliseconds
          return ClockStage.begin.later(by: passed + wall(passed))
        },
        instant: { console.elapsedMilliseconds }
      ),
      recorder: recorder,
      words: words
    )
    self.console = console
    clock = RichClock(session: session, on: console, words: words)
  }

  /// The last lines of a frame, as many as the screen has.
  func frame(_ index: Int) throws -> [String] {
    try #require(console.frames.indices.contains(index))
    let lines = console.frames[index].split(separator: "\n", omittingEmptySubsequences: false)
    return lines.suffix(console.size.rows).map { String($0) }
  }
}

@Suite("The clock on the screen")
struct ClockScreenTests {
  private func keys(_ letters: String) -> [ScriptedConsole.Step] {
    letters.map { .event(.key(.character($0))) }
  }

  private static func minutes(_ number: Double) -> ScriptedConsole.Step {
    .quiet(milliseconds: Int(number * 60_000))
  }

  @Test(
    "Each screen shows stage, time left, the end and the first words of the plan",
    arguments: [(80, 24), (40, 15), (20, 10), (20, 6), (200, 60), (12, 4), (1, 1)]
  )
  func sizes(columns: Int, rows: Int) throws {
    let stage = try ClockStage(
      ConsoleSize(columns: columns, rows: rows),
      [Self.minutes(3.5), Self.minutes(20)] + keys("?xw") + [Self.minutes(1)]
    )
    #expect(stage.clock.run() == .open(exitCode: 0))
    for index in stage.console.frames.indices {
      let frame = try stage.frame(index)
      #expect(frame.count <= rows)
      #expect(frame.allSatisfy { DisplayWidth.of($0) <= columns }, "\(frame)")
    }
    guard columns >= 20, rows >= 6 else { return }
    let early = try stage.frame(1).joined(separator: "\n")
    let late = try stage.frame(2).joined(separator: "\n")
    #expect(early.contains("Activity") && early.contains("left"))
    #expect(early.contains("End 15:15"), "the end: \(early)")
    #expect(late.contains("over time"))
    #expect(late.contains(columns >= 36 ? "9 min late (planned" : "(+9 min)"), "\(late)")
    if rows >= 10 { #expect(late.contains("! Cut first"), "\(late)") }
  }

  @Test(
    "The screen at 80, 40 and 20 columns is as it was looked at",
    arguments: [(80, 24), (40, 15), (20, 10)]
  )
  func snapshots(columns: Int, rows: Int) throws {
    let stage = try ClockStage(
      ConsoleSize(columns: columns, rows: rows),
      [Self.minutes(3.5), Self.minutes(20)]
    )
    _ = stage.clock.run()
    let text = (try stage.frame(1) + ["-----"] + stage.frame(2)).joined(separator: "\n") + "\n"
    let path = Project.root + "/Tests/CommandsTests/Snapshots/clock-\(columns).txt"
    if ProcessInfo.processInfo.environment["QADAM_UPDATE_SNAPSHOTS"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOfFile: path, encoding: .utf8)))
  }

  @Test("A second that passes changes only the time and not the rest of the screen")
  func noFlicker() throws {
    let stage = try ClockStage(.standard, [.quiet(milliseconds: 400), .quiet(milliseconds: 600)])
    _ = stage.clock.run()
    let before = try stage.frame(1)
    let after = try stage.frame(2)
    let changed = zip(before, after).filter { $0 != $1 }
    #expect((1...5).contains(changed.count), "\(changed)")
    // The plan is drawn once, however many seconds pass.
    #expect(stage.console.sent.components(separatedBy: "Stand on a line").count == 2)
  }

  @Test("Keys lead through the session, and everything is recorded before it is shown")
  func session() throws {
    let stage = try ClockStage(
      .standard,
      [Self.minutes(14)] + keys("n") + [Self.minutes(10)] + keys("c") + keys("wЖаңбыр")
        + [.event(.key(.enter)), Self.minutes(4)] + keys("p") + [Self.minutes(2)] + keys("pb")
        + [Self.minutes(1)] + keys("n") + keys("qe")
    )
    #expect(stage.clock.run() == .over)
    let facts = stage.recorder.facts.map { content -> WorkshopFact? in
      if case .workshop(let fact) = content { fact } else { nil }
    }
    let minute = 60_000
    #expect(
      facts == [
        .stageLeft(number: 1, milliseconds: 14 * minute), .stageEntered(number: 2),
        .stageCut(number: 2, milliseconds: 10 * minute),
        .noteWritten(number: 2, milliseconds: 10 * minute, text: "Жаңбыр"),
        .paused(number: 2, milliseconds: 14 * minute),
        .resumed(number: 2, milliseconds: 2 * minute),
        .stageLeft(number: 2, milliseconds: 14 * minute), .stageEntered(number: 1),
        .stageLeft(number: 1, milliseconds: minute), .stageEntered(number: 2),
        .stageLeft(number: 2, milliseconds: 0), .finished(isComplete: false),
      ]
    )
    let said = WorkshopSummary(
      run: stage.session.clock.run,
      guide: stage.session.guide,
      words: Messages(language: .english)
    ).lines
    #expect(said.contains("- Activity: 15 min, planned 15"))
    #expect(said.contains("- Discussion: 14 min, planned 15; cut"))
    #expect(said.contains { $0.hasSuffix("Discussion: Жаңбыр") })
    #expect(said.contains("All parts: 29 min, planned 135; pauses of the clock 2 min"))
  }

  @Test("The last part is asked about before it ends, and Escape stays in the session")
  func lastPart() throws {
    let steps = (0..<7).flatMap { _ in [Self.minutes(10)] + keys("n") }
    let stage = try ClockStage(
      .standard,
      steps + keys("n") + [.event(.key(.escape)), Self.minutes(5)] + keys("ne")
    )
    #expect(stage.clock.run() == .over)
    #expect(stage.session.clock.run.ending == .complete)
    #expect(stage.session.clock.run.measured.last == 5 * 60_000)
  }

  @Test("A keyboard that is set to Russian leads as well, and arrows do")
  func otherKeyboards() throws {
    let stage = try ClockStage(
      .standard,
      keys("т") + [.event(.key(.right)), .event(.key(.left))] + keys("Иц") + keys("я")
        + [.event(.key(.enter))] + keys("йд")
    )
    #expect(stage.clock.run() == .open(exitCode: 0))
    #expect(stage.session.clock.run.position == 0)
    #expect(stage.session.clock.run.notes.map { $0.text } == ["я"])
  }

  @Test("A note of hostile text is kept and shows as text")
  func hostileNote() throws {
    let stage = try ClockStage(.standard, keys("w<b>&\u{202E}x") + [.event(.key(.enter))])
    _ = stage.clock.run()
    #expect(stage.session.clock.run.notes.map { $0.text } == ["<b>&\u{202E}x"])
    let lines = WorkshopSummary(
      run: stage.session.clock.run,
      guide: stage.session.guide,
      words: Messages(language: .english)
    ).lines
    #expect(lines.contains { $0.contains("<b>&") } && !lines.contains { $0.contains("\u{202E}") })
    #expect(!stage.console.sent.contains("\u{202E}"))
  }

  @Test("A record that takes nothing is said, the clock goes on, and all is recorded later")
  func fullDisk() throws {
    let stage = try ClockStage(.standard, [])
    stage.recorder.isFull = true
    #expect(stage.session.take(.note("one")).count == 1)
    #expect(stage.session.trouble?.contains("Not saved yet") == true)
    #expect(throws: ListeningRecorder.Full.self) { try stage.session.settle() }
    _ = stage.session.take(.next)
    #expect(stage.recorder.facts.isEmpty && stage.session.clock.run.position == 1)
    stage.recorder.isFull = false
    _ = stage.session.take(.pause)
    #expect(stage.session.trouble == nil && stage.recorder.facts.count == 4)
    try stage.session.settle()
    #expect(stage.recorder.facts.count == 4)
  }

  @Test("A clock on the wall that is set back changes nothing but the shown times")
  func wallSetBack() throws {
    func play(_ wall: @escaping (Int) -> Int) throws -> ClockStage {
      let stage = try ClockStage(
        .standard,
        [Self.minutes(7), Self.minutes(6)] + keys("n") + [Self.minutes(5)],
        wall: wall
      )
      _ = stage.clock.run()
      return stage
    }
    let steady = try play { _ in 0 }
    let jumping = try play { $0 > 600_000 ? -7_200_000 : 0 }
    #expect(steady.recorder.facts == jumping.recorder.facts)
    let (left, right) = (try steady.frame(4), try jumping.frame(4))
    let differing = zip(left, right).filter { $0 != $1 }
    #expect(differing.count == 2, "the time of day and the end: \(differing)")
    #expect(left[0].hasSuffix("13:18") && right[0].hasSuffix("11:18"))
  }

  @Test(
    "Signals and the end of the input leave the session open with the code that says so",
    arguments: [
      (ConsoleEvent.interrupt, 130), (.terminate(signal: 15), 143), (.endOfInput, 0),
    ] as [(ConsoleEvent, Int32)]
  )
  func events(event: ConsoleEvent, code: Int32) throws {
    let stage = try ClockStage(.standard, keys("w") + [.event(.resize), .event(event)])
    #expect(stage.clock.run() == .open(exitCode: code))
    #expect(stage.session.clock.run.ending == nil)
  }

  @Test("Every language leads through a session", arguments: Language.allCases)
  func languages(language: Language) throws {
    let stage = try ClockStage(
      ConsoleSize(columns: 40, rows: 20),
      [Self.minutes(30)] + keys("?") + [.event(.key(.enter))] + keys("cq"),
      language: language
    )
    _ = stage.clock.run()
    for frame in stage.console.frames {
      for line in frame.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 40) }
    }
  }
}

extension ClockScreenTests {
  @Test("The screens in the documents are what the clock shows today")
  func documents() throws {
    let chapter = try Project.text("Docs/workshop.md")
    for (columns, parts) in [(80, 0...1), (20, 1...1)] {
      let path = Project.root + "/Tests/CommandsTests/Snapshots/clock-\(columns).txt"
      let screens = try String(contentsOfFile: path, encoding: .utf8)
        .components(separatedBy: "-----\n")
      for part in parts {
        let screen = screens[part].trimmingCharacters(in: .newlines)
        #expect(chapter.contains("```\n\(screen)\n```"), "Docs/workshop.md is stale")
      }
    }
  }
}
