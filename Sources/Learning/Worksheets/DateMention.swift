import Text

/// Finds days and numbers in a text, in English, Russian and Kazakh.
struct DateMention {
  /// Whether a day, or at least a month of a year, is named.
  let hasDate: Bool
  /// Whether a number is named that is no part of a date or of a time of day.
  let hasNumber: Bool

  /// Looks through a text.
  init(in text: String) {
    let words = Normalisation.words(of: DateMention.withoutTimesOfDay(text))
    var isTaken = Array(repeating: false, count: words.count)
    for place in words.indices {
      for date in DateMention.dates(at: place, in: words) {
        for place in date { isTaken[place] = true }
      }
    }
    hasDate = isTaken.contains(true)
    hasNumber = zip(words, isTaken).contains { word, isTaken in
      !isTaken && word.first?.isNumber == true
    }
  }

  /// The places of the words that name a date together, beginning or ending at a place.
  private static func dates(at place: Int, in words: [String]) -> [[Int]] {
    var found: [[Int]] = []
    if place + 2 < words.count {
      let parts = words[place..<place + 3].map { Int($0) }
      if isYear(parts[0]), isMonth(parts[1]), isDay(parts[2]) {
        found.append([place, place + 1, place + 2])
      }
      if isDay(parts[0]), isMonth(parts[1]), isYear(parts[2]) {
        found.append([place, place + 1, place + 2])
      }
    }
    guard isMonthName(words[place]) else { return found }
    // "14 May", "May 14", "14th of May", "14-го мая", "мамырдың 14-і", "May 2026".
    for other in [place - 1, place - 2, place + 1, place + 2] where words.indices.contains(other) {
      let number = Int(words[other]) ?? ordinal(words[other])
      if isDay(number) || isYear(number) { found.append([place, other]) }
    }
    return found
  }

  private static func isYear(_ number: Int?) -> Bool { number.map { 1900...2199 ~= $0 } ?? false }
  private static func isMonth(_ number: Int?) -> Bool { number.map { 1...12 ~= $0 } ?? false }
  private static func isDay(_ number: Int?) -> Bool { number.map { 1...31 ~= $0 } ?? false }

  private static func ordinal(_ word: String) -> Int? {
    let endings = ["st", "nd", "rd", "th"]
    return endings.contains(where: word.hasSuffix) ? Int(word.dropLast(2)) : nil
  }

  private static func isMonthName(_ word: String) -> Bool {
    wholeNames.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// Names that would be the beginning of many other words.
  private static let wholeNames: Set<String> = [
    "may", "march", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "май", "мая", "мае", "маю", "март", "марта", "марте", "марту", "янв", "фев", "апр",
    "авг", "сен", "окт", "ноя", "дек",
  ]

  private static let stems = [
    "januar", "februar", "april", "june", "july", "august", "septemb", "octob", "novemb", "decemb",
    "январ", "феврал", "апрел", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
    "қараша", "желтоқсан",
  ]

  /// A text in which `18:00` is no number.
  private static func withoutTimesOfDay(_ text: String) -> String {
    var kept: [Character] = []
    var isInTime = false
    for character in text {
      if character == ":", kept.last?.isNumber == true {
        while kept.last?.isNumber == true { kept.removeLast() }
        isInTime = true
      } else if isInTime, character.isNumber {
        continue
      } else {
        isInTime = false
        kept.append(character)
      }
    }
    return String(kept)
  }
}
