/// The minutes that a step of a trainer's plan begins with, as in "Five minutes in pairs" or "10 минут".
enum StepMinutes {
  /// The minutes, nil where the step does not begin with them, or with those of one of several rounds.
  static func read(_ step: String) -> Int? {
    let phrase = step.lowercased().prefix { !".,:;!?\n".contains($0) }
    let words = phrase.split { !$0.isLetter && !$0.isNumber }.prefix(4)
    guard words.count >= 2, let number = number(words[0]),
      ["minute", "минут"].contains(where: { words[1].hasPrefix($0) }),
      // "Six minutes for each log" says nothing about the whole.
      !words.dropFirst(2).contains(where: { $0 == "each" || $0.hasPrefix("кажд") || $0 == "әр" })
    else { return nil }
    return number
  }

  private static func number(_ word: Substring) -> Int? {
    if let number = Int(word) { return (1...600).contains(number) ? number : nil }
    return words.firstIndex { $0.contains(String(word)) }.map { $0 + 1 }
  }

  /// The words from one to twenty, in the languages of the program.
  private static let words = [
    ["one", "одна", "одну", "бір"], ["two", "две", "екі"], ["three", "три", "үш"],
    ["four", "четыре", "төрт"], ["five", "пять", "бес"], ["six", "шесть", "алты"],
    ["seven", "семь", "жеті"], ["eight", "восемь", "сегіз"], ["nine", "девять", "тоғыз"],
    ["ten", "десять", "он"], ["eleven", "одиннадцать"], ["twelve", "двенадцать"],
    ["thirteen", "тринадцать"], ["fourteen", "четырнадцать"], ["fifteen", "пятнадцать"],
    ["sixteen", "шестнадцать"], ["seventeen", "семнадцать"], ["eighteen", "восемнадцать"],
    ["nineteen", "девятнадцать"], ["twenty", "двадцать", "жиырма"],
  ]
}
