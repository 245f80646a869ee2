import Learning
import Markdown

/// Reads what a choice does from the remark behind it, such as `trust: +2, time: -1`.
struct EffectReader {
  let meters: [Scenario.Meter]
  let parts: ExerciseParts

  /// The largest change of a meter by one choice.
  static let limit = 100

  /// The change of each meter in the order of the meters; nil with a diagnostic where one cannot be read.
  func effects(_ remarks: [String], at node: Node) -> [Int]? {
    var effects = meters.map { _ in 0 }
    var seen: Set<String> = []
    for part in remarks.flatMap({ $0.split(separator: ",") }) {
      let pair = part.split(separator: ":", maxSplits: 1).map { EffectReader.trimmed($0) }
      guard pair.count == 2, let change = EffectReader.change(pair[1]),
        seen.insert(pair[0]).inserted
      else {
        parts.report(.effectMalformed, at: node, ["text": EffectReader.trimmed(part)])
        return nil
      }
      guard let meter = meters.firstIndex(where: { $0.id == pair[0] }) else {
        let known = meters.map { "`\($0.id)`" }.joined(separator: ", ")
        parts.report(.meterUnknown, at: node, ["meter": pair[0], "known": known])
        return nil
      }
      effects[meter] = change
    }
    return effects
  }

  private static func change(_ text: String) -> Int? {
    let digits = text.hasPrefix("\u{2212}") ? "-" + text.dropFirst() : text[...]
    guard digits.utf8.count <= 5, let change = Int(digits), abs(change) <= limit else {
      return nil
    }
    return change
  }

  /// A text without spaces around it.
  static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
