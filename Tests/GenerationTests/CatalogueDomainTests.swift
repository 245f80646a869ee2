import Generation
import Testing

struct CatalogueDomainTests {
  private static let template = """
    #. {number}: Int
    msgctxt "page"
    msgid "Page {number}: {title}"
    msgstr ""

    msgctxt "Q012"
    msgid "Wrong"
    msgstr ""

    msgctxt "minutes"
    msgid "{count} minute"
    msgid_plural "{count} minutes"
    msgstr[0] ""
    msgstr[1] ""
    """

  @Test("Right translations are taken, and missing ones are named")
  func translations() throws {
    let domain = try domain(
      translation: """
        msgctxt "minutes"
        msgid "{count} minute"
        msgid_plural "{count} minutes"
        msgstr[0] "минута"
        msgstr[1] "{count} минуты"
        msgstr[2] "{count} минут"

        msgctxt "Q012"
        msgid "Wrong"
        msgstr ""
        """
    )
    #expect(domain.entries.map { $0.key } == ["Q012", "minutes", "page"])
    #expect(domain.missing(in: "ru") == ["Q012", "page"])
    #expect(domain.missing(in: "kk") == ["Q012", "minutes", "page"])
  }

  @Test(
    "A translation with a fault is refused",
    arguments: [
      (.unknownKey("other", file: "d.ru.po"), "msgctxt \"other\"\nmsgid \"Wrong\"\nmsgstr \"x\""),
      (
        .staleTranslation("Q012", file: "d.ru.po"),
        "msgctxt \"Q012\"\nmsgid \"wrong\"\nmsgstr \"x\""
      ),
      (
        .fuzzy("Q012", file: "d.ru.po"), "#, fuzzy\nmsgctxt \"Q012\"\nmsgid \"Wrong\"\nmsgstr \"x\""
      ),
      (
        .placeholdersDiffer("page", file: "d.ru.po"),
        "msgctxt \"page\"\nmsgid \"Page {number}: {title}\"\nmsgstr \"{title}\""
      ),
      (
        .placeholdersDiffer("page", file: "d.ru.po"),
        "msgctxt \"page\"\nmsgid \"Page {number}: {title}\"\nmsgstr \"{number} {titel}\""
      ),
      (
        .pluralForms("minutes", file: "d.ru.po"),
        "msgctxt \"minutes\"\nmsgid \"{count} minute\"\nmsgid_plural \"{count} minutes\"\nmsgstr[0] \"{count}\"\nmsgstr[1] \"{count}\""
      ),
      (
        .pluralForms("Q012", file: "d.ru.po"),
        "msgctxt \"Q012\"\nmsgid \"Wrong\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\""
      ),
      (
        .duplicateKey("Q012", file: "d.ru.po"),
        "msgctxt \"Q012\"\nmsgid \"Wrong\"\nmsgstr \"x\"\n\nmsgctxt \"Q012\"\nmsgid \"Wrong\"\nmsgstr \"x\""
      ),
    ] as [(GenerationError, String)]
  )
  func faults(error: GenerationError, translation: String) {
    #expect(throws: error) { try domain(translation: translation) }
  }

  @Test(
    "A template names each key once and well",
    arguments: [
      (.duplicateKey("a", file: "d.pot"), ["a", "a"]), (.badKey("aB", file: "d.pot"), ["aB"]),
      (.badKey("a b", file: "d.pot"), ["a b"]), (.badKey("1a", file: "d.pot"), ["1a"]),
      (.badKey("Q", file: "d.pot"), ["Q"]), (.badKey("-a", file: "d.pot"), ["-a"]),
    ] as [(GenerationError, [String])]
  )
  func keys(error: GenerationError, keys: [String]) {
    let text = keys.map { "msgctxt \"\($0)\"\nmsgid \"x\"\nmsgstr \"\"\n" }.joined(separator: "\n")
    #expect(throws: error) {
      try CatalogueDomain(
        name: "d",
        template: Catalogue(file: "d.pot", text: text),
        translations: [:]
      )
    }
  }

  @Test("Messages become functions with their placeholders, and texts Swift literals")
  func swift() throws {
    let domain = try domain(
      translation: "msgctxt \"Q012\"\nmsgid \"Wrong\"\nmsgstr \"\\\"Не\\\\\\n\""
    )
    let text = MessagesWriter(domain: domain, languages: ["ru", "kk"]).text
    #expect(text.contains("public func page(number: Int, title: String) -> String {"))
    #expect(text.contains("public func minutes(count: Int) -> String {"))
    #expect(text.contains("count: count, [(\"count\", String(count))]"))
    #expect(text.contains(#""\"Не\\\n","#))
    #expect(text.contains(#""{count} minute\0{count} minutes","#))
    #expect(!text.contains("func Q012"))
  }

  private func domain(translation: String) throws -> CatalogueDomain {
    try CatalogueDomain(
      name: "d",
      template: Catalogue(file: "d.pot", text: Self.template),
      translations: ["ru": Catalogue(file: "d.ru.po", text: translation)]
    )
  }
}
