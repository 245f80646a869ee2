import Learning
import Markdown
import Text

/// Reads a list of items under each `####` heading.
enum SortReader: ExerciseReader {
  static let kind = SortIntoGroups.kind
  static let seconds = 75

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isSmallHeading } }

  static func answerLength(in nodes: [Node]) -> Int { GroupedAnswer.length(in: nodes) }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    var groups: [SortIntoGroups.Group] = []
    var all: [(String, Node)] = []
    for (heading, nodes) in parts.groups {
      guard let list = nodes.first(where: { $0.isList }) else {
        parts.report(.partEmpty, at: heading)
        return nil
      }
      let items = parts.items(of: list)
      all += items.map { ($0.text, $0.node) }
      let title = parts.source.heading(heading)
      let id = Slug.of(heading.plainText)
      guard !id.isEmpty, !groups.contains(where: { $0.id == id }) else {
        parts.report(id.isEmpty ? .partEmpty : .partRepeated, at: heading, ["text": title])
        return nil
      }
      groups.append(SortIntoGroups.Group(id: id, title: title, items: items.map { $0.text }))
    }
    guard parts.check(all) else { return nil }
    return SortIntoGroups(groups: groups)
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? SortIntoGroups, let source = source as? SortIntoGroups
    else { return nil }
    guard translation.groups.count == source.groups.count else {
      report.countDiffers(translation.groups.count, source.groups.count)
      return nil
    }
    var groups: [SortIntoGroups.Group] = []
    for (group, original) in zip(translation.groups, source.groups) {
      guard group.items.count == original.items.count else {
        report.countDiffers(group.items.count, original.items.count)
        return nil
      }
      groups.append(
        SortIntoGroups.Group(id: original.id, title: group.title, items: group.items)
      )
    }
    return SortIntoGroups(groups: groups)
  }
}

/// The answer parts that consist of `####` headings with a list each.
enum GroupedAnswer {
  /// How many pieces belong to the groups: each heading and the one list behind it.
  static func length(in nodes: [Node]) -> Int {
    var count = 0
    while count < nodes.count, nodes[count].isSmallHeading {
      count += 1
      if count < nodes.count, nodes[count].isList { count += 1 }
    }
    return count
  }
}
