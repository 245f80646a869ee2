import Interchange
import Learning
import Sealing
import Text

/// Tells what is in a bundle before it leaves the machine.
struct BundleText {
  let words: Messages

  func lines(for bundle: WrittenBundle, recipients: [AgeRecipient]) -> [String] {
    let summary = bundle.summary
    var lines = [words.bundleHolds()]
    lines.append(
      "- " + (bundle.header.alias.map { words.bundleAlias(alias: $0) } ?? words.bundleNoAlias())
    )
    for course in bundle.header.courses {
      lines.append("- " + words.bundleCourse(course: course.id.text, version: course.version))
    }
    lines.append("- " + words.bundleAnswers(count: summary.kinds["attempted"] ?? 0))
    lines.append("- " + words.bundleTexts(count: summary.writtenTexts))
    lines.append("- " + words.bundleFacts(count: bundle.header.facts))
    if let period = summary.period {
      lines.append(
        "- "
          + words.bundlePeriod(
            first: Moment(milliseconds: period.lowerBound).localDate,
            last: Moment(milliseconds: period.upperBound).localDate
          )
      )
    }
    lines.append(words.bundleSigned())
    if recipients.isEmpty {
      lines.append(words.bundleOpen())
    } else {
      lines.append(words.bundleSealedFor(count: recipients.count))
      for recipient in recipients { lines.append("  " + recipient.text) }
    }
    return lines
  }
}
