import JSON
import Testing

@testable import Learning

@Suite("Evaluation labs")
struct EvaluationLabTests {
  private static let lab = LabSample.lab([(.bridge, 1), (.trust, 1), (.externalDrop, 1)])

  /// A full diagnosis of the second log with some answers replaced.
  private static func trust(_ changes: JSONValue = [:]) -> JSONValue {
    var members = JSONObject([("log", 2)])
    for member in LabSample.diagnosis(changes).objectValue?.members ?? [] {
      members[member.key] = member.value
    }
    return .object(members)
  }

  @Test("Question after question leads to a diagnosis to look at, and that to a mark")
  func questions() throws {
    let lab = Self.lab
    var steps: [JSONValue] = []
    var asked: [String] = []
    while case .open(let members, let canGoBack) = lab.stage(after: steps) {
      let id = try #require(members["id"]?.stringValue)
      asked.append(id)
      #expect(canGoBack == !steps.isEmpty)
      #expect(members["prompt"]?.stringValue?.hasPrefix("lab-ask-\(id)") == true)
      #expect(members["answered"]?.arrayValue?.count == steps.count)
      var answer = JSONObject([(id, try #require(LabSample.trust[id]))])
      if steps.isEmpty { answer["log"] = 2 }
      steps.append(try lab.step(from: .object(answer), after: steps))
    }
    #expect(asked == LabQuestion.allCases.map { $0.rawValue })
    guard case .ending(let members, let response, let canGoBack) = lab.stage(after: steps) else {
      Issue.record("no ending")
      return
    }
    #expect(members["words"]?.arrayValue?.count == 7)
    #expect(canGoBack)
    #expect(response.value == Self.trust())
    let grade = lab.grade(response)
    #expect(grade.score == 1)
    #expect(grade.notes.count == 5)
    #expect(grade.notes.prefix(4).allSatisfy { $0.isRight == true })
    #expect(grade.notes.last?.isRight == nil)
  }

  @Test("A whole diagnosis may come at once, its parts in any order")
  func wholeDiagnosis() throws {
    let response = try Self.lab.response(to: [Self.trust(["value": 68.3, "baseline": "10 %"])])
    #expect(response.value == Self.trust())
    let parts = try Self.lab.response(to: [
      ["log": 2, "rhythm": "weekly", "source": "comments"], Self.trust(["cause": "bridge"]),
      ["cause": "trust"],
    ])
    #expect(parts == response)
  }

  @Test("A step back takes the last answer away and no more")
  func back() throws {
    let lab = Self.lab
    #expect(throws: AnswerError.wrongShape) {
      try lab.step(from: ExerciseStage.back, after: [])
    }
    let steps: [JSONValue] = [
      ["log": 2, "cause": "bridge"], ["figure": "attended"], ExerciseStage.back,
    ]
    #expect(lab.question(after: steps) == .figure)
    let again = steps + [try lab.step(from: ExerciseStage.back, after: steps)]
    #expect(lab.question(after: again) == .cause)
    #expect(lab.stage(after: again).canGoBack == false)
    // More steps back than steps may stand in a foreign record.
    #expect(lab.question(after: Array(repeating: ExerciseStage.back, count: 9)) == .cause)
  }

  @Test("There is no value of no figure, and nobody rules out what they hold for true")
  func dependentQuestions() throws {
    let lab = Self.lab
    let steps: [JSONValue] = [["log": 1, "cause": "none"], ["figure": "nothing"]]
    #expect(lab.question(after: steps) == .rival)
    let names = lab.options(of: .rival, after: steps).map { $0.name }
    #expect(names.count == 8 && !names.contains("none"))
    #expect(throws: AnswerError.repeated("none")) {
      try lab.step(from: ["rival": "none"], after: steps)
    }
    // Whoever changes the cause to the rival is asked for another rival.
    let more = steps + [["rival": "trust", "evidence": "unanswered"], ["cause": "trust"]]
    #expect(lab.question(after: more) == .rival)
  }

  @Test(
    "What does not fit is refused",
    arguments: [
      (5, .wrongShape), ([], .wrongShape), ([:], .empty), (["log": 1], .empty),
      (["log": 4, "cause": "none"], .outOfRange("4", limit: 3)),
      (["log": 0, "cause": "none"], .outOfRange("0", limit: 3)),
      (["log": "1", "cause": "none"], .wrongShape), (["cause": "none"], .missing("log")),
      (["log": 1, "cause": "weather"], .unknown("weather")),
      (["log": 1, "cause": 1], .wrongShape), (["log": 1, "reason": "none"], .unknown("reason")),
      (["log": 1, "figure": "CAUSE"], .unknown("CAUSE")),
      (["log": 1, "evidence": "nothing"], .unknown("nothing")),
      (["log": 1, "value": "many"], .notANumber("many")),
      (["log": 1, "value": "%"], .notANumber("%")), (["log": 1, "value": ""], .empty),
      (["log": 1, "value": true], .wrongShape), (["log": 1, "value": .null], .wrongShape),
      (["log": 1, "value": "1e400"], .notANumber("1e400")),
      (["log": 1, "value": .number(1e300)], .notANumber("1e+300")),
      (["log": 1, "value": "99999999999999999999"], .notANumber("99999999999999999999")),
      (["log": 1, "certainty": 4], .outOfRange("4", limit: 3)),
      (["log": 1, "certainty": 0], .outOfRange("0", limit: 3)),
      (["log": 1, "decision": " \n\t "], .empty), (["log": 1, "decision": "a\0b"], .wrongShape),
      (["log": 1, "rhythm": "yearly"], .unknown("yearly")),
      (["log": 1, "cause": "trust", "rival": "trust"], .repeated("trust")),
    ] as [(JSONValue, AnswerError)]
  )
  func refusals(answer: JSONValue, error: AnswerError) {
    #expect(throws: error) { try Self.lab.step(from: answer, after: []) }
  }

  @Test(
    "A text of a million characters is refused, whatever it answers",
    arguments: LabQuestion.allCases
  )
  func longText(question: LabQuestion) {
    let text = String(repeating: "9", count: 1_000_000)
    #expect(throws: AnswerError.self) {
      try Self.lab.step(from: ["log": 1, question.rawValue: .string(text)], after: [])
    }
  }

