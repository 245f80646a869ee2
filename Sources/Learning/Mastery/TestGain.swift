/// What changed between a test before a module and the test after it, for one learner.
public struct TestGain: Sendable, Hashable {
  /// Over all items.
  public let overall: Change
  /// By objective, in the order of the pre-test's form, then of the post-test's.
  public let objectives: [ObjectiveChange]

  /// A change with everything that it must be shown with.
  public struct Change: Sendable, Hashable {
    /// The mean mark before in percent, nil where the test was not finished.
    public let pre: Double?
    /// The mean mark after in percent, nil where the test was not finished.
    public let post: Double?
    /// The number of items before.
    public let preCount: Int
    /// The number of items after.
    public let postCount: Int
    /// The difference in points of percent, nil with the reason in ``note``.
    public let raw: Double?
    /// The difference as a share of what could be gained, nil with the reason in ``note``.
    public let normalised: Double?
    /// Why there is no gain, or no normalised one.
    public let note: Note?
    /// Pairs of parallel items that went from wrong to right; nil without both tests.
    public let wrongToRight: Int?
    /// Pairs of parallel items that went from right to wrong; nil without both tests.
    public let rightToWrong: Int?
  }

  /// The change on one objective.
  public struct ObjectiveChange: Sendable, Hashable {
    /// The objective.
    public let objective: ObjectiveID
    /// The change.
    public let change: Change
  }

  /// A reason why a figure is missing.
  public enum Note: String, Sendable, Hashable, CaseIterable {
    /// There is no finished test before.
    case noPreTest
    /// There is no finished test after.
    case noPostTest
    /// All was right before, so nothing could be gained.
    case ceiling
    /// One of the two forms asks nothing about it.
    case notInBothForms
  }

  /// Compares two tests; nil stands for a test that was not taken.
  ///
  /// The forms differ, so items are paired by objective: the first item of an objective in one form with the first in
  /// the other, and so on. Items without a partner count in the means, not in the pairs.
  public init(pre: TestResult?, post: TestResult?) {
    var seen: Set<ObjectiveID> = []
    let all = (pre?.objectives ?? []) + (post?.objectives ?? [])
    let objectives = all.filter { seen.insert($0).inserted }.map { objective in
      ObjectiveChange(
        objective: objective,
        change: TestGain.change(from: pre, to: post, objective: objective)
      )
    }
    self.objectives = objectives
    overall = Change(
      pre: pre,
      post: post,
      wrongToRight: objectives.reduce(0) { $0 + ($1.change.wrongToRight ?? 0) },
      rightToWrong: objectives.reduce(0) { $0 + ($1.change.rightToWrong ?? 0) }
    )
  }

  private static func change(
    from pre: TestResult?,
    to post: TestResult?,
    objective: ObjectiveID
  ) -> Change {
    // A test that was left in the middle says nothing yet, about none of its objectives.
    let before = pre?.isComplete == true ? pre?.items(of: objective) : nil
    let after = post?.isComplete == true ? post?.items(of: objective) : nil
    let pairs = Array(zip(before?.items ?? [], after?.items ?? []))
    return Change(
      pre: before,
      post: after,
      wrongToRight: pairs.count { !$0.isRight && $1.isRight },
      rightToWrong: pairs.count { $0.isRight && !$1.isRight }
    )
  }
}

extension TestGain.Change {
  /// How many questions stand behind a comparison: those of the shorter test.
  public var comparedCount: Int { min(preCount, postCount) }

  /// The difference in points of percent where enough questions stand behind it; nil where a test is missing.
  public var difference: Figure<Double>? { raw.map { raw in figure { .value(raw) } } }

  /// The difference as a share of what could be gained where enough questions stand behind it; nil where a test is missing.
  public var gain: Figure<Double>? {
    raw == nil ? nil : figure { normalised.map { .value($0) } ?? .missing(.ceiling) }
  }

  private func figure(_ make: () -> Figure<Double>) -> Figure<Double> {
    SmallGroupRule.gain.figure(count: comparedCount, make)
  }

  init(pre: TestResult?, post: TestResult?, wrongToRight: Int, rightToWrong: Int) {
    let before = pre?.percent
    let after = post?.percent
    self.pre = before
    self.post = after
    preCount = pre?.items.count ?? 0
    postCount = post?.items.count ?? 0
    note = Self.note(pre: pre, post: post)
    guard let before, let after else {
      (raw, normalised, self.wrongToRight, self.rightToWrong) = (nil, nil, nil, nil)
      return
    }
    raw = after - before
    normalised = note == .ceiling ? nil : (after - before) / (100 - before)
    self.wrongToRight = wrongToRight
    self.rightToWrong = rightToWrong
  }

  private static func note(pre: TestResult?, post: TestResult?) -> TestGain.Note? {
    if let pre, let post, pre.items.isEmpty != post.items.isEmpty { return .notInBothForms }
    guard let pre, let before = pre.percent else { return .noPreTest }
    guard let post, post.isComplete else { return .noPostTest }
    return before > 100 - 1e-9 ? .ceiling : nil
  }
}
