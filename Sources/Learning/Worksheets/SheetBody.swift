public import JSON

/// The name of a worksheet in the learner's workbook, such as `W1`.
public typealias SheetID = Identifier<SheetSubject>

/// The worksheet that ``SheetID`` names.
public enum SheetSubject {}

/// A kind of exercise that fills a document which grows from lesson to lesson, saved part by part.
public protocol SheetBody: ExerciseBody {
  /// The document.
  var sheet: SheetID { get }

  /// The names of the fields, in order; others of the same document stand in other exercises.
  var fieldNames: [String] { get }

  /// Checks some fields as a front end sends them and brings each into its one canonical form.
  ///
  /// - Throws: ``AnswerError`` where a field is unknown or its text does not fit.
  func fields(from part: JSONValue) throws(AnswerError) -> [String: String]

  /// What makes the document complete, with whether its fields do.
  func points(for fields: [String: String]) -> [WorksheetPoint]
}

extension SheetBody {
  /// What a document holds for the fields of this exercise, as far as it fits them.
  ///
  /// A text that no longer fits, because the course changed its columns, is left to be written anew.
  public func own(_ document: [String: String]) -> [String: String] {
    document.filter { name, text in
      fieldNames.contains(name)
        && (try? fields(from: .object(JSONObject([(name, .string(text))])))) != nil
    }
  }
}
