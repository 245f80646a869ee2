import Interchange
import JSON
import Learning
import ProgressStore
import Sealing

/// Makes hostile bundles from a good one, and holds the readers to what they promise: no crash, nothing taken of what is
/// refused, and a record that is whole after what is taken.
public final class BundleFuzzer {
  /// What came of one hostile bundle.
  public enum Outcome: Sendable {
    /// It broke a rule.
    case refused
    /// It broke none: what it says is what was signed.
    case taken
  }

  /// A promise that was broken.
  public struct Failure: Error, CustomStringConvertible {
    /// The promise.
    public let description: String
  }

  private let folder: String
  private let reader = BundleReader(courses: [FuzzSamples.course])
  private let identity: AgeIdentity
  private let key: SigningKey
  private let trainer: ProgressStore
  private let held: [String]
  private let original: Bundle
  private let open: [UInt8]
  private let sealed: [UInt8]
  private let lines: [JSONValue]
  private var merges = 0

  /// Makes a learner's and a trainer's record in a folder.
  public init(in folder: String) throws {
    self.folder = folder
    let learner = try BundleFuzzer.store(at: folder + "/learner", device: FuzzSamples.device)
    try FuzzSamples.record(in: learner)
    key = try learner.signingKey()
    open = try BundleWriter(learner).bundle(of: FuzzSamples.learner, alias: "Aida").bytes
    identity = try AgeIdentity.generate()
    sealed = try AgeFile.seal(open, for: [identity.recipient])
    original = try reader.bundle(in: open)
    lines = try open.split(separator: 0x0A).dropFirst().dropLast().map {
      try JSONValue(parsing: Array($0))
    }
    trainer = try BundleFuzzer.store(at: folder + "/trainer", device: FuzzSamples.desk)
    _ = try trainer.merge(original.facts, from: original.sender)
    held = try BundleFuzzer.content(of: trainer)
  }

  private static func store(at path: String, device: DeviceID) throws -> ProgressStore {
    try ProgressStore(
      opening: path,
      options: StoreOptions(access: .create, now: 0, newDevice: { device })
    )
  }

  private static func content(of store: ProgressStore) throws -> [String] {
    var lines: [String] = []
    for learner in try store.learners() {
      lines.append("\(learner.text) \(try store.alias(of: learner) ?? "-")")
      try store.forEachFact(of: learner) { fact in
        lines.append("\(fact.address) \(fact.context) \(fact.content.json.text)")
      }
    }
    return lines
  }

  /// Makes the hostile bundle of a seed and reads it.
  ///
  /// - Parameter seed: The same one makes the same bundle, but for what sealing draws by chance.
  /// - Returns: What came of it.
  /// - Throws: ``Failure``, or what the record throws where it should not.
  public func run(seed: UInt64) throws -> Outcome {
    var generator = SplitMix64(seed: seed)
    let kind = Int.random(in: 0...9, using: &generator)
    let file =
      switch kind {
      case 0: ByteMutator.mutated(sealed, using: &generator)
      case 1: ByteMutator.mutated(AgeArmor.encode(sealed), using: &generator)
      case 2: sealedHeader(using: &generator)
      case 3: ByteMutator.mutated(open, using: &generator)
      case 4: signed(bytesOf: lines.map { $0.canonicalText }, using: &generator)
      case 5: signed(lines: shuffledLines(using: &generator))
      default: signed(values: mutatedValues(using: &generator))
      }
    let bundle: Bundle
    do throws(BundleError) {
      bundle = try reader.bundle(in: file, identities: [identity])
    } catch {
      return .refused
    }
    // Nobody signed what is in these, so that they may at most say the same in another armour.
    if kind < 4, bundle.header != original.header || bundle.facts != original.facts {
      throw Failure(description: "an unsigned change was taken")
    }
    try take(bundle)
    return .taken
  }

  /// Merges what was read, and looks whether the record holds.
  private func take(_ bundle: Bundle) throws {
    do {
      _ = try trainer.merge(bundle.facts, from: bundle.sender, isRehearsal: true)
    } catch is ExchangeError {}
    guard try BundleFuzzer.content(of: trainer) == held else {
      throw Failure(description: "a rehearsal or a refusal changed the record")
    }
    merges += 1
    guard merges % 32 == 0 else { return }
    let store = try BundleFuzzer.store(
      at: folder + "/merge\(merges)",
      device: FuzzSamples.desk
    )
    for bundle in [original, bundle, original, bundle] {
      do {
        _ = try store.merge(bundle.facts, from: bundle.sender)
      } catch is ExchangeError {}
    }
    try store.verifyChains()
    guard try store.projectionProblems().isEmpty else {
      throw Failure(description: "what is derived differs from the log")
    }
  }

  // MARK: Hostile bundles

  /// The sealed file with its header's lines dropped, doubled, swapped or changed.
  private func sealedHeader(using generator: inout SplitMix64) -> [UInt8] {
    var lines = sealed.split(
      separator: 0x0A,
      maxSplits: 4,
      omittingEmptySubsequences: false
    ).map { Array($0) }
    let place = Int.random(in: 0..<4, using: &generator)
    switch generator.next() % 4 {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines.swapAt(place, Int.random(in: 0..<4, using: &generator))
    default: lines[place] = ByteMutator.mutated(lines[place], using: &generator)
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private func shuffledLines(using generator: inout SplitMix64) -> [String] {
    var lines = lines.map { $0.canonicalText }
    let place = Int.random(in: 1..<lines.count, using: &generator)
    switch generator.next() % 3 {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    default: lines.swapAt(place, Int.random(in: 1..<lines.count, using: &generator))
    }
    if Bool.random(using: &generator) {
      lines[0] = self.lines[0].canonicalText.replacing(
        "\"facts\":\(self.lines.count - 1)",
        with: "\"facts\":\(lines.count - 1)"
      )
    }
    return lines
  }

  /// The header or some facts changed, the spelling and mostly the chain in order.
  private func mutatedValues(using generator: inout SplitMix64) -> [JSONValue] {
    var values = lines
    for _ in 0...Int.random(in: 0...1, using: &generator) {
      let place = Int.random(in: values.indices, using: &generator)
      values[place] = JSONMutator.mutated(values[place], using: &generator)
    }
    guard generator.next() % 8 != 0 else { return values }
    var previous = [UInt8](repeating: 0, count: Digest.length)
    for place in values.indices.dropFirst() {
      guard let fact = values[place]["fact"] else { continue }
      values[place] = ["fact": fact, "previous": .string(Hexadecimal.encode(previous))]
      previous = Digest.blake2b256(previous + Array(fact.canonicalText.utf8)).bytes
    }
    return values
  }

  // MARK: Signing

  private func signed(values: [JSONValue]) -> [UInt8] {
    signed(lines: values.map { $0.canonicalText })
  }

  private func signed(lines: [String]) -> [UInt8] {
    signed(Array((["QADAM-BUNDLE"] + lines).map { $0 + "\n" }.joined().utf8))
  }

  private func signed(bytesOf lines: [String], using generator: inout SplitMix64) -> [UInt8] {
    let bytes = Array((["QADAM-BUNDLE"] + lines).map { $0 + "\n" }.joined().utf8)
    return signed(ByteMutator.mutated(bytes, using: &generator))
  }

  private func signed(_ bytes: [UInt8]) -> [UInt8] {
    let signature = key.sign(Array("qadam bundle v1\n".utf8) + bytes)
    return bytes + Array("signature \(Hexadecimal.encode(signature.bytes))\n".utf8)
  }
}
