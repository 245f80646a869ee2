/// A part of a session in the room: a stage of a module's plan, or a pause.
public struct WorkshopPart: Sendable, Hashable {
  /// What the part is.
  public let kind: Kind
  /// The planned minutes.
  public let minutes: Int
  /// Whether the plan says what to leave out first.
  public let canBeCut: Bool
  /// The minutes that cutting wins at most, nil where the plan does not tell.
  public let cutMinutes: Int?

  /// What a part is.
  public enum Kind: Sendable, Hashable {
    /// A stage, by its module and title.
    case stage(module: ModuleID, title: String)
    /// A short pause.
    case shortBreak
    /// The long pause in the middle of a day.
    case lunch
  }

  /// The most minutes of a part, as of a stage in a plan.
  public static let limit = 600

  /// Joins the parts of a part; minutes are brought into their range.
  public init(
    _ kind: Kind,
    minutes: Int,
    canBeCut: Bool = false,
    cutMinutes: Int? = nil
  ) {
    self.kind = kind
    self.minutes = min(max(0, minutes), WorkshopPart.limit)
    self.canBeCut = canBeCut
    self.cutMinutes = cutMinutes.map { min(max(0, $0), WorkshopPart.limit) }
  }

  /// A stage of a module's plan, with the minutes of the plan or others.
  public init(_ stage: SessionPlan.Stage, of module: ModuleID, minutes: Int? = nil) {
    self.init(
      .stage(module: module, title: stage.title),
      minutes: minutes ?? stage.minutes,
      canBeCut: stage.guide.has(.cut),
      cutMinutes: stage.guide.cutMinutes
    )
  }

  /// The module and the title of a stage, nil for a pause.
  public var stage: StageName? {
    if case .stage(let module, let title) = kind {
      StageName(module: module, title: title)
    } else {
      nil
    }
  }
}

/// By what a stage is known from one session to the next.
public struct StageName: Sendable, Hashable {
  /// The module.
  public let module: ModuleID
  /// The title of the stage.
  public let title: String

  /// Joins both.
  public init(module: ModuleID, title: String) {
    self.module = module
    self.title = title
  }
}
