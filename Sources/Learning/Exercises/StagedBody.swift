public import JSON

/// A kind of exercise that takes several answers, one after another, before it is marked.
///
/// What a learner sees next depends on the steps taken so far and on nothing else, so that a path
/// left in the middle goes on from its record alone. The session keeps each step as a fact of its
/// own; the attempt follows when the last stage is reached.
public protocol StagedBody: ExerciseBody {
  /// The event of the session protocol that shows a later stage.
  var stageEvent: StageEvent { get }

  /// Checks an answer to the present stage and brings it into its one canonical form.
  ///
  /// Going back, where the stage offers it, arrives as ``ExerciseStage/back``.
  ///
  /// - Throws: ``AnswerError`` where the answer does not fit the stage.
  func step(from answer: JSONValue, after steps: [JSONValue]) throws(AnswerError) -> JSONValue

  /// The same where it matters which part of the exercise an order shows.
  ///
  /// - Throws: ``AnswerError`` where the answer does not fit the stage.
  func step(from answer: JSONValue, after steps: [JSONValue], in order: ShownOrder)
    throws(AnswerError) -> JSONValue

  /// Where the exercise stands after some steps, which may come from a damaged or foreign record.
  func stage(after steps: [JSONValue]) -> ExerciseStage

  /// A step in the words of the exercise, one line an entry, in Markdown, for a transcript.
  func words(forStep step: JSONValue, after steps: [JSONValue]) -> [String]
}

/// What an exercise in stages shows next, or what it came to.
public enum ExerciseStage: Sendable {
  /// The exercise waits for a step; the members describe the stage to a front end.
  case open(JSONObject, canGoBack: Bool)
  /// The exercise has come to an end that the learner may look at before it is marked, and may go
  /// back from.
  ///
  /// Where nothing may be told before a test is over, the response counts at once.
  case ending(JSONObject, Response, canGoBack: Bool)
  /// Nothing is left to do; the response is the whole of what was done.
  case complete(Response)

  /// The step that goes back to the stage before.
  public static let back: JSONValue = ["back": true]

  /// What describes the stage to a front end; `id` names the stage.
  public var presentation: JSONObject {
    switch self {
    case .open(let members, _), .ending(let members, _, _): members
    case .complete: JSONObject()
    }
  }

  /// Whether the learner may go back to the stage before.
  public var canGoBack: Bool {
    switch self {
    case .open(_, let canGoBack), .ending(_, _, let canGoBack): canGoBack
    case .complete: false
    }
  }

  /// Whether going on ends the exercise.
  public var isEnding: Bool { if case .ending = self { true } else { false } }
}

/// The event of the session protocol that shows a later stage of an exercise.
public enum StageEvent: String, Sendable {
  /// A scene of its own, which says only what is new.
  case scene
  /// The exercise once more, with all its members.
  case exercise
}

extension StagedBody {
  /// The same for every order, since most kinds show all of themselves.
  public func step(from answer: JSONValue, after steps: [JSONValue], in order: ShownOrder)
    throws(AnswerError) -> JSONValue
  {
    try step(from: answer, after: steps)
  }

  /// A scene.
  public var stageEvent: StageEvent { .scene }

  /// The response that a whole list of answers comes to.
  ///
  /// - Throws: ``AnswerError`` for the first answer that does not fit, or where the list ends too
  ///   early.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    guard let answers = answer.arrayValue else { throw .wrongShape }
    var steps: [JSONValue] = []
    for answer in answers {
      if case .complete = stage(after: steps) { throw .wrongShape }
      steps.append(try step(from: answer, after: steps))
    }
    switch stage(after: steps) {
    case .complete(let response), .ending(_, let response, _): return response
    case .open: throw .missing(String(steps.count + 1))
    }
  }
}
