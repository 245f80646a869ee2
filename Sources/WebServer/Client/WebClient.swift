import CMicroHTTPD

/// Asks a room of another machine for pages, one request at a time.
///
/// It knows addresses in digits only, so that no name is ever asked of a network, and no redirection is followed.
public struct WebClient: Sendable {
  /// The address in digits.
  public let address: String
  /// The port.
  public let port: Int
  /// The path that the link named; a slash where it named none.
  public let path: String

  /// Bytes of the largest answer.
  static let limit = 1 << 20

  /// Takes the link of a room, with or without `http://`.
  ///
  /// - Throws: ``WebClientError/noAddress(_:)``.
  public init(link: String) throws(WebClientError) {
    let scheme = "http://"
    let isFull = link.lowercased().hasPrefix(scheme)
    let rest = link.dropFirst(isFull ? scheme.count : 0)
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    let path = rest[end...]
    guard
      let place = WebClient.place(rest[..<end]),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw .noAddress(link) }
    (address, port) = place
    self.path = path.isEmpty ? "/" : String(path)
  }

  /// Address and port of `1.2.3.4:80` or `[::1]:80`.
  private static func place(_ text: Substring) -> (String, Int)? {
    let isBracketed = text.hasPrefix("[")
    let end =
      isBracketed ? text.firstIndex(of: "]") : text.firstIndex(of: ":") ?? text.endIndex
    guard let end else { return nil }
    let address = text[..<end].dropFirst(isBracketed ? 1 : 0)
    let rest = text[end...].dropFirst(isBracketed ? 1 : 0)
    let allowed = "0123456789abcdefABCDEF:.%"
    guard
      !address.isEmpty,
      isBracketed || address.allSatisfy({ allowed.contains($0) }),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    guard !rest.isEmpty else { return (String(address), 80) }
    guard
      rest.first == ":", rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }),
      let port = UInt16(rest.dropFirst()), port > 0
    else { return nil }
    return (String(address), Int(port))
  }

  /// The name under which the server is asked.
  public var host: String { (address.contains(":") ? "[\(address)]" : address) + ":\(port)" }

  /// Asks for a page.
  ///
  /// - Parameters:
  ///   - path: The page, with what stands behind a question mark.
  ///   - cookie: What the server gave to send, as `name=value`.
  ///   - milliseconds: How long everything together may take.
  /// - Returns: The answer.
  /// - Throws: ``WebClientError``.
  public func get(
    _ path: String,
    cookie: String? = nil,
    milliseconds: Int = 5000
  ) throws(WebClientError) -> WebReply {
    try exchange("GET \(path) HTTP/1.1\r\n" + header(cookie) + "\r\n", milliseconds)
  }

  /// Sends a form.
  ///
  /// - Parameters:
  ///   - path: The page that takes it.
  ///   - form: Names and values.
  ///   - cookie: What the server gave to send, as `name=value`.
  ///   - milliseconds: How long everything together may take.
  /// - Returns: The answer.
  /// - Throws: ``WebClientError``.
  public func post(
    _ path: String,
    form: [(name: String, value: String)],
    cookie: String? = nil,
    milliseconds: Int = 5000
  ) throws(WebClientError) -> WebReply {
    let body = form.map {
      PercentEncoding.encoded($0.name) + "=" + PercentEncoding.encoded($0.value)
    }
    .joined(separator: "&")
    let fields =
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n"
    return try exchange(
      "POST \(path) HTTP/1.1\r\n" + header(cookie) + fields + "\r\n" + body,
      milliseconds
    )
  }

  private func header(_ cookie: String?) -> String {
    "Host: \(host)\r\nAccept: application/json\r\nConnection: close\r\n"
      + (cookie.map { "Cookie: \($0)\r\n" } ?? "")
  }

  private func exchange(
    _ request: String,
    _ milliseconds: Int
  ) throws(WebClientError) -> WebReply {
    var request = request
    var received = 0
    var result = QADAM_EXCHANGE_BROKEN
    let answer = [UInt8](unsafeUninitializedCapacity: WebClient.limit) { buffer, filled in
      result = request.withUTF8 { bytes in
        qadam_web_exchange(
          address,
          UInt16(clamping: port),
          bytes.baseAddress,
          bytes.count,
          buffer.baseAddress,
          buffer.count,
          &received,
          Int32(clamping: milliseconds)
        )
      }
      filled = received
    }
    switch result {
    case QADAM_EXCHANGE_DONE:
      guard let reply = WebReply(answer) else { throw .noAnswer }
      return reply
    case QADAM_EXCHANGE_NO_ADDRESS: throw .noAddress(address)
    case QADAM_EXCHANGE_NOBODY_LISTENS: throw .nobodyListens
    case QADAM_EXCHANGE_NOT_REACHED: throw .notReached
    case QADAM_EXCHANGE_TOO_SLOW: throw .tooSlow
    case QADAM_EXCHANGE_TOO_LARGE: throw .tooLarge
    default: throw .noAnswer
    }
  }
}
