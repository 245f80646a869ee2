import Glibc
import Platform
import TestSupport
import Testing

struct FileSystemTests {
  @Test("Folders are made with all that are missing above them, closed to others")
  func makingFolders() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a/b/c"
      try FileSystem.makeFolder(at: path)
      try FileSystem.makeFolder(at: path)
      for made in ["/a", "/a/b", "/a/b/c"] {
        #expect(FileSystem.mode(at: folder + made) == 0o700)
      }
      try FileSystem.makeFolder(at: folder + "/d/e/")
      #expect(FileSystem.isFolder(folder + "/d/e"))
    }
  }

  @Test("A file in the way of a folder is named")
  func fileInTheWay() throws {
    try withTemporaryFolder { folder in
      try FileWriter.replace(folder + "/a", with: "")
      #expect(throws: FileError.self) { try FileSystem.makeFolder(at: folder + "/a/b") }
      #expect(throws: FileError(path: folder + "/a", reason: .notFolder)) {
        try FileSystem.makeFolder(at: folder + "/a")
      }
    }
  }

  @Test("Removing tells what is missing or not empty")
  func removing() throws {
    try withTemporaryFolder { folder in
      try FileWriter.replace(folder + "/a", with: "")
      #expect(throws: FileError(path: folder, reason: .folderNotEmpty)) {
        try FileSystem.remove(folder)
      }
      #expect(FileSystem.exists(folder + "/a"))
      try FileSystem.remove(folder + "/a")
      #expect(!FileSystem.exists(folder + "/a"))
      #expect(throws: FileError(path: folder + "/a", reason: .notFound)) {
        try FileSystem.remove(folder + "/a")
      }
    }
  }

  @Test(
    "A path falls into its folder and its name",
    arguments: [
      ("a", ".", "a"), ("a/b", "a", "b"), ("/a", "/", "a"), ("/", "/", "/"), ("a//b//", "a", "b"),
      ("/a/b/", "/a", "b"),
    ]
  )
  func parts(path: String, folder: String, name: String) {
    #expect(FileSystem.folder(of: path) == folder)
    #expect(FileSystem.name(of: path) == name)
  }

  @Test("A folder is listed by the bytes of its names, links as links")
  func listing() throws {
    try withTemporaryFolder { folder in
      for name in ["b", "Ә", "a", ".hidden"] {
        try FileWriter.replace(folder + "/" + name, with: "")
      }
      try FileSystem.makeFolder(at: folder + "/c")
      #expect(symlink("/", folder + "/l") == 0)
      #expect(
        try FolderReader.entries(of: folder) == [
          FolderEntry(name: ".hidden", kind: .file), FolderEntry(name: "a", kind: .file),
          FolderEntry(name: "b", kind: .file), FolderEntry(name: "c", kind: .folder),
          FolderEntry(name: "l", kind: .link), FolderEntry(name: "Ә", kind: .file),
        ]
      )
      #expect(throws: FileError(path: folder, reason: .tooMany(limit: 5))) {
        try FolderReader.entries(of: folder, limit: 5)
      }
    }
  }

  @Test("A name that is not UTF-8 is listed as unreadable")
  func wrongNames() throws {
    try withTemporaryFolder { folder in
      let name = Array((folder + "/x").utf8).map { CChar(bitPattern: $0) } + [-1, 0]
      let file = open(name, O_CREAT | O_WRONLY, 0o600)
      #expect(file >= 0)
      close(file)
      let expected = FolderEntry(name: "x\u{FFFD}", kind: .file, isNameReadable: false)
      let entries = try FolderReader.entries(of: folder)
      #expect(entries == [expected])
    }
  }

  @Test("All plain files below a folder are found, without links and dot files")
  func walking() throws {
    try withTemporaryFolder { folder in
      try FileSystem.makeFolder(at: folder + "/a/b")
      try FileSystem.makeFolder(at: folder + "/.git")
      for name in ["z", "a/y", "a/b/x", ".git/config", "a/.keep"] {
        try FileWriter.replace(folder + "/" + name, with: "")
      }
      #expect(symlink(folder, folder + "/a/loop") == 0)
      #expect(try FolderReader.files(under: folder) == ["a/b/x", "a/y", "z"])
      #expect(throws: FileError(path: folder, reason: .tooMany(limit: 2))) {
        try FolderReader.files(under: folder, limit: 2)
      }
      #expect(throws: FileError(path: folder + "/a/b", reason: .tooMany(limit: 1))) {
        try FolderReader.files(under: folder, depth: 1)
      }
    }
  }
}
