import Learning

/// Required lessons exist, come earlier, and do not require each other in a circle.
enum RequirementRule: CourseRule {
  static func check(_ context: LintContext) {
    var positions: [LessonID: Int] = [:]
    for (position, lesson) in context.facts.lessons.enumerated() { positions[lesson.id] = position }
    for (position, lesson) in context.facts.lessons.enumerated() {
      for required in lesson.requires {
        guard let other = positions[required.id] else {
          context.report(.requirementUnknown, at: required.location, ["id": required.id.text])
          continue
        }
        if other > position {
          context.report(.requirementLater, at: required.location, ["id": required.id.text])
        }
      }
    }
    for circle in circles(context.facts.lessons, positions) {
      guard let first = circle.first else { continue }
      let names = (circle + [first]).map { context.facts.lessons[$0].id.text }
      context.report(
        .requirementCycle,
        at: context.facts.lessons[first].location,
        ["path": names.joined(separator: " → ")]
      )
    }
  }

  /// Walks without recursion, since a course may chain thousands of lessons.
  private static func circles(
    _ lessons: [LessonFact],
    _ positions: [LessonID: Int]
  ) -> [[Int]] {
    var isDone = [Bool](repeating: false, count: lessons.count)
    var placeOnPath = [Int?](repeating: nil, count: lessons.count)
    var found: [[Int]] = []
    for start in lessons.indices where !isDone[start] {
      var path: [(lesson: Int, next: Int)] = [(start, 0)]
      placeOnPath[start] = 0
      while let last = path.last {
        let required = lessons[last.lesson].requires
        guard last.next < required.count else {
          isDone[last.lesson] = true
          placeOnPath[last.lesson] = nil
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        guard let other = positions[required[last.next].id], !isDone[other] else { continue }
        if let place = placeOnPath[other] {
          found.append(path[place...].map { $0.lesson })
        } else {
          placeOnPath[other] = path.count
          path.append((other, 0))
        }
      }
    }
    return found
  }
}
