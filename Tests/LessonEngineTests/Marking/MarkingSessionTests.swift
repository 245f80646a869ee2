import JSON
import Learning
import Testing

@testable import LessonEngine

@Suite("Marking one answer after the other")
struct MarkingSessionTests {
  private static let rubric = Rubric(
    points: [0, 1, 2],
    criteria: [Rubric.Criterion(id: "ask", title: "Ask", levels: ["none", "some", "clear"])]
  )
  private static let exercises = ["first", "second"].map { id in
    Exercise(
      id: ExerciseID(id),
      title: id,
      stem: "Write.",
      digest: "digest of \(id)",
      body: OpenText(
        rubric: rubric,
        sample: RubricSample(text: "S", levels: [1], remarks: [""])
      )
    )
  }

  private static func work(_ counter: Int64, _ exercise: Int, _ marks: AnswerMarks) -> WrittenWork {
    WrittenWork(
      learner: LearnerID("learner \(counter)"),
      exercise: exercises[exercise],
      rubric: rubric,
      answer: FactAddress(device: "d", counter: counter),
      content: .text("text \(counter)"),
      marks: marks,
      place: exercise
    )
  }

  private func session(_ round: MarkingQueue.Round = .first) throws -> MarkingSession {
    let marker = try #require(MarkerCode("A7"))
    var marks = AnswerMarks()
    if round == .settle {
      let facts = [("X", 1), ("Y", 3)].enumerated().map { place, given in
        RecordedFact(
          address: FactAddress(device: "t", counter: Int64(place) + 1),
          context: FactContext(
            learner: "l",
            session: "s",
            course: "c",
            courseVersion: "1",
            language: "en"
          ),
          recordedAt: Moment(milliseconds: 1),
          content: .marked(
            Mark(
              exercise: "first",
              attempt: FactAddress(device: "d", counter: 1),
              marker: .trainer,
              marks: RubricMarks(levels: ["ask": given.1]),
              code: MarkerCode(given.0)
            )
          )
        )
      }
      marks = MarkBook(facts, on: "t")[FactAddress(device: "d", counter: 1)]
    }
    let works = [Self.work(1, 0, marks), Self.work(2, 1, marks), Self.work(3, 1, marks)]
    return MarkingSession(MarkingQueue(works, round: round, marker: marker))
  }

  private func view(_ turn: MarkingSession.Turn) throws -> MarkingView {
    guard case .work(let view) = turn.event else {
      throw SessionError.notExpected
    }
    return view
  }

  private func end(_ turn: MarkingSession.Turn) -> MarkingSummary? {
    if case .end(let summary) = turn.event { summary } else { nil }
  }

  @Test("A mark names the answer, the marker, the levels, the comment and the rubric")
  func marks() throws {
    var session = try session()
    let first = try view(session.begin())
    #expect(first.position == SessionPosition(step: 1, count: 3))
    #expect(first.isNewExercise && first.others.isEmpty && first.given == nil)
    let turn = try session.take(.marks(["ask": 2], comment: "  Good.\r\nGo on. "))
    #expect(
      turn.mark
        == Mark(
          exercise: "first",
          attempt: first.work.answer,
          marker: .trainer,
          marks: RubricMarks(levels: ["ask": 2]),
          code: MarkerCode("A7"),
          comment: "Good.\nGo on.",
          digest: "digest of first"
        )
    )
    #expect(turn.learner == first.work.learner)
    #expect(try view(turn).isNewExercise)
    let third = try view(session.take(.marks(["ask": 1], comment: "")))
    #expect(!third.isNewExercise)
    let last = try session.take(.skip)
    #expect(last.mark == nil && last.learner == nil)
    #expect(end(last) == MarkingSummary(marked: 2, left: 1))
    #expect(throws: SessionError.notExpected) { try session.take(.skip) }
  }

  @Test("Going back shows what was given, and records only what differs")
  func back() throws {
    var session = try session()
    _ = session.begin()
    #expect(throws: SessionError.notExpected) { try session.take(.back) }
    _ = try session.take(.marks(["ask": 2], comment: nil))
    let again = try view(session.take(.back))
    #expect(again.given?.marks.levels == ["ask": 2])
    #expect(try session.take(.marks(["ask": 2], comment: nil)).mark == nil)
    _ = try session.take(.back)
    #expect(try session.take(.marks(["ask": 3], comment: nil)).mark?.marks.levels == ["ask": 3])
    #expect(end(try session.take(.quit)) == MarkingSummary(marked: 1, left: 2))
  }

  private static let misfits: [(JSONValue, String)] = [
    (["ask": 0], ""), (["ask": 4], ""), ([:], ""), (["ask": 2, "x": 1], ""), (2, ""),
    (["ask": "2"], ""), (["ask": 2], "a\u{1B}[2J"),
    (["ask": 2], String(repeating: "a", count: 1001)),
  ]

  @Test(
    "Marks that do not fit are refused, and nothing has changed",
    arguments: misfits
  )
  func refused(marks: JSONValue, comment: String) throws {
    var session = try session()
    _ = session.begin()
    #expect(throws: SessionError.self) { try session.take(.marks(marks, comment: comment)) }
    #expect(try session.take(.marks(["ask": 1], comment: nil)).mark != nil)
  }

  @Test("Who settles sees the marks of the others, and keeps what was agreed on")
  func settle() throws {
    var session = try session(.settle)
    let first = try view(session.begin())
    #expect(first.others.map { $0.marker.text } == ["X", "Y"])
    #expect(try session.take(.marks(["ask": 2], comment: nil)).mark?.marker == .agreed)
  }

  @Test("An empty queue ends at once")
  func empty() throws {
    let marker = try #require(MarkerCode("A7"))
    var session = MarkingSession(MarkingQueue([], round: .first, marker: marker))
    #expect(end(session.begin()) == MarkingSummary(marked: 0, left: 0))
  }

  @Test("Lines of the marking protocol are read, and others are refused by a stable name")
  func lines() throws {
    let taken: [(String, MarkingInput)] = [
      (#"{"marks":{"ask":2}}"#, .marks(["ask": 2], comment: nil)),
      (#"{"marks":{"ask":2},"comment":null,"x":1}"#, .marks(["ask": 2], comment: nil)),
      (#"{"marks":7,"comment":"c"}"#, .marks(7, comment: "c")),
      (#"{"skip":true}"#, .skip), (#"{"back":true}"#, .back), (#"{"quit":true}"#, .quit),
    ]
    for (line, input) in taken {
      #expect(try MarkingInput(json: JSONValue(parsing: line)) == input)
    }
    let refused: [(String, SessionInput.LineError)] = [
      ("[]", .unknown), ("{}", .unknown), (#"{"next":true}"#, .unknown),
      (#"{"skip":1}"#, .wrongType(key: "skip")),
      (#"{"marks":{},"comment":7}"#, .wrongType(key: "comment")),
    ]
    for (line, error) in refused {
      let json = try JSONValue(parsing: line)
      #expect(throws: error) { try MarkingInput(json: json) }
    }
  }
}
