import Learning
import Markdown
import YAML

/// Reads the card of a lab: the logs by their causes, and the author's words for lines of the report.
struct LabCardReader {
  let parts: ExerciseParts

  /// The logs under the key `logs`: a cause with one number or a list of numbers.
  func logs() -> [CampaignLog]? {
    guard parts.card.has("logs") else {
      parts.card.missing("logs")
      return nil
    }
    guard let fields = parts.card.fields("logs") else { return nil }
    var found: [(cause: CampaignCause, seed: Int)] = []
    for name in fields.mapping.keys {
      guard let cause = CampaignCause(rawValue: name) else {
        report(.labCauseUnknown, name, fields)
        return nil
      }
      for text in fields.texts(name) ?? [] {
        guard let seed = LabCardReader.seed(text),
          !found.contains(where: { $0.cause == cause && $0.seed == seed })
        else {
          parts.log.report(
            .labNumberWrong,
            at: fields.valueLocation(of: name),
            ["text": text, "limit": String(CampaignLog.largestSeed)]
          )
          return nil
        }
        found.append((cause, seed))
      }
    }
    // Drawing a log takes time, so there may not be any number of them.
    guard (1...parts.limit).contains(found.count) else {
      parts.card.wrong("logs", "1–\(parts.limit)")
      return nil
    }
    return found.map { CampaignLog(cause: $0.cause, seed: $0.seed) }
  }

  /// The author's words under the key `lines`.
  func words() -> [LabLine: String]? {
    guard parts.card.has("lines") else { return [:] }
    guard let fields = parts.card.fields("lines") else { return nil }
    fields.check(known: LabLine.allCases.map { $0.rawValue })
    var words: [LabLine: String] = [:]
    for line in LabLine.allCases where fields.has(line.rawValue) {
      guard let text = fields.requiredText(line.rawValue) else { return nil }
      words[line] = text
    }
    return words
  }

  /// A cause named in an item; nil with a diagnostic where there is none of that name.
  static func cause(_ name: String, at node: Node, _ parts: ExerciseParts) -> CampaignCause? {
    let name = name.split(separator: " ").joined(separator: " ")
    let cause = CampaignCause(rawValue: name)
    if cause == nil {
      parts.report(.labCauseUnknown, at: node, ["cause": name, "known": known])
    }
    return cause
  }

  private static func seed(_ text: String) -> Int? {
    guard text.utf8.count <= 9, let seed = Int(text) else { return nil }
    return (0...CampaignLog.largestSeed).contains(seed) ? seed : nil
  }

  private func report(_ code: DiagnosticCode, _ name: String, _ fields: Fields) {
    parts.log.report(
      code,
      at: fields.location(of: name),
      ["cause": name, "known": LabCardReader.known]
    )
  }

  private static var known: String {
    CampaignCause.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}
