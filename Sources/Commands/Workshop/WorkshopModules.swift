import Learning
import Text

/// Finds the modules that a command line names among those with a session plan.
struct WorkshopModules {
  let course: Course
  let words: Messages

  /// The modules with a plan.
  private var planned: [Module] { course.modules.filter { $0.sessionPlan != nil } }

  /// The modules of some names, or of the beginnings of names.
  ///
  /// - Throws: ``CommandFailure`` where a name fits no module or several, or stands twice.
  func find(_ names: [String]) throws -> [Module] {
    guard !planned.isEmpty else {
      throw CommandFailure(message: words.workshopNoPlans(), exitCode: ExitCode.noInput)
    }
    var found: [Module] = []
    for name in names {
      let module = try module(named: name)
      guard !found.contains(where: { $0.id == module.id }) else {
        throw CommandFailure(
          message: words.workshopModuleTwice(name: module.id.text),
          exitCode: ExitCode.usage
        )
      }
      found.append(module)
    }
    return found
  }

  /// The name of the first module with a plan, for an example.
  var example: String { planned.first?.id.text ?? "" }

  private func module(named name: String) throws -> Module {
    if let module = planned.first(where: { $0.id.text == name }) { return module }
    let fitting = name.isEmpty ? [] : planned.filter { $0.id.text.hasPrefix(name) }
    if fitting.count == 1 { return fitting[0] }
    let shown = TextCleaner.cleanLine(String(name.prefix(60)))
    let known = (fitting.isEmpty ? planned : fitting).map { $0.id.text }.joined(separator: ", ")
    throw CommandFailure(
      message: fitting.isEmpty
        ? words.workshopModuleUnknown(name: shown, known: known)
        : words.workshopModuleAmbiguous(name: shown, known: known),
      exitCode: ExitCode.noInput
    )
  }
}
