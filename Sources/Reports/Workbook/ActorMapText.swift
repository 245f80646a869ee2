public import Text

/// The spectrum of allies and the power map in letters, for a terminal and for Markdown.
///
/// Only letters, digits and ASCII signs are used, so that a screen reader and any font can follow.
public struct ActorMapText: Sendable {
  private let map: ActorMap
  private let words: Messages

  /// Takes a map.
  public init(_ map: ActorMap, words: Messages) {
    self.map = map
    self.words = words
  }

  /// The spectrum: a line a stance, with the letters of those who stand there.
  public var spectrum: [String] {
    let width = map.stances.map { DisplayWidth.of($0) }.max() ?? 0
    return map.stances.enumerated().map { place, stance in
      let letters = map.actors(stance: place + 1).map { $0.letter }.joined(separator: " ")
      let line = "\(place + 1) " + padded(stance, to: width) + " |"
      return letters.isEmpty ? line : line + " " + letters
    }
  }

  /// The power map: a row an influence, much above, and a column a stance under its number.
  public var powerMap: [String] {
    let width = map.influences.map { DisplayWidth.of($0) }.max() ?? 0
    let columns = map.stances.indices.map { stance in
      let cells = map.influences.indices.map { cell(stance: stance + 1, influence: $0 + 1) }
      return max(3, cells.map { $0.count }.max() ?? 0)
    }
    let head = zip(columns.indices, columns).map { " " + padded("\($0 + 1)", to: $1) + " " }
    let rule = columns.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+")
    var lines = [padded("", to: width) + "  " + head.joined(separator: " ")]
    for influence in map.influences.indices.reversed() {
      let cells = zip(columns.indices, columns).map { stance, width in
        " " + padded(cell(stance: stance + 1, influence: influence + 1), to: width) + " "
      }
      lines.append(padded("", to: width) + " +" + rule + "+")
      lines.append(
        padded(map.influences[influence], to: width) + " |" + cells.joined(separator: "|") + "|"
      )
    }
    return lines + [padded("", to: width) + " +" + rule + "+"]
  }

  /// Who each letter stands for.
  public var legend: [String] { map.actors.map { "\($0.letter) \($0.name)" } }

  /// Those who stand nowhere yet, in one sentence; nil where everybody has a place.
  public var unplaced: String? {
    let letters = map.unplaced.map { $0.letter }
    return letters.isEmpty ? nil : words.workbookUnplaced(names: letters.joined(separator: " "))
  }

  private func cell(stance: Int, influence: Int) -> String {
    map.actors(stance: stance, influence: influence).map { $0.letter }.joined()
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
