/// One way to come by the key of an age file: a kind, its arguments and a body.
struct AgeStanza: Hashable, Sendable {
  static let lineLength = 64

  let kind: String
  let arguments: [String]
  let body: [UInt8]

  /// The lines as they stand in a header.
  var lines: [UInt8] {
    var bytes = Array(("-> " + ([kind] + arguments).joined(separator: " ") + "\n").utf8)
    var text = Base64.encode(body, padding: .none)[...]
    while text.count >= AgeStanza.lineLength {
      bytes += text.prefix(AgeStanza.lineLength)
      bytes.append(UInt8(ascii: "\n"))
      text = text.dropFirst(AgeStanza.lineLength)
    }
    // The last line is always shorter than a full one, so that a reader knows the end.
    bytes += text
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
