/// A text that grows scalar by scalar and takes only what shows.
struct CleanedText {
  /// The text so far.
  var text: String { String(scalars) }

  private var scalars = String.UnicodeScalarView()
  private var lineLength = 0
  private var markCount = 0
  private var isLineCut = false

  /// Adds a scalar or what stands for it; the one after it decides about joiners and line ends.
  mutating func append(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch CharacterClass(of: scalar) {
    case .lineEnd: endLine()
    case .carriageReturn:
      if next != "\n" { show("\u{FFFD}", before: next) }
    case .tab:
      for _ in 0..<4 { show(" ", before: next) }
    case .forbidden: show("\u{FFFD}", before: next)
    case .joiner:
      if joins(next) { show(scalar, before: next) }
    case .mark:
      markCount += 1
      if markCount <= TextCleaner.markLimit { show(scalar, before: next) }
    case .visible:
      markCount = 0
      show(scalar, before: next)
    }
  }

  private mutating func endLine() {
    scalars.append("\n")
    lineLength = 0
    markCount = 0
    isLineCut = false
  }

  private mutating func show(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    guard !isLineCut else { return }
    lineLength += 1
    guard lineLength > TextCleaner.lineLimit else { return scalars.append(scalar) }
    isLineCut = true
    // The ellipsis takes the last place; a joiner before it would join nothing.
    repeat { scalars.removeLast() } while scalars.last.map(CharacterClass.isJoiner) == true
    scalars.append("…")
  }

  private func joins(_ next: Unicode.Scalar?) -> Bool {
    guard let last = scalars.last, lineLength > 0, let next else { return false }
    return CharacterClass.canBeJoined(last, isMarkAllowed: true)
      && CharacterClass.canBeJoined(next, isMarkAllowed: false)
  }
}
