public import Learning
public import ProgressStore

/// Marks received answers with the courses at hand, since a mark that only the sender claims counts for nothing.
public struct AnswerMarker: Sendable {
  private struct Question: Hashable {
    let course: CourseID
    let exercise: ExerciseID
    let digest: String
  }

  private let exercises: [Question: Exercise]

  /// Marks with the exercises of courses, those of the test forms included.
  public init(courses: [Course]) {
    var exercises: [Question: Exercise] = [:]
    for course in courses {
      for exercise in course.allExercises {
        let question = Question(
          course: course.id,
          exercise: exercise.id,
          digest: exercise.digest
        )
        exercises[question] = exercise
      }
    }
    self.exercises = exercises
  }

  /// Which mark of a fact counts.
  ///
  /// - Parameters:
  ///   - content: What happened.
  ///   - context: In which course.
  /// - Returns: The recorded mark where the course gives the same, else the course's; none where the question is not at
  ///   hand or the answer is none that it takes.
  public func mark(of content: FactContent, in context: FactContext) -> ReceivedMark {
    let attempt: Attempt
    switch content {
    case .attempted(let given): attempt = given
    case .adopted(let adopted): attempt = adopted.attempt
    default: return .asRecorded
    }
    let question = Question(
      course: context.course,
      exercise: attempt.exercise,
      digest: attempt.digest
    )
    guard let exercise = exercises[question] else { return .notComputable }
    let score: Double?
    if let response = attempt.response {
      guard let checked = try? exercise.body.response(to: response.value), checked == response
      else { return .notComputable }
      score = exercise.body.grade(checked).score
    } else {
      // A skip or a don't-know is no answer.
      score = exercise.body.isGraded ? 0 : nil
    }
    return score == attempt.score ? .asRecorded : .corrected(score)
  }
}
