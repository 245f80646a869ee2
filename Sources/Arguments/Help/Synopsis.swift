/// The short notations of commands and options, the same in help, errors and manual page.
struct Synopsis {
  let program: ProgramSpecification
  let words: UsageWords

  /// The command line of a command in general form, without the options' names.
  func usage(of command: CommandSpecification, path: [String]) -> String {
    var parts = [program.root.name] + path
    parts.append("[\(words.optionsName)]")
    parts += command.options.filter { $0.isRequired }.map { label(of: $0) }
    parts += command.arguments.map { $0.synopsis }
    if !command.visibleSubcommands.isEmpty {
      parts.append(command.runsByItself ? "[\(words.commandName)]" : words.commandName)
    }
    return parts.joined(separator: " ")
  }

  /// An option's long form with its value, such as `--[no-]color` or `--format FORMAT`.
  func label(of option: OptionSpecification) -> String {
    if option.invertedForm != nil { return "--[no-]" + option.name }
    return option.value.map { option.longForm + " " + $0.name } ?? option.longForm
  }

  /// An option with its short form in front.
  func fullLabel(of option: OptionSpecification) -> String {
    (option.shortForm.map { $0 + ", " } ?? "    ") + label(of: option)
  }

  /// What an option does, with its words, its variable and its rules.
  func description(of option: OptionSpecification) -> String {
    var parts = [option.help]
    if let value = option.value { parts += remarks(on: value.kind) }
    if option.isRepeated { parts.append(words.mayRepeat) }
    if option.isRequired { parts.append(words.mustBeGiven) }
    if let variable = option.variable { parts.append(words.variable(variable)) }
    return parts.joined(separator: " ")
  }

  func description(of argument: ArgumentSpecification) -> String {
    ([argument.help] + remarks(on: argument.kind)).joined(separator: " ")
  }

  func description(of child: CommandSpecification, in parent: CommandSpecification) -> String {
    parent.withoutSubcommand == .subcommand(child.name)
      ? child.abstract + " " + words.isDefault : child.abstract
  }

  private func remarks(on kind: ValueKind) -> [String] {
    switch kind {
    case .choice(let choices): [words.choices(choices)]
    case .integer(let bounds): [words.bounds(bounds)]
    case .text, .file, .folder, .dynamic: []
    }
  }
}
