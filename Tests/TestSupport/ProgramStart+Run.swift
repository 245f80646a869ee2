import Foundation
import Glibc

extension ProgramStart {
  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - input: All bytes of its standard input.
  ///   - seconds: How long it may take before it is killed and the run counts as failed.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``TestFailure`` when it cannot be started or does not end.
  public func run(input: [UInt8] = [], seconds: Double = 60) throws -> ProgramResult {
    try withTemporaryFolder { folder in
      // Files in place of pipes: no side can wait for the other.
      let inputPath = folder + "/input"
      let outputPath = folder + "/output"
      let errorPath = folder + "/errors"
      try Data(input).write(to: URL(fileURLWithPath: inputPath))
      let descriptors = [
        open(inputPath, O_RDONLY | O_CLOEXEC),
        open(outputPath, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
        open(errorPath, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
      ]
      defer { descriptors.forEach { close($0) } }
      let child = try spawn(
        .descriptors(input: descriptors[0], output: descriptors[1], errors: descriptors[2])
      )
      let exit = try waitForExit(of: child, named: program, seconds: seconds)
      return ProgramResult(
        outputBytes: try Array(Data(contentsOf: URL(fileURLWithPath: outputPath))),
        errorBytes: try Array(Data(contentsOf: URL(fileURLWithPath: errorPath))),
        exit: exit
      )
    }
  }

  /// Runs the program to its end with a text as its standard input.
  ///
  /// - Parameters:
  ///   - input: The text.
  ///   - seconds: How long it may take.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``TestFailure`` when it cannot be started or does not end.
  public func run(input: String, seconds: Double = 60) throws -> ProgramResult {
    try run(input: Array(input.utf8), seconds: seconds)
  }
}

/// Waits until a child has ended, or kills its whole session when it takes too long.
func waitForExit(of child: pid_t, named name: String, seconds: Double) throws -> ProgramExit {
  let deadline = Date(timeIntervalSinceNow: seconds)
  var status: Int32 = 0
  while true {
    let result = waitpid(child, &status, WNOHANG)
    if result == child { return ProgramExit(waitStatus: status) }
    guard result == 0 || errno == EINTR else {
      throw TestFailure("\(name): waitpid failed with \(errno)")
    }
    if Date() > deadline {
      kill(-child, SIGKILL)
      kill(child, SIGKILL)
      waitpid(child, &status, 0)
      throw TestFailure("\(name) did not end within \(seconds) seconds")
    }
    _ = poll(nil, 0, 2)
  }
}
