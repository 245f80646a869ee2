import JSON
import Testing

@testable import Learning

@Suite("Grading choices")
struct ChoiceGradingTests {
  @Test(
    "One choice counts fully or not at all, with the feedback of its option",
    arguments: [
      (1, 0.0, "Not A.", []), (2, 1.0, "Yes, B.", []), (3, 0.0, "Not C.", ["c-belief"]),
    ] as [(Int, Double, String, [MisconceptionID])]
  )
  func chooseOne(
    choice: Int,
    score: Double,
    feedback: String,
    misconceptions: [MisconceptionID]
  ) throws {
    let grade = try Sample.chooseOne.mark(.integer(choice))
    #expect(grade.score == score)
    #expect(grade.isCorrect == (score == 1))
    #expect(grade.notes.map { $0.text } == [feedback])
    #expect(grade.notes.map { $0.isRight } == [score == 1])
    #expect(grade.misconceptions == misconceptions)
  }

  @Test(
    "Several choices count max(0, right − wrong) ÷ number of keys",
    arguments: [
      ([1, 2, 4], 1.0), ([1, 2], 2.0 / 3), ([4], 1.0 / 3), ([1, 2, 4, 3], 2.0 / 3),
      ([1, 2, 3, 5], 0), ([1, 3], 0), ([3], 0), ([3, 5], 0), ([1, 2, 3, 4, 5], 1.0 / 3),
      ([4, 2, 1], 1.0),
    ] as [([Int], Double)]
  )
  func chooseAll(choices: [Int], score: Double) throws {
    let grade = try Sample.chooseAll.mark(.array(choices.map { .integer($0) }))
    #expect(isClose(grade.score, score))
  }

  @Test("Several choices tell of each wrong choice, each key, and each belief once")
  func chooseAllNotes() throws {
    let grade = try Sample.chooseAll.mark([5, 1, 3])
    #expect(grade.notes.map { $0.subject } == ["A", "B", "C", "D", "E"])
    #expect(grade.notes.map { $0.isRight } == [true, false, false, false, false])
    #expect(grade.misconceptions == ["c-belief", "e-belief"])
    let perfect = try Sample.chooseAll.mark([1, 2, 4])
    #expect(perfect.notes.map { $0.subject } == ["A", "B", "D"])
    #expect(perfect.misconceptions.isEmpty)
  }

  @Test("Several choices have one canonical form, sorted by source number")
  func canonicalForm() throws {
    let response = try Sample.chooseAll.response(to: [4, 1, 2])
    #expect(response.value == [1, 2, 4])
    #expect(Sample.chooseAll.words(for: response) == ["A", "B", "D"])
  }

  @Test("A poll gets no mark and gives only the remark that its author wrote")
  func poll() throws {
    #expect(try Sample.poll.mark(1) == Grade(score: nil))
    let grade = try Sample.poll.mark(2)
    #expect(grade.score == nil)
    #expect(!grade.isCorrect)
    #expect(grade.notes.map { $0.text } == ["Tell the trainer what was missing."])
    #expect(grade.notes.map { $0.isRight } == [nil])
    #expect(!Sample.poll.isGraded)
    #expect(Sample.poll.solution == nil)
  }

  @Test("Options without a key mark nothing as right")
  func withoutKey() throws {
    let options = [ExerciseOption(text: "A", isCorrect: false)]
    #expect(try ChooseAll(options: options).mark([1]).score == 0)
    #expect(ChooseAll(options: options).solution == nil)
    #expect(ChooseOne(options: options).solution == nil)
  }
}
