/// A reason why a plan or a prediction of a simulation cannot be taken.
public enum PlanError: Error, Equatable, Sendable {
  /// The plan takes more minutes than there are.
  case overBudget(minutes: Int, budget: Int)
  /// More people of a group are asked than it has.
  case tooManyPeople(segment: String, asked: Int, people: Int)
  /// More people of a group are visited than have a tie.
  case tooManyVisits(segment: String, visits: Int, ties: Int)
  /// A number that no number of people in the town can be.
  case impossible(String, population: Int)
  /// Something is planned that the round does not offer.
  case notOffered(String)
  /// A prediction whose lower end lies above its upper one.
  case predictionReversed(low: Int, high: Int)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .overBudget: "plan-over-budget"
    case .tooManyPeople: "plan-too-many-people"
    case .tooManyVisits: "plan-too-many-visits"
    case .impossible: "plan-impossible-number"
    case .notOffered: "plan-not-offered"
    case .predictionReversed: "prediction-reversed"
    }
  }
}
