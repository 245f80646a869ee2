/// A reason why a room refuses something; nothing was changed.
public enum RoomError: Error, Equatable, Sendable {
  /// The command does not fit where the room stands.
  case notNow(RoomCommand, phase: RoomPhase)
  /// All questions were opened already.
  case noMoreQuestions
  /// There is no question of that number.
  case noSuchQuestion(Int, count: Int)
  /// The key of the question was shown already, so that a vote would say nothing.
  case alreadyRevealed(Int)
  /// The word is not on the present list.
  case noSuchWord(String)
  /// Nobody of that name came in.
  case unknownParticipant
  /// The participant came in already.
  case alreadyIn
  /// The room takes nobody else.
  case full(limit: Int)
  /// Votes on this question and round are not taken, no longer or not yet.
  case roundNotOpen
  /// The answer does not fit the question.
  case answer(AnswerError)
  /// How certain the participant is was not said, or outside 1 to 3.
  case certaintyMissing
}
