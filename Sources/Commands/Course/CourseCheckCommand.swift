import Arguments
import CourseFormat
import JSON
import Learning
import Text

/// Checks a course as a compiler checks a program.
enum CourseCheckCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "check",
      abstract: words.helpCourseCheck(),
      discussion: words.helpCourseCheckMore(),
      examples: [
        CommandSpecification.Example("qadam course check my-course", words.helpCourseCheck()),
        CommandSpecification.Example(
          "qadam course check my-course --format svg > stories.svg",
          words.helpCourseCheckGraph()
        ),
      ],
      arguments: [
        ArgumentSpecification(
          "FOLDER",
          .folder,
          help: words.helpArgumentFolder(),
          isRequired: false
        )
      ],
      options: [
        .flag("graph", help: words.helpOptionGraph()),
        OutputFormat.option([.text, .json, .svg], words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let shelf = try CourseShelf(environment, named: arguments.positional("FOLDER"))
    let report = CourseLinter(shelf.source, today: environment.now().localDate).check()
    let format = OutputFormat(rawValue: arguments.text("--format") ?? "") ?? .text
    let graphs = arguments.flag("--graph") || format == .svg ? graphs(of: shelf) : nil
    switch format {
    case .svg: try draw(graphs ?? [], report, shelf, in: environment)
    case .json:
      try environment.present(report.json(environment.words, graphs: graphs).prettyText + "\n")
    default:
      if let graphs { try show(graphs, in: environment) }
      try environment.present(lines(report, shelf, environment).map { $0 + "\n" }.joined())
    }
    return report.passes ? ExitCode.done : ExitCode.failed
  }

  /// The scenarios that can be read, whatever else is wrong with the course.
  private static func graphs(of shelf: CourseShelf) -> [SceneGraph] {
    shelf.reader.course().course.map { SceneGraph.all(in: $0) } ?? []
  }

  private static func lines(
    _ report: CourseReport,
    _ shelf: CourseShelf,
    _ environment: CommandEnvironment
  ) -> [String] {
    report.lines(environment.words, in: shelf.folder)
  }

  private static func show(_ graphs: [SceneGraph], in environment: CommandEnvironment) throws {
    let page = environment.page()
    if graphs.isEmpty { page.line(environment.words.graphNone()) }
    for graph in graphs {
      page.markdown(graph.markdown(environment.words))
      page.line()
    }
    try page.flush()
  }

  /// Writes the drawing as the result, and the findings beside it.
  private static func draw(
    _ graphs: [SceneGraph],
    _ report: CourseReport,
    _ shelf: CourseShelf,
    in environment: CommandEnvironment
  ) throws {
    try environment.present(SceneDrawing.svg(graphs, environment.words))
    for line in lines(report, shelf, environment) { environment.notice(line) }
  }
}
