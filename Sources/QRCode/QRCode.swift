import CQRCode

/// A text as a square of dark and light modules that a camera reads (QR code, ISO/IEC 18004, level M).
public struct QRCode: Sendable, Hashable {
  /// How many modules stand in a row.
  public let size: Int
  private let modules: [UInt8]

  /// The largest code has 177 modules in a row.
  private static let largest = 177
  /// How many light modules a reader wants around the code.
  public static let quietZone = 4

  /// Draws a text.
  ///
  /// - Parameter text: At most 2,331 bytes of UTF-8.
  /// - Throws: ``QRCodeError``.
  public init(_ text: String) throws(QRCodeError) {
    guard !text.utf8.contains(0) else { throw .tooLong }
    var size: Int32 = 0
    var result = QADAM_QRCODE_FAILED
    let capacity = QRCode.largest * QRCode.largest
    modules = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      result = qadam_qrcode_draw(text, start, capacity, &size)
      filled = result == QADAM_QRCODE_DRAWN ? Int(size) * Int(size) : 0
    }
    self.size = Int(size)
    switch result {
    case QADAM_QRCODE_DRAWN: break
    case QADAM_QRCODE_NO_LIBRARY: throw .noLibrary
    default: throw .tooLong
    }
  }

  /// Whether a module is dark; those around the code are light.
  public func isDark(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return modules[row * size + column] == 1
  }

  /// The code with its quiet zone as lines of half blocks, two modules high each.
  ///
  /// The light modules are drawn, since most terminals are dark; cameras read a code on a light one as well.
  public var lines: [String] {
    let places = -QRCode.quietZone..<(size + QRCode.quietZone)
    return stride(from: places.lowerBound, to: places.upperBound, by: 2).map { row in
      places.map { column in
        switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
        case (false, false): "█"
        case (false, true): "▀"
        case (true, false): "▄"
        case (true, true): " "
        }
      }.joined()
    }
  }
}
