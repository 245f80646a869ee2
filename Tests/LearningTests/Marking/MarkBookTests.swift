import JSON
import Testing

@testable import Learning

@Suite("Marks of several people")
struct MarkBookTests {
  private typealias Samples = MarkingSamples

  @Test(
    "A code is letters, digits and hyphens, and a small letter is its capital",
    arguments: [
      ("a7", "A7"), ("Ә-1", "Ә-1"), ("ә", "Ә"), ("", nil), ("a b", nil), ("a\u{1B}", nil),
      ("0123456789abcdef", "0123456789ABCDEF"), ("0123456789abcdefg", nil), ("½", nil),
      ("a\u{301}\u{301}", nil),
    ]
  )
  func codes(typed: String, kept: String?) {
    #expect(MarkerCode(typed)?.text == kept)
  }

  @Test("Marks stand beside each other, and of one marker the later counts")
  func beside() throws {
    let book = MarkBook(
      [
        Samples.fact(Samples.mark(1, [1, 1], code: "A"), 1, on: Samples.trainer, at: 10),
        Samples.fact(Samples.mark(1, [3, 3], code: "a"), 2, on: Samples.trainer, at: 20),
        Samples.fact(Samples.mark(1, [2, 2], code: "B"), 1, on: Samples.other, at: 5),
        Samples.fact(Samples.mark(1, [1, 2], by: .learner), 2),
        Samples.fact(Samples.mark(1, [2, 1], by: .peer, code: "P"), 3, on: Samples.other),
        Samples.fact(Samples.mark(9, [2, 1], code: "A"), 4, on: Samples.trainer),
      ].shuffled(),
      on: Samples.trainer
    )
    let marks = book[FactAddress(device: Samples.device, counter: 1)]
    #expect(marks.trainers.map { $0.marker.text } == ["A", "B"])
    #expect(marks.trainers.map { $0.mark.marks.levels["ask"] } == [3, 2])
    #expect(marks.own?.mark.marks.levels == ["ask": 1, "date": 2])
    #expect(marks.peers.count == 1)
    #expect(marks.agreed == nil && marks.isMarked)
    #expect(!book[FactAddress(device: Samples.device, counter: 2)].isMarked)
    #expect(book.marked.count == 2)
  }

  @Test("Nobody makes themselves a trainer on the device that wrote the answer")
  func forged() {
    let facts = [Mark.Marker.trainer, .agreed, .peer].enumerated().map { place, marker in
      Samples.fact(Samples.mark(1, [3, 3], by: marker, code: "A"), Int64(place) + 2)
    }
    let address = FactAddress(device: Samples.device, counter: 1)
    let elsewhere = MarkBook(facts, on: Samples.trainer)[address]
    #expect(!elsewhere.isMarked && elsewhere.peers.isEmpty)
    // A trainer at whose machine a room answered marks on that same machine.
    #expect(MarkBook(facts, on: Samples.device)[address].isMarked)
  }

  @Test("What was agreed on counts; else the mean of those whose marks fit the rubric")
  func standing() throws {
    func standing(_ marks: [(Mark.Marker, [Int], String)]) -> StandingMark? {
      MarkBook(
        marks.enumerated().map { place, mark in
          Samples.fact(
            Samples.mark(1, mark.1, by: mark.0, code: mark.2),
            Int64(place) + 1,
            on: Samples.trainer
          )
        },
        on: Samples.trainer
      )[FactAddress(device: Samples.device, counter: 1)].standing(in: Samples.rubric)
    }
    #expect(standing([]) == nil)
    #expect(standing([(.learner, [3, 3], "A"), (.peer, [3, 3], "B")]) == nil)
    let one = try #require(standing([(.trainer, [3, 2], "A")]))
    #expect(one.points == 3 && one.maximum == 4 && one.share == 0.75 && !one.isDisputed)
    let two = try #require(standing([(.trainer, [3, 2], "A"), (.trainer, [1, 2], "B")]))
    #expect(two.points == 2 && two.isDisputed && two.marks.count == 2)
    let same = try #require(standing([(.trainer, [3, 2], "A"), (.trainer, [3, 2], "B")]))
    #expect(!same.isDisputed)
    let agreed = try #require(
      standing([(.trainer, [3, 2], "A"), (.trainer, [1, 2], "B"), (.agreed, [2, 2], "A")])
    )
    #expect(agreed.points == 2 && agreed.isAgreed && !agreed.isDisputed)
    // A level that the rubric does not have is no mark.
    #expect(standing([(.trainer, [9, 2], "A")]) == nil)
    #expect(
      try #require(standing([(.trainer, [9, 2], "A"), (.trainer, [3, 3], "B")])).points == 4
    )
  }

  @Test(
    "A learner's own mark is spelled as ever, and a trainer's says who, what and by which rubric"
  )
  func spelling() throws {
    let own = FactContent.marked(
      Mark(
        exercise: "e",
        attempt: FactAddress(device: "d", counter: 3),
        marker: .learner,
        marks: RubricMarks(levels: ["a": 2])
      )
    )
    #expect(
      own.json.canonicalText
        == #"{"counter":3,"device":"d","exercise":"e","marker":"self","marks":{"a":2}}"#
    )
    let agreed = Mark(
      exercise: "e",
      attempt: FactAddress(device: "d", counter: 3),
      marker: .agreed,
      marks: RubricMarks(levels: ["a": 2]),
      code: MarkerCode("a7"),
      comment: "Good \"plan\"",
      digest: "ff"
    )
    #expect(
      FactContent.marked(agreed).json.canonicalText
        == #"{"code":"A7","comment":"Good \"plan\"","counter":3,"device":"d","digest":"ff","#
        + #""exercise":"e","marker":"agreed","marks":{"a":2}}"#
    )
    #expect(
      FactContent(kind: "marked", json: FactContent.marked(agreed).json) == .marked(agreed)
    )
  }

  @Test(
    "A mark with a member that does not fit is no mark",
    arguments: [
      #""code":"a b""#, #""code":7"#, #""comment":7"#, #""marks":{"a":0}"#, #""marker":"me""#,
      #""digest":true"#,
    ]
  )
  func misfits(member: String) throws {
    let whole = try #require(
      JSONValue(
        parsing: #"{"counter":3,"device":"d","exercise":"e","marker":"trainer","marks":{}}"#
      )
      .objectValue
    )
    var object = whole
    let changed = try #require(JSONValue(parsing: "{\(member)}").objectValue)
    for change in changed.members { object[change.key] = change.value }
    #expect(FactContent(kind: "marked", json: .object(whole)) != nil)
    #expect(FactContent(kind: "marked", json: .object(object)) == nil)
  }

  @Test("A comment of 1,000 characters is read, a longer one is refused")
  func longComment() throws {
    for (length, isRead) in [(1000, true), (1001, false)] {
      let mark = Mark(
        exercise: "e",
        attempt: FactAddress(device: "d", counter: 1),
        marker: .trainer,
        marks: RubricMarks(levels: [:]),
        comment: String(repeating: "ә", count: length)
      )
      let read = FactContent(kind: "marked", json: FactContent.marked(mark).json)
      #expect((read != nil) == isRead)
    }
  }
}
