import CMicroHTTPD

extension WebRequest {
  /// What came of reading a request.
  enum Reading {
    case request(WebRequest)
    case refusal(WebResponse)
  }

  /// Copies what the library holds for as long as its handler runs.
  static func read(_ source: qadam_web_request) -> Reading {
    guard let method = method(source.method) else {
      return .refusal(WebResponse(status: 405, fields: ["Allow": "GET, HEAD, POST"]))
    }
    let target = Array(raw(source.target))
    let end = target.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
    guard
      target.first == UInt8(ascii: "/"),
      let path = PercentEncoding.decoded(target[..<end], readsPlusAsBlank: false)
    else { return .refusal(WebResponse(status: 400)) }
    return .request(
      WebRequest(
        method: method,
        path: path,
        query: Array(target[end...].dropFirst()),
        fields: fields(source),
        body: Array(raw(source.body)),
        client: WebClientAddress(bytes: withUnsafeBytes(of: source.client) { Array($0) })
      )
    )
  }

  private static func method(_ bytes: qadam_web_bytes) -> WebMethod? {
    switch text(bytes) {
    case "GET": .get
    case "HEAD": .head
    case "POST": .post
    default: nil
    }
  }

  private static func fields(_ source: qadam_web_request) -> Fields {
    var fields = Fields()
    withUnsafeBytes(of: source.fields) { memory in
      let all = memory.bindMemory(to: qadam_web_bytes.self)
      func field(_ number: qadam_web_field) -> String? { text(all[Int(number.rawValue)]) }
      fields.accept = field(QADAM_WEB_ACCEPT)
      fields.acceptLanguage = field(QADAM_WEB_ACCEPT_LANGUAGE)
      fields.contentType = field(QADAM_WEB_CONTENT_TYPE)
      fields.cookie = field(QADAM_WEB_COOKIE)
      fields.host = field(QADAM_WEB_HOST)
      fields.ifNoneMatch = field(QADAM_WEB_IF_NONE_MATCH)
      fields.origin = field(QADAM_WEB_ORIGIN)
    }
    return fields
  }

  private static func raw(_ bytes: qadam_web_bytes) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: bytes.start, count: bytes.start == nil ? 0 : bytes.count)
  }

  private static func text(_ bytes: qadam_web_bytes) -> String? {
    bytes.start == nil ? nil : String(decoding: raw(bytes), as: UTF8.self)
  }
}
