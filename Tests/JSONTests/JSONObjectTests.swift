import JSON
import Testing

struct JSONObjectTests {
  @Test("An object keeps its order while keys change, come and go", arguments: [3, 15, 16, 17, 40])
  func order(count: Int) {
    var object = JSONObject((0..<count).map { ("k\($0)", .integer($0)) })
    object["k1"] = "changed"
    object["k0"] = nil
    object["new"] = true
    object["none"] = nil
    let expected = (1..<count).map { "k\($0)" } + ["new"]
    #expect(object.keys == expected)
    #expect(object["k1"] == "changed")
    #expect(object["k\(count - 1)"] == .integer(count - 1))
    #expect(object["k0"] == nil)
    #expect(object["new"] == true)
  }

  @Test("Of several members with one key the last value stays at the first place")
  func repeatedKeys() {
    let object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
    #expect(object.members.map { $0.key } == ["a", "b"])
    #expect(object["a"] == 3)
  }

  @Test("Equal objects are equal however they were made")
  func equality() {
    let direct = JSONObject((0..<20).map { ("k\($0)", .integer($0)) })
    var grown = JSONObject((0..<21).map { ("k\($0)", .integer($0)) })
    #expect(direct != grown)
    grown["k20"] = nil
    #expect(direct == grown)
    #expect(direct.hashValue == grown.hashValue)
  }

  @Test("An object of a hundred thousand keys is read and looked through", .timeLimit(.minutes(1)))
  func manyKeys() throws {
    let text = "{" + (0..<100_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    let value = try JSONValue(parsing: text)
    #expect((0..<100_000).allSatisfy { value["k\($0)"] == .integer($0) })
  }
}
