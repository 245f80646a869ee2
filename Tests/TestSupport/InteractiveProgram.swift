import Foundation
import Glibc

/// A running program that a test talks to, in a terminal of its own or over pipes.
public final class InteractiveProgram {
  /// What a running program is connected to.
  public enum Connection: Sendable {
    /// A terminal of a size, which shows output and errors alike.
    case terminal(columns: Int, rows: Int)
    /// A pipe for each of the three streams.
    case pipes
  }

  /// The process.
  public let processID: Int32
  /// All bytes the program has written so far, without those of the error pipe.
  public private(set) var received: [UInt8] = []
  /// All bytes that came over the error pipe.
  public private(set) var receivedErrors: [UInt8] = []

  /// Everything received as text.
  public var text: String { String(decoding: received, as: UTF8.self) }
  /// Everything received over the error pipe as text.
  public var errors: String { String(decoding: receivedErrors, as: UTF8.self) }

  private let name: String
  private var input: Int32
  private var output: Int32
  private var errorOutput: Int32
  private var exit: ProgramExit?
  private var searched = 0
  /// The descriptors from which nothing comes any more.
  private var ended: Set<Int32> = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - start: The program.
  ///   - connection: What it is connected to.
  /// - Throws: ``TestFailure`` when it cannot be started.
  public init(_ start: ProgramStart, on connection: Connection) throws {
    name = start.program
    switch connection {
    case .terminal(let columns, let rows):
      let terminal = try PseudoTerminal(columns: columns, rows: rows)
      processID = try start.spawn(.terminal(path: terminal.path))
      input = terminal.descriptor
      output = terminal.descriptor
      errorOutput = -1
    case .pipes:
      let pipes = try (0..<3).map { _ in try makePipe() }
      processID = try start.spawn(
        .descriptors(input: pipes[0].read, output: pipes[1].write, errors: pipes[2].write)
      )
      for end in [pipes[0].read, pipes[1].write, pipes[2].write] { close(end) }
      input = pipes[0].write
      output = pipes[1].read
      errorOutput = pipes[2].read
    }
  }

  deinit {
    if exit == nil {
      kill(-processID, SIGKILL)
      kill(processID, SIGKILL)
      var status: Int32 = 0
      waitpid(processID, &status, 0)
    }
    for descriptor in Set([input, output, errorOutput]) where descriptor >= 0 { close(descriptor) }
  }

  /// Sends bytes, as typed keys or as piped input; a program that has gone receives nothing.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Sends a text.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Ends the input: closes the pipe, or types Ctrl-D at the terminal.
  public func endInput() {
    if input == output { return send([4]) }
    if input >= 0 { close(input) }
    input = -1
  }

  /// Hangs up: closes the side of the test, as when a terminal window or the reader of a pipe goes away.
  public func hangUp() {
    for descriptor in Set([input, output, errorOutput]) where descriptor >= 0 { close(descriptor) }
    input = -1
    output = -1
    errorOutput = -1
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(processID, number) }

  /// Changes the size of the terminal, of which the system tells the program.
  public func resize(columns: Int, rows: Int) throws {
    try PseudoTerminal.resize(output, columns: columns, rows: rows)
  }

  /// Reads until a text appears after what earlier waits found.
  ///
  /// - Parameters:
  ///   - wanted: The text.
  ///   - seconds: How long to wait.
  /// - Returns: All that was received up to and with the text since the last wait.
  /// - Throws: ``TestFailure`` with what was received instead.
  @discardableResult
  public func wait(for wanted: String, seconds: Double = 20) throws -> String {
    let pattern = Array(wanted.utf8)
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let end = received.endOfFirst(pattern, from: searched) {
        defer { searched = end }
        return String(decoding: received[searched..<end], as: UTF8.self)
      }
      guard Date() < deadline, receive(milliseconds: 50) else {
        let rest = String(decoding: received[searched...], as: UTF8.self)
        throw TestFailure(
          "\(name) did not show \(wanted.debugDescription) but \(rest.debugDescription)"
        )
      }
    }
  }

  /// Reads all output up to the end of the program.
  ///
  /// - Parameter seconds: How long it may take before it is killed.
  /// - Returns: How it ended.
  /// - Throws: ``TestFailure`` when it does not end.
  @discardableResult
  public func waitForExit(seconds: Double = 20) throws -> ProgramExit {
    if let exit { return exit }
    let deadline = Date(timeIntervalSinceNow: seconds)
    while Date() < deadline, receive(milliseconds: 50) {}
    let left = max(deadline.timeIntervalSinceNow, 0.1)
    // Whatever happens now, the process is collected and must not be killed again.
    exit = .signal(SIGKILL)
    let result = try TestSupport.waitForExit(of: processID, named: name, seconds: left)
    exit = result
    return result
  }

  /// Takes what has arrived and returns false when nothing can come any more.
  private func receive(milliseconds: Int32) -> Bool {
    var requests = Set([output, errorOutput]).subtracting(ended)
      .filter { $0 >= 0 }
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard !requests.isEmpty else { return false }
    guard poll(&requests, nfds_t(requests.count), milliseconds) > 0 else { return true }
    for request in requests where request.revents != 0 {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let length = read(request.fd, &chunk, chunk.count)
      if length < 0, errno == EINTR { continue }
      // A terminal whose program has gone answers with an error, a pipe with its end.
      if length <= 0 {
        ended.insert(request.fd)
      } else if request.fd == output {
        received += chunk[..<length]
      } else {
        receivedErrors += chunk[..<length]
      }
    }
    return true
  }
}

extension [UInt8] {
  /// Returns where the first occurrence of a pattern ends.
  fileprivate func endOfFirst(_ pattern: [UInt8], from start: Int) -> Int? {
    guard !pattern.isEmpty else { return start }
    guard count - start >= pattern.count else { return nil }
    return (start...(count - pattern.count))
      .first { self[$0..<($0 + pattern.count)].elementsEqual(pattern) }
      .map { $0 + pattern.count }
  }
}

/// Makes a pipe whose ends other programs do not inherit.
private func makePipe() throws -> (read: Int32, write: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw TestFailure("pipe failed with \(errno)") }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
