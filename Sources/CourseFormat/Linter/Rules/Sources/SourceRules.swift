import Learning
import Markdown

/// An exercise that states numbers says where they come from.
enum SourceRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard !place.isTranslation, draft.exercise.body.isGraded else { return }
    if !draft.card.has("source"), statesNumbers(draft) {
      context.report(.sourceMissing, at: draft.location)
    }
    for id in draft.exercise.sources {
      guard let entry = context.sources[id] else { continue }
      let place = draft.card.valueLocation(of: "source")
      if entry.how == "not opened" {
        context.report(.sourceNotOpened, at: place, ["id": id.text])
      }
      if entry.isLegal, !mentionsLawyer(draft) {
        context.report(.lawyerUnmentioned, at: place, ["id": id.text])
      }
    }
  }

  private static func statesNumbers(_ draft: ExerciseDraft) -> Bool {
    draft.exercise.body is NumberEntry
      || draft.stemProse.bytes.contains { (0x30...0x39).contains($0) }
      || draft.answerProse.bytes.contains { (0x30...0x39).contains($0) }
  }

  private static func mentionsLawyer(_ draft: ExerciseDraft) -> Bool {
    Prose(draft.stem + draft.answer + draft.callouts).words.contains { word in
      WordLists.lawyers.contains { word.hasPrefix($0) }
    }
  }
}

/// Every source was looked at within a year.
enum SourceAgeRule: CourseRule {
  static func check(_ context: LintContext) {
    for entry in context.catalogue.sources {
      let source = entry.source
      guard let checked = source.checked else {
        context.report(.sourceUnchecked, at: source.location, ["id": source.id.text])
        continue
      }
      guard let day = CalendarDay(checked) else {
        context.report(
          .sourceDateWrong,
          at: source.location,
          ["id": source.id.text, "date": checked]
        )
        continue
      }
      guard let today = context.today.flatMap({ CalendarDay($0) }) else { continue }
      if day > today {
        context.report(
          .sourceDateWrong,
          at: source.location,
          ["id": source.id.text, "date": checked]
        )
      } else if day.aYearLater < today {
        context.report(
          .sourceStale,
          at: source.location,
          ["id": source.id.text, "date": checked]
        )
      }
    }
  }
}

/// A day of the calendar, as `2026-11-23`.
struct CalendarDay: Comparable {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads a date; nil for anything that no calendar has.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let digits = bytes.filter { (0x30...0x39).contains($0) }
    guard digits.count == 8, let number = Int(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
  }

  var aYearLater: CalendarDay { CalendarDay(year: year + 1, month: month, day: day) }

  static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
