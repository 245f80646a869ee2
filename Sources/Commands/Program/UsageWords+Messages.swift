import Arguments
import Text

extension UsageWords {
  /// The words of help screens in a language.
  init(_ words: Messages) {
    self.init(
      examples: words.usageExamples(),
      usage: words.usageUsage(),
      arguments: words.usageArguments(),
      options: words.usageOptions(),
      globalOptions: words.usageGlobalOptions(),
      commands: words.usageCommands(),
      commandName: words.usageCommandName(),
      optionsName: words.usageOptionsName(),
      helpOption: words.usageHelpOption(),
      versionOption: words.usageVersionOption(),
      helpCommand: words.usageHelpCommand(),
      choices: { words.usageChoices(words: $0.joined(separator: ", ")) },
      bounds: { words.usageBounds(low: $0.lowerBound, high: $0.upperBound) },
      variable: { words.usageVariable(name: $0) },
      mayRepeat: words.usageMayRepeat(),
      mustBeGiven: words.usageMustBeGiven(),
      isDefault: words.usageIsDefault(),
      moreHelp: { words.usageMoreHelp(line: $0) }
    )
  }
}

extension Messages {
  /// What is wrong with a command line, and what to do.
  func sentence(for problem: UsageProblem) -> String {
    switch problem {
    case .unknownOption(let name, let suggestion):
      unknownOption(name: name) + didYouMean(suggestion)
    case .unknownCommand(let name, let suggestion):
      unknownCommand(name: name) + didYouMean(suggestion)
    case .misplacedOption(let name, let subcommand):
      misplacedOption(name: name, command: subcommand)
    case .missingValue(let option, let valueName):
      missingValue(option: option, value: valueName)
    case .unexpectedValue(let option, let value): unexpectedValue(option: option, value: value)
    case .repeatedOption(let option): repeatedOption(option: option)
    case .invalidChoice(let value, let name, let allowed, let suggestion):
      invalidChoice(value: value, name: name, allowed: allowed.joined(separator: ", "))
        + didYouMean(suggestion)
    case .invalidInteger(let value, let name): invalidInteger(value: value, name: name)
    case .integerOutOfRange(let value, let name, let bounds):
      integerOutOfRange(
        value: value,
        name: name,
        low: bounds.lowerBound,
        high: bounds.upperBound
      )
    case .missingArgument(let name): missingArgument(name: name)
    case .missingOption(let name, let valueName): missingOption(name: name, value: valueName)
    case .unexpectedArgument(let value): unexpectedArgument(value: value)
    case .invalidUTF8(let position): argumentNotUtf8(position: position)
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { " " + didYouMean(suggestion: $0) } ?? ""
  }
}
