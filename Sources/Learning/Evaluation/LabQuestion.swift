import JSON
import Text

/// What a learner is asked about a log, in this order; the name is the member of the answer.
public enum LabQuestion: String, Sendable, CaseIterable {
  /// What the cause is.
  case cause
  /// Which figure decides it.
  case figure
  /// How many percent that figure is.
  case value
  /// Which other cause was ruled out.
  case rival
  /// By which figure.
  case evidence
  /// How certain the learner is, from 1 to 3.
  case certainty
  /// What the learner would do next.
  case decision
  /// Which figure would show the cause earlier.
  case indicator
  /// What this figure usually is, in percent.
  case baseline
  /// What it should be, in percent.
  case target
  /// Where it is counted.
  case source
  /// How often it is counted.
  case rhythm

  /// How a question is answered.
  public enum Form: Sendable, Hashable {
    /// By one of these names.
    case choice([String])
    /// By a number of percent.
    case percent
    /// By 1, 2 or 3.
    case certainty
    /// In one's own words.
    case words
  }

  /// The longest text in one's own words, in characters.
  public static let wordLimit = 500
  /// The longest number, in characters.
  public static let numberLimit = 30

  /// How the question is answered.
  public var form: Form {
    switch self {
    case .cause, .rival: .choice(CampaignCause.allCases.map { $0.rawValue })
    case .figure: .choice(LabFigure.allCases.map { $0.rawValue })
    case .evidence, .indicator: .choice(LabFigure.counted.map { $0.rawValue })
    case .source: .choice(LabSource.allCases.map { $0.rawValue })
    case .rhythm: .choice(LabRhythm.allCases.map { $0.rawValue })
    case .value, .baseline, .target: .percent
    case .certainty: .certainty
    case .decision: .words
    }
  }

  /// Checks an answer and brings it into its one canonical form.
  func canonical(_ answer: JSONValue) throws(AnswerError) -> JSONValue {
    switch form {
    case .choice(let names):
      guard let name = answer.stringValue else { throw .wrongShape }
      guard names.contains(name) else { throw .unknown(AnswerReading.quoted(name)) }
      return answer
    case .percent: return .string(try LabQuestion.percent(answer).text)
    case .certainty: return .integer(try AnswerReading.number(answer, upTo: 3))
    case .words:
      let text = try AnswerReading.text(answer, limit: LabQuestion.wordLimit)
      let clean = TextCleaner.cleanLine(text)
      guard clean.contains(where: { !$0.isWhitespace }) else { throw .empty }
      return .string(clean)
    }
  }

  private static func percent(_ answer: JSONValue) throws(AnswerError) -> DecimalNumber {
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
      written = try AnswerReading.text(answer, limit: numberLimit)
      var digits = written[...]
      while digits.last?.isWhitespace == true { digits.removeLast() }
      if digits.last == "%" { digits.removeLast() }
      number = DecimalNumber(String(digits))
    }
    guard let number else { throw .notANumber(AnswerReading.quoted(written)) }
    return number
  }
}
