import Learning
import Reports

extension LearnerHistory {
  /// What the answers say that the learner knows.
  func knowledge(of course: Course, at moment: Moment) -> KnowledgeReport {
    KnowledgeReport(
      course: course,
      history: answers,
      classes: classes,
      states: states,
      misconceptions: misconceptions,
      settings: settings,
      at: moment
    )
  }
}
