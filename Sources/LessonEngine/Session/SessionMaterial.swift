public import Learning

/// What a session is made of: the steps in order and what feedback refers to.
public struct SessionMaterial: Sendable {
  /// The lesson that is learned, nil in a review or a test.
  public let lesson: Lesson?
  /// Questions from earlier lessons, asked first; all there is in a review or a test.
  public let retrieval: [Exercise]
  /// The lesson after this one, nil after the last.
  public let nextLesson: LessonID?
  /// What the learner wrote at the end of the lesson before, nil where there is nothing.
  public let previousNextStep: String?
  /// The misconceptions that feedback may name.
  public let misconceptions: [MisconceptionID: Misconception]
  /// What pages show of the learner's own record, in Markdown.
  public var inserts: [PageInsert: String] = [:]

  /// What the learner has written into worksheets so far, in this lesson or in others.
  public let sheets: [SheetID: [String: String]]
  /// The objectives that the learner knew before the module; their worked examples may be skipped.
  public let knownObjectives: Set<ObjectiveID>

  /// Joins the parts of a session.
  public init(
    lesson: Lesson,
    retrieval: [Exercise] = [],
    nextLesson: LessonID? = nil,
    previousNextStep: String? = nil,
    misconceptions: [Misconception] = [],
    sheets: [SheetID: [String: String]] = [:],
    knownObjectives: Set<ObjectiveID> = []
  ) {
    self.sheets = sheets
    self.knownObjectives = knownObjectives
    self.lesson = lesson
    self.retrieval = retrieval
    self.nextLesson = nextLesson
    self.previousNextStep = previousNextStep
    self.misconceptions = Dictionary(
      misconceptions.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Makes a session of questions alone: a review, or a form of a test.
  public init(questions: [Exercise], misconceptions: [Misconception] = []) {
    lesson = nil
    sheets = [:]
    knownObjectives = []
    retrieval = questions
    nextLesson = nil
    previousNextStep = nil
    self.misconceptions = Dictionary(
      misconceptions.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The pages and exercises of the session, retrieval questions first.
  var steps: [SessionStep] {
    var pageNumber = 0
    return retrieval.map { .exercise($0, isRetrieval: true) }
      + (lesson?.steps ?? []).map { step in
        switch step {
        case .page(let page):
          pageNumber += 1
          return .page(page, number: pageNumber)
        case .exercise(let exercise): return .exercise(exercise, isRetrieval: false)
        }
      }
  }
}

/// One thing after another in a session.
enum SessionStep: Sendable {
  case page(Page, number: Int)
  case exercise(Exercise, isRetrieval: Bool)
}
