import Learning

/// The worksheets of a course.
struct SheetShelf {
  let course: Course

  /// The worksheets with their exercises, in the order of the lessons.
  var sheets: [(name: SheetID, exercises: [Exercise])] {
    var names: [SheetID] = []
    var exercises: [SheetID: [Exercise]] = [:]
    for exercise in course.lessons.flatMap({ $0.exercises }) {
      guard let body = exercise.body as? any SheetBody else { continue }
      if exercises[body.sheet] == nil { names.append(body.sheet) }
      exercises[body.sheet, default: []].append(exercise)
    }
    return names.map { ($0, exercises[$0] ?? []) }
  }
}
