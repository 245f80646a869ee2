import Terminal

/// The letter that a key of the clock stands for.
enum ClockKey {
  /// The Latin letter, also where a Russian or Kazakh keyboard is set: those who lead a room do not look for the switch.
  static func letter(_ key: Key) -> Character? {
    if case .character(let character) = key { letter(character) } else { nil }
  }

  /// The Latin letter of a typed one.
  static func letter(_ character: Character) -> Character {
    let lower = String(character).lowercased().first ?? character
    return places[lower] ?? lower
  }

  /// The letters that stand on the same keys.
  private static let places: [Character: Character] = [
    "т": "n", "и": "b", "с": "c", "ц": "w", "з": "p", "й": "q", "у": "e", "д": "l", ",": "?",
  ]
}
