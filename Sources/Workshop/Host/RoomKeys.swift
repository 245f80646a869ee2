public import JSON
public import Learning
import Sealing

/// What lets people into a room: its codes and the secret behind everybody's token.
///
/// They stand beside the record while the room is open, never in it, and go when the room ends.
public struct RoomKeys: Sendable {
  /// The room, which is the session of all its facts.
  public let session: SessionID
  /// The code that lets people in.
  public let code: String
  /// The code of the presenter's page.
  public let wallCode: String
  private let secret: [UInt8]

  /// Makes keys that nobody can foresee.
  public init(session: SessionID) {
    self.session = session
    code = RoomCode.random()
    wallCode = RoomCode.random()
    secret = SecureRandom.bytes(32)
  }

  /// The token that a participant's device keeps.
  func token(of participant: LearnerID) -> String {
    participant.text + "." + Hexadecimal.encode(Array(tag("token", participant).prefix(16)))
  }

  /// Whose token it is; nil for one of another room or one that was made up.
  func participant(of token: String) -> LearnerID? {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, name.utf8.count <= 64 else { return nil }
    let participant = LearnerID(String(name))
    return RoomCode.matches(self.token(of: participant), token) ? participant : nil
  }

  /// The personal code with which a participant comes back on another device.
  public func returnCode(of participant: LearnerID) -> String {
    RoomCode.spelled(tag("return", participant))
  }

  private func tag(_ purpose: String, _ participant: LearnerID) -> [UInt8] {
    guard let key = try? DigestKey(secret) else { return [] }
    return Digest.blake2b256(purpose + ":" + participant.text, key: key).bytes
  }
}

extension RoomKeys {
  /// The keys as a setting of the file keeps them.
  public var json: JSONValue {
    [
      "session": .string(session.text), "code": .string(code), "wallCode": .string(wallCode),
      "secret": .string(Hexadecimal.encode(secret)),
    ]
  }

  /// Reads keys back; nil where they are damaged.
  public init?(json: JSONValue) {
    guard
      let session = json["session"]?.stringValue, let code = json["code"]?.stringValue,
      let wallCode = json["wallCode"]?.stringValue,
      let secret = json["secret"]?.stringValue.flatMap({ Hexadecimal.decode($0) }),
      secret.count == 32, RoomCode.read(code) == code, RoomCode.read(wallCode) == wallCode
    else { return nil }
    self.session = SessionID(session)
    self.code = code
    self.wallCode = wallCode
    self.secret = secret
  }
}
