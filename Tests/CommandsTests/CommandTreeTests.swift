import Arguments
import Learning
import Testing
import Text

@testable import Commands

/// The commands and their declarations.
struct CommandTreeTests {
  @Test("Every declaration is sound in every language", arguments: Language.allCases)
  func soundDeclarations(language: Language) {
    let program = CommandTree.specification(Messages(language: language))
    #expect(SpecificationValidator.problems(in: program) == [])
  }

  @Test("Every command that can be typed has something that runs")
  func everyCommandRuns() {
    let program = CommandTree.specification(Messages(language: .english))
    for (path, command) in program.visibleCommands where command.runsByItself {
      #expect(CommandTree.command(at: path) != nil, "\(path)")
    }
  }

  @Test("Every kind of exercise has its screen, and no screen is without a kind")
  func screensCoverKinds() {
    #expect(Set(ExerciseScreens.all.map { $0.kind }) == Set(ExerciseKind.all))
    #expect(ExerciseScreens.all.count == ExerciseKind.all.count)
  }
}
