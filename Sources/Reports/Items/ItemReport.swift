public import Learning

/// How the questions of a course did: easy or hard, telling people apart or not, and which to write anew.
public struct ItemReport: Sendable {
  /// Questions that were asked together, so that their figures belong together.
  public struct Section: Sendable {
    /// What the questions stand in.
    public enum Place: Sendable, Hashable {
      /// A form of a module's test, before or after its lessons.
      case form(ModuleID, TestForm.Letter, Purpose)
      /// A lesson, by name.
      case lesson(LessonID)
    }

    /// What they stand in.
    public let place: Place
    /// The title of the module or lesson.
    public let title: String
    /// The questions, in their order.
    public let exercises: [Exercise]
    /// Their figures, in the same order.
    public let analysis: ItemAnalysis

    /// Joins questions and their figures.
    public init(place: Place, title: String, exercises: [Exercise], analysis: ItemAnalysis) {
      self.place = place
      self.title = title
      self.exercises = exercises
      self.analysis = analysis
    }
  }

  /// One question with its figures.
  struct Item {
    let section: Section
    let exercise: Exercise
    let figures: ItemFigures
  }

  /// What the group is called; nil for everybody in the record.
  public let cohort: String?
  /// The title of the course.
  public let course: String
  /// The sections that somebody answered, in the order of the course.
  public let sections: [Section]
  /// The names of beliefs, by misconception.
  public let misconceptions: [MisconceptionID: String]
  /// The words of each option of a question, without marks of emphasis and the like.
  let optionTexts: @Sendable (Exercise) -> [String]
  /// How many people answered anything.
  public let people: Int
  /// How many answers are to questions that have changed since, and count nowhere.
  public let outdated: Int

  /// Joins the parts of a report; sections that nobody answered are left out.
  ///
  /// - Parameters:
  ///   - cohort: What the group is called; nil for everybody in the record.
  ///   - course: The course.
  ///   - sections: The questions with their figures.
  ///   - people: How many people answered anything.
  ///   - outdated: How many answers count nowhere, because their questions have changed.
  ///   - plain: Makes plain words of a short text of the course.
  public init(
    cohort: String?,
    course: Course,
    sections: [Section],
    people: Int,
    outdated: Int,
    plain: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.cohort = cohort
    self.course = course.title
    self.sections = sections.filter { $0.analysis.items.contains { $0.count > 0 } }
    self.people = people
    self.outdated = outdated
    optionTexts = { exercise in exercise.body.options.map { plain($0.text) } }
    misconceptions = Dictionary(course.misconceptions.map { ($0.id, plain($0.belief)) }) {
      first,
      _ in first
    }
  }

  /// All questions that somebody answered, section by section.
  var items: [Item] {
    sections.flatMap { section in
      zip(section.exercises, section.analysis.items)
        .filter { $0.1.count > 0 }
        .map { Item(section: section, exercise: $0.0, figures: $0.1) }
    }
  }

  /// The questions to write anew, the worst of all sections first.
  var rewriteList: [Item] {
    let ranks = Dictionary(uniqueKeysWithValues: ItemFlag.allCases.enumerated().map { ($1, $0) })
    func key(_ item: Item) -> (Int, Int, Double) {
      let worst = item.figures.flags.first.flatMap { ranks[$0] } ?? ranks.count
      return (worst, -item.figures.flags.count, item.figures.facility.value ?? 1)
    }
    // Sorting keeps the order of the course among equals.
    return items.filter { !$0.figures.flags.isEmpty }.sorted { key($0) < key($1) }
  }
}
