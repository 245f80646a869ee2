extension FormAssignment {
  /// Forms for a group, so that both come up equally often, or one of them once more.
  ///
  /// What is assigned already stays; the others are drawn at random among what evens the group out.
  ///
  /// - Parameters:
  ///   - assigned: The form of each member, nil where none is assigned yet.
  ///   - generator: The source of chance.
  /// - Returns: A form for each member, in the same order.
  public static func balanced(
    _ assigned: [TestForm.Letter?],
    using generator: inout SplitMix64
  ) -> [TestForm.Letter] {
    let open = assigned.indices.filter { assigned[$0] == nil }
    let held = assigned.count { $0 == .a }
    // An odd one out gets either form with the same chance.
    let half = assigned.count / 2
    let odd = assigned.count % 2 == 1 && generator.next() & 1 == 0 ? 1 : 0
    let wanted = min(max(0, half + odd - held), open.count)
    var forms = assigned.map { $0 ?? .b }
    for place in generator.permutation(of: open.count).prefix(wanted) {
      forms[open[place - 1]] = .a
    }
    return forms
  }
}
