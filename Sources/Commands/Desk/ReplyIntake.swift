import Interchange
import Learning
import Platform
import ProgressStore
import Sealing
import Text

/// Takes replies to a learner's work one by one, and counts what came of them.
struct ReplyIntake {
  private let desk: LearnerDesk
  private let words: Messages
  private let reader: BundleReader
  private let isRehearsal: Bool
  private var taken = 0
  private var passedOver = 0
  /// How many files were refused.
  private(set) var refused = 0
  /// The answers to which marks came.
  private(set) var answers: Set<FactAddress> = []

  init(desk: LearnerDesk, words: Messages, reader: BundleReader, isRehearsal: Bool) {
    self.desk = desk
    self.words = words
    self.reader = reader
    self.isRehearsal = isRehearsal
  }

  /// Takes one file and tells what came of it; a file that is refused leaves everything as it was.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - passesOverOthers: Whether a file for somebody else is nothing to speak of, since it came in a folder.
  /// - Returns: What to say.
  /// - Throws: `StoreError` where the record cannot be read or written.
  mutating func take(_ path: String, passesOverOthers: Bool) throws -> [String] {
    let name = FileSystem.name(of: path)
    do {
      let bundle = try bundle(in: path)
      try ReplyRules.check(bundle, for: desk.learner)
      let isKnown = try desk.store.knowsKey(of: bundle.header.device)
      let summary = try desk.store.merge(
        bundle.facts,
        from: bundle.sender,
        isRehearsal: isRehearsal
      )
      return try lines(for: bundle, summary, in: name, isKnown: isKnown)
    } catch BundleError.sealed(.noMatch) {
      return pass(name, words.marksOtherKey(), isSilent: passesOverOthers)
    } catch ReplyRules.Refusal.otherLearner {
      return pass(name, words.marksOtherLearner(), isSilent: passesOverOthers)
    } catch let error as BundleError {
      return refuse(name, error)
    } catch let error as ReplyRules.Refusal {
      return refuse(name, error)
    } catch let error as ExchangeError {
      return refuse(name, error)
    } catch let error as FileError {
      return refuse(name, error)
    }
  }

  /// What came of all files together.
  var summary: [String] {
    var lines: [String] = []
    if passedOver > 0 { lines.append(words.marksPassedOver(count: passedOver)) }
    if taken == 0, refused == 0 { lines.append(words.marksNothingForYou()) }
    if isRehearsal { lines.append(words.marksDryRun()) }
    return lines
  }

  private func bundle(in path: String) throws -> Bundle {
    let bytes = try FileReader.bytes(at: path, limit: BundleLimits().bytes)
    if BundleReader.isOpen(bytes) { return try reader.bundle(in: bytes) }
    return try reader.bundle(in: bytes, identities: [desk.store.replyIdentity()])
  }

  private mutating func pass(_ name: String, _ reason: String, isSilent: Bool) -> [String] {
    guard !isSilent else {
      passedOver += 1
      return []
    }
    refused += 1
    return [words.marksFileRefused(file: name, reason: reason)]
  }

  private mutating func refuse(_ name: String, _ error: any Error) -> [String] {
    refused += 1
    let reason = ExchangeWords(words: words).reason(for: error)
    return [words.marksFileRefused(file: name, reason: reason)]
  }

  private mutating func lines(
    for bundle: Bundle,
    _ summary: MergeSummary,
    in name: String,
    isKnown: Bool
  ) throws -> [String] {
    taken += 1
    var lines = [words.marksTaken(file: name, count: summary.added)]
    if !isKnown {
      let device = String(bundle.header.device.text.prefix(8))
      lines.append("  " + words.marksSenderNew(device: device))
    }
    var strangers = 0
    for fact in bundle.facts {
      guard case .marked(let mark) = fact.content else { continue }
      answers.insert(mark.attempt)
      if try !desk.store.holds(mark.attempt) { strangers += 1 }
    }
    if strangers > 0 { lines.append("  " + words.marksNotHeld(count: strangers)) }
    if !summary.conflicts.isEmpty {
      lines.append("  " + words.importConflicts(count: summary.conflicts.count))
    }
    return lines
  }
}
