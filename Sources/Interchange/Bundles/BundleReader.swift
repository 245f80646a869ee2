public import Learning
import ProgressStore
public import Sealing

/// Reads bundles of others, and refuses whatever is not exactly as this format says.
public struct BundleReader {
  private let limits: BundleLimits
  private let marker: AnswerMarker

  /// Reads with limits.
  ///
  /// - Parameters:
  ///   - courses: The courses at hand, whose keys decide which marks count.
  ///   - limits: How much a bundle may hold.
  public init(courses: [Course], limits: BundleLimits = BundleLimits()) {
    self.init(marker: AnswerMarker(courses: courses), limits: limits)
  }

  /// Reads with limits and marks with what a marker knows.
  public init(marker: AnswerMarker, limits: BundleLimits = BundleLimits()) {
    self.limits = limits
    self.marker = marker
  }

  /// Whether bytes begin like a bundle that was never sealed, or was opened by another program.
  public static func isOpen(_ file: [UInt8]) -> Bool { file.starts(with: BundleFormat.firstLine) }

  /// Opens and reads a bundle that was sealed for somebody.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file, its armour, or a bundle that was never sealed.
  ///   - identities: The keys at hand.
  /// - Returns: The bundle.
  /// - Throws: ``BundleError``.
  public func bundle(
    in file: [UInt8],
    identities: [AgeIdentity]
  ) throws(BundleError) -> Bundle {
    guard file.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    if file.starts(with: BundleFormat.firstLine) { return try bundle(in: file) }
    let lines: [UInt8]
    do throws(AgeError) {
      lines = try AgeFile.open(file, with: identities)
    } catch {
      throw .sealed(error)
    }
    return try bundle(in: lines)
  }

  /// Reads a bundle that is open.
  ///
  /// - Parameter bytes: All its lines.
  /// - Returns: The bundle.
  /// - Throws: ``BundleError``.
  public func bundle(in bytes: [UInt8]) throws(BundleError) -> Bundle {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard bytes.starts(with: BundleFormat.firstLine) else { throw .notABundle }
    var lines = BundleLines(bytes, limit: limits.lineBytes)
    _ = try lines.next()
    let header = try BundleHeader(line: try lines.next(), limits: limits)
    // Whether anybody vouches for the facts is asked before they are looked at.
    try checkSignature(of: bytes, by: header.key)
    var facts: [ReceivedFact] = []
    facts.reserveCapacity(header.facts)
    var reader = BundleFactReader(header: header, limits: limits, marker: marker)
    for _ in 0..<header.facts { facts.append(try reader.fact(in: try lines.next())) }
    guard try lines.next().starts(with: BundleFormat.signatureStart), lines.isAtEnd else {
      throw .cut
    }
    guard reader.courses == Set(header.courses) else { throw .malformedHeader(member: "courses") }
    return Bundle(header: header, facts: facts)
  }

  /// Checks the last line, which signs all before it.
  private func checkSignature(
    of bytes: [UInt8],
    by key: VerifyingKey
  ) throws(BundleError) {
    let length = BundleFormat.signatureStart.count + 2 * Signature.length + 1
    let signed = bytes.dropLast(length)
    let line = bytes.suffix(length)
    guard signed.last == BundleFormat.newline, line.last == BundleFormat.newline,
      line.starts(with: BundleFormat.signatureStart)
    else { throw .cut }
    let digits = line.dropFirst(BundleFormat.signatureStart.count).dropLast()
    let text = String(decoding: digits, as: UTF8.self)
    guard let raw = Hexadecimal.decode(text), let signature = try? Signature(raw),
      Hexadecimal.encode(raw) == text,
      key.verifies(signature, of: BundleFormat.domain + signed)
    else { throw .wrongSignature }
  }
}

/// The lines of a bundle one by one.
struct BundleLines {
  private let bytes: [UInt8]
  private let limit: Int
  private var place = 0

  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place == bytes.count }

  /// The next line without its end.
  mutating func next() throws(BundleError) -> ArraySlice<UInt8> {
    guard let end = bytes[place...].firstIndex(of: BundleFormat.newline), end - place <= limit
    else { throw .cut }
    defer { place = end + 1 }
    return bytes[place..<end]
  }
}
