/// The mark of a response with what the learner is told about it.
public struct Grade: Sendable, Hashable {
  /// The raw mark from 0 to 1, nil where the exercise is not graded.
  public let score: Double?
  /// What is said, in order.
  public let notes: [Note]
  /// The beliefs that the response points to, each once.
  public let misconceptions: [MisconceptionID]

  /// What is said about one part of a response.
  public struct Note: Sendable, Hashable {
    /// The part in the words of the exercise, in Markdown; nil where the note is about the whole.
    public let subject: String?
    /// Whether the part was right; nil where that has no meaning.
    public let isRight: Bool?
    /// The feedback, in Markdown.
    public let text: String

    /// Joins a part, its mark and its feedback.
    public init(subject: String? = nil, isRight: Bool?, text: String) {
      self.subject = subject
      self.isRight = isRight
      self.text = text
    }
  }

  /// Joins a mark, notes and misconceptions.
  public init(score: Double?, notes: [Note] = [], misconceptions: [MisconceptionID] = []) {
    self.score = score
    self.notes = notes
    var seen: Set<MisconceptionID> = []
    self.misconceptions = misconceptions.filter { seen.insert($0).inserted }
  }

  /// Whether the mark is full.
  public var isCorrect: Bool { score == 1 }
}
