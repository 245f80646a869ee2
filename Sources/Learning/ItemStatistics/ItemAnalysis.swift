/// The figures of all items of a form or lesson, and of the whole.
///
/// Formulas, units and sources stand in `Docs/statistics.md`.
public struct ItemAnalysis: Sendable, Hashable {
  /// The figures of each item, in the order of the slots.
  public let items: [ItemFigures]
  /// The figures of the whole.
  public let form: FormFigures

  /// What was reckoned of some items that stand beside each other.
  public struct Part: Sendable {
    fileprivate var moments: [SlotMoments?] = []
    fileprivate var options: [OptionTable] = []
  }

  /// Does pieces of work by their numbers from zero, in any order or at the same time, and returns the results in order.
  public typealias Mapping = (_ count: Int, _ work: @escaping @Sendable (Int) -> Part) -> [Part]

  init(_ accumulator: ItemAccumulator, mapping: Mapping) {
    let slots = accumulator.slots
    let classes = slots.indices.map { slot in
      MarkClasses(
        accumulator.tallies[slot].outcomes,
        maximumMark: slots[slot].maximumMark
      )
    }
    let answers = CompleteAnswers(accumulator, classes: classes)
    let groups = TotalGroups.groups(of: answers.totals)
    let width = AnswerColumns.width
    let parts = mapping((slots.count + width - 1) / width) { piece in
      var part = Part()
      var columns = AnswerColumns(accumulator, learners: answers.learners)
      for slot in (piece * width)..<min(slots.count, (piece + 1) * width) {
        let codes = columns.codes(of: slot)
        part.moments.append(
          classes[slot].marks.isEmpty
            ? nil : SlotMoments(classes: classes[slot], codes: codes, answers: answers)
        )
        part.options.append(
          OptionTable(
            slot: slots[slot],
            table: accumulator.tallies[slot].outcomes,
            codes: codes,
            groups: groups
          )
        )
      }
      return part
    }
    let moments = parts.flatMap { $0.moments }
    let options = parts.flatMap { $0.options }
    let weights = moments.compactMap { $0 }.reduce(0) {
      $0 + max(0, $1.totalCovariance).squareRoot()
    }
    items = slots.indices.map { slot in
      ItemFigures(
        slot: slots[slot],
        tally: accumulator.tallies[slot],
        classes: classes[slot],
        comparison: ItemComparison(
          slot: slots[slot],
          moments: moments[slot],
          answers: answers,
          weights: weights,
          options: options[slot]
        )
      )
    }
    form = FormFigures(answers: answers, moments: moments.compactMap { $0 })
  }

  /// The places of the items that should be looked at again, the worst first.
  ///
  /// Worst is the item with the most serious flag; among equals the one with more flags, then the one that fewer get right.
  public var rewriteList: [Int] {
    let rank = Dictionary(
      uniqueKeysWithValues: ItemFlag.allCases.enumerated().map { ($0.element, $0.offset) }
    )
    func key(_ place: Int) -> (Int, Int, Double, Int) {
      let item = items[place]
      let worst = item.flags.first.flatMap { rank[$0] } ?? rank.count
      return (worst, -item.flags.count, item.facility.value ?? 1, place)
    }
    return items.indices.filter { !items[$0].flags.isEmpty }.sorted { key($0) < key($1) }
  }
}
