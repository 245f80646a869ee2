import Learning
import LessonEngine
import Terminal
import Text

/// What is being answered on a drawn screen.
struct CurrentExercise {
  var view: ExerciseView
  var control: any AnswerControl
  /// How many hints are in sight.
  var hints: Int
  var notice: String?
  var shownAt: Int
  /// Whether the question already stands in the transcript.
  var isCommitted = false
  /// Whether the stages before stand in the transcript.
  var isLaterStage = false

  /// An opinion is nothing that one could fail to know, and in a story or a game one acts.
  var offersDontKnow: Bool {
    view.exercise.body.isGraded && (view.stage == nil || !view.offersHelp)
  }

  var hintsLeft: Int { max(0, view.exercise.hints.count - hints) }

  /// Whether the stage before may be gone back to.
  var canGoBack: Bool { view.stage?.canGoBack == true }

  /// Whether there is something to work from that the learner may want to see again.
  var hasMaterial: Bool {
    ExerciseScreens.screen(for: view.exercise)?.material(for: view, asList: true).isEmpty == false
  }

  private func stageWords(_ words: Messages) -> StageWords {
    ExerciseScreens.screen(for: view.exercise)?.stageWords(words) ?? StageWords(words)
  }

  /// The keys that help here.
  func keys(_ words: Messages) -> [KeyHint] {
    let letters = !control.takesLetters
    var keys = control.keys(words)
    if canGoBack {
      keys.append(KeyHint(letters ? "b" : "Ctrl-B", stageWords(words).keyBack))
    }
    if hasMaterial { keys.append(KeyHint(letters ? "r" : "Ctrl-R", words.labKeyReport())) }
    if hintsLeft > 0 {
      keys.append(KeyHint(letters ? "h" : "Ctrl-T", words.keyHint(count: hintsLeft)))
    }
    if offersDontKnow { keys.append(KeyHint(letters ? "0" : "Ctrl-O", words.keyDontKnow())) }
    if view.offersHelp { keys.append(KeyHint(letters ? "s" : "Ctrl-N", words.keySkip())) }
    keys.append(KeyHint(letters ? "q" : "Esc", words.keyLeave()))
    return keys
  }

  /// What stands above the control and not yet in the transcript: the question, or the stage alone.
  func question(_ text: RichText, width: Int) -> [StyledLine] {
    if isCommitted { return [] }
    return isLaterStage ? text.stage(view, width: width) : text.question(view, width: width)
  }

  /// The end of a path as a page, from which the learner goes on or back.
  func lastPage(_ text: RichText) -> Terminal.PageView {
    let stageWords = stageWords(text.words)
    var hints = [KeyHint("Enter", stageWords.keyEnd)]
    if canGoBack { hints.append(KeyHint("b", stageWords.keyBack)) }
    if hasMaterial { hints.append(KeyHint("r", text.words.labKeyReport())) }
    hints.append(KeyHint(text.words.keySpace(), text.words.keyMore()))
    hints.append(KeyHint("q", text.words.keyLeave()))
    let view = view
    let isLater = isLaterStage
    return Terminal.PageView(hints: hints) { width in
      isLater ? text.stage(view, width: width) : text.question(view, width: width)
    }
  }
}
