import Glibc
import Platform
import TestSupport
import Testing

struct OutputTests {
  @Test("Text waits until a flush or a full buffer brings it out in order")
  func buffering() throws {
    let pipe = try TestPipe()
    let output = Output(descriptor: pipe.writer, capacity: 4)
    output.write("ab")
    #expect(output.isPending)
    output.write(bytes: [99, 100, 101])
    #expect(!output.isPending)
    output.writeLine("Қ")
    #expect(output.flush() == nil)
    pipe.closeWriter()
    #expect(try FileReader.bytes(from: pipe.reader) == Array("abcdeҚ\n".utf8))
  }

  @Test("A full device is a failure that stays")
  func fullDevice() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let output = Output(descriptor: full)
    output.write("lost")
    #expect(output.failure == nil)
    #expect(output.flush() == .noSpace)
    output.write("more")
    #expect(!output.isPending)
    #expect(output.flush() == .noSpace)
  }

  @Test("A reader that has gone is a quiet failure of its own kind")
  func closedPipe() throws {
    Output.ignoreClosedPipes()
    let pipe = try TestPipe()
    pipe.closeReader()
    let output = Output(descriptor: pipe.writer)
    output.write("unread")
    #expect(output.flush() == .closedPipe)
  }

  @Test("More than a pipe holds is written although the descriptor does not block")
  func nonBlocking() throws {
    let pipe = try TestPipe()
    _ = fcntl(pipe.writer, F_SETFL, fcntl(pipe.writer, F_GETFL) | O_NONBLOCK)
    let bytes = [UInt8](repeating: 98, count: 300_000)
    let reader = pipe.reader
    let received = Received()
    let thread = try startThread {
      received.bytes = (try? FileReader.bytes(from: reader)) ?? []
    }
    let output = Output(descriptor: pipe.writer)
    output.write(bytes: bytes)
    #expect(output.flush() == nil)
    pipe.closeWriter()
    pthread_join(thread, nil)
    #expect(received.bytes == bytes)
  }

  /// Joined before it is read, so no two threads touch it at once.
  private final class Received: @unchecked Sendable {
    var bytes: [UInt8] = []
  }
}
