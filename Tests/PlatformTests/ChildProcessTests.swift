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
