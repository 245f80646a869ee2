import Learning
import LessonEngine
import Text

extension Messages {
  /// Why a session did not take an input, and what to do.
  func sentence(for error: SessionError) -> String {
    switch error {
    case .answer(let error): sentence(for: error)
    case .certaintyOutOfRange: certaintyRange()
    case .noHintLeft: noHintLeft()
    case .notExpected: inputNotExpected()
    case .overruleNotOffered: overruleNotOffered()
    case .textTooLong(let limit): textTooLong(limit: limit)
    }
  }

  /// Why an answer does not fit, and what to do.
  func sentence(for error: AnswerError) -> String {
    switch error {
    case .outOfRange(let number, let limit): answerOutOfRange(number: clean(number), limit: limit)
    case .wrongShape: answerWrongShape()
    case .repeated(let name): answerRepeated(name: clean(name))
    case .missing(let name): answerIncomplete(name: clean(name))
    case .unknown(let name): answerUnknownName(name: clean(name))
    case .notANumber(let text): answerNotANumber(text: clean(text))
    case .empty: answerEmpty()
    case .tooLong(let limit): textTooLong(limit: limit)
    case .controlCharacter: answerControlCharacter()
    case .tooManyCells(let row, let limit): answerTooManyCells(row: row, limit: limit)
    case .tooManyRows(let limit): answerTooManyRows(limit: limit)
    }
  }

  /// Whether a typed line says yes in the learner's language or in English.
  func isYes(_ line: String) -> Bool {
    let word = line.lowercased()
    return !word.isEmpty && ["y", "yes", yesWord(), String(yesWord().prefix(1))].contains(word)
  }

  private func clean(_ text: String) -> String { TextCleaner.cleanLine(String(text.prefix(60))) }
}
