import JSON
import Learning
import ProgressStore
import Sealing

/// Reads the facts of one bundle in their order.
struct BundleFactReader {
  private static let members: Set<String> = [
    "body", "counter", "course", "courseVersion", "device", "kind", "language", "learner",
    "recordedAt", "session", "utcOffset",
  ]
  private static let longestName = 200
  /// The years 1970 to 9999, in milliseconds.
  private static let times: ClosedRange<Int64> = 0...253_402_300_799_999
  private static let nulEscape = Array(#"\u0000"#.utf8)
  private static let offsets = -1_080...1_080

  private let header: BundleHeader
  private let limits: BundleLimits
  private let marker: AnswerMarker
  private var line = 2
  private var counter: Int64 = 0
  /// The hashes that the next fact may follow: those of the facts in the place before it.
  private var forerunners: [[UInt8]] = []
  private var hashes: [[UInt8]] = [[UInt8](repeating: 0, count: 32)]
  private(set) var courses: Set<BundleHeader.CourseReference> = []

  init(header: BundleHeader, limits: BundleLimits, marker: AnswerMarker) {
    self.header = header
    self.limits = limits
    self.marker = marker
  }

  /// Reads the next line.
  mutating func fact(in bytes: ArraySlice<UInt8>) throws(BundleError) -> ReceivedFact {
    line += 1
    guard
      let json = try? JSONValue(
        parsing: Array(bytes),
        limits: JSONLimits(bytes: limits.lineBytes, depth: limits.depth)
      ),
      let object = json.objectValue, object.keys.count == 2,
      let fact = json["fact"], let members = fact.objectValue,
      Set(members.keys) == BundleFactReader.members,
      let previous = json["previous"]?.stringValue.flatMap({ Hexadecimal.decode($0) }),
      previous.count == Digest.length,
      // The one spelling of the fact is what its hash binds.
      bytes.elementsEqual(json.canonicalText.utf8), !BundleFactReader.holdsNUL(json, in: bytes)
    else { throw .malformedFact(line: line) }
    let context = try context(of: fact)
    let (counter, moment) = try place(of: fact)
    let content = try content(of: fact)
    try follow(fact, previous: previous, counter: counter)
    courses.insert(
      BundleHeader.CourseReference(id: context.course, version: context.courseVersion)
    )
    return ReceivedFact(
      counter: counter,
      previous: previous,
      context: context,
      recordedAt: moment,
      content: content,
      body: fact["body"]?.canonicalText ?? "",
      mark: marker.mark(of: content, in: context)
    )
  }

  /// Whether a text anywhere inside has a NUL, which ends a text for many programs.
  private static func holdsNUL(_ json: JSONValue, in bytes: ArraySlice<UInt8>) -> Bool {
    // Nearly no fact has the escape, and only those are walked through.
    guard bytes.firstRange(of: nulEscape) != nil else { return false }
    return holdsNUL(json)
  }

  private static func holdsNUL(_ json: JSONValue) -> Bool {
    if let text = json.stringValue { return text.utf8.contains(0) }
    if let elements = json.arrayValue { return elements.contains { holdsNUL($0) } }
    guard let object = json.objectValue else { return false }
    return object.keys.contains { key in
      key.utf8.contains(0) || object[key].map { holdsNUL($0) } ?? false
    }
  }

  private func context(of fact: JSONValue) throws(BundleError) -> FactContext {
    let learner = try text("learner", in: fact)
    guard learner == header.learner.text, try text("device", in: fact) == header.device.text else {
      throw .foreignFact(line: line)
    }
    return FactContext(
      learner: header.learner,
      session: SessionID(try text("session", in: fact)),
      course: CourseID(try text("course", in: fact)),
      courseVersion: try text("courseVersion", in: fact),
      language: try text("language", in: fact)
    )
  }

  private func place(of fact: JSONValue) throws(BundleError) -> (Int64, Moment) {
    guard let counter = fact["counter"]?.integerValue, counter >= 1, counter < Int.max,
      let time = fact["recordedAt"]?.integerValue.map({ Int64($0) }),
      BundleFactReader.times.contains(time),
      let offset = fact["utcOffset"]?.integerValue, BundleFactReader.offsets.contains(offset)
    else { throw .malformedFact(line: line) }
    return (Int64(counter), Moment(milliseconds: time, utcOffsetMinutes: offset))
  }

  private func content(of fact: JSONValue) throws(BundleError) -> FactContent {
    let kind = try text("kind", in: fact)
    guard FactContent.kinds.contains(kind) else { throw .unknownFact(line: line, kind: kind) }
    guard let body = fact["body"], let content = FactContent(kind: kind, json: body),
      let given = body.objectValue, let known = content.json.objectValue,
      // What this program does not read it must not pass on as if it had.
      Set(given.keys).isSubset(of: known.keys)
    else { throw .malformedFact(line: line) }
    return content
  }

  private func text(_ key: String, in fact: JSONValue) throws(BundleError) -> String {
    guard let text = fact[key]?.stringValue,
      (1...BundleFactReader.longestName).contains(text.utf8.count),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { throw .malformedFact(line: line) }
    return text
  }

  /// Checks that the fact comes after the one before it and, where it is the next one, follows from it.
  private mutating func follow(
    _ fact: JSONValue,
    previous: [UInt8],
    counter: Int64
  ) throws(BundleError) {
    guard counter >= self.counter else { throw .wrongOrder(line: line) }
    if counter > self.counter {
      forerunners = counter == self.counter + 1 ? hashes : []
      hashes = []
      self.counter = counter
    }
    // After a fact of somebody else, only the hash that this one starts from is known.
    guard forerunners.isEmpty || forerunners.contains(previous) else {
      throw .brokenChain(line: line)
    }
    hashes.append(Digest.blake2b256(previous + Array(fact.canonicalText.utf8)).bytes)
  }
}
