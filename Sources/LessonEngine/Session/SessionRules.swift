import Learning

/// What a session offers, by why it is held.
struct SessionRules: Sendable {
  /// Whether an answer is followed by what it is worth; a test keeps that for its end.
  let tellsFeedback: Bool
  /// Whether hints are shown and exercises can be passed over.
  let helps: Bool
  /// Whether every graded answer is asked for its certainty, whatever its card says.
  let asksEveryCertainty: Bool
  /// Whether a question may be tried again where its card allows it.
  let allowsSecondTries: Bool
  /// Whether the learner writes their next step at the end.
  let endsWithNextStep: Bool

  /// The rules of a purpose.
  init(_ purpose: Purpose) {
    let isTest = purpose == .pre || purpose == .post
    tellsFeedback = !isTest
    helps = !isTest
    asksEveryCertainty = isTest
    allowsSecondTries = purpose == .study || purpose == .workshop
    endsWithNextStep = purpose == .study
  }
}
