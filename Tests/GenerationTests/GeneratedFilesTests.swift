import Foundation
import Generation
import TestSupport
import Testing

struct GeneratedFilesTests {
  @Test("The committed files are those that the catalogues and folders give")
  func upToDate() throws {
    for file in try GeneratedFiles(projectAt: Project.root).all() {
      let held = try? Project.text(file.path)
      #expect(held == file.text, "\(file.path) is out of date: run `swift run generate` and commit")
    }
  }

  @Test("No generated file outlives its catalogue")
  func leftovers() throws {
    let folder = "Sources/Text/Generated"
    let expected = try GeneratedFiles(projectAt: Project.root).all().map { $0.path }
    let found = try FileManager.default.contentsOfDirectory(atPath: Project.root + "/" + folder)
    #expect(Set(found.map { folder + "/" + $0 }).isSubset(of: expected))
  }

  @Test("Every file of the course and the schema is compiled in, and nothing else")
  func assets() throws {
    var expected: [String] = []
    for folder in ["Curriculum", "Database/Migrations", "Database/Views"] {
      let walk = FileManager.default.enumerator(atPath: Project.root + "/" + folder)
      while let path = walk?.nextObject() as? String {
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        if walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular, !isHidden {
          expected.append(folder + "/" + path)
        }
      }
    }
    expected.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try #require(!expected.isEmpty)
    let lines = try Project.text("Sources/CAssets/assets.c").split(separator: "\n")
    let embedded = lines.filter { $0.hasPrefix("#embed") }.compactMap {
      $0.split(separator: "\"").dropFirst().first
    }
    #expect(embedded.map { String($0.dropFirst("../../".count)) } == expected)
    let listed = lines.filter { $0.hasPrefix("    {\"") && !$0.hasPrefix("    {\"\"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(listed == expected)
  }

  @Test("A key that two catalogues have is refused")
  func sharedKeys() throws {
    try withTemporaryFolder { folder in
      let catalogues = folder + "/Sources/Text/Catalogues"
      try FileManager.default.createDirectory(
        atPath: catalogues,
        withIntermediateDirectories: true
      )
      for name in ["a.pot", "b.pot"] {
        try Data("msgctxt \"x\"\nmsgid \"X\"\nmsgstr \"\"\n".utf8)
          .write(to: URL(fileURLWithPath: catalogues + "/" + name))
      }
      #expect(throws: GenerationError.duplicateKey("x", file: "b.pot")) {
        try GeneratedFiles(projectAt: folder).all()
      }
    }
  }

  @Test("Every catalogue passes the checks of gettext", arguments: Self.catalogues)
  func gettext(catalogue: String) throws {
    let path = Project.root + "/Sources/Text/Catalogues/" + catalogue
    let options = catalogue.hasSuffix(".pot") ? ["--check-format"] : ["--check", "--statistics"]
    let result = try ProgramStart(
      "msgfmt",
      options + ["--output-file=/dev/null", path],
      environment: ["LC_ALL": "C.UTF-8"]
    ).run()
    #expect(result.code == 0, "\(result.errors)")
    // A template without texts is told to have none; a translation has nothing to be told.
    if catalogue.hasSuffix(".po") {
      #expect(!result.errors.contains(/warning|fuzzy|untranslated/), "\(result.errors)")
    }
  }

  private static let catalogues: [String] = {
    let folder = Project.root + "/Sources/Text/Catalogues"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { $0.hasSuffix(".po") || $0.hasSuffix(".pot") }
  }()
}
