import Terminal
import Testing

struct WidgetTests {
  private func lines(_ count: Int) -> [StyledLine] {
    (1...count).map { StyledLine("item \($0)") }
  }

  @Test(
    "Keys move through a list",
    arguments: [
      ([.down, .down], 2), ([.up], 11), ([.character("j"), .character("j"), .character("k")], 1),
      ([.end], 11), ([.end, .down], 0), ([.end, .home], 0), ([.character("7")], 6),
      ([.character("1"), .character("2")], 11), ([.character("1"), .character("9")], 8),
      ([.character("1"), .down, .character("2")], 1), ([.character("0")], 0),
      ([.character("1"), .character("0")], 9),
    ] as [([Key], Int)]
  )
  func choice(keys: [Key], selected: Int) {
    var list = ChoiceList(items: lines(12))
    for key in keys { _ = list.handle(key) }
    #expect(list.selected == selected)
    #expect(list.handle(.enter) == .submitted)
  }

  @Test("Keys that a control does not know are handed back")
  func others() {
    var choice = ChoiceList(items: lines(3))
    var field = TextField()
    var page = PageView { _ in [] }
    for key in [Key.character("h"), .character("?"), .escape, .function(1), .control("x")] {
      #expect(choice.handle(key) == .other(key))
      #expect(page.handle(key) == .other(key))
    }
    #expect(field.handle(.character("h")) == .changed)
    #expect(field.handle(.alternate("h")) == .other(.alternate("h")))
    #expect(field.handle(.function(1)) == .other(.function(1)))
  }

