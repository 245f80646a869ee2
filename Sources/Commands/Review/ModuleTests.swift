import Learning
import LessonEngine
import ProgressStore

/// The tests that a learner has taken or left, by module.
struct ModuleTests {
  private let desk: LearnerDesk
  private let sessions: [OpenSession]
  private let history: AnswerHistory

  /// Reads the learner's test sessions and answers in a course.
  init(of desk: LearnerDesk, in course: Course) throws {
    self.desk = desk
    sessions = try desk.store.testSessions(of: desk.learner, course: course.id)
    var recorded: [RecordedAnswer] = []
    for fact in sessions.flatMap({ $0.facts }) {
      if case .attempted(let attempt) = fact.content {
        recorded.append(RecordedAnswer(attempt, at: fact.address))
      }
    }
    history = AnswerHistory(recorded)
  }

  /// Whether a test was taken to its end.
  func isFinished(_ purpose: Purpose, of module: ModuleID) -> Bool {
    sessions(purpose, module).contains { $0.isFinished }
  }

  /// When a test was taken to its end, by the record's clock; nil where it was not.
  func finishedAt(_ purpose: Purpose, of module: ModuleID) -> Int64? {
    let facts = sessions(purpose, module).flatMap { $0.facts }
    return facts.last { if case .sessionFinished = $0.content { true } else { false } }?
      .recordedAt.milliseconds
  }

  /// The form for a test.
  func form(for purpose: Purpose, of module: ModuleID) throws -> TestForm.Letter {
    FormAssignment.form(
      for: purpose,
      begun: sessions(purpose, module).last?.start.form,
      other: sessions(purpose == .pre ? .post : .pre, module).last?.start.form,
      assigned: try desk.assignedForm(of: module),
      learner: desk.learner,
      module: module
    )
  }

  /// The session of a test: a new one, or the one that was left, with its name.
  func session(
    _ form: TestForm,
    _ purpose: Purpose,
    of module: ModuleID,
    seed: @autoclosure () throws -> UInt64
  ) throws -> (LessonSession, SessionID?) {
    let material = SessionMaterial(questions: form.exercises)
    if let open = sessions(purpose, module).last, !open.isFinished {
      return (
        LessonSession(material: material, resuming: open.start, facts: open.facts), open.session
      )
    }
    let start = SessionStart(
      lesson: nil,
      module: module,
      purpose: purpose,
      form: form.letter,
      seed: try seed(),
      retrieval: form.exercises.map { $0.id }
    )
    return (LessonSession(material: material, start: start), nil)
  }

  /// What changed between the tests of a module, as far as they were taken.
  func gain(of module: Module) -> TestGain {
    TestGain(pre: result(.pre, of: module), post: result(.post, of: module))
  }

  /// The objectives of a module whose worked examples may be skipped, because the test before it showed that they are known.
  func skipOffers(in module: Module) -> Set<ObjectiveID> {
    Set(result(.pre, of: module)?.skipOffers ?? [])
  }

  private func result(_ purpose: Purpose, of module: Module) -> TestResult? {
    guard
      let letter = sessions(purpose, module.id).first(where: { $0.isFinished })?.start.form,
      let form = module.forms.first(where: { $0.letter == letter })
    else { return nil }
    return TestResult(form: form, purpose: purpose, history: history)
  }

  private func sessions(_ purpose: Purpose, _ module: ModuleID) -> [OpenSession] {
    sessions.filter { $0.start.purpose == purpose && $0.start.module == module }
  }
}

extension OpenSession {
  /// Whether the session came to its end.
  var isFinished: Bool {
    facts.contains { if case .sessionFinished = $0.content { true } else { false } }
  }
}
