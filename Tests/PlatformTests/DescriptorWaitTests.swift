import Glibc
import Platform
import Testing

@Suite("Waiting for descriptors")
struct DescriptorWaitTests {
  @Test("Those that can be read are told in the order asked, and negative ones are left out")
  func ready() throws {
    let pipes = try (0..<3).map { _ in try TestPipe() }
    let readers = pipes.map { $0.reader }
    #expect(DescriptorWait.readable(readers, milliseconds: 0) == .timedOut)
    pipes[2].write("x")
    pipes[0].write("y")
    #expect(
      DescriptorWait.readable([-1, readers[2], readers[1], readers[0]])
        == .ready([readers[2], readers[0]])
    )
    #expect(DescriptorWait.readable([-1], milliseconds: -5) == .timedOut)
    #expect(DescriptorWait.readable([], milliseconds: 1) == .timedOut)
  }

  @Test("The end of a pipe and a closed descriptor can be read, so that nobody waits for ever")
  func ended() throws {
    let pipe = try TestPipe()
    pipe.closeWriter()
    #expect(DescriptorWait.readable([pipe.reader], milliseconds: .max) == .ready([pipe.reader]))
    #expect(DescriptorWait.readable([9999], milliseconds: .max) == .ready([9999]))
  }

  @Test("The clock that also runs while the machine sleeps is never behind the other one")
  func clocks() {
    let before = SystemClock.uninterruptedMilliseconds()
    let awake = SystemClock.monotonicMilliseconds()
    #expect(SystemClock.uninterruptedMilliseconds() >= before)
    #expect(SystemClock.uninterruptedMilliseconds() >= awake)
  }
}
