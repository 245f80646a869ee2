import Foundation
import Testing

@Suite("Documents")
struct DocumentTests {
  /// The Markdown files for people who use or build Qadam; lessons have a linter of their own.
  static let documents = House.ownFiles.filter { path in
    path.hasSuffix(".md") && !path.hasPrefix("Tests/") && !path.hasPrefix("Curriculum/")
  }

  @Test("Every document that a newcomer looks for is there")
  func present() {
    let expected = [
      "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE",
      "Docs/architecture.md", "Docs/dependencies.md", "Docs/session-protocol.md",
      "Docs/session-protocol.schema.json", "Docs/threat-model.md", "Docs/toolchain-notes.md",
    ]
    for path in expected { #expect(House.isFile(path), "\(path) is missing") }
  }

  @Test("Every link inside the project leads to a file, and to a heading where it names one")
  func links() throws {
    #expect(!Self.documents.isEmpty)
    for path in Self.documents {
      let document = MarkdownDocument(try House.text(of: path))
      for link in document.localLinks {
        let target = link.file.isEmpty ? path : Self.resolve(link.file, from: path)
        #expect(House.exists(target), "\(path) links to \(link.file), which does not exist")
        guard !link.anchor.isEmpty, target.hasSuffix(".md"), House.isFile(target) else { continue }
        let anchors = MarkdownDocument(try House.text(of: target)).anchors
        #expect(anchors.contains(link.anchor), "\(path) links to \(target)#\(link.anchor)")
      }
    }
  }

  @Test("The code is under Apache-2.0, the curriculum under CC BY-SA 4.0")
  func licences() throws {
    let licence = try House.text(of: "LICENSE")
    #expect(licence.contains("Apache License"))
    #expect(licence.contains("Version 2.0, January 2004"))
    #expect(licence.contains("END OF TERMS AND CONDITIONS"))
    let readme = try House.text(of: "README.md")
    #expect(readme.contains("Apache-2.0"))
    #expect(readme.contains("CC BY-SA 4.0"))
    let courses = House.files(below: "Curriculum", suffix: "/course.yaml")
    #expect(!courses.isEmpty)
    for course in courses {
      #expect(try House.text(of: course).contains("CC-BY-SA-4.0"), "\(course) names no licence")
    }
  }

  @Test("The changelog's first entry is the version of the program, with its date")
  func version() throws {
    let source = try House.text(of: "Sources/Commands/Program/QadamProgram.swift")
    let version = try #require(source.firstMatch(of: /static let version = "([0-9.]+)"/)?.1)
    let changelog = try House.text(of: "CHANGELOG.md")
    let heading = try #require(changelog.firstMatch(of: /## ([0-9.]+) – (\d{4}-\d{2}-\d{2})\n/))
    #expect(heading.1 == version)
  }

  @Test("Every decision has its date in its name and in its text")
  func decisionDates() throws {
    let pages = House.files(below: "Docs/decisions", suffix: ".md")
    #expect(!pages.isEmpty)
    for page in pages {
      let name = page.split(separator: "/").last ?? ""
      let text = try House.text(of: page)
      #expect(name.starts(with: /\d{4}-\d{2}-\d{2}-/), "\(page) has no date")
      #expect(text.contains("*\(name.prefix(10))"), "\(page) does not tell its date")
    }
  }

  @Test("No file mentions a path of the machine on which it was written")
  func machinePaths() throws {
    // Put together here so that this file does not find itself.
    let folders = ["/work" + "/", "/tmp" + "/wt/", "/farm" + "/"]
    let forbidden = folders + [House.root.path + "/"]
    for path in House.ownFiles where !path.hasPrefix("Tests/Fixtures/hostile/") {
      let text = try House.text(of: path)
      for folder in forbidden {
        let isMentioned = text.contains(folder)
        #expect(!isMentioned, "\(path) mentions \(folder)")
      }
    }
  }

  @Test("Every test that the threat model names exists")
  func threatTests() throws {
    let text = try House.text(of: "Docs/threat-model.md")
    let named = Set(text.matches(of: /`(\w+Tests)`/).map { String($0.1) })
    #expect(named.count > 10)
    let files = House.files(below: "Tests", suffix: ".swift")
    for name in named {
      let isThere = files.contains { path in
        path.hasSuffix("/\(name).swift")
          || (path.hasPrefix("Tests/\(name)/") && !path.hasSuffix("/Placeholder.swift"))
      }
      #expect(isThere, "no test is called \(name)")
    }
    let numbers = text.matches(of: /\| T(\d+)(?:–T(\d+))? \|/).flatMap { match in
      Array((Int(match.1) ?? 0)...(Int(match.2 ?? match.1) ?? 0))
    }
    #expect(numbers == Array(1...24))
  }

  @Test("The architecture shows every room, and leads to every decision")
  func architecture() throws {
    let text = try House.text(of: "Docs/architecture.md")
    for room in Floors.table.keys {
      #expect(text.firstMatch(of: try Regex("\\b\(room)\\b")) != nil, "\(room) is not shown")
    }
    for page in House.files(below: "Docs/decisions", suffix: ".md") {
      let isLinked = text.contains(page.dropFirst("Docs/".count))
      #expect(isLinked, "Docs/architecture.md does not link to \(page)")
    }
  }

  /// The path that a relative link means.
  static func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) where part != "." {
      if part == ".." {
        if parts.isEmpty { return "outside the project: \(link)" }
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
