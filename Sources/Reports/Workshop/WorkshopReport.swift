public import Learning
public import Text

/// What came of sessions in the room: planned and measured minutes, what was cut, what was noted.
public struct WorkshopReport: Sendable {
  /// The title of the course.
  public let course: String
  /// The sessions in the order in which they began.
  public let runs: [WorkshopRun]
  /// The titles of modules, by name.
  public let titles: [ModuleID: String]
  /// Planned and measured minutes.
  public let timings: WorkshopTimings

  /// The name and version of the report for programs.
  static let schema = "qadam.report.workshop/1"

  /// Joins the parts of a report.
  public init(course: String, runs: [WorkshopRun], titles: [ModuleID: String]) {
    self.course = course
    self.runs = runs
    self.titles = titles
    timings = WorkshopTimings(runs)
  }

  /// The report for people, in a language.
  ///
  /// - Parameters:
  ///   - moment: When it is made.
  ///   - language: The language of its texts.
  /// - Returns: The report as one value, from which every form is made.
  public func document(at moment: Moment, in language: Language) -> ReportDocument {
    let words = Messages(language: language)
    return ReportDocument(
      schema: WorkshopReport.schema,
      title: words.workshopReportTitle(),
      generatedAt: .moment(moment),
      language: language,
      facts: [
        ReportFact("course", words.workshopCourse(), text: course),
        ReportFact("sessions", words.workshopSessions(), count: runs.count),
      ],
      blocks: blocks(words)
    )
  }

  private func blocks(_ words: Messages) -> [ReportBlock] {
    guard !runs.isEmpty else { return [.paragraph(words.workshopNone())] }
    var blocks = timingBlocks(words)
    blocks += [.heading(words.workshopReportTitle()), .table(sessionTable(words))]
    if runs.contains(where: { !$0.notes.isEmpty }) {
      blocks += [.heading(words.workshopNotes()), .table(noteTable(words))]
    }
    return blocks + [
      .heading(words.workshopLimits()),
      .list([words.workshopLimitClock(), words.workshopLimitFew()]),
    ]
  }

  // MARK: - Timings

  /// The section on planned and measured minutes.
  func timingBlocks(_ words: Messages) -> [ReportBlock] {
    [
      .heading(words.workshopTimings()), .paragraph(words.workshopTimingsMore()),
      .table(timingTable(words)),
    ]
  }

  private func timingTable(_ words: Messages) -> ReportTable {
    ReportTable(
      "timings",
      words.workshopMinutes(),
      of: timings.stages,
      columns: [
        .text("stage", words.workshopStage()) { title(of: $0.name) },
        .count("planned", words.workshopPlanned()) { $0.planned },
        .number("measured", words.workshopMeasured(), decimals: 1) {
          minutes($0.median, orBecause: words.workshopNotHeld())
        },
        .number("difference", words.workshopDifference(), decimals: 1) {
          ReportValue($0.difference, orBecause: "")
        },
        .count("n", words.workshopSessions()) { $0.count },
        .number("last", words.workshopLast(), decimals: 1) {
          minutes($0.last, orBecause: words.workshopPassedOver())
        },
        .count("cuts", words.workshopCutTimes()) { $0.cuts },
      ]
    )
  }

  private func minutes(_ milliseconds: Int?, orBecause reason: String) -> ReportValue<Double> {
    ReportValue(milliseconds.map { Double($0) / 60_000 }, orBecause: reason)
  }

  /// A stage, with its module where sessions had several.
  private func title(of name: StageName) -> String {
    let modules = Set(timings.stages.map { $0.name.module })
    return modules.count > 1 ? title(of: name.module) + ": " + name.title : name.title
  }

  private func title(of module: ModuleID) -> String { titles[module] ?? module.text }

  // MARK: - Sessions

  private func sessionTable(_ words: Messages) -> ReportTable {
    ReportTable(
      "sessions",
      words.workshopSessions(),
      of: runs,
      columns: [
        .text("began", words.workshopBegan()) { WorkshopReport.time($0.startedAt) },
        .text("modules", words.workshopModules()) { run in
          run.start.modules.map { title(of: $0) }.joined(separator: "; ")
        },
        .count("planned", words.workshopPlanned()) { $0.start.minutes },
        .number("measured", words.workshopMeasured(), decimals: 1) {
          minutes($0.measured.reduce(0, +), orBecause: "")
        },
        .number("stood", words.workshopStood(), decimals: 1) { minutes($0.paused, orBecause: "") },
        .term("ended", words.workshopEnded()) { run in
          switch run.ending {
          case .complete?: ("complete", words.workshopEndedComplete())
          case .early?: ("early", words.workshopEndedEarly())
          case nil: ("open", words.workshopEndedOpen())
          }
        },
      ]
    )
  }

  private func noteTable(_ words: Messages) -> ReportTable {
    ReportTable(
      "notes",
      words.workshopNote(),
      of: runs.flatMap { run in run.notes.map { (run, $0) } },
      columns: [
        .text("written", words.workshopTime()) { WorkshopReport.time($0.1.writtenAt) },
        .text("stage", words.workshopStage()) { run, note in
          let part = run.start.parts[note.position]
          return part.stage.map { title(of: $0) } ?? words.title(of: part)
        },
        .text("note", words.workshopNote()) { $0.1.text },
      ]
    )
  }

  private static func time(_ moment: Moment) -> String {
    moment.localDate + " " + ClockTime.text(moment)
  }
}
