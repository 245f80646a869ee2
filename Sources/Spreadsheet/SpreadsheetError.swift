public import Platform

/// A reason why a spreadsheet cannot be written.
public enum SpreadsheetError: Error, Sendable, Hashable {
  /// The library that writes spreadsheets is not installed; its file has this name.
  case libraryMissing(name: String)
  /// A sheet has more rows or columns than a spreadsheet can hold.
  case tooLarge(sheet: String)
  /// The file system does not take it.
  case file(FileError)
  /// The library refused for another reason, with this number of its own.
  case library(code: UInt32)
}
