import Learning

/// Every objective is practised three times and tested twice in each form.
enum CoverageRule: CourseRule {
  static func check(_ context: LintContext) {
    var practised: [ObjectiveID: Int] = [:]
    var tested: [TestForm.Letter: [ObjectiveID: Int]] = [:]
    for fact in context.facts.exercises {
      guard fact.isGraded, let objective = fact.objective else { continue }
      if let form = fact.form {
        tested[form, default: [:]][objective, default: 0] += 1
      } else {
        practised[objective, default: 0] += 1
      }
    }
    for objective in context.catalogue.objectives {
      let count = practised[objective.id] ?? 0
      if count < 3 {
        context.report(
          .practisedTooLittle,
          at: objective.location,
          ["id": objective.id.text, "found": String(count), "least": "3"]
        )
      }
      for form in TestForm.Letter.allCases {
        let count = tested[form]?[objective.id] ?? 0
        guard count < 2 else { continue }
        context.report(
          .testedTooLittle,
          at: objective.location,
          ["id": objective.id.text, "form": form.rawValue, "found": String(count), "least": "2"]
        )
      }
    }
  }
}

/// What a test asks is not practised, and no question stands twice.
enum QuestionRule: CourseRule {
  static func check(_ context: LintContext) {
    var lessons: [String: ExerciseFact] = [:]
    for fact in context.facts.exercises where fact.form == nil {
      if let first = lessons[fact.digest] {
        context.report(
          .questionRepeated,
          at: fact.location,
          ["id": fact.id.text, "first": first.id.text]
        )
      } else {
        lessons[fact.digest] = fact
      }
    }
    var forms: [String: ExerciseFact] = [:]
    for fact in context.facts.exercises where fact.form != nil {
      if let first = lessons[fact.digest] ?? forms[fact.digest] {
        context.report(
          .formItemPractised,
          at: fact.location,
          ["id": fact.id.text, "first": first.id.text]
        )
      }
      forms[fact.digest] = fact
    }
  }
}

/// A lesson practises the objectives that it promises.
enum PromiseRule: CourseRule {
  static func check(_ context: LintContext) {
    var practised: [LessonID: Set<ObjectiveID>] = [:]
    for fact in context.facts.exercises where fact.isPractice {
      guard let lesson = fact.lesson, let objective = fact.objective else { continue }
      practised[lesson, default: []].insert(objective)
    }
    for lesson in context.facts.lessons {
      for objective in lesson.objectives
      where practised[lesson.id]?.contains(objective) != true
        && context.objectives[objective] != nil
      {
        context.report(
          .objectiveNotInLesson,
          at: lesson.location,
          ["id": objective.text, "lesson": lesson.id.text]
        )
      }
    }
  }
}

/// The two forms of a test are equally long.
enum FormBalanceRule: CourseRule {
  static func check(_ context: LintContext) {
    var counts: [ModuleID: [TestForm.Letter: Int]] = [:]
    var places: [ModuleID: SourceLocation] = [:]
    for fact in context.facts.exercises {
      guard let form = fact.form else { continue }
      counts[fact.module, default: [:]][form, default: 0] += 1
      places[fact.module] = places[fact.module] ?? fact.location
    }
    for (module, place) in places.sorted(by: { $0.value < $1.value }) {
      let a = counts[module]?[.a] ?? 0
      let b = counts[module]?[.b] ?? 0
      guard a != b else { continue }
      context.report(.formsUneven, at: place, ["a": String(a), "b": String(b)])
    }
  }
}

/// Every misconception is behind some answer.
enum MisconceptionUseRule: CourseRule {
  static func check(_ context: LintContext) {
    for misconception in context.catalogue.misconceptions
    where !context.facts.usedMisconceptions.contains(misconception.id) {
      context.report(
        .misconceptionUnused,
        at: misconception.location,
        ["id": misconception.id.text]
      )
    }
  }
}
