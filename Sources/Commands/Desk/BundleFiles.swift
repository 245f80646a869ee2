import Platform

/// Finds the files of bundles.
enum BundleFiles {
  /// The file itself, or the files of a folder.
  static func files(at path: String) throws -> [String] {
    guard FileSystem.isFolder(path) else { return [path] }
    return try FolderReader.entries(of: path)
      .filter { $0.kind == .file && !$0.name.hasPrefix(".") }
      .map { path + "/" + $0.name }
      .sorted()
  }
}
