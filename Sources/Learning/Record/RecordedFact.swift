/// Where in the record a fact stands: its device and that device's counter, unique together.
public struct FactAddress: Sendable, Hashable, Comparable {
  /// The device that recorded the fact.
  public let device: DeviceID
  /// The device's counter, from 1.
  public let counter: Int64

  /// Joins a device and its counter.
  public init(device: DeviceID, counter: Int64) {
    self.device = device
    self.counter = counter
  }

  /// Orders by device, then by counter.
  public static func < (left: FactAddress, right: FactAddress) -> Bool {
    (left.device, left.counter) < (right.device, right.counter)
  }
}

/// The random name of a learner, 32 hexadecimal digits.
public typealias LearnerID = Identifier<Learner>
/// The random name of a copy of the program's record, 32 hexadecimal digits.
public typealias DeviceID = Identifier<Device>
/// The random name of a session, 32 hexadecimal digits.
public typealias SessionID = Identifier<Session>

/// The person that ``LearnerID`` names; who they are is not recorded.
public enum Learner {}
/// The copy of the record that ``DeviceID`` names.
public enum Device {}
/// The stretch of work that ``SessionID`` names.
public enum Session {}

/// What every fact of a session has in common.
public struct FactContext: Sendable, Hashable {
  /// Whose fact it is.
  public let learner: LearnerID
  /// The session.
  public let session: SessionID
  /// The course.
  public let course: CourseID
  /// The version of the course.
  public let courseVersion: String
  /// The language in which the learner worked.
  public let language: String

  /// Joins the parts of a context.
  public init(
    learner: LearnerID,
    session: SessionID,
    course: CourseID,
    courseVersion: String,
    language: String
  ) {
    self.learner = learner
    self.session = session
    self.course = course
    self.courseVersion = courseVersion
    self.language = language
  }
}

/// A fact as the record holds it.
public struct RecordedFact: Sendable, Hashable {
  /// Its device and counter.
  public let address: FactAddress
  /// What it has in common with its session.
  public let context: FactContext
  /// When it was recorded.
  public let recordedAt: Moment
  /// What happened.
  public let content: FactContent

  /// Joins the parts of a recorded fact.
  public init(
    address: FactAddress,
    context: FactContext,
    recordedAt: Moment,
    content: FactContent
  ) {
    self.address = address
    self.context = context
    self.recordedAt = recordedAt
    self.content = content
  }
}
