import JSON
import Learning

/// Numbered options in plain mode.
enum OptionLines {
  /// `1. text` for each, in shown order.
  static func lines(_ texts: [String], in order: ShownOrder) -> [String] {
    order.sourceNumbers.enumerated().map { position, number in
      "\(position + 1). " + InlineText.plain(texts[number - 1])
    }
  }

  /// The source number behind one shown position.
  static func oneNumber(fromLine line: String, in order: ShownOrder) throws(AnswerError)
    -> JSONValue
  {
    let numbers = try TypedLine.numbers(in: line)
    guard numbers.count == 1 else { throw .wrongShape }
    return .integer(try order.source(at: numbers[0]))
  }
}
