import JSON

/// What a room works through: its questions in order and where they come from.
public struct RoomAgenda: Sendable, Hashable {
  /// Where the questions come from.
  public let source: Source
  /// What the room is called, such as the title of the lesson.
  public let title: String
  /// The seed of every shuffle, so that everybody sees the options in one order, also after a break.
  public let seed: UInt64
  /// The questions in order.
  public let questions: [Entry]

  /// The most questions that one room takes.
  public static let limit = 1000

  /// Where the questions of a room come from.
  public enum Source: Sendable, Hashable {
    /// All questions of a module that fit a phone.
    case module(ModuleID)
    /// All questions of a lesson that fit a phone.
    case lesson(LessonID)
    /// A file of its own; its text is kept, so that a room goes on after the file was moved.
    case poll(name: String, text: String)
  }

  /// A question by its name and content.
  public struct Entry: Sendable, Hashable {
    /// The exercise.
    public let exercise: ExerciseID
    /// The digest of its content when the room was opened.
    public let digest: String

    /// Joins a name and a digest.
    public init(exercise: ExerciseID, digest: String) {
      self.exercise = exercise
      self.digest = digest
    }
  }

  /// Joins a source, a title, a seed and questions.
  public init(source: Source, title: String, seed: UInt64, questions: [Entry]) {
    self.source = source
    self.title = title
    self.seed = seed
    self.questions = questions
  }

  /// An agenda of exercises in order.
  public init(source: Source, title: String, seed: UInt64, exercises: [Exercise]) {
    self.init(
      source: source,
      title: title,
      seed: seed,
      questions: exercises.map { Entry(exercise: $0.id, digest: $0.digest) }
    )
  }
}

extension RoomAgenda {
  /// The agenda as the record spells it.
  var json: JSONValue {
    var module: ModuleID?
    var lesson: LessonID?
    var poll: JSONValue = .null
    switch source {
    case .module(let id): module = id
    case .lesson(let id): lesson = id
    case .poll(let name, let text): poll = ["name": .string(name), "text": .string(text)]
    }
    return [
      "module": JSONValue(module?.text), "lesson": JSONValue(lesson?.text), "poll": poll,
      "title": .string(title), "seed": .string(String(seed)),
      "questions": .array(
        questions.map { ["exercise": .string($0.exercise.text), "digest": .string($0.digest)] }
      ),
    ]
  }

  /// Reads an agenda back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    let module: ModuleID? = try reader.optionalName("module")
    let lesson: LessonID? = try reader.optionalName("lesson")
    let poll = try reader.optional("poll") { value -> Source? in
      guard let name = value["name"]?.stringValue, let text = value["text"]?.stringValue else {
        return nil
      }
      return .poll(name: name, text: text)
    }
    let sources = [module.map { Source.module($0) }, lesson.map { Source.lesson($0) }, poll]
      .compactMap { $0 }
    guard let source = sources.first, sources.count == 1 else { throw FactReader.Misfit() }
    self.init(
      source: source,
      title: try reader.required("title") { $0.stringValue },
      seed: try reader.required("seed") { $0.stringValue.flatMap { UInt64($0) } },
      questions: try reader.list("questions") { value -> Entry? in
        guard let name = value["exercise"]?.stringValue, let digest = value["digest"]?.stringValue
        else { return nil }
        return Entry(exercise: ExerciseID(name), digest: digest)
      }
    )
    guard questions.count <= RoomAgenda.limit else { throw FactReader.Misfit() }
  }
}
