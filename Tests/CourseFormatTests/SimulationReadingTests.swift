import CourseFormat
import Learning
import Testing

struct SimulationReadingTests {
  private func simulation(_ course: TestCourse) throws -> AudienceSimulation {
    let read = try #require(CourseReader(from: course.source).course().course)
    let bodies = read.lessons.flatMap { $0.exercises }.map { $0.body }
    return try #require(bodies.compactMap { $0 as? AudienceSimulation }.first)
  }

  private func errors(_ course: TestCourse) -> [String] {
    // A simulation that cannot be read takes its minutes with it.
    CourseLinter(course.source, today: TestCourse.today).check().errors
      .filter { $0.code != .minutesDiffer }
      .map { "\($0.code.rawValue) \($0.location.file):\($0.location.line)" }
  }

  @Test("Card and table become people, costs, minutes, a seed and rounds")
  func everything() throws {
    let read = try simulation(TestCourse())
    #expect(read.town.segments.map { $0.id }.count == 5)
    #expect(read.town.population == 340)
    #expect(read.budget == 200)
    #expect(read.seed == 5)
    #expect(read.rounds == SimulationRound.allCases)
    #expect(read.rules.reminder == SimulationRules.Reminder(minutes: 30, people: 20))
    #expect(read.rules.trustLevels.map { $0.percent } == [70, 100, 115])
    #expect(read.rules.trustLevels.map { $0.minutes } == [0, 20, 50])
    #expect(read.rules.visit == SimulationRules().visit)
    let officials = read.town.segments[3]
    #expect(officials.isAtRisk)
    #expect(officials.language == "ru" && officials.frame == "craft")
    #expect(officials.note == "their chief reads along")
    #expect(read.town.segments[0].language == nil)
  }

  @Test(
    "A share is a percentage with at most two decimals",
    arguments: [("0.5", 50), ("62.25", 6225), ("100", 10_000), ("0", 0), ("007.5", 750)]
  )
  func shares(_ text: String, _ share: Int) throws {
    let course = TestCourse().replacing("kk,time,40,", "kk,time,\(text),", in: TestCourse.segments)
    #expect(try simulation(course).town.segments[1].shares.seePost == share)
  }

  @Test(
    "Values that cannot be are refused where they stand",
    arguments: [
      "100.01", "101", "-1", "1e2", "0.125", "", ".", "5.", ".5", "½", "NaN", "inf",
      "99999999999999999999", "40 %", "٤٠",
    ]
  )
  func wrongShares(_ text: String) {
    let course = TestCourse().replacing("kk,time,40,", "kk,time,\(text),", in: TestCourse.segments)
    #expect(errors(course) == ["Q823 first-module/segments.csv:3"])
  }

  @Test(
    "Sizes without measure are refused",
    arguments: ["0", "-60", "1000000000", "9223372036854775807", "9223372036854775808", "60.0"]
  )
  func wrongPeople(_ people: String) {
    let course = TestCourse()
      .replacing("after work,60,", "after work,\(people),", in: TestCourse.segments)
    #expect(errors(course) == ["Q823 first-module/segments.csv:3"])
  }

  @Test(
    "A budget that cannot be is refused",
    arguments: [
      ("0", "Q007"), ("-5", "Q007"), ("5001", "Q007"), ("1000000000000000000000", "Q007"),
      ("many", "Q007"), ("1", "Q827"), ("17", "Q827"),
    ]
  )
  func wrongBudget(_ budget: String, _ code: String) {
    let course = TestCourse().replacing("budget: 200", "budget: \(budget)", in: TestCourse.town)
    #expect(errors(course).map { $0.prefix(4) } == [code[...]])
  }

  @Test(
    "A language or words that would be read as something else are refused",
    arguments: ["all", "general", "p", "r", "m12", "t100", "undo", "KK", "k k"]
  )
  func reservedWords(_ word: String) {
    let course = TestCourse().replacing("kk,time", "\(word),time", in: TestCourse.segments)
    #expect(errors(course) == ["Q823 first-module/segments.csv:3"])
  }

