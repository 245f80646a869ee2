import JSON
public import Learning

/// Filling in a worksheet outside lessons: its exercises one after the other, each saved part by part.
public struct SheetSession: Sendable {
  /// What a turn brings: facts to record first, then something to show; nil at the end.
  public struct Turn: Sendable {
    /// What happened, to be made durable before the event is shown.
    public let facts: [FactContent]
    /// What to show; nil where the session is over.
    public let view: ExerciseView?
  }

  private let exercises: [Exercise]
  private var sheets: [SheetID: [String: String]]
  private var position = 0

  /// Takes worksheet exercises and what stands in worksheets now.
  public init(exercises: [Exercise], sheets: [SheetID: [String: String]]) {
    self.exercises = exercises.filter { $0.body is any SheetBody }
    self.sheets = sheets
  }

  /// What stands in worksheets now.
  public var document: [SheetID: [String: String]] { sheets }

  /// The end: nothing was marked, so nothing is summed up.
  public var summary: SessionSummary {
    SessionSummary(
      isFinished: false,
      graded: 0,
      score: 0,
      maximum: 0,
      lookAgain: [],
      next: nil,
      classes: [:],
      misconceived: []
    )
  }

  /// Shows the first exercise.
  public func begin() -> Turn { Turn(facts: [], view: view) }

  /// Takes what the learner did.
  ///
  /// - Throws: ``SessionError`` where the input does not fit; nothing has changed then.
  public mutating func take(_ input: SessionInput) throws(SessionError) -> Turn {
    guard exercises.indices.contains(position) else { throw .notExpected }
    switch input {
    case .save(let part): return Turn(facts: try save(part), view: view)
    case .answer(let whole, _, _):
      let facts = try save(whole)
      position += 1
      return Turn(facts: facts, view: view)
    case .next, .skip:
      position += 1
      return Turn(facts: [], view: view)
    case .quit:
      position = exercises.count
      return Turn(facts: [], view: nil)
    case .hint:
      throw .noHintLeft
    case .dontKnow, .overrule, .text, .back, .marks: throw .notExpected
    }
  }

  private mutating func save(_ part: JSONValue) throws(SessionError) -> [FactContent] {
    let exercise = exercises[position]
    guard let body = exercise.body as? any SheetBody else { throw .notExpected }
    var fields: [String: String]
    do { fields = try body.fields(from: part) } catch { throw .answer(error) }
    let before = sheets[body.sheet] ?? [:]
    fields = fields.filter { $0.value != before[$0.key] ?? "" }
    guard !fields.isEmpty else { return [] }
    sheets[body.sheet] = before.merging(fields) { $1 }
    return [
      .worksheetSaved(SheetVersion(exercise: exercise.id, sheet: body.sheet, fields: fields))
    ]
  }

  private var view: ExerciseView? {
    guard exercises.indices.contains(position),
      let body = exercises[position].body as? any SheetBody
    else { return nil }
    return ExerciseView(
      exercise: exercises[position],
      order: ShownOrder(sourceNumbers: []),
      fields: body.own(sheets[body.sheet] ?? [:]),
      steps: [],
      isRetrieval: false,
      lastClass: nil,
      asksCertainty: false,
      offersHelp: true,
      hintsShown: 0,
      hintsLeft: 0,
      triesLeft: 1,
      position: SessionPosition(step: position + 1, count: exercises.count)
    )
  }
}
