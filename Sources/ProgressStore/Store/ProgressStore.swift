public import Learning
import Platform
import SQLite

/// A learner's record: an append-only log of facts in one SQLite file, and what is derived from it.
///
/// It keeps a connection with its state, so it stays on the task that opened it.
public final class ProgressStore {
  /// The file.
  public let path: String
  /// The random name of this copy of the record.
  public let device: DeviceID
  /// The learner whose file it is; nil in a file that nobody has been added to.
  public internal(set) var owner: LearnerID?
  let database: Database
  /// Where the last answer went, so that the next one of the same session need not look again.
  var place: ChainPlace?
  /// Where the last group of facts went.
  var group: GroupPlace?

  /// Opens a file, brings its schema up to date and compares its facts with their hash chains.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - options: What may be done with it.
  /// - Throws: ``StoreError``. A file that is refused is left as it is.
  public init(opening path: String, options: StoreOptions = StoreOptions()) throws {
    self.path = path
    let opening = StoreOpening(path: path, options: options)
    (database, device) = try StoreError.translating(path: path) { try opening.open() }
    owner = try setting("learner").map { LearnerID($0) }
    if options.verifiesChains { try verifyChains() }
  }

  /// Adds a learner under an alias; the first one owns the file.
  ///
  /// - Parameters:
  ///   - learner: The learner's random name.
  ///   - alias: What the learner is called, kept in the roster alone.
  /// - Throws: ``StoreError``, with `forgottenLearner` for one who was forgotten here.
  public func add(_ learner: LearnerID, alias: String) throws {
    try write {
      guard try !isForgotten(learner) else { throw StoreError.forgottenLearner(path: path) }
      try database.execute(
        "INSERT INTO learner (name) VALUES (?)",
        arguments: [.text(learner.text)]
      )
      try database.execute(
        "INSERT INTO roster (learner, alias) VALUES (?, ?)",
        arguments: [.integer(database.lastInsertedRowID), .text(alias)]
      )
      if try setting("learner") == nil { try setSetting("learner", to: learner.text) }
    }
    owner = try setting("learner").map { LearnerID($0) }
  }

  /// The alias of a learner; nil for one who has none.
  public func alias(of learner: LearnerID) throws -> String? {
    try translating {
      try database.value(
        "SELECT alias FROM roster JOIN learner ON learner.id = roster.learner WHERE name = ?",
        arguments: [.text(learner.text)]
      )?.textValue
    }
  }

  /// Changes the alias of a learner.
  public func rename(_ learner: LearnerID, to alias: String) throws {
    try write {
      try database.execute(
        """
        UPDATE roster SET alias = ?, alias_counter = ?
        WHERE learner = (SELECT id FROM learner WHERE name = ?)
        """,
        // What was chosen here outweighs what a bundle says.
        arguments: [.text(alias), .integer(.max), .text(learner.text)]
      )
      guard database.changes == 1 else { throw StoreError.unknownLearner(path: path) }
    }
  }

  /// The learners in the file, in the order in which they came.
  public func learners() throws -> [LearnerID] {
    try translating {
      try database.query("SELECT name FROM learner ORDER BY id") { LearnerID($0.text(0)) }
    }
  }

  /// Runs a closure whose changes are all durable when it returns, or none of them.
  func write<Result>(_ body: () throws -> Result) throws -> Result {
    place = nil
    group = nil
    return try translating { try database.transaction(body) }
  }

  /// Runs a closure and turns what SQLite throws into ``StoreError``.
  func translating<Result>(_ body: () throws -> Result) throws -> Result {
    try StoreError.translating(path: path, body)
  }
}

@available(*, unavailable, message: "a record stays on the task that opened it")
extension ProgressStore: Sendable {}
