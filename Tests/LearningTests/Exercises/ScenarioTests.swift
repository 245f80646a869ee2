import JSON
import Testing

@testable import Learning

@Suite("Scenarios")
struct ScenarioTests {
  private let scenario = Sample.scenario
  private let back = ExerciseStage.back

  @Test("A scene shows its text, its choices and the meters, and nothing of what they lead to")
  func opening() throws {
    let stage = scenario.stage(after: [])
    #expect(
      JSONValue.object(stage.presentation).text
        == #"{"id":"post","heading":"A post","text":"Somebody calls your numbers fake.","#
        + #""meters":{"trust":5,"time":8},"choices":[{"number":1,"text":"Delete it","#
        + #""taken":false},{"number":2,"text":"Answer","taken":false}]}"#
    )
    #expect(!stage.canGoBack)
    #expect(!stage.isEnding)
  }

  @Test("On the way no consequence is told; at the end all of them with the policy line")
  func ending() {
    let way = JSONValue.object(scenario.stage(after: [1]).presentation).text
    #expect(!way.contains("A picture of it was kept"))
    #expect(way.contains(#""meters":{"trust":3,"time":8}"#))
    let stage = scenario.stage(after: [1, 1])
    #expect(stage.isEnding)
    #expect(stage.canGoBack)
    #expect(
      JSONValue.object(stage.presentation).text
        == #"{"id":"calm","heading":"Calm","text":"The talk goes on.","#
        + #""meters":{"trust":4,"time":8},"choices":[],"consequences":["#
        + #"{"choice":"Delete it","text":"A picture of it was kept.","#
        + #""effects":{"trust":-2,"time":0}},{"choice":"Put it back","#
        + #""text":"Some forgave it.","effects":{"trust":1,"time":0}}],"#
        + #""policy":"Answer within a day.","otherPaths":[]}"#
    )
  }

  @Test("A second path is told beside the first one, the same path twice once")
  func otherPaths() {
    func others(_ steps: [JSONValue]) -> String? {
      scenario.stage(after: steps).presentation["otherPaths"]?.text
    }
    let calm = #"{"ending":"calm","meters":{"trust":4,"time":8}}"#
    #expect(others([1, 1]) == "[]")
    #expect(others([1, 1, back, 2]) == "[\(calm)]")
    #expect(others([1, 1, back, 1]) == "[]")
    #expect(
      others([1, 1, back, 2, back, back, 2])
        == "[\(calm),{\"ending\":\"gone\",\"meters\":{\"trust\":3,\"time\":8}}]"
    )
  }

  @Test(
    "After an ending the learner may go back as far as the first scene, and sees what was taken"
  )
  func comparing() {
    #expect(!scenario.stage(after: [1]).canGoBack)
    let again = scenario.stage(after: [1, 2, back])
    #expect(again.canGoBack)
    #expect(again.presentation["id"] == "leak")
    let taken = again.presentation["choices"]?.arrayValue?.map { $0["taken"] }
    #expect(taken == [false, true])
    let first = scenario.stage(after: [1, 2, back, back])
    #expect(first.presentation["id"] == "post")
    #expect(first.presentation["meters"]?["trust"] == 5)
    #expect(!first.canGoBack)
  }

  @Test(
    "The mark is the share of the best path's gain over the worst, for the first path to an end",
    arguments: [
      ([2], 1), ([1, 1], 0.4), ([1, 2], 0), ([1, 2, ["back": true], ["back": true], 2], 0),
      ([2, ["back": true], 1, 2], 1), ([], 0), ([1], 0),
    ] as [(JSONValue, Double)]
  )
  func marks(steps: JSONValue, score: Double) {
    #expect(isClose(scenario.grade(Response(steps)).score, score))
  }

  @Test("The beliefs of the first path count, those of later comparisons do not")
  func beliefs() {
    #expect(scenario.grade(Response([1, 2])).misconceptions == ["deleting-ends-it"])
    #expect(scenario.grade(Response([2, back, 1, 2])).misconceptions == [])
  }

  @Test(
    "What no scene offers is refused",
    arguments: [
      ([], 3), ([], 0), ([], "1"), ([], ["back": true]), ([], ["back": false]), ([1], 9),
      ([2], 1), ([2], [1]), ([1, 1, ["back": true], ["back": true]], ["back": true]),
    ] as [([JSONValue], JSONValue)]
  )
  func refusals(steps: [JSONValue], answer: JSONValue) {
    #expect(throws: AnswerError.self) { try scenario.step(from: answer, after: steps) }
  }

  @Test("A whole path is one response; one that stops on the way is incomplete")
  func responses() throws {
    let path: JSONValue = [1, 2, back, 1]
    #expect(try scenario.response(to: path).value == path)
    #expect(throws: AnswerError.missing("2")) { try scenario.response(to: [1]) }
    #expect(throws: AnswerError.self) { try scenario.response(to: [2, 1]) }
    #expect(throws: AnswerError.self) { try scenario.response(to: 2) }
  }

  @Test("A path is told in the words of its choices and of the scenes gone back to")
  func words() {
    #expect(
      scenario.words(for: Response([1, 2, back, 1])) == [
        "Delete it", "Wait", "← A leak", "Put it back",
      ]
    )
    #expect(scenario.solution == Response([2]))
  }

  @Test("Going on for ever ends after a hundred steps, at an ending or on the way")
  func stepLimit() {
    let round: [JSONValue] = [2, back]
    let steps = (0..<50).flatMap { _ in round }
    #expect(scenario.stage(after: Array(steps.dropLast())).isEnding)
    guard case .complete(let response) = scenario.stage(after: steps) else {
      Issue.record("the exercise goes on")
      return
    }
    #expect(scenario.grade(response).score == 1)
    let ending = scenario.stage(after: Array(steps.dropLast()) + [1])
    #expect(ending.isEnding)
    let atLimit = scenario.stage(after: [1] + steps.dropLast())
    #expect(!atLimit.canGoBack)
  }

  @Test(
    "Steps of a damaged record change nothing and are no trap",
    arguments: [
      .integer(.max), .integer(.min), 0, 99, "x", .null, [1], ["back": true], ["back": 1],
    ] as [JSONValue]
  )
  func oddSteps(step: JSONValue) {
    let stage = scenario.stage(after: [step, 1, step])
    #expect(["post", "leak", "calm", "gone"].contains(stage.presentation["id"]?.stringValue))
    #expect(scenario.grade(Response([step, step])).score == 0)
    #expect(scenario.words(for: Response([step])).count <= 1)
    #expect(scenario.grade(Response(step)).score == 0)
  }

  @Test("A choice that leads nowhere ends the exercise instead of the program")
  func nowhere() {
    let broken = Scenario(
      meters: [Scenario.Meter(id: "m", name: "m")],
      scenes: [
        Scenario.Scene(
          id: "a",
          title: "A",
          text: "A.",
          choices: [Scenario.Choice(text: "Go", target: "lost", effects: [1, 2, 3])]
        )
      ]
    )
    guard case .complete(let response) = broken.stage(after: [1]) else {
      Issue.record("the exercise goes on")
      return
    }
    #expect(broken.grade(response).score == 1)
    guard case .complete = Scenario(meters: [], scenes: []).stage(after: []) else {
      Issue.record("a scenario without scenes waits")
      return
    }
  }

  @Test("Results are kept when words of consequences change, and not when effects do")
  func content() {
    func changed(consequence: String, effect: Int) -> JSONValue {
      Scenario(
        meters: [Scenario.Meter(id: "m", name: "m")],
        scenes: [
          Scenario.Scene(
            id: "a",
            title: "A",
            text: "A.",
            choices: [
              Scenario.Choice(text: "Go", target: "b", effects: [effect], consequence: consequence)
            ]
          ), Scenario.Scene(id: "b", title: "B", text: "B.", policy: consequence),
        ]
      ).content
    }
    #expect(changed(consequence: "x", effect: 1) == changed(consequence: "y", effect: 1))
    #expect(changed(consequence: "x", effect: 1) != changed(consequence: "x", effect: 2))
  }
}
