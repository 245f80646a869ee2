import Learning
import LessonEngine
import Text

/// What is said around marking, in every front end.
struct MarkingWords {
  let words: Messages

  /// What there is to mark and who marks.
  func opening(_ opening: MarkingOpening) -> [String] {
    let code = opening.marker.text
    var lines = [
      words.gradeOpening(count: opening.works, questions: "\(opening.exercises)"),
      words.gradeMarker(code: code),
    ]
    switch opening.round {
    case .first: break
    case .second: lines.append(words.gradeSecondRound())
    case .settle: lines.append(words.gradeSettleRound())
    }
    if opening.names.isEmpty { lines.append(words.gradeNamesHidden()) }
    if opening.outdated > 0 { lines.append(words.gradeOutdated(count: opening.outdated)) }
    return lines
  }

  /// Why there is nothing to mark.
  func nothing(in round: MarkingQueue.Round, marker: MarkerCode, outdated: Int) -> [String] {
    var lines: [String] = []
    switch round {
    case .first: lines.append(words.gradeNothing())
    case .second: lines.append(words.gradeNothingSecond(code: marker.text))
    case .settle: lines.append(words.gradeNothingSettle())
    }
    if round == .first, outdated > 0 { lines.append(words.gradeOutdated(count: outdated)) }
    return lines
  }

  /// What was done and what is left.
  func closing(_ summary: MarkingSummary) -> String {
    let done = words.gradeMarked(count: summary.marked)
    return summary.left > 0 ? done + " " + words.gradeLeft(count: summary.left) : done
  }
}
