/// One numbered step of a schema, never changed once it is released.
public struct Migration: Hashable, Sendable {
  /// The schema number after the step; the first is 1.
  public let number: Int
  /// A name for people, such as `0001-create-attempts`.
  public let name: String
  /// The statements of the step.
  public let sql: String
  /// A digest of the statements, which shows when a released step was edited.
  public let checksum: String

  /// Makes a migration.
  public init(number: Int, name: String, sql: String, checksum: String) {
    self.number = number
    self.name = name
    self.sql = sql
    self.checksum = checksum
  }
}
