public import JSON

/// A campaign log to be diagnosed: what the cause is, which figure decides it, which rival is ruled
/// out and how, what to do next, and which indicator would have shown it earlier.
public struct EvaluationLab: StagedBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "evaluation-lab"
  /// The logs; a session shows one of them.
  public let logs: [CampaignLog]
  /// What stands above the events, in Markdown.
  public let eventsTitle: String
  /// What happened when.
  public let events: [Event]
  /// What learners are told who give a cause that was not planted.
  public let findings: [CampaignCause: Finding]
  /// The words in which the lab speaks.
  public let wording: LabWording

  /// Something that happened during the campaign.
  public struct Event: Sendable, Hashable {
    /// The date and what happened, in Markdown.
    public let text: String
    /// The causes whose logs tell it; empty where every log does.
    public let causes: [CampaignCause]

    /// Joins a text and the causes whose logs tell it.
    public init(text: String, causes: [CampaignCause] = []) {
      self.text = text
      self.causes = causes
    }
  }

  /// What is said about a cause that was not planted.
  public struct Finding: Sendable, Hashable {
    /// The feedback, in Markdown.
    public let text: String
    /// The beliefs behind it.
    public let misconceptions: [MisconceptionID]

    /// Joins a feedback and the beliefs behind it.
    public init(text: String, misconceptions: [MisconceptionID]) {
      self.text = text
      self.misconceptions = misconceptions
    }
  }

  /// Takes the logs, what happened, what to say about wrong causes, and the words.
  public init(
    logs: [CampaignLog],
    eventsTitle: String = "",
    events: [Event] = [],
    findings: [CampaignCause: Finding] = [:],
    wording: LabWording
  ) {
    self.logs = logs
    self.eventsTitle = eventsTitle
    self.events = events
    self.findings = findings
    self.wording = wording
  }

  /// The logs in a random order; the first one is shown.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    ShownOrder(sourceNumbers: generator.permutation(of: logs.count))
  }

  /// 40 % for the cause, 25 % for the deciding figure, 20 % for the rival, 15 % for the indicator.
  public func grade(_ response: Response) -> Grade {
    let answers = LabAnswers(response.value)
    guard let log = logs.element(numbered: answers.log ?? 1) else { return Grade(score: 0) }
    let mark = LabMark(answers, on: log)
    let wrong = answers.cause == log.cause ? nil : answers.cause
    return Grade(
      score: Double(mark.total) / 100,
      notes: LabFeedback(answers: answers, log: log, mark: mark, lab: self).notes,
      misconceptions: wrong.flatMap { findings[$0] }?.misconceptions ?? []
    )
  }

  /// `log`, `report`, `counts`, `events` of the log that is shown, and all `questions`.
  public func presentation(in order: ShownOrder) -> JSONObject {
    let number = number(in: order)
    guard let log = logs.element(numbered: number) else { return JSONObject() }
    return JSONObject([
      ("log", .integer(number)),
      ("report", .string(report(number, asList: false))),
      ("counts", .object(log.json)),
      ("events", .array(eventTexts(of: log).map { .string($0) })),
      (
        "questions",
        .array(LabQuestion.allCases.map { .object(members(of: $0, answers: LabAnswers())) })
      ),
    ])
  }

  /// A full diagnosis of the first log.
  public var solution: Response? { solution(of: 1) }

  /// A full diagnosis of the log that is shown.
  public func solution(in order: ShownOrder) -> Response? {
    solution(of: number(in: order))
  }

  /// Counts, causes, what happened, and the author's words for the lines.
  public var content: JSONValue {
    [
      "logs": .array(
        logs.map { ["cause": .string($0.cause.rawValue), "counts": .object($0.json)] }
      ),
      "events": .array(
        events.map {
          ["text": .string($0.text), "causes": .array($0.causes.map { .string($0.rawValue) })]
        }
      ),
      "words": .object(
        JSONObject(wording.ownWords.map { ($0.line.rawValue, .string($0.text)) })
      ),
    ]
  }

  /// A line a part.
  public func words(for response: Response) -> [String] {
    LabWords(answers: LabAnswers(response.value), wording: wording).lines
  }

  /// The number of the log that an order shows, from 1.
  public func number(in order: ShownOrder) -> Int {
    order.sourceNumbers.first { logs.element(numbered: $0) != nil } ?? 1
  }

  /// The report of a log, counted from 1, in Markdown: with tables, or as a list.
  public func report(_ number: Int, asList: Bool) -> String {
    guard let log = logs.element(numbered: number) else { return "" }
    let report = LabReport(
      log: log,
      eventsTitle: eventsTitle,
      events: eventTexts(of: log),
      wording: wording
    )
    return asList ? report.list : report.markdown
  }

  private func eventTexts(of log: CampaignLog) -> [String] {
    events.filter { $0.causes.isEmpty || $0.causes.contains(log.cause) }.map { $0.text }
  }
}
