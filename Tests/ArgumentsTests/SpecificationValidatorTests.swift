import Arguments
import Testing

@Suite struct SpecificationValidatorTests {
  func problems(
    _ command: CommandSpecification,
    global: [OptionSpecification] = []
  ) -> [SpecificationProblem] {
    SpecificationValidator.problems(
      in: ProgramSpecification(root: command, globalOptions: global)
    )
  }

  @Test("The sample program has no mistake")
  func sample() {
    #expect(SpecificationValidator.problems(in: SampleProgram.specification) == [])
  }

  @Test("Names are unique among a command's own and the global options")
  func duplicates() {
    let command = CommandSpecification(
      "t",
      abstract: "T.",
      options: [
        .flag("a", letter: "x", help: "A."), .flag("b", letter: "x", help: "B."),
        .flag("g", help: "G."), .flag("no-c", help: "C."), .invertibleFlag("c", help: "C."),
      ]
    )
    #expect(
      problems(command, global: [.flag("g", help: "G.")]) == [
        .duplicate("-x", command: "t"), .duplicate("--g", command: "t"),
        .duplicate("--no-c", command: "t"),
      ]
    )
    let parent = CommandSpecification(
      "t",
      abstract: "T.",
      subcommands: [
        CommandSpecification("a", abstract: "A."), CommandSpecification("a", abstract: "A."),
      ]
    )
    #expect(problems(parent) == [.duplicate("a", command: "t")])
  }

  @Test("The names of help and version are taken")
  func reserved() {
    let command = CommandSpecification(
      "t",
      abstract: "T.",
      options: [.flag("help", help: "H."), .flag("x", letter: "h", help: "X.")],
      subcommands: [CommandSpecification("help", abstract: "H.")]
    )
    #expect(
      problems(command) == [
        .reserved("--help", command: "t"), .reserved("-h", command: "t"),
        .reserved("help", command: "t help"),
      ]
    )
  }

  @Test("Arguments stand in an order that can be told apart")
  func order() {
    let command = CommandSpecification(
      "t",
      abstract: "T.",
      arguments: [
        ArgumentSpecification("A", help: "A.", isRequired: false, isRepeated: true),
        ArgumentSpecification("B", help: "B."),
        ArgumentSpecification("B", .choice([]), help: ""),
      ],
      subcommands: [CommandSpecification("a", abstract: "A.")]
    )
    #expect(
      problems(command) == [
        .afterRepeated("B", command: "t"), .requiredAfterOptional("B", command: "t"),
        .duplicate("B", command: "t"), .missingHelp("B", command: "t"),
        .noChoice("B", command: "t"), .argumentsBesideSubcommands(command: "t"),
      ]
    )
  }

  @Test("Defaults, requirements, names and sentences make sense")
  func sense() {
    let command = CommandSpecification(
      "t",
      abstract: "",
      options: [
        OptionSpecification("Fine", kind: .flag, help: "F.", isRequired: true),
        .value("x", letter: "1", valueName: "X", .choice(["a", "a"]), help: "X."),
      ],
      subcommands: [CommandSpecification("a", abstract: "A.", withoutSubcommand: .run)],
      withoutSubcommand: .subcommand("b")
    )
    #expect(
      problems(command) == [
        .missingHelp("t", command: "t"), .badName("Fine", command: "t"),
        .nonsensicalRequirement("--Fine", command: "t"), .badName("1", command: "t"),
        .duplicate("--x", command: "t"), .missingDefault("b", command: "t"),
        .needlessDefault(command: "t a"),
      ]
    )
  }
}
