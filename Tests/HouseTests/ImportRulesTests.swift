import Testing

@Suite("The floors")
struct ImportRulesTests {
  @Test("No target imports from its own floor or above, nor what belongs to another room")
  func imports() {
    #expect(House.sources.count > 50)
    for file in House.sources {
      for module in file.code.imports {
        let fault = Floors.fault(importing: module, from: file.target)
        #expect(fault == nil, "\(file.path): \(fault ?? "")")
      }
    }
  }

  @Test("Every folder of Sources stands on a floor")
  func everyTargetHasAFloor() {
    let folders = Set(
      House.files(below: "Sources").compactMap { path in
        path.split(separator: "/").dropFirst().first.map(String.init)
      }
    )
    #expect(folders == Set(Floors.table.keys))
  }

  @Test(
    "The rule sees a forbidden import",
    arguments: [
      ("Reports", "LessonEngine"), ("Learning", "Glibc"), ("Learning", "Foundation"),
      ("Learning", "Platform"), ("Learning", "Learning"), ("Learning", "Markdown"),
      ("Learning", "Synchronization"), ("ProgressStore", "CSQLite"), ("CourseFormat", "CCMark"),
      ("Commands", "CSodium"), ("Commands", "Foundation"), ("Commands", "Glibc"),
      ("Text", "JSON"), ("Unknown", "Text"), ("Markdown", "Learning"),
      ("LessonEngine", "Platform"), ("qadam", "CYAML"), ("Commands", "qadam"),
    ]
  )
  func forbidden(target: String, module: String) {
    #expect(Floors.fault(importing: module, from: target) != nil)
  }

  @Test(
    "The rule leaves a lawful import alone",
    arguments: [
      ("SQLite", "CSQLite"), ("Terminal", "Glibc"), ("Commands", "LessonEngine"),
      ("Learning", "Text"), ("Commands", "Synchronization"), ("qadam", "Commands"),
    ]
  )
  func lawful(target: String, module: String) {
    #expect(Floors.fault(importing: module, from: target) == nil)
  }

  @Test("Only Terminal touches the terminal's settings")
  func terminalSettings() {
    let words = ["termios", "tcsetattr", "tcgetattr", "cfmakeraw", "TIOCGWINSZ"]
    for file in House.sources where file.target != "Terminal" {
      let found = words.filter { file.code.text.contains($0) }
      #expect(found.isEmpty, "\(file.path) mentions \(found)")
    }
  }

  @Test("Learning knows neither files nor a clock nor chance of its own")
  func learningIsPure() {
    let pattern =
      /\b(fopen|open\(|getenv|clock_gettime|gettimeofday|ContinuousClock|SuspendingClock|SystemRandomNumberGenerator|CommandLine)/
    let files = House.sources.filter { $0.target == "Learning" }
    #expect(!files.isEmpty)
    for file in files {
      let match = file.code.text.firstMatch(of: pattern)
      #expect(match == nil, "\(file.path) mentions \(match?.1 ?? "")")
    }
  }

  @Test("SQL stands in the store, in the schema and in SQLite only")
  func sqlStaysInTheStore() {
    let rooms: Set<String> = ["SQLite", "ProgressStore"]
    let pattern = /"\s*(?:SELECT\s+\S+\s+FROM|INSERT\s+INTO|DELETE\s+FROM|PRAGMA\s+\w+)\b/
    for file in House.sources where !rooms.contains(file.target) {
      #expect(file.source.firstMatch(of: pattern) == nil, "\(file.path) holds SQL")
    }
  }
}
