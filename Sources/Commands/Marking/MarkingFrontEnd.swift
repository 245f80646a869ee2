import Learning
import LessonEngine
import Platform
import Terminal

/// A way to show works to a marker and to hear what they do.
protocol MarkingFrontEnd: AnyObject {
  /// Shows what there is to mark.
  func open(_ opening: MarkingOpening) throws
  /// Shows a work and waits for an input.
  func input(after view: MarkingView) throws -> MarkingInput
  /// Says why the last input was refused and waits for another one.
  func input(after refusal: SessionError) throws -> MarkingInput
  /// Says that a mark is in the record.
  func recorded(_ mark: Mark, at address: FactAddress?) throws
  /// Shows the end.
  func close(_ summary: MarkingSummary) throws
}

/// What a front end says before the first work.
struct MarkingOpening {
  /// The course.
  let course: Course
  /// Who marks.
  let marker: MarkerCode
  /// Which works are marked.
  let round: MarkingQueue.Round
  /// How many works there are.
  let works: Int
  /// To how many questions.
  let exercises: Int
  /// How many answers are to questions that have changed since.
  let outdated: Int
  /// What learners are called; empty where the marker does not want to know.
  let names: [LearnerID: String]
}

/// Chooses how a marker is served.
enum MarkingFrontEnds {
  /// The front end that fits the options and the streams.
  ///
  /// - Throws: `ConsoleError` where a terminal cannot be used.
  static func frontEnd(
    in environment: CommandEnvironment,
    speaksProtocol: Bool
  ) throws -> any MarkingFrontEnd {
    if speaksProtocol {
      return ProtocolMarker(
        input: environment.input,
        output: environment.output,
        words: environment.words
      )
    }
    if environment.isRich {
      return try RichMarker(
        theme: environment.theme(),
        width: environment.options.width,
        words: environment.words
      )
    }
    return PlainMarker(
      input: environment.input,
      page: PlainPage(output: environment.output, width: environment.width()),
      words: environment.words
    )
  }
}
