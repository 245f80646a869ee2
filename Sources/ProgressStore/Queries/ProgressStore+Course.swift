public import Learning
import Sealing
import SQLite

extension ProgressStore {
  /// Notes what a course says about its exercises; does nothing when the file knows it already.
  ///
  /// Exercises of earlier versions stay, because their answers do.
  ///
  /// - Parameters:
  ///   - exercises: All exercises in the order of the course.
  ///   - course: The course.
  /// - Throws: ``StoreError``.
  public func describe(_ exercises: [ExerciseDescription], of course: CourseID) throws {
    let spelled = exercises.map { exercise in
      [
        exercise.exercise.text, exercise.digest, exercise.lesson?.text ?? "",
        exercise.objective?.text ?? "", exercise.kind.rawValue, "\(exercise.maximum)",
      ].joined(separator: "\u{1F}")
    }
    let checksum = StoreAssets.checksum(spelled.joined(separator: "\u{1E}"))
    let mark = "course " + course.text
    guard try setting(mark) != checksum else { return }
    try write {
      for (position, exercise) in exercises.enumerated() {
        try describe(exercise, position: position + 1, of: course)
      }
      try setSetting(mark, to: checksum)
    }
  }

  private func describe(
    _ exercise: ExerciseDescription,
    position: Int,
    of course: CourseID
  ) throws {
    try database.execute(
      """
      INSERT INTO course_exercise
        (course, exercise, digest, lesson, position, objective, kind, maximum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (course, exercise, digest) DO UPDATE SET
        lesson = excluded.lesson, position = excluded.position, objective = excluded.objective,
        kind = excluded.kind, maximum = excluded.maximum
      """,
      arguments: [
        .text(course.text), .text(exercise.exercise.text), .text(exercise.digest),
        SQLiteValue(exercise.lesson?.text), SQLiteValue(position),
        SQLiteValue(exercise.objective?.text), .text(exercise.kind.rawValue),
        .real(exercise.maximum),
      ]
    )
  }
}
