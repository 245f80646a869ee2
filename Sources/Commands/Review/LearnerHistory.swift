import Learning
import LessonEngine
import ProgressStore

/// What a learner has answered in a course, and what follows from it.
struct LearnerHistory {
  /// The answers in the order in which they count.
  let answers: AnswerHistory
  /// The class of each answer, in the same order.
  let classes: [AnswerClass?]
  /// The memory of each exercise.
  let states: [ExerciseID: ReviewState]
  /// The misconceptions that are open.
  let misconceptions: OpenMisconceptions
  /// How often the learner wishes to be asked.
  let settings: ReviewSettings

  /// Reads a learner's answers and follows them through a course.
  init(of desk: LearnerDesk, in course: Course) throws {
    answers = try LearnerHistory.answers(of: desk, in: course)
    classes = AnswerClassFold(course: course).classes(of: answers)
    settings = try desk.reviewSettings()
    states = ReviewFold(scheduler: settings.scheduler).states(of: answers)
    misconceptions = OpenMisconceptions(history: answers, classes: classes)
  }

  /// What is due in a course at a moment.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - now: The moment.
  ///   - limit: The most questions a day, nil for the learner's own.
  /// - Returns: The questions in order.
  func queue(in course: Course, at now: Moment, dailyLimit limit: Int? = nil) -> ReviewQueue {
    ReviewQueue(
      states: states.values.sorted { $0.exercise < $1.exercise },
      modules: LearnerHistory.modules(of: course),
      misconceptions: misconceptions.exercises,
      at: now,
      dailyLimit: limit ?? settings.dailyLimit,
      answeredToday: answers.reviews(onDayOf: now)
    )
  }

  /// What the answers of all other sessions say about those of a session that begins or goes on.
  static func earlierAnswers(
    of desk: LearnerDesk,
    in course: Course,
    except session: SessionID? = nil
  ) throws -> EarlierAnswers {
    EarlierAnswers(
      history: try answers(of: desk, in: course, except: session),
      fold: AnswerClassFold(course: course)
    )
  }

  /// The module of each exercise that is practised in lessons; test items are never reviewed.
  static func modules(of course: Course) -> [ExerciseID: ModuleID] {
    var modules: [ExerciseID: ModuleID] = [:]
    for module in course.modules {
      for exercise in module.lessons.flatMap({ $0.exercises }) { modules[exercise.id] = module.id }
    }
    return modules
  }

  private static func answers(
    of desk: LearnerDesk,
    in course: Course,
    except session: SessionID? = nil
  ) throws -> AnswerHistory {
    var digests: [ExerciseID: String] = [:]
    for module in course.modules {
      let exercises =
        module.lessons.flatMap { $0.exercises } + module.forms.flatMap { $0.exercises }
      for exercise in exercises { digests[exercise.id] = exercise.digest }
    }
    return AnswerHistory(
      try desk.store.answers(
        of: desk.learner,
        course: course.id,
        digests: digests,
        except: session
      )
    )
  }
}