  @Test(
    "A table may have quotes, a mark of its encoding, empty lines, and lines that end as elsewhere",
    arguments: [
      ("Colleagues,teach", "\"Colleagues, \"\"ours\"\"\",teach", "Colleagues, \"ours\""),
      ("Colleagues,teach", " Colleagues ,teach", "Colleagues"),
      ("\ncolleagues,", "\r\n\ncolleagues,", "Colleagues"),
      ("id,name", "\u{FEFF}id,name", "Colleagues"),
    ]
  )
  func cells(_ old: String, _ new: String, _ name: String) throws {
    let course = TestCourse().replacing(old, new, in: TestCourse.segments)
    #expect(try simulation(course).town.segments[0].name == name)
  }

  @Test(
    "A table that is none is refused where it breaks",
    arguments: [
      ("colleagues,Colleagues", "colleagues,\"Colleagues", "Q821 first-module/segments.csv:2"),
      ("colleagues,Colleagues", "colleagues,Col\"leagues", "Q821 first-module/segments.csv:2"),
      ("colleagues,Colleagues", "colleagues,\"Col\"leagues", "Q821 first-module/segments.csv:2"),
      ("60,no\n", "60\n", "Q821 first-module/segments.csv:2"),
      ("60,no\n", "60,no,no\n", "Q821 first-module/segments.csv:2"),
      ("id,name", "id,id", "Q822 first-module/segments.csv:1"),
    ]
  )
  func brokenTables(_ old: String, _ new: String, _ expected: String) {
    #expect(errors(TestCourse().replacing(old, new, in: TestCourse.segments)) == [expected])
  }

  @Test("A table that is missing, empty or outside the course is told once")
  func noTable() {
    #expect(errors(TestCourse().removing(TestCourse.segments)).map { $0.prefix(4) } == ["Q001"])
    #expect(errors(TestCourse().adding(TestCourse.segments, "")).map { $0.prefix(4) } == ["Q821"])
    let outside = TestCourse()
      .replacing("segments: segments.csv", "segments: ../../../passwd.csv", in: TestCourse.town)
    #expect(errors(outside).map { $0.prefix(4) } == ["Q610"])
  }

  @Test("A table that no exercise names is told")
  func unused() {
    let course = TestCourse().adding("first-module/old.csv", "id\n")
    let report = CourseLinter(course.source, today: TestCourse.today).check()
    #expect(report.warnings.map { $0.code } == [.fileUnused])
  }

  @Test("A table cut off or changed anywhere is read without a crash")
  func hostile() {
    let bytes = Array((TestCourse().files[TestCourse.segments] ?? "").utf8)
    var generator = SplitMix64(seed: 11)
    for length in stride(from: 0, to: bytes.count, by: 13) {
      var source = TestCourse().source
      source.files[TestCourse.segments] = Array(bytes[..<length])
      #expect(CourseLinter(source).check().lessons == 4)
      source.files[TestCourse.segments] = bytes
      source.files[TestCourse.segments]?[length] = UInt8(truncatingIfNeeded: generator.next())
      #expect(CourseLinter(source).check().lessons == 4)
    }
  }

  @Test("Names in a translated table pair with the numbers of the source, and other numbers do not")
  func translation() {
    let translated = TestCourse().translated()
    let names = translated.files[TestCourse.segments] ?? ""
    let course =
      translated
      .adding("first-module/segments.ru.csv", names.replacingFirst("Colleagues", "Коллеги"))
      .replacing("segments.csv\nbudget", "segments.ru.csv\nbudget", in: TestCourse.russianTown)
    let read = CourseReader(from: course.source, language: "ru").course()
    let bodies = read.course?.lessons.flatMap { $0.exercises }.map { $0.body } ?? []
    let town = bodies.compactMap { $0 as? AudienceSimulation }.first?.town
    #expect(town?.segments.first?.name == "Коллеги")
    let other = course.replacing("200", "210", in: TestCourse.russianTown)
    #expect(errors(other).map { $0.prefix(4) } == ["Q304"])
  }
}

extension TestCourse {
  fileprivate static let russianTown = "first-module/a-town-in-numbers.ru.md"
}
