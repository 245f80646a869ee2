/// An answer to a request: status, header fields and body.
public struct WebResponse: Sendable, Hashable {
  /// The number that says how it went, such as 200.
  public let status: Int
  /// What the client shows or reads.
  public let body: [UInt8]
  /// Names and values in turns, each ended by a NUL, as they are handed over.
  let header: [UInt8]

  /// Makes an answer.
  ///
  /// - Parameters:
  ///   - status: The number, from 200 to 599.
  ///   - fields: Header fields in their order. Control characters are left out of them, since they could begin a field
  ///     of their own; a field without a name is left out too.
  ///   - body: The body; its length is told without being asked.
  public init(
    status: Int,
    fields: KeyValuePairs<String, String> = [:],
    body: [UInt8] = []
  ) {
    self.status = (200...599).contains(status) ? status : 500
    self.body = body
    var header: [UInt8] = []
    for (name, value) in fields {
      let kept = name.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
      guard !kept.isEmpty else { continue }
      header += kept
      header.append(0)
      header += value.utf8.filter { $0 >= 0x20 && $0 != 0x7F }
      header.append(0)
    }
    self.header = header
  }

  /// Returns the value of a header field by the name under which it was made, or nil where there is none.
  public func field(_ name: String) -> String? {
    let parts = header.split(separator: 0, omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2)
    where parts[index].elementsEqual(name.utf8) {
      return String(decoding: parts[index + 1], as: UTF8.self)
    }
    return nil
  }
}
