import Foundation
import Testing

@Suite("The session protocol's documents")
struct ProtocolDocumentTests {
  /// The rooms' files that name the codes of `error` lines.
  static let codeFiles = [
    "Sources/LessonEngine/Session/SessionError.swift",
    "Sources/LessonEngine/Protocol/SessionInput+JSON.swift",
    "Sources/Learning/Exercises/AnswerError.swift",
    "Sources/Learning/Simulation/PlanError.swift",
  ]

  static func schema() throws -> [String: Any] {
    let data = try Data(
      contentsOf: House.root.appending(path: "Docs/session-protocol.schema.json")
    )
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(object?["$defs"] as? [String: Any])
  }

  /// The values that a member of a definition may have.
  static func values(of member: String, in definition: String) throws -> Set<String> {
    let body = try #require(try schema()[definition] as? [String: Any])
    let members = try #require(body["properties"] as? [String: Any])
    let rule = try #require(members[member] as? [String: Any])
    return Set(try #require(rule["enum"] as? [String]))
  }

  @Test("Every code of an error stands in the schema and in the document")
  func codes() throws {
    let inSchema = try Self.values(of: "code", in: "error")
    let document = try House.text(of: "Docs/session-protocol.md")
    var inCode: Set<String> = []
    for path in Self.codeFiles {
      let text = try House.text(of: path)
      inCode.formUnion(text.matches(of: /case \.\w+(?:\(.*\))?: "([a-z-]+)"/).map { String($0.1) })
    }
    #expect(inCode.count > 10)
    #expect(inCode.isSubset(of: inSchema), "not in the schema: \(inCode.subtracting(inSchema))")
    for code in inSchema {
      #expect(document.contains("`\(code)`"), "\(code) is not in the document")
    }
  }

  @Test("Every kind of exercise stands in the schema and in the document")
  func kinds() throws {
    let inSchema = try Self.values(of: "kind", in: "exercise")
    let document = try House.text(of: "Docs/session-protocol.md")
    let inCode = Set(
      try House.files(below: "Sources/Learning/Exercises", suffix: ".swift").flatMap { path in
        try House.text(of: path).matches(of: /static let kind: ExerciseKind = "([a-z-]+)"/)
          .map { String($0.1) }
      }
    )
    #expect(inCode == inSchema)
    for kind in inCode {
      #expect(document.contains("`\(kind)`"), "\(kind) is not in the document")
    }
  }

  @Test("Every example line of the document is one line of JSON")
  func examples() throws {
    let document = try House.text(of: "Docs/session-protocol.md")
    let lines = document.split(separator: "\n").filter { $0.hasPrefix("{\"") }
    #expect(!lines.isEmpty)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(object is [String: Any])
    }
  }
}
