/// What the person who leads a session tells the clock.
public enum WorkshopCommand: Sendable, Hashable {
  /// Go on to the next part; after the last one the session is over.
  case next
  /// Go back to the part before.
  case back
  /// Leave out what the clock offers to cut.
  case cut
  /// Stop the clock, or let it go on.
  case pause
  /// Keep a note.
  case note(String)
  /// End the session before its last part.
  case end
}
