import TestSupport

/// Runs a program in a terminal between two looks at the terminal's settings.
struct TerminalState {
  /// The program inside a shell that shows settings before and after, and the exit code.
  static func watched(_ start: ProgramStart) -> ProgramStart {
    // Ctrl-C goes to every process of the terminal; the shell has to live on to look.
    shell(
      """
      trap : INT TERM HUP TSTP
      echo "before $(stty -g)"
      "$@"
      echo "code $?"
      echo "after $(stty -g)"
      """,
      start
    )
  }

  /// The same with job control: the program may be stopped once and goes on at once.
  static func stopped(_ start: ProgramStart) -> ProgramStart {
    shell(
      """
      echo "before $(stty -g)"
      set -m
      "$@"
      echo "after $(stty -g)"
      echo stopped
      fg
      echo "code $?"
      echo "after $(stty -g)"
      """,
      start
    )
  }

  private static func shell(_ script: String, _ start: ProgramStart) -> ProgramStart {
    var shell = start
    shell.program = "sh"
    shell.arguments = ["-c", script, "sh", start.program] + start.arguments
    return shell
  }

  /// The exit code that the shell showed, nil where the settings are not as they were.
  static func code(in text: String) -> Int? {
    let clean = RichPlayer.withoutSequences(text)
    guard let before = clean.firstMatch(of: /before (\S+)/)?.1,
      let code = clean.matches(of: /code ([0-9]+)/).last?.1,
      case let after = clean.matches(of: /after (\S+)/), !after.isEmpty,
      after.allSatisfy({ $0.1 == before })
    else { return nil }
    return Int(code)
  }
}
