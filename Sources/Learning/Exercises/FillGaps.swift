public import JSON
import Text

/// A text with gaps, each to be filled with one of its accepted words.
public struct FillGaps: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "fill-gaps"
  /// The gaps in the order of the text.
  public let gaps: [Gap]

  /// A gap with the words that fill it.
  public struct Gap: Sendable, Hashable {
    /// The name of the gap.
    public let id: String
    /// The accepted words, the best one first.
    public let accepted: [String]

    /// Joins a name and its words.
    public init(id: String, accepted: [String]) {
      self.id = id
      self.accepted = accepted
    }
  }

  /// The longest word that a gap takes, in characters.
  public static let wordLimit = 200

  /// Takes the gaps.
  public init(gaps: [Gap]) { self.gaps = gaps }

  /// A word for each gap, as an object; a gap may be left empty.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    guard let object = answer.objectValue else { throw .wrongShape }
    for key in object.keys where !gaps.contains(where: { $0.id == key }) {
      throw .unknown(AnswerReading.quoted(key))
    }
    var members: [(String, JSONValue)] = []
    for gap in gaps {
      guard let value = object[gap.id] else { throw .missing(gap.id) }
      members.append((gap.id, .string(try AnswerReading.line(value, limit: FillGaps.wordLimit))))
    }
    guard members.contains(where: { $0.1.stringValue?.contains { !$0.isWhitespace } == true })
    else { throw .empty }
    return Response(.object(JSONObject(members)))
  }

  /// The share of gaps that hold an accepted word.
  public func grade(_ response: Response) -> Grade {
    let notes = gaps.map { gap in
      let word = response.value[gap.id]?.stringValue ?? ""
      let isRight = gap.accepted.contains { Normalisation.matches(word, $0) }
      return Grade.Note(subject: word.isEmpty ? "…" : word, isRight: isRight, text: "")
    }
    let score = gaps.isEmpty ? 0 : Double(notes.count { $0.isRight == true }) / Double(gaps.count)
    return Grade(score: score, notes: notes)
  }

  /// `gaps` with their names in the order of the text.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("gaps", .array(gaps.map { .string($0.id) }))])
  }

  /// The best word for each gap.
  public var solution: Response? {
    Response(
      .object(JSONObject(gaps.map { ($0.id, JSONValue($0.accepted.first)) }))
    )
  }

  /// The gaps with their words.
  public var content: JSONValue {
    .array(
      gaps.map { ["id": .string($0.id), "accepted": .array($0.accepted.map { .string($0) })] }
    )
  }

  /// The words in the order of the text.
  public func words(for response: Response) -> [String] {
    gaps.map { response.value[$0.id]?.stringValue ?? "" }
  }
}
