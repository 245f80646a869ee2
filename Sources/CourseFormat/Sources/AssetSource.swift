import CAssets

/// A course that is compiled into the program.
public struct AssetSource: CourseSource {
  private let prefix: String

  /// Takes the name of the course.
  public init(course: String) { prefix = "Curriculum/\(course)/" }

  /// The names of the compiled-in courses, sorted.
  public static var courses: [String] {
    var names: [String] = []
    for position in 0..<qadam_asset_count() {
      let parts = path(at: position).split(separator: "/")
      guard parts.count == 3, parts[0] == "Curriculum", parts[2] == "course.yaml" else { continue }
      names.append(String(parts[1]))
    }
    return names
  }

  /// The files of the course, sorted by path.
  public func entries(limit: Int) throws(CourseSourceError) -> [CourseEntry] {
    var found: [CourseEntry] = []
    for position in 0..<qadam_asset_count() {
      let path = AssetSource.path(at: position)
      guard path.hasPrefix(prefix) else { continue }
      guard found.count < limit else { throw .tooManyFiles(limit: limit) }
      found.append(CourseEntry(path: String(path.dropFirst(prefix.count))))
    }
    return found
  }

  /// The bytes of a file.
  public func bytes(of path: String, limit: Int) throws(CourseSourceError) -> [UInt8] {
    let wanted = prefix + path
    for position in 0..<qadam_asset_count() where AssetSource.path(at: position) == wanted {
      guard let asset = qadam_asset_at(position), let start = asset.pointee.bytes else { break }
      guard asset.pointee.length <= limit else { throw .tooLarge(path: path, limit: limit) }
      return Array(UnsafeBufferPointer(start: start, count: asset.pointee.length))
    }
    throw .notFound(path: path)
  }

  private static func path(at position: Int) -> String {
    guard let path = qadam_asset_at(position)?.pointee.path else { return "" }
    return String(cString: path)
  }
}
