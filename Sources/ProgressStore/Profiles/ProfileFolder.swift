import Learning
import Platform
import Sealing

/// The profiles of one data folder: a record each, with the alias inside the file and nothing in its name.
public struct ProfileFolder: Sendable {
  /// The data folder.
  public let path: String

  /// Names a data folder, which need not exist yet.
  public init(_ path: String) { self.path = path }

  /// The profiles, sorted by alias; files that cannot be read are left out.
  public func list() throws -> [Profile] { try scan().profiles }

  /// What is wrong with the files that ``list()`` leaves out.
  public func problems() throws -> [StoreError] { try scan().problems }

  /// The profile that is used when none is named; the only one where none was chosen.
  public func current() throws -> Profile? {
    let profiles = try list()
    return profiles.first { $0.isCurrent } ?? (profiles.count == 1 ? profiles.first : nil)
  }

  /// The profile with an alias; case does not matter.
  ///
  /// - Throws: ``ProfileError`` with `unknownProfile`.
  public func profile(named alias: String) throws -> Profile {
    let profiles = try list()
    guard let found = profiles.first(where: { ProfileFolder.isSame($0.alias, alias) }) else {
      throw ProfileError.unknownProfile(alias, known: profiles.map { $0.alias })
    }
    return found
  }

  /// Opens the record of a profile, or of the current one.
  ///
  /// - Parameters:
  ///   - alias: The profile; nil for the current one.
  ///   - options: What may be done with it.
  /// - Returns: The record; nil where there is no current profile.
  /// - Throws: ``ProfileError`` or ``StoreError``.
  public func open(
    _ alias: String? = nil,
    options: StoreOptions = StoreOptions()
  ) throws -> ProgressStore? {
    if let alias {
      return try ProgressStore(opening: try profile(named: alias).path, options: options)
    }
    try finishForgetting()
    // The usual way opens one file and lists nothing.
    if let name = try chosenFile(), FileSystem.exists(file(name)) {
      return try ProgressStore(opening: file(name), options: options)
    }
    return try current().map { try ProgressStore(opening: $0.path, options: options) }
  }

  /// Makes a profile and takes it into use.
  ///
  /// - Parameters:
  ///   - typed: The alias as it was typed.
  ///   - options: Where times and names of devices come from.
  /// - Returns: The new profile.
  /// - Throws: ``ProfileError`` or ``StoreError``.
  @discardableResult
  public func add(
    _ typed: String,
    options: StoreOptions = StoreOptions()
  ) throws -> Profile {
    let alias = try Alias(typed)
    try refuseTaken(alias)
    try makeFolders()
    let path = file(Hexadecimal.encode(SecureRandom.bytes(8)) + ProfileFolder.suffix)
    let learner = LearnerID(Hexadecimal.encode(SecureRandom.bytes(16)))
    var options = options
    options.access = .create
    do {
      let store = try ProgressStore(opening: path, options: options)
      try store.add(learner, alias: alias.text)
    }
    do {
      // Two programs may have found the alias free; whoever sees the other now steps back.
      try refuseTaken(alias, except: path)
    } catch {
      try? remove(path)
      throw error
    }
    try choose(FileSystem.name(of: path))
    return Profile(alias: alias.text, learner: learner, path: path, isCurrent: true)
  }

  /// Takes a profile into use.
  ///
  /// - Returns: The profile.
  @discardableResult
  public func use(_ alias: String) throws -> Profile {
    let found = try profile(named: alias)
    try choose(FileSystem.name(of: found.path))
    return Profile(alias: found.alias, learner: found.learner, path: found.path, isCurrent: true)
  }

  /// Gives a profile another alias.
  ///
  /// - Parameters:
  ///   - old: The alias so far.
  ///   - typed: The new one as it was typed.
  /// - Returns: The profile.
  /// - Throws: ``ProfileError`` or ``StoreError``.
  @discardableResult
  public func rename(_ old: String, to typed: String) throws -> Profile {
    let found = try profile(named: old)
    let alias = try Alias(typed)
    try refuseTaken(alias, except: found.path)
    let store = try ProgressStore(opening: found.path, options: .unverified)
    try store.rename(found.learner, to: alias.text)
    return Profile(
      alias: alias.text,
      learner: found.learner,
      path: found.path,
      isCurrent: found.isCurrent
    )
  }

  private func refuseTaken(_ alias: Alias, except own: String? = nil) throws {
    for profile in try list() where profile.path != own && alias.isSame(as: profile.alias) {
      throw ProfileError.aliasTaken(profile.alias)
    }
  }

  private static func isSame(_ alias: String, _ typed: String) -> Bool {
    (try? Alias(typed))?.isSame(as: alias) ?? false
  }
}
