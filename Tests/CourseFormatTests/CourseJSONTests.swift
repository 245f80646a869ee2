import CourseFormat
import JSON
import Learning
import Testing

struct CourseJSONTests {
  private func document() throws -> JSONValue {
    let course = try #require(CourseReader(from: TestCourse().source).course().course)
    return CourseJSON.document(course)
  }

  @Test("The document has the schema, the names and the members that programs rely on")
  func course() throws {
    let document = try document()
    #expect(document["schema"] == "qadam.course/1")
    #expect(document["id"] == "sample")
    #expect(document["version"] == "0.1.0")
    let module = try #require(document["modules"]?.arrayValue?.first)
    #expect(module["forms"]?.objectValue?.keys == ["A", "B"])
    #expect(module["forms"]?["B"]?.arrayValue?.count == 2)
    #expect(module["sessionPlan"]?["minutes"] == 60)
    let lessons = try #require(module["lessons"]?.arrayValue)
    let lesson = try #require(lessons.first)
    #expect(lesson["minutes"] == 13)
    #expect(lesson["objectives"] == ["O1.1"])
    let exercises = lessons.compactMap { $0["exercises"]?.arrayValue?.count }
    #expect(exercises.reduce(0, +) == ExerciseKind.all.count)
  }

  @Test("An exercise has its options with keys, feedback and belief, its answer and its digest")
  func exercise() throws {
    let exercises = try document()["modules"]?.arrayValue?.first?["lessons"]?.arrayValue?.first?[
      "exercises"
    ]?.arrayValue
    let choice = try #require(exercises?.first)
    #expect(choice["id"] == "what-shows-it")
    #expect(choice["kind"] == "choose-one")
    #expect(choice["objective"] == "O1.1")
    #expect(choice["level"] == "analyse")
    #expect(choice["answer"] == 2)
    #expect(choice["digest"]?.stringValue?.utf8.count == 64)
    let option = try #require(choice["options"]?.arrayValue?.first)
    #expect(
      option.objectValue?.keys == ["number", "text", "correct", "feedback", "misconception"]
    )
    #expect(option["misconception"] == "reading-is-learning")
    let number = try #require(exercises?.first { $0["kind"] == "number" })
    #expect(number["commonErrors"]?.arrayValue?.first?["value"] == "0.3")
    #expect(exercises?.last?["answer"] == .null)
  }

  @Test("The document can be read back")
  func roundTrip() throws {
    let document = try document()
    #expect(try JSONValue(parsing: document.text) == document)
  }
}
