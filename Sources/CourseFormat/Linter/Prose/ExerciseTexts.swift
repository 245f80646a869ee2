import Markdown

/// The plain texts of an exercise, which several rules look at.
final class ExerciseTexts {
  fileprivate var stem: Prose?
  fileprivate var options: [Prose]?
  fileprivate var answer: Prose?
  fileprivate var callouts: Prose?
}

extension ExerciseDraft {
  /// The stem without markup.
  var stemProse: Prose {
    if let stem = texts.stem { return stem }
    let stem = Prose(stem)
    texts.stem = stem
    return stem
  }

  /// The answer part without markup.
  var answerProse: Prose {
    if let answer = texts.answer { return answer }
    let answer = Prose(answer)
    texts.answer = answer
    return answer
  }

  /// Hints and explanation without markup.
  var calloutProse: Prose {
    if let callouts = texts.callouts { return callouts }
    let callouts = Prose(callouts)
    texts.callouts = callouts
    return callouts
  }

  /// The options without markup.
  var optionProse: [Prose] {
    if let options = texts.options { return options }
    let options = items.map { item in Prose(item.children.filter { !$0.isQuote }) }
    texts.options = options
    return options
  }
}
