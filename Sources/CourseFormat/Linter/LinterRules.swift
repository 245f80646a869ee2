/// The rules in the order in which they look.
enum LinterRules {
  static let exercise: [any ExerciseRule.Type] = [
    ReferenceRule.self, PurposeRule.self, OptionCountRule.self, PartCountRule.self,
    MisconceptionRule.self, FeedbackRule.self, OptionLikenessRule.self, KeyLengthRule.self,
    FixedOrderRule.self, StemRule.self, NumberRule.self, ShortTextRule.self, TrivialKeyRule.self,
    SafetyRule.self, SourceRule.self, ScenarioRule.self, EvaluationLabRule.self,
    WrittenWorkRule.self, RubricRule.self, WorksheetRule.self,
    SimulationRule.self,
  ]

  static let lesson: [any LessonRule.Type] = [
    LessonHeaderRule.self, KeyBalanceRule.self, PageRule.self, TimingRule.self,
  ]

  static let course: [any CourseRule.Type] = [
    IdentityRule.self, RequirementRule.self, ObjectiveRule.self, RecallRule.self,
    CoverageRule.self, QuestionRule.self, PromiseRule.self, FormBalanceRule.self,
    MisconceptionUseRule.self, SourceAgeRule.self, SheetRule.self,
  ]
}
