import Platform

/// A course in a folder on disk.
public struct FolderSource: CourseSource {
  /// The folder of the course.
  public let folder: String

  /// Takes a folder, which need not exist.
  public init(folder: String) { self.folder = folder }

  /// The files and links below the folder; links are listed and not followed.
  public func entries(limit: Int) throws(CourseSourceError) -> [CourseEntry] {
    var found: [CourseEntry] = []
    var folders = [(path: "", level: 0)]
    while let (path, level) = folders.popLast() {
      for entry in try list(path, limit: limit) where !entry.name.hasPrefix(".") {
        let inside = path.isEmpty ? entry.name : path + "/" + entry.name
        if entry.kind == .folder, level < FolderSource.deepest {
          folders.append((inside, level + 1))
        } else {
          found.append(CourseEntry(path: inside, kind: entry.kind))
        }
        guard found.count + folders.count <= limit else { throw .tooManyFiles(limit: limit) }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The bytes of a plain file that stands inside the folder, also where links lead to it.
  public func bytes(of path: String, limit: Int) throws(CourseSourceError) -> [UInt8] {
    do {
      let real = try ContainedPath.resolve(path, inside: folder)
      return try FileReader.bytes(at: real, limit: limit)
    } catch {
      throw CourseSourceError(error, path: path)
    }
  }

  // A course has modules and perhaps folders of data in them; more levels are somebody's mistake.
  private static let deepest = 8

  private func list(_ path: String, limit: Int) throws(CourseSourceError) -> [FolderEntry] {
    do {
      return try FolderReader.entries(
        of: path.isEmpty ? folder : folder + "/" + path,
        limit: limit
      )
    } catch {
      throw CourseSourceError(error, path: path)
    }
  }
}
