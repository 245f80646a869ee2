public import Learning
public import Reports
public import Text

/// The made-up reports that tests, judges and people look at.
public enum SampleReport: String, CaseIterable, Sendable {
  /// Every kind of block, column and chart.
  case everything
  /// The report on questions.
  case items
  /// The report on one learner.
  case learner

  /// When each of them is made.
  public static let moment = Moment(milliseconds: 1_769_831_999_000, utcOffsetMinutes: 300)

  /// The report.
  ///
  /// - Parameters:
  ///   - language: The language of its forms.
  ///   - people: The number of learners.
  ///   - text: What becomes of each text of people.
  /// - Returns: The report.
  public func document(
    language: Language = .english,
    people: Int = 24,
    text: @escaping @Sendable (String) -> String = { $0 }
  ) -> ReportDocument {
    switch self {
    case .everything: Demonstration.document(language: language, people: people, text: text)
    case .items:
      ItemDemonstration.report(learners: people, text: text)
        .document(at: SampleReport.moment, in: language)
    case .learner:
      LearnerDemonstration.report(text: text).document(at: SampleReport.moment, in: language)
    }
  }
}
