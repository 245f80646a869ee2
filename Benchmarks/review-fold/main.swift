/// Folds histories of reviews when told to, and says how long it took.
///
/// The input starts with one history a line, `rating,days rating,days …`, and an empty line. Then each line is a task,
/// answered by one line: `batch`, `fold`, `order` and `classes` by nanoseconds, `states` by the memory of every history.
import Glibc
import Learning

/// The histories in the two shapes that the rules take.
struct Histories {
  var ratings: [ReviewRating] = []
  var days: [Int32] = []
  var ends: [Int] = []
  var answers: [RecordedAnswer] = []

  mutating func add(_ line: Substring) {
    let exercise = ExerciseID("exercise-\(ends.count)")
    var time: Int64 = 1_767_225_600_000
    for review in line.split(separator: " ") {
      let parts = review.split(separator: ",").compactMap { Int($0) }
      guard parts.count == 2, let rating = ReviewRating(rawValue: UInt8(parts[0])) else {
        preconditionFailure("a history holds \(review)")
      }
      ratings.append(rating)
      days.append(Int32(parts[1]))
      time += Int64(parts[1]) * 86_400_000
      answers.append(Histories.answer(rating, exercise, at: time))
    }
    ends.append(ratings.count)
  }

  /// Counts the answers as one device would have given them.
  mutating func finish() {
    answers.sort { $0.answeredAt < $1.answeredAt }
    let device = DeviceID("0123456789abcdef0123456789abcdef")
    answers = answers.enumerated().map { place, answer in
      RecordedAnswer(
        address: FactAddress(device: device, counter: Int64(place + 1)),
        exercise: answer.exercise,
        score: answer.score,
        certainty: answer.certainty,
        answeredAt: answer.answeredAt
      )
    }
  }

  private static func answer(
    _ rating: ReviewRating,
    _ exercise: ExerciseID,
    at time: Int64
  ) -> RecordedAnswer {
    RecordedAnswer(
      address: FactAddress(device: "", counter: 0),
      exercise: exercise,
      score: rating == .again ? 0 : 1,
      certainty: rating == .hard ? 1 : rating == .easy ? 3 : 2,
      answeredAt: time
    )
  }
}

/// The memory after each history, from the flat arrays.
func batch(_ histories: Histories, _ scheduler: FSRSScheduler) -> [MemoryState?] {
  scheduler.memoryStates(
    ratings: histories.ratings,
    elapsedDays: histories.days,
    ends: histories.ends
  )
}

func nanoseconds(_ work: () -> Void) -> Int64 {
  let duration = ContinuousClock().measure(work)
  return duration.components.seconds * 1_000_000_000
    + duration.components.attoseconds / 1_000_000_000
}

var histories = Histories()
while let line = readLine(), !line.isEmpty { histories.add(line[...]) }
histories.finish()
let scheduler = FSRSScheduler()
let history = AnswerHistory(histories.answers)
let classFold = AnswerClassFold(objectives: [:])
// Added up and printed at the end, so that no compiler leaves the work out.
var sink = 0.0

print("ready")
// A pipe would keep the lines back.
fflush(nil)
while let task = readLine() {
  switch task {
  case "batch":
    print(nanoseconds { sink += batch(histories, scheduler).last??.stability ?? 0 })
  case "fold":
    print(nanoseconds { sink += Double(ReviewFold().states(of: history).count) })
  case "order":
    print(nanoseconds { sink += Double(AnswerHistory(histories.answers).times.count) })
  case "classes":
    print(nanoseconds { sink += Double(classFold.classes(of: history).count) })
  case "states":
    print(
      batch(histories, scheduler).map { state in
        state.map { "\($0.stability),\($0.difficulty)" } ?? "-"
      }
      .joined(separator: " ")
    )
  default:
    print("no such task; so far \(sink)")
  }
  fflush(nil)
}
