import Learning
import LessonEngine
import Text

/// The end of a session in words.
struct SummaryText {
  let words: Messages
  /// The course, for the title of the lesson that comes next.
  let course: Course?
  /// What is said in place of everything else.
  var closing: String?
  /// What is said first of a session that was not left, nil for a lesson.
  var farewell: String?

  /// One line a fact: what it came to, what to look at again, what is next.
  func lines(for summary: SessionSummary) -> [String] {
    if let closing { return [closing] }
    guard summary.isFinished else { return [words.sessionSaved()] }
    var lines = [farewell ?? words.lessonDone()]
    if summary.graded > 0 {
      lines.append(
        words.summaryScore(score: Figures.decimal(summary.score, places: 1), of: summary.maximum)
      )
    }
    if !summary.lookAgain.isEmpty {
      lines.append(words.lookAgain())
      lines += summary.lookAgain.map { exercise in
        let title = "- " + InlineText.plain(exercise.title)
        return summary.misconceived.contains(exercise.id)
          ? title + " (" + words.summaryComesFirst() + ")" : title
      }
    }
    if let counts = ClassText(words: words).counts(summary.classes) { lines.append(counts) }
    if let next = summary.next.flatMap({ course?.lesson($0) }) {
      lines.append(words.nextLesson(title: InlineText.plain(next.title), minutes: next.minutes))
    }
    return lines
  }
}

/// Numbers in words for people.
enum Figures {
  /// A whole number with a minus that is as wide as a plus.
  static func signed(_ value: Int) -> String { value < 0 ? "−\(value.magnitude)" : "\(value)" }

  /// A number with so many decimal places, rounded half away from zero, trailing zeros cut.
  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "–" }
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (value.magnitude * factor).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = String(padded.suffix(places))
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
