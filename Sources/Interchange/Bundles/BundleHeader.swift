import JSON
public import Learning
public import Sealing

/// The first line of a bundle: whose facts follow, from which device, about which courses.
public struct BundleHeader: Sendable, Hashable {
  /// The version of the format that this program writes and the highest it reads.
  public static let version = 1

  /// A course that facts are about.
  public struct CourseReference: Sendable, Hashable, Comparable {
    /// The name of the course.
    public let id: CourseID
    /// Its version.
    public let version: String

    /// Joins a name and a version.
    public init(id: CourseID, version: String) {
      self.id = id
      self.version = version
    }

    /// Orders by name, then by version.
    public static func < (left: CourseReference, right: CourseReference) -> Bool {
      (left.id.text, left.version) < (right.id.text, right.version)
    }
  }

  /// Whom the facts are about.
  public let learner: LearnerID
  /// What the learner is called; nil where they keep it.
  public let alias: String?
  /// The device that recorded the facts.
  public let device: DeviceID
  /// The key that signs the bundle.
  public let key: VerifyingKey
  /// The courses, each version once, in order.
  public let courses: [CourseReference]
  /// How many facts follow.
  public let facts: Int

  /// Joins the parts of a header.
  public init(
    learner: LearnerID,
    alias: String?,
    device: DeviceID,
    key: VerifyingKey,
    courses: [CourseReference],
    facts: Int
  ) {
    self.learner = learner
    self.alias = alias
    self.device = device
    self.key = key
    self.courses = courses
    self.facts = facts
  }

  /// The header as its line in a bundle.
  var json: JSONValue {
    [
      "alias": alias.map { .string($0) } ?? .null,
      "courses": .array(
        courses.map { ["id": .string($0.id.text), "version": .string($0.version)] }
      ),
      "device": .string(device.text),
      "facts": .integer(facts),
      "key": .string(Hexadecimal.encode(key.bytes)),
      "learner": .string(learner.text),
      "version": .integer(BundleHeader.version),
    ]
  }
}
