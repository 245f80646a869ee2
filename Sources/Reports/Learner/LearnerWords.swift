import Learning
import Text

/// The words for what is known of a learner.
enum LearnerWords {
  /// From what is known to what is believed and is not so.
  static let classesInOrder: [AnswerClass] = [.known, .unsure, .lucky, .slip, .gap, .misconception]
}

extension Messages {
  /// A class of answers as a code and in a word.
  func term(_ answerClass: AnswerClass) -> ReportTerm {
    let name =
      switch answerClass {
      case .lucky: classNameLucky()
      case .misconception: classNameMisconception()
      case .slip: classNameSlip()
      case .known: classNameKnown()
      case .unsure: classNameUnsure()
      case .gap: classNameGap()
      }
    return ReportTerm(code: answerClass.rawValue, words: name)
  }

  /// What a class of answers means, of anybody.
  func meaning(_ answerClass: AnswerClass) -> String {
    switch answerClass {
    case .lucky: learnerClassLucky()
    case .misconception: learnerClassMisconception()
    case .slip: learnerClassSlip()
    case .known: learnerClassKnown()
    case .unsure: learnerClassUnsure()
    case .gap: learnerClassGap()
    }
  }

  /// How far an objective is, as a code and in words.
  func term(_ status: ObjectiveMastery.Status) -> (code: String, words: String) {
    let name =
      switch status {
      case .mastered: mapMastered()
      case .fading: mapFading()
      case .practising: mapPractising()
      case .notStarted: reportStateNotStarted()
      }
    return (status.rawValue, name)
  }

  /// How far a lesson is, as a code and in words.
  func term(_ state: ProgressReport.LessonState) -> (code: String, words: String) {
    let name =
      switch state {
      case .notStarted: reportStateNotStarted()
      case .started: reportStateStarted()
      case .done: reportStateDone()
      }
    return (state.rawValue, name)
  }

  /// What would move an objective.
  func move(_ move: ObjectiveMastery.Move) -> String {
    switch move {
    case .answerRight(let count): learnerMoveAnswer(count: count)
    case .review(let exercises): learnerMoveReview(count: exercises.count)
    case .wait(let days): learnerMoveWait(count: days)
    }
  }

  /// What came of an answer, as a code and in words.
  func result(of answer: RecordedAnswer) -> (code: String, words: String) {
    if answer.isSkipped { return ("skipped", learnerResultSkipped()) }
    if answer.isDontKnow { return ("dontKnow", learnerResultNotKnown()) }
    if answer.isRight { return ("right", learnerResultRight()) }
    return (answer.score ?? 0) > 0
      ? ("partly", learnerResultPartly()) : ("wrong", learnerResultWrong())
  }

  /// Who marked an answer, as a code and in words.
  func term(_ marker: Mark.Marker) -> (code: String, words: String) {
    let name =
      switch marker {
      case .learner: learnerMarkerSelf()
      case .peer: learnerMarkerPeer()
      case .trainer: learnerMarkerTrainer()
      case .agreed: markerAgreed()
      }
    return (marker.rawValue, name)
  }

  /// Why a test cannot be compared.
  func reason(_ note: TestGain.Note?) -> String {
    switch note {
    case .noPreTest: learnerNoPre()
    case .noPostTest: learnerNoPost()
    case .ceiling: figureCeiling()
    case .notInBothForms: learnerOneForm()
    case nil: ""
    }
  }
}
