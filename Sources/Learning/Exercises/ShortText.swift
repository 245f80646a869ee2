public import JSON
import Text

/// A few words of the learner's own, compared with accepted answers and word lists.
public struct ShortText: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "short-text"
  /// Answers that are right as a whole, the model answer first.
  public let accepted: [String]
  /// Words that must all be there, an asterisk at the end standing for any ending; empty where not
  /// used.
  public let all: [String]
  /// Words of which at least one must be there; empty where not used.
  public let any: [String]
  /// Words of which none may be there.
  public let none: [String]

  /// The longest answer, in characters.
  public static let limit = 1000

  /// Takes accepted answers and word lists.
  public init(accepted: [String], all: [String] = [], any: [String] = [], none: [String] = []) {
    self.accepted = accepted
    self.all = all
    self.any = any
    self.none = none
  }

  /// True: only the learner knows whether other words mean the same.
  public var allowsOverrule: Bool { true }

  /// The text as it was written.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    Response(.string(try AnswerReading.text(answer, limit: ShortText.limit)))
  }

  /// 1 where the text equals an accepted answer or satisfies the word lists, else 0.
  public func grade(_ response: Response) -> Grade {
    let text = response.value.stringValue ?? ""
    let isRight = accepts(text)
    return Grade(
      score: isRight ? 1 : 0,
      notes: [Grade.Note(subject: text, isRight: isRight, text: "")]
    )
  }

  /// Whether a text is right.
  public func accepts(_ text: String) -> Bool {
    if accepted.contains(where: { Normalisation.matches(text, $0) }) { return true }
    guard !all.isEmpty || !any.isEmpty else { return false }
    let words = Normalisation.words(of: text)
    func stands(_ pattern: String) -> Bool { ShortText.pattern(pattern, standsIn: words) }
    return all.allSatisfy(stands) && (any.isEmpty || any.contains(where: stands))
      && !none.contains(where: stands)
  }

  /// Nothing but the common members: a text is all it takes.
  public func presentation(in order: ShownOrder) -> JSONObject { JSONObject() }

  /// The model answer.
  public var solution: Response? { accepted.first.map { Response(.string($0)) } }

  /// Accepted answers and word lists.
  public var content: JSONValue {
    func list(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
    return [
      "accepted": list(accepted), "all": list(all), "any": list(any), "none": list(none),
    ]
  }

  /// The text itself.
  public func words(for response: Response) -> [String] {
    response.value.stringValue.map { [$0] } ?? []
  }

  /// Whether the words of a pattern stand one after another in a text's words.
  private static func pattern(_ pattern: String, standsIn words: [String]) -> Bool {
    let isStem = pattern.hasSuffix("*")
    let parts = Normalisation.words(of: isStem ? String(pattern.dropLast()) : pattern)
    guard let last = parts.last, parts.count <= words.count else { return false }
    return (0...(words.count - parts.count)).contains { start in
      let stretch = words[start..<(start + parts.count)]
      guard stretch.dropLast().elementsEqual(parts.dropLast()), let end = stretch.last else {
        return false
      }
      return isStem ? end.hasPrefix(last) : end == last
    }
  }
}
