import Learning
import YAML

/// The translated words of `course.yaml`.
struct CourseWords {
  var title: String?
  var summary: String?
  /// The titles of modules by their names.
  var titles: [String: String] = [:]
  /// The summaries of modules by their names.
  var summaries: [String: String] = [:]

  /// Reads `course.<language>.yaml`; empty where the course has none.
  static func read(_ opener: FileOpener, language: String, sourceLanguage: String) -> CourseWords {
    let path = CoursePath.translated(CourseHeader.path, to: language)
    guard language != sourceLanguage, CoursePath.isLanguage(language), opener.exists(path),
      let fields = opener.yaml(path)
    else { return CourseWords() }
    fields.check(known: ["title", "summary", "modules", "allow"])
    var words = CourseWords(title: fields.text("title"), summary: fields.text("summary"))
    guard let modules = fields.fields("modules") else { return words }
    for pair in modules.mapping.pairs {
      if pair.value.mapping != nil {
        let module = modules.fields(pair.key)
        module?.check(known: ["title", "summary"])
        words.titles[pair.key] = module?.text("title")
        words.summaries[pair.key] = module?.text("summary")
      } else {
        words.titles[pair.key] = modules.text(pair.key)
      }
    }
    return words
  }
}
