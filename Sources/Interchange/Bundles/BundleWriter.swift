import JSON
public import Learning
public import ProgressStore
import Sealing

/// Writes what a device recorded about a learner as a signed bundle.
public struct BundleWriter {
  private let store: ProgressStore

  /// Writes from a record.
  public init(_ store: ProgressStore) { self.store = store }

  /// Writes a bundle, open to read; seal it before it leaves the machine.
  ///
  /// - Parameters:
  ///   - learner: Whose facts.
  ///   - alias: What the learner is to be called; nil to keep it.
  ///   - kinds: The kinds of fact that are sent; nil for all.
  /// - Returns: The lines, the last of which signs those before, and what is in them.
  /// - Throws: ``StoreError``.
  public func bundle(
    of learner: LearnerID,
    alias: String?,
    kinds: Set<String>? = nil
  ) throws -> WrittenBundle {
    let key = try store.signingKey()
    let facts = try store.outgoingFacts(of: learner, kinds: kinds)
    var summary = BundleSummary()
    for fact in facts { summary.count(fact) }
    let header = BundleHeader(
      learner: learner,
      alias: alias,
      device: store.device,
      key: key.verifyingKey,
      courses: summary.courses.sorted(),
      facts: facts.count
    )
    var lines = BundleFormat.firstLine
    lines += Array(header.json.canonicalText.utf8)
    lines.append(BundleFormat.newline)
    for fact in facts {
      // Spelled by hand since the fact must stay byte for byte what its hash binds.
      lines += Array(#"{"fact":"#.utf8)
      lines += Array(fact.text.utf8)
      lines += Array(#","previous":""#.utf8)
      lines += Array(Hexadecimal.encode(fact.previous).utf8)
      lines += Array("\"}\n".utf8)
    }
    let signature = key.sign(BundleFormat.domain + lines)
    lines += BundleFormat.signatureStart
    lines += Array(Hexadecimal.encode(signature.bytes).utf8)
    lines.append(BundleFormat.newline)
    return WrittenBundle(header: header, bytes: lines, summary: summary)
  }
}

/// A bundle that was written, open to read.
public struct WrittenBundle: Sendable {
  /// The header.
  public let header: BundleHeader
  /// All lines with their signature.
  public let bytes: [UInt8]
  /// What is in it.
  public let summary: BundleSummary
}
