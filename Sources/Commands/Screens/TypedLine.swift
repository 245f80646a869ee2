import Learning

/// Reads what people type as an answer in plain mode.
enum TypedLine {
  /// Whole numbers apart by spaces, commas or semicolons, such as `1,3` or `3 1 2`.
  static func numbers(in line: String) throws(AnswerError) -> [Int] {
    var numbers: [Int] = []
    for part in line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      guard let number = Int(part) else { throw .notANumber(String(part)) }
      numbers.append(number)
    }
    guard !numbers.isEmpty else { throw .empty }
    return numbers
  }

  /// Pairs of a letter and a number, such as `a2 b1` or `1b 2a`; letters count from 0.
  static func pairs(in line: String) throws(AnswerError) -> [(letter: Int, number: Int)] {
    var pairs: [(letter: Int, number: Int)] = []
    for part in line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      let letters = part.filter { $0.isLetter }
      let digits = part.filter { $0.isNumber }
      guard
        letters.count + digits.count == part.count, let letter = position(of: String(letters)),
        let number = Int(digits), part.first?.isLetter != part.last?.isLetter
      else { throw .wrongShape }
      pairs.append((letter, number))
    }
    guard !pairs.isEmpty else { throw .empty }
    return pairs
  }

  /// The letter that stands for a position counted from 0, from a to z, then aa and so on.
  static func letter(at position: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(letters[position % 26])
    return position < 26 ? last : letter(at: position / 26 - 1) + last
  }

  private static func position(of letters: String) -> Int? {
    guard (1...2).contains(letters.count) else { return nil }
    var position = 0
    for character in letters.lowercased() {
      guard let ascii = character.asciiValue, (97...122).contains(ascii) else { return nil }
      position = position * 26 + Int(ascii - 96)
    }
    return position - 1
  }
}

extension ShownOrder {
  /// The source number at a shown position, refused where there is no such position.
  func source(at position: Int) throws(AnswerError) -> Int {
    guard let number = sourceNumber(at: position) else {
      throw .outOfRange(String(position), limit: sourceNumbers.count)
    }
    return number
  }
}