  @Test("Empty controls take every key")
  func empty() {
    var controls: [any Widget] = [
      ChoiceList(items: []), CheckList(items: []), ReorderList(items: []),
      AssignmentGrid(items: [], targets: []), FieldGroup(fields: []), TextField(limit: 0),
      AssignmentGrid(items: [.init("a", StyledLine())], targets: []), PageView { _ in [] },
    ]
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .backspace,
      .delete, .character(" "), .character("1"), .character("a"), .escape, .enter,
    ]
    for index in controls.indices {
      for key in keys {
        _ = controls[index].handle(key)
        for width in [0, 1, 2, 5] { _ = controls[index].frame(width: width, height: 0) }
      }
    }
  }

  @Test(
    "Space and digits tick",
    arguments: [
      ([.character(" ")], [0]), ([.character("2"), .character("3"), .character("2")], [2]),
      ([.down, .character(" "), .character(" ")], []),
    ] as [([Key], Set<Int>)]
  )
  func check(keys: [Key], checked: Set<Int>) {
    var list = CheckList(items: lines(3), checked: [7])
    for key in keys { #expect(list.handle(key) == .changed) }
    #expect(list.checked == checked)
    #expect(list.handle(.enter) == .submitted)
  }

  @Test(
    "A grabbed item moves along",
    arguments: [
      ([.down], [0, 1, 2]), ([.character(" "), .down], [1, 0, 2]),
      ([.character(" "), .down, .down, .character(" "), .up], [1, 2, 0]),
      ([.character(" "), .up], [1, 2, 0]), ([.character(" "), .character("3")], [1, 2, 0]),
      ([.end, .character(" "), .home, .enter], [2, 0, 1]),
    ] as [([Key], [Int])]
  )
  func reorder(keys: [Key], order: [Int]) {
    var list = ReorderList(items: lines(3))
    for key in keys { #expect(list.handle(key) == .changed) }
    #expect(list.order == order)
  }

  @Test("Enter lets go of a grabbed item before it ends the list")
  func reorderEnter() {
    var list = ReorderList(items: lines(2))
    #expect(list.handle(.character(" ")) == .changed)
    #expect(list.handle(.enter) == .changed)
    #expect(list.handle(.enter) == .submitted)
  }

  @Test(
    "Signs and arrows assign",
    arguments: [
      ([.character("x")], [0, nil, nil]),
      ([.character("Y"), .character("x"), .character("y")], [1, 0, 1]),
      ([.right, .right], [1, nil, nil]), ([.right, .right, .right], [0, nil, nil]),
      ([.left], [1, nil, nil]), ([.character("x"), .up, .backspace], [nil, nil, nil]),
      ([.down, .character("x"), .character("x"), .character("y")], [1, 0, 0]),
    ] as [([Key], [Int?])]
  )
  func assignment(keys: [Key], assignment: [Int?]) {
    var grid = AssignmentGrid(
      items: zip("abc", lines(3)).map { .init($0, $1) },
      targets: zip("xy", lines(2)).map { .init($0, $1) }
    )
    for key in keys { #expect(grid.handle(key) == .changed) }
    #expect(grid.assignment == assignment)
    #expect(grid.isComplete == assignment.allSatisfy { $0 != nil })
    #expect(grid.handle(.character("9")) == .other(.character("9")))
    #expect(grid.handle(.enter) == .submitted)
  }

  @Test(
    "Text is edited by letters as a person counts them",
    arguments: [
      ([.character("е"), .character("\u{308}"), .character("ж")], "е\u{308}ж", 2),
      ([.character("е"), .character("\u{308}"), .backspace], "", 0),
      ([.character("👩"), .character("\u{200D}"), .character("💻")], "👩\u{200D}💻", 2),
      ([.character("a"), .character("c"), .left, .character("b")], "abc", 2),
      ([.character("a"), .character("b"), .home, .delete], "b", 0),
      ([.character("a"), .left, .left, .backspace, .end, .right], "a", 1),
      ([.character("a"), .character("b"), .left, .control("k")], "a", 1),
      ([.character("a"), .character("b"), .left, .control("u")], "b", 0),
      (
        [.character("a"), .character(" "), .character("b"), .character(" "), .control("w")], "a ",
        2
      ),
      (
        [.character("1"), .character("2"), .character("3"), .character("4"), .character("5")],
        "1234", 4
      ),
    ] as [([Key], String, Int)]
  )
  func editing(keys: [Key], text: String, column: Int) {
    var field = TextField(limit: 4)
    for key in keys { #expect(field.handle(key) == .changed) }
    #expect(Array(field.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(field.frame(width: 20, height: 1).cursor == Frame.Cursor(row: 0, column: column))
  }

  @Test("A long text scrolls with its cursor, which always stays on the line")
  func scrolling() {
    var field = TextField(prompt: StyledLine("> "))
    for letter in "бір екі үш 👍👍 төрт бес" { _ = field.handle(.character(letter)) }
    for key in Array(repeating: Key.left, count: 25) + Array(repeating: .right, count: 25) {
      _ = field.handle(key)
      for width in 1...14 {
        let frame = field.frame(width: width, height: 3)
        #expect(frame.lines.allSatisfy { $0.width <= max(2, width) })
        #expect(frame.cursor.map { $0.column < max(2, width) } == true)
      }
    }
  }

  @Test(
    "Fields follow each other",
    arguments: [
      ([.character("a"), .enter, .character("b")], ["a", "b", ""], 1),
      ([.tab, .tab, .tab, .character("a")], ["a", "", ""], 0),
      ([.backTab, .character("a")], ["", "", "a"], 2),
      ([.down, .down, .down, .up, .character("a")], ["", "a", ""], 1),
    ] as [([Key], [String], Int)]
  )
  func group(keys: [Key], texts: [String], current: Int) {
    var group = FieldGroup(fields: Array(repeating: TextField(), count: 3))
    for key in keys { #expect(group.handle(key) == .changed) }
    #expect(group.texts == texts)
    #expect(group.current == current)
    for _ in current..<2 { #expect(group.handle(.enter) == .changed) }
    #expect(group.handle(.enter) == .submitted)
  }

  @Test(
    "A long page scrolls and stops at its ends",
    arguments: [
      ([], "1 2 3 4"), ([.down], "2 3 4 5"), ([.up], "1 2 3 4"), ([.character(" ")], "4 5 6 7"),
      ([.pageDown, .pageDown, .pageDown, .pageDown, .up], "6 7 8 9"), ([.end], "7 8 9 10"),
      ([.end, .pageUp], "4 5 6 7"), ([.end, .home, .down], "2 3 4 5"),
    ] as [([Key], String)]
  )
  func page(keys: [Key], text: String) {
    var page = PageView { _ in (1...10).map { StyledLine("\($0)") } }
    for key in keys { #expect(page.handle(key) == .changed) }
    let frame = page.frame(width: 10, height: 4)
    #expect(frame.lines.map(\.text).joined(separator: " ") == text)
    #expect(page.hasMore(width: 10, height: 4) == !text.hasSuffix("10"))
  }
}
