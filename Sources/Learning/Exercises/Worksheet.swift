public import JSON

/// Fields to fill in, which become a part of the learner's workbook.
public struct Worksheet: SheetBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "worksheet"
  /// The document that the fields belong to.
  public let sheet: SheetID
  /// The fields in order.
  public let fields: [WorksheetField]

  /// Joins a document and its fields.
  public init(sheet: SheetID, fields: [WorksheetField]) {
    self.sheet = sheet
    self.fields = fields
  }

  /// False: a plan is no test.
  ///
  /// How complete it is follows from its fields at any time.
  public var isGraded: Bool { false }

  /// The names of the fields.
  public var fieldNames: [String] { fields.map { $0.id } }

  /// A text for each field, as an object; fields that are left out are empty.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    let given = try fields(from: answer)
    guard given.values.contains(where: { !$0.isEmpty }) else { throw .empty }
    return Response(
      .object(JSONObject(fields.map { ($0.id, .string(given[$0.id] ?? "")) }))
    )
  }

  /// The fields of an object in their canonical form.
  public func fields(from part: JSONValue) throws(AnswerError) -> [String: String] {
    guard let object = part.objectValue else { throw .wrongShape }
    var given: [String: String] = [:]
    for member in object.members {
      guard let field = field(member.key) else {
        throw .unknown(AnswerReading.quoted(member.key))
      }
      guard let text = member.value.stringValue else { throw .wrongShape }
      given[field.id] = try field.canonical(text)
    }
    return given
  }

  /// The field of a name.
  public func field(_ id: String) -> WorksheetField? { fields.first { $0.id == id } }

  /// What makes the worksheet complete, field by field.
  public func points(for texts: [String: String]) -> [WorksheetPoint] {
    fields.flatMap { $0.points(for: texts[$0.id] ?? "") }
  }

  /// No mark: how complete the sheet is says nothing about how good the plan is.
  public func grade(_ response: Response) -> Grade { Grade(score: nil) }

  /// The texts of a response by field.
  public func texts(of response: Response) -> [String: String] {
    Dictionary(
      fields.map { ($0.id, response.value[$0.id]?.stringValue ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// `sheet` and `fields`.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("sheet", .string(sheet.text)), ("fields", .array(fields.map { $0.json }))])
  }

  /// Nil: everybody's plan is another one.
  public var solution: Response? { nil }

  /// The names of the fields with their checks.
  public var content: JSONValue {
    [
      "sheet": .string(sheet.text),
      "fields": .array(
        fields.map { field in
          [
            "id": .string(field.id), "prompt": .string(field.prompt),
            "optional": .bool(field.isOptional),
            "checks": .array(field.checks.map { .string($0.spelled) }),
          ]
        }
      ),
    ]
  }

  /// The texts of the fields that hold one, under their titles.
  public func words(for response: Response) -> [String] {
    let texts = texts(of: response)
    return fields.flatMap { field -> [String] in
      let text = texts[field.id] ?? ""
      guard !text.isEmpty else { return [] }
      let lines = field.table == nil ? WrittenText.lines(of: text) : field.lines(of: text)
      return [field.title] + lines
    }
  }
}

extension WorksheetField {
  /// The rows of a text, in words, each on a line.
  func lines(of text: String) -> [String] {
    rows(of: text).map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }
  }

  /// The field for the session protocol.
  var json: JSONValue {
    var object = JSONObject([
      ("id", .string(id)), ("title", .string(title)), ("prompt", .string(prompt)),
      ("hint", .string(hint)), ("example", .string(example)), ("optional", .bool(isOptional)),
      ("limit", .integer(WorksheetField.limit)),
    ])
    if let table {
      object["columns"] = .array(
        table.columns.map { column in
          [
            "id": .string(column.id), "title": .string(column.title),
            "scale": .array(column.scale.map { .string($0) }),
          ]
        }
      )
    }
    return .object(object)
  }
}

extension WorksheetCheck {
  /// The rule with its parameter, for the digest.
  var spelled: String {
    switch self {
    case .number, .date: name
    case .words(let least), .rows(let least): "\(name) \(least)"
    case .each(let column), .last(let column): "\(name) \(column)"
    case .reaches(let column, let level): "\(name) \(column) \(level)"
    }
  }
}
