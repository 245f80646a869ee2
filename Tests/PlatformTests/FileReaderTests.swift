import Glibc
import Platform
import TestSupport
import Testing

struct FileReaderTests {
  @Test("A file is read whole, whatever its size", arguments: [0, 1, 4095, 4096, 4097, 200_000])
  func wholeFiles(size: Int) throws {
    try withTemporaryFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try FileWriter.replace(folder + "/a", with: bytes)
      #expect(try FileReader.bytes(at: folder + "/a", limit: size) == bytes)
    }
  }

  @Test("A file above the limit is refused")
  func limit() throws {
    try withTemporaryFolder { folder in
      try FileWriter.replace(folder + "/a", with: "12345")
      let expected = FileError(path: folder + "/a", reason: .tooLarge(limit: 4))
      #expect(throws: expected) { try FileReader.bytes(at: folder + "/a", limit: 4) }
    }
  }

  @Test("A file that names no size is still held to the limit")
  func limitWithoutSize() {
    #expect(throws: FileError(path: "/proc/self/maps", reason: .tooLarge(limit: 100))) {
      try FileReader.bytes(at: "/proc/self/maps", limit: 100)
    }
  }

  @Test("What cannot be read has its reason")
  func reasons() throws {
    try withTemporaryFolder { folder in
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      try FileWriter.replace(folder + "/file", with: "")
      let cases: [(String, FileError.Reason)] = [
        (folder + "/none", .notFound), (folder, .isFolder), (folder + "/pipe", .notPlainFile),
        (folder + "/file/below", .notFolder), ("", .invalidPath),
        (folder + "/fi\0le", .invalidPath),
        ("/dev/zero", .notPlainFile),
        (folder + "/" + String(repeating: "x", count: 300), .invalidPath),
      ]
      for (path, reason) in cases {
        #expect(throws: FileError(path: path, reason: reason)) { try FileReader.bytes(at: path) }
      }
    }
  }

  @Test("A descriptor is read to its end and held to the limit")
  func descriptors() throws {
    let pipe = try TestPipe()
    pipe.write("hello")
    pipe.closeWriter()
    #expect(try FileReader.bytes(from: pipe.reader) == Array("hello".utf8))
    let long = try TestPipe()
    long.write("hello")
    long.closeWriter()
    #expect(throws: FileError(path: "-", reason: .tooLarge(limit: 4))) {
      try FileReader.bytes(from: long.reader, limit: 4)
    }
  }
}
