/// Which of two parallel forms a learner gets before a module, and so which after it.
public enum FormAssignment {
  /// The form of a test.
  ///
  /// A form that was begun stays. Else the other test decides, since the forms are swapped; else what somebody assigned, such as a
  /// trainer who counterbalances a group; else the learner's random name, which gives each form to half of all learners.
  ///
  /// - Parameters:
  ///   - purpose: The test before or after.
  ///   - begun: The form of this test, where it was begun.
  ///   - other: The form of the other test of the module, where that was begun.
  ///   - assigned: The form assigned for the test before.
  ///   - learner: The learner.
  ///   - module: The module.
  /// - Returns: The form.
  public static func form(
    for purpose: Purpose,
    begun: TestForm.Letter? = nil,
    other: TestForm.Letter? = nil,
    assigned: TestForm.Letter? = nil,
    learner: LearnerID,
    module: ModuleID
  ) -> TestForm.Letter {
    if let begun { return begun }
    if let other { return other.swapped }
    let first = assigned ?? drawn(learner: learner, module: module)
    return purpose == .pre ? first : first.swapped
  }

  private static func drawn(learner: LearnerID, module: ModuleID) -> TestForm.Letter {
    let digits = (learner.text + module.text).utf8.reduce(0 as UInt64) { $0 &* 31 &+ UInt64($1) }
    return SplitMix64.mix(digits) & 1 == 0 ? .a : .b
  }
}

extension TestForm.Letter {
  /// The other form.
  public var swapped: TestForm.Letter { self == .a ? .b : .a }
}
