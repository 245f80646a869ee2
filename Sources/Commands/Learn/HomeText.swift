import Learning
import Reports
import Text

/// The first screen in words: no streaks, and no reproach for days without.
struct HomeText {
  let words: Messages
  /// Whether bars are drawn with letters that every screen reader and terminal knows.
  let isPlain: Bool

  /// One line a fact.
  ///
  /// - Parameters:
  ///   - home: The facts.
  ///   - namesCommands: Whether commands are named, because nobody can be asked for a key.
  /// - Returns: The lines.
  func lines(for home: HomeScreen, namesCommands: Bool) -> [PageLine] {
    let share = Double(home.done) / Double(max(1, home.lessonCount))
    var lines = [
      PageLine(home.title),
      PageLine(
        words.homeDone(done: home.done, of: home.lessonCount),
        lead: Bar.text(share: share, width: 10, plain: isPlain) + " "
      ),
      PageLine(review(home.reviewCount)),
    ]
    if let followUp = home.followUp {
      lines.append(PageLine(words.homeFollowUp(title: followUp.title(words))))
    }
    if let test = home.test {
      let title = test.module.title
      lines.append(
        PageLine(
          test.purpose == .pre ? words.homeTestPre(title: title) : words.homeTestPost(title: title)
        )
      )
    }
    if let step = home.nextStep {
      lines.append(PageLine(words.previousNextStep(text: TextCleaner.cleanLine(step))))
    }
    lines.append(PageLine(next(home)))
    let commands = home.actions.map { command($0) }.joined(separator: ", ")
    if namesCommands, !commands.isEmpty {
      lines.append(PageLine(words.homeCommands(commands: commands)))
    }
    return lines
  }

  /// What each key starts.
  func prompt(for actions: [HomeScreen.Action]) -> String {
    let others = actions.dropFirst().map { action in
      switch action {
      case .lesson: words.homeKeyStart()
      case .review: words.homeKeyReview()
      case .test: words.homeKeyTest()
      case .followUp: words.homeKeyFollowUp()
      }
    }
    return ([words.homeKeyStart()] + others + [words.homeKeyLeave()]).joined(separator: ", ")
  }

  private func review(_ count: Int) -> String {
    count > 0
      ? words.homeReview(count: count, minutes: ReviewCommand.minutes(for: count))
      : words.homeReviewNone()
  }

  private func next(_ home: HomeScreen) -> String {
    guard let lesson = home.lesson else { return words.courseDone() }
    return home.isLessonStarted
      ? words.homeGoOn(title: lesson.title, minutes: lesson.minutes)
      : words.homeNext(title: lesson.title, minutes: lesson.minutes)
  }

  /// The command that does the same as a key.
  private func command(_ action: HomeScreen.Action) -> String {
    switch action {
    case .lesson: "qadam learn"
    case .review: "qadam review"
    case .test(let purpose, _): "qadam test \(purpose.rawValue)"
    case .followUp: "qadam test follow-up"
    }
  }
}
