import Learning
import Markdown

/// Reads what one kind of exercise adds to the parts that all kinds share.
protocol ExerciseReader: SendableMetatype {
  /// The kind it reads.
  static var kind: ExerciseKind { get }

  /// The keys of a card that only this kind knows.
  static var cardKeys: [String] { get }

  /// How long a learner thinks and answers, in seconds, apart from reading.
  static var seconds: Int { get }

  /// How long a learner thinks and answers at one exercise of the kind, where that depends on it.
  static func seconds(for body: any ExerciseBody) -> Int

  /// Whether hints in the answer part belong to their places in it, and not to the exercise.
  static var ownsHints: Bool { get }

  /// Where the answer part begins among the pieces below the card; the stem ends there.
  static func answerStart(in nodes: [Node]) -> Int?

  /// Whether an exercise of this kind can do without an answer part.
  static var answerIsOptional: Bool { get }

  /// How many pieces at the start of the answer part belong to it; what stands behind them is shown nowhere.
  static func answerLength(in nodes: [Node]) -> Int

  /// Whether remarks in the answer part say something to this kind; they are dropped otherwise.
  static var readsRemarks: Bool { get }

  /// Reads the answer part and the card; nil with diagnostics where nothing can be graded.
  static func body(of parts: ExerciseParts) -> (any ExerciseBody)?

  /// Brings a translated body onto the names of its source; nil with diagnostics where the two do not pair.
  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)?
}

extension ExerciseReader {
  static var cardKeys: [String] { [] }
  static var answerIsOptional: Bool { false }
  static var readsRemarks: Bool { false }
  static var ownsHints: Bool { false }
  static func seconds(for body: any ExerciseBody) -> Int { seconds }
  static func answerLength(in nodes: [Node]) -> Int { 1 }
}

/// The readers of all kinds.
enum ExerciseReaders {
  static let all: [any ExerciseReader.Type] = [
    ChooseOneReader.self, ChooseAllReader.self, OrderReader.self, MatchReader.self,
    SortReader.self, NumberReader.self, ShortTextReader.self, FillGapsReader.self,
    PollReader.self, ScenarioReader.self, EvaluationLabReader.self, OpenReader.self,
    WorksheetReader.self, AudienceSimulationReader.self,
  ]
}

/// Says where a translated exercise does not pair with its source.
struct PairingReport {
  let location: SourceLocation
  let id: String
  let log: DiagnosticLog

  /// Reports counts that differ.
  func countDiffers(_ translation: Int, _ source: Int) {
    log.report(
      .translatedCountDiffers,
      at: location,
      ["id": id, "found": String(translation), "expected": String(source)]
    )
  }

  /// Reports keys that differ.
  func keyDiffers() {
    log.report(.translatedKeyDiffers, at: location, ["id": id])
  }
}
