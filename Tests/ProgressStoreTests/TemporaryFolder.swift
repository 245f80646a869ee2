import Foundation

/// A folder that goes with its last owner.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "qadam-store-" + UUID().uuidString
    try? FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "record.sqlite") -> String { path + "/" + name }

  func bytes(_ name: String = "record.sqlite") throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  func write(_ bytes: [UInt8], to name: String = "record.sqlite") throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
