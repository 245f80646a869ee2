import Learning
import Markdown

/// The minutes of a lesson fit its words and exercises.
enum TimingRule: LessonRule {
  /// How fast a careful reader reads on a screen.
  static let wordsPerMinute = 180
  static let readingLimit = 600
  static let usualMinutes = 10...15

  static func check(_ lesson: LessonDraft, isTranslation: Bool, _ context: LintContext) {
    let reading = readingWords(lesson)
    if reading > readingLimit {
      context.report(
        .readingLong,
        at: lesson.file.location(1),
        ["found": String(reading), "limit": String(readingLimit)]
      )
    }
    guard !isTranslation, lesson.header.minutes > 0 else { return }
    let declared = lesson.header.minutes
    let computed = minutes(lesson)
    let place = lesson.file.frontMatter.location(of: "minutes")
    if abs(declared - computed) > max(3, declared / 4) {
      context.report(
        .minutesDiffer,
        at: place,
        ["declared": String(declared), "computed": String(computed)]
      )
    }
    if !usualMinutes.contains(declared) {
      context.report(.minutesUnusual, at: place, ["declared": String(declared)])
    }
  }

  /// The words of the pages, headings left out.
  static func readingWords(_ lesson: LessonDraft) -> Int {
    lesson.pageProse.reduce(0) { $0 + $1.wordCount }
  }

  /// The minutes that reading and answering take, rounded up.
  static func minutes(_ lesson: LessonDraft) -> Int {
    var words = readingWords(lesson)
    var seconds = 0
    for draft in lesson.exercises {
      words += draft.stemProse.wordCount + draft.answerProse.wordCount
      seconds += draft.reader.seconds(for: draft.exercise.body)
    }
    return (words * 60 / wordsPerMinute + seconds + 59) / 60
  }
}

/// The trainer's plan has its stages in order and its minutes add up.
enum SessionPlanRule {
  static func check(_ plan: SessionPlan, of module: ModuleHeader, _ context: LintContext) {
    guard let path = module.plan?.path, let first = plan.stages.first else { return }
    if let minutes = module.sessionMinutes, minutes != plan.minutes {
      context.report(
        .planMinutesDiffer,
        at: SourceLocation(file: path, line: 1),
        ["declared": String(minutes), "computed": String(plan.minutes)]
      )
    }
    let found = plan.stages.compactMap { stage in
      WordLists.stages.firstIndex { names in
        let title = Prose(stage.title).words.joined(separator: " ")
        return names.contains { title.hasPrefix($0) }
      }
    }
    let isComplete = Set(found).count == WordLists.stages.count
    if found.count != plan.stages.count || found != found.sorted() || !isComplete {
      context.report(.planStages, at: first.location)
    }
    for stage in plan.stages { check(stage, context) }
  }

  /// Whoever leads a stage finds everything for it, and minutes that add up.
  private static func check(_ stage: SessionPlan.Stage, _ context: LintContext) {
    let missing = StageGuide.Part.allCases.filter { !stage.guide.has($0) }
    if !missing.isEmpty {
      context.report(
        .stagePartMissing,
        at: stage.location,
        ["parts": missing.map { WordLists.label(of: $0) }.joined(separator: ", ")]
      )
    }
    if let steps = stage.guide.stepMinutes, steps != stage.minutes {
      context.report(
        .stageMinutesDiffer,
        at: stage.location,
        ["declared": String(stage.minutes), "computed": String(steps)]
      )
    }
  }
}
