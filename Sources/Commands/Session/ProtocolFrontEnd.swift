import JSON
import Learning
import LessonEngine
import Platform
import Text

/// The session protocol: one JSON object a line, out and in.
final class ProtocolFrontEnd: FrontEnd {
  private let input: LineReader
  private let output: Output
  private let program: String
  private let words: Messages
  private var purpose = Purpose.study
  private var explanation: CertaintyExplanation?
  private var interruption: Int32?

  init(input: LineReader, output: Output, program: String, words: Messages) {
    self.input = input
    self.output = output
    self.program = program
    self.words = words
  }

  func open(_ opening: SessionOpening) throws {
    purpose = opening.purpose
    explanation = opening.certainty
    try write(
      JSONObject([
        ("event", "hello"),
        ("protocol", 1),
        ("program", .string(program)),
        ("course", .string(opening.course.id.text)),
        ("courseVersion", .string(opening.course.version)),
        ("lesson", JSONValue(opening.lesson?.id.text)),
        ("title", .string(opening.title)),
        ("purpose", .string(opening.purpose.rawValue)),
        ("language", .string(opening.language)),
        ("lessonLanguage", .string(opening.lesson?.language ?? opening.course.language)),
        ("learner", .string(opening.learner.text)),
        ("exercises", .integer(opening.exercises)),
        ("resumed", .bool(opening.isResumed)),
        ("previousNextStep", JSONValue(opening.previousNextStep)),
      ])
    )
  }

  func input(after event: SessionEvent, recordedAt addresses: [FactAddress]) throws -> SessionInput
  {
    var object = event.json
    switch event {
    case .feedback(let feedback):
      if let address = addresses.last {
        object["attempt"] = [
          "device": .string(address.device.text), "counter": .integer(Int(address.counter)),
        ]
      }
      try write(object)
      // A last word that cannot be contradicted needs no answer.
      let isLastWord = feedback.isFinal && !feedback.canOverrule && !feedback.asksForMarks
      return isLastWord ? .next : try nextInput()
    case .exercise(let view):
      if view.asksCertainty, let text = try explanation?.once() {
        object["certaintyExplanation"] = .string(text)
      }
      try write(object)
    case .note:
      object["prompt"] = .string(words.nextStepTitle())
      try write(object)
    default: try write(object)
    }
    return try nextInput()
  }

  func input(after refusal: SessionError) throws -> SessionInput {
    try writeError(code: refusal.code, message: words.sentence(for: refusal))
    return try nextInput()
  }

  func close(_ summary: SessionSummary) throws {
    var object = SessionEvent.end(summary).json
    object["purpose"] = .string(purpose.rawValue)
    try write(object)
    if let interruption { throw Interruption(exitCode: interruption) }
  }

  private func nextInput() throws -> SessionInput {
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
          return try SessionInput(json: try JSONValue(parsing: line))
        } catch let error as JSONError {
          try writeError(code: "not-json", message: words.lineNotJson(column: error.column))
        } catch let error as SessionInput.LineError {
          try writeError(code: error.code, message: words.lineUnknown())
        }
      }
    }
  }

  private func writeError(code: String, message: String) throws {
    try write(
      JSONObject([
        ("event", "error"), ("code", .string(code)), ("message", .string(message)),
      ])
    )
  }

  private func write(_ object: JSONObject) throws {
    output.writeLine(JSONValue.object(object).text)
    if let reason = output.flush() { throw FileError(path: "-", reason: reason) }
  }
}
