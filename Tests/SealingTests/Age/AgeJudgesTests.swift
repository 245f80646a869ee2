import Foundation
import Sealing
import TestSupport
import Testing

/// Debian's `age` and PyPI's `pyrage` open what we seal, and we open what they seal.
@Suite("Age files and other programs")
struct AgeJudgesTests {
  static let lengths = [0, 1, 65_536, 65_537, 1_000_000]

  @Test("Debian's age opens our files, with and without armour", arguments: lengths)
  func ageOpens(length: Int) throws {
    try withTemporaryFolder { folder in
      let identity = try AgeIdentity.generate()
      let contents = AgeFileTests.contents(length)
      let file = try AgeFile.seal(contents, for: [identity.recipient])
      try write(Array(identity.text.utf8) + [0x0A], to: folder + "/key")
      for bytes in [file, AgeArmor.encode(file)] {
        let result = try ProgramStart("age", ["--decrypt", "--identity", folder + "/key"])
          .run(input: bytes)
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.outputBytes == contents)
      }
    }
  }

  @Test("We open the files of Debian's age, with and without armour", arguments: lengths)
  func ageSeals(length: Int) throws {
    let identity = try AgeIdentity.generate()
    let contents = AgeFileTests.contents(length)
    for options in [[], ["--armor"]] {
      let result = try ProgramStart("age", options + ["--recipient", identity.recipient.text])
        .run(input: contents)
      #expect(result.code == 0, "\(result.errors)")
      #expect(try AgeFile.open(result.outputBytes, with: [identity]) == contents)
    }
  }

  @Test("A key of Debian's age-keygen has the recipient that it says")
  func ageKey() throws {
    let result = try ProgramStart("age-keygen").run()
    let lines = result.output.split(separator: "\n").map(String.init)
    let recipient = try #require(lines.first { $0.contains("public key: ") })
    let identity = try AgeIdentity(try #require(lines.last))
    #expect(recipient.hasSuffix(identity.recipient.text))
  }

  @Test("PyPI's pyrage opens our files, and we open its files", arguments: lengths)
  func pyrage(length: Int) throws {
    try withTemporaryFolder { folder in
      let identity = try AgeIdentity.generate()
      let passphrase = try AgePassphrase(Array("қадам 7".utf8))
      let contents = AgeFileTests.contents(length)
      try write(contents, to: folder + "/contents")
      try write(AgeFile.seal(contents, for: [identity.recipient]), to: folder + "/ours")
      try write(AgeFile.seal(contents, with: passphrase, workFactor: 10), to: folder + "/locked")
      let script = """
        import sys, pyrage
        folder, key = sys.argv[1:]
        read = lambda name: open(folder + "/" + name, "rb").read()
        identity = pyrage.x25519.Identity.from_str(key)
        contents = read("contents")
        assert pyrage.decrypt(read("ours"), [identity]) == contents
        assert pyrage.passphrase.decrypt(read("locked"), "қадам 7") == contents
        open(folder + "/theirs", "wb").write(pyrage.encrypt(contents, [identity.to_public()]))
        """
      let result = try ProgramStart(Project.judge, ["-c", script, folder, identity.text]).run()
      #expect(result.code == 0, "\(result.errors)")
      let theirs = try Array(Data(contentsOf: URL(fileURLWithPath: folder + "/theirs")))
      #expect(try AgeFile.open(theirs, with: [identity]) == contents)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
