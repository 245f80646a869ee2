import CourseFormat
import Platform
import ProgressStore
import Terminal
import Text

/// Turns the errors of all rooms into one line for people and an exit code for programs.
struct FailureWords {
  let words: Messages

  /// What to say about an error.
  func failure(for error: any Error) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let error as StoreError: failure(for: error)
    case let error as ProfileError: failure(for: error)
    case let error as FileError: failure(for: error)
    case let error as ConsoleError:
      CommandFailure(
        message: words.failedTerminal(),
        exitCode: ExitCode.inputOutput,
        details: "\(error)"
      )
    default:
      CommandFailure(
        message: words.failedUnexpectedly(),
        exitCode: ExitCode.failed,
        details: "\(error)"
      )
    }
  }

  private func failure(for error: StoreError) -> CommandFailure {
    let path = error.path
    let details = "\(error)"
    func make(_ message: String, _ code: Int32) -> CommandFailure {
      CommandFailure(message: message, exitCode: code, details: details)
    }
    return switch error {
    case .newerSchema: make(words.storeNewer(path: path), ExitCode.refused)
    case .notQadamFile: make(words.storeForeign(path: path), ExitCode.refused)
    case .changedMigration: make(words.storeForeign(path: path), ExitCode.refused)
    case .damaged, .unreadableFact: make(words.storeDamaged(path: path), ExitCode.refused)
    case .chainBroken: make(words.storeChanged(path: path), ExitCode.refused)
    case .readOnly: make(words.storeReadOnly(path: path), ExitCode.cannotCreate)
    case .diskFull: make(words.storeDiskFull(), ExitCode.inputOutput)
    case .busy: make(words.storeBusy(path: path), ExitCode.inputOutput)
    case .cannotOpen: make(words.storeCannotOpen(path: path), ExitCode.noInput)
    case .inputOutput: make(words.storeFailed(path: path), ExitCode.inputOutput)
    case .unknownLearner: make(words.storeUnknownLearner(path: path), ExitCode.noInput)
    case .forgottenLearner: make(words.storeForgotten(), ExitCode.refused)
    case .unexpected: make(words.failedUnexpectedly(), ExitCode.failed)
    }
  }

  private func failure(for error: FileError) -> CommandFailure {
    let isStream = error.path == "-"
    let path = isStream ? words.standardStream() : error.path
    switch error.reason {
    case .closedPipe where isStream: return CommandFailure(message: "", exitCode: ExitCode.done)
    case .notFound:
      return CommandFailure(message: words.fileNotFound(path: path), exitCode: ExitCode.noInput)
    case .noSpace:
      return CommandFailure(message: words.fileNoSpace(path: path), exitCode: ExitCode.inputOutput)
    case .notPermitted, .readOnly:
      return CommandFailure(
        message: words.fileNotPermitted(path: path),
        exitCode: ExitCode.cannotCreate
      )
    case .alreadyExists:
      return CommandFailure(message: words.fileExists(path: path), exitCode: ExitCode.cannotCreate)
    case .tooLarge:
      return CommandFailure(message: words.fileTooLarge(path: path), exitCode: ExitCode.badData)
    default:
      return CommandFailure(
        message: words.fileFailed(path: path),
        exitCode: ExitCode.inputOutput,
        details: "\(error)"
      )
    }
  }

  private func failure(for error: ProfileError) -> CommandFailure {
    ProfileFailureWords(words: words).failure(for: error)
  }
}
