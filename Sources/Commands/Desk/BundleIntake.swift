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
  /// How many files there are.
  private let count: Int
  private let openKey: () throws -> AgeIdentity
  private var identity: AgeIdentity?
  private var learners: Set<LearnerID> = []
  private var place = 0
  /// The sums of what came of the files that were taken.
  private var total = MergeSummary()
  /// The files that were refused, each with its reason.
  private var refusals: [String] = []

  init(
    desk: CohortDesk,
    words: Messages,
    reader: BundleReader,
    isRehearsal: Bool,
    count: Int,
    openKey: @escaping () throws -> AgeIdentity
  ) {
    self.desk = desk
    self.words = words
    self.reader = reader
    self.isRehearsal = isRehearsal
    self.count = count
    self.openKey = openKey
  }

  /// Whether a file was refused.
  var hasRefusals: Bool { !refusals.isEmpty }

  /// Takes one file and tells what came of it; a file that is refused leaves everything as it was.
  ///
  /// - Throws: ``CommandFailure`` where the key cannot be opened or the disk is full, ``StoreError`` where the record
  ///   cannot be written otherwise.
  mutating func take(_ path: String) throws -> [String] {
    let name = FileSystem.name(of: path)
    place += 1
    do {
      let bundle = try self.bundle(in: path)
      let summary = try desk.store.merge(
        bundle.facts,
        from: bundle.sender,
        intoCohort: desk.cohort.name,
        isRehearsal: isRehearsal
      )
      return lines(for: summary, of: bundle, in: name)
    } catch let error as BundleError {
      return refuse(name, error)
    } catch let error as FileError {
      return refuse(name, error)
    } catch let error as ExchangeError {
      return refuse(name, error)
    } catch StoreError.diskFull {
      throw CommandFailure(
        message: words.importDiskFull(file: name),
        exitCode: ExitCode.inputOutput
      )
    }
  }

  /// What came of all files together, and why some were refused.
  var summary: [String] {
    var lines = [isRehearsal ? words.importRehearsed() : words.importDone()]
    lines.append("- " + words.importFiles(count: place))
    lines.append("- " + words.importLearners(count: learners.count))
    lines.append("- " + words.importAdded(count: total.added))
    lines.append("- " + words.importHeld(count: total.held))
    lines += remarks(on: total).map { "- " + $0 }
    lines.append("- " + words.importRefused(count: refusals.count))
    return lines + refusals.map { "  " + $0 }
  }

  private mutating func bundle(in path: String) throws -> Bundle {
    let bytes = try FileReader.bytes(at: path, limit: BundleLimits().bytes)
    if BundleReader.isOpen(bytes) { return try reader.bundle(in: bytes) }
    // Before a passphrase is asked for that would not help.
    guard AgeFile.begins(bytes) else { throw BundleError.notABundle }
    let identity = try self.identity ?? openKey()
    self.identity = identity
    return try reader.bundle(in: bytes, identities: [identity])
  }

  private mutating func refuse(_ name: String, _ error: any Error) -> [String] {
    let reason = ExchangeWords(words: words).reason(for: error)
    refusals.append(name + ": " + reason)
    return [numbered(words.importFileNotTaken(file: name))]
  }

  private mutating func lines(
    for summary: MergeSummary,
    of bundle: Bundle,
    in name: String
  ) -> [String] {
    learners.insert(bundle.header.learner)
    total.add(summary)
    let learner = bundle.header.alias ?? String(bundle.header.learner.text.prefix(8))
    let line = words.importFile(
      file: name,
      learner: learner,
      added: "\(summary.added)",
      held: "\(summary.held)"
    )
    return [numbered(line)] + remarks(on: summary).map { "  " + $0 }
  }

  /// What a trainer should know beside the numbers.
  private func remarks(on summary: MergeSummary) -> [String] {
    var lines: [String] = []
    if !summary.conflicts.isEmpty {
      lines.append(words.importConflicts(count: summary.conflicts.count))
    }
    if !summary.gaps.isEmpty { lines.append(words.importGaps(count: summary.gaps.count)) }
    if summary.correctedMarks > 0 {
      lines.append(words.importCorrected(count: summary.correctedMarks))
    }
    if summary.unmarked > 0 { lines.append(words.importUnmarked(count: summary.unmarked)) }
    return lines
  }

  /// A line with the place of its file among all.
  private func numbered(_ line: String) -> String {
    count == 1 ? line : "\(place)/\(count) " + line
  }
}

extension MergeSummary {
  /// Adds what came of another bundle; a place that both name counts once.
  fileprivate mutating func add(_ other: MergeSummary) {
    added += other.added
    held += other.held
    correctedMarks += other.correctedMarks
    unmarked += other.unmarked
    conflicts += other.conflicts.filter { !conflicts.contains($0) }
    // The latest word on a device: a gap may have been closed since.
    let devices = Set(other.devices)
    gaps = gaps.filter { !devices.contains($0.device) } + other.gaps
  }
}
