import CSQLite

/// An extended result code of SQLite.
public struct SQLiteErrorCode: RawRepresentable, Hashable, Sendable {
  /// SQLite's own number.
  public let rawValue: Int32

  /// Makes a code from SQLite's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code without its extension: a failed unique rule and a failed check share one.
  public var primary: SQLiteErrorCode { SQLiteErrorCode(rawValue: rawValue & 0xFF) }

  /// A general fault, such as a mistake in the SQL text.
  public static let error = SQLiteErrorCode(rawValue: SQLITE_ERROR)
  /// Another connection holds the lock longer than the busy timeout.
  public static let busy = SQLiteErrorCode(rawValue: SQLITE_BUSY)
  /// A part of this connection holds the lock.
  public static let locked = SQLiteErrorCode(rawValue: SQLITE_LOCKED)
  /// There is no more memory.
  public static let noMemory = SQLiteErrorCode(rawValue: SQLITE_NOMEM)
  /// The file or its folder cannot be written.
  public static let readOnly = SQLiteErrorCode(rawValue: SQLITE_READONLY)
  /// A read or a write failed.
  public static let inputOutput = SQLiteErrorCode(rawValue: SQLITE_IOERR)
  /// A write failed, as on a file system that refuses to let the file grow.
  public static let inputOutputWrite = SQLiteErrorCode(rawValue: SQLITE_IOERR | (3 << 8))
  /// The index of the write-ahead log cannot grow.
  public static let inputOutputSharedMemorySize = SQLiteErrorCode(
    rawValue: SQLITE_IOERR | (19 << 8)
  )
  /// The file is damaged.
  public static let corrupt = SQLiteErrorCode(rawValue: SQLITE_CORRUPT)
  /// The disk is full.
  public static let full = SQLiteErrorCode(rawValue: SQLITE_FULL)
  /// The file cannot be opened.
  public static let cannotOpen = SQLiteErrorCode(rawValue: SQLITE_CANTOPEN)
  /// A value or the text is longer than allowed.
  public static let tooBig = SQLiteErrorCode(rawValue: SQLITE_TOOBIG)
  /// A rule of the schema refuses the change.
  public static let constraint = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT)
  /// A CHECK refuses the change.
  public static let constraintCheck = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT | (1 << 8))
  /// A foreign key refuses the change.
  public static let constraintForeignKey = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT | (3 << 8))
  /// A NOT NULL refuses the change.
  public static let constraintNotNull = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT | (5 << 8))
  /// A primary key refuses the change.
  public static let constraintPrimaryKey = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT | (6 << 8))
  /// A trigger refuses the change.
  public static let constraintTrigger = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT | (7 << 8))
  /// A unique rule refuses the change.
  public static let constraintUnique = SQLiteErrorCode(rawValue: SQLITE_CONSTRAINT | (8 << 8))
  /// The library was used wrongly.
  public static let misuse = SQLiteErrorCode(rawValue: SQLITE_MISUSE)
  /// A parameter does not exist.
  public static let range = SQLiteErrorCode(rawValue: SQLITE_RANGE)
  /// The file is no database.
  public static let notADatabase = SQLiteErrorCode(rawValue: SQLITE_NOTADB)
}
