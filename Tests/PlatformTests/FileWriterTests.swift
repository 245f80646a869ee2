import Glibc
import Platform
import TestSupport
import Testing

struct FileWriterTests {
  @Test("A file is made with its mode and replaced without a trace of the old one")
  func replacing() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/record"
      try FileWriter.replace(path, with: "a long first content")
      #expect(FileSystem.mode(at: path) == 0o600)
      try FileWriter.replace(path, with: "short")
      #expect(try FileReader.bytes(at: path) == Array("short".utf8))
      #expect(try FolderReader.entries(of: folder).map { $0.name } == ["record"])
    }
  }

  @Test("A failed replacement leaves the old content and nothing beside it")
  func failing() throws {
    try withTemporaryFolder { folder in
      #expect(throws: FileError(path: folder + "/no/file", reason: .notFound)) {
        try FileWriter.replace(folder + "/no/file", with: "x")
      }
      #expect(throws: FileError(path: folder, reason: .isFolder)) {
        try FileWriter.replace(folder, with: "x")
      }
      #expect(throws: FileError(path: folder + "/a\0b", reason: .invalidPath)) {
        try FileWriter.replace(folder + "/a\0b", with: "x")
      }
      let entries = try FolderReader.entries(of: folder)
      #expect(entries.isEmpty)
    }
  }

  @Test("A link is replaced, and what it pointed to stays")
  func links() throws {
    try withTemporaryFolder { folder in
      try FileWriter.replace(folder + "/target", with: "kept")
      #expect(symlink(folder + "/target", folder + "/link") == 0)
      try FileWriter.replace(folder + "/link", with: "new")
      #expect(try FileReader.bytes(at: folder + "/target") == Array("kept".utf8))
      #expect(FileSystem.kind(at: folder + "/link") == .file)
    }
  }

  @Test("A full disk is an error that leaves the old content")
  func fullDisk() async throws {
    // A limit on the size of files stands for the disk; it holds for a whole process, so a child bears it.
    await #expect(processExitsWith: .exitCode(0)) {
      try withTemporaryFolder { folder in
        let path = folder + "/record"
        try FileWriter.replace(path, with: "old")
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
        guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(10) }
        do throws(FileError) {
          try FileWriter.replace(path, with: [UInt8](repeating: 65, count: 5000))
          exit(11)
        } catch {
          guard error == FileError(path: path, reason: .noSpace) else { exit(12) }
        }
        guard try FileReader.bytes(at: path) == Array("old".utf8) else { exit(13) }
        guard try FolderReader.entries(of: folder).count == 1 else { exit(14) }
      }
      exit(0)
    }
  }
}
