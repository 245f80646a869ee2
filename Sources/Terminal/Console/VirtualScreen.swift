internal import Text

/// A small terminal in memory that understands what this module sends.
struct VirtualScreen {
  private var columns: Int
  private var rows: Int
  /// Every line ever shown, those that scrolled away included.
  private(set) var lines: [[Character]] = [[]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorShown = true
  private var wraps = true
  private var saved = (row: 0, column: 0)

  init(size: ConsoleSize) {
    columns = size.columns
    rows = size.rows
  }

  /// The lines with blanks at their ends left out, down to the last that holds text or the cursor.
  var text: [String] {
    let texts = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed().filter { $0 != VirtualScreen.filler })
    }
    return Array(texts[...max(row, texts.lastIndex { !$0.isEmpty } ?? 0)])
  }

  /// Stands in the second column of a wide character.
  private static let filler: Character = "\u{0}"

  private var top: Int { max(0, lines.count - rows) }

  mutating func show(_ text: String) {
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "\u{1B}": sequence(&rest)
      case "\r": column = 0
      case "\n": down()
      case "\r\n":
        column = 0
        down()
      default: put(character)
      }
    }
  }

  /// Takes another size; lines that are too long now flow on below, as in most terminals.
  mutating func resize(to size: ConsoleSize) {
    columns = size.columns
    rows = size.rows
    var flowed: [[Character]] = []
    var cursor = 0
    for (index, line) in lines.enumerated() {
      if index == row { cursor = flowed.count + column / columns }
      var rest = line[...]
      repeat {
        flowed.append(Array(rest.prefix(columns)))
        rest = rest.dropFirst(columns)
      } while !rest.isEmpty
    }
    lines = flowed
    row = min(cursor, lines.count - 1)
    column %= columns
    // The cursor stays on the screen; what stands too far below it is lost.
    if row < top { lines.removeLast(lines.count - row - rows) }
  }

  private mutating func down() {
    row += 1
    if row == lines.count { lines.append([]) }
  }

  private mutating func put(_ character: Character) {
    let width = max(1, DisplayWidth.of(character))
    if column + width > columns {
      guard wraps else { return }
      column = 0
      down()
    }
    while lines[row].count < column + width { lines[row].append(" ") }
    lines[row][column] = character
    if width == 2 { lines[row][column + 1] = VirtualScreen.filler }
    column += width
  }

  private mutating func sequence(_ rest: inout Substring) {
    switch rest.popFirst() {
    case "7": saved = (row, column)
    case "8": (row, column) = saved
    default: control(&rest)
    }
  }

  private mutating func control(_ rest: inout Substring) {
    let parameters = rest.prefix { !$0.isLetter }
    rest = rest.dropFirst(parameters.count)
    let number = Int(parameters) ?? 1
    let final = rest.popFirst()
    switch final {
    case "A": row = max(top, row - number)
    case "B": row = min(lines.count - 1, row + number)
    case "C": column = min(columns - 1, column + number)
    case "K": lines[row] = Array(lines[row].prefix(column))
    case "h", "l":
      if parameters == "?25" { isCursorShown = final == "h" }
      if parameters == "?7" { wraps = final == "h" }
    default: break
    }
  }
}
