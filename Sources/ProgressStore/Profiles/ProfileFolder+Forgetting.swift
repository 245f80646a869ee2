public import Learning
import Platform
import Sealing

extension ProfileFolder {
  /// Removes a profile with everything recorded under it, and its file where nobody else is in it.
  ///
  /// What stays is a keyed hash of the learner's random name in the data folder. An interrupted removal is ended by the
  /// next use of the folder.
  ///
  /// - Parameter alias: The profile.
  /// - Throws: ``ProfileError`` or ``StoreError``.
  public func forget(_ alias: String) throws {
    let found = try profile(named: alias)
    try translating {
      try FileWriter.replace(removal, with: FileSystem.name(of: found.path) + "\n")
    }
    try bury(found.learner)
    try finishForgetting()
  }

  /// Whether a learner was forgotten in this folder.
  public func isForgotten(_ learner: LearnerID) throws -> Bool {
    let lines = try graveyard()
    guard let key = lines.first, let hash = Tombstone.hash(of: learner, key: key) else {
      return false
    }
    return lines.dropFirst().contains(Hexadecimal.encode(hash))
  }

  /// Ends a removal that was begun.
  func finishForgetting() throws {
    guard FileSystem.exists(removal) else { return }
    if let name = try line(of: removal), FileSystem.exists(file(name)) {
      if try removeOwner(of: file(name)) { try remove(file(name)) }
      if try chosenFile() == name { try translating { try FileSystem.remove(choice) } }
    }
    try translating { try FileSystem.remove(removal) }
  }

  /// Removes a record with all that lies beside it.
  func remove(_ path: String) throws {
    try translating {
      for part in try StoreFiles.all(of: path) { try FileSystem.remove(part) }
    }
  }

  /// Removes the owner's rows and the backups.
  ///
  /// - Returns: Whether nobody is left in the file.
  private func removeOwner(of path: String) throws -> Bool {
    do {
      let store = try ProgressStore(opening: path, options: .unverified)
      if let owner = store.owner { try store.forget(owner) }
      try translating {
        for copy in try StoreFiles.backups(of: path) + StoreFiles.drafts(of: path) {
          try FileSystem.remove(copy)
        }
      }
      return try store.learners().isEmpty
    } catch let error as StoreError {
      if case .busy = error { throw error }
      // Damage or a full disk must not keep somebody from being forgotten; the file goes as it is.
      guard !isShared(path) else { throw error }
      return true
    }
  }

  private func isShared(_ path: String) -> Bool {
    let store = try? ProgressStore(opening: path, options: .unverified)
    return ((try? store?.learners().count) ?? 0) > 1
  }

  /// The file of tombstones: the key, then a hash a line.
  private var graves: String { path + "/forgotten" }

  private func graveyard() throws -> [String] {
    guard FileSystem.exists(graves) else { return [] }
    let bytes = try translating { try FileReader.bytes(at: graves, limit: 1 << 20) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  private func bury(_ learner: LearnerID) throws {
    var lines = try graveyard()
    if lines.isEmpty { lines = [Tombstone.newKey()] }
    guard let key = lines.first, let hash = Tombstone.hash(of: learner, key: key) else {
      throw StoreError.damaged(path: graves, detail: "tombstone key")
    }
    let line = Hexadecimal.encode(hash)
    guard !lines.dropFirst().contains(line) else { return }
    lines.append(line)
    try translating { try FileWriter.replace(graves, with: lines.joined(separator: "\n") + "\n") }
  }
}
