/// A piece of a Markdown document with the place where it stands in its file.
public struct Node: Sendable, Hashable {
  /// What the piece is.
  public let kind: Kind
  /// The pieces inside, in reading order; empty for leaves.
  public let children: [Node]
  /// The lines of the source that the piece covers, counted from 1.
  public let lines: ClosedRange<Int>
  /// The column of the first character, in Unicode characters counted from 1.
  public let column: Int

  /// Joins a kind, its children and its place.
  public init(_ kind: Kind, _ children: [Node] = [], lines: ClosedRange<Int>, column: Int) {
    self.kind = kind
    self.children = children
    self.lines = lines
    self.column = column
  }

  /// The kinds of pieces, blocks first.
  public enum Kind: Sendable, Hashable {
    case document
    case paragraph
    /// A heading of a level from 1 to 6.
    case heading(level: Int)
    case quote
    /// A quote that opens with `[!TIP]`, `[!NOTE]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`; the mark is not in the children.
    case callout(Callout)
    /// A list; `start` is the first number of an ordered list and nil for bullets.
    case list(start: Int?)
    /// A list item; `checked` is nil where the item is no task.
    case item(checked: Bool?)
    case codeBlock(language: String, text: String)
    case htmlBlock(String)
    case thematicBreak
    /// A table; its children are rows, the first one the head.
    case table(alignments: [Alignment])
    case tableRow
    case tableCell
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis
    case strong
    case strikethrough
    case link(destination: String, title: String)
    /// A picture; the children are its alternative text.
    case image(source: String, title: String)
  }

  /// The marks of a callout, as forges show them.
  public enum Callout: String, Sendable, CaseIterable {
    case tip = "TIP"
    case note = "NOTE"
    case important = "IMPORTANT"
    case warning = "WARNING"
    case caution = "CAUTION"
  }

  /// How the cells of a table column are set.
  public enum Alignment: Sendable, Hashable {
    case none, leading, centre, trailing
  }
}
