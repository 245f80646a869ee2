/// What stands in a learner's workbook, in words that were cleaned already, ready to be rendered.
public struct CampaignPlan: Sendable, Hashable {
  /// The language of the words, as a tag.
  public let language: String
  /// The title.
  public let title: String
  /// What the plan belongs to and of when it is, a line each.
  public let remarks: [String]
  /// The worksheets in the order of the course.
  public let sheets: [Sheet]

  /// A worksheet.
  public struct Sheet: Sendable, Hashable {
    /// The name, such as `W3`.
    public let name: String
    /// What it is about.
    public let title: String
    /// When it was saved and how complete it is, a line each.
    public let remarks: [String]
    /// The fields.
    public let entries: [Entry]

    /// Joins the parts of a worksheet.
    public init(name: String, title: String, remarks: [String], entries: [Entry]) {
      self.name = name
      self.title = title
      self.remarks = remarks
      self.entries = entries
    }
  }

  /// A field with what is written into it.
  public struct Entry: Sendable, Hashable {
    /// The title.
    public let title: String
    /// What is written there.
    public let content: Content
    /// What is still to be done, a line each.
    public let open: [String]
    /// The drawing of its rows, nil where there is none.
    public let map: ActorMap?

    /// Joins the parts of an entry.
    public init(title: String, content: Content, open: [String] = [], map: ActorMap? = nil) {
      self.title = title
      self.content = content
      self.open = open
      self.map = map
    }
  }

  /// What is written into a field.
  public enum Content: Sendable, Hashable {
    /// Nothing yet.
    case empty
    /// Lines of text; an empty one separates paragraphs.
    case lines([String])
    /// Rows under their heads.
    case table(heads: [String], rows: [[String]])
  }

  /// Joins the parts of a plan.
  public init(language: String, title: String, remarks: [String], sheets: [Sheet]) {
    self.language = language
    self.title = title
    self.remarks = remarks
    self.sheets = sheets
  }
}
