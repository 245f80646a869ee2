/// The place of the focus in a list, moved by arrows, letters and typed numbers.
struct ListCursor: Sendable, Hashable {
  let count: Int
  private(set) var index = 0
  /// The number typed so far, for lists of ten and more.
  private var typed = 0

  init(count: Int, index: Int = 0) {
    self.count = count
    move(to: index)
  }

  mutating func move(to target: Int) {
    index = min(max(0, target), max(0, count - 1))
  }

  /// Moves by a key; returns false where the key does not move in lists.
  mutating func handle(_ key: Key) -> Bool {
    let number = typed
    typed = 0
    switch key {
    case .up, .character("k"), .control("p"): move(to: index == 0 ? count - 1 : index - 1)
    case .down, .character("j"), .control("n"): move(to: index == count - 1 ? 0 : index + 1)
    case .home, .pageUp: move(to: 0)
    case .end, .pageDown: move(to: count - 1)
    case .character(let character):
      guard let digit = ListCursor.digit(character) else { return false }
      return type(digit, after: number)
    default: return false
    }
    return true
  }

  private mutating func type(_ digit: Int, after number: Int) -> Bool {
    for candidate in [number * 10 + digit, digit] where (1...max(1, count)).contains(candidate) {
      typed = candidate
      move(to: candidate - 1)
      return true
    }
    return false
  }

  /// The value of a digit on an ordinary keyboard.
  static func digit(_ character: Character) -> Int? {
    guard let value = character.asciiValue, (0x30...0x39).contains(value) else { return nil }
    return Int(value) - 0x30
  }
}
