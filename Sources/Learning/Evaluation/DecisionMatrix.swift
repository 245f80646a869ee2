/// A decision with what came of it on one day.
///
/// Decision and result are measured by the same thing: what the best decision could expect.
public struct DecisionRun: Sendable, Hashable {
  /// What it is called, such as the name of a round.
  public let name: String
  /// What the decision could expect, in ten-thousandths of what the best one expects.
  public let decision: Int
  /// What the day brought, in the same measure.
  public let outcome: Int
  /// What nine of ten other days would have brought, in the same measure; nil where nobody knows.
  public let otherDays: ClosedRange<Int>?

  /// Joins a decision, its day and other days.
  public init(name: String, decision: Int, outcome: Int, otherDays: ClosedRange<Int>? = nil) {
    self.name = name
    self.decision = decision
    self.outcome = outcome
    self.otherDays = otherDays
  }
}

/// Decisions in four boxes: good or poor, with a good or a poor result.
///
/// In two of the boxes the result tells what the decision was worth; in the other two luck does.
public struct DecisionMatrix: Sendable, Hashable {
  /// The runs in their order.
  public let runs: [DecisionRun]

  /// From this part of the best one on a decision counts as good, and a result by the same measure.
  public static let goodFrom = 7000

  /// A box.
  public struct Cell: Sendable, Hashable, CaseIterable {
    /// Whether the decision is a good one.
    public let isGoodDecision: Bool
    /// Whether the result is a good one.
    public let isGoodResult: Bool

    /// Joins a decision and a result.
    public init(isGoodDecision: Bool, isGoodResult: Bool) {
      self.isGoodDecision = isGoodDecision
      self.isGoodResult = isGoodResult
    }

    /// Whether the result says what the decision was worth.
    public var resultTellsDecision: Bool { isGoodDecision == isGoodResult }

    /// Row by row, good ones first.
    public static let allCases = [(true, true), (false, true), (true, false), (false, false)]
      .map { Cell(isGoodDecision: $0.0, isGoodResult: $0.1) }
  }

  /// Takes the runs, of which there may be none.
  public init(_ runs: [DecisionRun]) { self.runs = runs }

  /// The box of a run.
  public static func cell(of run: DecisionRun) -> Cell {
    Cell(
      isGoodDecision: run.decision >= goodFrom,
      isGoodResult: run.outcome >= goodFrom
    )
  }

  /// The runs in a box, in their order.
  public func runs(in cell: Cell) -> [DecisionRun] {
    runs.filter { DecisionMatrix.cell(of: $0) == cell }
  }

  /// How many runs have a result that tells what the decision was worth.
  public var telling: Int { runs.count { DecisionMatrix.cell(of: $0).resultTellsDecision } }

  /// Whether a usual day could have put the same decision into the other row; nil where nobody knows.
  public static func couldEndOtherwise(_ run: DecisionRun) -> Bool? {
    run.otherDays.map { days in
      cell(of: run).isGoodResult ? days.lowerBound < goodFrom : days.upperBound >= goodFrom
    }
  }
}

/// A kind of exercise in which people decide and then see a day on which luck had its part.
public protocol DecidingBody: ExerciseBody {
  /// The decisions of a response, in their order; none of a damaged one.
  func decisions(in response: Response) -> [DecisionRun]
}
