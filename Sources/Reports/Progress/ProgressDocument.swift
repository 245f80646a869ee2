public import JSON
public import Learning

/// All that a learner's progress says, for programs and for spreadsheets: the same figures in both.
public struct ProgressDocument: Sendable {
  /// What was done.
  public let work: ProgressReport
  /// What is known, and what comes back.
  public let knowledge: KnowledgeReport
  /// What the learner wrote that a trainer marked.
  public let marked: [WrittenWork]

  /// Joins both reports of one learner and one moment, and what trainers marked.
  public init(work: ProgressReport, knowledge: KnowledgeReport, marked: [WrittenWork] = []) {
    self.work = work
    self.knowledge = knowledge
    self.marked = marked
  }

  /// The document `qadam.progress/1`.
  public var json: JSONValue {
    let document = work.json.objectValue ?? JSONObject()
    var whole = document.merging(knowledge.members(beside: work.objectives))
    whole["marked"] = .array(marked.compactMap { $0.markedJSON })
    return .object(whole)
  }

  /// Every figure of the document on a line of its own: its section, whom it is about, its name and its value.
  ///
  /// Tables of different shapes do not fit one sheet; lines of one shape do, and a spreadsheet's filter brings each table back.
  public var csv: String {
    var csv = CSVText(columns: ["section", "about", "figure", "value"])
    for section in json.objectValue?.members ?? [] {
      ProgressDocument.append(section.value, section: section.key, to: &csv)
    }
    return csv.text
  }

  private static func append(_ value: JSONValue, section: String, to csv: inout CSVText) {
    switch value {
    case .object(let object):
      for member in object.members {
        // A table inside a section, such as what is counted nowhere.
        if case .array(let rows) = member.value, rows.contains(where: { $0.objectValue != nil }) {
          append(member.value, section: member.key, to: &csv)
        } else {
          csv.append([.text(section), .empty, .text(member.key), cell(member.value)])
        }
      }
    case .array(let rows) where rows.contains { $0.objectValue != nil }:
      for row in rows {
        // The first member of a row is its name.
        guard let members = row.objectValue?.members, let name = members.first else { continue }
        for member in members.dropFirst() {
          csv.append([
            .text(section), cell(name.value), .text(member.key), cell(member.value),
          ])
        }
      }
    default: csv.append([.text(section), .empty, .empty, cell(value)])
    }
  }

  private static func cell(_ value: JSONValue) -> CSVText.Cell {
    switch value {
    case .null: .empty
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .string(let text): .text(text)
    case .bool(let flag): .text(flag ? "true" : "false")
    case .array(let values): .text(values.map { word($0) }.joined(separator: " "))
    case .object(let object):
      .text(object.members.map { "\($0.key) \(word($0.value))" }.joined(separator: " "))
    }
  }

  private static func word(_ value: JSONValue) -> String {
    if case .array(let values) = value { return values.map { word($0) }.joined(separator: " ") }
    return value.stringValue ?? value.text
  }
}
