import JSON
import Terminal
import Text

/// Items each of which gets one of a few targets.
struct AssignmentControl: AnswerControl {
  private var grid: AssignmentGrid
  private let itemKeys: [String]
  private let targetValues: [JSONValue]
  private let meaning: String

  /// Takes the shown items with the keys of the answer, the shown targets with its values, and what assigning one means in words.
  init(
    items: [String],
    itemKeys: [String],
    targets: [String],
    targetValues: [JSONValue],
    meaning: String
  ) {
    grid = AssignmentGrid(
      items: items.enumerated().map {
        AssignmentGrid.Entry(AssignmentControl.sign($0), InlineLine.line($1))
      },
      targets: targets.enumerated().map {
        AssignmentGrid.Entry(AssignmentControl.letter($0), InlineLine.line($1))
      }
    )
    self.itemKeys = itemKeys
    self.targetValues = targetValues
    self.meaning = meaning
  }

  var answer: JSONValue? {
    guard grid.isComplete else { return nil }
    return .object(
      JSONObject(
        zip(itemKeys, grid.assignment).compactMap { key, target in
          target.map { (key, targetValues[$0]) }
        }
      )
    )
  }

  func keys(_ words: Messages) -> [KeyHint] {
    [
      KeyHint("↑ ↓", words.keyMove()), KeyHint("← → a b c", meaning),
      KeyHint("Enter", words.keyAnswer()),
    ]
  }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    grid.hints = hints
    return region.play(&grid, below: head)
  }

  private static func sign(_ position: Int) -> Character {
    Character(String((position + 1) % 10))
  }

  /// Letters that are no commands here, so that typing one assigns its target.
  private static func letter(_ position: Int) -> Character {
    let letters = Array("abcdefgijklmnoprtuvwxyz")
    return letters[position % letters.count]
  }
}
