import Arguments

/// A small program with every kind of declaration.
enum SampleProgram {
  static let specification = ProgramSpecification(
    root: CommandSpecification(
      "tool",
      abstract: "Keep a garden.",
      examples: [
        .init("tool plant rose", "plant one rose"),
        .init("tool bed check --format json", "look at all beds, for a script"),
      ],
      subcommands: [plant, bed, convert, secret],
      withoutSubcommand: .run
    ),
    globalOptions: [
      .value(
        "data",
        letter: "d",
        valueName: "FOLDER",
        .folder,
        help: "Where the garden is kept.",
        variable: "TOOL_DATA"
      ),
      .value(
        "language",
        valueName: "LANGUAGE",
        .choice(["en", "ru", "kk"]),
        help: "The language."
      ),
      .flag("plain", letter: "p", help: "No colours and no boxes."),
      .invertibleFlag("color", help: "Colours.", variable: "NO_COLOR"),
      .value("width", letter: "w", valueName: "N", .integer(20...400), help: "The line width."),
      OptionSpecification(
        "seed",
        kind: .value(name: "N", .integer(.min ... .max)),
        help: "For tests.",
        isHidden: true
      ),
    ]
  )

  static let plant = CommandSpecification(
    "plant",
    abstract: "Plant something.",
    discussion: "A plant needs light, water and time.",
    arguments: [
      ArgumentSpecification("PLANT", .choice(["rose", "tulip", "birch"]), help: "What to plant."),
      ArgumentSpecification("PLACE", help: "Where to plant it.", isRequired: false),
    ],
    options: [
      .flag("deep", letter: "e", help: "Dig deep."),
      .repeated("with", letter: "x", valueName: "NAME", help: "What to plant beside it."),
      .value("depth", valueName: "CM", .integer(-5...100), help: "How deep."),
    ]
  )

  static let bed = CommandSpecification(
    "bed",
    abstract: "Look after the beds.",
    subcommands: [
      CommandSpecification("list", abstract: "List the beds.", options: [format]),
      CommandSpecification(
        "check",
        abstract: "Look for weeds.",
        arguments: [
          ArgumentSpecification(
            "FILE",
            .file,
            help: "A bed's file.",
            isRequired: false,
            isRepeated: true
          )
        ],
        options: [format, .flag("strict", letter: "s", help: "Every weed counts.")]
      ),
    ],
    withoutSubcommand: .subcommand("list")
  )

  static let convert = CommandSpecification(
    "convert",
    abstract: "Convert plans.",
    options: [.flag("quiet", letter: "q", help: "Say nothing.")],
    subcommands: [
      CommandSpecification(
        "seeds",
        abstract: "Convert a list of seeds.",
        arguments: [ArgumentSpecification("FROM", .file, help: "The list.")],
        options: [
          .value(
            "to",
            valueName: "KIND",
            .dynamic(list: "kinds"),
            help: "Into what.",
            isRequired: true
          )
        ]
      )
    ]
  )

  static let secret = CommandSpecification(
    "complete",
    abstract: "List names for completion.",
    arguments: [ArgumentSpecification("LIST", help: "Which list.")],
    isHidden: true
  )

  static let format = OptionSpecification.value(
    "format",
    letter: "f",
    valueName: "FORMAT",
    .choice(["text", "json", "csv"]),
    help: "The form of the output."
  )

  static let words = UsageWords(
    examples: "Examples",
    usage: "Usage",
    arguments: "Arguments",
    options: "Options",
    globalOptions: "Options of every command",
    commands: "Commands",
    commandName: "COMMAND",
    optionsName: "OPTIONS",
    helpOption: "Show this help.",
    versionOption: "Show the version.",
    helpCommand: "Show the help of a command.",
    choices: { "One of: \($0.joined(separator: ", "))." },
    bounds: { "From \($0.lowerBound) to \($0.upperBound)." },
    variable: { "Else \($0)." },
    mayRepeat: "May be repeated.",
    mustBeGiven: "Must be given.",
    isDefault: "(default)",
    moreHelp: { "More: \($0)" }
  )
}
