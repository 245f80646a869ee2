import TestSupport

/// Runs a program in a terminal between two looks at the terminal's settings.
struct TerminalState {
  /// The program inside a shell that shows settings before and after, and the exit code.
  static func watched(_ start: ProgramStart) -> ProgramStart {
    // Ctrl-C goes to every process of the terminal; the shell has to live on to look.
    let script = """
      trap : INT TERM HUP TSTP
      echo "before $(stty -g)"
      "$@"
      echo "code $?"
      echo "after $(stty -g)"
      """
    var shell = start
    shell.program = "sh"
    shell.arguments = ["-c", script, "sh", start.program] + start.arguments
    return shell
  }

  /// The exit code that the shell showed, nil where the settings are not as they were.
  static func code(in text: String) -> Int? {
    let clean = RichPlayer.withoutSequences(text)
    guard let before = clean.firstMatch(of: /before (\S+)/)?.1,
      let after = clean.matches(of: /after (\S+)/).last?.1,
      let code = clean.matches(of: /code ([0-9]+)/).last?.1,
      before == after
    else { return nil }
    return Int(code)
  }
}
