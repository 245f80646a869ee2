import JSON

/// Reads the shapes that answers have, so that each kind refuses the same mistakes in the same way.
enum AnswerReading {
  /// A number from 1 to a count.
  static func number(_ value: JSONValue, upTo count: Int) throws(AnswerError) -> Int {
    guard let number = value.integerValue else { throw .wrongShape }
    guard number >= 1, number <= count else { throw .outOfRange(String(number), limit: count) }
    return number
  }

  /// Different numbers from 1 to a count, in the order given.
  static func numbers(_ value: JSONValue, upTo count: Int) throws(AnswerError) -> [Int] {
    guard let elements = value.arrayValue else { throw .wrongShape }
    var numbers: [Int] = []
    var seen: Set<Int> = []
    for element in elements {
      let number = try number(element, upTo: count)
      guard seen.insert(number).inserted else { throw .repeated(String(number)) }
      numbers.append(number)
    }
    return numbers
  }

  /// The members of an object with a key for each of the numbers 1 to a count, in that order.
  static func members(_ value: JSONValue, numberedUpTo count: Int) throws(AnswerError)
    -> [JSONValue]
  {
    guard let object = value.objectValue else { throw .wrongShape }
    for key in object.keys {
      // Other spellings such as 01 would stand beside 1 and then be lost in silence.
      guard let number = Int(key), String(number) == key else {
        throw .unknown(quoted(key))
      }
      guard number >= 1, number <= count else { throw .outOfRange(key, limit: count) }
    }
    var members: [JSONValue] = []
    for position in 0..<max(0, count) {
      let key = String(position + 1)
      guard let member = object[key] else { throw .missing(key) }
      members.append(member)
    }
    return members
  }

  /// A name from outside, cut to a length that an error message can carry.
  static func quoted(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(60)))
  }

  /// A text with something in it, cut of nothing, at most so many characters long.
  static func text(_ value: JSONValue, limit: Int) throws(AnswerError) -> String {
    let text = try line(value, limit: limit)
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    return text
  }

  /// A text that may be empty, at most so many characters long.
  ///
  /// Unicode scalars are counted, since a letter may carry any number of marks.
  static func line(_ value: JSONValue, limit: Int) throws(AnswerError) -> String {
    guard let text = value.stringValue else { throw .wrongShape }
    guard text.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
    // The record's own reader refuses NUL, so an answer with one could never be read again.
    guard !text.utf8.contains(0) else { throw .wrongShape }
    return text
  }
}
