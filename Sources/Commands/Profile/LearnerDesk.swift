import Learning
import ProgressStore
import Text

/// A learner with their open record.
struct LearnerDesk {
  /// The record.
  let store: ProgressStore
  /// The learner.
  let learner: LearnerID
  /// What the learner is called.
  let alias: String

  /// The name of the setting that keeps the learner's language.
  static let languageSetting = "language"

  /// Opens the profile that the options name, or the one in use; a first one is made where there is none.
  static func open(in environment: CommandEnvironment) throws -> LearnerDesk {
    let folder = ProfileFolder(try environment.dataFolder())
    if let desk = try held(in: folder, environment) { return desk }
    if let named = environment.options.profile { _ = try folder.profile(named: named) }
    let alias = try FirstRun(environment: environment).alias()
    try folder.add(alias, options: StoreOptions(environment))
    guard let desk = try held(in: folder, environment) else {
      throw CommandFailure(
        message: environment.words.failedUnexpectedly(),
        exitCode: ExitCode.failed
      )
    }
    if environment.canAsk {
      try desk.store.set(
        LearnerDesk.languageSetting,
        to: environment.words.language.rawValue
      )
    }
    return desk
  }

  /// Opens a profile that is there, nil where there is none yet.
  static func openIfAny(in environment: CommandEnvironment) throws -> LearnerDesk? {
    try held(in: ProfileFolder(try environment.dataFolder()), environment)
  }

  /// The world in the language that the learner chose once, unless this command line or `QADAM_LANG` says otherwise.
  func world(_ environment: CommandEnvironment) throws -> CommandEnvironment {
    guard
      !environment.options.isLanguageChosen,
      let tag = try store.setting(LearnerDesk.languageSetting), let language = Language(tag: tag)
    else { return environment }
    return environment.speaking(language)
  }

  private static func held(in folder: ProfileFolder, _ environment: CommandEnvironment) throws
    -> LearnerDesk?
  {
    guard
      let store = try folder.open(
        environment.options.profile,
        options: StoreOptions(environment)
      )
    else { return nil }
    // In a trainer's file others follow who own nothing in it.
    guard let learner = try store.owner ?? store.learners().first else {
      throw StoreError.unknownLearner(path: store.path)
    }
    return LearnerDesk(
      store: store,
      learner: learner,
      alias: try store.alias(of: learner) ?? learner.text
    )
  }
}

extension StoreOptions {
  /// The options of a record in the world of a command.
  init(_ environment: CommandEnvironment) {
    self.init()
    now = environment.now().milliseconds
  }
}
