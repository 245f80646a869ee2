import Testing

@testable import Learning

@Suite("The clock of a session in the room")
struct WorkshopClockTests {
  static let minute = 60_000
  static let morning = Moment(milliseconds: 1_800_000_000_000, utcOffsetMinutes: 300)

  /// Three stages of 10, 20 and 5 minutes with a pause of 15 after the first.
  static let plan: WorkshopStart? = WorkshopStart(parts: [
    WorkshopPart(.stage(module: "m", title: "A"), minutes: 10, canBeCut: true, cutMinutes: 3),
    WorkshopPart(.shortBreak, minutes: 15),
    WorkshopPart(.stage(module: "m", title: "B"), minutes: 20, canBeCut: true),
    WorkshopPart(.stage(module: "m", title: "C"), minutes: 5),
  ])

  /// A moment some milliseconds later.
  static func later(_ milliseconds: Int) -> Moment {
    Moment(
      milliseconds: morning.milliseconds + Int64(milliseconds),
      utcOffsetMinutes: morning.utcOffsetMinutes
    )
  }

  /// A clock, and what came of it, driven by minutes.
  struct Drive {
    var clock: WorkshopClock
    var facts: [WorkshopFact]

    init() throws {
      let start = try #require(WorkshopClockTests.plan)
      facts = WorkshopClock.opening(start)
      var run = WorkshopRun(session: "s", start: start, at: morning)
      for fact in facts { run.add(fact, at: morning) }
      clock = WorkshopClock(beginning: run, at: 0)
    }

    mutating func take(_ command: WorkshopCommand, at minutes: Double) {
      let instant = Int(minutes * Double(minute))
      facts += clock.take(command, at: instant, now: later(instant))
    }

    func reading(at minutes: Double) -> ClockReading {
      clock.reading(at: Int(minutes * Double(minute)))
    }
  }

  @Test("At the start everything is left and nothing is late")
  func start() throws {
    let reading = try Drive().reading(at: 0)
    #expect(reading.number == 1 && reading.count == 4)
    #expect(reading.remaining == 10 * Self.minute && reading.left == 50 * Self.minute)
    #expect(reading.delay == 0 && !reading.isOverrun && !reading.isLate)
    #expect(reading.offer == ClockReading.Offer(position: 0, minutes: 3))
  }

  @Test(
    "Remaining and overrun minutes, and the end, move as they should",
    arguments: [
      // Minutes into the first stage, remaining, left to the end, delay.
      (4.0, 6.0, 46.0, 0.0), (10, 0, 40, 0), (12.5, -2.5, 40, 2.5), (70, -60, 40, 60),
    ]
  )
  func overrun(at time: Double, remaining: Double, left: Double, delay: Double) throws {
    let reading = try Drive().reading(at: time)
    #expect(Double(reading.remaining) == remaining * Double(Self.minute))
    #expect(Double(reading.left) == left * Double(Self.minute))
    #expect(Double(reading.delay) == delay * Double(Self.minute))
    #expect(reading.isOverrun == (remaining < 0))
    #expect(reading.isLate == (delay >= 2))
  }

