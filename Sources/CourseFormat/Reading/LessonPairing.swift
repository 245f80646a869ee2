import Learning
import Markdown

/// Brings a translated lesson together with its source: ids, keys and digests come from the source, words from the translation.
struct LessonPairing {
  let source: LessonDraft
  let translation: LessonDraft
  let language: String
  let log: DiagnosticLog

  /// The lesson with the words of the translation; where an exercise does not pair, the source stands in.
  func lesson() -> Lesson {
    let paired = exercises(source.exercises, translation.exercises)
    if translation.pages.count != source.pages.count {
      log.report(
        .translatedPagesDiffer,
        at: translation.file.location(1),
        ["found": String(translation.pages.count), "expected": String(source.pages.count)]
      )
    }
    var pages = translation.pages.makeIterator()
    var next = paired.makeIterator()
    let steps = source.steps.compactMap { step -> LessonStep? in
      switch step {
      case .page(let page, _): .page(page.translated(by: pages.next()))
      case .exercise: next.next().map { .exercise($0) }
      }
    }
    return Lesson(
      id: source.header.id,
      title: translation.header.title,
      minutes: source.header.minutes,
      objectives: source.header.objectives,
      requires: source.header.requires,
      steps: steps,
      language: language,
      file: translation.file.path
    )
  }

  /// The source exercises with the words of their translations.
  func exercises(_ source: [ExerciseDraft], _ translation: [ExerciseDraft]) -> [Exercise] {
    let byID = Dictionary(
      translation.map { ($0.exercise.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    reportOrder(source, translation)
    return source.map { original in
      guard let found = byID[original.exercise.id] else {
        log.report(
          .translatedExerciseMissing,
          at: self.translation.file.location(1),
          ["id": original.exercise.id.text]
        )
        return original.exercise
      }
      return pair(found, original) ?? original.exercise
    }
  }

  private func reportOrder(_ source: [ExerciseDraft], _ translation: [ExerciseDraft]) {
    let expected = source.map { $0.exercise.id }
    for draft in translation where !expected.contains(draft.exercise.id) {
      log.report(.translatedExerciseExtra, at: draft.location, ["id": draft.exercise.id.text])
    }
    let found = translation.map { $0.exercise.id }.filter { expected.contains($0) }
    let kept = expected.filter { found.contains($0) }
    for (position, id) in found.enumerated() where position < kept.count && kept[position] != id {
      let draft = translation.first { $0.exercise.id == id }
      log.report(
        .translatedExerciseExtra,
        at: draft?.location ?? self.translation.file.location(1),
        ["id": id.text]
      )
      return
    }
  }

  private func pair(_ translation: ExerciseDraft, _ source: ExerciseDraft) -> Exercise? {
    let report = PairingReport(
      location: translation.location,
      id: source.exercise.id.text,
      log: log
    )
    guard translation.reader.kind == source.reader.kind else {
      report.keyDiffers()
      return nil
    }
    compareCards(translation, source)
    let body = source.reader.paired(
      translation.exercise.body,
      with: source.exercise.body,
      report: report
    )
    guard let body else { return nil }
    let words = translation.exercise
    let original = source.exercise
    return Exercise(
      id: original.id,
      lesson: original.lesson,
      title: words.title,
      objective: original.objective,
      level: original.level,
      stem: GapLinks.rename(words, as: original),
      hints: words.hints,
      explanation: words.explanation,
      tries: original.tries,
      certainty: original.certainty,
      sources: original.sources,
      digest: original.digest,
      location: words.location,
      body: body
    )
  }

  private func compareCards(_ translation: ExerciseDraft, _ source: ExerciseDraft) {
    let (words, original) = (translation.exercise, source.exercise)
    let differences = [
      ("objective", words.objective != original.objective),
      ("level", words.level != original.level),
      ("tries", words.tries != original.tries),
      ("certainty", words.certainty != original.certainty),
      ("source", words.sources != original.sources),
    ]
    for (key, differs) in differences where differs {
      log.report(
        .translatedCardDiffers,
        at: translation.card.location(of: key),
        ["id": original.id.text, "key": key]
      )
    }
    if words.hints.count != original.hints.count {
      PairingReport(location: translation.location, id: original.id.text, log: log)
        .countDiffers(words.hints.count, original.hints.count)
    }
  }
}

/// The links that mark gaps in a stem.
enum GapLinks {
  /// A translated stem whose gaps carry the names that they have in the source.
  static func rename(_ translation: Exercise, as source: Exercise) -> String {
    guard let words = translation.body as? FillGaps, let original = source.body as? FillGaps,
      words.gaps.count == original.gaps.count
    else { return translation.stem }
    var stem = Array(translation.stem.utf8)
    // Through names that no author writes, since two languages may use one name for different gaps.
    for (position, gap) in words.gaps.enumerated() {
      replace("](#\(gap.id))", with: "](#\u{0}\(position))", in: &stem)
    }
    for (position, gap) in original.gaps.enumerated() {
      replace("](#\u{0}\(position))", with: "](#\(gap.id))", in: &stem)
    }
    return String(decoding: stem, as: UTF8.self)
  }

  private static func replace(_ old: String, with new: String, in bytes: inout [UInt8]) {
    guard let range = bytes.firstRange(of: Array(old.utf8)) else { return }
    bytes.replaceSubrange(range, with: Array(new.utf8))
  }
}
