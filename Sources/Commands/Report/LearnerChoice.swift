import Learning
import ProgressStore
import Text

/// Finds the learner whom a command names: by alias, or by the beginning of their random name.
struct LearnerChoice {
  let store: ProgressStore
  let words: Messages
  /// The group in which to look; nil for everybody in the record.
  let cohort: Cohort?

  /// The least beginning of a random name.
  private static let leastPrefix = 4
  private static let mostNames = 20

  /// Finds the learner.
  ///
  /// - Throws: ``CommandFailure`` where nobody or more than one is called so.
  func learner(called name: String) throws -> (learner: LearnerID, alias: String) {
    let all = try candidates()
    let exact = all.filter { $0.alias?.lowercased() == name.lowercased() }
    let isPrefix = name.utf8.count >= LearnerChoice.leastPrefix
    let found =
      !exact.isEmpty
      ? exact : all.filter { isPrefix && $0.learner.text.hasPrefix(name.lowercased()) }
    if let only = found.first, found.count == 1 {
      return (only.learner, only.alias ?? only.learner.text)
    }
    let shown = TextCleaner.cleanLine(String(name.prefix(60)))
    guard found.isEmpty else {
      let names = distinct(found.map { $0.learner.text }).joined(separator: ", ")
      throw CommandFailure(
        message: words.learnerSeveral(name: shown, choices: names),
        exitCode: ExitCode.usage
      )
    }
    throw CommandFailure(
      message: all.isEmpty
        ? words.learnerNobody(name: shown)
        : words.learnerUnknown(name: shown, known: known(all)),
      exitCode: ExitCode.noInput
    )
  }

  /// The failure of a command that needs a name.
  func nameNeeded(in group: String) throws -> CommandFailure {
    CommandFailure(
      message: words.learnerNameNeeded(group: group, known: known(try candidates())),
      exitCode: ExitCode.usage
    )
  }

  private func candidates() throws -> [(learner: LearnerID, alias: String?)] {
    if let cohort { return cohort.members.map { ($0.learner, $0.alias) } }
    return try store.learners().map { ($0, try store.alias(of: $0)) }
  }

  private func known(_ all: [(learner: LearnerID, alias: String?)]) -> String {
    let names = all.prefix(LearnerChoice.mostNames).map {
      TextCleaner.cleanLine($0.alias ?? String($0.learner.text.prefix(8)))
    }
    return names.joined(separator: ", ") + (all.count > names.count ? " …" : "")
  }

  /// The beginnings of names, as long as it takes to tell them apart.
  private func distinct(_ names: [String]) -> [String] {
    for length in 6...32 {
      let beginnings = names.map { String($0.prefix(length)) }
      if Set(beginnings).count == names.count { return beginnings }
    }
    return names
  }
}
