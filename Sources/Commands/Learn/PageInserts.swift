import Learning
import ProgressStore
import Text

/// What the pages of a lesson show of the learner's own record.
struct PageInserts {
  let lesson: Lesson

  /// Whether any page shows something, so that a record is read only where it is needed.
  var isNeeded: Bool { lesson.pages.contains { $0.insert != nil } }

  /// The texts in the language of the lesson, from exercises and the learner's last answers to them.
  func texts(
    exercises: [Exercise],
    answers: [ExerciseID: RecordedAttempt]
  ) -> [PageInsert: String] {
    let runs = exercises.flatMap { exercise -> [DecisionRun] in
      guard let body = exercise.body as? any DecidingBody,
        let response = answers[exercise.id]?.attempt.response
      else { return [] }
      return body.decisions(in: response)
    }
    let words = Messages(language: Language(tag: lesson.language) ?? .english)
    let text = DecisionText(words: words) { run in
      let name = words.text(DecisionText.nameKey + run.name) ?? run.name
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    return [.decisions: text.markdown(DecisionMatrix(runs))]
  }
}
