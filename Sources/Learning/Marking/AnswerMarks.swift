/// All marks of one written answer: for each marker the latest.
public struct AnswerMarks: Sendable, Hashable {
  /// A mark with where it comes from.
  public struct Given: Sendable, Hashable {
    /// The mark.
    public let mark: Mark
    /// Where it stands in the record.
    public let address: FactAddress
    /// When it was given.
    public let recordedAt: Moment

    /// Joins a mark, its place and its time.
    public init(mark: Mark, address: FactAddress, recordedAt: Moment) {
      self.mark = mark
      self.address = address
      self.recordedAt = recordedAt
    }

    /// What the marker is called: the code, or that of the device where none was kept.
    public var marker: MarkerCode { mark.code ?? MarkerCode(of: address.device) }
  }

  /// The writer's own marks.
  public private(set) var own: Given?
  /// The marks of other learners, by code.
  public private(set) var peers: [Given] = []
  /// The marks of trainers who marked apart, by code.
  public private(set) var trainers: [Given] = []
  /// What trainers agreed on.
  public private(set) var agreed: Given?

  /// No mark.
  public init() {}

  /// All marks: the writer's own, those of peers and trainers, and what was agreed on.
  public var all: [Given] {
    [own].compactMap { $0 } + peers + trainers + [agreed].compactMap { $0 }
  }

  /// Whether a trainer has marked the answer.
  public var isMarked: Bool { agreed != nil || !trainers.isEmpty }

  /// Takes a mark that is later than those before it.
  mutating func take(_ given: Given) {
    switch given.mark.marker {
    case .learner: own = given
    case .agreed: agreed = given
    case .peer: AnswerMarks.put(given, into: &peers)
    case .trainer: AnswerMarks.put(given, into: &trainers)
    }
  }

  private static func put(_ given: Given, into marks: inout [Given]) {
    marks.removeAll { $0.marker == given.marker }
    marks.append(given)
    marks.sort { $0.marker < $1.marker }
  }
}
