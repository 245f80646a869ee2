/// What a trainer's plan says about one stage, part by part; texts are in Markdown.
public struct StageGuide: Sendable, Hashable {
  /// What stands before the first part.
  public let opening: String
  /// What is done, in order.
  public let steps: [Step]
  /// Questions that help a silent room.
  public let prompts: [String]
  /// The parts of running text that a stage has.
  public let texts: [Part: String]
  /// What stands behind a part and belongs to none.
  public let rest: String

  /// One step.
  public struct Step: Sendable, Hashable {
    /// What is done.
    public let text: String
    /// The minutes that the step itself names; nil where it names none.
    public let minutes: Int?

    /// Joins a text and its minutes.
    public init(text: String, minutes: Int? = nil) {
      self.text = text
      self.minutes = minutes
    }
  }

  /// The parts of a stage, in the order of a plan.
  public enum Part: String, Sendable, CaseIterable {
    case steps, prompts
    /// What may go wrong, and what to do then.
    case watchFor = "watch-for"
    /// How it goes without devices.
    case fallback
    /// What keeps people safe.
    case safety
    /// What is left out first where time is short.
    case cut
  }

  /// Joins the parts of a stage.
  public init(
    opening: String = "",
    steps: [Step] = [],
    prompts: [String] = [],
    texts: [Part: String] = [:],
    rest: String = ""
  ) {
    self.opening = opening
    self.steps = steps
    self.prompts = prompts
    self.texts = texts
    self.rest = rest
  }

  /// What is left out first where time is short, nil where the plan does not say.
  public var cut: String? { texts[.cut] }

  /// Whether a part is there.
  public func has(_ part: Part) -> Bool {
    switch part {
    case .steps: !steps.isEmpty
    case .prompts: !prompts.isEmpty
    case .watchFor, .fallback, .safety, .cut: !(texts[part] ?? "").isEmpty
    }
  }

  /// The minutes of all steps together; nil unless each of them names its own.
  public var stepMinutes: Int? {
    var sum = 0
    for step in steps {
      guard let minutes = step.minutes else { return nil }
      sum += minutes
    }
    return steps.isEmpty ? nil : sum
  }

  /// The minutes that are won at most by what is cut first: those of the step with whose number it begins.
  ///
  /// "The swap of step 2" leaves most of the step, so that it wins an unknown time.
  public var cutMinutes: Int? {
    let words = (cut ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(2)
    guard
      let name = words.first(where: { Int($0) == nil }),
      ["step", "шаг", "қадам"].contains(where: { name.hasPrefix($0) }),
      let number = words.compactMap({ Int($0) }).first, steps.indices.contains(number - 1)
    else { return nil }
    return steps[number - 1].minutes
  }
}
