/// A trainer's plan: the stages of a session in the order activity, discussion, input, deepening,
/// synthesis.
public struct SessionPlan: Sendable {
  /// What stands above the first stage, in Markdown and without the title.
  public let introduction: String
  /// The stages in order.
  public let stages: [Stage]

  /// One stage with its time.
  public struct Stage: Sendable {
    /// The heading of the stage.
    public let title: String
    /// The planned minutes, 0 or more.
    public let minutes: Int
    /// What the room needs.
    public let materials: [String]
    /// Steps, prompts, what to watch for and what to cut, in Markdown.
    public let markdown: String
    /// The same, part by part.
    public let guide: StageGuide
    /// Where the stage stands.
    public let location: SourceLocation

    /// Joins the parts of a stage.
    public init(
      title: String,
      minutes: Int,
      materials: [String] = [],
      markdown: String,
      guide: StageGuide = StageGuide(),
      location: SourceLocation
    ) {
      self.title = title
      self.minutes = minutes
      self.materials = materials
      self.markdown = markdown
      self.guide = guide
      self.location = location
    }
  }

  /// Takes an introduction and the stages.
  public init(introduction: String = "", stages: [Stage]) {
    self.introduction = introduction
    self.stages = stages
  }

  /// The planned minutes of all stages together.
  public var minutes: Int { stages.reduce(0) { $0 + $1.minutes } }
}
