import JSON
import Learning
import ProgressStore
import Reports
import Text

/// Gathers what the report on one learner needs from a record.
struct LearnerReportReader {
  let desk: LearnerDesk
  let course: Course
  let cohort: String?
  let words: Messages
  let now: Moment

  func report() throws -> LearnerReport {
    let history = try LearnerHistory(of: desk, in: course)
    return LearnerReport(
      course: course,
      work: try ProgressCommand.report(on: course, desk: desk, at: now),
      knowledge: history.knowledge(of: course, at: now),
      history: history.answers,
      classes: history.classes,
      beside: try beside(),
      plain: { InlineText.plain($0) }
    )
  }

  private func beside() throws -> LearnerReport.Beside {
    var beside = LearnerReport.Beside()
    beside.cohort = cohort
    beside.hasOwnSettings = desk.hasOwnSettings
    beside.lastDays = try desk.store.lessonRecords(of: desk.learner, course: course.id)
      .mapValues { $0.lastActivity.localDay }
    beside.tests = try tests()
    beside.sheets = try sheets()
    beside.marks = try marks()
    beside.uses = try uses()
    return beside
  }

  /// The modules with a test that was taken to its end.
  private func tests() throws -> [LearnerReport.ModuleTests] {
    let tests = try ModuleTests(of: desk, in: course)
    return course.modules.compactMap { module in
      guard tests.isFinished(.pre, of: module.id) || tests.isFinished(.post, of: module.id) else {
        return nil
      }
      return LearnerReport.ModuleTests(
        module: module.id,
        title: module.title,
        gain: tests.gain(of: module)
      )
    }
  }

  private func sheets() throws -> [LearnerReport.Sheet] {
    let record = WorkbookRecord(
      try desk.store.worksheetFacts(of: desk.learner, course: course.id)
    )
    let texts = record.sheets()
    return SheetShelf(course: course).sheets.compactMap { name, exercises in
      guard let saved = record.lastSaved(name) else { return nil }
      let points = exercises.flatMap { exercise -> [WorksheetPoint] in
        guard let body = exercise.body as? any SheetBody else { return [] }
        return body.points(for: body.own(texts[name] ?? [:]))
      }
      return LearnerReport.Sheet(
        name: name,
        title: exercises.first.map { InlineText.plain($0.title) } ?? "",
        done: points.count { $0.isDone },
        points: points.count,
        savedDay: saved.localDay
      )
    }
  }

  /// The last mark of each marker for each answer, in the order of the course.
  private func marks() throws -> [LearnerReport.Marked] {
    let facts = try desk.store.markFacts(of: desk.learner, course: course.id)
    guard !facts.isEmpty else { return [] }
    let book = MarkBook(facts, on: desk.store.device)
    let given = book.marked.sorted().flatMap { book[$0].all }
    let byExercise = Dictionary(grouping: given) { $0.mark.exercise }
    return course.allExercises.flatMap { exercise -> [LearnerReport.Marked] in
      guard let rubric = exercise.markingRubric else { return [] }
      let fitting = (byExercise[exercise.id] ?? []).filter { rubric.fits($0.mark.marks) }
      return fitting.map { given in
        LearnerReport.Marked(
          exercise: exercise.id,
          day: given.recordedAt.localDay,
          marker: given.mark.marker,
          points: rubric.points(for: given.mark.marks),
          maximum: rubric.maximum
        )
      }
    }
  }

  /// The answers to the questions some time after each module, in words.
  private func uses() throws -> [LearnerReport.Use] {
    var chosen: [ExerciseID: Int] = [:]
    try desk.store.forEachAttempt(of: desk.learner, course: course.id) { recorded in
      guard recorded.attempt.exercise.text.hasPrefix("follow-up/") else { return }
      chosen[recorded.attempt.exercise] = recorded.attempt.response?.value.integerValue
    }
    guard !chosen.isEmpty else { return [] }
    return course.modules.flatMap { module in
      FollowUp.Wave.allCases.compactMap { wave in
        let questions = FollowUps.Due(module: module, wave: wave).questions(words)
        let answers = zip(FollowUp.Question.allCases, questions).compactMap { question, exercise in
          chosen[exercise.id].flatMap { number in
            exercise.body.options.indices.contains(number - 1)
              ? (question, exercise.body.options[number - 1].text) : nil
          }
        }
        return answers.isEmpty
          ? nil
          : LearnerReport.Use(
            module: module.title,
            wave: wave,
            answers: Dictionary(answers) { first, _ in first }
          )
      }
    }
  }
}
