import Sealing
import TestSupport
import Testing

@Suite("The age test kit")
struct AgeVectorTests {
  @Test("The kit is whole where it is at hand")
  func count() {
    #expect(Project.vectors == nil || AgeVector.all.count == 124)
  }

  @Test("Each file is opened or refused for the expected reason", arguments: AgeVector.all)
  func file(vector: AgeVector) throws {
    let expected = try #require(vector.values("expect").first)
    let outcome = Result { try open(vector) }
    #expect(kind(of: outcome, armored: vector.values("armored") == ["yes"]) == expected)
    if case .success(let contents) = outcome, expected == "success" {
      #expect(try AgeVector.sha256(contents) == vector.values("payload").first)
    }
  }

  private func open(_ vector: AgeVector) throws -> [UInt8] {
    var file = vector.file
    if vector.values("armored") == ["yes"] { file = try AgeArmor.decode(file) }
    var last: AgeError = .noMatch
    let passphrases = vector.values("passphrase")
    for passphrase in passphrases {
      do throws(AgeError) {
        return try AgeFile.open(file, with: AgePassphrase(Array(passphrase.utf8)))
      } catch {
        last = error
      }
    }
    guard passphrases.isEmpty || !vector.values("identity").isEmpty else { throw last }
    let identities = try vector.values("identity").map { try AgeIdentity($0) }
    return try AgeFile.open(file, with: identities)
  }

  /// The outcome in the words of the kit.
  private func kind(of outcome: Result<[UInt8], any Error>, armored: Bool) -> String {
    switch outcome {
    case .success: return "success"
    case .failure(let error as AgeError):
      switch error {
      case .unknownVersion, .malformedHeader, .workFactorTooHigh: return "header failure"
      case .noMatch: return "no match"
      case .changedHeader: return "HMAC failure"
      case .changedPayload: return "payload failure"
      case .malformedArmor: return "armor failure"
      case .tooLarge, .malformedKey, .noRecipients, .sealing: return "\(error)"
      }
    case .failure(let error): return "\(error)"
    }
  }
}
