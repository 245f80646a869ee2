public import Learning

/// What a course holds, without the texts of its lessons: enough to choose what is next.
public struct CourseOutline: Sendable {
  /// The name of the course.
  public let id: CourseID
  /// The version.
  public let version: String
  /// The title in the language that was asked for.
  public let title: String
  /// The summary in the language that was asked for.
  public let summary: String
  /// The language that was asked for.
  public let language: String
  /// The language in which the course is written first.
  public let sourceLanguage: String
  /// All languages in which the course has texts.
  public let languages: [String]
  /// The licence of the texts.
  public let licence: String
  /// The authors.
  public let authors: [String]
  /// The modules in order.
  public let modules: [ModuleOutline]

  /// The lessons of all modules in order.
  public var lessons: [LessonOutline] { modules.flatMap { $0.lessons } }

  /// The lesson of a name.
  public func lesson(_ id: LessonID) -> LessonOutline? { lessons.first { $0.id == id } }
}

/// A module of an outline.
public struct ModuleOutline: Sendable {
  /// The name of the module.
  public let id: ModuleID
  /// The title.
  public let title: String
  /// One or two sentences about the module.
  public let summary: String
  /// The lessons in order.
  public let lessons: [LessonOutline]
}

/// What the front matter of a lesson says.
public struct LessonOutline: Sendable {
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
  /// The language of the text, which is the source language where a translation is missing.
  public let language: String
  /// The file of the source language from the folder of the course.
  public let file: String
}
