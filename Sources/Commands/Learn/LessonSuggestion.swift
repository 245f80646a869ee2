import Arguments
import CourseFormat
import Learning
import Text

/// Answers a lesson's name that nobody knows.
enum LessonSuggestion {
  /// Refuses a name that the course does not list, with the nearest name or the way to all names.
  ///
  /// - Throws: ``CommandFailure`` where there is no such lesson.
  static func check(_ id: LessonID, in shelf: CourseShelf, words: Messages) throws {
    guard let outline = shelf.reader.outline().outline, outline.lesson(id) == nil else { return }
    let nearest = Suggestion.nearest(to: id.text, among: outline.lessons.map { $0.id.text })
    throw CommandFailure(
      message: nearest.map { words.lessonUnknownSuggestion(name: id.text, suggestion: $0) }
        ?? words.lessonUnknown(name: id.text),
      exitCode: ExitCode.noInput
    )
  }
}
