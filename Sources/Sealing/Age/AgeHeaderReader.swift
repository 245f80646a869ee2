/// Reads the header of an age file strictly: there is one spelling for each header.
struct AgeHeaderReader {
  /// More stanzas than any file needs; each costs a try with every key.
  static let maximumStanzas = 1_024
  /// A longer line is no line of a header.
  static let maximumLineLength = 4_096
  private static let newline = UInt8(ascii: "\n")

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Reads the header that a file begins with.
  static func header(of bytes: ArraySlice<UInt8>) throws(AgeError) -> AgeHeader {
    guard bytes.starts(with: AgeHeader.versionLine) else { throw .unknownVersion }
    var reader = AgeHeaderReader(bytes)
    reader.place += AgeHeader.versionLine.count
    return try reader.rest()
  }

  private mutating func rest() throws(AgeError) -> AgeHeader {
    var stanzas: [AgeStanza] = []
    while true {
      let start = place
      let line = try nextLine()
      if line.starts(with: Array("---".utf8)) {
        guard !stanzas.isEmpty else { throw .malformedHeader(.truncated) }
        let sum = try self.sum(in: line)
        return AgeHeader(
          stanzas: stanzas,
          sum: sum,
          guarded: bytes[bytes.startIndex..<(start + 3)],
          length: place - bytes.startIndex
        )
      }
      guard stanzas.count < AgeHeaderReader.maximumStanzas else {
        throw .malformedHeader(.tooMuch)
      }
      stanzas.append(try stanza(after: line))
    }
  }

  private func sum(in line: ArraySlice<UInt8>) throws(AgeError) -> [UInt8] {
    guard line.starts(with: Array("--- ".utf8)),
      let sum = Base64.decode(line.dropFirst(4), padding: .none),
      sum.count == AgeHeader.sumLength
    else { throw .malformedHeader(.authenticationLine) }
    return sum
  }

  private mutating func stanza(after line: ArraySlice<UInt8>) throws(AgeError) -> AgeStanza {
    guard line.starts(with: Array("-> ".utf8)) else { throw .malformedHeader(.stanzaLine) }
    let words = line.dropFirst(3).split(
      separator: UInt8(ascii: " "),
      omittingEmptySubsequences: false
    )
    guard let kind = words.first,
      words.allSatisfy({ word in !word.isEmpty && word.allSatisfy { (33...126).contains($0) } })
    else { throw .malformedHeader(.stanzaLine) }
    return AgeStanza(
      kind: String(decoding: kind, as: UTF8.self),
      arguments: words.dropFirst().map { String(decoding: $0, as: UTF8.self) },
      body: try body()
    )
  }

  private mutating func body() throws(AgeError) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let line = try nextLine()
      guard line.count <= AgeStanza.lineLength else { throw .malformedHeader(.stanzaBody) }
      guard text.count + line.count <= AgeHeaderReader.maximumLineLength else {
        throw .malformedHeader(.tooMuch)
      }
      text += line
      if line.count < AgeStanza.lineLength { break }
    }
    guard let body = Base64.decode(text, padding: .none) else {
      throw .malformedHeader(.stanzaBody)
    }
    return body
  }

  private mutating func nextLine() throws(AgeError) -> ArraySlice<UInt8> {
    let window = bytes[place...].prefix(AgeHeaderReader.maximumLineLength)
    guard let end = window.firstIndex(of: AgeHeaderReader.newline) else {
      let isLong = window.count == AgeHeaderReader.maximumLineLength
      throw .malformedHeader(isLong ? .tooMuch : .truncated)
    }
    defer { place = end + 1 }
    return bytes[place..<end]
  }
}
