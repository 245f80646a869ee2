/// Finds mistakes in declarations; a test runs it over the whole program.
public struct SpecificationValidator {
  private let program: ProgramSpecification
  private var problems: [SpecificationProblem] = []

  private init(_ program: ProgramSpecification) { self.program = program }

  /// Looks through every command of a program.
  ///
  /// - Parameter program: The program, hidden commands included.
  /// - Returns: The mistakes in the order of the commands.
  public static func problems(in program: ProgramSpecification) -> [SpecificationProblem] {
    var validator = SpecificationValidator(program)
    validator.visit(program.root, path: program.root.name)
    return validator.problems
  }

  private mutating func visit(_ command: CommandSpecification, path: String) {
    checkName(command.name, path)
    if command.name == "help" { problems.append(.reserved("help", command: path)) }
    if command.abstract.isEmpty { problems.append(.missingHelp(command.name, command: path)) }
    checkOptions(command, path)
    checkArguments(command, path)
    checkSubcommands(command, path)
    for child in command.subcommands { visit(child, path: path + " " + child.name) }
  }

  private mutating func checkOptions(_ command: CommandSpecification, _ path: String) {
    var seen: Set<String> = []
    let global = program.globalOptions
    for (position, option) in (global + command.options).enumerated() {
      let forms = [option.longForm, option.shortForm, option.invertedForm].compactMap { $0 }
      for form in forms {
        if BuiltIn.forms.contains(form) { problems.append(.reserved(form, command: path)) }
        if !seen.insert(form).inserted { problems.append(.duplicate(form, command: path)) }
      }
      checkName(option.name, path)
      if let letter = option.letter, !(letter.isASCII && letter.isLetter) {
        problems.append(.badName(String(letter), command: path))
      }
      if let value = option.value { checkValue(value.kind, of: option.longForm, path) }
      let mustNot = position < global.count || option.isHidden || option.value == nil
      if option.isRequired, mustNot {
        problems.append(.nonsensicalRequirement(option.longForm, command: path))
      }
      if option.help.isEmpty { problems.append(.missingHelp(option.longForm, command: path)) }
    }
  }

  private mutating func checkArguments(_ command: CommandSpecification, _ path: String) {
    var names: Set<String> = []
    var previous: ArgumentSpecification?
    for argument in command.arguments {
      if !names.insert(argument.name).inserted {
        problems.append(.duplicate(argument.name, command: path))
      }
      if argument.name.isEmpty || argument.name.contains(" ") {
        problems.append(.badName(argument.name, command: path))
      }
      if argument.help.isEmpty { problems.append(.missingHelp(argument.name, command: path)) }
      if let previous, previous.isRepeated {
        problems.append(.afterRepeated(argument.name, command: path))
      }
      if let previous, !previous.isRequired, argument.isRequired {
        problems.append(.requiredAfterOptional(argument.name, command: path))
      }
      checkValue(argument.kind, of: argument.name, path)
      previous = argument
    }
  }

  private mutating func checkSubcommands(_ command: CommandSpecification, _ path: String) {
    var names: Set<String> = []
    for child in command.subcommands where !names.insert(child.name).inserted {
      problems.append(.duplicate(child.name, command: path))
    }
    if !command.subcommands.isEmpty, !command.arguments.isEmpty {
      problems.append(.argumentsBesideSubcommands(command: path))
    }
    switch command.withoutSubcommand {
    case .help: break
    case .run:
      if command.subcommands.isEmpty { problems.append(.needlessDefault(command: path)) }
    case .subcommand(let name):
      if command.subcommand(name) == nil { problems.append(.missingDefault(name, command: path)) }
    }
  }

  private mutating func checkValue(_ kind: ValueKind, of name: String, _ path: String) {
    guard case .choice(let words) = kind else { return }
    if words.isEmpty { problems.append(.noChoice(name, command: path)) }
    if Set(words).count < words.count { problems.append(.duplicate(name, command: path)) }
  }

  private mutating func checkName(_ name: String, _ path: String) {
    let isGood = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if !isGood || name.isEmpty || name.hasPrefix("-") || name.hasSuffix("-") {
      problems.append(.badName(name, command: path))
    }
  }
}
