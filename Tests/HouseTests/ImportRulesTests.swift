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
      ("Mathematics", "Platform"), ("Terminal", "Mathematics"),
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
      ("Learning", "Mathematics"), ("Mathematics", "Glibc"),
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
    let words = [
      "fopen", "getenv", "clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock",
      "SystemRandomNumberGenerator", "CommandLine", "print(",
    ]
    let files = House.sources.filter { $0.target == "Learning" }
    #expect(!files.isEmpty)
    for file in files {
      let found = words.filter { file.code.text.contains($0) }
      #expect(found.isEmpty, "\(file.path) mentions \(found)")
    }
  }

  @Test("Mathematics takes nothing from the C library but functions of numbers")
  func mathematicsIsPure() {
    let files = House.sources.filter { $0.target == "Mathematics" }
    #expect(!files.isEmpty)
    for file in files {
      let called = Set(file.code.text.matches(of: /Glibc\.(\w+)/).map { String($0.1) })
      #expect(called.isSubset(of: ["pow", "exp", "log"]), "\(file.path) calls \(called)")
    }
  }

  @Test("Sockets stand in two C files: one listens, one asks the address that a person typed (T23)")
  func noNetwork() throws {
    let words = ["socket(", "getaddrinfo", "gethostby", "AF_INET", "sockaddr", "URLSession"]
    // It lists the addresses at which the machine can be reached.
    let exceptions: Set<String> = ["Sources/Platform/Machine/NetworkAddress.swift"]
    for file in House.sources where !exceptions.contains(file.path) {
      let found = words.filter { file.code.text.contains($0) }
      #expect(found.isEmpty, "\(file.path) mentions \(found)")
    }
    let names = ["socket", "connect", "getaddrinfo", "sendto", "gethostbyname", "res_query"]
    let calls = try names.map { ($0, try Regex("\\b\($0)\\(")) }
    var callers: [String: Set<String>] = [:]
    for path in House.files(below: "Sources") where path.hasSuffix(".c") || path.hasSuffix(".h") {
      let text = try House.text(of: path)
      for (call, pattern) in calls where text.contains(pattern) {
        callers[call, default: []].insert(path)
      }
      // No name is ever asked of a network.
      #expect(!text.contains("getaddrinfo(") || text.contains("AI_NUMERICHOST"), "\(path)")
    }
    let (listens, asks) = ("Sources/CMicroHTTPD/listening.c", "Sources/CMicroHTTPD/client.c")
    #expect(
      callers == ["socket": [listens, asks], "getaddrinfo": [listens, asks], "connect": [asks]]
    )
    let users = House.sources.filter { $0.code.text.contains("WebClient(") }.map(\.target)
    #expect(Set(users).isSubset(of: ["Commands"]))
  }

  @Test("SQL stands in the store, in the schema and in SQLite only")
  func sqlStaysInTheStore() {
    let rooms: Set<String> = ["SQLite", "ProgressStore"]
    let words = ["INSERT INTO ", "DELETE FROM ", "PRAGMA ", " FROM fact", " FROM attempt"]
    for file in House.sources where !rooms.contains(file.target) {
      let found = words.filter { file.source.contains($0) }
      #expect(found.isEmpty, "\(file.path) holds \(found)")
    }
  }
}
