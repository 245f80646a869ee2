import Glibc

extension ChildProcess {
  /// What a program made of its input.
  public struct Outcome: Sendable, Hashable {
    /// How it ended.
    public let ending: Ending
    /// What it wrote to its standard output.
    public let output: [UInt8]
    /// What it wrote to its standard error stream.
    public let errors: [UInt8]
  }

  /// Runs a program that reads bytes and writes bytes, such as one that turns a page into a PDF.
  ///
  /// The bytes go through memory, so that nothing of them lies in a folder.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked up as a shell does, and its arguments. No shell reads them.
  ///   - input: All that it reads.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: ``FileError`` where it cannot be started; a program that is not there is not found.
  public static func filter(
    _ arguments: [String],
    input: [UInt8]
  ) throws(FileError) -> Outcome {
    guard let name = arguments.first, !arguments.contains(where: { $0.utf8.contains(0) }) else {
      throw FileError(path: arguments.first ?? "", reason: .invalidPath)
    }
    let streams = try FilterStreams(name: name)
    let process: pid_t
    do throws(FileError) {
      process = try start(arguments, name: name, on: streams)
    } catch {
      streams.closeChildEnds()
      throw error
    }
    let (output, errors) = streams.exchange(input)
    return Outcome(ending: wait(for: process), output: output, errors: errors)
  }

  private static func start(
    _ arguments: [String],
    name: String,
    on streams: borrowing FilterStreams
  ) throws(FileError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, source) in streams.childEnds.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let number = posix_spawnp(&process, name, &actions, &attributes, &words, environ)
    guard number == 0 else { throw FileError(path: name, number: number) }
    return process
  }
}
