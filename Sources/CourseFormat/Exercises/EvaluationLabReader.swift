import Learning
import Markdown
import Text

/// Reads which logs a lab has, what is said about wrong causes, and what the team noted.
enum EvaluationLabReader: ExerciseReader {
  static let kind = EvaluationLab.kind
  static let cardKeys = ["logs", "lines"]
  static let seconds = 240
  static let answerIsOptional = true

  static func answerStart(in nodes: [Node]) -> Int? {
    nodes.firstIndex { $0.isCodeList || $0.isSmallHeading }
  }

  static func answerLength(in nodes: [Node]) -> Int { LabNodes(nodes).count }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    if parts.card.bool("certainty") == true { parts.card.wrong("certainty", "`false`") }
    // What was planted is told with the first mark.
    if let tries = parts.card.integer("tries", in: 1...5), tries > 1 {
      parts.card.wrong("tries", "`1`")
    }
    let card = LabCardReader(parts: parts)
    guard let logs = card.logs(), let words = card.words() else { return nil }
    let nodes = LabNodes(parts.answer)
    guard let findings = findings(nodes.findings, parts), let events = events(nodes, parts) else {
      return nil
    }
    let messages = Messages(language: Language(tag: parts.file.language) ?? .english)
    return EvaluationLab(
      logs: logs,
      eventsTitle: nodes.heading.map { parts.source.heading($0) } ?? "",
      events: events,
      findings: findings,
      wording: LabWording(own: words) { messages.text($0, $1) }
    )
  }

  private static func findings(
    _ list: Node?,
    _ parts: ExerciseParts
  ) -> [CampaignCause: EvaluationLab.Finding]? {
    var findings: [CampaignCause: EvaluationLab.Finding] = [:]
    for item in list.map({ parts.items(of: $0) }) ?? [] {
      guard let opening = item.opening else {
        parts.report(.labFindingMalformed, at: item.node)
        return nil
      }
      guard let cause = LabCardReader.cause(opening.code, at: item.node, parts) else {
        return nil
      }
      guard findings[cause] == nil else {
        parts.report(.partRepeated, at: item.node, ["text": cause.rawValue])
        return nil
      }
      findings[cause] = EvaluationLab.Finding(
        text: opening.rest,
        misconceptions: opening.misconceptions
      )
    }
    return findings
  }

  private static func events(_ nodes: LabNodes, _ parts: ExerciseParts) -> [EvaluationLab.Event]? {
    if let heading = nodes.heading, nodes.events == nil {
      parts.report(.partEmpty, at: heading)
      return nil
    }
    let items = nodes.events.map { parts.items(of: $0) } ?? []
    var events: [EvaluationLab.Event] = []
    for item in items {
      let opening = item.opening
      var causes: [CampaignCause] = []
      for name in opening?.code.split(separator: ",") ?? [] {
        guard let cause = LabCardReader.cause(String(name), at: item.node, parts) else {
          return nil
        }
        causes.append(cause)
      }
      events.append(EvaluationLab.Event(text: opening?.rest ?? item.text, causes: causes))
    }
    return parts.check(zip(events, items).map { ($0.text, $1.node) }) ? events : nil
  }
}

/// Brings a translated lab together with its source.
extension EvaluationLabReader {
  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? EvaluationLab, let source = source as? EvaluationLab
    else { return nil }
    guard translation.events.count == source.events.count else {
      report.countDiffers(translation.events.count, source.events.count)
      return nil
    }
    guard
      translation.logs == source.logs,
      translation.events.map({ $0.causes }) == source.events.map({ $0.causes }),
      Set(translation.findings.keys) == Set(source.findings.keys)
    else {
      report.keyDiffers()
      return nil
    }
    return translation
  }
}

/// The answer part of a lab, cut into findings, a heading and events.
struct LabNodes {
  /// The list of findings, which opens each item with a cause.
  let findings: Node?
  /// The heading above the events.
  let heading: Node?
  /// The list of events.
  let events: Node?

  /// Cuts the pieces of an answer part.
  init(_ nodes: [Node]) {
    var rest = nodes[...]
    findings = rest.first?.isCodeList == true ? rest.popFirst() : nil
    heading = rest.first?.isSmallHeading == true ? rest.popFirst() : nil
    events = heading != nil && rest.first?.isList == true ? rest.popFirst() : nil
  }

  /// How many pieces it has.
  var count: Int { [findings, heading, events].count { $0 != nil } }
}
