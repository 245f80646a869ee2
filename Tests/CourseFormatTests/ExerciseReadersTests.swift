import Learning
import Testing

@testable import CourseFormat

struct ExerciseReadersTests {
  @Test("Every kind has one reader, in the order of the kinds")
  func kinds() {
    #expect(ExerciseReaders.all.map { $0.kind } == ExerciseKind.all)
  }
}
