import JSON

/// What a learner has said about a log so far.
struct LabAnswers: Sendable {
  private(set) var members = JSONObject()

  /// Nothing yet.
  init() {}

  /// Takes the canonical answers of a response; what is none is left out.
  init(_ response: JSONValue) {
    for member in response.objectValue?.members ?? [] {
      if member.key == LabAnswers.logKey {
        members[member.key] = member.value
      } else if let question = LabQuestion(rawValue: member.key),
        let answer = try? question.canonical(member.value)
      {
        members[member.key] = answer
      }
    }
  }

  /// The member that says which log an answer is about.
  static let logKey = "log"

  /// The answers to some questions, later steps before earlier ones; a step back takes the last one
  /// away.
  init(steps: [JSONValue]) {
    var taken: [LabAnswers] = []
    for step in steps {
      if step == ExerciseStage.back { _ = taken.popLast() } else { taken.append(LabAnswers(step)) }
    }
    for answers in taken { take(answers) }
  }

  /// Puts other answers over these, and drops what no longer fits to them.
  mutating func take(_ others: LabAnswers) {
    for member in others.members.members { members[member.key] = member.value }
    if figure == .nothing { members[LabQuestion.value.rawValue] = nil }
    if let rival, rival == cause, others.rival == nil {
      members[LabQuestion.rival.rawValue] = nil
      members[LabQuestion.evidence.rawValue] = nil
    }
  }

  /// The answer to a question.
  subscript(question: LabQuestion) -> JSONValue? { members[question.rawValue] }

  /// The questions that this learner is asked: there is no value of no figure.
  var questions: [LabQuestion] {
    LabQuestion.allCases.filter { $0 != .value || figure != .nothing }
  }

  /// The first question without an answer, nil where all are answered.
  var next: LabQuestion? { questions.first { self[$0] == nil } }

  /// The answers in the order of the questions.
  func response(log: Int) -> Response {
    Response(
      .object(
        JSONObject(
          [(LabAnswers.logKey, .integer(log))]
            + questions.compactMap { question in self[question].map { (question.rawValue, $0) } }
        )
      )
    )
  }

  /// The number of the log, from 1.
  var log: Int? { members[LabAnswers.logKey]?.integerValue }
  var cause: CampaignCause? { name(.cause).flatMap { CampaignCause(rawValue: $0) } }
  var figure: LabFigure? { name(.figure).flatMap { LabFigure(rawValue: $0) } }
  var value: DecimalNumber? { name(.value).flatMap { DecimalNumber($0) } }
  var rival: CampaignCause? { name(.rival).flatMap { CampaignCause(rawValue: $0) } }
  var evidence: LabFigure? { name(.evidence).flatMap { LabFigure(rawValue: $0) } }
  var certainty: Int? { self[.certainty]?.integerValue }
  var decision: String? { name(.decision) }
  var indicator: LabFigure? { name(.indicator).flatMap { LabFigure(rawValue: $0) } }
  var baseline: DecimalNumber? { name(.baseline).flatMap { DecimalNumber($0) } }
  var target: DecimalNumber? { name(.target).flatMap { DecimalNumber($0) } }
  var source: LabSource? { name(.source).flatMap { LabSource(rawValue: $0) } }
  var rhythm: LabRhythm? { name(.rhythm).flatMap { LabRhythm(rawValue: $0) } }

  private func name(_ question: LabQuestion) -> String? { self[question]?.stringValue }
}
