/// A Swift source text with its comments and string literals blanked, so that rules read code alone.
struct SwiftCode {
  /// The text with blanks in the place of comments and literals; lines keep their numbers.
  let text: String

  init(_ source: String) {
    var blanker = Blanker(bytes: Array(source.utf8))
    text = String(decoding: blanker.blanked(), as: UTF8.self)
    imports = SwiftCode.imports(in: text)
  }

  /// The lines of the code.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that the code imports, in order.
  let imports: [String]

  private static func imports(in text: String) -> [String] {
    let pattern =
      /^\s*(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
    let word = Array("import ".utf8)
    // The pattern is slow, so it only sees lines that can match.
    return text.utf8.split(separator: UInt8(ascii: "\n"))
      .filter { line in
        let text = line.drop { $0 == UInt8(ascii: " ") }
        return text.starts(with: word)
          || (text.count < 100 && text.contains(UInt8(ascii: "i")) && Array(text).contains(word))
      }
      .compactMap { Substring($0).firstMatch(of: pattern).map { String($0.1) } }
  }

  /// A declaration at the left margin.
  struct Declaration {
    let keyword: String
    let name: String
    let isPrivate: Bool
    var lineCount: Int
  }

  /// The types and extensions declared at the left margin, each with its number of lines.
  var declarations: [Declaration] {
    let pattern =
      /^((?:@[\w()]+\s+)*(?:(?:public|package|internal|fileprivate|private|final|indirect)\s+)*)(struct|class|enum|actor|protocol|extension)\s+([\w.]+)/
    var result: [Declaration] = []
    var isOpen = false
    for line in lines {
      if let match = line.firstMatch(of: pattern) {
        let declaration = Declaration(
          keyword: String(match.2),
          name: String(match.3),
          isPrivate: match.1.contains("private"),
          lineCount: 1
        )
        result.append(declaration)
        isOpen = !line.contains("}")
      } else if isOpen {
        result[result.count - 1].lineCount += 1
        isOpen = line != "}"
      }
    }
    return result
  }
}

/// Walks over the bytes of a source once.
private struct Blanker {
  let bytes: [UInt8]
  var place = 0
  var output: [UInt8] = []

  let slash = UInt8(ascii: "/")
  let star = UInt8(ascii: "*")
  let lineFeed = UInt8(ascii: "\n")

  init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  mutating func blanked() -> [UInt8] {
    while place < bytes.count {
      let byte = bytes[place]
      let follower = place + 1 < bytes.count ? bytes[place + 1] : 0
      if byte == slash, follower == slash {
        while place < bytes.count, bytes[place] != lineFeed { blank(1) }
      } else if byte == slash, follower == star {
        skipBlockComment()
      } else if let literal = openingOfLiteral() {
        skipLiteral(literal)
      } else {
        output.append(byte)
        place += 1
      }
    }
    return output
  }

  func starts(with expected: [UInt8]) -> Bool {
    place + expected.count <= bytes.count
      && bytes[place..<place + expected.count].elementsEqual(expected)
  }

  mutating func blank(_ count: Int) {
    for _ in 0..<min(count, bytes.count - place) {
      output.append(bytes[place] == lineFeed ? lineFeed : UInt8(ascii: " "))
      place += 1
    }
  }

  mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if starts(with: [slash, star]) {
        depth += 1
        blank(2)
      } else if starts(with: [star, slash]) {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && place < bytes.count
  }

  /// The number of `#` and of quotes where a literal begins here.
  func openingOfLiteral() -> (pounds: Int, quotes: Int)? {
    guard bytes[place] == UInt8(ascii: "#") || bytes[place] == UInt8(ascii: "\"") else {
      return nil
    }
    var here = place
    while here < bytes.count, bytes[here] == UInt8(ascii: "#") { here += 1 }
    let pounds = here - place
    var quotes = 0
    while here < bytes.count, quotes < 3, bytes[here] == UInt8(ascii: "\"") {
      quotes += 1
      here += 1
    }
    switch quotes {
    case 1, 3: return (pounds, quotes)
    // Two quotes are an empty literal.
    case 2: return (pounds, 1)
    default: return nil
    }
  }

  mutating func skipLiteral(_ literal: (pounds: Int, quotes: Int)) {
    let pounds = [UInt8](repeating: UInt8(ascii: "#"), count: literal.pounds)
    let closing = [UInt8](repeating: UInt8(ascii: "\""), count: literal.quotes) + pounds
    let escape = [UInt8(ascii: "\\")] + pounds
    blank(literal.pounds + literal.quotes)
    while place < bytes.count {
      if starts(with: closing) {
        blank(closing.count)
        return
      }
      blank(starts(with: escape) ? escape.count + 1 : 1)
    }
  }
}
