import Foundation
import Sealing
import TestSupport
import Testing

/// One file of the age test kit: what is expected, the keys, and an age file.
struct AgeVector: CustomTestStringConvertible {
  let name: String
  let fields: [(key: String, value: String)]
  let file: [UInt8]

  var testDescription: String { name }

  func values(_ key: String) -> [String] { fields.filter { $0.key == key }.map(\.value) }

  /// All 143 files but the 18 of `hybrid*` and `armor_hybrid`, whose keys Debian's age does not
  /// know either.
  static let all: [AgeVector] = {
    guard let vectors = Project.vectors else {
      print("age: the test kit is not here, so only the project's own files were compared")
      return []
    }
    let folder = vectors + "/age-cctv"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted()
      .filter { !$0.hasPrefix("hybrid") && $0 != "armor_hybrid" && !$0.hasSuffix(".md") }
      .compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map {
          AgeVector(name: name, bytes: Array($0))
        }
      }
  }()

  private init(name: String, bytes: [UInt8]) {
    self.name = name
    var fields: [(key: String, value: String)] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      guard !line.isEmpty, let colon = line.range(of: ": ") else { break }
      fields.append((String(line[..<colon.lowerBound]), String(line[colon.upperBound...])))
    }
    self.fields = fields
    let isCompressed = fields.contains { $0.key == "compressed" && $0.value == "zlib" }
    file = isCompressed ? AgeVector.inflate(Array(rest)) : Array(rest)
  }

  private static func inflate(_ bytes: [UInt8]) -> [UInt8] {
    let script =
      "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))"
    let result = try? ProgramStart("python3", ["-c", script]).run(input: bytes)
    return result?.outputBytes ?? []
  }

  /// The SHA-256 of bytes in hexadecimal digits, by another program.
  static func sha256(_ bytes: [UInt8]) throws -> String {
    let result = try ProgramStart("sha256sum").run(input: bytes)
    return String(decoding: result.outputBytes.prefix(64), as: UTF8.self)
  }
}
