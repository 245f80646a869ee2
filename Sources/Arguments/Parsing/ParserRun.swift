/// One pass over a command line from left to right.
struct ParserRun {
  private let program: ProgramSpecification
  private let words: [String]
  private var position = 0
  private var command: CommandSpecification
  private var path: [String] = []
  private var flags: [(name: String, value: Bool)] = []
  private var values: [(name: String, value: String)] = []
  private var positionals: [String] = []
  /// The option of the command itself that was seen last, which must not precede a subcommand.
  private var ownOption: String?

  init(_ program: ProgramSpecification, words: [String]) {
    self.program = program
    self.words = words
    command = program.root
  }

  /// Whether one of the words not read yet asks for help.
  var restAsksForHelp: Bool {
    words.dropFirst(position).prefix { $0 != "--" }.contains { BuiltIn.helpForms.contains($0) }
  }

  mutating func outcome() throws(UsageError) -> ParseOutcome {
    var optionsEnded = false
    while position < words.count {
      let word = words[position]
      position += 1
      if optionsEnded || !isOption(word) {
        if let outcome = try read(word, canBeCommand: !optionsEnded) { return outcome }
      } else if word == "--" {
        optionsEnded = true
      } else if BuiltIn.helpForms.contains(word) {
        return .showHelp(path: path)
      } else if word == BuiltIn.versionForm {
        return .showVersion
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else if try readShort(word) {
        return .showHelp(path: path)
      }
    }
    return try finish()
  }

  private func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-" && !ValueChecker.isNegativeNumber(word)
  }

  private func fault(_ problem: UsageProblem) -> UsageError { UsageError(problem, path: path) }

  // MARK: - Words without dashes

  private mutating func read(
    _ word: String,
    canBeCommand: Bool
  ) throws(UsageError) -> ParseOutcome? {
    guard !command.subcommands.isEmpty else {
      positionals.append(word)
      return nil
    }
    guard canBeCommand else { throw fault(.unexpectedArgument(word)) }
    if word == BuiltIn.helpCommand { return .showHelp(path: try helpPath()) }
    guard let next = command.subcommand(word) else {
      throw fault(.unknownCommand(word, suggestion: suggestedCommand(for: word)))
    }
    if let ownOption { throw fault(.misplacedOption(ownOption, subcommand: word)) }
    descend(to: next)
    return nil
  }

  private mutating func descend(to next: CommandSpecification) {
    command = next
    path.append(next.name)
  }

  private func suggestedCommand(for word: String) -> String? {
    Suggestion.nearest(
      to: word,
      among: command.visibleSubcommands.map { $0.name } + [BuiltIn.helpCommand]
    )
  }

  /// The path that the words after `help` name.
  private func takesNextWord(_ word: String) -> Bool {
    program.globalOptions.contains {
      $0.value != nil && ($0.longForm == word || $0.shortForm == word)
    }
  }

  private mutating func helpPath() throws(UsageError) -> [String] {
    while position < words.count {
      let word = words[position]
      position += 1
      if isOption(word) {
        // The value of an option such as `--language kk` is no command to be helped with.
        if takesNextWord(word) { position += 1 }
        continue
      }
      if command.subcommands.isEmpty { throw fault(.unexpectedArgument(word)) }
      guard let next = command.subcommand(word) else {
        throw fault(.unknownCommand(word, suggestion: suggestedCommand(for: word)))
      }
      descend(to: next)
    }
    return path
  }

  // MARK: - Options

  private mutating func readLong(_ word: String) throws(UsageError) {
    let sign = word.firstIndex(of: "=")
    let form = String(word[..<(sign ?? word.endIndex)])
    let attached = sign.map { String(word[word.index(after: $0)...]) }
    if let option = option({ $0.longForm == form }) {
      try read(option, as: form, attached: attached)
    } else if let option = option({ $0.invertedForm == form }) {
      if let attached { throw fault(.unexpectedValue(option: form, value: attached)) }
      note(option, form)
      flags.append((option.longForm, false))
    } else if let next = defaultSubcommand(taking: form) {
      descend(to: next)
      try readLong(word)
    } else {
      throw fault(.unknownOption(form, suggestion: suggestedOption(for: form)))
    }
  }

