import Interchange
import ProgressStore
import Sealing
import Text

/// Says why a bundle is not taken.
struct ExchangeWords {
  let words: Messages

  /// One line for people; the rule that is broken, and where.
  func reason(for error: any Error) -> String {
    switch error {
    case let error as BundleError: reason(for: error)
    case let error as ExchangeError: reason(for: error)
    case let error as ReplyRules.Refusal: reason(for: error)
    default: FailureWords(words: words).failure(for: error).message
    }
  }

  private func reason(for error: BundleError) -> String {
    switch error {
    case .sealed(.noMatch): words.bundleOtherKey()
    case .sealed(.unknownVersion), .notABundle: words.bundleNone()
    case .sealed, .cut, .wrongSignature: words.bundleChanged()
    case .tooLarge(let limit): words.bundleTooLarge(limit: "\(limit >> 20)")
    case .tooManyFacts(let limit): words.bundleTooMany(limit: "\(limit)")
    case .newerVersion(let found, let known):
      words.bundleNewer(found: "\(found)", known: "\(known)")
    case .malformedHeader(let member): words.bundleBadHeader(member: member)
    case .malformedFact(let line): words.bundleBadFact(line: "\(line)")
    case .unknownFact(let line, let kind): words.bundleUnknownFact(line: "\(line)", kind: kind)
    case .foreignFact(let line): words.bundleForeignFact(line: "\(line)")
    case .wrongOrder(let line): words.bundleWrongOrder(line: "\(line)")
    case .brokenChain(let line): words.bundleBrokenChain(line: "\(line)")
    }
  }

  private func reason(for error: ReplyRules.Refusal) -> String {
    switch error {
    case .otherLearner: words.marksOtherLearner()
    case .foreignKind(let line, let kind):
      words.marksForeignKind(line: "\(line)", kind: TextCleaner.cleanLine(kind))
    case .ownMarks: words.marksOwnWords()
    }
  }

  private func reason(for error: ExchangeError) -> String {
    switch error {
    case .otherKey: words.bundleForged()
    case .ownDevice: words.bundleOwnDevice()
    case .forgottenLearner: words.storeForgotten()
    }
  }
}
