/// Digits so large that they can be read from the back of a room.
public enum BigDigits {
  /// How large they are.
  public enum Size: Sendable, Hashable, CaseIterable {
    /// Three lines high.
    case small
    /// Five lines high.
    case large
  }

  /// The lines of a text of digits, `:`, `+` and `-`; other characters become blanks.
  public static func lines(_ text: String, size: Size) -> [String] {
    let rows = (0..<5).map { row in
      text.map { glyph($0)[row] }.joined(separator: ".")
    }
    switch size {
    case .large:
      return rows.map { row in row.map { $0 == "#" ? "██" : "  " }.joined() }
    case .small:
      return [(0, 1), (2, 3), (4, nil)].map { upper, lower in
        let below = lower.map { Array(rows[$0]) }
        return String(
          rows[upper].enumerated().map { column, pixel in
            half(upper: pixel == "#", lower: below?[column] == "#")
          }
        )
      }
    }
  }

  /// The columns that a text takes.
  public static func width(of text: String, size: Size) -> Int {
    let pixels = text.reduce(max(0, text.count - 1)) { $0 + glyph($1)[0].count }
    return size == .large ? 2 * pixels : pixels
  }

  private static func half(upper: Bool, lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  /// Five rows of a character, a sign for each pixel.
  private static func glyph(_ character: Character) -> [String] {
    switch character {
    case "0": ["###", "#.#", "#.#", "#.#", "###"]
    case "1": [".#.", "##.", ".#.", ".#.", "###"]
    case "2": ["###", "..#", "###", "#..", "###"]
    case "3": ["###", "..#", "###", "..#", "###"]
    case "4": ["#.#", "#.#", "###", "..#", "..#"]
    case "5": ["###", "#..", "###", "..#", "###"]
    case "6": ["###", "#..", "###", "#.#", "###"]
    case "7": ["###", "..#", "..#", "..#", "..#"]
    case "8": ["###", "#.#", "###", "#.#", "###"]
    case "9": ["###", "#.#", "###", "..#", "###"]
    case ":": [".", "#", ".", "#", "."]
    case "+": ["...", ".#.", "###", ".#.", "..."]
    case "-": ["...", "...", "###", "...", "..."]
    default: ["...", "...", "...", "...", "..."]
    }
  }
}
