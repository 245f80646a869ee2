import Glibc

/// A pipe of the system for tests of streams.
final class TestPipe {
  private(set) var reader: Int32
  private(set) var writer: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw PipeFailure() }
    reader = ends[0]
    writer = ends[1]
  }

  deinit {
    closeReader()
    closeWriter()
  }

  func write(_ bytes: [UInt8]) { _ = Glibc.write(writer, bytes, bytes.count) }

  func write(_ text: String) { write(Array(text.utf8)) }

  func closeReader() {
    if reader >= 0 { close(reader) }
    reader = -1
  }

  func closeWriter() {
    if writer >= 0 { close(writer) }
    writer = -1
  }

  private struct PipeFailure: Error {}
}
