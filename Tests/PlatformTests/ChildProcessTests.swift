import Glibc
import Platform
import TestSupport
import Testing

@Suite("Running another program")
struct ChildProcessTests {
  @Test(
    "How a program ended is told",
    arguments: [
      (["true"], .exited(0)), (["false"], .exited(1)), (["sh", "-c", "exit 7"], .exited(7)),
      (["sh", "-c", "kill -9 $$"], .signalled(SIGKILL)),
    ] as [([String], ChildProcess.Ending)]
  )
  func endings(arguments: [String], ending: ChildProcess.Ending) throws {
    #expect(try ChildProcess.run(arguments) == ending)
  }

  @Test("Arguments are handed over as they are, since no shell reads them")
  func arguments() throws {
    let odd = "a  b;$HOME`id`'\"*"
    #expect(try ChildProcess.run(["test", odd, "=", odd]) == .exited(0))
  }

  @Test("A program that is not there is refused", arguments: [[], ["/no/such/editor"], ["a\0b"]])
  func missing(arguments: [String]) {
    #expect(throws: FileError.self) { try ChildProcess.run(arguments) }
  }
}

@Suite("Programs between bytes and bytes")
struct FilterTests {
  @Test("Bytes go through, however many", arguments: [0, 1, 65_536, 3_000_000])
  func through(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let outcome = try ChildProcess.filter(["cat"], input: bytes)
    #expect(outcome.ending == .exited(0))
    let isSame = outcome.output == bytes
    #expect(isSame)
    #expect(outcome.errors.isEmpty)
  }

  @Test("Both streams and the code come back, and nobody waits for the other")
  func streams() throws {
    let script = "head -c 200000 /dev/zero; head -c 300000 /dev/zero >&2; wc -c >/dev/null; exit 7"
    let outcome = try ChildProcess.filter(
      ["sh", "-c", script],
      input: Array(repeating: 65, count: 500_000)
    )
    #expect(outcome.ending == .exited(7))
    #expect(outcome.output.count == 200_000)
    #expect(outcome.errors.count == 300_000)
  }

  @Test("A program that does not read its input ends nothing but itself")
  func unread() throws {
    let outcome = try ChildProcess.filter(
      ["sh", "-c", "exec 0<&-; echo done"],
      input: Array(repeating: 65, count: 2_000_000)
    )
    #expect(outcome.output == Array("done\n".utf8))
  }

  @Test("A program that is not there is not found")
  func missing() {
    #expect(throws: FileError(path: "qadam-no-such-program", reason: .notFound)) {
      try ChildProcess.filter(["qadam-no-such-program"], input: [])
    }
  }
}
