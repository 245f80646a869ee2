public import Learning
import ProgressStore

/// What a learner takes in from others: marks of their own answers, and nothing that would be their own work.
///
/// A learner's record is theirs. Somebody who knows its random name could else add answers to it that were never given.
public enum ReplyRules {
  /// The kinds of fact that may come from somebody else.
  public static let kinds: Set<String> = ["marked"]

  /// A reason why a bundle is no reply to a learner.
  public enum Refusal: Error, Hashable, Sendable {
    /// It is about somebody else.
    case otherLearner
    /// It holds something that only the learner's own record can say.
    case foreignKind(line: Int, kind: String)
    /// It claims to hold marks that the learner gave.
    case ownMarks
  }

  /// Checks a bundle that was read.
  ///
  /// - Parameters:
  ///   - bundle: The bundle.
  ///   - learner: Who takes it in.
  /// - Throws: ``Refusal``; nothing of the bundle is to be taken then.
  public static func check(_ bundle: Bundle, for learner: LearnerID) throws(Refusal) {
    guard bundle.header.learner == learner else { throw .otherLearner }
    for (place, fact) in bundle.facts.enumerated() {
      guard kinds.contains(fact.content.kind) else {
        // The first line names the format, the second is the header.
        throw .foreignKind(line: place + 3, kind: fact.content.kind)
      }
      if case .marked(let mark) = fact.content, mark.marker == .learner { throw .ownMarks }
    }
  }
}
