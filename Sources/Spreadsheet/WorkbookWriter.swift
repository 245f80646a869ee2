import CXLSX
import Platform

extension Workbook {
  /// The bytes of the workbook as an XLSX file, the same for the same workbook at any time.
  ///
  /// - Parameter folder: A folder that may hold the parts for a moment, best the one in which the file will stand, so that
  ///   nothing is left anywhere else.
  /// - Returns: The bytes.
  /// - Throws: ``SpreadsheetError``; nothing is then left in the folder.
  public func bytes(using folder: String) throws(SpreadsheetError) -> [UInt8] {
    try check()
    let library = try SpreadsheetLibrary()
    do {
      let path = folder + "/.qadam-" + (try RandomBytes.hexadecimal(count: 8)) + ".tmp"
      // The library writes to an open file of its own; only a folder that can be written to reaches it.
      try FileWriter.replace(path, with: [])
      defer { try? FileSystem.remove(path) }
      try WorkbookWriter(library: library, path: path, folder: folder).write(self)
      return try FileReader.bytes(at: path)
    } catch let error as FileError {
      throw .file(error)
    } catch let error as SpreadsheetError {
      throw error
    } catch {
      throw .library(code: 0)
    }
  }

  /// What every program that reads spreadsheets can hold.
  private func check() throws(SpreadsheetError) {
    for sheet in sheets {
      let width = sheet.rows.reduce(sheet.header.count) { max($0, $1.count) }
      guard sheet.rows.count < 1_048_576, width <= 16_384 else {
        throw .tooLarge(sheet: sheet.name)
      }
    }
  }
}

/// Writes one workbook through the library.
private struct WorkbookWriter {
  let library: SpreadsheetLibrary
  let path: String
  let folder: String

  /// 1980-01-01, the day of every entry in the archive: the file does not tell when it was made.
  private static let created = 315_532_800
  /// What a cell can hold.
  private static let textLimit = 32_767

