import CourseFormat
import Learning
import Testing

@Suite("Files of questions for a room")
struct QuestionFileTests {
  private static let good = """
    # An evening

    Read by nobody but the trainer.

    ## One word

    <!-- exercise: word-list
    id: one-word
    limit: 20
    -->

    What stays with you?

    ## How was it?

    <!-- exercise: poll
    id: how-was-it
    -->

    How useful was this?

    - [ ] Useful
    - [ ] Not useful

    """

  private func read(_ text: String) -> (file: QuestionFile?, codes: [String]) {
    let (file, diagnostics) = QuestionFile.read(name: "evening.md", bytes: Array(text.utf8))
    return (file, diagnostics.map { $0.code.rawValue })
  }

  @Test("A title, a call for words and a poll are read without a complaint")
  func good() throws {
    let (file, codes) = read(Self.good)
    #expect(codes == [])
    let read = try #require(file)
    #expect(read.title == "An evening")
    #expect(read.exercises.map { $0.kind.rawValue } == ["word-list", "poll"])
    #expect((read.exercises.first?.body as? WordList)?.limit == 20)
    #expect(read.exercises.first?.stem == "What stays with you?")
    #expect(Set(read.exercises.map { $0.digest }).count == 2)
    #expect(read.exercises.allSatisfy { RoomQuestion.fits($0) })
  }

  @Test(
    "Mistakes are told with the codes of a course",
    arguments: [
      ("id: how-was-it", "id: one-word", "Q011"), ("limit: 20", "limit: 900", "Q007"),
      ("exercise: poll", "exercise: pole", "Q013"), ("- [ ] Useful", "- [x] Useful", "Q034"),
    ]
  )
  func mistakes(old: String, new: String, code: String) {
    let (_, codes) = read(Self.good.replacing(old, with: new))
    #expect(codes.contains(code), "\(codes)")
  }

  @Test("An empty file has no questions and no title but its name")
  func empty() {
    let (file, _) = read("")
    #expect(file?.exercises.isEmpty == true && file?.title == "evening.md")
  }

  @Test("A lesson does not take a call for words")
  func lessons() {
    let kinds = ExerciseKind.all.map { $0.rawValue }
    #expect(!kinds.contains("word-list"))
  }
}
