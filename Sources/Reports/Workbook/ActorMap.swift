/// Who stands where and sways how much: what the spectrum of allies and the power map are drawn from.
public struct ActorMap: Sendable, Hashable {
  /// Somebody on the map.
  public struct Actor: Sendable, Hashable {
    /// The letter that stands for them in drawings.
    public let letter: String
    /// Who it is.
    public let name: String
    /// The place on the scale of stances, from 1; nil where it is not known.
    public let stance: Int?
    /// The place on the scale of influence, from 1; nil where it is not known.
    public let influence: Int?

    /// Joins a letter, a name and two places.
    public init(letter: String, name: String, stance: Int?, influence: Int?) {
      self.letter = letter
      self.name = name
      self.stance = stance
      self.influence = influence
    }
  }

  /// The words of the five stances, from active allies to active opponents.
  public let stances: [String]
  /// The words of the scale of influence, from little to much.
  public let influences: [String]
  /// Everybody on the map, in the order in which they were written down.
  public let actors: [Actor]

  /// Takes scales and rows of a name, a stance and an influence; the rows get letters from A.
  public init(
    stances: [String],
    influences: [String],
    rows: [(name: String, stance: Int?, influence: Int?)]
  ) {
    self.stances = stances
    self.influences = influences
    func place(_ number: Int?, of words: [String]) -> Int? {
      number.flatMap { (1...max(1, words.count)).contains($0) ? $0 : nil }
    }
    actors = rows.prefix(26).enumerated().map { position, row in
      Actor(
        letter: String(UnicodeScalar(UInt8(65 + position))),
        name: row.name,
        stance: place(row.stance, of: stances),
        influence: place(row.influence, of: influences)
      )
    }
  }

  /// Those at a place of the spectrum.
  public func actors(stance: Int) -> [Actor] { actors.filter { $0.stance == stance } }

  /// Those in a cell of the power map.
  public func actors(stance: Int, influence: Int) -> [Actor] {
    actors.filter { $0.stance == stance && $0.influence == influence }
  }

  /// Those of whom the one or the other is not known.
  public var unplaced: [Actor] { actors.filter { $0.stance == nil || $0.influence == nil } }
}