  @Test("A stage that ends early brings the end forward, and a break is a part like others")
  func early() throws {
    var drive = try Drive()
    drive.take(.next, at: 7)
    #expect(drive.reading(at: 7).number == 2)
    #expect(drive.reading(at: 7).delay == -3 * Self.minute)
    #expect(drive.clock.run.part.kind == .shortBreak)
    drive.take(.next, at: 27)
    #expect(drive.reading(at: 27).delay == 2 * Self.minute)
    #expect(
      drive.facts.dropFirst(2)
        == [
          .stageLeft(number: 1, milliseconds: 7 * Self.minute), .stageEntered(number: 2),
          .stageLeft(number: 2, milliseconds: 20 * Self.minute), .stageEntered(number: 3),
        ]
    )
  }

  @Test("Going back goes on with the time that the part had already")
  func back() throws {
    var drive = try Drive()
    drive.take(.back, at: 1)
    #expect(drive.facts.count == 2, "there is nothing before the first part")
    drive.take(.next, at: 6)
    drive.take(.back, at: 6.5)
    let reading = drive.reading(at: 8)
    #expect(reading.number == 1)
    #expect(reading.elapsed == 7 * Self.minute + 30_000)
    // Half a minute of the pause is over already.
    #expect(reading.left == (150 + 14 * 60 + 30 + 25 * 60) * 1000)
    #expect(reading.delay == 0)
  }

  @Test("A cut shortens its part where the plan says by how much, and is offered once")
  func cut() throws {
    var drive = try Drive()
    drive.take(.cut, at: 5)
    let reading = drive.reading(at: 5)
    #expect(reading.planned == 7 * Self.minute && reading.delay == -3 * Self.minute)
    #expect(reading.offer == ClockReading.Offer(position: 2, minutes: nil))
    drive.take(.cut, at: 6)
    #expect(drive.reading(at: 6).offer == nil)
    #expect(drive.reading(at: 6).delay == -3 * Self.minute)
    let before = drive.facts
    drive.take(.cut, at: 7)
    #expect(drive.facts == before, "nothing is left to cut")
    #expect(drive.clock.run.cuts == [0, 2])
  }

  @Test("A part that is over time offers what later parts can leave out")
  func offerOfLaterParts() throws {
    let reading = try Drive().reading(at: 11)
    #expect(reading.offer?.position == 2)
  }

  @Test("A pause stops the part and moves the end")
  func pause() throws {
    var drive = try Drive()
    drive.take(.pause, at: 4)
    let standing = drive.reading(at: 9)
    #expect(standing.pause == 5 * Self.minute && standing.elapsed == 4 * Self.minute)
    #expect(standing.delay == 5 * Self.minute && standing.left == 46 * Self.minute)
    drive.take(.pause, at: 10)
    let going = drive.reading(at: 11)
    #expect(going.pause == nil && going.elapsed == 5 * Self.minute)
    #expect(going.delay == 6 * Self.minute)
    drive.take(.pause, at: 12)
    drive.take(.next, at: 15)
    #expect(drive.clock.run.measured[0] == 6 * Self.minute)
    #expect(drive.clock.run.paused == 9 * Self.minute && !drive.clock.run.isPaused)
  }

  @Test("A note or a cut in a pause leaves the pause a pause")
  func noteInPause() throws {
    var drive = try Drive()
    drive.take(.pause, at: 4)
    drive.take(.note("Rain on the roof"), at: 6)
    drive.take(.cut, at: 7)
    let reading = drive.reading(at: 9)
    #expect(drive.clock.run.isPaused && reading.elapsed == 4 * Self.minute)
    #expect(drive.clock.run.notes.map { $0.text } == ["Rain on the roof"])
    // Five minutes of pause, three minutes cut.
    #expect(reading.delay == 2 * Self.minute)
    drive.take(.note(""), at: 9)
    #expect(drive.clock.run.notes.count == 1)
  }

  @Test("The last part ends the session, and afterwards nothing changes it")
  func end() throws {
    var drive = try Drive()
    for time in [10.0, 25, 45, 52] { drive.take(.next, at: time) }
    #expect(drive.clock.run.ending == .complete)
    #expect(drive.facts.last == .finished(isComplete: true))
    let whole = drive.facts
    for command in [WorkshopCommand.next, .back, .cut, .pause, .end, .note("late")] {
      drive.take(command, at: 60)
    }
    #expect(drive.facts == whole)
    #expect(drive.reading(at: 99).left == 0)
    var early = try Drive()
    early.take(.end, at: 3)
    #expect(early.clock.run.ending == .early && early.clock.run.measured[0] == 3 * Self.minute)
  }

  @Test(
    "A program that died goes on within the same part",
    arguments: [
      // Minutes on the wall since the last fact, minutes into the part.
      (0, 4), (5, 9), (180, 184),
      // Longer is no part of the session, and a clock set back bridges nothing.
      (181, 4), (100_000, 4), (-30, 4),
    ]
  )
  func afterCrash(gap: Int, elapsed: Int) throws {
    var drive = try Drive()
    drive.take(.note("here"), at: 4)
    let run = drive.clock.run
    let now = Self.later((4 + gap) * Self.minute)
    var clock = WorkshopClock(continuing: run, now: now, at: 77)
    #expect(clock.reading(at: 77).elapsed == elapsed * Self.minute)
    #expect(clock.reading(at: 77 + Self.minute).elapsed == (elapsed + 1) * Self.minute)
    let facts = clock.goOn(at: 77, now: now)
    #expect(facts == [.continued(number: 1, milliseconds: elapsed * Self.minute)])
    #expect(clock.reading(at: 77 + Self.minute).elapsed == (elapsed + 1) * Self.minute)
  }

  @Test("A crash in a pause keeps the pause")
  func crashInPause() throws {
    var drive = try Drive()
    drive.take(.pause, at: 4)
    var clock = WorkshopClock(
      continuing: drive.clock.run,
      now: Self.later(10 * Self.minute),
      at: 0
    )
    #expect(clock.reading(at: 0).pause == 6 * Self.minute)
    #expect(clock.reading(at: 0).elapsed == 4 * Self.minute)
    _ = clock.goOn(at: 0, now: Self.later(10 * Self.minute))
    #expect(clock.run.isPaused && clock.run.paused == 6 * Self.minute)
    #expect(clock.reading(at: Self.minute).delay == 7 * Self.minute)
  }

  @Test("A clock on the wall that is set back in the middle changes nothing that is measured")
  func wallSetBack() throws {
    func play(wall: (Int) -> Moment) throws -> ([WorkshopFact], ClockReading) {
      var drive = try Drive()
      for (minute, command) in [(3, WorkshopCommand.note("a")), (11, .next), (30, .next)] {
        let instant = minute * Self.minute
        drive.facts += drive.clock.take(command, at: instant, now: wall(instant))
      }
      return (drive.facts, drive.reading(at: 40))
    }
    let steady = try play { Self.later($0) }
    let jumping = try play { Self.later($0 > 5 * Self.minute ? $0 - 7_200_000 : $0) }
    #expect(steady.0 == jumping.0)
    #expect(steady.1 == jumping.1)
  }

  @Test("Facts that do not fit the plan change nothing")
  func foreignFacts() throws {
    let start = try #require(Self.plan)
    var run = WorkshopRun(session: "s", start: start, at: Self.morning)
    for number in [0, 5, Int.max, Int.min] {
      run.add(.stageEntered(number: number), at: Self.morning)
      run.add(.stageLeft(number: number, milliseconds: 9), at: Self.morning)
      run.add(.stageCut(number: number, milliseconds: 9), at: Self.morning)
      run.add(.noteWritten(number: number, milliseconds: 9, text: "x"), at: Self.morning)
    }
    run.add(.started(start), at: Self.morning)
    #expect(run == WorkshopRun(session: "s", start: start, at: Self.morning))
  }

  @Test("Facts fold into the run that the clock held")
  func fold() throws {
    var drive = try Drive()
    drive.take(.note("one"), at: 1)
    drive.take(.pause, at: 2)
    drive.take(.pause, at: 3)
    drive.take(.next, at: 12)
    drive.take(.cut, at: 13)
    let context = FactContext(
      learner: "l",
      session: "s",
      course: "c",
      courseVersion: "1",
      language: "en"
    )
    let facts = drive.facts.enumerated().map { index, fact in
      RecordedFact(
        address: FactAddress(device: "d", counter: Int64(index + 1)),
        context: context,
        recordedAt: Self.morning,
        content: .workshop(fact)
      )
    }
    let run = try #require(WorkshopRun(facts: facts))
    #expect(run.measured == drive.clock.run.measured && run.cuts == drive.clock.run.cuts)
    #expect(run.position == 1 && run.paused == Self.minute && run.ending == nil)
    #expect(WorkshopRun(facts: Array(facts.dropFirst())) == nil)
  }
}

