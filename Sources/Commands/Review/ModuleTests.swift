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

  /// The form for a test: the one that was begun; after a pre-test the other one; else one that the learner's random name decides.
  func form(for purpose: Purpose, of module: ModuleID) -> TestForm.Letter {
    if let begun = sessions(purpose, module).last?.start.form { return begun }
    let other = sessions(purpose == .pre ? .post : .pre, module).last?.start.form
    if let other { return other == .a ? .b : .a }
    let digits = (desk.learner.text + module.text).utf8.reduce(0 as UInt64) {
      $0 &* 31 &+ UInt64($1)
    }
    let first: TestForm.Letter = SplitMix64.mix(digits) & 1 == 0 ? .a : .b
    return purpose == .pre ? first : first == .a ? .b : .a
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
