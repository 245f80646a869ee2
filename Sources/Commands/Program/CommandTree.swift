import Arguments
import Text

/// All commands in their places below the program's name.
struct CommandTree {
  /// A command or a group of commands.
  private indirect enum Branch: Sendable {
    case command(any Command.Type)
    case group(String, @Sendable (Messages) -> String, [Branch], runs: String? = nil)
    /// A command with others below it.
    case parent(any Command.Type, [Branch])
  }

  private static let branches: [Branch] = [
    .command(LearnCommand.self),
    .command(ReviewCommand.self),
    .command(TestCommand.self),
    .parent(
      ProgressCommand.self,
      [.command(ProgressExportCommand.self), .command(ProgressImportCommand.self)]
    ),
    .command(SettingsCommand.self),
    .group(
      "workbook",
      { $0.helpWorkbook() },
      [
        .command(WorkbookShowCommand.self), .command(WorkbookEditCommand.self),
        .command(WorkbookExportCommand.self), .command(WorkbookHistoryCommand.self),
      ],
      runs: "show"
    ),
    .group(
      "profile",
      { $0.helpProfile() },
      [
        .command(ProfileListCommand.self), .command(ProfileAddCommand.self),
        .command(ProfileUseCommand.self), .command(ProfileRenameCommand.self),
        .command(ProfileForgetCommand.self),
      ]
    ),
    .group(
      "course",
      { $0.helpCourse() },
      [
        .command(CourseListCommand.self), .command(CourseShowCommand.self),
        .command(CourseCheckCommand.self), .command(CoursePreviewCommand.self),
        .command(CourseNewCommand.self),
      ]
    ),
    .group("trainer", { $0.helpTrainer() }, [.command(TrainerKeyCommand.self)]),
    .group(
      "cohort",
      { $0.helpCohort() },
      [
        .command(CohortCreateCommand.self), .command(CohortListCommand.self),
        .command(CohortShowCommand.self), .command(CohortImportCommand.self),
        .command(CohortCounterbalanceCommand.self), .command(CohortRemoveCommand.self),
      ]
    ),
    .parent(
      GradeCommand.self,
      [.command(GradeAgreementCommand.self), .command(GradeExportCommand.self)]
    ),
    .group(
      "workshop",
      { $0.helpWorkshop() },
      [
        .command(WorkshopPlanCommand.self), .command(WorkshopRunCommand.self),
        .command(WorkshopHostCommand.self),
      ]
    ),
    .group(
      "report",
      { $0.helpReport() },
      [
        .command(ReportLearnerCommand.self), .command(ReportItemsCommand.self),
        .command(ReportWorkshopCommand.self),
      ]
    ),
    .group("export", { $0.helpExport() }, [.command(ExportAttemptsCommand.self)]),
    .command(DoctorCommand.self),
    .command(CompletionsCommand.self),
    .command(ManualCommand.self),
    .command(CompleteCommand.self),
  ]

  /// The declaration of the whole program.
  static func specification(_ words: Messages) -> ProgramSpecification {
    let home = HomeCommand.specification(words)
    return ProgramSpecification(
      root: CommandSpecification(
        home.name,
        abstract: home.abstract,
        discussion: home.discussion,
        examples: home.examples,
        subcommands: branches.map { specification(of: $0, words) },
        withoutSubcommand: .run
      ),
      globalOptions: GlobalOptions.specifications(words)
    )
  }

  /// The command at a path, the first screen for no path.
  static func command(at path: [String]) -> (any Command.Type)? {
    if path.isEmpty { return HomeCommand.self }
    let words = Messages(language: .english)
    var level = branches
    for (depth, name) in path.enumerated() {
      guard let branch = level.first(where: { specification(of: $0, words).name == name }) else {
        return nil
      }
      switch branch {
      case .command(let command): return depth == path.count - 1 ? command : nil
      case .group(_, _, let children, let usual):
        level = children
        if depth == path.count - 1, let usual { return self.command(at: path + [usual]) }
      case .parent(let command, let children):
        if depth == path.count - 1 { return command }
        level = children
      }
    }
    return nil
  }

  private static func specification(of branch: Branch, _ words: Messages) -> CommandSpecification {
    switch branch {
    case .command(let command): command.specification(words)
    case .parent(let command, let children):
      parent(command.specification(words), children.map { specification(of: $0, words) })
    case .group(let name, let abstract, let children, let usual):
      CommandSpecification(
        name,
        abstract: abstract(words),
        subcommands: children.map { specification(of: $0, words) },
        withoutSubcommand: usual.map { .subcommand($0) } ?? .help
      )
    }
  }

  private static func parent(
    _ command: CommandSpecification,
    _ subcommands: [CommandSpecification]
  ) -> CommandSpecification {
    CommandSpecification(
      command.name,
      abstract: command.abstract,
      discussion: command.discussion,
      examples: command.examples,
      arguments: command.arguments,
      options: command.options,
      subcommands: subcommands,
      withoutSubcommand: .run
    )
  }
}
