/// Makes a record of one learner with many answers, and times everything that follows from it.
///
///   rebuild make FILE ANSWERS
///   rebuild time FILE
///
/// `time` prints a line for each stage: its name and the nanoseconds of processor time that it took.
import Glibc
import JSON
import Learning
import ProgressStore

let learner: LearnerID = "0f0e0d0c0b0a09080706050403020100"
let course: CourseID = "benchmark"
let exerciseCount = 400
let objectiveCount = 40

func exercise(_ number: Int) -> ExerciseID { ExerciseID("exercise-\(number)") }

/// An answer as a learner gives it who knows more with time.
func attempt(_ number: Int, _ generator: inout SplitMix64) -> Attempt {
  let isRight = generator.next() % 100 < 55 + UInt64(min(40, number / 4000))
  let answeredAt = 1_767_225_600_000 + Int64(number) * 600_000
  let milliseconds = Int(2000 + generator.next() % 60_000)
  return Attempt(
    exercise: exercise(Int(generator.next() % UInt64(exerciseCount))),
    lesson: "a-lesson",
    digest: "3f8a6c0d9b1e47a25c6d8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
    purpose: number % 3 == 0 ? .study : .review,
    form: nil,
    tryNumber: 1,
    response: Response(isRight ? 2 : 1),
    shownOrder: ShownOrder(sourceNumbers: [3, 1, 2, 4]),
    score: isRight ? 1 : 0,
    certainty: Int(1 + generator.next() % 3),
    hints: 0,
    skipped: false,
    dontKnow: false,
    misconceptions: isRight ? [] : [MisconceptionID("belief-\(number % 60)")],
    presentedAt: answeredAt - Int64(milliseconds),
    answeredAt: answeredAt,
    activeMilliseconds: milliseconds
  )
}

func make(_ path: String, answers: Int) throws {
  let store = try ProgressStore(opening: path, options: StoreOptions(access: .create))
  try store.add(learner, alias: "Benchmark")
  var generator = SplitMix64(seed: 2011)
  var number = 0
  while number < answers {
    let batch = (number..<min(answers, number + 500)).map { number in
      FactContent.attempted(attempt(number, &generator))
    }
    try store.append(
      batch,
      in: FactContext(
        learner: learner,
        session: SessionID("session-\(number / 500)"),
        course: course,
        courseVersion: "1.0.0",
        language: "en"
      ),
      at: Moment(milliseconds: 1_767_225_600_000 + Int64(number) * 600_000, utcOffsetMinutes: 300)
    )
    number += batch.count
  }
}

/// Runs a stage and prints the processor time that it took.
func timed<Result>(_ stage: String, _ work: () throws -> Result) rethrows -> Result {
  func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
  let begin = now()
  let result = try work()
  print(stage, now() - begin)
  return result
}

func time(_ path: String) throws {
  let store = try ProgressStore(
    opening: path,
    options: StoreOptions(access: .read, verifiesChains: false)
  )
  let exercises = (0..<exerciseCount).map(exercise)
  let objectives = Dictionary(
    uniqueKeysWithValues: exercises.enumerated().map {
      ($1, ObjectiveID("objective-\($0 % objectiveCount)"))
    }
  )
  let floors = Dictionary(uniqueKeysWithValues: exercises.map { ($0, 4000) })
  let now: Int64 = 1_767_225_600_000 + 600_000 * 200_000
  try timed("all") {
    let answers = try timed("read") { try store.answers(of: learner, course: course) }
    let history = timed("order") { AnswerHistory(answers) }
    let classes = timed("classes") {
      AnswerClassFold(objectives: objectives, readingFloors: floors).classes(of: history)
    }
    let states = timed("review") { ReviewFold().states(of: history) }
    let mastery = timed("mastery") {
      MasteryFold(objectives: objectives).mastery(
        of: Set(objectives.values).sorted(),
        history: history,
        states: states,
        at: now
      )
    }
    let rest = timed("misconceptions, calibration") {
      (OpenMisconceptions(history: history, classes: classes), Calibration(history.answers))
    }
    // Printed, so that no compiler leaves the work out.
    print("answers", history.answers.count)
    print("objectives", mastery.objectives.count)
    print("misconceptions", rest.0.entries.count, rest.1)
  }
}

do {
  let words = CommandLine.arguments.dropFirst()
  switch (words.first, words.dropFirst().first, words.dropFirst(2).first.flatMap { Int($0) }) {
  case ("make", let path?, let answers?): try make(path, answers: answers)
  case ("time", let path?, nil): try time(path)
  default:
    print("usage: rebuild make FILE ANSWERS | rebuild time FILE")
    exit(64)
  }
} catch {
  print("rebuild:", error)
  exit(1)
}
