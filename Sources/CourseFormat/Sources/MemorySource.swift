/// A course in memory, such as a template before it is written or an example in a test.
public struct MemorySource: CourseSource {
  /// The bytes of each file by its path.
  public var files: [String: [UInt8]]

  /// Takes bytes by path.
  public init(files: [String: [UInt8]]) { self.files = files }

  /// Takes texts by path.
  public init(texts: [String: String]) { files = texts.mapValues { Array($0.utf8) } }

  /// The files, sorted by path.
  public func entries(limit: Int) throws(CourseSourceError) -> [CourseEntry] {
    guard files.count <= limit else { throw .tooManyFiles(limit: limit) }
    return files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { CourseEntry(path: $0) }
  }

  /// The bytes of a file.
  public func bytes(of path: String, limit: Int) throws(CourseSourceError) -> [UInt8] {
    guard let bytes = files[path] else { throw .notFound(path: path) }
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }
}
