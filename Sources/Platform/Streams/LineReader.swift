import Glibc

/// Reads lines from a descriptor as bytes, with a limit on their length.
public final class LineReader {
  /// The descriptor, such as 0 for the standard input.
  public let descriptor: Int32
  /// The longest line in bytes.
  public let limit: Int

  private var buffer: [UInt8] = []
  private var scanned = 0
  private var isSkipping = false
  private var isAtStart = true
  private var hasEnded = false

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - descriptor: An open descriptor, which stays open.
  ///   - limit: The longest line in bytes, its end not counted.
  public init(descriptor: Int32 = 0, limit: Int = 64 << 10) {
    self.descriptor = descriptor
    self.limit = max(limit, 1)
  }

  /// Returns the next line or what stood in its way, and nil at the end of the input.
  ///
  /// The end of a line is LF or CR LF; the last line needs none. A byte order mark at the very start is dropped.
  public func next() -> InputLine? {
    while true {
      if let line = bufferedLine() { return line }
      if hasEnded { return lastLine() }
      if let obstacle = fill() { return obstacle }
    }
  }

  /// What came within a time.
  public enum Arrival: Sendable, Hashable {
    /// A line, or what stood in its way.
    case line(InputLine)
    /// No whole line came in time; what was typed so far is kept.
    case nothing
    /// The input has ended.
    case end
  }

  /// Returns what ``next()`` would, but waits no longer than a time.
  public func next(within milliseconds: Int) -> Arrival {
    // A day is as good as any longer time, and cannot overflow.
    let end = SystemClock.monotonicMilliseconds() + min(max(0, milliseconds), 86_400_000)
    while true {
      if let line = bufferedLine() { return .line(line) }
      if hasEnded { return lastLine().map { .line($0) } ?? .end }
      let left = end - SystemClock.monotonicMilliseconds()
      switch DescriptorWait.readable([descriptor, Signals.descriptor], milliseconds: left) {
      case .timedOut: return .nothing
      case .interrupted: return .line(.interrupted)
      case .ready, .failed: if let obstacle = fill() { return .line(obstacle) }
      }
    }
  }

  /// Waits until there is something to read here or at other descriptors, or a signal came.
  ///
  /// - Parameters:
  ///   - descriptors: The other descriptors.
  ///   - milliseconds: The longest wait; nil waits as long as it takes.
  /// - Returns: What ended the wait; this reader's own ``descriptor`` also where a line was read in already. After a signal
  ///   ``next(within:)`` tells of it.
  public func wait(
    alongside descriptors: [Int32],
    milliseconds: Int? = nil
  ) -> DescriptorWait.Outcome {
    if hasEnded || buffer[scanned...].contains(0x0A) { return .ready([descriptor]) }
    return DescriptorWait.readable(
      [descriptor, Signals.descriptor] + descriptors,
      milliseconds: milliseconds
    )
  }

  private func bufferedLine() -> InputLine? {
    guard let end = buffer[scanned...].firstIndex(of: 0x0A) else {
      scanned = buffer.count
      // One byte more than the limit may be the CR of a line that fits.
      if isSkipping || buffer.count > limit + 1 {
        isSkipping = true
        buffer.removeAll(keepingCapacity: true)
        scanned = 0
      }
      return nil
    }
    let bytes = Array(buffer[..<end])
    buffer.removeSubrange(...end)
    scanned = 0
    return checked(bytes)
  }

  private func lastLine() -> InputLine? {
    guard !buffer.isEmpty || isSkipping else { return nil }
    let bytes = buffer
    buffer = []
    scanned = 0
    return checked(bytes)
  }

  private func checked(_ bytes: [UInt8]) -> InputLine {
    var content = bytes[...]
    if content.last == 0x0D { content.removeLast() }
    if isAtStart, content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    isAtStart = false
    if isSkipping || content.count > limit {
      isSkipping = false
      return .tooLong(limit: limit)
    }
    if content.contains(0) { return .containsNUL }
    guard let text = String(validating: content, as: UTF8.self) else { return .notUTF8 }
    return .text(text)
  }

  private func fill() -> InputLine? {
    if isInterrupted() { return .interrupted }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let length = read(descriptor, &chunk, chunk.count)
    if length > 0 {
      buffer += chunk[..<length]
      return nil
    }
    if length < 0, errno == EAGAIN {
      waitFor(descriptor, toBe: Int16(POLLIN))
      return nil
    }
    if length < 0, errno == EINTR { return .interrupted }
    hasEnded = true
    return length < 0 ? .failed(.init(number: errno)) : nil
  }

  /// Waits until there is something to read, and tells whether a signal came first.
  private func isInterrupted() -> Bool {
    guard Signals.descriptor >= 0 else { return false }
    var requests = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&requests, 2, -1)
    return count < 0 ? errno == EINTR : requests[1].revents != 0
  }
}
