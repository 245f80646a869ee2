public import Learning
import Markdown

/// A file of questions for a room, without a course around it: a title, and exercises as lessons have them.
public struct QuestionFile: Sendable {
  /// The first heading, or the file's name where nothing stands there.
  public let title: String
  /// The exercises in order.
  public let exercises: [Exercise]

  /// Reads a file as strictly as a lesson.
  ///
  /// - Parameters:
  ///   - name: The file's name, for messages.
  ///   - bytes: What stands in it.
  /// - Returns: The questions, nil where nothing can be read, and what is wrong with them.
  public static func read(
    name: String,
    bytes: [UInt8]
  ) -> (file: QuestionFile?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog()
    let opener = FileOpener(
      source: MemorySource(files: [name: bytes]),
      limits: CourseLimits(),
      log: log
    )
    guard let file = opener.markdown(name) else { return (nil, log.diagnostics) }
    return (questions(of: file, opener), log.diagnostics)
  }

  private static func questions(of file: SourceFile, _ opener: FileOpener) -> QuestionFile {
    let log = opener.log
    let source = MarkdownSource(lines: file.lines)
    var title: String?
    var exercises: [Exercise] = []
    var ids: Set<ExerciseID> = []
    for section in Section.cut(file, log: log) {
      guard let heading = section.heading else {
        if let first = section.nodes.first(where: { !$0.isComment }) {
          log.report(.textBeforeHeading, at: file.location(of: first))
        }
        continue
      }
      guard let card = section.card else {
        // The title, with a word to whoever opens the file.
        title = title ?? source.heading(heading)
        continue
      }
      guard card.word == "exercise" else {
        log.report(.cardMalformed, at: card.fields.place, ["what": card.word])
        continue
      }
      guard exercises.count < opener.limits.exercises else {
        let limit = String(opener.limits.exercises)
        log.report(.tooManyExercises, at: file.location(of: heading), ["limit": limit])
        break
      }
      let reader = ExerciseFileReader(file: file, opener: opener, takesWordLists: true)
      guard
        let exercise = reader.exercise(section, card, heading: heading, lesson: nil)?.exercise
      else { continue }
      guard ids.insert(exercise.id).inserted else {
        log.report(
          .idRepeated,
          at: exercise.location,
          ["id": exercise.id.text, "first": file.path]
        )
        continue
      }
      exercises.append(exercise)
    }
    return QuestionFile(title: title ?? file.path, exercises: exercises)
  }
}
