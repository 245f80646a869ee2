import Glibc
import Platform
import TestSupport
import Testing

struct LineReaderTests {
  @Test(
    "Lines end with LF, CR LF or the input",
    arguments: [
      ("", []), ("a\nb\n", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("\n\n", ["", ""]), ("a", ["a"]),
      ("a\rb\n", ["a\rb"]), ("\u{FEFF}Қ\nb\u{FEFF}\n", ["Қ", "b\u{FEFF}"]),
    ] as [(String, [String])]
  )
  func lines(input: String, expected: [String]) throws {
    #expect(try read(Array(input.utf8)) == expected.map { .text($0) })
  }

  @Test("A line may have as many bytes as the limit, and not one more")
  func limit() throws {
    let fits = [UInt8](repeating: 97, count: 8)
    let long = fits + [97]
    let text = InputLine.text("aaaaaaaa")
    #expect(try read(fits + [10] + fits, limit: 8) == [text, text])
    #expect(try read(fits + [13, 10] + fits + [13], limit: 8) == [text, text])
    #expect(try read(long + [10] + fits, limit: 8) == [.tooLong(limit: 8), text])
    #expect(try read(fits + [10] + long, limit: 8) == [text, .tooLong(limit: 8)])
    #expect(try read(long + [13, 10], limit: 8) == [.tooLong(limit: 8)])
  }

  @Test("A line of ten million bytes is skipped up to its end")
  func hugeLine() throws {
    try withTemporaryFolder { folder in
      let huge = [UInt8](repeating: 120, count: 10_000_000)
      try FileWriter.replace(folder + "/input", with: huge + Array("\nnext\n".utf8))
      let file = open(folder + "/input", O_RDONLY)
      defer { close(file) }
      let reader = LineReader(descriptor: file)
      #expect(reader.next() == .tooLong(limit: 65536))
      #expect(reader.next() == .text("next"))
      #expect(reader.next() == nil)
      #expect(reader.next() == nil)
    }
  }

  @Test("Wrong UTF-8 and NUL are cases, and the next line is read")
  func wrongBytes() throws {
    let overlong: [UInt8] = [0xC0, 0xAF, 10]
    let surrogate: [UInt8] = [0xED, 0xA0, 0x80, 10]
    #expect(
      try read([0xFF, 10] + overlong + surrogate + [97, 0, 10, 98]) == [
        .notUTF8, .notUTF8, .notUTF8, .containsNUL, .text("b"),
      ]
    )
  }

  @Test("A line that arrives in pieces is one line")
  func pieces() throws {
    let pipe = try TestPipe()
    let reader = LineReader(descriptor: pipe.reader)
    pipe.write([0xD2])
    let flags = fcntl(pipe.reader, F_GETFL)
    _ = fcntl(pipe.reader, F_SETFL, flags | O_NONBLOCK)
    pipe.write([0x9A, 10])
    #expect(reader.next() == .text("Қ"))
    pipe.closeWriter()
    #expect(reader.next() == nil)
  }

  @Test("A descriptor that cannot be read fails once and has then ended")
  func failing() throws {
    let pipe = try TestPipe()
    let reader = LineReader(descriptor: pipe.writer)
    #expect(reader.next() == .failed(.system(EBADF)))
    #expect(reader.next() == nil)
  }

  @Test("A signal interrupts the wait for a line, and what came before is kept")
  func interruption() async throws {
    await #expect(processExitsWith: .exitCode(0)) {
      let pipe = try TestPipe()
      let reader = LineReader(descriptor: pipe.reader)
      pipe.write("ab")
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in }
      sigaction(SIGALRM, &action, nil)
      // The threads that run tests let no signal through.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGALRM)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      // Again and again, because the first may come before the read.
      let waiting = pthread_self()
      _ = try startThread {
        while poll(nil, 0, 10) == 0 { pthread_kill(waiting, SIGALRM) }
      }
      guard reader.next() == .interrupted else { exit(10) }
      pipe.write("c\n")
      var line = reader.next()
      while line == .interrupted { line = reader.next() }
      exit(line == .text("abc") ? 0 : 11)
    }
  }

  @Test("A line that is not whole in time is kept, and the end of the input is told")
  func withinTime() throws {
    let pipe = try TestPipe()
    let reader = LineReader(descriptor: pipe.reader)
    #expect(reader.next(within: 0) == .nothing)
    pipe.write("ab")
    #expect(reader.next(within: 1) == .nothing)
    pipe.write("c\nd\ne")
    #expect(reader.next(within: .min) == .line(.text("abc")))
    #expect(reader.next(within: 0) == .line(.text("d")))
    #expect(reader.next(within: 0) == .nothing)
    pipe.closeWriter()
    #expect(reader.next(within: .max) == .line(.text("e")))
    #expect(reader.next(within: .max) == .end)
  }

  private func read(_ bytes: [UInt8], limit: Int = 1 << 16) throws -> [InputLine] {
    let pipe = try TestPipe()
    pipe.write(bytes)
    pipe.closeWriter()
    let reader = LineReader(descriptor: pipe.reader, limit: limit)
    var lines: [InputLine] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }
}
