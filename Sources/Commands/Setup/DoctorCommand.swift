import Arguments
import CourseFormat
import Platform
import ProgressStore
import Terminal
import Text

/// Looks at everything the program needs and says what works and what to mend.
enum DoctorCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification("doctor", abstract: words.helpDoctor())
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let page = environment.page()
    let words = environment.words
    var problems = 0
    func say(_ isWell: Bool, _ line: String) {
      if !isWell { problems += 1 }
      page.line((isWell ? words.doctorWell() : words.doctorMend()) + " " + line)
    }
    page.line("qadam \(QadamProgram.version)")
    say(true, words.doctorTerminal(kind: terminal(environment), width: environment.width()))
    say(true, words.doctorLanguage(language: words.language.ownName))
    for finding in try DataCheckup(environment: environment).findings() {
      say(finding.isWell, finding.line)
    }
    for name in AssetSource.courses {
      let shelf = try CourseShelf(environment, named: name)
      let errors = shelf.reader.course().diagnostics.count { $0.severity == .error }
      say(
        errors == 0,
        errors == 0 ? words.doctorCourse(name: name) : words.doctorCourseBroken(name: name)
      )
    }
    page.line(problems == 0 ? words.doctorAllWell() : words.doctorProblems(count: problems))
    try page.flush()
    return problems == 0 ? ExitCode.done : ExitCode.failed
  }

  private static func terminal(_ environment: CommandEnvironment) -> String {
    environment.isRich ? environment.variables["TERM"] ?? "" : environment.words.doctorPlain()
  }
}
