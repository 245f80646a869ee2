import Generation
import Testing

struct CatalogueTests {
  private static let header = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain\\n\"\n\n"

  @Test("An entry has its key, texts, forms and notes, and the header is none")
  func entries() throws {
    let catalogue = try Catalogue(
      file: "a.ru.po",
      text: Self.header + """
        # for translators
        #. {name}: String
        #: some/place:1
        msgctxt "greeting"
        msgid "Hello, "
        "{name}!\\n\\"\\\\"
        msgstr "Привет, {name}!"

        #, fuzzy
        msgctxt "minutes"
        msgid "{count} minute"
        msgid_plural "{count} minutes"
        msgstr[0] "{count} минута"
        msgstr[1] "{count} минуты"
        msgstr[2] ""
        "{count} минут"

        #~ msgctxt "gone"
        #~ msgid "Gone"
        #~ msgstr ""
        """
    )
    #expect(catalogue.entries.map { $0.key } == ["greeting", "minutes"])
    let greeting = try #require(catalogue.entries.first)
    #expect(greeting.source == "Hello, {name}!\n\"\\")
    #expect(greeting.translations == [0: "Привет, {name}!"])
    #expect(greeting.notes == ["{name}: String"])
    #expect(greeting.line == 8)
    #expect(!greeting.isFuzzy)
    let minutes = try #require(catalogue.entries.last)
    #expect(minutes.sourcePlural == "{count} minutes")
    #expect(minutes.translations == [0: "{count} минута", 1: "{count} минуты", 2: "{count} минут"])
    #expect(minutes.isFuzzy)
  }

  @Test("Entries need no empty line between them")
  func closeEntries() throws {
    let catalogue = try Catalogue(
      file: "a.pot",
      text: """
        msgctxt "a"
        msgid "A"
        msgstr ""
        #. {count}: Int
        msgctxt "b"
        msgid "B"
        msgstr ""
        msgctxt "c"
        msgid "C"
        msgstr ""
        """
    )
    #expect(catalogue.entries.map { $0.key } == ["a", "b", "c"])
    #expect(catalogue.entries.map { $0.source } == ["A", "B", "C"])
    #expect(catalogue.entries.map { $0.notes } == [[], ["{count}: Int"], []])
  }

  @Test(
    "A line that gettext does not have is told with its number",
    arguments: [
      ("msgctxt \"a\"\nmsgid \"A", 2), ("msgctxt a", 1), ("msgctxt", 1), ("msgtext \"a\"", 1),
      ("\"\\q\"", 1),
      ("msgstr[x] \"a\"", 1), ("msgctxt \"a\\\"", 1), ("\"floating\"", 1),
    ]
  )
  func unreadable(text: String, line: Int) {
    #expect(throws: GenerationError.unreadable(file: "a.po", line: line)) {
      try Catalogue(file: "a.po", text: text)
    }
  }

  @Test(
    "Placeholders are named once and in order",
    arguments: [
      ("", []), ("{a} {b} {a}", ["a", "b"]), ("{open", []), ("}{x}{", ["x"]),
    ] as [(String, [String])]
  )
  func placeholders(text: String, names: [String]) {
    #expect(CatalogueEntry.placeholders(in: text) == names)
  }
}
