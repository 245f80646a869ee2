import Foundation
import Platform
import TestSupport
import Testing

struct MachineTests {
  @Test("The clock agrees with that of Foundation")
  func clock() {
    let before = Int(Date().timeIntervalSince1970 * 1000)
    let now = SystemClock.milliseconds()
    let after = Int(Date().timeIntervalSince1970 * 1000)
    #expect(before - 1 <= now && now <= after + 1)
    let first = SystemClock.monotonicMilliseconds()
    #expect(first <= SystemClock.monotonicMilliseconds())
    #expect(SystemClock.processorNanoseconds() > 0)
  }

  @Test(
    "The offset from UTC agrees with that of Python, in summer and winter, long ago and far ahead",
    arguments: ["Asia/Almaty", "Europe/Berlin", "America/St_Johns", "UTC"]
  )
  func offsets(zone: String) async throws {
    // The zone belongs to a whole process, so a child bears it.
    await #expect(processExitsWith: .exitCode(0)) { [zone] in
      setenv("TZ", zone, 1)
      let moments = Array(
        stride(from: -2_000_000_000_000, through: 2_100_000_000_000, by: 9_876_543_210)
      )
      let script = """
        import sys, time
        for line in sys.stdin: print(int(time.localtime(int(line) // 1000).tm_gmtoff / 60))
        """
      let judge = try ProgramStart("python3", ["-c", script], environment: ["TZ": zone])
        .run(input: moments.map { "\($0)\n" }.joined())
      let expected = judge.output.split(separator: "\n").compactMap { Int($0) }
      guard expected.count == moments.count else { exit(10) }
      exit(moments.map { LocalCalendar.utcOffsetMinutes(atMilliseconds: $0) } == expected ? 0 : 11)
    }
  }

  @Test("Moments that no calendar knows have the offset zero and trap nothing")
  func extremeMoments() {
    for moment in [Int.max, Int.min] {
      #expect(abs(LocalCalendar.utcOffsetMinutes(atMilliseconds: moment)) <= 24 * 60)
    }
  }

  @Test("Random bytes come in any number and differ", arguments: [0, 1, 256, 257, 1000])
  func randomBytes(count: Int) throws {
    #expect(try RandomBytes.bytes(count: count).count == count)
    #expect(try RandomBytes.hexadecimal(count: count).utf8.count == 2 * count)
    if count > 200 {
      #expect(try RandomBytes.bytes(count: count) != RandomBytes.bytes(count: count))
    }
  }

  @Test("A negative number of random bytes is none")
  func noRandomBytes() throws {
    #expect(try RandomBytes.bytes(count: -1).isEmpty)
  }

  @Test("The environment is that of the process, and an empty variable counts as unset")
  func environment() {
    let current = Platform.Environment.current()
    #expect(current.variables == ProcessInfo.processInfo.environment)
    #expect(
      current.arguments.map { $0.text } == CommandLine.arguments.dropFirst().map(Optional.some)
    )
    let given = Platform.Environment(variables: ["A": "", "B": "b"])
    #expect(given["A"] == nil && given["B"] == "b" && given["C"] == nil)
  }

  @Test("An argument that is not UTF-8 has bytes and no text")
  func wrongArguments() {
    #expect(ProgramArgument(bytes: [0x61, 0xFF]).text == nil)
    #expect(ProgramArgument(bytes: [0xD2, 0x9A]).text == "Қ")
  }

  @Test("Only a terminal is a terminal")
  func terminals() throws {
    let pipe = try TestPipe()
    #expect(!Platform.Environment.isTerminal(pipe.reader))
    #expect(!Platform.Environment.isTerminal(-1))
  }

  @Test("The addresses of the machine are told with what each is good for")
  func addresses() throws {
    let addresses = try NetworkAddress.all()
    let loopback = try #require(addresses.first { $0.text == "127.0.0.1" })
    #expect(loopback.isLoopback && !loopback.isIPv6 && !loopback.isLinkLocal)
    #expect(Set(addresses).count == addresses.count)
    for address in addresses {
      #expect(address.isIPv6 == address.text.contains(":"))
      #expect(!address.interface.isEmpty)
      #expect(address.isLoopback == (address.text.hasPrefix("127.") || address.text == "::1"))
    }
    // The kernel's own list of the addresses of IPv6: digits, number, prefix, scope, flags, interface.
    let table = (try? String(contentsOfFile: "/proc/net/if_inet6", encoding: .utf8)) ?? ""
    let interfaces = Set(table.split(separator: "\n").compactMap { $0.split(separator: " ").last })
    #expect(
      Set(addresses.filter(\.isIPv6).map(\.interface)).isSubset(of: interfaces.map(String.init))
    )
  }
}
