/// The figures of all items of a form or lesson, and of the whole.
///
/// Formulas, units and sources stand in `Docs/statistics.md`.
public struct ItemAnalysis: Sendable, Hashable {
  /// The figures of each item, in the order of the slots.
  public let items: [ItemFigures]
  /// The figures of the whole.
  public let form: FormFigures

  init(_ accumulator: ItemAccumulator) {
    let slots = accumulator.slots
    let classes = slots.indices.map { slot in
      MarkClasses(
        accumulator.tallies[slot].outcomes,
        maximumMark: slots[slot].maximumMark
      )
    }
    let answers = CompleteAnswers(accumulator, classes: classes)
    let groups = TotalGroups.groups(of: answers.totals)
    var columns = AnswerColumns(accumulator, learners: answers.learners)
    var moments: [SlotMoments?] = slots.map { _ in nil }
    var options: [OptionTable] = []
    for slot in slots.indices {
      let codes = columns.codes(of: slot)
      if !classes[slot].marks.isEmpty {
        moments[slot] = SlotMoments(classes: classes[slot], codes: codes, answers: answers)
      }
      options.append(
        OptionTable(
          slot: slots[slot],
          table: accumulator.tallies[slot].outcomes,
          codes: codes,
          groups: groups
        )
      )
    }
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
