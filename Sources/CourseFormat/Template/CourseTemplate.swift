/// A small course that passes the check and shows every kind of exercise, for authors to write over.
public enum CourseTemplate {
  /// The files of a new course, by path.
  ///
  /// - Parameters:
  ///   - id: The name of the course: small Latin letters, digits and hyphens.
  ///   - title: The title.
  ///   - language: The language in which the course will be written first, such as `en`.
  ///   - today: The day as `YYYY-MM-DD`, written down as the day on which the source was checked.
  /// - Returns: The path of each file from the folder of the course, and its text.
  public static func files(
    id: String,
    title: String,
    language: String,
    today: String
  ) -> [(path: String, text: String)] {
    [
      ("course.yaml", course(id: id, title: title, language: language)),
      ("objectives.md", objectives),
      ("misconceptions.md", misconceptions),
      ("glossary.md", glossary),
      ("sources.md", sources(today: today)),
      ("first-module/module.yaml", module),
      ("first-module/a-lesson-people-finish.md", lesson),
      ("first-module/a-report-to-read.md", labLesson),
      ("first-module/what-people-write.md", writing),
      ("first-module/a-town-in-numbers.md", simulationLesson),
      ("first-module/segments.csv", segments),
      ("first-module/forms.md", forms),
      ("first-module/session-plan.md", sessionPlan),
    ]
  }

  /// Whether a text can be the name of a course.
  public static func isName(_ text: String) -> Bool { NameRule.isName(text) }

  private static func course(id: String, title: String, language: String) -> String {
    """
    # The words of the course. The author's guide explains every key.
    id: \(id)
    version: 0.1.0
    title: \(quoted(title))
    summary: "Say in one or two sentences what people can do afterwards."
    language: \(language)
    languages: [\(language)]
    modules:
      - first-module
    licence: CC-BY-SA-4.0
    authors:
      - Your name
    pass:
      mastery:
        right: 3
        of: 4

    """
  }

  /// A title between double quotes, whatever it holds.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"", "\\": result += "\\" + String(character)
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result + "\""
  }

  private static let module = """
    id: first-module
    title: First module
    summary: "What a lesson needs, so that people come to its end and can do something new."
    lessons:
      - a-lesson-people-finish
      - a-report-to-read
      - what-people-write
      - a-town-in-numbers
    plan: session-plan.md
    forms: forms.md
    session-minutes: 60

    """

  private static let objectives = """
    # Objectives

    One heading an objective: what a person does, with what given, and how well.

    ## O1.1

    Given a purpose, choose the kind of exercise that shows it, and build its parts, with at least 7 of 9 right.

    """

  private static let misconceptions = """
    # Misconceptions

    The heading is the id that feedback links to. The first paragraph is the belief, the second the repair.

    ## reading-is-learning

    They have read it, so they know it.

    Reading feels like knowing. Ask people to do something with it, and both of you will see.

    ## traps-make-it-hard

    A good question needs a trap, or it is too easy.

    A trap finds out who reads carefully. Make the matter hard and the question plain.

    ## the-first-story-is-true

    The first explanation that comes to mind is the right one.

    Ask what else would have left these figures, and which figure would differ then.

    """

  private static let glossary = """
    # Glossary

    | Term | Meaning |
    | --- | --- |
    | stem | The question of an exercise, above its answers. |
    | distractor | A wrong option that somebody with a known misunderstanding would choose. |
    | feedback | What a person is told about the answer they gave. |

    """

  private static func sources(today: String) -> String {
    """
    # Sources

    Where each fact comes from, and the day on which somebody looked.

    ## S1

    The invented numbers of this course, made up for practice.

    - checked: \(today)
    - how: opened

    """
  }
}
