/// What a learner has written into worksheets, version after version.
///
/// Of two devices the later time wins, field by field; on one device its counter decides, whatever
/// its clock said.
public struct WorkbookRecord: Sendable {
  /// The versions in order.
  public let versions: [Version]

  /// One time of saving.
  public struct Version: Sendable, Hashable {
    /// Its number, from 1.
    public let number: Int
    /// What was saved.
    public let content: SheetVersion
    /// When.
    public let savedAt: Moment
    /// Where it stands in the record.
    public let address: FactAddress
  }

  /// Puts the facts of worksheets in order; other facts are passed over.
  public init(_ facts: some Sequence<RecordedFact>) {
    var versions: [Version] = []
    for fact in facts.filter({ $0.content.kind == "worksheet-saved" }).inOrderOfTime {
      guard case .worksheetSaved(let content) = fact.content else { continue }
      versions.append(
        Version(
          number: versions.count + 1,
          content: content,
          savedAt: fact.recordedAt,
          address: fact.address
        )
      )
    }
    self.versions = versions
  }

  /// The texts of all worksheets as they were after a version; as they are now where none is named.
  public func sheets(after number: Int? = nil) -> [SheetID: [String: String]] {
    var sheets: [SheetID: [String: String]] = [:]
    for version in versions.prefix(max(0, number ?? versions.count)) {
      sheets[version.content.sheet, default: [:]].merge(version.content.fields) { $1 }
    }
    return sheets
  }

  /// When a worksheet was last saved, up to a version.
  public func lastSaved(_ sheet: SheetID, upTo number: Int? = nil) -> Moment? {
    versions.prefix(max(0, number ?? versions.count)).last { $0.content.sheet == sheet }?.savedAt
  }
}
