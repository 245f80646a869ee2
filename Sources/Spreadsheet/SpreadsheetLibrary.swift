import CXLSX

/// The functions of libxlsxwriter, which is opened when the first spreadsheet is written.
struct SpreadsheetLibrary {
  let functions: qadam_xlsx

  /// Opens the library.
  init(named name: String = String(cString: qadam_xlsx_name())) throws(SpreadsheetError) {
    var functions = qadam_xlsx()
    guard qadam_xlsx_open(name, &functions) else { throw .libraryMissing(name: name) }
    self.functions = functions
  }
}
