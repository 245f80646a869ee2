/// Writes the script that teaches a shell to complete a program's command line.
public enum CompletionScript {
  /// Writes the script of a shell.
  ///
  /// The names of a ``ValueKind/dynamic(list:)`` are asked for with `PROGRAM complete LIST`, which
  /// prints one name a line.
  ///
  /// - Parameters:
  ///   - shell: The shell.
  ///   - program: The program.
  ///   - words: What help and version say of themselves.
  /// - Returns: The script.
  public static func text(
    for shell: Shell,
    program: ProgramSpecification,
    words: UsageWords
  ) -> String {
    let model = CompletionModel(program, words: words)
    return switch shell {
    case .bash: BashCompletion(model: model).text
    case .zsh: ZshCompletion(model: model).text
    case .fish: FishCompletion(model: model).text
    }
  }
}
