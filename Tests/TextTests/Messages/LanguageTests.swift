import Foundation
import TestSupport
import Testing
import Text

struct LanguageTests {
  @Test(
    "A language tag is known by its first part",
    arguments: [
      ("en", .english), ("en_US.UTF-8", .english), ("C", .english), ("C.UTF-8", .english),
      ("POSIX", .english),
      ("ru", .russian), ("ru_RU.KOI8-R", .russian), ("RU", .russian), ("ru@petr1708", .russian),
      ("kk_KZ.UTF-8", .kazakh), ("kk-Cyrl-KZ", .kazakh), ("de_DE", nil), ("", nil), ("_", nil),
      ("kkk", nil),
    ] as [(String, Language?)]
  )
  func tags(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }

  @Test(
    "The language is the asked one, else the first that the environment names, else English",
    arguments: [
      (.kazakh, ["QADAM_LANG": "ru"], .kazakh),
      (nil, ["QADAM_LANG": "kk", "LC_ALL": "ru_RU"], .kazakh),
      (nil, ["LC_ALL": "ru_RU", "LC_MESSAGES": "kk_KZ"], .russian),
      (nil, ["LC_MESSAGES": "kk_KZ", "LANG": "ru_RU"], .kazakh),
      (nil, ["LANG": "ru_RU.UTF-8"], .russian), (nil, ["LC_ALL": "", "LANG": "kk"], .kazakh),
      (nil, ["LC_ALL": "C", "LANG": "ru_RU"], .english), (nil, [:], .english),
      (nil, ["LANG": "de_DE"], .english),
      (nil, ["QADAM_LANG": "xx", "LANG": "kk"], .kazakh),
      (nil, ["LANG": "C.UTF-8"], .english), (nil, ["LANG": "C.UTF-8", "LANGUAGE": "ru"], .russian),
      (nil, ["LANG": "C.UTF-8", "LANGUAGE": "xx:kk:ru"], .kazakh),
      (nil, ["LANG": "C.UTF-8", "LANGUAGE": "xx:"], .english),
      (nil, ["LC_ALL": "C.utf8", "LANG": "ru_RU", "LANGUAGE": "kk"], .kazakh),
      (nil, ["LANG": "C", "LANGUAGE": "ru"], .english),
      (nil, ["LC_ALL": "POSIX", "LANGUAGE": "ru"], .english),
      (nil, ["LANG": "ru_RU.KOI8-R", "LANGUAGE": "kk"], .russian),
      (nil, ["LANG": "de_DE.UTF-8", "LANGUAGE": "kk"], .kazakh),
    ] as [(Language?, [String: String], Language)]
  )
  func preference(asked: Language?, variables: [String: String], language: Language) {
    #expect(Language.preferred(asked: asked) { variables[$0] } == language)
  }

  @Test(
    "The plural form of every count up to 1000 is that of gettext in Python",
    arguments: Language.allCases
  )
  func pythonPlurals(language: Language) throws {
    let script = """
      import gettext, sys
      with open(sys.argv[1], "rb") as file:
          catalogue = gettext.GNUTranslations(file)
      for count in range(1001):
          print(catalogue.ngettext("one", "many", count))
      """
    try withCompiledCatalogue(language) { folder in
      let path = "\(folder)/\(language.rawValue)/LC_MESSAGES/forms.mo"
      let judge = try ProgramStart("python3", ["-c", script, path]).run()
      let forms = judge.output.split(separator: "\n").compactMap { Int($0) }
      #expect(forms == (0...1000).map { language.pluralForm(of: $0) })
    }
  }

  @Test("The plural form is that of the ngettext program", arguments: Language.allCases)
  func ngettextPlurals(language: Language) throws {
    let counts = Array(0...125) + [1000, 1001, 1011, 1_000_021]
    try withCompiledCatalogue(language) { folder in
      let script = "for n in \"$@\"; do ngettext forms one many $n; echo; done"
      let judge = try ProgramStart(
        "sh",
        ["-c", script, "sh"] + counts.map { String($0) },
        environment: [
          "LC_ALL": "C.UTF-8", "LANGUAGE": language.rawValue, "TEXTDOMAINDIR": folder,
        ]
      ).run()
      let forms = judge.output.split(separator: "\n").compactMap { Int($0) }
      #expect(forms == counts.map { language.pluralForm(of: $0) })
    }
  }

  @Test("Negative and extreme counts have a form", arguments: Language.allCases)
  func extremeCounts(language: Language) {
    for count in [Int.min, -1, Int.max] {
      #expect((0..<language.pluralFormCount).contains(language.pluralForm(of: count)))
    }
    #expect(language.pluralForm(of: -21) == language.pluralForm(of: 21))
  }

  /// Runs a test with a compiled catalogue whose texts are the numbers of the forms.
  private func withCompiledCatalogue(_ language: Language, _ body: (String) throws -> Void) throws {
    // The rules as translators write them; for Kazakh, gettext has none of its own, CLDR has one and other.
    let rule =
      switch language {
      case .english, .kazakh: "nplurals=2; plural=(n != 1);"
      case .russian:
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
          + "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
      }
    let forms = (0..<language.pluralFormCount).map { "msgstr[\($0)] \"\($0)\"\n" }.joined()
    let text = """
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: \(rule)\\n"

      msgid "one"
      msgid_plural "many"
      \(forms)
      """
    try withTemporaryFolder { folder in
      let place = "\(folder)/\(language.rawValue)/LC_MESSAGES"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let compiled = try ProgramStart("msgfmt", ["--output-file=\(place)/forms.mo", "-"])
        .run(input: text)
      try #require(compiled.code == 0, "\(compiled.errors)")
      try body(folder)
    }
  }
}
