import Learning
import Text

/// A rubric and its sample in Markdown.
struct RubricText {
  let body: any RubricBody
  let words: Messages

  /// The criteria with the highest level of each, as a list: what a good text does.
  var criteria: String {
    body.rubric.criteria.map { "- **\($0.title)**: " + ($0.levels.last ?? "") }
      .joined(separator: "\n")
  }

  /// The sample with the points that it gets and why.
  var sample: String {
    let quote = body.sample.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> " + $0 }.joined(separator: "\n")
    var remarks: [String] = []
    for (place, criterion) in body.rubric.criteria.enumerated() {
      let level = body.sample.levels[place]
      let points = body.rubric.points[level - 1]
      let remark = body.sample.remarks[place]
      remarks.append(
        "- **\(criterion.title)**: \(points)" + (remark.isEmpty ? "" : " – " + remark)
      )
    }
    return quote + "\n\n" + remarks.joined(separator: "\n")
  }
}
