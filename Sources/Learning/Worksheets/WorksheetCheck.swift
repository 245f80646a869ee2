import Text

/// A rule that a field of a worksheet satisfies when it is complete; authors choose from these.
public enum WorksheetCheck: Sendable, Hashable {
  /// There is a number that is no part of a date.
  case number
  /// There is a date.
  case date
  /// There are at least so many words.
  case words(least: Int)
  /// There are at least so many rows.
  case rows(least: Int)
  /// A column is filled in every row.
  case each(column: String)
  /// A column is filled in the last row, and not with nobody.
  case last(column: String)
  /// A column with a scale reaches a level in at least one row.
  case reaches(column: String, level: Int)

  /// The name, as authors and programs write it.
  public var name: String {
    switch self {
    case .number: "number"
    case .date: "date"
    case .words: "words"
    case .rows: "rows"
    case .each: "each"
    case .last: "last"
    case .reaches: "reaches"
    }
  }

  /// The names that authors may use.
  public static let names = ["number", "date", "words", "rows", "each", "last", "reaches"]

  /// The column that it looks at, nil where it looks at the whole field.
  public var column: String? {
    switch self {
    case .each(let column), .last(let column), .reaches(let column, _): column
    case .number, .date, .words, .rows: nil
    }
  }

  /// Whether a field's text satisfies it.
  func isSatisfied(by text: String, in field: WorksheetField) -> Bool {
    let rows = field.table?.rows(of: text) ?? []
    func cells(_ column: String) -> [String] {
      guard let place = field.table?.place(of: column) else { return [] }
      return rows.map { $0[place] }
    }
    switch self {
    case .number: return DateMention(in: text).hasNumber
    case .date: return DateMention(in: text).hasDate
    case .words(let least): return WrittenText.wordCount(of: text) >= least
    case .rows(let least): return WrittenText.lines(of: text).count >= least
    case .each(let column):
      let cells = cells(column)
      return !cells.isEmpty && cells.allSatisfy { WorksheetCheck.isFilled($0) }
    case .last(let column):
      guard let cell = cells(column).last else { return false }
      return WorksheetCheck.isFilled(cell) && !WorksheetCheck.meansNobody(cell)
    case .reaches(let column, let level):
      return cells(column).contains { (Int($0) ?? 0) >= level }
    }
  }

  /// Whether a text says something: a dash, a question mark or "n/a" do not.
  static func isFilled(_ text: String) -> Bool {
    let words = Normalisation.words(of: text)
    return !words.isEmpty && !placeholders.contains(words.joined(separator: " "))
  }

  private static func meansNobody(_ text: String) -> Bool {
    nobody.contains(Normalisation.words(of: text).joined(separator: " "))
  }

  private static let placeholders: Set<String> = ["n a", "tbd", "todo", "xxx", "н д", "нет данных"]

  private static let nobody: Set<String> = [
    "nobody", "no one", "none", "no", "никто", "нет", "никого", "ешкім", "жоқ",
  ]
}
