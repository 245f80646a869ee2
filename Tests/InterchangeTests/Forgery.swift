import Interchange
import JSON
import Learning
import ProgressStore
import Sealing

/// A bundle that somebody who owns a device has changed and signed anew.
struct Forgery {
  /// The header's line.
  var header: JSONValue
  /// The facts without their chain.
  var facts: [JSONValue]
  /// The hash that the first fact is said to follow.
  var origin = [UInt8](repeating: 0, count: 32)
  /// Who signs.
  var key: SigningKey

  /// Takes apart what a store would send.
  init(from store: ProgressStore, of learner: LearnerID, alias: String? = nil) throws {
    let written = try BundleWriter(store).bundle(of: learner, alias: alias)
    let lines = written.bytes.split(separator: 0x0A).map { Array($0) }
    header = try JSONValue(parsing: lines[1])
    facts = try lines.dropFirst(2).dropLast().map { try JSONValue(parsing: $0)["fact"] ?? .null }
    key = try store.signingKey()
  }

  /// The bundle with a chain and a signature that hold.
  var bytes: [UInt8] {
    var previous = origin
    var lines: [String] = []
    for fact in facts {
      let text = fact.canonicalText
      lines.append(#"{"fact":\#(text),"previous":"\#(Hexadecimal.encode(previous))"}"#)
      previous = Digest.blake2b256(previous + Array(text.utf8)).bytes
    }
    return signed(lines)
  }

  /// Any lines after the header, with a signature that holds.
  func signed(_ lines: [String], header text: String? = nil) -> [UInt8] {
    let head = ["QADAM-BUNDLE", text ?? header.canonicalText]
    let all = Array((head + lines).map { $0 + "\n" }.joined().utf8)
    let signature = key.sign(Array("qadam bundle v1\n".utf8) + all)
    return all + Array("signature \(Hexadecimal.encode(signature.bytes))\n".utf8)
  }

  /// The lines of the facts as ``bytes`` has them.
  var lines: [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst(2).dropLast()
      .map { String($0) }
  }
}

extension JSONValue {
  /// The value with something else under a path of keys; nil takes the member away.
  func setting(_ path: String..., to value: JSONValue?) -> JSONValue {
    setting(path[...], to: value)
  }

  private func setting(_ path: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
    guard let key = path.first, var object = objectValue else { return value ?? .null }
    object[key] =
      path.count == 1
      ? value : (object[key] ?? .object(JSONObject())).setting(path.dropFirst(), to: value)
    return .object(object)
  }
}
