/// The members of a JSON object in their written order.
public struct JSONObject: Sendable, Hashable {
  /// The members in order.
  public private(set) var members: [Member]

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
    for (key, value) in members { self[key] = value }
  }

  /// The value under a key; assigning nil removes the key, a new key goes to the end.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let position = members.firstIndex { $0.key == key }
      switch (position, newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The keys in order.
  public var keys: [String] { members.map { $0.key } }
}
