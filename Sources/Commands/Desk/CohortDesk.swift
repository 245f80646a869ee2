import ProgressStore
import Text

/// A trainer's open record with one of their groups.
struct CohortDesk {
  let store: ProgressStore
  let cohort: Cohort

  /// Opens the record and finds a group.
  ///
  /// - Throws: ``CommandFailure`` where there is no group of that name.
  static func open(
    _ name: String,
    in environment: CommandEnvironment
  ) throws -> (CohortDesk, CommandEnvironment) {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    guard let cohort = try desk.store.cohort(named: name) else {
      throw CommandFailure(
        message: environment.words.cohortUnknown(name: name),
        exitCode: ExitCode.noInput
      )
    }
    return (CohortDesk(store: desk.store, cohort: cohort), environment)
  }
}
