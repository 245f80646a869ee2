public import Learning

/// A reason why a record cannot be opened, read or written.
public enum StoreError: Error, Hashable, Sendable {
  /// A newer program wrote the file; it was left as it is.
  case newerSchema(path: String, found: Int, known: Int)
  /// The file belongs to another program, or is no database at all.
  case notQadamFile(path: String)
  /// The file was made with other statements than this program brings under the same number.
  case changedMigration(path: String, number: Int)
  /// The file's pages contradict each other; the detail is for a developer.
  case damaged(path: String, detail: String)
  /// A fact is not the one that was recorded, or facts before it are missing.
  case chainBroken(path: String, device: DeviceID, counter: Int64)
  /// A fact is whole but says what this program cannot read.
  case unreadableFact(path: String, device: DeviceID, counter: Int64)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// There is no room on the disk for what was to be recorded; nothing of it was.
  case diskFull(path: String)
  /// Another program holds the file longer than we wait.
  case busy(path: String)
  /// The file does not exist, or may not be opened.
  case cannotOpen(path: String)
  /// The disk failed in another way; the code is SQLite's.
  case inputOutput(path: String, code: Int32)
  /// The learner is not in the file, or no longer.
  case unknownLearner(path: String)
  /// The learner was forgotten here and stays forgotten.
  case forgottenLearner(path: String)
  /// Anything else, which is a mistake of the program; the detail is for a developer.
  case unexpected(path: String, detail: String)

  /// The file that the error is about.
  public var path: String {
    switch self {
    case .newerSchema(let path, _, _), .notQadamFile(let path), .changedMigration(let path, _),
      .damaged(let path, _), .chainBroken(let path, _, _), .unreadableFact(let path, _, _),
      .readOnly(let path), .diskFull(let path), .busy(let path), .cannotOpen(let path),
      .inputOutput(let path, _), .unknownLearner(let path), .forgottenLearner(let path),
      .unexpected(let path, _):
      path
    }
  }
}
