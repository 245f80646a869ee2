import JSON
import Testing

@testable import Learning

@Suite("What all kinds have in common")
struct ExerciseBodyTests {
  @Test("The list of kinds holds each kind once, and this room tests each")
  func kinds() {
    #expect(Set(ExerciseKind.all).count == ExerciseKind.all.count)
    #expect(ExerciseKind.all.map { $0.rawValue } == Sample.kinds)
  }

  @Test("The solution of each graded kind is an answer with full marks", arguments: Sample.kinds)
  func solutions(kind: String) throws {
    let body = Sample.body(kind)
    guard body.isGraded else {
      #expect(body.solution == nil)
      return
    }
    let solution = try #require(body.solution)
    #expect(try body.response(to: solution.value) == solution)
    #expect(body.grade(solution).score == 1)
    #expect(body.grade(solution).isCorrect)
    #expect(!body.words(for: solution).isEmpty)
  }

  @Test("A canonical response is taken as it is", arguments: Sample.kinds)
  func idempotence(kind: String) throws {
    let body = Sample.body(kind)
    let answers: [String: JSONValue] = [
      "choose-one": 1, "choose-all": [5, 2], "order": [2, 1, 4, 3],
      "match": ["3": 1, "1": 1, "2": 4],
      "sort": ["5": "live", "1": "later", "2": "later", "3": "live", "4": "live"],
      "number": "−1 234,50", "short-text": " Own  words",
      "fill-gaps": ["reach": "", "channel": "Q"],
      "poll": 3, "scenario": [1, 1, ["back": true], 2],
      "evaluation-lab": LabSample.diagnosis(["log": 2, "value": "20,5 %"]),
      "open": " My\r\ntext\n\n",
      "worksheet": ["objective": " 60 people ", "ladder": "a|b|Come\n\n| c | d | 1 |"],
      "audience-simulation": [
        ["low": 0, "high": "2"],
        [
          "plan": [["segment": "core", "language": "all", "frame": "rights", "messages": 5]],
          "low": 1, "high": 4, "trust": 70,
        ],
        ["low": 0, "high": 3],
      ],
    ]
    let response = try body.response(to: try #require(answers[kind]))
    #expect(try body.response(to: response.value) == response)
  }

  @Test(
    "A kind is shown with what its event carries",
    arguments: [
      (
        "choose-one", [3, 1, 2],
        #"{"options":[{"number":3,"text":"C"},{"number":1,"text":"A"},{"number":2,"text":"B"}]}"#
      ),
      (
        "choose-all", [5, 1],
        #"{"options":[{"number":5,"text":"E"},{"number":1,"text":"A"}]}"#
      ),
      (
        "order", [2, 1],
        #"{"items":[{"number":2,"text":"second"},{"number":1,"text":"first"}]}"#
      ),
      (
        "match", [3, 4],
        #"{"leftTitle":"Threat","rightTitle":"Measure","left":[{"number":1,"text":"theft"},"#
          + #"{"number":2,"text":"outage"},{"number":3,"text":"phishing"}],"#
          + #""right":[{"number":3,"text":"spare"},{"number":4,"text":"second channel"}]}"#
      ),
      (
        "sort", [5],
        #"{"items":[{"number":5,"text":"mail"}],"#
          + #""groups":[{"id":"live","title":"Live"},{"id":"later","title":"Later"}]}"#
      ),
      ("number", [], #"{"unit":"%"}"#),
      ("short-text", [], "{}"),
      ("fill-gaps", [], #"{"gaps":["channel","reach"]}"#),
      (
        "poll", [1, 2],
        #"{"options":[{"number":1,"text":"Useful"},{"number":2,"text":"So so"}]}"#
      ),
      (
        "open", [],
        #"{"limit":10000,"words":50,"rubric":[{"id":"date","title":"Date","levels":["#
          + #"{"level":1,"points":0,"text":"none"},{"level":2,"points":1,"text":"a day"},"#
          + #"{"level":3,"points":2,"text":"day and hour"}]},{"id":"ask","title":"Ask","levels":["#
          + #"{"level":1,"points":0,"text":"none"},{"level":2,"points":1,"text":"vague"},"#
          + #"{"level":3,"points":2,"text":"one act"}]}]}"#
      ),
      ("scenario", [2, 1], #"{"meterNames":{"trust":"Trust","time":"Time"}}"#),
      ("audience-simulation", [], #"{"rounds":3}"#),
    ] as [(String, [Int], String)]
  )
  func presentation(kind: String, order: [Int], text: String) {
    let shown = Sample.body(kind).presentation(in: ShownOrder(sourceNumbers: order))
    #expect(JSONValue.object(shown).text == text)
  }

  @Test("A shown order with numbers that stand for nothing shows the rest", arguments: Sample.kinds)
  func oddOrders(kind: String) {
    let odd = ShownOrder(sourceNumbers: [.max, 1, .min, 0, 900])
    let even = ShownOrder(sourceNumbers: [1])
    #expect(Sample.body(kind).presentation(in: odd) == Sample.body(kind).presentation(in: even))
  }

  @Test("The presentation never gives the key away", arguments: Sample.kinds)
  func noKey(kind: String) {
    var generator = SplitMix64(seed: 3)
    let body = Sample.body(kind)
    let text = JSONValue.object(body.presentation(in: body.shownOrder(using: &generator))).text
    for secret in ["key", "orrect", "belief", "Not A", "25.9", "metadata", "radio", "accepted"] {
      #expect(!text.contains(secret))
    }
  }

  @Test("The content for the digest tells keys apart and leaves feedback out")
  func content() {
    func options(_ key: Int, _ feedback: String) -> [ExerciseOption] {
      (1...3).map { ExerciseOption(text: "\($0)", isCorrect: $0 == key, feedback: feedback) }
    }
    #expect(
      ChooseOne(options: options(1, "x")).content == ChooseOne(options: options(1, "y")).content
    )
    #expect(
      ChooseOne(options: options(1, "x")).content != ChooseOne(options: options(2, "x")).content
    )
    #expect(
      ChooseAll(options: options(1, "x")).content == ChooseAll(options: options(1, "y")).content
    )
    #expect(
      ChooseAll(options: options(1, "x")).content != ChooseAll(options: options(2, "x")).content
    )
    let contents = Sample.all.map { $0.content.text }
    #expect(Set(contents).count == contents.count)
  }
}
