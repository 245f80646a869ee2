public import JSON

/// A number with a tolerance; some wrong numbers tell what went wrong.
public struct NumberEntry: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "number"
  /// The right number.
  public let answer: DecimalNumber
  /// How far an answer may lie from it, bounds included.
  public let tolerance: DecimalNumber
  /// The unit that stands behind the number; empty where there is none.
  public let unit: String
  /// Wrong numbers that people arrive at, with what to tell them.
  public let commonErrors: [CommonError]

  /// A wrong number that tells what went wrong.
  public struct CommonError: Sendable, Hashable {
    /// The number.
    public let value: DecimalNumber
    /// What the learner is told, in Markdown.
    public let feedback: String
    /// The beliefs behind it.
    public let misconceptions: [MisconceptionID]

    /// Joins a number, its feedback and the beliefs behind it.
    public init(value: DecimalNumber, feedback: String, misconceptions: [MisconceptionID]) {
      self.value = value
      self.feedback = feedback
      self.misconceptions = misconceptions
    }
  }

  /// Takes the right number, its tolerance, its unit and the common errors.
  public init(
    answer: DecimalNumber,
    tolerance: DecimalNumber,
    unit: String = "",
    commonErrors: [CommonError] = []
  ) {
    self.answer = answer
    self.tolerance = tolerance
    self.unit = unit
    self.commonErrors = commonErrors
  }

  /// The longest answer, in characters.
  public static let limit = 100

  /// The number as text with a point; the unit may stand behind it.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    let number: DecimalNumber?
    let written: String
    switch answer {
    case .integer(let value):
      written = String(value)
      number = DecimalNumber(written)
    case .number(let value):
      written = "\(value)"
      number = DecimalNumber(value)
    default:
      written = try AnswerReading.text(answer, limit: NumberEntry.limit)
      number = DecimalNumber(withoutUnit(written))
    }
    guard let number else { throw .notANumber(written) }
    return Response(.string(number.text))
  }

  /// 1 within the tolerance, else 0 with the feedback of the nearest common error within the
  /// tolerance.
  public func grade(_ response: Response) -> Grade {
    guard let text = response.value.stringValue, let number = DecimalNumber(text) else {
      return Grade(score: 0)
    }
    if number.isWithin(tolerance, of: answer) {
      return Grade(score: 1, notes: [Grade.Note(subject: shown(text), isRight: true, text: "")])
    }
    let error =
      commonErrors
      .filter { number.isWithin(tolerance, of: $0.value) }
      .min { number.distance(to: $0.value) < number.distance(to: $1.value) }
    return Grade(
      score: 0,
      notes: [Grade.Note(subject: shown(text), isRight: false, text: error?.feedback ?? "")],
      misconceptions: error?.misconceptions ?? []
    )
  }

  /// `unit`.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("unit", .string(unit))])
  }

  /// The right number.
  public var solution: Response? { Response(.string(answer.text)) }

  /// Number, tolerance and unit.
  public var content: JSONValue {
    [
      "answer": .string(answer.text), "tolerance": .string(tolerance.text), "unit": .string(unit),
    ]
  }

  /// The number with its unit.
  public func words(for response: Response) -> [String] {
    response.value.stringValue.map { [shown($0)] } ?? []
  }

  private func shown(_ number: String) -> String { unit.isEmpty ? number : "\(number) \(unit)" }

  private func withoutUnit(_ text: String) -> String {
    var rest = text[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if !unit.isEmpty, rest.hasSuffix(unit) { rest.removeLast(unit.count) }
    return String(rest)
  }
}
