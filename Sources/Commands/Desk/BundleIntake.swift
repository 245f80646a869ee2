import Interchange
import Learning
import Platform
import ProgressStore
import Sealing
import Text

/// Takes bundle after bundle, and counts what came of them.
struct BundleIntake {
  private let desk: CohortDesk
  private let words: Messages
  private let reader: BundleReader
  private let isRehearsal: Bool
  private let openKey: () throws -> AgeIdentity
  private var identity: AgeIdentity?
  private var learners: Set<LearnerID> = []
  private var added = 0
  private var held = 0
  /// How many files were refused.
  private(set) var refused = 0

  init(
    desk: CohortDesk,
    words: Messages,
    reader: BundleReader,
    isRehearsal: Bool,
    openKey: @escaping () throws -> AgeIdentity
  ) {
    self.desk = desk
    self.words = words
    self.reader = reader
    self.isRehearsal = isRehearsal
    self.openKey = openKey
  }

  /// Takes one file and tells what came of it; a file that is refused leaves everything as it was.
  ///
  /// - Throws: ``CommandFailure`` where the key cannot be opened, ``StoreError`` where the record cannot be written.
  mutating func take(_ path: String) throws -> [String] {
    let name = FileSystem.name(of: path)
    let bundle: Bundle
    do {
      bundle = try self.bundle(in: path)
    } catch let error as BundleError {
      return refuse(name, error)
    } catch let error as FileError {
      return refuse(name, error)
    }
    do {
      let summary = try desk.store.merge(
        bundle.facts,
        from: bundle.sender,
        isRehearsal: isRehearsal
      )
      if !isRehearsal { try desk.store.add(bundle.header.learner, toCohort: desk.cohort.name) }
      return lines(for: summary, of: bundle, in: name)
    } catch let error as ExchangeError {
      return refuse(name, error)
    }
  }

  /// What came of all files together.
  var summary: [String] {
    var lines = [isRehearsal ? words.importRehearsed() : words.importDone()]
    lines.append("- " + words.importLearners(count: learners.count))
    lines.append("- " + words.importAdded(count: added))
    lines.append("- " + words.importHeld(count: held))
    lines.append("- " + words.importRefused(count: refused))
    return lines
  }

  private mutating func bundle(in path: String) throws -> Bundle {
    let bytes = try FileReader.bytes(at: path, limit: BundleLimits().bytes)
    if BundleReader.isOpen(bytes) { return try reader.bundle(in: bytes) }
    let identity = try self.identity ?? openKey()
    self.identity = identity
    return try reader.bundle(in: bytes, identities: [identity])
  }

  private mutating func refuse(_ name: String, _ error: any Error) -> [String] {
    refused += 1
    let reason = ExchangeWords(words: words).reason(for: error)
    return [words.importFileRefused(file: name, reason: reason)]
  }

  private mutating func lines(
    for summary: MergeSummary,
    of bundle: Bundle,
    in name: String
  ) -> [String] {
    learners.insert(bundle.header.learner)
    added += summary.added
    held += summary.held
    let learner = bundle.header.alias ?? String(bundle.header.learner.text.prefix(8))
    var lines = [
      words.importFile(
        file: name,
        learner: learner,
        added: "\(summary.added)",
        held: "\(summary.held)"
      )
    ]
    if !summary.conflicts.isEmpty {
      lines.append("  " + words.importConflicts(count: summary.conflicts.count))
    }
    if !summary.gaps.isEmpty { lines.append("  " + words.importGaps(count: summary.gaps.count)) }
    if summary.correctedMarks > 0 {
      lines.append("  " + words.importCorrected(count: summary.correctedMarks))
    }
    if summary.unmarked > 0 { lines.append("  " + words.importUnmarked(count: summary.unmarked)) }
    return lines
  }
}
