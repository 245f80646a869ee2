import CourseFormat
import Learning
import Text
import Workshop

/// What a room asks, in every language that phones can choose.
struct RoomSource {
  /// Where the questions stand.
  let source: RoomAgenda.Source
  /// What the room is called in the language of the person who leads it.
  let title: String
  /// The course that the facts belong to.
  let course: Course
  /// The questions that fit a phone.
  let exercises: [Exercise]
  /// The questions in each language.
  let materials: [Language: RoomMaterial]
  /// The questions that do not fit a phone.
  let leftOut: [ExerciseID]

  /// The agenda of a new room.
  func agenda(seed: UInt64) -> RoomAgenda {
    RoomAgenda(source: source, title: title, seed: seed, exercises: exercises)
  }
}

/// Finds what a room asks by its name.
struct RoomSources {
  let environment: CommandEnvironment

  private var words: Messages { environment.words }

  /// The questions of a module, a lesson or a file.
  ///
  /// - Throws: ``CommandFailure`` where there is no such thing, or nothing in it fits a phone.
  func source(named name: String) throws -> RoomSource {
    let shelf = try CourseShelf(environment)
    let course = try shelf.course()
    let shown = TextCleaner.cleanLine(String(name.prefix(60)))
    let source: RoomSource
    if course.lesson(LessonID(name)) != nil {
      source = try self.source(.lesson(LessonID(name)), in: course)
    } else if let module = module(named: name, in: course) {
      source = try self.source(.module(module.id), in: course)
    } else if let file = try RoomQuestionFile(named: name, words: words) {
      source = file.source
    } else {
      throw CommandFailure(
        message: words.roomUnknownSource(name: shown),
        exitCode: ExitCode.noInput
      )
    }
    guard !source.exercises.isEmpty else {
      throw CommandFailure(message: words.roomNoneFits(name: shown), exitCode: ExitCode.badData)
    }
    return source
  }

  /// The questions of a room that was opened before.
  ///
  /// - Throws: ``CommandFailure`` where the course no longer asks the same.
  func source(of agenda: RoomAgenda) throws -> RoomSource {
    let source: RoomSource
    if case .poll(let name, let text) = agenda.source {
      source = try RoomQuestionFile(name: name, text: text, words: words).source
    } else {
      source = try self.source(agenda.source, in: CourseShelf(environment).course())
    }
    let entries = source.exercises.map {
      RoomAgenda.Entry(exercise: $0.id, digest: $0.digest)
    }
    guard entries == agenda.questions else {
      throw CommandFailure(message: words.roomResumeChanged(), exitCode: ExitCode.badData)
    }
    return source
  }

  private func module(named name: String, in course: Course) -> Module? {
    if let module = course.modules.first(where: { $0.id.text == name }) { return module }
    let fitting = name.isEmpty ? [] : course.modules.filter { $0.id.text.hasPrefix(name) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func source(_ source: RoomAgenda.Source, in course: Course) throws -> RoomSource {
    let own = CourseQuestions(source, in: course)
    var materials: [Language: RoomMaterial] = [:]
    for language in Language.allCases {
      let shelf = try CourseShelf(environment, in: language)
      let translated = try language == words.language ? course : shelf.course()
      let questions = CourseQuestions(source, in: translated)
      // A translation that is not the same questions in the same order is none.
      guard questions.fitting.map({ $0.digest }) == own.fitting.map({ $0.digest }) else { continue }
      materials[language] = RoomMaterial(
        title: questions.title,
        exercises: questions.fitting,
        languages: questions.languages.compactMap { Language(tag: $0) },
        misconceptions: Dictionary(
          translated.misconceptions.map { ($0.id, $0) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    }
    return RoomSource(
      source: source,
      title: own.title,
      course: course,
      exercises: own.fitting,
      materials: materials,
      leftOut: own.leftOut
    )
  }
}

/// The questions of one module or lesson of a course.
private struct CourseQuestions {
  let title: String
  let fitting: [Exercise]
  let languages: [String]
  let leftOut: [ExerciseID]

  init(_ source: RoomAgenda.Source, in course: Course) {
    let lessons: [Lesson]
    switch source {
    case .module(let id):
      let module = course.modules.first { $0.id == id }
      title = module?.title ?? id.text
      lessons = module?.lessons ?? []
    case .lesson(let id):
      let lesson = course.lesson(id)
      title = lesson?.title ?? id.text
      lessons = lesson.map { [$0] } ?? []
    case .poll(let name, _):
      title = name
      lessons = []
    }
    let asked = lessons.flatMap { lesson in lesson.exercises.map { ($0, lesson.language) } }
    let chosen = asked.filter { RoomQuestion.fits($0.0) }.prefix(RoomAgenda.limit)
    fitting = chosen.map { $0.0 }
    languages = chosen.map { $0.1 }
    leftOut = asked.filter { !RoomQuestion.fits($0.0) }.map { $0.0.id }
  }
}
