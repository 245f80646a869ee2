import JSON

/// What learners wrote that people can mark: of each learner the latest answer to each exercise, and the earlier ones that a
/// trainer marked.
public struct WorkCollection: Sendable {
  /// The works, a learner after the other in the order of the course.
  public private(set) var works: [WrittenWork] = []
  /// How many latest answers are to questions that have changed since, so that their rubric is not at hand.
  public private(set) var outdated = 0

  private let exercises: [(place: Int, exercise: Exercise, rubric: Rubric)]

  /// Begins with the exercises of a course that people mark.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - only: The exercise alone that is looked at; nil for all.
  public init(course: Course, only: ExerciseID? = nil) {
    exercises = course.allExercises.enumerated().compactMap { place, exercise in
      guard only == nil || only == exercise.id else { return nil }
      return exercise.markingRubric.map { (place, exercise, $0) }
    }
  }

  /// The names of the exercises that people mark.
  public var names: Set<ExerciseID> { Set(exercises.map { $0.exercise.id }) }

  /// Adds what a learner wrote.
  ///
  /// - Parameters:
  ///   - learner: The learner.
  ///   - facts: Their answers, versions of worksheets and marks, in any order; others are passed over.
  ///   - device: The device at hand.
  public mutating func add(
    _ learner: LearnerID,
    facts: some Sequence<RecordedFact>,
    on device: DeviceID
  ) {
    let facts = Array(facts)
    let book = MarkBook(facts, on: device)
    let workbook = WorkbookRecord(facts)
    var answers: [ExerciseID: [(FactAddress, Attempt)]] = [:]
    for fact in facts.filter({ $0.content.kind == "attempted" }).inOrderOfTime {
      guard case .attempted(let attempt) = fact.content, attempt.response != nil else { continue }
      answers[attempt.exercise, default: []].append((fact.address, attempt))
    }
    for (place, exercise, rubric) in exercises {
      func add(_ answer: FactAddress, _ content: WrittenWork.Content, isLatest: Bool) {
        works.append(
          WrittenWork(
            learner: learner,
            exercise: exercise,
            rubric: rubric,
            answer: answer,
            content: content,
            isLatest: isLatest,
            marks: book[answer],
            place: place
          )
        )
      }
      if let sheet = exercise.body as? any SheetBody {
        for version in versions(of: exercise, in: workbook, book) {
          let texts = sheet.own(workbook.sheets(after: version.number)[sheet.sheet] ?? [:])
          guard texts.contains(where: { !$0.value.isEmpty }) else { continue }
          add(version.address, .fields(texts), isLatest: version.isLatest)
        }
        continue
      }
      let given = answers[exercise.id] ?? []
      for (number, (address, attempt)) in given.enumerated() {
        let isLatest = number == given.count - 1
        guard isLatest || book[address].isMarked, let text = attempt.response?.value.stringValue
        else { continue }
        guard attempt.digest == exercise.digest else {
          outdated += isLatest ? 1 : 0
          continue
        }
        add(address, .text(text), isLatest: isLatest)
      }
    }
  }

  /// The latest version of an exercise's fields, and those before it that a trainer marked.
  private func versions(
    of exercise: Exercise,
    in workbook: WorkbookRecord,
    _ book: MarkBook
  ) -> [(number: Int, address: FactAddress, isLatest: Bool)] {
    let own = workbook.versions.filter { $0.content.exercise == exercise.id }
    return own.compactMap { version in
      let isLatest = version.number == own.last?.number
      guard isLatest || book[version.address].isMarked else { return nil }
      return (version.number, version.address, isLatest)
    }
  }
}