  @Test("Line ends and control characters of a decision do not reach a screen")
  func decision() throws {
    let step = try Self.lab.step(
      from: ["log": 1, "decision": "Call\u{1B}[2J them\nby name"],
      after: []
    )
    let text = try #require(step["decision"]?.stringValue)
    #expect(!text.contains("\u{1B}") && !text.contains("\n"))
    #expect(text.hasPrefix("Call") && text.hasSuffix("by name"))
  }

  @Test("A single log needs no number, and a lab without logs marks nothing")
  func fewLogs() throws {
    let one = LabSample.lab([(.trust, 1)])
    #expect(one.grade(try one.response(to: [LabSample.trust])).score == 1)
    #expect(one.grade(Response(LabSample.diagnosis(["log": 7]))).score == 0)
    let none = LabSample.lab([])
    #expect(none.solution == nil)
    #expect(none.presentation(in: ShownOrder(sourceNumbers: [])).members.isEmpty)
    #expect(none.report(1, asList: true).isEmpty)
  }

  @Test(
    "A damaged record is marked without a fall",
    arguments: [
      .null, 5, [], "trust", ["log": 2], ["log": -1], ["log": 2, "cause": 4, "value": []],
      ["log": 2, "certainty": "3", "figure": "unanswered", "value": "x"],
    ] as [JSONValue]
  )
  func damagedRecord(value: JSONValue) {
    let grade = Self.lab.grade(Response(value))
    #expect((grade.score ?? 1) < 1)
    _ = Self.lab.words(for: Response(value))
    _ = Self.lab.stage(after: [value, value])
    _ = Self.lab.words(forStep: value, after: [])
  }

  @Test("Every log has a diagnosis with full marks", arguments: CampaignCause.allCases)
  func solutions(cause: CampaignCause) throws {
    for seed in 0..<40 {
      let lab = LabSample.lab([(cause, seed)])
      let solution = try #require(lab.solution)
      #expect(lab.grade(solution).score == 1, "\(cause) \(seed)")
      #expect(try lab.response(to: [solution.value]) == solution)
    }
  }

