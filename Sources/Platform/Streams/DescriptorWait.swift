import Glibc

/// Waits for several descriptors at once.
public enum DescriptorWait {
  /// How a wait ended.
  public enum Outcome: Sendable, Hashable {
    /// These can be read from without waiting, or nothing will come from them any more.
    case ready([Int32])
    /// The time is over.
    case timedOut
    /// A signal came.
    case interrupted
    /// The wait is impossible, with an error of the system.
    case failed(errno: Int32)
  }

  /// Waits until there is something to read.
  ///
  /// - Parameters:
  ///   - descriptors: Open descriptors; negative ones are left out.
  ///   - milliseconds: The longest wait; nil waits as long as it takes, 0 or less only looks.
  /// - Returns: The descriptors that are ready, in the order in which they were given, or what else ended the wait.
  public static func readable(
    _ descriptors: [Int32],
    milliseconds: Int? = nil
  ) -> Outcome {
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let time = milliseconds.map { Int32(min(max(0, $0), Int(Int32.max))) } ?? -1
    let count = poll(&requests, nfds_t(requests.count), time)
    if count == 0 { return .timedOut }
    if count < 0 { return errno == EINTR ? .interrupted : .failed(errno: errno) }
    return .ready(requests.filter { $0.revents != 0 }.map { $0.fd })
  }
}
