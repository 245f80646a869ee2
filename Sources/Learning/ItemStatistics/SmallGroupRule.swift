/// How many people must stand behind a figure before it is given.
///
/// Workshops have 8 to 25 people. A figure that jumps about with every person who comes or goes is worse than none, since
/// somebody would rewrite a good question because of it.
public enum SmallGroupRule: String, Sendable, Hashable, CaseIterable {
  /// How well an item tells strong from weak learners.
  case discrimination
  /// The same as a share of the best that the marks allow.
  case efficiency
  /// The part that an item has in the differences between people.
  case effectiveWeight
  /// Alpha, and the error ratio and standard error that follow from it.
  case alpha
  /// Who chose what in the upper and in the lower group.
  case upperAndLowerGroup
  /// A gain between two tests, with the means that it follows from.
  case gain
  /// How far two markers agree.
  case agreement
  /// The interval of that agreement, whose formula is for large samples.
  case agreementInterval

  /// The least number of people.
  public var leastCount: Int {
    switch self {
    case .discrimination, .efficiency, .effectiveWeight, .alpha, .agreementInterval: 20
    case .upperAndLowerGroup: 12
    case .gain, .agreement: 5
    }
  }

  /// Gives a figure where enough people stand behind it.
  func figure<Value>(count: Int, _ make: () -> Figure<Value>) -> Figure<Value> {
    count < leastCount ? .missing(.tooFew(count)) : make()
  }
}
