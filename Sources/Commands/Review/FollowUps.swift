import Learning
import LessonEngine
import ProgressStore
import Text

/// The follow-up questions of a course's modules: which are due, and what they are.
struct FollowUps {
  /// A module and how long ago it was finished.
  struct Due {
    let module: Module
    let wave: FollowUp.Wave
  }

  private let finishedAt: [ModuleID: Int64]
  private let answered: [ModuleID: Set<FollowUp.Wave>]
  private let modules: [Module]

  /// Reads when each module came to its end, and which follow-ups were answered.
  ///
  /// A module ends with its test afterwards, else with the last thing that happened in its lessons once all of them are done.
  init(
    modules: [Module],
    tests: ModuleTests,
    lessons records: [LessonID: LessonRecord],
    answered exercises: some Collection<ExerciseID>
  ) {
    var finishedAt: [ModuleID: Int64] = [:]
    for module in modules {
      let done = module.lessons.map { lesson in
        records[lesson.id].flatMap { $0.state == .done ? $0.lastActivity.milliseconds : nil }
      }
      let lessonsDone = done.allSatisfy { $0 != nil } ? done.compactMap { $0 }.max() : nil
      finishedAt[module.id] = tests.finishedAt(.post, of: module.id) ?? lessonsDone
    }
    self.modules = modules
    self.finishedAt = finishedAt
    answered = Dictionary(
      modules.map { ($0.id, FollowUp.answered(of: $0.id, among: exercises)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The follow-up to ask now, of the earliest module that has one.
  func due(at now: Moment, of named: ModuleID? = nil) -> Due? {
    for module in modules where named == nil || named == module.id {
      guard let finished = finishedAt[module.id] else { continue }
      let wave = FollowUp.due(
        finishedAt: finished,
        answered: answered[module.id] ?? [],
        at: now
      )
      if let wave { return Due(module: module, wave: wave) }
    }
    return nil
  }
}

extension FollowUps.Due {
  /// The two questions about use, and the one about worksheets.
  func questions(_ words: Messages) -> [Exercise] {
    FollowUp.Question.allCases.map { question in
      let options =
        switch question {
        case .useful:
          [
            words.followUpUseful1(), words.followUpUseful2(), words.followUpUseful3(),
            words.followUpUseful4(), words.followUpUseful5(),
          ]
        case .used:
          [
            words.followUpUsed1(), words.followUpUsed2(), words.followUpUsed3(),
            words.followUpUsed4(), words.followUpUsed5(),
          ]
        case .worksheet:
          worksheets + [words.followUpWorksheetOwn(), words.followUpWorksheetNone()]
        }
      return Exercise(
        id: FollowUp.exercise(question, wave, of: module.id),
        title: heading(question, words),
        stem: stem(question, words),
        digest: "follow-up-1",
        body: Poll(options: options.map { ExerciseOption(text: $0, isCorrect: nil) })
      )
    }
  }

  /// How long ago it was, and what.
  func title(_ words: Messages) -> String {
    switch wave {
    case .twoWeeks: words.followUpTwoWeeks(title: module.title)
    case .twoMonths: words.followUpTwoMonths(title: module.title)
    case .sixMonths: words.followUpSixMonths(title: module.title)
    }
  }

  /// The worksheets of the module by their headings.
  private var worksheets: [String] {
    module.lessons.flatMap { $0.exercises }.filter { $0.kind == "worksheet" }
      .map { InlineText.plain($0.title) }
  }

  private func heading(_ question: FollowUp.Question, _ words: Messages) -> String {
    switch question {
    case .useful: words.followUpTitleUseful()
    case .used: words.followUpTitleUsed()
    case .worksheet: words.followUpTitleWorksheet()
    }
  }

  private func stem(_ question: FollowUp.Question, _ words: Messages) -> String {
    switch question {
    case .useful: words.followUpUseful()
    case .used: words.followUpUsed()
    case .worksheet: words.followUpWorksheet()
    }
  }
}
