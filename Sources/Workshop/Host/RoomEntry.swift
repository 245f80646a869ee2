public import Learning
public import Text

/// A fact of a room on its way into the record.
public struct RoomEntry: Sendable {
  /// What happened, and whose fact it is.
  public let fact: RoomFact
  /// The language in which its participant works; that of the room for the person who leads it.
  public let language: Language
  /// What a participant is called who may be new to the record; nil for everybody else.
  public let newcomer: String?

  /// Joins a fact, a language and the alias of a newcomer.
  public init(fact: RoomFact, language: Language, newcomer: String? = nil) {
    self.fact = fact
    self.language = language
    self.newcomer = newcomer
  }
}

/// Somebody in a room.
public struct RoomPerson: Sendable, Hashable {
  /// What they are called.
  public let alias: String
  /// The language of their pages.
  public let language: Language

  /// Joins an alias and a language.
  public init(alias: String, language: Language) {
    self.alias = alias
    self.language = language
  }
}

/// A point in time as a room needs it; phones have no say in it.
public struct RoomTime: Sendable {
  /// The clock on the wall of the room's machine, in milliseconds since 1970 UTC.
  public let milliseconds: Int64
  /// Milliseconds of a clock that nobody sets, for limits.
  public let tick: Int

  /// Joins both clocks.
  public init(milliseconds: Int64, tick: Int) {
    self.milliseconds = milliseconds
    self.tick = tick
  }
}
