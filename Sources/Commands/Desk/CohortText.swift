import JSON
import Learning
import ProgressStore
import Text

/// Shows groups and their members.
struct CohortText {
  let words: Messages

  /// A group with a line for each member.
  func lines(for cohort: Cohort) -> [String] {
    var lines = [words.cohortLine(name: cohort.name, count: cohort.members.count)]
    for member in cohort.members {
      var parts = [words.cohortMemberFacts(count: member.facts)]
      if let last = member.lastAt {
        parts.append(words.cohortMemberLast(date: Moment(milliseconds: last).localDate))
      }
      if let form = member.form { parts.append(words.cohortMemberForm(form: form.rawValue)) }
      if member.conflicts > 0 { parts.append(words.cohortMemberConflicts(count: member.conflicts)) }
      if member.gaps > 0 { parts.append(words.cohortMemberGaps(count: member.gaps)) }
      lines.append("- " + CohortText.name(of: member) + ": " + parts.joined(separator: ", "))
    }
    if cohort.members.isEmpty { lines.append(words.cohortEmpty(name: cohort.name)) }
    return lines
  }

  /// What a member is called: the alias, or the beginning of the random name.
  static func name(of member: Cohort.Member) -> String {
    member.alias ?? String(member.learner.text.prefix(8))
  }

  /// A group as JSON.
  static func json(of cohort: Cohort) -> JSONValue {
    [
      "name": .string(cohort.name),
      "createdAt": .string(Moment(milliseconds: cohort.createdAt).iso8601UTC),
      "members": .array(
        cohort.members.map { member in
          [
            "learner": .string(member.learner.text), "alias": JSONValue(member.alias),
            "form": JSONValue(member.form?.rawValue), "facts": .integer(member.facts),
            "lastDay": JSONValue(member.lastAt.map { Moment(milliseconds: $0).localDate }),
            "conflicts": .integer(member.conflicts), "gaps": .integer(member.gaps),
          ]
        }
      ),
    ]
  }
}
