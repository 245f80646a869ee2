import Glibc
import Platform

/// A real terminal, whose keys are read one by one between ``start()`` and ``stop()``.
public final class TerminalConsole: Console {
  /// How meanings look on the screen.
  public let theme: Theme
  private let input: Int32
  private let output: Int32
  private let settings: TerminalSettings
  private var signals: SignalPipe?
  private var decoder = KeyDecoder()
  private var waiting: [ConsoleEvent] = []
  private var isLost = false

  /// Takes descriptors of a terminal, or fails where they are none.
  public init(
    input: Int32 = 0,
    output: Int32 = 1,
    theme: Theme
  ) throws(ConsoleError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    self.input = input
    self.output = output
    self.theme = theme
    settings = try TerminalSettings(of: input)
  }

  deinit {
    stop()
  }

  /// Whether a person sits there, which is always so with a terminal.
  public var isInteractive: Bool { true }

  /// The size of the screen now.
  public var size: ConsoleSize {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return .standard
    }
    return ConsoleSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Lets keys arrive one by one and signals be heard.
  public func start() throws(ConsoleError) {
    guard signals == nil else { return }
    signals = try SignalPipe(terminal: input, output: output, settings: settings.original)
    do {
      try settings.readKeys()
    } catch {
      stop()
      throw error
    }
  }

  /// Gives the terminal back as it was; may be called more than once.
  public func stop() {
    guard let signals else { return }
    var output = ConsoleOutput(theme: theme)
    output.startWrapping()
    output.showCursor()
    send(output)
    settings.restore()
    signals.close()
    self.signals = nil
  }

  /// Writes all bytes; a terminal that is gone is reported by the next ``readEvent()``.
  public func send(_ output: ConsoleOutput) {
    var bytes = Array(output.text.utf8)[...]
    while !bytes.isEmpty, !isLost {
      let count = bytes.withUnsafeBytes { Glibc.write(self.output, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var writable = pollfd(fd: self.output, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } else if errno != EINTR {
        isLost = true
      }
    }
  }

  /// Waits for a key, a signal, the end of the input, a descriptor of the caller's or the end of a time.
  public func readEvent(
    within milliseconds: Int?,
    alongside descriptors: [Int32]
  ) -> ConsoleEvent? {
    // A day is as good as any longer time, and cannot overflow.
    let end = milliseconds.map {
      SystemClock.monotonicMilliseconds() + min(max(0, $0), 86_400_000)
    }
    while waiting.isEmpty {
      if isLost { return .endOfInput }
      let left = end.map { max(0, $0 - SystemClock.monotonicMilliseconds()) }
      let ready = wait(milliseconds: left, alongside: descriptors)
      if !waiting.isEmpty { break }
      if !ready.isEmpty { return .readable(ready) }
      if left == 0, !isLost { return nil }
    }
    return waiting.removeFirst()
  }

  /// Waits once, takes what came from the terminal, and returns which of the caller's descriptors are ready.
  private func wait(milliseconds: Int?, alongside descriptors: [Int32]) -> [Int32] {
    let patience = decoder.patience
    let isPatient = patience.map { $0 <= milliseconds ?? .max } ?? false
    let own = [signals?.descriptor ?? -1, input]
    let time = isPatient ? patience : milliseconds
    switch DescriptorWait.readable(own + descriptors, milliseconds: time) {
    case .timedOut:
      if isPatient { waiting += decoder.giveUp().map { .key($0) } }
    case .interrupted: break
    case .failed: isLost = true
    case .ready(let ready):
      if ready.contains(own[0]) { signals?.drain().forEach { take(signal: $0) } }
      if ready.contains(input) { readInput() }
      return descriptors.filter { ready.contains($0) }
    }
    return []
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(input, &bytes, bytes.count)
    if count > 0 {
      for byte in bytes[..<count] { waiting += decoder.feed(byte).map { .key($0) } }
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      isLost = true
    }
  }

  private func take(signal: Int32) {
    switch signal {
    case SIGWINCH: if waiting.last != .resize { waiting.append(.resize) }
    case SIGINT: waiting.append(.interrupt)
    case SIGTSTP: suspend()
    case SIGCONT:
      try? settings.readKeys()
      if waiting.last != .resumed { waiting.append(.resumed) }
    default: waiting.insert(.terminate(signal: signal), at: 0)
    }
  }

  /// Stops the program as Ctrl-Z asks, with the terminal as the shell expects it.
  private func suspend() {
    var output = ConsoleOutput(theme: theme)
    output.startWrapping()
    output.showCursor()
    output.lineEnd()
    send(output)
    settings.restore()
    signals?.stopProcess()
    try? settings.readKeys()
    waiting.append(.resumed)
    // The signal that woke this process is in the pipe as well.
    for signal in signals?.drain() ?? [] where signal != SIGCONT { take(signal: signal) }
  }
}
