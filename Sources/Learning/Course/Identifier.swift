/// The name of a thing in a course or a record, kept apart by the type of the thing.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The name as it is written in files.
  public let text: String

  /// Takes a name as it is.
  public init(_ text: String) { self.text = text }
  /// Takes a literal name.
  public init(stringLiteral value: String) { text = value }

  /// The name itself.
  public var description: String { text }

  /// Orders names by their characters.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

/// The name of a course, such as `digital-activism`.
public typealias CourseID = Identifier<Course>
/// The name of a module.
public typealias ModuleID = Identifier<Module>
/// The name of a lesson.
public typealias LessonID = Identifier<Lesson>
/// The name of an exercise, unique in its course.
public typealias ExerciseID = Identifier<Exercise>
/// The name of an objective, such as `O1.2`.
public typealias ObjectiveID = Identifier<Objective>
/// The name of a misconception.
public typealias MisconceptionID = Identifier<Misconception>
/// The name of a source, such as `A04`.
public typealias SourceID = Identifier<Source>
