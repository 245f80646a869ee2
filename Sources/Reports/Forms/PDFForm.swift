/// A report as a PDF: the page, set by WeasyPrint.
public enum PDFForm {
  /// The program with its arguments: it reads a page and writes a PDF for all (PDF/UA-1) with its fonts inside.
  public static let command = ["weasyprint", "--pdf-variant", "pdf/ua-1", "-", "-"]

  /// Whether bytes begin as a PDF does.
  public static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "%PDF-".utf8) }
}
