import JSON
import Learning
import LessonEngine
import Platform
import Text

/// Marking over pipes: one JSON object a line, out and in.
final class ProtocolMarker: MarkingFrontEnd {
  private let input: LineReader
  private let output: Output
  private let words: Messages
  private var names: [LearnerID: String] = [:]
  private var rubric = Rubric(points: [], criteria: [])
  private var interruption: Int32?

  init(input: LineReader, output: Output, words: Messages) {
    self.input = input
    self.output = output
    self.words = words
  }

  func open(_ opening: MarkingOpening) throws {
    names = opening.names
    try write([
      ("event", "hello"), ("protocol", 1), ("program", .string("qadam \(QadamProgram.version)")),
      ("course", .string(opening.course.id.text)),
      ("courseVersion", .string(opening.course.version)),
      ("marker", .string(opening.marker.text)), ("round", .string(opening.round.rawValue)),
      ("works", .integer(opening.works)), ("exercises", .integer(opening.exercises)),
      ("outdated", .integer(opening.outdated)),
    ])
  }

  func input(after view: MarkingView) throws -> MarkingInput {
    let work = view.work
    let text = WorkText(words: words)
    rubric = text.rubric(of: work)
    var members: [(String, JSONValue)] = [
      ("event", "work"), ("number", .integer(view.position.step)),
      ("of", .integer(view.position.count)), ("exercise", .string(work.exercise.id.text)),
      ("kind", .string(work.exercise.kind.rawValue)), ("title", .string(work.exercise.title)),
      ("stem", .string(work.exercise.stem)), ("answer", ProtocolMarker.json(of: work.answer)),
      ("rubric", rubric.json),
    ]
    switch work.content {
    case .text(let text): members.append(("text", .string(text)))
    case .fields(let texts):
      let fields = (work.exercise.body as? Worksheet)?.fields ?? []
      members.append(
        (
          "fields",
          .array(
            fields.map { field in
              [
                "id": .string(field.id), "title": .string(field.title),
                "text": .string(texts[field.id] ?? ""),
              ]
            }
          )
        )
      )
    }
    if let body = work.exercise.body as? any RubricBody {
      members.append(("sample", body.sample.json(in: rubric)))
    }
    if let name = names[work.learner] { members.append(("alias", .string(name))) }
    if let given = view.given {
      members.append(("given", ProtocolMarker.json(of: given)))
    }
    if !view.others.isEmpty {
      members.append(("others", .array(view.others.map { ProtocolMarker.json(of: $0.mark) })))
    }
    try write(members)
    return try nextInput()
  }

  func input(after refusal: SessionError) throws -> MarkingInput {
    try writeError(code: refusal.code, message: words.sentence(for: refusal))
    return try nextInput()
  }

  func recorded(_ mark: Mark, at address: FactAddress?) throws {
    try write([
      ("event", "marked"), ("answer", ProtocolMarker.json(of: mark.attempt)),
      ("mark", address.map { ProtocolMarker.json(of: $0) } ?? .null),
      ("points", .integer(rubric.points(for: mark.marks))), ("of", .integer(rubric.maximum)),
    ])
  }

  func close(_ summary: MarkingSummary) throws {
    try write([
      ("event", "end"), ("marked", .integer(summary.marked)), ("left", .integer(summary.left)),
    ])
    if let interruption { throw Interruption(exitCode: interruption) }
  }

  private func nextInput() throws -> MarkingInput {
    while true {
      switch input.next() {
      case nil: return .quit
      case .interrupted?:
        guard let signal = Signals.caught else { continue }
        interruption = 128 + signal
        return .quit
      case .failed(let reason)?: throw FileError(path: "-", reason: reason)
      case .tooLong(let limit)?:
        try writeError(code: "line-too-long", message: words.lineTooLong(limit: limit))
      case .notUTF8?: try writeError(code: "not-utf-8", message: words.lineNotUtf8())
      case .containsNUL?: try writeError(code: "contains-nul", message: words.lineContainsNul())
      case .text(let line)?:
        if line.allSatisfy({ $0.isWhitespace }) { continue }
        do {
          return try MarkingInput(json: try JSONValue(parsing: line))
        } catch let error as JSONError {
          try writeError(code: "not-json", message: words.lineNotJson(column: error.column))
        } catch let error as SessionInput.LineError {
          try writeError(code: error.code, message: words.lineUnknown())
        }
      }
    }
  }

  private static func json(of address: FactAddress) -> JSONValue {
    ["device": .string(address.device.text), "counter": .integer(Int(address.counter))]
  }

  private static func json(of mark: Mark) -> JSONValue {
    [
      "marker": JSONValue(mark.code?.text), "marks": mark.marks.json,
      "comment": JSONValue(mark.comment),
    ]
  }

  private func writeError(code: String, message: String) throws {
    try write([("event", "error"), ("code", .string(code)), ("message", .string(message))])
  }

  private func write(_ members: [(String, JSONValue)]) throws {
    output.writeLine(JSONValue.object(JSONObject(members)).text)
    if let reason = output.flush() { throw FileError(path: "-", reason: reason) }
  }
}
