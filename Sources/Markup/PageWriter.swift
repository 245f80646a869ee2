/// Writes the elements of a page; every text and every value of an attribute is escaped on its way.
///
/// Names of elements and attributes are words of the source, which no text of a person can reach.
public struct PageWriter {
  /// The page so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// An empty page.
  public init() {}

  /// An attribute with its value.
  public typealias Attribute = (name: StaticString, value: String)

  /// The line that makes browsers read the page by today's rules.
  public mutating func doctype() { bytes += "<!doctype html>\n".utf8 }

  /// An element with what it holds.
  public mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ body: (inout PageWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    bytes += "</".utf8
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element that holds nothing but a text.
  public mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that never holds anything and has no end, such as `meta`.
  public mutating func void(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
  }

  /// A text.
  public mutating func text(_ text: String) { MarkupText.append(text, to: &bytes) }

  /// A line end, which keeps the source readable.
  public mutating func newLine() { bytes.append(0x0A) }

  /// A style sheet of the source; it stands in the page as it is.
  public mutating func style(_ sheet: StaticString) {
    open("style", [])
    append(sheet)
    bytes += "</style>\n".utf8
  }

  /// A script of the source; it stands in the page as it is.
  public mutating func script(_ program: StaticString) {
    open("script", [])
    append(program)
    bytes += "</script>\n".utf8
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
      bytes += "=\"".utf8
      MarkupText.append(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { bytes += $0 }
  }
}
