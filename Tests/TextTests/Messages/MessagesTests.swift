import Foundation
import JSON
import TestSupport
import Testing

@testable import Text

struct MessagesTests {
  private static let table = MessageTable(keys: ["apple", "lost", "page", "plain"]) { language in
    switch language {
    case .english:
      ["{count} apple\0{count} apples", "{who} lost {what}", "Page {number} of {of}", "A {brace"]
    case .russian: ["{count} яблоко\0{count} яблока\0{count} яблок", "", "", ""]
    case .kazakh: []
    }
  }

  @Test(
    "A counted message takes the form of its language",
    arguments: [
      (.english, 1, "1 apple"), (.english, 0, "0 apples"), (.russian, 1, "1 яблоко"),
      (.russian, 23, "23 яблока"),
      (.russian, 11, "11 яблок"), (.kazakh, 1, "1 apple"), (.kazakh, 5, "5 apples"),
    ] as [(Language, Int, String)]
  )
  func counting(language: Language, count: Int, text: String) {
    let messages = Messages(language: language)
    #expect(messages.text(Self.table, 0, count: count, [("count", String(count))]) == text)
  }

  @Test("A message that is not translated comes in English", arguments: Language.allCases)
  func fallback(language: Language) {
    let text = Messages(language: language).text(Self.table, 2, [("number", "3"), ("of", "5")])
    #expect(text == "Page 3 of 5")
  }

  @Test("Values are put in once and never read as placeholders")
  func values() {
    let messages = Messages(language: .english)
    #expect(
      messages.text(Self.table, 1, [("who", "{what}"), ("what", "{who}")]) == "{what} lost {who}"
    )
    #expect(messages.text(Self.table, 1, [("who", "x")]) == "x lost {what}")
    #expect(messages.text(Self.table, 3) == "A {brace")
  }

  @Test(
    "Every key is found where it stands, and no other",
    arguments: ["a", "apple", "b", "page", "plain", "z", ""]
  )
  func places(key: String) {
    #expect(Self.table.place(of: key) == Self.table.keys.firstIndex(of: key))
  }

  @Test(
    "Every key of the catalogues is found and said in every language",
    arguments: Language.allCases
  )
  func catalogues(language: Language) {
    let messages = Messages(language: language)
    for key in Messages.keys {
      #expect(messages.contains(key))
      #expect(messages.text(key, ["count": "5"])?.isEmpty == false, "\(key)")
    }
    #expect(!messages.contains("no-such-key"))
    #expect(messages.text("no-such-key") == nil)
  }

  @Test("A generated call says what its key says")
  func calls() {
    let messages = Messages(language: .english)
    #expect(
      messages.pageHeading(number: 2, of: 5, title: "Who can hear you")
        == "Page 2 of 5: Who can hear you"
    )
    #expect(messages.triesLeft(count: 1) == "1 try left.")
    #expect(messages.triesLeft(count: 2) == "2 tries left.")
    #expect(messages.text("tries-left", ["count": "2"]) == "2 tries left.")
  }

  @Test(
    "Every translated message is what gettext itself says, counts from 0 to 1000",
    arguments: [
      Language.russian, .kazakh,
    ]
  )
  func gettext(language: Language) throws {
    let folder = Project.root + "/Sources/Text/Catalogues"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".\(language.rawValue).po") }
    try #require(!files.isEmpty)
    let messages = Messages(language: language)
    for file in files {
      let judged = try judgement(of: folder + "/" + file)
      for (key, forms) in judged {
        for (count, form) in forms.enumerated() {
          let text = messages.text(key, ["count": String(count)])
          #expect(text == form.replacing("{count}", with: String(count)), "\(key), \(count)")
          if text != form.replacing("{count}", with: String(count)) { break }
        }
      }
    }
  }

  /// What Python's gettext says to every counted message of a catalogue, and to the others once.
  private func judgement(of path: String) throws -> [(key: String, forms: [String])] {
    let script = """
      import gettext, json, sys
      with open(sys.argv[1], "rb") as file:
          catalogue = gettext.GNUTranslations(file)
      result = {}
      for message in catalogue._catalog:
          context, _, text = (message[0] if isinstance(message, tuple) else message).partition("\\x04")
          if context and text:
              counts = range(1001) if isinstance(message, tuple) else range(1)
              result[context] = [catalogue.npgettext(context, text, text, count) for count in counts] \\
                  if isinstance(message, tuple) else [catalogue.pgettext(context, text)]
      print(json.dumps(result))
      """
    return try withTemporaryFolder { folder in
      let compiled = try ProgramStart("msgfmt", ["--check", "--output-file=\(folder)/a.mo", path])
        .run()
      try #require(compiled.code == 0, "\(compiled.errors)")
      let judge = try ProgramStart("python3", ["-c", script, folder + "/a.mo"]).run()
      try #require(judge.code == 0, "\(judge.errors)")
      let value = try JSONValue(parsing: judge.outputBytes)
      return (value.objectValue?.members ?? []).map { member in
        (member.key, (member.value.arrayValue ?? []).compactMap { $0.stringValue })
      }
    }
  }
}
