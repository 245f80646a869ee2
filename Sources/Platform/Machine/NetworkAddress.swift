import Glibc

/// An address at which other machines, or this one, can reach the machine.
public struct NetworkAddress: Sendable, Hashable {
  /// The address in digits, of IPv6 with the interface behind a percent sign where it needs one.
  public let text: String
  /// The interface that has it, such as `wlan0`.
  public let interface: String
  /// Whether it is written with colons.
  public let isIPv6: Bool
  /// Whether only this machine reaches it.
  public let isLoopback: Bool
  /// Whether the machine gave it to itself since nobody else did; browsers cannot open such an address of IPv6.
  public let isLinkLocal: Bool

  /// Makes an address.
  public init(
    text: String,
    interface: String,
    isIPv6: Bool = false,
    isLoopback: Bool = false,
    isLinkLocal: Bool = false
  ) {
    self.text = text
    self.interface = interface
    self.isIPv6 = isIPv6
    self.isLoopback = isLoopback
    self.isLinkLocal = isLinkLocal
  }

  /// Returns the addresses of the interfaces that are up, in the system's order.
  ///
  /// - Throws: ``FileError`` when the system does not tell them.
  public static func all() throws(FileError) -> [NetworkAddress] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { throw FileError(path: "getifaddrs", number: errno) }
    defer { freeifaddrs(first) }
    var result: [NetworkAddress] = []
    var next = first
    while let entry = next {
      if let address = NetworkAddress(entry.pointee), !result.contains(address) {
        result.append(address)
      }
      next = entry.pointee.ifa_next
    }
    return result
  }

  private init?(_ entry: ifaddrs) {
    let flags = Int32(bitPattern: entry.ifa_flags)
    guard flags & Int32(IFF_UP) != 0, let address = entry.ifa_addr else { return nil }
    let family = Int32(address.pointee.sa_family)
    guard family == AF_INET || family == AF_INET6 else { return nil }
    isIPv6 = family == AF_INET6
    let size = isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    // Room for the longest address with the longest name of an interface.
    let text = String(unsafeUninitializedCapacity: 128) { buffer in
      let name = UnsafeMutableRawBufferPointer(buffer).bindMemory(to: CChar.self)
      let count = socklen_t(name.count)
      let flags = NI_NUMERICHOST
      let status = getnameinfo(address, socklen_t(size), name.baseAddress, count, nil, 0, flags)
      return status == 0 ? name.firstIndex(of: 0) ?? 0 : 0
    }
    guard !text.isEmpty else { return nil }
    self.text = text
    interface = String(cString: entry.ifa_name)
    isLoopback = flags & Int32(IFF_LOOPBACK) != 0
    isLinkLocal = text.hasPrefix("169.254.") || (isIPv6 && text.hasPrefix("fe80:"))
  }
}
