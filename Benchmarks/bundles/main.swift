/// Makes bundles of made-up learners, and times each step on their way into a trainer's record.
///
///   bundles make FOLDER BUNDLES ANSWERS RECIPIENT
///   bundles time RECORD COHORT FOLDER IDENTITY
///
/// `make` writes files into FOLDER, sealed for RECIPIENT and for a new identity, which it prints. `time` takes them into the cohort of a record, as `qadam cohort import` does, and
/// prints a line for each step: its name and the nanoseconds that it took, the waiting for the disk included.
import CourseFormat
import Glibc
import Interchange
import JSON
import Learning
import Platform
import ProgressStore
import Sealing

let course = CourseReader(from: AssetSource(course: "digital-activism")).course().course

/// The questions that the learners answer.
let questions: [(exercise: Exercise, options: Int)] = (course?.lessons ?? []).flatMap { lesson in
  lesson.exercises.compactMap { exercise in
    (exercise.body as? ChooseOne).map { (exercise, $0.options.count) }
  }
}

let answersPerSession = 25
let pagesPerSession = 5

func digits(_ number: UInt64) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: 16 - text.count) + text
}

/// An answer that is right more often than not.
func attempt(_ number: Int, at time: Int64, _ generator: inout SplitMix64) -> FactContent {
  let (exercise, options) = questions[Int(generator.next() % UInt64(questions.count))]
  let option = Int(generator.next() % UInt64(options)) + 1
  let response = generator.next() % 2 == 0 ? exercise.body.solution : Response(.integer(option))
  let grade = response.map { exercise.body.grade($0) }
  let milliseconds = Int(2000 + generator.next() % 60_000)
  return .attempted(
    Attempt(
      exercise: exercise.id,
      lesson: exercise.lesson,
      digest: exercise.digest,
      purpose: number % 3 == 0 ? .study : .review,
      response: response,
      shownOrder: exercise.body.shownOrder(using: &generator),
      score: grade?.score,
      certainty: Int(1 + generator.next() % 3),
      misconceptions: grade?.misconceptions ?? [],
      presentedAt: time - Int64(milliseconds),
      answeredAt: time,
      activeMilliseconds: milliseconds
    )
  )
}

/// Records one session: a start, answers, pages and an end.
func record(
  _ answers: Range<Int>,
  of learner: LearnerID,
  in store: ProgressStore,
  _ generator: inout SplitMix64
) throws {
  let lesson = questions[Int(generator.next() % UInt64(questions.count))].exercise.lesson ?? "none"
  let start = 1_767_225_600_000 + Int64(answers.lowerBound) * 600_000
  var contents: [FactContent] = [
    .sessionStarted(SessionStart(lesson: lesson, purpose: .study, seed: generator.next()))
  ]
  for page in 1...pagesPerSession { contents.append(.pageFinished(lesson: lesson, page: page)) }
  for number in answers {
    contents.append(attempt(number, at: start + Int64(number) * 1000, &generator))
  }
  contents.append(.sessionFinished(lesson: lesson))
  try store.append(
    contents,
    in: FactContext(
      learner: learner,
      session: SessionID(digits(generator.next()) + digits(generator.next())),
      course: course?.id ?? "none",
      courseVersion: course?.version ?? "",
      language: "en"
    ),
    at: Moment(milliseconds: start, utcOffsetMinutes: 300)
  )
}

func make(_ folder: String, bundles: Int, answers: Int, recipient: AgeRecipient) throws {
  var generator = SplitMix64(seed: 2011)
  let identity = try AgeIdentity.generate()
  try FileSystem.makeFolder(at: folder)
  for number in 1...bundles {
    let path = folder + "/record.sqlite"
    let store = try ProgressStore(opening: path, options: StoreOptions(access: .create))
    let learner = LearnerID(digits(generator.next()) + digits(generator.next()))
    try store.add(learner, alias: "Learner \(number)")
    for first in stride(from: 0, to: answers, by: answersPerSession) {
      let last = min(answers, first + answersPerSession)
      try record(first..<last, of: learner, in: store, &generator)
    }
    let written = try BundleWriter(store).bundle(of: learner, alias: "Learner \(number)")
    try FileWriter.replace(
      folder + "/\(number).age",
      with: AgeFile.seal(written.bytes, for: [identity.recipient, recipient])
    )
    for suffix in ["", "-wal", "-shm"] where FileSystem.exists(path + suffix) {
      try FileSystem.remove(path + suffix)
    }
  }
  print(identity.text)
}

func nanoseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// How long each step took.
struct Stopwatch {
  private(set) var spent: [String: Int64] = [:]

  mutating func time<Result>(_ step: String, _ work: () throws -> Result) rethrows -> Result {
    let begin = nanoseconds()
    defer { spent[step, default: 0] += nanoseconds() - begin }
    return try work()
  }
}

/// Whether the signature of a bundle is its device's; what the reader does, once more by itself.
func isSigned(_ lines: [UInt8], by key: VerifyingKey) -> Bool {
  let length = "signature ".utf8.count + 2 * Signature.length + 1
  let digits = lines.suffix(2 * Signature.length + 1).dropLast()
  guard let bytes = Hexadecimal.decode(String(decoding: digits, as: UTF8.self)),
    let signature = try? Signature(bytes)
  else { return false }
  return key.verifies(signature, of: Array("qadam bundle v1\n".utf8) + lines.dropLast(length))
}

func time(_ record: String, cohort: String, folder: String, identity: AgeIdentity) throws {
  let store = try ProgressStore(opening: record)
  let reader = BundleReader(courses: course.map { [$0] } ?? [])
  let names = try FolderReader.entries(of: folder).map { $0.name }.filter { $0.hasSuffix(".age") }
  var facts = 0
  var watch = Stopwatch()
  for name in names.sorted() {
    let bytes = try watch.time("file") {
      try FileReader.bytes(at: folder + "/" + name, limit: 32 << 20)
    }
    let lines = try watch.time("decryption") { try AgeFile.open(bytes, with: [identity]) }
    let bundle = try watch.time("reading and signature") { try reader.bundle(in: lines) }
    let isGood = watch.time("signature") { isSigned(lines, by: bundle.header.key) }
    precondition(isGood, "a bundle of our own is not signed")
    let summary = try watch.time("merging") {
      try store.merge(bundle.facts, from: bundle.sender, intoCohort: cohort)
    }
    precondition(summary.unmarked == 0 && summary.correctedMarks == 0, "the marks differ")
    facts += summary.added
  }
  for (step, time) in watch.spent.sorted(by: { $0.key < $1.key }) { print("\(step)\t\(time)") }
  print("facts\t\(facts)")
}

let words = Array(CommandLine.arguments.dropFirst())
do {
  switch (words.first, words.count) {
  case ("make", 5):
    try make(
      words[1],
      bundles: Int(words[2]) ?? 1,
      answers: Int(words[3]) ?? 1,
      recipient: try AgeRecipient(words[4])
    )
  case ("time", 5):
    let identity = try AgeIdentity(words[4])
    try time(words[1], cohort: words[2], folder: words[3], identity: identity)
  default:
    print(
      "usage: bundles make FOLDER BUNDLES ANSWERS RECIPIENT | time RECORD COHORT FOLDER IDENTITY"
    )
    exit(64)
  }
} catch {
  print("bundles: \(error)")
  exit(1)
}
