extension ExerciseKind {
  /// The kinds that a course may hold; readers and screens are compared with this list by tests.
  public static let all: [ExerciseKind] = [
    ChooseOne.kind, ChooseAll.kind, OrderItems.kind, MatchPairs.kind, SortIntoGroups.kind,
    NumberEntry.kind, ShortText.kind, FillGaps.kind, Poll.kind, Scenario.kind, EvaluationLab.kind,
    OpenText.kind, Worksheet.kind, AudienceSimulation.kind,
  ]
}
