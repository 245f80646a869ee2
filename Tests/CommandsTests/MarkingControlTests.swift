import Learning
import LessonEngine
import Terminal
import Testing
import Text

@testable import Commands

@Suite("Marking by keys")
struct MarkingControlTests {
  private static let rubric = Rubric(
    points: [0, 1, 2],
    criteria: ["Ask", "Date", "Care"].map { title in
      Rubric.Criterion(id: title.lowercased(), title: title, levels: ["none", "some", "clear"])
    }
  )
  private static let words = Messages(language: .english)

  private static func work(_ counter: Int64) -> WrittenWork {
    WrittenWork(
      learner: "l",
      exercise: Exercise(
        id: "text",
        title: "A text",
        stem: "Write.",
        body: OpenText(
          rubric: rubric,
          sample: RubricSample(text: "Sample text", levels: [1, 2, 3], remarks: ["", "", ""])
        )
      ),
      rubric: rubric,
      answer: FactAddress(device: "d", counter: counter),
      content: .text("Text \(counter)\u{1B}[2J\nits second line")
    )
  }

  /// Marks two works with keys, and gives the marks and what stood on the screen.
  private func play(
    _ keys: [Key],
    size: ConsoleSize = ConsoleSize(columns: 80, rows: 24)
  ) throws -> (marks: [Mark], console: ScriptedConsole) {
    let console = ScriptedConsole(size: size, keys: keys)
    let marker = RichMarker(on: console, width: nil, words: Self.words)
    let code = try #require(MarkerCode("A7"))
    let queue = MarkingQueue([Self.work(1), Self.work(2)], round: .first, marker: code)
    var session = MarkingSession(queue)
    var turn = session.begin()
    var marks: [Mark] = []
    while true {
      if let mark = turn.mark {
        marks.append(mark)
        try marker.recorded(mark, at: nil)
      }
      guard case .work(let view) = turn.event else { break }
      turn = try session.take(try marker.input(after: view))
    }
    if case .end(let summary) = turn.event { try marker.close(summary) }
    return (marks, console)
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test("Digits choose and go on, Space keeps and shows the next")
  func digits() throws {
    let (marks, console) = try play(keys("231 ") + keys("111 "))
    #expect(
      marks.map { $0.marks.levels } == [
        ["ask": 2, "date": 3, "care": 1], ["ask": 1, "date": 1, "care": 1],
      ]
    )
    #expect(marks.allSatisfy { $0.comment == nil })
    #expect(console.transcript.contains("3 of 6 points. Ask 1, Date 2, Care 0"))
    #expect(!console.sent.contains("\u{1B}[2J"))
  }

  @Test("Space keeps nothing before every criterion has a level")
  func unfinished() throws {
    #expect(try play(keys("23   ")).marks.isEmpty)
    #expect(try play(keys("9x0 ")).marks.isEmpty)
    #expect(try play([]).marks.isEmpty)
  }

  @Test(
    "b goes back by a criterion, and from the first to the answer before, which then shows its levels"
  )
  func back() throws {
    let first = try play(keys("2bb33 1 ")).marks
    #expect(first.map { $0.marks.levels } == [["ask": 3, "date": 3, "care": 1]])
    let again = try play(keys("222 b b") + [.up, .up, .up] + keys("3 q")).marks
    #expect(again.map { $0.marks.levels["ask"] } == [2, 3])
  }

  @Test("Arrows move and change")
  func arrows() throws {
    let marks = try play([.right, .right, .down, .left, .down, .character("2"), .enter]).marks
    #expect(marks.map { $0.marks.levels } == [["ask": 2, "date": 3, "care": 2]])
  }

  @Test("A comment is typed, mended and dropped")
  func comment() throws {
    let typed = try play(
      keys("111c") + keys("Well q done") + [.enter] + keys(" ") + keys("111c") + keys("x")
        + [.escape] + keys(" ")
    ).marks
    #expect(typed.map { $0.comment } == ["Well q done", nil])
  }

  @Test("Skipping leaves an answer for later, and q leaves")
  func skip() throws {
    let (marks, console) = try play(keys("s222 "))
    #expect(marks.count == 1)
    #expect(console.transcript.contains("1 answer marked. 1 is left"))
    #expect(try play(keys("q")).console.transcript.contains("0 answers marked. 2 are left"))
  }

  @Test("The example and the help come when they are asked for, and not before")
  func example() throws {
    #expect(try !play(keys("q")).console.transcript.contains("Sample text"))
    #expect(try play(keys("eq")).console.transcript.contains("Sample text"))
    #expect(try play(keys("?q")).console.transcript.contains("Digits choose a level"))
  }

  @Test("A screen of 20 columns shows the criterion that the keys act on", arguments: [6, 10, 16])
  func narrow(rows: Int) throws {
    let (marks, console) = try play(
      keys("231 q"),
      size: ConsoleSize(columns: 20, rows: rows)
    )
    #expect(marks.count == 1)
    for line in console.transcript.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 20)
    }
  }
}
