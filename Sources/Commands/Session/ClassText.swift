import Learning
import LessonEngine
import Text

/// What is said about an answer because of its class, and about a question because of the answer before.
struct ClassText {
  let words: Messages

  /// The name of a class.
  func name(_ answerClass: AnswerClass) -> String {
    switch answerClass {
    case .lucky: words.classNameLucky()
    case .misconception: words.classNameMisconception()
    case .slip: words.classNameSlip()
    case .known: words.classNameKnown()
    case .unsure: words.classNameUnsure()
    case .gap: words.classNameGap()
    }
  }

  /// What a class means, in a few words.
  func meaning(_ answerClass: AnswerClass) -> String {
    switch answerClass {
    case .lucky: words.classMeansLucky()
    case .misconception: words.classMeansMisconception()
    case .slip: words.classMeansSlip()
    case .known: words.classMeansKnown()
    case .unsure: words.classMeansUnsure()
    case .gap: words.classMeansGap()
    }
  }

  /// What is said right after the verdict, because it changes how the rest is read; nil where there is nothing.
  func opening(_ feedback: Feedback) -> String? {
    if feedback.classBefore == .slip { return words.classSlip() }
    switch feedback.answerClass {
    case .lucky?: return words.classLucky()
    case .misconception?:
      return feedback.certainty == Certainty.three.rawValue
        ? words.classMisconception() : words.classBeliefAgain()
    case .slip?, .known?, .unsure?, .gap?, nil: return nil
    }
  }

  /// What follows from the class for the next reviews, said last; nil before the last try and where there is nothing.
  func closing(_ feedback: Feedback) -> String? {
    guard feedback.isFinal else { return nil }
    if feedback.firstClass == .misconception { return words.classComesFirst() }
    switch feedback.answerClass {
    case .known? where feedback.certainty == Certainty.three.rawValue:
      return words.classCertainRight()
    case .unsure?: return words.classUnsure()
    case .gap?:
      return feedback.certainty == Certainty.one.rawValue
        ? words.classDoubted() : words.classGap()
    case .known?, .lucky?, .slip?, .misconception?, nil: return nil
    }
  }

  /// Why a question comes back, nil where there is nothing to say.
  func reminder(_ lastClass: AnswerClass?) -> String? {
    switch lastClass {
    case .misconception?: words.lastMisconception()
    case .lucky?: words.lastLucky()
    case .unsure?: words.lastUnsure()
    case .slip?: words.lastSlip()
    case .gap?: words.lastGap()
    case .known?, nil: nil
    }
  }

  /// Counts by class in one line, classes without any left out; nil where there is none at all.
  func counts(_ counts: [AnswerClass: Int]) -> String? {
    let parts = AnswerClass.inOrderOfReading.compactMap { answerClass in
      counts[answerClass].map { "\(name(answerClass)) \($0)" }
    }
    return parts.isEmpty ? nil : words.summaryClasses(counts: parts.joined(separator: ", "))
  }
}

extension AnswerClass {
  /// From what is known to what is believed and is not so: the order in which people read about them.
  static let inOrderOfReading: [AnswerClass] = [
    .known, .unsure, .lucky, .slip, .gap, .misconception,
  ]
}
