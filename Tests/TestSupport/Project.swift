import Foundation

/// Where things lie that tests look at.
public enum Project {
  /// The top folder of the project.
  public static let root: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .path

  /// The folder of test vectors by others: `QADAM_VECTORS`, else `../shared/vectors`, else nil.
  public static let vectors: String? = {
    let named = ProcessInfo.processInfo.environment["QADAM_VECTORS"]
    return [named, root + "/../shared/vectors"]
      .compactMap { $0 }
      .first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// The folder of what was built, in which the test bundle lies.
  public static let products: String = {
    let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: executable ?? CommandLine.arguments[0])
      .deletingLastPathComponent()
      .path
  }()

  /// The built program; it exists in test targets that depend on `qadam`.
  public static var program: String { products + "/qadam" }

  /// The Python interpreter with the PyPI packages of `Tests/judges.txt`; `Scripts/judges` makes it.
  public static var judge: String { root + "/.build/judges/bin/python" }

  /// Reads a file of the project as bytes.
  ///
  /// - Parameter path: The path from the top of the project.
  /// - Returns: The bytes.
  /// - Throws: The error of reading.
  public static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
  }

  /// Reads a file of the project as text.
  ///
  /// - Parameter path: The path from the top of the project.
  /// - Returns: The text.
  /// - Throws: The error of reading.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
