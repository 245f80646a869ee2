import JSON
import Learning

/// How a session takes what people write: worksheets part by part, and the marks that writers give
/// themselves.
extension LessonSession {
  /// Takes an input at a worksheet; nil where it means there what it means everywhere.
  mutating func takeAtSheet(
    _ input: SessionInput,
    of exercise: Exercise,
    at now: Int64
  ) throws(SessionError) -> Turn? {
    guard let body = exercise.body as? any SheetBody else { return nil }
    switch input {
    case .save(let part):
      let facts = try save(part, of: exercise, body)
      return Turn(facts: facts, event: .exercise(view(of: exercise, isRetrieval: false)))
    case .answer(let answer, _, let milliseconds):
      let before = sheets[body.sheet]
      let facts = try save(answer, of: exercise, body)
      // Fields that were saved before are part of the answer.
      let whole = body.own(sheets[body.sheet] ?? [:]).map { ($0.key, JSONValue.string($0.value)) }
      var reply = Reply()
      do { reply.response = try body.response(to: .object(JSONObject(whole))) } catch {
        sheets[body.sheet] = before
        throw .answer(error)
      }
      reply.milliseconds = milliseconds.map { max(0, $0) }
      return attempt(exercise, reply, following: facts, at: now)
    default: return nil
    }
  }

  /// Takes in fields that changed, and gives the fact that keeps them.
  private mutating func save(
    _ part: JSONValue,
    of exercise: Exercise,
    _ body: any SheetBody
  ) throws(SessionError) -> [FactContent] {
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

  /// Takes the learner's marks for their own text, or goes on without them.
  mutating func takeMarks(_ input: SessionInput, at now: Int64) throws(SessionError) -> Turn {
    guard case .exercise(let exercise, _)? = step, let body = exercise.body as? any RubricBody
    else { throw .notExpected }
    var facts: [FactContent] = []
    switch input {
    case .next, .skip: break
    case .marks(let value):
      guard let address = progress[position]?.lastAttempt else { throw .notExpected }
      let marks: RubricMarks
      do { marks = try body.rubric.marks(from: value) } catch { throw .answer(error) }
      facts = [
        .marked(Mark(exercise: exercise.id, attempt: address, marker: .learner, marks: marks))
      ]
    default: throw .notExpected
    }
    position += 1
    return goOn(with: facts, at: now)
  }
}
