import Glibc
import Platform
import TestSupport
import Testing

struct ContainedPathTests {
  @Test(
    "A path is judged by its letters before the disk is asked",
    arguments: [
      ("a/b", true), ("a/../b", true), ("./a", true), ("a//b", true), ("..", false),
      ("a/../../b", false),
      ("/etc/passwd", false), ("../root/a", false), ("", true), ("a/..", true), ("a/.../b", true),
    ]
  )
  func letters(path: String, isInside: Bool) {
    #expect(ContainedPath.staysInside(path) == isInside)
  }

  @Test("Links may be followed inside the folder and never out of it")
  func links() throws {
    try withTemporaryFolder { folder in
      let root = folder + "/root"
      try FileSystem.makeFolder(at: root + "/sub")
      try FileSystem.makeFolder(at: folder + "/root-beside")
      try FileWriter.replace(root + "/sub/a", with: "")
      try FileWriter.replace(folder + "/root-beside/secret", with: "")
      #expect(symlink("sub/a", root + "/inner") == 0)
      #expect(symlink("../root-beside/secret", root + "/outer") == 0)
      #expect(symlink("..", root + "/up") == 0)
      #expect(try ContainedPath.resolve("inner", inside: root) == root + "/sub/a")
      #expect(try ContainedPath.resolve("sub/../sub/a", inside: root + "/") == root + "/sub/a")
      for path in ["outer", "up/root-beside/secret", "../root-beside/secret", "up"] {
        #expect(throws: FileError(path: path, reason: .leavesFolder)) {
          try ContainedPath.resolve(path, inside: root)
        }
      }
      #expect(throws: FileError(path: "none", reason: .notFound)) {
        try ContainedPath.resolve("none", inside: root)
      }
    }
  }
}
