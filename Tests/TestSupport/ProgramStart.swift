import Foundation
import Glibc

/// A program with all that it needs to start.
public struct ProgramStart: Sendable {
  /// The path of the program, or its name to be looked up in `PATH`.
  public var program: String
  /// The words after the program's name.
  public var arguments: [String]
  /// Variables on top of `PATH` and `HOME`, which are the only ones inherited.
  public var environment: [String: String]
  /// The folder to start in, or nil for the one of the tests.
  public var folder: String?

  /// Makes a start.
  public init(
    _ program: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    folder: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  /// Where the three streams of the new process come from.
  enum Streams {
    case descriptors(input: Int32, output: Int32, errors: Int32)
    /// A terminal, which becomes the controlling one.
    case terminal(path: String)
  }

  /// Starts the program in a session of its own, with every signal at its default.
  func spawn(_ streams: Streams) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch streams {
    case .descriptors(let input, let output, let errors):
      for (target, source) in [input, output, errors].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
      }
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | Self.newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var child: pid_t = 0
    let words = CStrings(command)
    let variables = CStrings(fullEnvironment.map { $0.key + "=" + $0.value })
    let number = words.withPointers { words in
      variables.withPointers { posix_spawnp(&child, command[0], &actions, &attributes, words, $0) }
    }
    guard number == 0 else {
      throw TestFailure("cannot start \(program): \(String(cString: strerror(number)))")
    }
    return child
  }

  /// `POSIX_SPAWN_SETSID`, which the C library shows only to those who ask for GNU extensions.
  private static let newSession: Int32 = 0x80

  /// The words that start the program in its folder.
  private var command: [String] {
    let words = [program] + arguments
    guard let folder else { return words }
    return ["env", "--chdir=" + folder] + words
  }

  private var fullEnvironment: [String: String] {
    let inherited = ProcessInfo.processInfo.environment.filter {
      ["PATH", "HOME", "LD_LIBRARY_PATH"].contains($0.key)
    }
    return inherited.merging(environment) { $1 }
  }
}

/// Texts as the C library wants them: pointers with a nil at the end.
private struct CStrings {
  let texts: [String]

  init(_ texts: [String]) { self.texts = texts }

  func withPointers<Result>(
    _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let pointers = texts.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return try body(pointers + [nil])
  }
}
