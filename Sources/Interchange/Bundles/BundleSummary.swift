import JSON
import Learning
import ProgressStore

/// What is in a bundle, for those who want to know before it leaves the machine.
public struct BundleSummary: Sendable, Hashable {
  /// How many facts there are of each kind, such as `attempted`.
  public private(set) var kinds: [String: Int] = [:]
  /// The courses and their versions.
  public private(set) var courses: Set<BundleHeader.CourseReference> = []
  /// When the first and the last fact were recorded, in milliseconds since 1970 UTC; nil where there is none.
  public private(set) var period: ClosedRange<Int64>?
  /// How many texts of the learner's own are inside: next steps, written answers, worksheets.
  public private(set) var writtenTexts = 0

  /// The kinds of fact that hold a learner's own words.
  private static let written: Set<String> = [
    "next-step-written", "worksheet-saved", "workshop-note-written",
  ]

  init() {}

  mutating func count(_ fact: OutgoingFact) {
    guard let json = try? JSONValue(parsing: fact.text) else { return }
    let kind = json["kind"]?.stringValue ?? ""
    kinds[kind, default: 0] += 1
    // Short answers and whole texts are answers, too; a chosen option is a number.
    let isText = kind == "attempted" && json["body"]?["response"]?.stringValue != nil
    if isText || BundleSummary.written.contains(kind) { writtenTexts += 1 }
    courses.insert(
      BundleHeader.CourseReference(
        id: CourseID(json["course"]?.stringValue ?? ""),
        version: json["courseVersion"]?.stringValue ?? ""
      )
    )
    guard let time = json["recordedAt"]?.integerValue.map({ Int64($0) }) else { return }
    let held = period ?? time...time
    period = min(held.lowerBound, time)...max(held.upperBound, time)
  }
}
