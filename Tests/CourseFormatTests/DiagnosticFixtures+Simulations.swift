import CourseFormat

extension DiagnosticFixture {
  static let simulations: [DiagnosticFixture] = tables + rounds

  private static let tables: [DiagnosticFixture] = [
    DiagnosticFixture(.tableMalformed) {
      $0.replacing("colleagues,Colleagues", "colleagues,\"Colleagues", in: TestCourse.segments)
    },
    DiagnosticFixture(.tableColumn) {
      $0.replacing("see-post", "sees-post", in: TestCourse.segments)
    },
    DiagnosticFixture(.tableValue) {
      $0.replacing("kk,time,40", "kk,time,140", in: TestCourse.segments)
    },
    DiagnosticFixture(.segmentRepeated) {
      $0.replacing("students,", "colleagues,", in: TestCourse.segments)
    },
    DiagnosticFixture(.segmentCount) {
      let lines = ($0.files[TestCourse.segments] ?? "").split(separator: "\n").prefix(2)
      return $0.adding(TestCourse.segments, lines.joined(separator: "\n") + "\n")
    },
    DiagnosticFixture(.townTooLarge) {
      $0.replacing("everything,150", "everything,9900", in: TestCourse.segments)
    },
  ]

  private static let rounds: [DiagnosticFixture] = [
    DiagnosticFixture(.budgetTooSmall) {
      $0.replacing("budget: 200", "budget: 10", in: TestCourse.town)
    },
    DiagnosticFixture(.roundsMalformed) {
      $0.replacing("seed: 5", "seed: 5\nrounds: [reach, reach]", in: TestCourse.town)
    },
    DiagnosticFixture(.roundsOrder) {
      $0.replacing("seed: 5", "seed: 5\nrounds: [honesty, funnel]", in: TestCourse.town)
    },
    DiagnosticFixture(.trustOrder) {
      $0.replacing("100: 20", "60: 20", in: TestCourse.town)
    },
    DiagnosticFixture(.nothingToWin) {
      $0.replacing("60,50,60,20,60,no", "60,1,1,20,60,no", in: TestCourse.segments)
        .replacing("40,40,60,2,25,no", "1,1,1,2,25,no", in: TestCourse.segments)
        .replacing("40,20,40,1,10,no", "1,1,1,1,10,no", in: TestCourse.segments)
    },
    DiagnosticFixture(.choosingGainsLittle) {
      $0.replacing("seed: 5", "seed: 5\nrounds: [funnel]", in: TestCourse.town)
        .replacing(
          "rules:",
          "rules:\n  message: {minutes: 100}\n  visit: {minutes: 150}\n  post: {minutes: 40}"
            + "\n  fit: {general-words: 100, other-language: 100}",
          in: TestCourse.town
        )
    },
    DiagnosticFixture(.nobodyAtRisk) {
      $0.replacing("20,40,1,20,yes", "20,40,1,20,no", in: TestCourse.segments)
    },
  ]
}

extension TestCourse {
  static let town = "first-module/a-town-in-numbers.md"
  static let segments = "first-module/segments.csv"
}
