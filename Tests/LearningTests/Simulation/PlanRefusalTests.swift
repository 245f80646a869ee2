import JSON
import Learning
import Testing

/// What cannot be planned or predicted is refused, with a reason and without a crash.
struct PlanRefusalTests {
  private let simulation = SimulationRoundsTests.simulation
  private let first: [JSONValue] = [["round": "candidates", "low": 0, "high": 3]]

  private func refusal(_ answer: JSONValue, after steps: [JSONValue]? = nil) -> AnswerError? {
    do throws(AnswerError) {
      _ = try simulation.step(from: answer, after: steps ?? first)
      return nil
    } catch { return error }
  }

  private static func planning(_ text: String) -> String {
    #"{"plan":[{"segment":"S02","language":"kk","frame":"children",\#(text)}],"low":0,"high":5}"#
  }

  @Test(
    "Plans that cannot be",
    arguments: [
      (planning(#""visits":41"#), "plan-too-many-visits"),
      (planning(#""messages":181"#), "plan-too-many-people"),
      (planning(#""messages":100,"friends":81"#), "plan-too-many-people"),
      (planning(#""messages":1000000000"#), "plan-impossible-number"),
      (planning(#""messages":9223372036854775807"#), "plan-impossible-number"),
      (planning(#""messages":1e300"#), "answer-not-a-number"),
      (planning(#""messages":-1"#), "plan-impossible-number"),
      (planning(#""messages":1.5"#), "answer-not-a-number"),
      (planning(#""messages":"5""#), "answer-not-a-number"),
      (planning(#""post":1"#), "answer-wrong-shape"),
      (planning(#""post":true"#).replacing("kk", with: "fr"), "answer-unknown-name"),
      (planning(#""post":true"#).replacing("S02", with: "S99"), "answer-unknown-name"),
      (planning(#""post":true"#).replacing("children", with: "cats"), "answer-unknown-name"),
      (planning(#""post":true"#).replacing("language", with: "tongue"), "answer-incomplete"),
      (#"{"plan":{},"low":0,"high":1}"#, "answer-wrong-shape"),
      (#"{"plan":[1],"low":0,"high":1}"#, "answer-wrong-shape"),
      (#"{"plan":[],"reminder":true,"low":0,"high":1}"#, "plan-not-offered"),
      (#"{"plan":[],"trust":100,"low":0,"high":1}"#, "plan-not-offered"),
      (#"[1]"#, "answer-wrong-shape"), (#""m60""#, "answer-wrong-shape"),
    ]
  )
  func plans(_ text: String, _ code: String) throws {
    #expect(refusal(try JSONValue(parsing: text))?.code == code)
  }

  @Test(
    "Predictions that cannot be",
    arguments: [
      (#"{"low":5,"high":4}"#, "prediction-reversed"),
      (#"{"low":-1,"high":4}"#, "plan-impossible-number"),
      (#"{"low":0,"high":2001}"#, "plan-impossible-number"),
      (#"{"low":0,"high":"99999999999999999999"}"#, "plan-impossible-number"),
      (#"{"low":"many","high":4}"#, "answer-not-a-number"),
      (#"{"low":"","high":4}"#, "answer-not-a-number"),
      (#"{"low":0.5,"high":4}"#, "answer-not-a-number"),
      (#"{"low":0}"#, "answer-incomplete"), (#"{"high":3}"#, "answer-incomplete"),
      (#"{"low":null,"high":3}"#, "answer-incomplete"),
      (#"{"low":[],"high":3}"#, "answer-wrong-shape"), ("{}", "answer-incomplete"),
      ("7", "answer-wrong-shape"),
    ]
  )
  func predictions(_ text: String, _ code: String) throws {
    #expect(refusal(try JSONValue(parsing: text), after: [])?.code == code)
  }

  @Test("A minute too many is refused with both numbers; the last minute is not")
  func budget() throws {
    func answer(_ friends: Int) -> JSONValue {
      [
        "plan": [
          ["segment": "S08", "language": "ru", "frame": "fun", "friends": .integer(friends)],
          ["segment": "S03", "language": "ru", "frame": "study", "messages": 225],
        ], "low": 0, "high": 5,
      ]
    }
    #expect(refusal(answer(450)) == nil)
    #expect(refusal(answer(451)) == .plan(.overBudget(minutes: 1802, budget: 1800)))
  }

  @Test("A group that is named twice is refused, and so is an answer behind the last round")
  func twice() throws {
    let entry: JSONValue = ["segment": "S01", "language": "all", "frame": "rights", "visits": 1]
    #expect(refusal(["plan": [entry, entry], "low": 0, "high": 1]) == .repeated("S01"))
    let steps = try #require(simulation.solution?.value.arrayValue)
    #expect(refusal(["low": 0, "high": 1], after: steps) == .wrongShape)
    #expect(simulation.stage(after: steps + steps).isEnding)
  }

  @Test("Records from anywhere are read without a crash, and come to something or nothing")
  func records() throws {
    var generator = SplitMix64(seed: 4)
    let text = JSONValue.array(try #require(simulation.solution?.value.arrayValue)).text
    let bytes = Array(text.utf8)
    var readable = 0
    for _ in 0..<40 {
      var changed = bytes
      let place = generator.number(below: bytes.count)
      changed[place] = UInt8(48 + generator.number(below: 10))
      guard let value = try? JSONValue(parsing: String(decoding: changed, as: UTF8.self)) else {
        continue
      }
      readable += 1
      let score = simulation.grade(Response(value)).score ?? -1
      #expect((0...1).contains(score))
      _ = simulation.words(for: Response(value))
    }
    #expect(readable > 5)
  }
}
