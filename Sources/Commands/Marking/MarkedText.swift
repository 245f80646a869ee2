import Learning
import ProgressStore
import Text

/// What trainers made of a learner's texts and worksheets, for the learner.
struct MarkedText {
  let words: Messages

  /// What a learner wrote that a trainer marked, in the order of the course.
  static func works(of desk: LearnerDesk, in course: Course) throws -> [WrittenWork] {
    var collection = WorkCollection(course: course)
    guard !collection.names.isEmpty else { return [] }
    let facts = try desk.store.writtenFacts(
      of: desk.learner,
      course: course.id,
      exercises: collection.names
    )
    collection.add(desk.learner, facts: facts, on: desk.store.device)
    return collection.works.filter { $0.standing != nil }
  }

  /// The points, criterion by criterion, and what the markers wrote.
  func lines(for work: WrittenWork) -> [String] {
    guard let standing = work.standing else { return [] }
    let rubric = WorkText(words: words).rubric(of: work)
    var line = words.markedLine(
      title: InlineText.plain(work.exercise.title),
      points: Figures.decimal(standing.points, places: 1),
      of: "\(standing.maximum)"
    )
    if standing.isAgreed { line += " " + words.markedAgreed() }
    if !standing.isAgreed, standing.marks.count > 1 { line += " " + words.markedMean() }
    if let own = work.marks.own {
      line += ", " + words.markedOwn(points: rubric.points(for: own.mark.marks))
    }
    if !work.isLatest { line += ", " + words.markedEarlier() }
    var lines = [line]
    for given in standing.marks {
      let levels = rubric.criteria.map { criterion in
        let level = given.mark.marks.levels[criterion.id] ?? 0
        let points = rubric.points.indices.contains(level - 1) ? rubric.points[level - 1] : 0
        return "\(InlineText.plain(criterion.title)) \(points)"
      }
      lines.append("  \(given.marker.text): " + levels.joined(separator: ", "))
    }
    // What each marker wrote stays worth reading after they agreed on the points.
    for given in work.marks.trainers + [work.marks.agreed].compactMap({ $0 }) {
      guard let comment = given.mark.comment else { continue }
      lines.append("  " + words.markedComment(text: TextCleaner.cleanLine(comment)))
    }
    return lines
  }

  /// All of them under a heading; nothing where there are none.
  func section(_ works: [WrittenWork]) -> [String] {
    works.isEmpty ? [] : ["", words.markedTitle()] + works.flatMap { lines(for: $0) }
  }
}
