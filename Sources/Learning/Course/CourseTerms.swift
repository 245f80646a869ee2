/// What a learner can do afterwards, with the number that shows it.
public struct Objective: Sendable, Hashable {
  /// The name, such as `O1.2`.
  public let id: ObjectiveID
  /// The sentence, in Markdown.
  public let text: String
  /// Where it stands.
  public let location: SourceLocation

  /// Joins a name, its sentence and its place.
  public init(id: ObjectiveID, text: String, location: SourceLocation) {
    self.id = id
    self.text = text
    self.location = location
  }
}

/// A belief behind a wrong answer, with what repairs it.
public struct Misconception: Sendable, Hashable {
  /// The name, such as `inverted-ratio`.
  public let id: MisconceptionID
  /// What a person who holds it believes, in Markdown.
  public let belief: String
  /// What helps, in Markdown.
  public let repair: String
  /// Where it stands.
  public let location: SourceLocation

  /// Joins a name, belief, repair and place.
  public init(id: MisconceptionID, belief: String, repair: String, location: SourceLocation) {
    self.id = id
    self.belief = belief
    self.repair = repair
    self.location = location
  }
}

/// A term with its meaning and its translations.
public struct GlossaryEntry: Sendable, Hashable {
  /// The term in the source language.
  public let term: String
  /// The meaning in the source language, in Markdown.
  public let meaning: String
  /// The term in other languages, by language.
  public let translations: [String: String]

  /// Joins a term, its meaning and its translations.
  public init(term: String, meaning: String, translations: [String: String] = [:]) {
    self.term = term
    self.meaning = meaning
    self.translations = translations
  }
}

/// Where a fact comes from and when somebody looked.
public struct Source: Sendable, Hashable {
  /// The name, such as `A04`.
  public let id: SourceID
  /// The reference, in Markdown.
  public let text: String
  /// The day of the last check as `YYYY-MM-DD`, nil where nobody could check.
  public let checked: String?
  /// Where it stands.
  public let location: SourceLocation

  /// Joins a name, its reference, the day of the check and its place.
  public init(id: SourceID, text: String, checked: String?, location: SourceLocation) {
    self.id = id
    self.text = text
    self.checked = checked
    self.location = location
  }
}
