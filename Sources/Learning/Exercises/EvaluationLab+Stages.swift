public import JSON

/// One question after another, each of which may be gone back to.
extension EvaluationLab {
  /// The answers of an object to one or more questions, in their order.
  ///
  /// A front end may ask question by question or send a whole diagnosis at once.
  public func step(from answer: JSONValue, after steps: [JSONValue]) throws(AnswerError)
    -> JSONValue
  {
    var answers = LabAnswers(steps: steps)
    if answer == ExerciseStage.back {
      guard stage(after: steps).canGoBack else { throw .wrongShape }
      return answer
    }
    guard let object = answer.objectValue else { throw .wrongShape }
    var members: [(String, JSONValue)] = []
    for key in object.keys where key != LabAnswers.logKey && LabQuestion(rawValue: key) == nil {
      throw .unknown(AnswerReading.quoted(key))
    }
    if let log = object[LabAnswers.logKey] {
      members.append(
        (LabAnswers.logKey, .integer(try AnswerReading.number(log, upTo: logs.count)))
      )
    }
    for question in LabQuestion.allCases {
      guard let value = object[question.rawValue] else { continue }
      members.append((question.rawValue, try question.canonical(value)))
    }
    guard members.contains(where: { $0.0 != LabAnswers.logKey }) else { throw .empty }
    let step = JSONValue.object(JSONObject(members))
    answers.take(LabAnswers(step))
    // Which log it is about would otherwise be known to the screen alone.
    guard logs.count == 1 || answers.log != nil else { throw .missing(LabAnswers.logKey) }
    if let rival = answers.rival, rival == answers.cause { throw .repeated(rival.rawValue) }
    return step
  }

  /// The answers of an object about the log that is shown, which need not be named.
  public func step(from answer: JSONValue, after steps: [JSONValue], in order: ShownOrder)
    throws(AnswerError) -> JSONValue
  {
    guard answer != ExerciseStage.back, var object = answer.objectValue else {
      return try step(from: answer, after: steps)
    }
    let shown = JSONValue.integer(number(in: order))
    if let log = object[LabAnswers.logKey], log.integerValue != shown.integerValue {
      throw .unknown(LabAnswers.logKey)
    }
    object[LabAnswers.logKey] = shown
    return try step(from: .object(object), after: steps)
  }

  /// A whole diagnosis as an object, or the answers in a list of objects.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    var steps: [JSONValue] = []
    for answer in answer.arrayValue ?? [answer] {
      steps.append(try step(from: answer, after: steps))
    }
    guard case .ending(_, let response, _) = stage(after: steps) else {
      throw .missing(question(after: steps)?.rawValue ?? "")
    }
    return response
  }

  /// The first question without an answer, or the whole diagnosis to look at before it is marked.
  public func stage(after steps: [JSONValue]) -> ExerciseStage {
    let answers = LabAnswers(steps: steps)
    let canGoBack = !answers.members.members.isEmpty
    guard let question = answers.next else {
      let lines = diagnosis(after: steps)
      return .ending(
        JSONObject([("id", "hand-in"), ("words", .array(lines.map { .string($0) }))]),
        answers.response(log: answers.log ?? 1),
        canGoBack: canGoBack
      )
    }
    var members = members(of: question, answers: answers)
    members["answered"] = .array(
      LabQuestion.allCases.filter { answers[$0] != nil }.map { .string($0.rawValue) }
    )
    return .open(members, canGoBack: canGoBack)
  }

  /// The answers of a step, a line a part.
  public func words(forStep step: JSONValue, after steps: [JSONValue]) -> [String] {
    if step == ExerciseStage.back { return [wording.text("went-back")] }
    return LabWords(answers: LabAnswers(step), wording: wording).lines
  }

  /// What was answered in some steps, a line a part.
  public func diagnosis(after steps: [JSONValue]) -> [String] {
    LabWords(answers: LabAnswers(steps: steps), wording: wording).lines
  }

  /// The question that is asked after some steps, nil where all are answered.
  public func question(after steps: [JSONValue]) -> LabQuestion? {
    LabAnswers(steps: steps).next
  }

  /// What a question asks, in words.
  public func prompt(of question: LabQuestion, after steps: [JSONValue]) -> String {
    prompt(of: question, answers: LabAnswers(steps: steps))
  }

  /// What a question offers, by name and in words; empty where nothing is offered.
  public func options(of question: LabQuestion, after steps: [JSONValue])
    -> [(name: String, text: String)]
  {
    options(of: question, answers: LabAnswers(steps: steps))
  }

  func members(of question: LabQuestion, answers: LabAnswers) -> JSONObject {
    var members = JSONObject([
      ("id", .string(question.rawValue)),
      ("prompt", .string(prompt(of: question, answers: answers))),
    ])
    switch question.form {
    case .choice, .certainty:
      members["form"] = question == .certainty ? "certainty" : "choice"
      members["options"] = .array(
        options(of: question, answers: answers).map { name, text in
          [
            "id": question == .certainty ? .integer(Int(name) ?? 0) : .string(name),
            "text": .string(text),
          ]
        }
      )
    case .percent: members["form"] = "percent"
    case .words: members["form"] = "words"
    }
    return members
  }

  private func prompt(of question: LabQuestion, answers: LabAnswers) -> String {
    let subject: String =
      switch question {
      case .value: answers.figure.map { wording.figure($0) } ?? ""
      case .evidence: answers.rival.map { wording.cause($0) } ?? ""
      case .baseline, .target, .source, .rhythm:
        answers.indicator.map { wording.figure($0) } ?? ""
      default: ""
      }
    let key = "ask-" + question.rawValue
    return subject.isEmpty ? wording.text(key) : wording.text(key + "-of", ["subject": subject])
  }

  private func options(of question: LabQuestion, answers: LabAnswers)
    -> [(name: String, text: String)]
  {
    let names: [String] =
      switch question.form {
      case .choice(let names): names
      case .certainty: ["1", "2", "3"]
      case .percent, .words: []
      }
    return
      names
      // Nobody rules out what they hold for true.
      .filter { question != .rival || $0 != answers.cause?.rawValue }
      .map { ($0, wording.option($0, of: question)) }
  }
}
