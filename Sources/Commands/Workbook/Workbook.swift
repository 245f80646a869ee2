import CourseFormat
import Learning
import ProgressStore
import Text

/// A learner's workbook: the worksheets of a course and what was saved in them.
struct Workbook {
  let course: Course
  let desk: LearnerDesk
  let record: WorkbookRecord
  let environment: CommandEnvironment

  /// Opens the workbook of the profile in use.
  static func open(in environment: CommandEnvironment) throws -> Workbook {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let course = try CourseShelf(environment).course()
    return Workbook(
      course: course,
      desk: desk,
      record: WorkbookRecord(
        try desk.store.worksheetFacts(of: desk.learner, course: course.id)
      ),
      environment: environment
    )
  }

  /// The worksheets of the course with their exercises, in the order of the lessons.
  var sheets: [(name: SheetID, exercises: [Exercise])] { SheetShelf(course: course).sheets }

  /// The worksheets that a command names, all where it names none.
  ///
  /// - Throws: ``CommandFailure`` where the course has no such worksheet.
  func sheets(named name: String?) throws -> [(name: SheetID, exercises: [Exercise])] {
    let all = sheets
    guard let name else { return all }
    let found = all.filter { $0.name.text.lowercased() == name.lowercased() }
    guard found.isEmpty else { return found }
    let known = all.map { $0.name.text }.joined(separator: ", ")
    throw CommandFailure(
      message: known.isEmpty
        ? environment.words.workbookNoSheets()
        : environment.words.workbookSheetUnknown(
          name: TextCleaner.cleanLine(String(name.prefix(40))),
          known: known
        ),
      exitCode: ExitCode.noInput
    )
  }

  /// Checks the number of a version.
  ///
  /// - Throws: ``CommandFailure`` where there is no such version.
  func version(_ number: Int?) throws -> WorkbookRecord.Version? {
    guard let number else { return nil }
    guard record.versions.indices.contains(number - 1) else {
      throw CommandFailure(
        message: environment.words.workbookVersionUnknown(number: number),
        exitCode: ExitCode.noInput
      )
    }
    return record.versions[number - 1]
  }
}

extension Moment {
  /// The learner's day and time of day.
  var localMinute: String { String(iso8601.prefix(16)).replacing("T", with: " ") }
}
