import Markdown

/// The plain text of a piece, measured in bytes so that whole courses are measured quickly.
struct Prose {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text of pieces without markup.
  init(_ nodes: [Node]) {
    var bytes: [UInt8] = []
    for node in nodes { Prose.append(node, to: &bytes) }
    self.bytes = bytes
  }

  /// The number of words.
  var wordCount: Int { words(in: bytes[...]) }

  /// The number of characters.
  var characterCount: Int { bytes.count { $0 & 0xC0 != 0x80 } }

  var isEmpty: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// The sentences: up to a full stop, question mark or exclamation mark before a blank, or the end of a block.
  var sentences: [ArraySlice<UInt8>] {
    var sentences: [ArraySlice<UInt8>] = []
    var start = 0
    func close(at end: Int) {
      if end > start { sentences.append(bytes[start..<end]) }
      start = end
    }
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        close(at: index + 1)
      } else if Prose.endsSentence(byte) {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if next == 0x20 || next == 0x0A { close(at: index + 1) }
      }
    }
    close(at: bytes.count)
    return sentences
  }

  /// The number of words of the longest sentence.
  var longestSentence: Int {
    var longest = 0
    var count = 0
    var isInside = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte <= 0x20 {
        isInside = false
        if byte == 0x0A || (index > 0 && Prose.endsSentence(bytes[index - 1])) {
          longest = max(longest, count)
          count = 0
        }
      } else if !isInside, Prose.isLetterOrDigit(byte) {
        isInside = true
        count += 1
      }
    }
    return max(longest, count)
  }

  /// A colon and a semicolon end a thought as well: what follows is read anew.
  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3A || byte == 0x3B
  }

  /// The words in small letters, without punctuation.
  var words: [String] { Prose.words(bytes[...]) }

  /// Whether a word begins with one of some beginnings in small letters.
  func hasWord(beginningWith beginnings: [[UInt8]]) -> Bool {
    let small = LetterCase.lowered(bytes[...])
    var previous: UInt8 = 0x20
    for index in small.indices {
      if !Prose.isWordByte(previous), Prose.isWordByte(small[index]),
        beginnings.contains(where: { small[index...].starts(with: $0) })
      {
        return true
      }
      previous = small[index]
    }
    return false
  }

  static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    let small = LetterCase.lowered(bytes)
    return small.split { !isWordByte($0) }.compactMap { part in
      // Dashes and curly quotes are three bytes that are no letters.
      let word = part.filter { $0 < 0x80 || !isPunctuationLead($0) }
      return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
  }

  private func words(in slice: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in slice {
      if byte <= 0x20 {
        isInside = false
      } else if !isInside, Prose.isLetterOrDigit(byte) {
        isInside = true
        count += 1
      }
    }
    return count
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || (byte >= 0xC2 && byte != 0xE2)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80 || byte == 0x27
  }

  private static func isPunctuationLead(_ byte: UInt8) -> Bool { byte == 0xE2 }

  private static func append(_ node: Node, to bytes: inout [UInt8]) {
    switch node.kind {
    case .text(let text), .code(let text): bytes += text.utf8
    case .softBreak: bytes.append(0x20)
    case .lineBreak, .thematicBreak: bytes.append(0x0A)
    case .codeBlock(_, let text): bytes += text.utf8
    case .html, .htmlBlock: break
    default:
      for child in node.children { append(child, to: &bytes) }
      switch node.kind {
      case .paragraph, .heading, .item, .tableCell: bytes.append(0x0A)
      default: break
      }
    }
  }
}

/// Small letters for Latin and Cyrillic, byte by byte.
enum LetterCase {
  /// The text in small letters, with ё as е.
  static func lowered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    var index = 0
    while index < result.count {
      let byte = result[index]
      if (0x41...0x5A).contains(byte) {
        result[index] = byte | 0x20
      } else if (0xD0...0xD3).contains(byte), index + 1 < result.count {
        lower(&result, at: index)
        index += 1
      }
      index += 1
    }
    return result
  }

  private static func lower(_ bytes: inout [UInt8], at index: Int) {
    let scalar = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    let small: UInt32
    switch scalar {
    case 0x401, 0x451: small = 0x435
    case 0x400...0x40F: small = scalar + 0x50
    case 0x410...0x42F: small = scalar + 0x20
    case 0x48A...0x4BF, 0x4D0...0x4FF: small = scalar | 1
    default: return
    }
    bytes[index] = UInt8(0xC0 | small >> 6)
    bytes[index + 1] = UInt8(0x80 | small & 0x3F)
  }
}