  /// Reads a letter or a cluster of them.
  ///
  /// - Returns: Whether one of the letters asks for help.
  private mutating func readShort(_ word: String) throws(UsageError) -> Bool {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let form = "-\(letter)"
      if BuiltIn.helpForms.contains(form) { return true }
      if let option = option({ $0.shortForm == form }) {
        guard option.value != nil, !letters.isEmpty else {
          try read(option, as: form, attached: nil)
          continue
        }
        let rest = letters.first == "=" ? letters.dropFirst() : letters
        try read(option, as: form, attached: String(rest))
        return false
      }
      if let next = defaultSubcommand(taking: form) {
        descend(to: next)
        letters = Substring("\(letter)") + letters
        continue
      }
      let whole = letters.isEmpty && word.count == 2 ? nil : suggestedOption(for: "-" + word)
      throw fault(.unknownOption(whole == nil ? form : word, suggestion: whole))
    }
    return false
  }

  private mutating func read(
    _ option: OptionSpecification,
    as form: String,
    attached: String?
  ) throws(UsageError) {
    note(option, form)
    guard let value = option.value else {
      if let attached { throw fault(.unexpectedValue(option: form, value: attached)) }
      flags.append((option.longForm, true))
      return
    }
    if !option.isRepeated, values.contains(where: { $0.name == option.longForm }) {
      throw fault(.repeatedOption(option.longForm))
    }
    guard let text = attached ?? nextValue() else {
      throw fault(.missingValue(option: form, valueName: value.name))
    }
    if let problem = ValueChecker.problem(text, value.kind, name: option.longForm) {
      throw fault(problem)
    }
    values.append((option.longForm, text))
  }

  private mutating func nextValue() -> String? {
    guard position < words.count, !isOption(words[position]) else { return nil }
    position += 1
    return words[position - 1]
  }

  private mutating func note(_ option: OptionSpecification, _ form: String) {
    if command.options.contains(option) { ownOption = form }
  }

  private func option(
    _ matches: (OptionSpecification) -> Bool
  ) -> OptionSpecification? {
    command.options.first(where: matches) ?? program.globalOptions.first(where: matches)
  }

  /// The default subcommand, when the option is one of its own.
  private func defaultSubcommand(taking form: String) -> CommandSpecification? {
    guard case .subcommand(let name) = command.withoutSubcommand, ownOption == nil,
      let next = command.subcommand(name),
      next.options.contains(where: {
        $0.longForm == form || $0.shortForm == form || $0.invertedForm == form
      })
    else { return nil }
    return next
  }

  private func suggestedOption(for form: String) -> String? {
    let options = command.visibleOptions + program.visibleGlobalOptions
    let forms = options.flatMap { [$0.longForm, $0.invertedForm].compactMap { $0 } }
    let names = (forms + ["--help", BuiltIn.versionForm]).map { String($0.dropFirst(2)) }
    return Suggestion.nearest(to: String(form.dropFirst(2)), among: names).map { "--" + $0 }
  }

  // MARK: - The end of the line

  private mutating func finish() throws(UsageError) -> ParseOutcome {
    if !command.subcommands.isEmpty {
      switch command.withoutSubcommand {
      case .run: break
      case .help: return .showHelp(path: path)
      case .subcommand(let name):
        if let ownOption { throw fault(.misplacedOption(ownOption, subcommand: name)) }
        if let next = command.subcommand(name) { descend(to: next) }
      }
    }
    var parsed = ParsedArguments(path: path, declared: declaredNames)
    for (name, value) in flags { parsed.set(name, to: value) }
    for (name, value) in values { parsed.append(value, to: name) }
    try assignPositionals(to: &parsed)
    for option in command.options where option.isRequired && !parsed.has(option.longForm) {
      throw fault(.missingOption(option.longForm, valueName: option.value?.name ?? ""))
    }
    return .run(parsed)
  }

  private var declaredNames: Set<String> {
    Set((command.options + program.globalOptions).map { $0.longForm })
      .union(command.arguments.map { $0.name })
  }

  private func assignPositionals(to parsed: inout ParsedArguments) throws(UsageError) {
    var rest = positionals[...]
    for argument in command.arguments {
      let taken = argument.isRepeated ? rest : rest.prefix(1)
      if taken.isEmpty, argument.isRequired { throw fault(.missingArgument(argument.name)) }
      for value in taken {
        if let problem = ValueChecker.problem(value, argument.kind, name: argument.name) {
          throw fault(problem)
        }
        parsed.append(value, to: argument.name)
      }
      rest = rest.dropFirst(taken.count)
    }
    if let extra = rest.first { throw fault(.unexpectedArgument(extra)) }
  }
}