@Suite("Measured stages")
struct StageTimesTests {
  private func run(_ minutes: [Double]) throws -> WorkshopRun {
    let start = try #require(
      WorkshopStart(
        parts: [
          WorkshopPart(.stage(module: "m", title: "A"), minutes: 10),
          WorkshopPart(.shortBreak, minutes: 15),
          WorkshopPart(.stage(module: "m", title: "B"), minutes: 20),
        ]
      )
    )
    var run = WorkshopRun(session: "s", start: start, at: Moment(milliseconds: 0))
    for (position, minutes) in minutes.enumerated() {
      run.add(
        .stageLeft(number: position + 1, milliseconds: Int(minutes * 60_000)),
        at: Moment(milliseconds: 0)
      )
    }
    return run
  }

  @Test("The median of all sessions is suggested, and stages passed over do not count")
  func medians() throws {
    let name = StageName(module: "m", title: "A")
    let other = StageName(module: "m", title: "B")
    let times = StageTimes([
      try run([12, 15, 0]), try run([9.9, 20, 0.4]), try run([14, 1, 21.5]),
    ])
    #expect(times.count(of: name) == 3 && times.median(of: name) == 12 * 60_000)
    #expect(times.count(of: other) == 1 && times.suggestedMinutes(for: other) == 22)
    let even = StageTimes([try run([12]), try run([9])])
    #expect(even.median(of: name) == 630_000 && even.suggestedMinutes(for: name) == 11)
    #expect(StageTimes([]).suggestedMinutes(for: name) == nil)
    #expect(StageTimes([try run([0.6])]).suggestedMinutes(for: name) == 1)
    #expect(times.median(of: StageName(module: "m", title: "C")) == nil)
  }

  @Test(
    "Times are said in minutes",
    arguments: [
      (0, 0, 0), (1, 1, 0), (59_999, 1, 1), (60_000, 1, 1), (90_000, 2, 2), (-90_000, 0, -2),
    ]
  )
  func minutes(milliseconds: Int, left: Int, rounded: Int) {
    #expect(ClockReading.minutesLeft(milliseconds) == left)
    #expect(ClockReading.minutes(milliseconds) == rounded)
  }
}
