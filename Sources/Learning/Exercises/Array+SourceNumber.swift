extension Array {
  /// The element at a number counted from 1, nil for every other number, however large or negative.
  ///
  /// Responses and shown orders also come from files of other people, so no number in them may be
  /// trusted.
  func element(numbered number: Int) -> Element? {
    number >= 1 && number <= count ? self[number - 1] : nil
  }

  /// The elements of those numbers that stand for one, in the order of the numbers.
  func elements(numbered numbers: [Int]) -> [Element] {
    numbers.compactMap { element(numbered: $0) }
  }
}