  @Test("The log that is shown is the one that the solution is about")
  func shownLog() throws {
    let order = ShownOrder(sourceNumbers: [3, 1, 2])
    let presentation = Self.lab.presentation(in: order)
    #expect(presentation["log"] == 3)
    #expect(presentation["questions"]?.arrayValue?.count == 12)
    let solution = try #require(Self.lab.solution(in: order))
    #expect(solution.value["log"] == 3 && solution.value["cause"] == "external-drop")
    #expect(Self.lab.grade(solution).score == 1)
    let text = JSONValue.object(presentation).text
    for cause in [CampaignCause.bridge, .trust] {
      #expect(text.contains("lab-cause-" + cause.rawValue))
    }
  }

  @Test("Answers are about the log that is shown, and about no other")
  func shownLogOnly() throws {
    let order = ShownOrder(sourceNumbers: [3, 1, 2])
    let lab = Self.lab
    let named: JSONValue = ["cause": "none", "log": 3]
    #expect(try lab.step(from: ["cause": "none"], after: [], in: order)["log"] == 3)
    #expect(try lab.step(from: named, after: [], in: order)["log"] == 3)
    for log in [1, 0, "3", .null, 99] as [JSONValue] {
      #expect(throws: AnswerError.unknown("log")) {
        try lab.step(from: ["cause": "none", "log": log], after: [], in: order)
      }
    }
    #expect(throws: AnswerError.empty) { try lab.step(from: [:], after: [], in: order) }
    #expect(throws: AnswerError.wrongShape) { try lab.step(from: [1], after: [], in: order) }
    let steps = [try lab.step(from: ["cause": "none"], after: [], in: order)]
    #expect(try lab.step(from: ExerciseStage.back, after: steps, in: order) == ExerciseStage.back)
  }

  @Test("A wrong cause names the belief behind it and the figure that speaks against it")
  func wrongCause() throws {
    let lab = EvaluationLab(
      logs: [CampaignLog(cause: .trust, seed: 1)],
      findings: [
        .delivery: EvaluationLab.Finding(text: "Seen by half.", misconceptions: ["reach-first"])
      ],
      wording: LabSample.wording
    )
    let grade = lab.grade(
      try lab.response(to: [Self.trust(["log": 1, "cause": "delivery"])])
    )
    #expect(grade.misconceptions == ["reach-first"])
    let note = try #require(grade.notes.first)
    #expect(note.isRight == false)
    #expect(note.text.contains("lab-against") && note.text.hasSuffix("Seen by half."))
    #expect(note.text.contains("lab-certain-and-wrong"))
    #expect(lab.grade(try #require(lab.solution)).misconceptions.isEmpty)
  }

  @Test("How a figure comes about is said once, also where its value was wrong")
  func wrongValue() throws {
    for (figure, value) in [("unanswered", "10"), ("unanswered", "68.3"), ("pledged", "1")] {
      let answer = Self.trust(["figure": .string(figure), "value": .string(value)])
      let grade = Self.lab.grade(try Self.lab.response(to: answer))
      let note = grade.notes[1].text
      #expect(note.ranges(of: "count=41").count == 1, "\(figure) \(value)")
      #expect(note.contains("value-wrong") == (value != "68.3"))
    }
  }

  @Test("What happened is told in the logs of its causes alone")
  func events() {
    let lab = EvaluationLab(
      logs: [CampaignLog(cause: .trust, seed: 1), CampaignLog(cause: .bridge, seed: 1)],
      events: [
        EvaluationLab.Event(text: "The posts began."),
        EvaluationLab.Event(text: "The helper was ill.", causes: [.trust]),
      ],
      wording: LabSample.wording
    )
    #expect(lab.report(1, asList: false).contains("The helper was ill."))
    #expect(!lab.report(2, asList: false).contains("The helper was ill."))
    #expect(lab.report(2, asList: true).contains("The posts began."))
  }
}
