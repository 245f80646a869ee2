/// A query on its way through its rows.
///
/// It holds its statement until it is exhausted or released.
public final class Cursor {
  private let database: Database
  private let statement: Statement
  private let arguments: [SQLiteValue]
  private var isFinished = false
  /// The row at which the cursor stands; read it only after ``next()`` returned true.
  public let row: Row

  init(_ statement: Statement, arguments: [SQLiteValue], of database: Database) {
    self.statement = statement
    self.arguments = arguments
    self.database = database
    row = Row(statement)
  }

  deinit { if !isFinished { statement.reset() } }

  /// Moves to the next row.
  ///
  /// - Returns: Whether there is one.
  public func next() throws(SQLiteError) -> Bool {
    guard !isFinished else { return false }
    do throws(SQLiteError) {
      if try statement.step(arguments: arguments) { return true }
    } catch {
      isFinished = true
      database.discard(statement)
      throw error
    }
    isFinished = true
    statement.reset()
    return false
  }
}

@available(*, unavailable, message: "a cursor stays on the task of its connection")
extension Cursor: Sendable {}
