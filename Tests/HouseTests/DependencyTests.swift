import Testing

@Suite("Dependencies")
struct DependencyTests {
  /// The system libraries of the manifest with the distribution packages that hold them.
  static func systemLibraries() throws -> [(name: String, packages: [String])] {
    let manifest = try House.text(of: "Package.swift")
    return manifest.matches(
      of: /\.systemLibrary\(\s*name: "(\w+)",\s*providers: \[\.apt\(\[([^\]]*)\]/
    )
    .map { match in
      (String(match.1), match.2.matches(of: /"([^"]+)"/).map { String($0.1) })
    }
  }

  @Test("Every C library of the manifest has a row in Docs/dependencies.md")
  func rows() throws {
    let rows = try House.text(of: "Docs/dependencies.md")
      .split(separator: "\n").filter { $0.hasPrefix("|") }
    let libraries = try Self.systemLibraries()
    #expect(libraries.count >= 4)
    for library in libraries {
      let row = rows.first { $0.contains("`\(library.name)`") }
      #expect(row != nil, "\(library.name) has no row")
      for package in library.packages {
        #expect(row?.contains(package) == true, "the row of \(library.name) lacks \(package)")
      }
      // Name, use, why, alternative, licence, without it.
      #expect((row?.split(separator: "|").count ?? 0) >= 6, "\(library.name) has a short row")
    }
  }

  @Test("Every package that a build needs is installed by Scripts/packages")
  func installed() throws {
    let script = try House.text(of: "Scripts/packages")
    for library in try Self.systemLibraries() {
      for package in library.packages {
        #expect(script.contains(package), "Scripts/packages does not install \(package)")
      }
    }
  }

  @Test("Every package that Scripts/packages installs is explained in Docs/dependencies.md")
  func explained() throws {
    let script = try House.text(of: "Scripts/packages")
    let explained = try House.text(of: "Docs/dependencies.md")
    let lists = script.matches(of: /(?m)^\w+_packages="([^"]*)"/)
    #expect(lists.count >= 2)
    for package in lists.flatMap({ $0.1.split(whereSeparator: \.isWhitespace) }) {
      #expect(explained.contains("`\(package)`"), "\(package) is not explained")
    }
  }

  @Test("Each room declares what it imports, and only rooms of lower floors")
  func declaredRooms() throws {
    let manifest = try House.text(of: "Package.swift")
    let rooms = manifest.matches(of: /room\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/)
    #expect(rooms.count >= 15)
    for room in rooms {
      let name = String(room.1)
      let below = Set((room.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) })
      for module in below {
        let fault = Floors.fault(importing: module, from: name)
        #expect(fault == nil, "Package.swift: \(fault ?? "")")
      }
      let files = House.sources.filter { $0.target == name }
      let imported = Set(files.flatMap { $0.code.imports }).filter { Floors.table[$0] != nil }
      #expect(imported.isSubset(of: below), "\(name) imports \(imported.subtracting(below))")
    }
  }

  @Test("The package fetches nothing")
  func noOutsidePackages() throws {
    let manifest = try House.text(of: "Package.swift")
    #expect(!manifest.contains(".package("))
    #expect(!House.exists("Package.resolved"))
  }
}
