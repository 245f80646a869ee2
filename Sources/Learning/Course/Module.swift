/// A part of a course with lessons of its own, tests and a trainer's plan.
public struct Module: Sendable {
  /// The name of the module.
  public let id: ModuleID
  /// The title.
  public let title: String
  /// One or two sentences about the module, in Markdown.
  public let summary: String
  /// The lessons in order.
  public let lessons: [Lesson]
  /// The forms of the pre- and post-test, at most one a letter.
  public let forms: [TestForm]
  /// Whether it has a test, which is known before its forms are read.
  public let hasTest: Bool
  /// The trainer's plan, nil where the module has none.
  public let sessionPlan: SessionPlan?

  /// Joins the parts of a module.
  public init(
    id: ModuleID,
    title: String,
    summary: String = "",
    lessons: [Lesson],
    forms: [TestForm] = [],
    hasTest: Bool = false,
    sessionPlan: SessionPlan? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.lessons = lessons
    self.forms = forms
    self.hasTest = hasTest || !forms.isEmpty
    self.sessionPlan = sessionPlan
  }
}
