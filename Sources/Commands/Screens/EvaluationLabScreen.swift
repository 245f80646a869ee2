import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A report, and one question after another about it.
struct EvaluationLabScreen: ExerciseScreen {
  static var kind: ExerciseKind { EvaluationLab.kind }
  private let body: EvaluationLab

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? EvaluationLab else { return nil }
    self.body = body
  }

  func material(for view: ExerciseView, asList: Bool) -> String {
    body.report(body.number(in: view.order), asList: asList)
  }

  func stageText(for view: ExerciseView, words: Messages) -> String {
    if let question = body.question(after: view.steps) {
      return "**" + body.prompt(of: question, after: view.steps) + "**"
    }
    let lines = body.diagnosis(after: view.steps).map { "- " + $0 }
    return (["**" + words.labYourDiagnosis() + "**", ""] + lines).joined(separator: "\n")
  }

  func stageWords(_ words: Messages) -> StageWords {
    var stageWords = StageWords(words)
    stageWords.keyBack = words.labKeyGoBack()
    stageWords.keyEnd = words.labKeyHandIn()
    stageWords.promptBack = words.labPromptGoBack()
    stageWords.promptEnd = words.labPromptHandIn()
    return stageWords
  }

  func verdict(on score: Double, words: Messages) -> String? {
    words.labVerdict(points: "\(Int((score * 100).rounded()))")
  }

  func solutionHeading(_ words: Messages) -> String { words.labFullDiagnosis() }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    let texts = options(for: view)
    return OptionLines.lines(texts, in: order(of: texts))
  }

  func howToAnswer(_ words: Messages) -> String { words.howChooseOne() }

  func howToAnswer(for view: ExerciseView, words: Messages) -> String {
    switch body.question(after: view.steps)?.form {
    case .percent?: words.labHowPercent()
    case .words?: words.howShortText()
    case .choice?, .certainty?, nil: words.howChooseOne()
    }
  }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    guard let question = body.question(after: view.steps) else { throw .wrongShape }
    let value: JSONValue
    switch question.form {
    case .percent, .words:
      // A leading "=" lets a person send a word that would be a command, such as "=h".
      value = .string(line.hasPrefix("=") ? String(line.dropFirst()) : line)
    case .choice, .certainty:
      let options = body.options(of: question, after: view.steps)
      let order = ShownOrder(sourceNumbers: options.indices.map { $0 + 1 })
      let number = try OptionLines.oneNumber(fromLine: line, in: order).integerValue ?? 0
      value = LabControl.value(of: options[number - 1].name, for: question)
    }
    return LabControl.answer(value, to: question)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    guard let question = body.question(after: view.steps) else {
      return TextControl(label: "", limit: 1)
    }
    let texts = options(for: view)
    let inner: any AnswerControl
    switch question.form {
    case .percent: inner = TextControl(label: "%", limit: LabQuestion.numberLimit)
    case .words: inner = TextControl(label: "", limit: LabQuestion.wordLimit)
    case .choice, .certainty:
      inner = OptionControl(options: texts, order: order(of: texts), words: words)
    }
    return LabControl(
      question: question,
      names: body.options(of: question, after: view.steps).map { $0.name },
      inner: inner
    )
  }

  private func options(for view: ExerciseView) -> [String] {
    guard let question = body.question(after: view.steps) else { return [] }
    return body.options(of: question, after: view.steps).map { $0.text }
  }

  private func order(of texts: [String]) -> ShownOrder {
    ShownOrder(sourceNumbers: texts.indices.map { $0 + 1 })
  }
}

/// One question of a lab, whose answer names the question.
struct LabControl: AnswerControl {
  let question: LabQuestion
  let names: [String]
  var inner: any AnswerControl

  var answer: JSONValue? {
    guard let answer = inner.answer else { return nil }
    let value: JSONValue
    if names.isEmpty {
      value = answer
    } else if let number = answer.integerValue, names.indices.contains(number - 1) {
      value = LabControl.value(of: names[number - 1], for: question)
    } else {
      return nil
    }
    return LabControl.answer(value, to: question)
  }

  var takesLetters: Bool { inner.takesLetters }

  func keys(_ words: Messages) -> [KeyHint] { inner.keys(words) }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    inner.play(in: region, below: head, hints: hints)
  }

  /// The value that a named option stands for.
  static func value(of name: String, for question: LabQuestion) -> JSONValue {
    question.form == .certainty ? .integer(Int(name) ?? 0) : .string(name)
  }

  /// An answer to a question.
  static func answer(_ value: JSONValue, to question: LabQuestion) -> JSONValue {
    [question.rawValue: value]
  }
}
