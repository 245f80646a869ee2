import Learning
import Platform

extension ProfileFolder {
  static let suffix = ".sqlite"

  /// The folder of the records.
  var profiles: String { path + "/profiles" }
  /// The file that names the record in use.
  var choice: String { path + "/current-profile" }
  /// The file that names a record which is being removed.
  var removal: String { path + "/forgetting" }

  /// The path of a record.
  func file(_ name: String) -> String { profiles + "/" + name }

  /// Makes the folders, closed to everybody else.
  ///
  /// The data folder itself may be one that a person made for more than this, so that its permissions stay.
  func makeFolders() throws {
    try translating {
      try FileSystem.makeFolder(at: profiles, mode: 0o700)
      guard FileSystem.mode(at: profiles) != 0o700 else { return }
      // A stick's file system knows no permissions.
      try? FileSystem.setMode(0o700, at: profiles)
    }
  }

  /// The name of the record in use; nil where none was chosen or the name is none of ours.
  func chosenFile() throws -> String? { try line(of: choice) }

  /// Takes a record into use.
  func choose(_ name: String) throws {
    try translating { try FileWriter.replace(choice, with: name + "\n") }
  }

  /// The one line of a small file that names a record.
  func line(of file: String) throws -> String? {
    guard FileSystem.exists(file) else { return nil }
    let bytes = try translating { try FileReader.bytes(at: file, limit: 256) }
    let name = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return ProfileFolder.isRecordName(name) ? name : nil
  }

  /// Looks at every record of the folder.
  func scan() throws -> (profiles: [Profile], problems: [StoreError]) {
    try finishForgetting()
    guard FileSystem.isFolder(profiles) else { return ([], []) }
    let chosen = try chosenFile()
    var found: [Profile] = []
    var problems: [StoreError] = []
    for entry in try translating({ try FolderReader.entries(of: profiles) })
    where entry.kind == .file && ProfileFolder.isRecordName(entry.name) {
      do {
        let store = try look(at: file(entry.name))
        // A file without a learner was left by an interrupted start.
        guard let learner = store.owner, let alias = try store.alias(of: learner) else { continue }
        found.append(
          Profile(
            alias: alias,
            learner: learner,
            path: store.path,
            isCurrent: entry.name == chosen
          )
        )
      } catch let error as StoreError {
        problems.append(error)
      }
    }
    return (
      found.sorted { ($0.alias.lowercased(), $0.path) < ($1.alias.lowercased(), $1.path) }, problems
    )
  }

  /// Opens a record to see whose it is, also in a folder that may only be read.
  private func look(at path: String) throws -> ProgressStore {
    do {
      return try ProgressStore(opening: path, options: .unverified)
    } catch StoreError.readOnly {
      let options = StoreOptions(access: .read, verifiesChains: false)
      return try ProgressStore(opening: path, options: options)
    }
  }

  /// Runs a closure and turns what the file system says into ``StoreError``.
  func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as FileError {
      throw StoreError(error)
    }
  }

  /// Whether a name is that of a record: hexadecimal digits and the suffix, so that no line leads out of the folder.
  private static func isRecordName(_ name: String) -> Bool {
    name.hasSuffix(suffix) && !name.hasPrefix(".")
      && name.dropLast(suffix.count).allSatisfy { $0.isHexDigit && $0.isASCII }
  }
}

extension StoreError {
  /// Says in the record's terms what the file system reports.
  init(_ error: FileError) {
    switch error.reason {
    case .noSpace: self = .diskFull(path: error.path)
    case .readOnly, .notPermitted: self = .readOnly(path: error.path)
    default: self = .cannotOpen(path: error.path)
    }
  }
}

extension StoreOptions {
  /// What looking at aliases takes: the file as it is, without reading its facts.
  static var unverified: StoreOptions { StoreOptions(access: .write, verifiesChains: false) }
}
