import Foundation
import Learning
import Testing

@testable import ProgressStore

struct ProfileFolderTests {
  let folder = TemporaryFolder()
  var profiles: ProfileFolder { ProfileFolder(folder.file("data")) }

  @Test("A folder that does not exist has no profiles and is not made by asking")
  func empty() throws {
    #expect(try profiles.list() == [])
    #expect(try profiles.current() == nil)
    #expect(try profiles.open() == nil)
    #expect(throws: ProfileError.unknownProfile("a", known: [])) { try profiles.open("a") }
    #expect(folder.names.isEmpty)
  }

  @Test("Profiles are added, listed by alias, taken into use, found without regard to case")
  func addAndUse() throws {
    for alias in ["Дамир", "aigerim", "Bota"] { try profiles.add(alias) }
    #expect(try profiles.list().map { $0.alias } == ["aigerim", "Bota", "Дамир"])
    #expect(try profiles.current()?.alias == "Bota")
    #expect(try profiles.use("ДАМИР").alias == "Дамир")
    #expect(try profiles.list().map { $0.isCurrent } == [false, false, true])
    let store = try #require(try profiles.open())
    #expect(try store.owner.flatMap { try store.alias(of: $0) } == "Дамир")
    #expect(try profiles.open("AIGERIM")?.owner == profiles.list()[0].learner)
    #expect(throws: ProfileError.unknownProfile("Asel", known: ["aigerim", "Bota", "Дамир"])) {
      try profiles.use("Asel")
    }
  }

  @Test("An alias is taken whatever its case, also for a new name; one's own may change case")
  func taken() throws {
    try profiles.add("Aigerim")
    try profiles.add("Bota")
    #expect(throws: ProfileError.aliasTaken("Aigerim")) { try profiles.add(" AIGERIM ") }
    #expect(throws: ProfileError.aliasTaken("Bota")) { try profiles.rename("Aigerim", to: "bota") }
    #expect(try profiles.rename("aigerim", to: "AIGERIM").alias == "AIGERIM")
    #expect(try profiles.list().map { $0.alias } == ["AIGERIM", "Bota"])
  }

  @Test("No name of a file or folder holds an alias, and nobody else may read them")
  func files() throws {
    let old = umask(0)
    defer { umask(old) }
    let profile = try profiles.add("Canary")
    let data = profiles.path
    let names = try #require(FileManager.default.subpaths(atPath: data))
    #expect(names.allSatisfy { !$0.lowercased().contains("canary") })
    #expect(!profile.path.contains(profile.learner.text))
    for path in [data] + names.map({ data + "/" + $0 }) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(path)")
    }
  }

  @Test("The only profile is the current one when none was chosen or the chosen one is gone")
  func fallback() throws {
    let first = try profiles.add("a")
    let second = try profiles.add("b")
    try FileManager.default.removeItem(atPath: second.path)
    #expect(try profiles.current()?.path == first.path)
    #expect(try profiles.open()?.owner == first.learner)
    for damage in ["", "../../etc/passwd\n", "\u{0}", String(repeating: "a", count: 200)] {
      try Data(damage.utf8).write(to: URL(fileURLWithPath: profiles.path + "/current-profile"))
      #expect(try profiles.open()?.owner == first.learner)
    }
  }

  @Test("Forgetting removes the file with all beside it and leaves a tombstone")
  func forget() throws {
    let canary = try profiles.add("Canary")
    let other = try profiles.add("Other")
    do {
      let store = try #require(try profiles.open("Canary"))
      try store.append(
        Samples.lesson(store.device),
        in: Samples.context(learner: canary.learner),
        at: Samples.start
      )
    }
    try Data("old".utf8).write(to: URL(fileURLWithPath: canary.path + ".before-schema-1"))
    try profiles.use("Canary")
    try profiles.forget("canary")
    #expect(try profiles.list().map { $0.alias } == ["Other"])
    #expect(try profiles.current()?.learner == other.learner)
    #expect(try profiles.isForgotten(canary.learner))
    #expect(try !profiles.isForgotten(other.learner))
    let left = FileManager.default.subpaths(atPath: profiles.path) ?? []
    #expect(left.sorted() == ["forgotten", "profiles", "profiles/" + other.name])
    for name in left where !name.hasSuffix("profiles") {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: profiles.path + "/" + name)))
      #expect(!bytes.holds(Array(canary.learner.text.utf8)))
    }
    #expect(throws: ProfileError.unknownProfile("Canary", known: ["Other"])) {
      try profiles.forget("Canary")
    }
  }

  @Test("A removal that was cut short is ended by the next use of the folder")
  func interruptedRemoval() throws {
    let canary = try profiles.add("Canary")
    try Data((canary.name + "\n").utf8)
      .write(to: URL(fileURLWithPath: profiles.path + "/forgetting"))
    #expect(try profiles.open() == nil)
    #expect(try profiles.list() == [])
    #expect(try folderNames() == ["profiles"])
  }

  @Test("A damaged record can be forgotten, too", arguments: [0, 1])
  func forgetDamaged(page: Int) throws {
    let canary = try profiles.add("Canary")
    let other = try profiles.add("Other")
    let url = URL(fileURLWithPath: canary.path)
    var bytes = Array(try Data(contentsOf: url))
    bytes.replaceSubrange(
      page * 4096..<(page + 8) * 4096,
      with: repeatElement(0x5A, count: 8 * 4096)
    )
    try Data(bytes).write(to: url)
    try Data((canary.name + "\n").utf8)
      .write(to: URL(fileURLWithPath: profiles.path + "/forgetting"))
    #expect(try profiles.list().map { $0.learner } == [other.learner])
    #expect(!FileManager.default.fileExists(atPath: canary.path))
    #expect(!FileManager.default.fileExists(atPath: profiles.path + "/forgetting"))
  }

  @Test("A shared file stays for the others, without the one who is forgotten")
  func sharedFile() throws {
    let owner = try profiles.add("Owner")
    do {
      let store = try #require(try profiles.open("Owner"))
      try store.add("guest", alias: "Guest")
    }
    try profiles.forget("Owner")
    let store = try ProgressStore(opening: owner.path)
    #expect(try store.learners() == ["guest"])
  }

  @Test("Files that cannot be read are told apart from profiles")
  func problems() throws {
    try profiles.add("a")
    let bad = profiles.path + "/profiles/00.sqlite"
    try Data("this is no database at all".utf8).write(to: URL(fileURLWithPath: bad))
    try Data().write(to: URL(fileURLWithPath: profiles.path + "/profiles/notes.txt"))
    #expect(try profiles.list().map { $0.alias } == ["a"])
    #expect(try profiles.problems() == [.notQadamFile(path: bad)])
  }

  @Test("Many who add one alias at once never make two profiles of it")
  func addAtOnce() async throws {
    let profiles = profiles
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask {
          do {
            try profiles.add("Aigerim")
            return true
          } catch {
            #expect(error as? ProfileError == .aliasTaken("Aigerim"))
            return false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made <= 1)
    #expect(try profiles.list().count == made)
    let files = try FileManager.default.contentsOfDirectory(atPath: profiles.path + "/profiles")
    #expect(files.count == made)
  }

  @Test("A file in the way of the folder is a clear error")
  func fileInTheWay() throws {
    try folder.write(Array("x".utf8), to: "data")
    #expect(throws: StoreError.self) { try profiles.add("a") }
  }

  private func folderNames() throws -> [String] {
    (try FileManager.default.contentsOfDirectory(atPath: profiles.path))
      .filter { $0 != "profiles" || !$0.isEmpty }.sorted()
  }
}

extension Profile {
  /// The name of its file.
  fileprivate var name: String { String(path.split(separator: "/").last ?? "") }
}
