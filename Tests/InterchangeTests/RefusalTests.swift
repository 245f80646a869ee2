import Interchange
import JSON
import Learning
import ProgressStore
import Sealing
import TestSupport
import Testing

@Suite("Bundles that are refused")
struct RefusalTests {
  let reader = BundleReader(courses: [Samples.course])

  /// A change to a bundle and the rule that it breaks.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: BundleError
    let apply: @Sendable (inout Forgery) -> Void

    init(
      _ name: String,
      _ error: BundleError,
      _ apply: @escaping @Sendable (inout Forgery) -> Void
    ) {
      testDescription = name
      self.error = error
      self.apply = apply
    }

    /// Changes the second fact, which is an answer and stands in the fourth line.
    static func fact(
      _ name: String,
      _ error: BundleError = .malformedFact(line: 4),
      _ apply: @escaping @Sendable (JSONValue) -> JSONValue
    ) -> Change {
      Change(name, error) { $0.facts[1] = apply($0.facts[1]) }
    }
  }

  private static let foreign = String(repeating: "0", count: 31) + "9"

  static let changes: [Change] = [
    Change("a newer version", .newerVersion(found: 2, known: 1)) {
      $0.header = $0.header.setting("version", to: 2).setting("future", to: true)
    },
    Change("an unknown member in the header", .malformedHeader(member: "future")) {
      $0.header = $0.header.setting("future", to: true)
    },
    Change("a missing member in the header", .malformedHeader(member: "courses")) {
      $0.header = $0.header.setting("courses", to: nil)
    },
    Change("more facts than any bundle has", .tooManyFacts(limit: 100_000)) {
      $0.header = $0.header.setting("facts", to: 100_001)
    },
    Change("fewer facts than there are", .cut) { $0.header = $0.header.setting("facts", to: 2) },
    Change("a negative number of facts", .malformedHeader(member: "facts")) {
      $0.header = $0.header.setting("facts", to: -1)
    },
    Change("a course that no fact is about", .malformedHeader(member: "courses")) {
      $0.header = $0.header.setting("courses", to: [["id": "other", "version": "1"]])
    },
    Change("an alias that hides", .malformedHeader(member: "alias")) {
      $0.header = $0.header.setting("alias", to: "a\u{202E}b")
    },
    Change("another learner in the header", .foreignFact(line: 3)) {
      $0.header = $0.header.setting("learner", to: .string(foreign))
    },
    .fact("another learner in a fact", .foreignFact(line: 4)) {
      $0.setting("learner", to: .string(foreign))
    },
    .fact("another device in a fact", .foreignFact(line: 4)) {
      $0.setting("device", to: .string(foreign))
    },
    .fact("a kind of the future", .unknownFact(line: 4, kind: "dreamt")) {
      $0.setting("kind", to: "dreamt")
    },
    .fact("a member of the future") { $0.setting("body", "mood", to: "good") },
    .fact("a member less") { $0.setting("body", "digest", to: nil) },
    .fact("a score above one") { $0.setting("body", "score", to: 1.5) },
    .fact("a certainty of nine") { $0.setting("body", "certainty", to: 9) },
    .fact("a text where a number belongs") { $0.setting("counter", to: "2") },
    .fact("a counter of zero") { $0.setting("counter", to: 0) },
    .fact("a counter that overflows") { $0.setting("counter", to: .integer(.max)) },
    .fact("a time before 1970") { $0.setting("recordedAt", to: -1) },
    .fact("a time after the year 9999") { $0.setting("recordedAt", to: 253_402_300_800_000) },
    .fact("a clock 19 hours ahead") { $0.setting("utcOffset", to: 1_140) },
    .fact("an empty session") { $0.setting("session", to: "") },
    .fact("a line break in a session") { $0.setting("session", to: "a\nb") },
    .fact("a session of a thousand letters") {
      $0.setting("session", to: .string(String(repeating: "s", count: 1_000)))
    },
    Change("a counter that goes back", .wrongOrder(line: 5)) {
      $0.facts[2] = $0.facts[2].setting("counter", to: 1)
    },
  ]

  @Test(
    "A bundle that breaks a rule is refused by its name, and nothing of it is taken",
    arguments: changes
  )
  func rules(change: Change) throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record([Samples.attempt(2)], in: store, learner: Samples.learner(1), session: "s")
      var forgery = try Forgery(from: store, of: Samples.learner(1))
      #expect(try reader.bundle(in: forgery.bytes).facts.count == 3)
      change.apply(&forgery)
      #expect(throws: change.error) { try reader.bundle(in: forgery.bytes) }
    }
  }

  @Test("A line in any other spelling is refused, though it says the same")
  func spellings() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record([Samples.attempt(2)], in: store, learner: Samples.learner(1), session: "s")
      let forgery = try Forgery(from: store, of: Samples.learner(1))
      let lines = forgery.lines
      let spellings: [(String, String)] = [
        (#""counter":2"#, #""counter": 2"#), (#""counter":2"#, #""counter":2.0"#),
        (#""counter":2"#, #""counter":2,"counter":2"#), (#""hints":0"#, #""hints":-0"#),
        (#""colour""#, #""\u0063olour""#), (#""colour""#, #""colour\u0000""#),
        (#""skipped":false"#, #""skipped":false "#), (#"{"fact""#, #" {"fact""#),
      ]
      for (old, new) in spellings {
        var changed = lines
        #expect(changed[1].contains(old), "\(old)")
        changed[1] = changed[1].replacing(old, with: new, maxReplacements: 1)
        #expect(throws: BundleError.malformedFact(line: 4), "\(new)") {
          try reader.bundle(in: forgery.signed(changed))
        }
      }
      let capital = lines[1].replacing(/"previous":"([0-9a-f]+)"/) {
        "\"previous\":\"\($0.1.uppercased())\""
      }
      #expect(throws: BundleError.malformedFact(line: 4)) {
        try reader.bundle(in: forgery.signed([lines[0], capital, lines[2]]))
      }
      let order = #"{"version":1,"# + forgery.header.canonicalText.dropFirst().dropLast(13) + "}"
      #expect(throws: BundleError.self) {
        try reader.bundle(in: forgery.signed(lines, header: order))
      }
      #expect(throws: BundleError.brokenChain(line: 5)) {
        let swapped = lines[2].replacing(
          /"previous":"[0-9a-f]+"/,
          with: #""previous":"\#(String(repeating: "7", count: 64))""#
        )
        return try reader.bundle(in: forgery.signed([lines[0], lines[1], swapped]))
      }
    }
  }

  @Test("A sealed bundle with any byte changed, or cut anywhere, or lengthened is refused")
  func sealed() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record([], in: store, learner: Samples.learner(1), session: "s1")
      let bytes = try BundleWriter(store).bundle(of: Samples.learner(1), alias: nil).bytes
      let identity = try AgeIdentity.generate()
      let file = try AgeFile.seal(bytes, for: [identity.recipient])
      #expect(try reader.bundle(in: file, identities: [identity]).facts.count == 2)
      for place in file.indices {
        var changed = file
        changed[place] ^= UInt8(1 << (place % 8))
        #expect(throws: BundleError.self, "byte \(place)") {
          try reader.bundle(in: changed, identities: [identity])
        }
        #expect(throws: BundleError.self, "cut at \(place)") {
          try reader.bundle(in: Array(file[..<place]), identities: [identity])
        }
      }
      #expect(throws: BundleError.self) {
        try reader.bundle(in: file + [0], identities: [identity])
      }
      #expect(throws: BundleError.sealed(.noMatch)) {
        try reader.bundle(in: file, identities: [AgeIdentity.generate()])
      }
    }
  }

  @Test("What is larger than the limits is refused before it is read")
  func limits() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record([Samples.attempt(2)], in: store, learner: Samples.learner(1), session: "s")
      let bytes = try BundleWriter(store).bundle(of: Samples.learner(1), alias: nil).bytes
      let cases: [(BundleLimits, BundleError)] = [
        (BundleLimits(bytes: bytes.count - 1), .tooLarge(limit: bytes.count - 1)),
        (BundleLimits(facts: 2), .tooManyFacts(limit: 2)),
        (BundleLimits(lineBytes: 300), .cut),
        (BundleLimits(depth: 3), .malformedFact(line: 3)),
      ]
      for (limits, error) in cases {
        #expect(throws: error) {
          try BundleReader(courses: [], limits: limits).bundle(in: bytes)
        }
      }
      let identity = try AgeIdentity.generate()
      let file = try AgeFile.seal(bytes, for: [identity.recipient])
      #expect(throws: BundleError.tooLarge(limit: 100)) {
        try BundleReader(courses: [], limits: BundleLimits(bytes: 100))
          .bundle(in: file, identities: [identity])
      }
    }
  }

  @Test("Whoever signs with another key, or claims better marks, gains nothing")
  func forged() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record([Samples.attempt(2)], in: store, learner: Samples.learner(1), session: "s")
      let trainer = try desk.trainer()
      var forgery = try Forgery(from: store, of: Samples.learner(1), alias: "honest")
      let honest = try reader.bundle(in: forgery.bytes)
      _ = try trainer.merge(honest.facts, from: honest.sender)
      let before = try trainer.content()

      // Another key under the old name of the device: the reader cannot know, the record does.
      let stolen = try SigningKey.generate()
      forgery.key = stolen
      #expect(throws: BundleError.wrongSignature) { try reader.bundle(in: forgery.bytes) }
      let digits = Hexadecimal.encode(stolen.verifyingKey.bytes)
      forgery.header = forgery.header.setting("key", to: .string(digits))
      let posing = try reader.bundle(in: forgery.bytes)
      #expect(throws: ExchangeError.otherKey(device: Samples.device(1))) {
        try trainer.merge(posing.facts, from: posing.sender)
      }
      #expect(try trainer.content() == before)

      // A better mark under an own key: a second history, or a mark that is computed anew.
      var edited = try Forgery(from: store, of: Samples.learner(1))
      edited.facts[1] = edited.facts[1].setting("body", "score", to: 1)
      let claim = try reader.bundle(in: edited.bytes)
      #expect(claim.facts[1].mark == .corrected(0))
      let fresh = try desk.trainer("fresh")
      #expect(try fresh.merge(claim.facts, from: claim.sender).correctedMarks == 1)
      let summary = try trainer.merge(claim.facts, from: claim.sender)
      #expect(summary.conflicts.map { $0.counter } == [2, 3])
    }
  }
}
