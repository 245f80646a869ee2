import Learning
import Markdown
import Text

/// Reads a stem with `[___](#gap-id)` links and a list of accepted words under a `####` heading a gap.
enum FillGapsReader: ExerciseReader {
  static let kind = FillGaps.kind
  static let seconds = 60

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isSmallHeading } }

  static func answerLength(in nodes: [Node]) -> Int { GroupedAnswer.length(in: nodes) }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    let named = parts.stem.flatMap { $0.destinations }
      .filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    var lists: [(id: String, heading: Node, words: [String])] = []
    for (heading, nodes) in parts.groups {
      let id = Slug.of(heading.plainText)
      let list = nodes.first { $0.isList }
      let words = AcceptedWords.words(of: list, heading: heading, in: parts)
      guard let words else { return nil }
      lists.append((id, heading, words))
    }
    for list in lists where !named.contains(list.id) {
      parts.report(.gapUnpaired, at: list.heading, ["gap": list.id])
      return nil
    }
    for id in named where !lists.contains(where: { $0.id == id }) {
      parts.log.report(.gapUnpaired, at: parts.location, ["gap": id])
      return nil
    }
    guard Set(named).count == named.count, lists.count == named.count, !named.isEmpty else {
      parts.log.report(.gapUnpaired, at: parts.location, ["gap": named.first ?? "___"])
      return nil
    }
    guard parts.check(lists.map { ($0.id, $0.heading) }) else { return nil }
    return FillGaps(
      gaps: named.compactMap { id in
        lists.first { $0.id == id }.map { FillGaps.Gap(id: id, accepted: $0.words) }
      }
    )
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? FillGaps, let source = source as? FillGaps else {
      return nil
    }
    guard translation.gaps.count == source.gaps.count else {
      report.countDiffers(translation.gaps.count, source.gaps.count)
      return nil
    }
    return FillGaps(
      gaps: zip(translation.gaps, source.gaps).map {
        FillGaps.Gap(id: $1.id, accepted: $0.accepted)
      }
    )
  }
}

/// Lists of accepted answers in code spans.
enum AcceptedWords {
  /// The words of a list; nil with a diagnostic where an item holds something else.
  static func words(of list: Node?, heading: Node?, in parts: ExerciseParts) -> [String]? {
    guard let list else {
      if let heading { parts.report(.partEmpty, at: heading) }
      return nil
    }
    var words: [String] = []
    for item in parts.items(of: list) {
      guard let opening = item.opening, opening.rest.isEmpty, !opening.code.isEmpty else {
        parts.report(.acceptedMalformed, at: item.node)
        return nil
      }
      words.append(opening.code)
    }
    return words
  }
}
