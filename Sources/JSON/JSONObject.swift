/// The members of a JSON object in their written order.
public struct JSONObject: Sendable {
  /// The members in order.
  public private(set) var members: [Member]
  /// Where each key stands; kept only for objects so large that looking through them would be slow.
  private var positions: [String: Int]?

  private static let indexedFrom = 32

  /// A key with its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public var value: JSONValue
  }

  /// Makes an object; of several members with one key the last value stays.
  public init(_ members: [(String, JSONValue)] = []) {
    self.members = []
    self.members.reserveCapacity(members.count)
    for (key, value) in members { self[key] = value }
  }

  /// The value under a key; assigning nil removes the key, a new key goes to the end.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil):
        members.remove(at: position)
        index()
      case (nil, let value?): append(key: key, value: value)
      case (nil, nil): break
      }
    }
  }

  /// The object with the members of another one behind its own; of equal keys the other's value stays.
  public func merging(_ other: JSONObject) -> JSONObject {
    other.members.reduce(into: self) { $0[$1.key] = $1.value }
  }

  /// The keys in order.
  public var keys: [String] { members.map { $0.key } }

  private func position(of key: String) -> Int? {
    if let positions { return positions[key] }
    return members.firstIndex { $0.key == key }
  }

  /// Adds a member whose key is known to be new.
  mutating func append(key: String, value: JSONValue) {
    members.append(Member(key: key, value: value))
    if positions != nil {
      positions?[key] = members.count - 1
    } else if members.count == JSONObject.indexedFrom {
      index()
    }
  }

  private mutating func index() {
    positions = nil
    guard members.count >= JSONObject.indexedFrom else { return }
    positions = Dictionary(
      members.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension JSONObject: Hashable {
  /// Returns whether two objects have the same members in the same order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members == right.members
  }

  /// Hashes the members.
  public func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
