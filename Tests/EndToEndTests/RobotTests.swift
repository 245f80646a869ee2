import CourseFormat
import JSON
import Learning
import TestSupport
import Testing

@Suite("Robots over the course in the program")
struct RobotTests {
  /// The course in the program, and a new one, which shows every kind of exercise.
  enum Course: CaseIterable {
    case usual, new
  }

  @Test(
    "A robot that is always right learns every lesson with full credit",
    arguments: Course.allCases
  )
  func alwaysRight(course: Course) throws {
    try learnEverything(of: course, .right) { end, graded in
      #expect(end["score"]?.numberValue == Double(graded.count))
      #expect(end["lookAgain"] == [])
    }
  }

  @Test(
    "A robot that is always wrong learns every lesson, too, and is told what to look at again",
    arguments: Course.allCases
  )
  func alwaysWrong(course: Course) throws {
    try learnEverything(of: course, .wrong) { end, graded in
      let again = (end["lookAgain"]?.arrayValue ?? []).compactMap { $0.stringValue }
      #expect(Set(again) == graded)
      #expect((end["score"]?.numberValue ?? 1) < Double(graded.count) / 2)
    }
  }

  /// Learns the lessons of a course one after the other in one profile.
  private func learnEverything(
    of course: Course,
    _ habit: Robot.Habit,
    check: (_ end: JSONObject, _ graded: Set<String>) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      var global = ["--seed", "3"]
      if course == .new {
        #expect(try qadam.bare(["course", "new", qadam.course]).run().code == 0)
        global += ["--course", qadam.course]
      }
      let source: any CourseSource =
        course == .new
        ? FolderSource(folder: qadam.course) : AssetSource(course: "digital-activism")
      let read = try #require(CourseReader(from: source).course().course)
      let lessons = read.lessons.map { $0.id.text }
      #expect(lessons.count >= (course == .new ? 1 : 17))
      let robot = Robot(habit, course: read)
      for (index, id) in lessons.enumerated() {
        let player = try ProtocolPlayer(
          qadam.bare(global + ["learn", id, "--protocol", "jsonl"])
        )
        let graded = try robot.play(player)
        #expect(!graded.isEmpty)
        #expect(player.event["finished"] == true, "\(id)")
        #expect(player.event["graded"] == .integer(graded.count), "\(id)")
        try check(player.event, graded)
        let next = lessons.indices.contains(index + 1) ? lessons[index + 1] : nil
        #expect(player.event["next"] == JSONValue(next))
        #expect(try player.program.waitForExit() == .code(0))
      }
      let left = try qadam.bare(global + ["learn", "--protocol", "jsonl"]).run()
      #expect(left.output == "")
      #expect(left.code == 0)
    }
  }
}
