public import Learning

/// A day in the room on paper: its agenda, what to bring along, and everything that each stage needs.
public struct WorkshopHandout: Sendable {
  /// A module of the day.
  public struct Module: Sendable {
    /// The module.
    public let id: ModuleID
    /// Its title.
    public let title: String
    /// What its plan says before the first stage.
    public let introduction: [ReportBlock]
    /// Its stages in order.
    public let stages: [Stage]

    /// Joins the parts of a module.
    public init(id: ModuleID, title: String, introduction: [ReportBlock], stages: [Stage]) {
      self.id = id
      self.title = title
      self.introduction = introduction
      self.stages = stages
    }
  }

  /// A stage, its texts without markup.
  public struct Stage: Sendable {
    /// The title.
    public let title: String
    /// The minutes of the plan.
    public let minutes: Int
    /// What the room needs.
    public let materials: [String]
    /// What stands before the first part.
    public let opening: [ReportBlock]
    /// What is done, in order.
    public let steps: [String]
    /// Questions that help a silent room.
    public let prompts: [String]
    /// The parts of running text.
    public let texts: [StageGuide.Part: String]
    /// What stands behind all parts.
    public let rest: [ReportBlock]

    /// Joins the parts of a stage.
    public init(
      title: String,
      minutes: Int,
      materials: [String],
      opening: [ReportBlock],
      steps: [String],
      prompts: [String],
      texts: [StageGuide.Part: String],
      rest: [ReportBlock]
    ) {
      self.title = title
      self.minutes = minutes
      self.materials = materials
      self.opening = opening
      self.steps = steps
      self.prompts = prompts
      self.texts = texts
      self.rest = rest
    }
  }

  /// What a group is sure of and mistaken about.
  public struct Beliefs: Sendable {
    /// The group.
    public let cohort: String
    /// How many belong to it.
    public let people: Int
    /// How many of them have answered anything.
    public let known: Int
    /// The beliefs with those who hold them and what helps, those of most people first.
    public let entries: [(belief: String, people: Int, repair: String)]

    /// Joins the parts.
    public init(
      cohort: String,
      people: Int,
      known: Int,
      entries: [(belief: String, people: Int, repair: String)]
    ) {
      self.cohort = cohort
      self.people = people
      self.known = known
      self.entries = entries
    }
  }

  /// The title of the course.
  public let course: String
  /// The day, counted from 1970-01-01; nil where none was named.
  public let day: Int?
  /// The times.
  public let agenda: Agenda
  /// The modules in the order of the agenda.
  public let modules: [Module]
  /// How long the stages took so far.
  public let times: StageTimes
  /// What the group believes, nil where none was named.
  public let beliefs: Beliefs?

  /// Joins the parts of a handout.
  public init(
    course: String,
    day: Int?,
    agenda: Agenda,
    modules: [Module],
    times: StageTimes,
    beliefs: Beliefs?
  ) {
    self.course = course
    self.day = day
    self.agenda = agenda
    self.modules = modules
    self.times = times
    self.beliefs = beliefs
  }

  /// A material with the stages that need it.
  struct Material {
    let name: String
    var uses: [String]
  }

  /// What to bring along, in the order in which it is first needed; spellings that differ in case alone are one.
  func materials(_ name: (_ module: Int, Stage) -> String) -> [Material] {
    var materials: [Material] = []
    var places: [String: Int] = [:]
    for (number, module) in modules.enumerated() {
      for stage in module.stages {
        for material in stage.materials {
          let key = material.lowercased()
          let place = places[key] ?? materials.count
          if place == materials.count { materials.append(Material(name: material, uses: [])) }
          places[key] = place
          let use = name(number, stage)
          if !materials[place].uses.contains(use) { materials[place].uses.append(use) }
        }
      }
    }
    return materials
  }
}
