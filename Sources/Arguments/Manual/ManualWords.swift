/// The words of a manual page that no help screen has.
public struct ManualWords: Hashable, Sendable {
  /// The heading over the program's name and its sentence.
  public var name: String
  /// The heading over the command line in general form.
  public var synopsis: String
  /// The heading over the paragraphs about the program.
  public var description: String
  /// The heading over the environment variables.
  public var environment: String
  /// The title of the collection the page belongs to.
  public var collection: String

  /// Takes all words, in one language.
  public init(
    name: String,
    synopsis: String,
    description: String,
    environment: String,
    collection: String
  ) {
    self.name = name
    self.synopsis = synopsis
    self.description = description
    self.environment = environment
    self.collection = collection
  }
}
