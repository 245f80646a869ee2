import Learning
import Text

extension LearnerReportBlocks {
  /// The lessons that were begun, and how many are still to come.
  var path: [ReportBlock] {
    let lessons = report.work.lessons
    let begun = lessons.filter { $0.state != .notStarted }
    let ahead = lessons.filter { $0.state == .notStarted }
    var blocks: [ReportBlock] = [.heading(words.learnerPath())]
    if !begun.isEmpty { blocks.append(.table(lessonTable(begun))) }
    if let next = ahead.first {
      blocks.append(.paragraph(words.learnerAhead(count: ahead.count, title: next.title)))
    }
    return blocks
  }

  private func lessonTable(_ lessons: [ProgressReport.LessonRow]) -> ReportTable {
    ReportTable(
      "lessons",
      words.learnerLessons(),
      of: lessons,
      columns: [
        .term("lesson", words.learnerLesson()) { ($0.id.text, $0.title) },
        .term("state", words.learnerState()) { words.term($0.state) },
        .count("answered", words.learnerAnswered()) { $0.answered },
        .count("exercises", words.learnerQuestions()) { $0.exercises },
        .share("credit", words.learnerCredit()) {
          ReportValue($0.credit, orBecause: words.reportNoAnswers())
        },
        .duration("seconds", words.learnerTime()) { .known($0.minutes * 60) },
        .day("lastDay", words.learnerLastDay()) {
          ReportValue(report.beside.lastDays[$0.id], orBecause: "")
        },
      ]
    )
  }

  /// The objectives that were begun, with the answers behind each.
  var mastery: [ReportBlock] {
    let all = report.knowledge.objectives
    let begun = all.filter { $0.status != .notStarted }
    guard !begun.isEmpty else { return [] }
    let ahead = all.filter { $0.status == .notStarted }.map { $0.objective.text }
    var blocks: [ReportBlock] = [
      .heading(words.learnerMastery()), .table(objectiveTable(begun)),
    ]
    if !ahead.isEmpty {
      blocks.append(
        .paragraph(words.learnerObjectivesAhead(objectives: ahead.joined(separator: ", ")))
      )
    }
    return blocks + [.table(answerTable(begun))]
  }

  private func objectiveTable(_ objectives: [ObjectiveMastery]) -> ReportTable {
    ReportTable(
      "objectives",
      words.learnerObjectives(),
      of: objectives,
      columns: [
        .text("objective", words.itemsObjective()) { $0.objective.text },
        .text("text", words.learnerObjectiveText()) { report.objectiveTexts[$0.objective] ?? "" },
        .term("state", words.learnerState()) { words.term($0.status) },
        .text("next", words.learnerNext()) { words.move($0.move) },
        .count("right", words.learnerRightOfLast()) { $0.rightCount },
        .count("last", words.learnerLastTries()) { $0.lastTries.count },
        .count("tries", words.learnerAllTries()) { $0.tryCount },
        .share("recall", words.learnerRecall()) {
          ReportValue($0.retrievability, orBecause: words.reportNoAnswers())
        },
      ]
    ).laidOut(.entries)
  }

  private func answerTable(_ objectives: [ObjectiveMastery]) -> ReportTable {
    let rows = objectives.enumerated().flatMap { place, objective in
      (report.answers[objective.objective] ?? []).map {
        (place: place, objective: objective.objective, entry: $0)
      }
    }
    let table = ReportTable(
      "answers",
      words.learnerAnswersBehind(),
      of: rows,
      columns: [
        .text("objective", words.itemsObjective()) { $0.objective.text },
        .text("exercise", words.reportQuestion()) { $0.entry.answer.exercise.text },
        .day("day", words.reportDay()) { .known(day($0.entry.answer.answeredAt)) },
        .term("result", words.learnerResult()) { words.result(of: $0.entry.answer) },
        .count(
          "certainty",
          words.reportCertainty(),
          ifKnown: {
            ReportValue($0.entry.answer.certainty, orBecause: words.learnerNotAsked())
          }
        ),
        .terms("class", words.learnerBehind()) {
          $0.entry.answerClass.map { [words.term($0)] } ?? []
        },
      ]
    )
    return table.nested(in: "objectives", rows: rows.map { $0.place }, namingColumns: 1)
  }

  /// The worksheets that were begun.
  var workbook: [ReportBlock] {
    let sheets = report.beside.sheets
    guard !sheets.isEmpty else {
      return [.heading(words.learnerWorkbook()), .paragraph(words.learnerNoSheets())]
    }
    return [
      .heading(words.learnerWorkbook()),
      .table(
        ReportTable(
          "workbook",
          words.learnerSheets(),
          of: sheets,
          columns: [
            .text("sheet", words.learnerSheet()) { $0.name.text },
            .text("title", words.learnerSheetTitle()) { $0.title },
            .count("done", words.learnerPointsDone()) { $0.done },
            .count("points", words.learnerPoints()) { $0.points },
            .day("savedDay", words.learnerSaved()) { ReportValue($0.savedDay, orBecause: "") },
          ]
        )
      ),
    ]
  }

  /// The marks of written answers, whoever gave them.
  var marks: [ReportBlock] {
    let marks = report.beside.marks
    guard !marks.isEmpty else {
      return [.heading(words.learnerMarks()), .paragraph(words.learnerNoMarks())]
    }
    return [
      .heading(words.learnerMarks()),
      .table(
        ReportTable(
          "marks",
          words.learnerMarksTable(),
          of: marks,
          columns: [
            .text("exercise", words.reportQuestion()) { $0.exercise.text },
            .term("marker", words.learnerMarker()) { words.term($0.marker) },
            .count("points", words.learnerGiven()) { $0.points },
            .count("maximum", words.learnerAtMost()) { $0.maximum },
            .day("day", words.reportDay()) { .known($0.day) },
          ]
        )
      ),
    ]
  }

  /// What came of simulations and laboratories.
  var played: [ReportBlock] {
    guard !report.played.isEmpty else { return [] }
    let none = words.reportNoAnswers()
    return [
      .heading(words.learnerLabs()),
      .table(
        ReportTable(
          "played",
          words.learnerLabsTable(),
          of: report.played,
          columns: [
            .text("exercise", words.reportQuestion()) { $0.exercise.id.text },
            .text("kind", words.learnerKind()) { $0.exercise.kind.rawValue },
            .count("times", words.learnerTimes()) { $0.scores.count },
            .share("best", words.learnerBest()) { ReportValue($0.scores.max(), orBecause: none) },
            .share("latest", words.learnerLatest()) {
              ReportValue($0.scores.last, orBecause: none)
            },
            .day("lastDay", words.learnerLastDay()) { .known(day($0.lastAt)) },
          ]
        )
      ),
    ]
  }

  /// What was said of the modules weeks later.
  var uses: [ReportBlock] {
    let uses = report.beside.uses
    guard !uses.isEmpty else { return [] }
    return [
      .heading(words.learnerUse()),
      .table(
        ReportTable(
          "uses",
          words.learnerUseTable(),
          of: uses,
          columns: [
            .text("module", words.learnerModule()) { $0.module },
            .count("days", words.learnerWave()) { $0.wave.rawValue },
            .text("useful", words.followUpTitleUseful()) { $0.answers[.useful] ?? "" },
            .text("used", words.followUpTitleUsed()) { $0.answers[.used] ?? "" },
            .text("worksheet", words.followUpTitleWorksheet()) { $0.answers[.worksheet] ?? "" },
          ]
        )
      ),
    ]
  }
}
