import JSON

/// A place of a worksheet that is filled in.
public struct WorksheetField: Sendable, Hashable {
  /// The name, from the heading in the source language.
  public let id: String
  /// The heading, in Markdown.
  public let title: String
  /// What is to be written, in Markdown.
  public let prompt: String
  /// What helps, in Markdown; empty where nothing is said.
  public let hint: String
  /// How it may look when it is filled in; rows have their cells apart by `|`.
  public let example: String
  /// The columns where each line is a row, nil for free text.
  public let table: WorksheetTable?
  /// Whether the worksheet is complete without it.
  public let isOptional: Bool
  /// What makes it complete, besides that something is written.
  public let checks: [WorksheetCheck]
  /// The columns that place its rows on a map, nil where it is not drawn.
  public let map: Map?

  /// The longest text, in characters.
  public static let limit = 4000

  /// The columns by which rows are drawn on the spectrum of allies and on the power map.
  public struct Map: Sendable, Hashable {
    /// Who it is.
    public let who: String
    /// Where they stand, from active allies to active opponents.
    public let stance: String
    /// How much they sway the decision.
    public let influence: String

    /// Joins the names of the columns.
    public init(who: String, stance: String, influence: String) {
      self.who = who
      self.stance = stance
      self.influence = influence
    }
  }

  /// Joins the parts of a field.
  public init(
    id: String,
    title: String,
    prompt: String = "",
    hint: String = "",
    example: String = "",
    table: WorksheetTable? = nil,
    isOptional: Bool = false,
    checks: [WorksheetCheck] = [],
    map: Map? = nil
  ) {
    self.id = id
    self.title = title
    self.prompt = prompt
    self.hint = hint
    self.example = example
    self.table = table
    self.isOptional = isOptional
    self.checks = checks
    self.map = map
  }

  /// A text in the one form in which it is kept; it may be empty.
  ///
  /// - Throws: ``AnswerError`` where it is too long, holds control characters or does not fit the columns.
  public func canonical(_ text: String) throws(AnswerError) -> String {
    let text = try WrittenText.canonical(text, limit: WorksheetField.limit)
    guard let table else { return text }
    return try table.canonical(text)
  }

  /// What makes the field complete, in order, with whether a text does.
  public func points(for text: String) -> [WorksheetPoint] {
    let isFilled = WorksheetCheck.isFilled(text)
    guard isFilled || !isOptional else { return [] }
    let first = isOptional ? [] : [WorksheetPoint(field: id, check: nil, isDone: isFilled)]
    return first
      + checks.map { check in
        WorksheetPoint(
          field: id,
          check: check,
          isDone: isFilled && check.isSatisfied(by: text, in: self)
        )
      }
  }

  /// The text in words: cells on a scale by the word of the scale.
  public func rows(of text: String) -> [[String]] {
    guard let table else { return [] }
    return table.rows(of: text).map { row in
      zip(table.columns, row).map { $0.words(for: $1) }
    }
  }
}

/// One thing that makes a worksheet complete.
public struct WorksheetPoint: Sendable, Hashable {
  /// The field.
  public let field: String
  /// The rule; nil where the field has only to be filled in.
  public let check: WorksheetCheck?
  /// Whether it is so.
  public let isDone: Bool

  /// The name of the rule for programs.
  public var name: String { check?.name ?? "filled" }
}
