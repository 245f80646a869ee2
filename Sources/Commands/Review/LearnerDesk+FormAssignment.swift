import Learning
import ProgressStore

extension LearnerDesk {
  /// The form that somebody assigned for the test before a module, nil where nobody did.
  ///
  /// It is a setting of the profile, so that whoever counterbalances a group can set it without touching the record.
  func assignedForm(of module: ModuleID) throws -> TestForm.Letter? {
    try store.setting(LearnerDesk.formSetting(module)).flatMap { TestForm.Letter(rawValue: $0) }
  }

  /// Assigns the form for the test before a module; a test that was begun keeps its form.
  func assign(_ form: TestForm.Letter, for module: ModuleID) throws {
    try store.set(LearnerDesk.formSetting(module), to: form.rawValue)
  }

  private static func formSetting(_ module: ModuleID) -> String { "test-form/\(module.text)" }
}
