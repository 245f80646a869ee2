import Learning

/// A text that is asked for: under which name its draft is kept, and which texts are taken.
struct WritingTask {
  /// The name of the draft.
  let name: String
  /// The most characters.
  let limit: Int
  /// Whether each line is a row of a table.
  let isTable: Bool
  private let form: (String) throws(AnswerError) -> String

  /// The text of an open exercise.
  init(_ exercise: Exercise) {
    name = exercise.id.text
    limit = OpenText.limit
    isTable = false
    form = { text throws(AnswerError) in
      try WrittenText.canonical(text, limit: OpenText.limit)
    }
  }

  /// The text of a field of a worksheet.
  init(_ field: WorksheetField, of exercise: Exercise) {
    name = exercise.id.text + "--" + field.id
    limit = WorksheetField.limit
    isTable = field.table != nil
    form = { text throws(AnswerError) in try field.canonical(text) }
  }

  /// A text in the form in which it is kept.
  ///
  /// - Throws: `AnswerError` where it is not taken.
  func canonical(_ text: String) throws(AnswerError) -> String { try form(text) }
}
