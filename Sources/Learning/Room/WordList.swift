public import JSON
import Text

/// A call for a few words of one's own: nothing is right or wrong, and equal ones are counted.
///
/// It stands in polls alone; courses ask `short-text` and `open`.
public struct WordList: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "word-list"
  /// The longest entry, in characters.
  public let limit: Int

  /// Takes the longest entry, in characters.
  public init(limit: Int = 40) { self.limit = limit }

  /// False: an opinion gets no mark.
  public var isGraded: Bool { false }

  /// A short text on one line.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    // Keyboards of phones add blanks, which say nothing.
    let text = try AnswerReading.text(answer, limit: .max)
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    guard words.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
    guard words.unicodeScalars.allSatisfy({ !$0.properties.isControl }) else {
      throw .controlCharacter
    }
    return Response(.string(words))
  }

  /// No mark.
  public func grade(_ response: Response) -> Grade { Grade(score: nil) }

  /// The longest entry.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("limit", .integer(limit))])
  }

  /// Nil: there is no key.
  public var solution: Response? { nil }

  /// The longest entry.
  public var content: JSONValue { ["limit": .integer(limit)] }

  /// The text itself.
  public func words(for response: Response) -> [String] {
    response.value.stringValue.map { [$0] } ?? []
  }

  /// The spelling under which equal entries are counted.
  static func key(of text: String) -> String {
    let words = Normalisation.words(of: text)
    return words.isEmpty ? text : words.joined(separator: " ")
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the character steers a terminal or the direction of a text.
  fileprivate var isControl: Bool {
    switch generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: isBidiControl
    }
  }
}
