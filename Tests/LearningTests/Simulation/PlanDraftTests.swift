import JSON
import Learning
import Testing

/// A plan while somebody works on it.
struct PlanDraftTests {
  private let draft = PlanDraft(SimulationRoundsTests.simulation, round: .care)

  private func applied(_ lines: [String], to draft: PlanDraft? = nil) throws -> PlanDraft {
    var draft = draft ?? self.draft
    for line in lines { _ = try PlanLine.apply(line, to: &draft) }
    return draft
  }

  private func refusal(_ line: String) -> String? {
    var draft = draft
    do throws(AnswerError) {
      _ = try PlanLine.apply(line, to: &draft)
      return nil
    } catch { return error.code }
  }

  @Test("Minutes, what is left, people and minutes for each of them follow every change")
  func counter() throws {
    var draft = draft
    #expect(draft.minutes == 0 && draft.left == 1800 && draft.asked == 0)
    #expect(draft.tenthsOfMinutesPerPerson == nil)
    draft.set(.message, to: 60, in: 0)
    #expect(draft.minutes == 240 && draft.asked == 60)
    #expect(draft.tenthsOfMinutesPerPerson == 40)
    draft.set(.post, to: 1, in: 1)
    #expect(draft.minutes == 285 && draft.asked == 240)
    #expect(draft.tenthsOfMinutesPerPerson == 12)
    draft.turnLanguage(of: 1, by: 1)
    #expect(draft.entries[1].language == nil)
    #expect(draft.minutes == 300)
    draft.setReminder(true)
    draft.setTrust(1)
    #expect(draft.minutes == 620 && draft.left == 1180)
  }

  @Test("Nobody can be asked who is not there, or visited without a tie")
  func limits() {
    var draft = draft
    let isDone1 = draft.set(.visit, to: 1_000_000_000, in: 0)
    #expect(!isDone1)
    #expect(draft.count(of: .visit, in: 0) == draft.ties[0])
    let isDone2 = draft.set(.message, to: 60, in: 0)
    #expect(!isDone2)
    #expect(draft.count(of: .message, in: 0) == 60 - draft.ties[0])
    let isDone3 = draft.set(.friend, to: -5, in: 0)
    #expect(!isDone3)
    #expect(draft.count(of: .friend, in: 0) == 0)
    #expect(draft.most(of: .friend, in: 0) == 0)
  }

  @Test("Every change can be taken back, to the beginning and no further")
  func undo() throws {
    var draft = draft
    draft.set(.message, to: 6, in: 0)
    draft.set(.message, to: 60, in: 0, isSameChange: true)
    draft.turnFrame(of: 0, by: 1)
    draft.setTrust(2)
    draft.setReminder(true)
    draft.clear()
    var minutes: [Int] = []
    while draft.undo() { minutes.append(draft.minutes) }
    #expect(minutes == [740, 540, 240, 240, 0])
    #expect(draft.plan.entries.isEmpty)
    let isDone4 = draft.undo()
    #expect(!isDone4)
  }

  @Test("A plan that was put together is the answer that the round takes")
  func answer() throws {
    let draft = try applied(["S01 m60 all rights", "S02 v10 p kk children", "r t100"])
    let answer = draft.answer(low: "20", high: "40")
    let steps: [JSONValue] = [.null, .null, .null]
    let step = try SimulationRoundsTests.simulation.step(from: answer, after: steps)
    #expect(step["low"] == 20 && step["trust"] == 100 && step["reminder"] == true)
    #expect(step["plan"]?.arrayValue?.count == 2)
    #expect(step["plan"]?.arrayValue?[1]["visits"] == 10)
    try draft.check()
  }

  @Test("Lines do what they say; several stand apart by semicolons")
  func lines() throws {
    var draft = draft
    #expect(try PlanLine.apply("S02 p", to: &draft) == .segment(1))
    #expect(try PlanLine.apply("s02 kk children; S04 m3", to: &draft) == .segment(3))
    // What is not named is not done any more, and the words stay.
    #expect(draft.entries[1].hasPost == false && draft.entries[1].language == "kk")
    #expect(try PlanLine.apply("S02 m1", to: &draft) == .segment(1))
    #expect(draft.entries[1].frame == "children")
    #expect(try PlanLine.apply("t115", to: &draft) == .care)
    #expect(try PlanLine.apply("undo", to: &draft) == .undone)
    #expect(draft.trustLevel == 0)
    #expect(try PlanLine.apply("show", to: &draft) == .show)
    #expect(try PlanLine.apply("clear", to: &draft) == .cleared)
    #expect(draft.asked == 0)
    for line in ["27-46", "27 – 46", "run 27 46", "27…46", " 27,46 "] {
      #expect(try PlanLine.apply(line, to: &draft) == .run(low: "27", high: "46"))
    }
    #expect(try PlanLine.apply("S01 m1; 1-2", to: &draft) == .run(low: "1", high: "2"))
    #expect(draft.asked == 1)
  }

  @Test(
    "Lines that cannot be are refused, and change nothing",
    arguments: [
      ("", "answer-empty"), (" ; ", "answer-empty"), ("nobody m3", "answer-unknown-name"),
      ("S01 x3", "answer-unknown-name"), ("S01 m", "answer-unknown-name"),
      ("S01 m3x", "answer-not-a-number"), ("S01 m-3", "plan-impossible-number"),
      ("S01 m1000000000", "plan-impossible-number"),
      ("S01 m99999999999999999999", "plan-impossible-number"),
      ("S01 m61", "plan-too-many-people"), ("S01 v61", "plan-too-many-visits"),
      ("t99", "answer-unknown-name"), ("5", "answer-incomplete"), ("-5", "plan-impossible-number"),
      ("1-2-3", "answer-incomplete"), ("run", "answer-incomplete"),
      ("1-2; S01 m1", "answer-wrong-shape"),
      ("S01 m5; S02 m999", "plan-too-many-people"),
    ]
  )
  func refusals(_ line: String, _ code: String) throws {
    #expect(refusal(line) == code)
    var draft = draft
    _ = try? PlanLine.apply(line, to: &draft)
    #expect(draft.asked == 0)
    let isUndone = draft.undo()
    #expect(!isUndone)
  }

  @Test("Reminders and trust are refused where the round does not offer them")
  func notOffered() {
    var draft = PlanDraft(SimulationRoundsTests.simulation, round: .funnel)
    for line in ["r", "t100"] {
      #expect(throws: AnswerError.self) { try PlanLine.apply(line, to: &draft) }
    }
    draft.setReminder(true)
    draft.setTrust(2)
    #expect(draft.minutes == 0)
  }
}
