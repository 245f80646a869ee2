import CSQLite

/// The row at which a query stands, read in place without copying it.
///
/// It is valid only while its closure runs or until its cursor moves, which is why it cannot be
/// copied or kept. A column that does not exist reads as null.
public struct Row: ~Copyable {
  private let statement: Statement
  private let handle: OpaquePointer

  init(_ statement: Statement) {
    self.statement = statement
    handle = statement.handle
  }

  /// The number of columns.
  public var count: Int { Int(sqlite3_column_count(handle)) }

  /// The names of the columns.
  public var columnNames: [String] {
    (0..<sqlite3_column_count(handle)).map { column in
      sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
    }
  }

  /// Whether a column is null.
  public func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Row.number(column)) == SQLITE_NULL
  }

  /// The whole number of a column; null reads as 0.
  public func integer(_ column: Int) -> Int {
    Int(sqlite3_column_int64(handle, Row.number(column)))
  }

  /// The number of a column; null reads as 0.
  public func real(_ column: Int) -> Double { sqlite3_column_double(handle, Row.number(column)) }

  /// The truth value of a column: every number but 0 is true.
  public func bool(_ column: Int) -> Bool { integer(column) != 0 }

  /// The text of a column; null reads as the empty text.
  public func text(_ column: Int) -> String {
    withText(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a column; null reads as no bytes.
  public func blob(_ column: Int) -> [UInt8] { withBlob(column) { Array($0) } }

  /// The whole number of a column, or nil for null.
  public func optionalInteger(_ column: Int) -> Int? {
    // Null reads as 0, so that other numbers need not be asked for their type.
    let value = integer(column)
    return value == 0 && isNull(column) ? nil : value
  }
  /// The number of a column, or nil for null.
  public func optionalReal(_ column: Int) -> Double? {
    let value = real(column)
    return value == 0 && isNull(column) ? nil : value
  }
  /// The truth value of a column, or nil for null.
  public func optionalBool(_ column: Int) -> Bool? { isNull(column) ? nil : bool(column) }
  /// The text of a column, or nil for null.
  public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
  /// The bytes of a column, or nil for null.
  public func optionalBlob(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }

  /// Lends the UTF-8 bytes of a text column without copying them.
  ///
  /// - Parameters:
  ///   - column: The column, counted from 0.
  ///   - body: Reads the bytes, which end with the call.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public func withText<Result, Failure: Error>(
    _ column: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // The order matters: asking for the text may convert the value, and then its length.
    let start = sqlite3_column_text(handle, Row.number(column))
    let count = Int(sqlite3_column_bytes(handle, Row.number(column)))
    return try body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// Lends the bytes of a column without copying them.
  ///
  /// - Parameters:
  ///   - column: The column, counted from 0.
  ///   - body: Reads the bytes, which end with the call.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public func withBlob<Result, Failure: Error>(
    _ column: Int,
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = sqlite3_column_blob(handle, Row.number(column))
    let count = Int(sqlite3_column_bytes(handle, Row.number(column)))
    return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// The value of a column as it is stored.
  public func value(_ column: Int) -> SQLiteValue {
    switch sqlite3_column_type(handle, Row.number(column)) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, Row.number(column)))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }

  /// The values of all columns.
  public var values: [SQLiteValue] { (0..<count).map { value($0) } }

  private static func number(_ column: Int) -> Int32 { Int32(exactly: column) ?? -1 }
}
