import Learning
import SQLite

/// Reads what facts have in common.
enum ContextReader {
  /// All contexts of a file by their row.
  static func contexts(in database: Database) throws -> [Int64: FactContext] {
    let rows = try database.query(
      """
      SELECT context.id, learner.name, session.name, course.name, course_version, language
      FROM context
      JOIN session ON session.id = context.session
      JOIN learner ON learner.id = session.learner
      JOIN course ON course.id = context.course
      """
    ) { row in
      (
        Int64(row.integer(0)),
        FactContext(
          learner: LearnerID(row.text(1)),
          session: SessionID(row.text(2)),
          course: CourseID(row.text(3)),
          courseVersion: row.text(4),
          language: row.text(5)
        )
      )
    }
    return Dictionary(rows) { first, _ in first }
  }
}
