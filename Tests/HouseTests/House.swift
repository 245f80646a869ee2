import Foundation

/// The files of the project, as the rules of the house see them.
enum House {
  /// The folder that holds `Package.swift`.
  static let root: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The paths of all files below a folder, relative to the project, in order.
  static func files(below folder: String, suffix: String = "") -> [String] {
    let start = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String }
    return (paths ?? [])
      .filter { $0.hasSuffix(suffix) && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { "\(folder)/\($0)" }
      .filter { isFile($0) }
      .sorted()
  }

  /// The files that belong to the project: everything outside hidden folders, and `.ci`.
  static let ownFiles: [String] = {
    let top = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return
      top
      .filter { !$0.hasPrefix(".") || $0 == ".ci" }
      .flatMap { isFile($0) ? [$0] : files(below: $0) }
      .sorted()
  }()

  /// The text of a file; bytes that are no UTF-8 become replacement characters.
  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: root.appending(path: path).path,
      isDirectory: &isFolder
    )
    return exists && !isFolder.boolValue
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The Swift files of the program with their targets.
  static let sources: [SourceFile] = files(below: "Sources", suffix: ".swift").map { path in
    SourceFile(path: path, source: (try? text(of: path)) ?? "")
  }
}
