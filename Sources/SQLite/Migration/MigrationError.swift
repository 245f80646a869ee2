/// A reason why a file is left as it is.
public enum MigrationError: Error, Hashable, Sendable {
  /// A newer program wrote the file.
  case newerSchema(found: Int, supported: Int)
  /// Another program wrote the file.
  case foreignFile(applicationID: Int)
  /// The file was made with other statements under this number.
  case changedMigration(number: Int, name: String)
  /// The file's own list lacks a step below its schema number.
  case missingRecord(number: Int)
  /// The steps a program brings are not numbered 1, 2, 3 and so on.
  case misnumbered(position: Int, number: Int)
  /// A step committed or rolled back by itself, so that it is not known what it has done.
  case leftTransaction(number: Int)
  /// A step would leave rows that point to nothing.
  case brokenForeignKey(number: Int, table: String)
}
