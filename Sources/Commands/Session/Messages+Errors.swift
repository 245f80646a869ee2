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
    case .plan(let error): sentence(for: error)
    }
  }

  /// Why a plan or a prediction cannot be taken, and what to do.
  func sentence(for error: PlanError) -> String {
    switch error {
    case .overBudget(let minutes, let budget):
      planOverBudget(minutes: minutes, budget: budget, over: minutes - budget)
    case .tooManyPeople(let segment, let asked, let people):
      planTooManyPeople(segment: clean(segment), asked: asked, people: people)
    case .tooManyVisits(let segment, let visits, let ties):
      planTooManyVisits(segment: clean(segment), visits: visits, ties: ties)
    case .impossible(let number, let population):
      planImpossibleNumber(number: clean(number), population: population)
    case .notOffered(let name): planNotOffered(name: clean(name))
    case .predictionReversed(let low, let high): predictionReversed(low: low, high: high)
    }
  }

  /// Whether a typed line says yes in the learner's language or in English.
  func isYes(_ line: String) -> Bool {
    let word = line.lowercased()
    return !word.isEmpty && ["y", "yes", yesWord(), String(yesWord().prefix(1))].contains(word)
  }

  private func clean(_ text: String) -> String { TextCleaner.cleanLine(String(text.prefix(60))) }
}
