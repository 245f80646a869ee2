import CXLSX

/// The functions of libxlsxwriter, which is opened when the first spreadsheet is written.
struct SpreadsheetLibrary {
  let functions: qadam_xlsx

  /// Opens the library.
  init() throws(SpreadsheetError) {
    var functions = qadam_xlsx()
    guard qadam_xlsx_open(&functions) else {
      throw .libraryMissing(name: String(cString: qadam_xlsx_name()))
    }
    self.functions = functions
  }
}