  func write(_ workbook: Workbook) throws(SpreadsheetError) {
    let functions = library.functions
    let book = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return functions.workbook_new_opt(path, &options)
    }
    guard let book else { throw .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue) }
    workbook.title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = WorkbookWriter.created
      _ = functions.workbook_set_properties(book, &properties)
    }
    var formats = CellFormats(functions: functions, book: book)
    var names = SheetNames()
    var failure = LXW_NO_ERROR
    for sheet in workbook.sheets {
      guard let page = functions.workbook_add_worksheet(book, names.free(sheet.name)) else {
        failure = LXW_ERROR_MEMORY_MALLOC_FAILED
        break
      }
      failure = write(sheet, to: page, &formats)
      if failure != LXW_NO_ERROR { break }
    }
    // Closing writes the file and gives the memory back, so it also comes after a failure.
    let closed = functions.workbook_close(book)
    if failure == LXW_NO_ERROR { failure = closed }
    guard failure == LXW_NO_ERROR else { throw error(of: failure) }
  }

  private func write(
    _ sheet: Workbook.Sheet,
    to page: UnsafeMutablePointer<lxw_worksheet>,
    _ formats: inout CellFormats
  ) -> lxw_error {
    let functions = library.functions
    functions.worksheet_freeze_panes(page, 1, 1)
    functions.worksheet_set_landscape(page)
    // A4, as wide as one page, the names of the columns on each.
    functions.worksheet_set_paper(page, 9)
    functions.worksheet_fit_to_pages(page, 1, 0)
    _ = functions.worksheet_repeat_rows(page, 0, 0)
    for (column, title) in sheet.header.enumerated() {
      let place = lxw_col_t(clamping: column)
      let width = width(of: column, in: sheet)
      _ = functions.worksheet_set_column(page, place, place, width, nil)
      let written = functions.worksheet_write_string(page, 0, place, cut(title), formats.header)
      guard written == LXW_NO_ERROR else { return written }
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let place = (row: lxw_row_t(clamping: row + 1), column: lxw_col_t(clamping: column))
        let written = write(cell, to: page, at: place, &formats)
        guard written == LXW_NO_ERROR else { return written }
      }
    }
    return LXW_NO_ERROR
  }

  private func write(
    _ cell: Workbook.Cell,
    to page: UnsafeMutablePointer<lxw_worksheet>,
    at place: (row: lxw_row_t, column: lxw_col_t),
    _ formats: inout CellFormats
  ) -> lxw_error {
    let text = { (text: String, format: UnsafeMutablePointer<lxw_format>?) in
      text.isEmpty
        ? LXW_NO_ERROR
        : library.functions.worksheet_write_string(page, place.row, place.column, cut(text), format)
    }
    let number = { (number: Double, format: UnsafeMutablePointer<lxw_format>?) in
      library.functions.worksheet_write_number(page, place.row, place.column, number, format)
    }
    switch cell {
    case .empty: return LXW_NO_ERROR
    case .text(let value): return text(value, formats.text)
    case .note(let value): return text(value, formats.note)
    case .number(let value, let decimals):
      return value.isFinite ? number(value, formats.number(decimals, "")) : LXW_NO_ERROR
    case .share(let value, let decimals):
      return value.isFinite ? number(value, formats.number(decimals, "%")) : LXW_NO_ERROR
    case .day(let day, let written):
      // Days are counted from 1899-12-30; before March 1900 spreadsheets do not agree on them.
      guard (-25_508...2_932_896).contains(day) else { return text(written, formats.text) }
      return number(Double(day + 25_569), formats.day)
    }
  }

  /// The width that most cells of a column need, in letters.
  private func width(of column: Int, in sheet: Workbook.Sheet) -> Double {
    let cells = sheet.rows.prefix(200).compactMap { row -> Int? in
      guard row.indices.contains(column) else { return nil }
      switch row[column] {
      case .text(let text), .note(let text): return text.count
      case .empty, .number, .share, .day: return 10
      }
    }
    let longest = cells.reduce(min(sheet.header[column].count, 16)) { max($0, $1) }
    return Double(min(60, max(8, longest + 2)))
  }

  private func cut(_ text: String) -> String {
    guard text.utf8.count > WorkbookWriter.textLimit else { return text }
    var units = 0
    return String(
      text.prefix { character in
        units += character.utf16.count
        return units <= WorkbookWriter.textLimit
      }
    )
  }

  private func error(of code: lxw_error) -> SpreadsheetError {
    switch code {
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_FILE_ADD,
      LXW_ERROR_ZIP_CLOSE:
      .file(FileError(path: folder, reason: .noSpace))
    default: .library(code: code.rawValue)
    }
  }
}

/// The looks of cells, each made once.
private struct CellFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let functions: qadam_xlsx
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var numbers: [String: Format] = [:]
  let header: Format?
  let text: Format?
  let note: Format?
  let day: Format?

  init(functions: qadam_xlsx, book: UnsafeMutablePointer<lxw_workbook>) {
    self.functions = functions
    self.book = book
    let top = UInt8(clamping: LXW_ALIGN_VERTICAL_TOP.rawValue)
    header = functions.workbook_add_format(book)
    functions.format_set_bold(header)
    functions.format_set_bottom(header, 1)
    functions.format_set_text_wrap(header)
    functions.format_set_align(header, top)
    text = functions.workbook_add_format(book)
    functions.format_set_text_wrap(text)
    functions.format_set_align(text, top)
    note = functions.workbook_add_format(book)
    functions.format_set_italic(note)
    functions.format_set_font_color(note, 0x59616E)
    functions.format_set_align(note, top)
    day = functions.workbook_add_format(book)
    functions.format_set_num_format(day, "yyyy-mm-dd")
    functions.format_set_align(day, top)
  }

  /// The look of a number with so many decimal places and a sign behind it.
  mutating func number(_ decimals: Int, _ sign: String) -> Format? {
    let places = min(max(0, decimals), 9)
    let pattern = "0" + (places > 0 ? "." + String(repeating: "0", count: places) : "") + sign
    if let held = numbers[pattern] { return held }
    let format = functions.workbook_add_format(book)
    functions.format_set_num_format(format, pattern)
    functions.format_set_align(format, UInt8(clamping: LXW_ALIGN_VERTICAL_TOP.rawValue))
    numbers[pattern] = format
    return format
  }
}
