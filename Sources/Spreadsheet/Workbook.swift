/// A spreadsheet file as a value: sheets of texts and numbers, and nothing that runs.
public struct Workbook: Sendable, Hashable {
  /// The title in the properties of the file.
  public let title: String
  /// The sheets in order.
  public let sheets: [Sheet]

  /// Makes a workbook.
  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  /// A sheet with a row of column names, which stays in sight as the first column does.
  public struct Sheet: Sendable, Hashable {
    /// The wished name; what a sheet may not be called is mended.
    public let name: String
    /// The names of the columns.
    public let header: [String]
    /// The rows below.
    public let rows: [[Cell]]

    /// Makes a sheet.
    public init(name: String, header: [String], rows: [[Cell]]) {
      self.name = name
      self.header = header
      self.rows = rows
    }
  }

  /// What stands in a cell.
  public enum Cell: Sendable, Hashable {
    /// Nothing.
    case empty
    /// A text, whatever it begins with.
    case text(String)
    /// A number, shown with so many decimal places.
    case number(Double, decimals: Int)
    /// A part of a whole, shown in percent with so many decimal places.
    case share(Double, decimals: Int)
    /// A day, counted from 1970-01-01.
    case day(Int, text: String)
    /// Why there is no figure.
    case note(String)
  }
}
