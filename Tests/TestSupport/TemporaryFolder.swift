import Foundation

/// Runs a test body with the path of a fresh, empty folder that is removed afterwards.
///
/// - Parameter body: The test; it may leave anything in the folder.
/// - Returns: What the body returns.
/// - Throws: What the body throws, or the error of making the folder.
public func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = try makeTemporaryFolder()
  defer { removeFolder(folder) }
  return try body(folder)
}

/// Runs an asynchronous test body with the path of a fresh, empty folder that is removed afterwards.
///
/// - Parameter body: The test; it may leave anything in the folder.
/// - Returns: What the body returns.
/// - Throws: What the body throws, or the error of making the folder.
public func withTemporaryFolder<Result>(
  _ body: (String) async throws -> Result
) async throws -> Result {
  let folder = try makeTemporaryFolder()
  defer { removeFolder(folder) }
  return try await body(folder)
}

/// Makes a folder with a unique name and mode 0700.
private func makeTemporaryFolder() throws -> String {
  let folder = FileManager.default.temporaryDirectory
    .resolvingSymlinksInPath()
    .appendingPathComponent("qadam-tests-" + UUID().uuidString)
  try FileManager.default.createDirectory(
    at: folder,
    withIntermediateDirectories: true,
    attributes: [.posixPermissions: 0o700]
  )
  return folder.path
}

/// Removes a folder even where a test took away the right to write in it.
private func removeFolder(_ folder: String) {
  if (try? FileManager.default.removeItem(atPath: folder)) != nil { return }
  let below = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  for path in [folder] + below.map({ folder + "/" + $0 }) {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }
  try? FileManager.default.removeItem(atPath: folder)
}
