/// Where the lower group ends and the upper group begins among learners in the order of their totals.
///
/// Each is the 27 % at its end (Kelley, "The selection of upper and lower groups for the validation of test items", 1939),
/// rounded up, with everybody who has the same total as the last one: chance must not decide who is in.
struct TotalGroups: Sendable, Hashable {
  let lowerEnd: Int
  let upperStart: Int

  static func groups(of totals: [Double]) -> Figure<TotalGroups> {
    SmallGroupRule.upperAndLowerGroup.figure(count: totals.count) {
      let size = (totals.count * 27 + 99) / 100
      // Thirds of marks do not add up to the same number in every order.
      let lowest = totals[size - 1] + 1e-9
      let highest = totals[totals.count - size] - 1e-9
      let lowerEnd = totals.firstIndex { $0 > lowest } ?? totals.count
      let upperStart = totals.firstIndex { $0 >= highest } ?? totals.count
      // Most people have the same total, and would be in both.
      guard lowerEnd <= upperStart else { return .missing(.noVariance) }
      return .value(TotalGroups(lowerEnd: lowerEnd, upperStart: upperStart))
    }
  }
}
