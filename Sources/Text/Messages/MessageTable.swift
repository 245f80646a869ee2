/// The messages of one domain: keys in order, and for each language the texts at the same places.
///
/// A counted message holds its forms apart by U+0000; a missing translation is an empty text.
struct MessageTable: Sendable {
  /// The keys, sorted by their UTF-8 bytes.
  let keys: [String]
  /// The texts of a language, or nothing where it is not translated at all.
  let texts: @Sendable (Language) -> [String]

  /// The place of a key.
  func place(of key: String) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].utf8.lexicographicallyPrecedes(key.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }

  /// The text at a place, English where there is no translation.
  func text(at place: Int, in language: Language) -> String {
    let translated = texts(language)
    if translated.indices.contains(place), !translated[place].isEmpty { return translated[place] }
    let english = texts(.english)
    return english.indices.contains(place) ? english[place] : ""
  }
}
