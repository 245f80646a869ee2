import LessonEngine
import Text

/// How answers of several lines are taken: a dialogue has the lines until it sends something.
extension PlainFrontEnd {
  /// Begins a dialogue with its opening and its first prompt.
  func begin(_ dialogue: any LineDialogue) {
    var dialogue = dialogue
    show(dialogue.opening(words))
    awaits = .dialogue(dialogue)
    prompt()
  }

  /// Lets the present dialogue go on after something of it was recorded.
  ///
  /// - Returns: Whether there is such a dialogue; otherwise the exercise is to be shown anew.
  func goOn(with view: ExerciseView) -> Bool {
    guard case .dialogue(var dialogue) = awaits, let parts = dialogue.goOn(with: view, words) else {
      return false
    }
    show(parts)
    awaits = .dialogue(dialogue)
    prompt()
    return true
  }

  /// Gives a line to a dialogue; nil where another line is to be asked for.
  func take(_ line: String, in dialogue: any LineDialogue) throws -> SessionInput? {
    var dialogue = dialogue
    let reply = dialogue.take(line, words)
    awaits = .dialogue(dialogue)
    switch reply {
    case .more(let parts): show(parts)
    case .input(let input, let parts):
      show(parts)
      guard case .answer(let answer, let certainty, _) = input else { return input }
      return .answer(answer, certainty: certainty, milliseconds: elapsedMilliseconds)
    case .command:
      let text = InlineText.trimmed(line)
      if let input = try command(text) { return input }
      page.line(words.plainHelp())
    }
    return nil
  }

  func show(_ parts: [PlainPart]) {
    for part in parts {
      switch part {
      case .line(let line): page.line(line)
      case .markdown(let text): page.markdown(text)
      }
    }
  }
}
