/// A request that has come in completely.
public struct WebRequest: Sendable, Hashable {
  /// What the client wants.
  public let method: WebMethod
  /// Which page, decoded; it begins with a slash.
  public let path: String
  /// What stands behind the question mark, as it was sent.
  public let query: [UInt8]
  /// The header fields that servers look at.
  public let fields: Fields
  /// What was sent.
  public let body: [UInt8]
  /// Who counts as the sender for limits.
  public let client: WebClientAddress

  /// The header fields that servers look at, as they were sent, with wrong UTF-8 repaired.
  public struct Fields: Sendable, Hashable {
    /// The forms in which the client takes the page.
    public var accept: String?
    /// The languages of the client.
    public var acceptLanguage: String?
    /// The form of the body.
    public var contentType: String?
    /// What the server gave the client to keep.
    public var cookie: String?
    /// The name or address that the client thinks it talks to.
    public var host: String?
    /// The version of the page that the client has.
    public var ifNoneMatch: String?
    /// The site whose page sent this.
    public var origin: String?

    /// Makes fields that are all missing.
    public init() {}
  }

  /// Makes a request.
  public init(
    method: WebMethod,
    path: String,
    query: [UInt8] = [],
    fields: Fields = Fields(),
    body: [UInt8] = [],
    client: WebClientAddress
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.fields = fields
    self.body = body
    self.client = client
  }

  /// Returns the value of a cookie, or nil where the client sent none of that name.
  public func cookie(_ name: String) -> String? {
    guard let cookies = fields.cookie else { return nil }
    for pair in cookies.utf8.split(separator: UInt8(ascii: ";")) {
      let trimmed = pair.drop { $0 == UInt8(ascii: " ") }
      guard trimmed.starts(with: name.utf8) else { continue }
      let rest = trimmed.dropFirst(name.utf8.count)
      if rest.first == UInt8(ascii: "=") { return String(Substring(rest.dropFirst())) }
    }
    return nil
  }

  /// Whether the client names a form of answers among those that it takes, such as `application/json`.
  public func accepts(_ type: String) -> Bool {
    guard let accept = fields.accept else { return false }
    return accept.utf8.split(separator: UInt8(ascii: ",")).contains { part in
      let name = part.drop { $0 == UInt8(ascii: " ") }
      return name.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
        .elementsEqual(type.utf8)
    }
  }

  /// Whether the body is a form as pages send it, whatever its character set is said to be.
  public var isForm: Bool {
    guard let type = fields.contentType else { return false }
    let name = type.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
    return String(Substring(name)).lowercased() == "application/x-www-form-urlencoded"
  }
}
