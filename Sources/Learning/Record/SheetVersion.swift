import JSON

/// Some fields of a worksheet as the learner saved them; the fields saved before stay as they were.
public struct SheetVersion: Sendable, Hashable {
  /// The exercise that holds the fields.
  public let exercise: ExerciseID
  /// The worksheet.
  public let sheet: SheetID
  /// The fields that changed, by name.
  public let fields: [String: String]

  /// Joins a worksheet and the fields that changed.
  public init(exercise: ExerciseID, sheet: SheetID, fields: [String: String]) {
    self.exercise = exercise
    self.sheet = sheet
    self.fields = fields
  }
}

extension SheetVersion {
  /// The version as the record spells it.
  var json: JSONValue {
    [
      "exercise": .string(exercise.text), "sheet": .string(sheet.text),
      "fields": .object(
        JSONObject(fields.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
      ),
    ]
  }

  /// Reads a version back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    var fields: [String: String] = [:]
    for member in try reader.required("fields", { $0.objectValue }).members {
      guard let text = member.value.stringValue else { throw FactReader.Misfit() }
      fields[member.key] = text
    }
    self.init(
      exercise: try reader.name("exercise"),
      sheet: try reader.name("sheet"),
      fields: fields
    )
  }
}
