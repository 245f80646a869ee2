/// What a server answered.
public struct WebReply: Sendable, Hashable {
  /// The number that says how it went, such as 200.
  public let status: Int
  /// What it shows.
  public let body: [UInt8]
  /// Where to go on; nil where it does not say.
  public let location: String?
  /// What to send with every further request, as `name=value`; nil where it gave nothing.
  public let cookie: String?

  /// Reads what came over a connection; fails where it is no complete answer.
  init?(_ bytes: [UInt8]) {
    guard
      let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)),
      let head = String(validating: bytes[..<end.lowerBound], as: UTF8.self)
    else { return nil }
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    let first = (lines.first ?? "").split(separator: " ", maxSplits: 2)
    guard
      first.count >= 2, first[0] == "HTTP/1.1" || first[0] == "HTTP/1.0",
      first[1].utf8.count == 3, let status = Int(first[1]), (200...599).contains(status)
    else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[line[..<colon].lowercased()] = String(value)
    }
    let body = Array(bytes[end.upperBound...])
    // A body in chunks, or one that was cut off, is not what a room sends.
    guard fields["transfer-encoding"] == nil else { return nil }
    if let length = fields["content-length"] {
      guard Int(length) == body.count else { return nil }
    }
    self.status = status
    self.body = body
    location = fields["location"]
    cookie = fields["set-cookie"].map { String($0.prefix { $0 != ";" }) }
  }
}
