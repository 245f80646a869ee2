import Glibc

/// The three streams between this process and a program that it starts: sockets, which a dead reader does not turn into a signal.
struct FilterStreams: ~Copyable {
  /// The ends of the program: input, output, errors.
  let childEnds: [Int32]
  private let ownEnds: [Int32]

  init(name: String) throws(FileError) {
    var child: [Int32] = []
    var own: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else {
        let number = errno
        for descriptor in child + own { close(descriptor) }
        throw FileError(path: name, number: number)
      }
      // No other program that is started meanwhile shall keep a stream open.
      for descriptor in pair { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      own.append(pair[0])
      child.append(pair[1])
    }
    childEnds = child
    ownEnds = own
  }

  deinit { for descriptor in ownEnds { close(descriptor) } }

  /// Leaves the ends of the program to the program alone.
  borrowing func closeChildEnds() { for descriptor in childEnds { close(descriptor) } }

  /// Gives the program its input and takes what it writes, whichever it does first, until it has closed its streams.
  consuming func exchange(_ input: [UInt8]) -> (output: [UInt8], errors: [UInt8]) {
    closeChildEnds()
    var written = 0
    var received: [[UInt8]] = [[], []]
    var isOpen = [true, true]
    if input.isEmpty { shutdown(ownEnds[0], Int32(SHUT_WR)) }
    while isOpen.contains(true) {
      var requests = [
        pollfd(fd: written < input.count ? ownEnds[0] : -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: isOpen[0] ? ownEnds[1] : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen[1] ? ownEnds[2] : -1, events: Int16(POLLIN), revents: 0),
      ]
      guard retrying({ poll(&requests, 3, -1) }) >= 0 else { break }
      if requests[0].revents != 0 {
        written = send(input, from: written)
        if written >= input.count { shutdown(ownEnds[0], Int32(SHUT_WR)) }
      }
      for stream in 0..<2 where requests[stream + 1].revents != 0 {
        isOpen[stream] = receive(from: ownEnds[stream + 1], into: &received[stream])
      }
    }
    return (received[0], received[1])
  }

  /// The number of bytes that are sent by now; all where nobody reads them any more.
  private borrowing func send(_ input: [UInt8], from start: Int) -> Int {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let count = input.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
      return retrying { Glibc.send(ownEnds[0], rest.baseAddress, rest.count, flags) }
    }
    if count >= 0 { return start + count }
    return errno == EAGAIN ? start : input.count
  }

  /// Takes what has come; returns whether more may come.
  private borrowing func receive(from stream: Int32, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = retrying { read(stream, &buffer, buffer.count) }
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
