public import Learning
import Platform

/// Texts that a learner has begun and not handed in, in files beside the learner's record.
///
/// They are no part of the record. Each is a file of its own, so that an editor can work on it, and
/// is removed once its text is recorded; forgetting the learner removes them all.
public struct DraftFolder: Sendable {
  /// The folder, which is there only while it holds drafts.
  public let path: String

  /// The largest file that is looked at, in bytes: far more than a text may have.
  public static let sizeLimit = 256 << 10

  /// The course whose exercises may have the same names as those of another one.
  private let course: CourseID

  /// The drafts of the learner of a record in a course.
  public init(besideRecord record: String, course: CourseID) {
    path = record + DraftFolder.suffix
    self.course = course
  }

  static let suffix = ".drafts"

  /// The file of the draft of an exercise or of a field.
  public func file(_ name: String) -> String {
    let letters = "\(course.text)--\(name)".utf8.prefix(200).map { byte in
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      return isPlain ? byte : 0x2D
    }
    return path + "/" + String(decoding: letters, as: UTF8.self) + ".txt"
  }

  /// The bytes of a draft, nil where there is none.
  ///
  /// - Throws: `FileError` where the file cannot be read or is too large to be a text.
  public func bytes(_ name: String) throws -> [UInt8]? {
    guard FileSystem.exists(file(name)) else { return nil }
    return try FileReader.bytes(at: file(name), limit: DraftFolder.sizeLimit)
  }

  /// Keeps a draft, readable by its owner alone.
  ///
  /// - Throws: `FileError` where the disk takes no more; the draft before is then still there.
  public func keep(_ text: String, as name: String) throws {
    try FileSystem.makeFolder(at: path, mode: 0o700)
    try FileWriter.replace(file(name), with: text, mode: 0o600)
  }

  /// Removes a draft, with the copies that editors leave beside a file.
  public func drop(_ name: String) {
    let own = FileSystem.name(of: file(name))
    for entry in (try? FolderReader.entries(of: path)) ?? []
    where entry.name == own || entry.name.hasPrefix(own) || entry.name.hasPrefix("." + own) {
      try? FileSystem.remove(path + "/" + entry.name)
    }
    // A folder that still has entries stays.
    try? FileSystem.remove(path)
  }
}
