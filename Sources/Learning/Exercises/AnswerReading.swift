import JSON

/// Reads the shapes that answers have, so that each kind refuses the same mistakes in the same way.
enum AnswerReading {
  /// A number from 1 to a count.
  static func number(_ value: JSONValue, upTo count: Int) throws(AnswerError) -> Int {
    guard let number = value.integerValue else { throw .wrongShape }
    guard (1...max(1, count)).contains(number), count > 0 else {
      throw .outOfRange(String(number), limit: count)
    }
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
      guard let number = Int(key) else { throw .unknown(key) }
      guard (1...max(1, count)).contains(number) else { throw .outOfRange(key, limit: count) }
    }
    var members: [JSONValue] = []
    for number in 1...max(1, count) {
      guard let member = object[String(number)] else { throw .missing(String(number)) }
      members.append(member)
    }
    return members
  }

  /// A text with something in it, cut of nothing, at most so many characters long.
  static func text(_ value: JSONValue, limit: Int) throws(AnswerError) -> String {
    guard let text = value.stringValue else { throw .wrongShape }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    guard text.count <= limit else { throw .tooLong(limit: limit) }
    return text
  }
}
