import Arguments
import JSON
import Learning
import Text

/// Shows and changes how often questions come back.
enum SettingsCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "settings",
      abstract: words.helpSettings(),
      discussion: words.helpSettingsMore(),
      examples: [
        CommandSpecification.Example(
          "qadam settings --retention 95 --limit 20",
          words.helpSettingsExample()
        )
      ],
      options: [
        .value(
          "retention",
          valueName: "PERCENT",
          .integer(ReviewSettings.retentionRange),
          help: words.helpOptionRetention()
        ),
        .value(
          "limit",
          valueName: "NUMBER",
          .integer(ReviewSettings.dailyLimitRange),
          help: words.helpOptionDailyLimit()
        ),
        OutputFormat.option([.text, .json], words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    var settings = try desk.reviewSettings()
    let retention = arguments.integer("--retention")
    let limit = arguments.integer("--limit")
    if retention != nil || limit != nil {
      settings = ReviewSettings(
        retentionPercent: retention ?? settings.retentionPercent,
        dailyLimit: limit ?? settings.dailyLimit
      )
      try desk.set(settings)
    }
    if arguments.text("--format") == OutputFormat.json.rawValue {
      let document: JSONValue = [
        "schema": "qadam.settings/1",
        "retention": .number(Double(settings.retentionPercent) / 100),
        "dailyLimit": .integer(settings.dailyLimit),
      ]
      try environment.present(document.prettyText + "\n")
      return ExitCode.done
    }
    let page = environment.page()
    page.line(environment.words.settingsRetention(percent: settings.retentionPercent))
    page.line(environment.words.settingsDailyLimit(limit: settings.dailyLimit))
    try page.flush()
    return ExitCode.done
  }
}
