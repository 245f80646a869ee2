import Generation
import TestSupport
import Testing

@Suite("The translations")
struct TranslationTests {
  private static let languages = ["ru", "kk"]

  /// What reads the same in every language: frames around other texts.
  private static let sameEverywhere: Set<String> = ["progress-title", "check-location-line"]

  @Test("Every message is translated, in every form", arguments: languages)
  func complete(language: String) throws {
    let domains = try GeneratedFiles(projectAt: Project.root).domains()
    #expect(domains.count >= 4)
    for domain in domains {
      #expect(domain.missing(in: language) == [], "\(domain.name).\(language).po")
      for entry in entries(of: domain, in: language) {
        #expect(!entry.translations.values.contains(""), "\(domain.name): \(entry.key)")
      }
    }
  }

  @Test("No English text stands in place of a translation", arguments: languages)
  func translated(language: String) throws {
    for domain in try GeneratedFiles(projectAt: Project.root).domains() {
      for entry in entries(of: domain, in: language)
      where !Self.sameEverywhere.contains(entry.key) {
        for text in entry.translations.values {
          #expect(text.contains(/\p{Cyrillic}/), "\(domain.name): \(entry.key) says \(text)")
        }
      }
    }
  }

  @Test(
    "No ending or particle depends on what a placeholder brings",
    arguments: [
      // An ordinal is written with a hyphen and the whole noun, so that nothing in it follows the number.
      ("kk", "«{a}» мен {b}", true), ("kk", "{a}-ға", true), ("kk", "{a}де", true),
      ("kk", "{a} ба?", true), ("kk", "{a}-бет, {b} деген, {c} бағаны", false),
      ("ru", "{a}ом", true), ("ru", "{a}-й", true), ("ru", "{a} и {b}", false),
    ]
  )
  func endingsAreSeen(language: String, text: String, isFault: Bool) {
    #expect(hasDependentEnding(text, in: language) == isFault)
  }

  @Test("The translations have no ending beside a placeholder", arguments: languages)
  func endings(language: String) throws {
    for domain in try GeneratedFiles(projectAt: Project.root).domains() {
      for entry in entries(of: domain, in: language) {
        for text in entry.translations.values {
          #expect(!hasDependentEnding(text, in: language), "\(domain.name): \(entry.key)")
        }
      }
    }
  }

  private func entries(of domain: CatalogueDomain, in language: String) -> [CatalogueEntry] {
    domain.entries.compactMap { domain.translations[language]?[$0.key] }
  }

  private func hasDependentEnding(_ text: String, in language: String) -> Bool {
    if text.contains(/\}[`»”]?\p{Cyrillic}/) { return true }
    if language == "ru" { return text.contains(/\}[`»”]?-\p{Cyrillic}/) }
    // Kazakh joins, asks and adds with words that follow the sound before them.
    let particle = /\}[`»”]? (мен|бен|пен|да|де|та|те|ма|ме|ба|бе|па|пе)(?!\p{Cyrillic})/
    let ending = /\}[`»”]?-(?!(нұсқа|орын|бет|қадам|кеңес))\p{Cyrillic}/
    return text.contains(particle) || text.contains(ending)
  }
}
