import JSON
import Learning
import ProgressStore
import Sealing

/// Reads the facts of one bundle in their order.
struct BundleFactReader {
  private static let members = [
    "body", "counter", "course", "courseVersion", "device", "kind", "language", "learner",
    "recordedAt", "session", "utcOffset",
  ]
  private static let beforeFact = Array(#"{"fact":"#.utf8)
  private static let beforePrevious = Array(#","previous":""#.utf8)
  private static let afterPrevious = Array("\"}".utf8)
  private static let longestName = 200
  /// The years 1970 to 9999, in milliseconds.
  private static let times: ClosedRange<Int64> = 0...253_402_300_799_999
  private static let offsets = -1_080...1_080

  private let header: BundleHeader
  private let limits: BundleLimits
  private let marker: AnswerMarker
  private var line = 2
  private var counter: Int64 = 0
  /// The hashes that the next fact may follow: those of the facts in the place before it.
  private var forerunners: [[UInt8]] = []
  private var hashes: [[UInt8]] = [[UInt8](repeating: 0, count: 32)]
  private var spelling: FactSpelling
  /// Members that an answer was found to have, all of which this program knows.
  private var answerMembers: [String] = []
  private(set) var courses: Set<BundleHeader.CourseReference> = []

  init(header: BundleHeader, limits: BundleLimits, marker: AnswerMarker) {
    self.header = header
    self.limits = limits
    self.marker = marker
    spelling = FactSpelling(of: header.device)
  }

  /// Reads the next line.
  mutating func fact(in bytes: ArraySlice<UInt8>) throws(BundleError) -> ReceivedFact {
    line += 1
    guard
      let json = try? JSONValue(
        parsing: Array(bytes),
        limits: JSONLimits(bytes: limits.lineBytes, depth: limits.depth)
      ),
      json.objectValue?.keys == ["fact", "previous"],
      let fact = json["fact"], fact.objectValue?.keys == BundleFactReader.members,
      let body = fact["body"],
      let previous = json["previous"]?.stringValue.flatMap({ Hexadecimal.decode($0) }),
      previous.count == Digest.length
    else { throw .malformedFact(line: line) }
    let context = try context(of: fact)
    let (counter, moment) = try place(of: fact)
    let content = try content(of: fact, body: body)
    let text = body.canonicalText
    let hash = spelling.hash(
      of: text,
      kind: content.kind,
      counter: counter,
      at: moment,
      in: context,
      following: previous
    )
    // The one spelling of the fact is what its hash binds.
    guard isSpelled(bytes, previous: previous) else { throw .malformedFact(line: line) }
    try follow(hash, previous: previous, counter: counter)
    courses.insert(
      BundleHeader.CourseReference(id: context.course, version: context.courseVersion)
    )
    return ReceivedFact(
      counter: counter,
      previous: previous,
      hash: hash,
      context: context,
      recordedAt: moment,
      content: content,
      body: text,
      mark: marker.mark(of: content, in: context)
    )
  }

  /// Whether a line is the one spelling of the fact that was spelled last.
  private func isSpelled(_ line: ArraySlice<UInt8>, previous: [UInt8]) -> Bool {
    var rest = line
    for part in [
      BundleFactReader.beforeFact[...], spelling.text, BundleFactReader.beforePrevious[...],
      Array(Hexadecimal.encode(previous).utf8)[...],
    ] {
      guard rest.prefix(part.count) == part else { return false }
      rest = rest.dropFirst(part.count)
    }
    return rest == BundleFactReader.afterPrevious[...]
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

  private mutating func content(
    of fact: JSONValue,
    body: JSONValue
  ) throws(BundleError) -> FactContent {
    let kind = try text("kind", in: fact)
    guard FactContent.kinds.contains(kind) else { throw .unknownFact(line: line, kind: kind) }
    guard let content = FactContent(kind: kind, json: body), let given = body.objectValue?.keys
    else { throw .malformedFact(line: line) }
    // Most facts are answers, and all answers of one program have the same members.
    let isAnswer = if case .attempted = content { true } else { false }
    if isAnswer, given == answerMembers { return content }
    // What this program does not read it must not pass on as if it had.
    guard let known = content.json.objectValue?.keys, Set(given).isSubset(of: known) else {
      throw .malformedFact(line: line)
    }
    if isAnswer { answerMembers = given }
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
    _ hash: [UInt8],
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
    hashes.append(hash)
  }
}
