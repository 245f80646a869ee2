/// A lesson: pages to read and exercises to do, in the order of its file.
public struct Lesson: Sendable {
  /// The name of the lesson.
  public let id: LessonID
  /// The title.
  public let title: String
  /// The minutes that the author reckons with.
  public let minutes: Int
  /// The objectives that the lesson serves.
  public let objectives: [ObjectiveID]
  /// The lessons that come before it.
  public let requires: [LessonID]
  /// Pages and exercises in order.
  public let steps: [LessonStep]
  /// The language of the texts below, which is the source language where a translation is missing.
  public let language: String
  /// The file from the folder of the course.
  public let file: String

  /// Joins the parts of a lesson.
  public init(
    id: LessonID,
    title: String,
    minutes: Int = 0,
    objectives: [ObjectiveID] = [],
    requires: [LessonID] = [],
    steps: [LessonStep],
    language: String = "en",
    file: String = ""
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.objectives = objectives
    self.requires = requires
    self.steps = steps
    self.language = language
    self.file = file
  }

  /// The exercises in order.
  public var exercises: [Exercise] {
    steps.compactMap { if case .exercise(let exercise) = $0 { exercise } else { nil } }
  }

  /// The pages in order.
  public var pages: [Page] {
    steps.compactMap { if case .page(let page) = $0 { page } else { nil } }
  }
}

/// One thing after another in a lesson.
public enum LessonStep: Sendable {
  case page(Page)
  case exercise(Exercise)
}

/// A page to read.
public struct Page: Sendable, Hashable {
  /// The heading.
  public let title: String
  /// The text below the heading, in Markdown.
  public let markdown: String
  /// What follows below the text and differs from learner to learner; nil on most pages.
  public let insert: PageInsert?
  /// The objective of which the page is a worked example, nil for any other page.
  public let example: ObjectiveID?
  /// Where the heading stands.
  public let location: SourceLocation

  /// Joins a heading, its text, what follows it, what it is an example of and its place.
  public init(
    title: String,
    markdown: String,
    insert: PageInsert? = nil,
    example: ObjectiveID? = nil,
    location: SourceLocation
  ) {
    self.title = title
    self.markdown = markdown
    self.insert = insert
    self.example = example
    self.location = location
  }

  /// The page with what follows for one learner, in Markdown.
  public func filled(_ inserts: [PageInsert: String]) -> Page {
    guard let insert, let text = inserts[insert] else { return self }
    let parts = [markdown, text].filter { !$0.isEmpty }
    return Page(
      title: title,
      markdown: parts.joined(separator: "\n\n"),
      example: example,
      location: location
    )
  }

  /// The page in the words of a translation, where there is one; what it is an example of stays.
  public func translated(by page: Page?) -> Page {
    page.map { page in
      Page(
        title: page.title,
        markdown: page.markdown,
        insert: page.insert,
        example: example,
        location: page.location
      )
    } ?? self
  }
}

/// What a page shows of the learner's own record.
public enum PageInsert: String, Sendable, CaseIterable {
  /// The decisions of simulations in four boxes: good or poor, with a good or a poor result.
  case decisions
}
