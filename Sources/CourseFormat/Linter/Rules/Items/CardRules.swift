import Learning
import Markdown

/// A graded exercise serves an objective and says how much thinking it asks for.
enum PurposeRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard draft.exercise.body.isPractice, !place.isTranslation else { return }
    if draft.exercise.objective == nil { context.report(.objectiveMissing, at: draft.location) }
    if draft.exercise.level == nil, !draft.card.has("level") {
      context.report(.levelMissing, at: draft.location)
    }
  }
}

/// An objective says what a person can be seen doing, and how well.
enum ObjectiveRule: CourseRule {
  static func check(_ context: LintContext) {
    for objective in context.catalogue.objectives {
      let words = Prose(objective.text).words
      if !words.contains(where: { WordLists.measurableVerbs.contains($0) }) {
        context.report(.objectiveVerb, at: objective.location, ["id": objective.id.text])
      }
      if !objective.text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        context.report(.objectiveThreshold, at: objective.location, ["id": objective.id.text])
      }
    }
  }
}

/// At least half of a module's questions ask for more than recall.
enum RecallRule: CourseRule {
  static func check(_ context: LintContext) {
    var order: [ModuleID] = []
    var counts: [ModuleID: (higher: Int, all: Int, place: SourceLocation)] = [:]
    for fact in context.facts.exercises {
      guard fact.isGraded, fact.form == nil, let level = fact.level else { continue }
      if counts[fact.module] == nil { order.append(fact.module) }
      var count = counts[fact.module] ?? (0, 0, fact.location)
      count.all += 1
      if level >= .apply { count.higher += 1 }
      counts[fact.module] = count
    }
    for module in order {
      guard let count = counts[module], count.higher * 2 < count.all else { continue }
      context.report(
        .recallQuota,
        at: SourceLocation(file: module.text + "/module.yaml", line: 1),
        ["module": module.text, "found": String(count.higher), "all": String(count.all)]
      )
    }
  }
}

/// No private person is named, and nobody's number or address is asked for or shown.
enum SafetyRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let bytes =
      draft.stemProse.bytes + draft.answerProse.bytes + draft.calloutProse.bytes
    check(Prose(bytes: bytes), at: draft.location, context)
  }

  /// Looks at a text for learners.
  static func check(_ prose: Prose, at location: SourceLocation, _ context: LintContext) {
    if !context.header.privateNames.isEmpty {
      let words = prose.words.joined(separator: " ")
      for name in context.header.privateNames {
        let wanted = Prose(name).words.joined(separator: " ")
        guard !wanted.isEmpty, (" " + words).contains(" " + wanted) else { continue }
        context.report(.privateName, at: location, ["name": name])
      }
    }
    if let contact = contact(in: prose.bytes) {
      context.report(.contactRequested, at: location, ["contact": contact])
    }
  }

  /// An e-mail address, or ten and more digits behind a plus.
  private static func contact(in bytes: [UInt8]) -> String? {
    if bytes.contains(0x40) {
      for part in bytes.split(whereSeparator: { $0 <= 0x20 }) {
        guard let at = part.firstIndex(of: 0x40), at > part.startIndex,
          part[at...].dropFirst().contains(0x2E)
        else { continue }
        return String(decoding: part, as: UTF8.self)
      }
    }
    guard let plus = bytes.firstIndex(of: 0x2B) else { return nil }
    let number = bytes[plus...].dropFirst().prefix {
      (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2D || $0 == 0x28 || $0 == 0x29
    }
    guard number.count(where: { (0x30...0x39).contains($0) }) >= 10 else { return nil }
    return "+" + String(decoding: number, as: UTF8.self)
  }
}
