import CourseFormat
import Learning
import Platform
import Text
import Workshop

/// Questions from a file of the trainer's own, or the exit card that comes with the program.
struct RoomQuestionFile {
  /// What the room asks.
  let source: RoomSource

  /// The name of the exit card.
  static let exitCard = "exit-card"
  /// The largest file, in bytes; its text is kept in the record.
  static let limit = 64 << 10
  /// The course of answers to questions that belong to none.
  static let course: CourseID = "room-questions"

  /// Reads what a name on the command line means; nil where it is neither the exit card nor a file.
  ///
  /// - Throws: ``CommandFailure`` with the first mistake in the file, or `FileError`.
  init?(named name: String, words: Messages) throws {
    if name == RoomQuestionFile.exitCard {
      try self.init(name: name, text: RoomQuestionFile.exitCard(words), words: words)
      return
    }
    guard FileSystem.kind(at: name, followingLinks: true) == .file else { return nil }
    let bytes = try FileReader.bytes(at: name, limit: RoomQuestionFile.limit)
    let last = name.split(separator: "/").last.map { String($0) } ?? name
    try self.init(
      name: TextCleaner.cleanLine(last),
      text: String(decoding: bytes, as: UTF8.self),
      words: words
    )
  }

  /// Reads the text of a file, also one that a record kept.
  ///
  /// - Throws: ``CommandFailure`` with the first mistake in it.
  init(name: String, text: String, words: Messages) throws {
    let file = try RoomQuestionFile.read(name, text, words)
    let fitting = Array(file.exercises.filter { RoomQuestion.fits($0) }.prefix(RoomAgenda.limit))
    var materials = [words.language: RoomMaterial(title: file.title, exercises: fitting)]
    if name == RoomQuestionFile.exitCard {
      for language in Language.allCases where language != words.language {
        let other = Messages(language: language)
        let card = try RoomQuestionFile.read(name, RoomQuestionFile.exitCard(other), other)
        materials[language] = RoomMaterial(title: card.title, exercises: card.exercises)
      }
    }
    source = RoomSource(
      source: .poll(name: name, text: text),
      title: file.title,
      course: Course(id: RoomQuestionFile.course, version: "1", title: file.title, modules: []),
      exercises: fitting,
      materials: materials,
      leftOut: file.exercises.filter { !RoomQuestion.fits($0) }.map { $0.id }
    )
  }

  private static func read(
    _ name: String,
    _ text: String,
    _ words: Messages
  ) throws -> QuestionFile {
    let (file, diagnostics) = QuestionFile.read(name: name, bytes: Array(text.utf8))
    let errors = diagnostics.filter { $0.severity == .error }
    guard let file, errors.isEmpty else {
      let first = (errors.first ?? diagnostics.first)?.lines(words, in: nil).first ?? ""
      throw CommandFailure(
        message: words.roomFileBroken(file: name, first: first),
        exitCode: ExitCode.badData
      )
    }
    return file
  }

  /// The exit card as a file of questions in one language.
  static func exitCard(_ words: Messages) -> String {
    """
    # \(words.roomExitTitle())

    ## \(words.roomExitLearned())

    <!-- exercise: word-list
    id: exit-learned
    limit: 120
    -->

    \(words.roomExitLearnedStem())

    ## \(words.roomExitUnclear())

    <!-- exercise: word-list
    id: exit-unclear
    limit: 120
    -->

    \(words.roomExitUnclearStem())

    ## \(words.roomExitUse())

    <!-- exercise: poll
    id: exit-use
    -->

    \(words.roomExitUseStem())

    - [ ] \(words.roomExitMuch())
    - [ ] \(words.roomExitSome())
    - [ ] \(words.roomExitLittle())

    """
  }
}
