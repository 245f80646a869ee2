/// Finds the word that somebody probably meant.
public enum Suggestion {
  /// Longer words are not looked at: they are no typing mistakes, and comparing them costs time.
  private static let longest = 64

  /// Finds the nearest of some words.
  ///
  /// - Parameters:
  ///   - typed: The word that fits nowhere.
  ///   - candidates: The words that would fit.
  /// - Returns: The nearest, the first of several equally near, or nil when none is near.
  public static func nearest(to typed: String, among candidates: [String]) -> String? {
    let word = Array(typed.lowercased())
    guard !word.isEmpty, word.count <= longest else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(word, Array(candidate.lowercased()))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best, best.distance <= allowed(word.count) { return best.word }
    let completions = candidates.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    return completions.count == 1 ? completions[0] : nil
  }

  /// How many slips a word of a length may hold and still be recognised.
  private static func allowed(_ count: Int) -> Int { count < 3 ? 0 : min(3, (count + 1) / 3) }

  /// The fewest insertions, removals, replacements and swaps of neighbours between two words.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1] + [Int](repeating: 0, count: second.count)
      for column in second.indices {
        let cost = first[row] == second[column] ? 0 : 1
        current[column + 1] = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
