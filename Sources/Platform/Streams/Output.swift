import Glibc

/// A buffered writer on a descriptor that notices every failed write.
///
/// Writing never throws: the first failure is remembered in ``failure``, later text is dropped, and whoever ends the
/// program asks ``flush()`` for the outcome, so that no lost line passes for success.
public final class Output {
  /// The descriptor: 1 for results, 2 for prompts and errors.
  public let descriptor: Int32
  /// The first failure, or nil while everything arrived.
  ///
  /// `closedPipe` means that the reader has gone, which ends the program quietly.
  public private(set) var failure: FileError.Reason?
  /// Whether text has been given that no flush has brought out.
  public var isPending: Bool { !buffer.isEmpty }

  private var buffer: [UInt8] = []
  private let capacity: Int

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - descriptor: An open descriptor, which stays open.
  ///   - capacity: The bytes that may wait before they are written.
  public init(descriptor: Int32, capacity: Int = 1 << 15) {
    self.descriptor = descriptor
    self.capacity = max(capacity, 1)
  }

  /// Makes a closed pipe an error of the write instead of the end of the process.
  public static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Appends a text.
  public func write(_ text: String) {
    guard failure == nil else { return }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= capacity { flush() }
  }

  /// Appends bytes.
  public func write(bytes: [UInt8]) {
    guard failure == nil else { return }
    buffer += bytes
    if buffer.count >= capacity { flush() }
  }

  /// Appends a text and a line end.
  public func writeLine(_ text: String = "") {
    write(text + "\n")
  }

  /// Brings all waiting text out.
  ///
  /// - Returns: The first failure since the writer was made, or nil.
  @discardableResult
  public func flush() -> FileError.Reason? {
    guard failure == nil, !buffer.isEmpty else { return failure }
    let number = buffer.withUnsafeBytes { writeFully($0, to: descriptor) }
    buffer.removeAll(keepingCapacity: true)
    if number != 0 { failure = FileError.Reason(number: number) }
    return failure
  }
}
