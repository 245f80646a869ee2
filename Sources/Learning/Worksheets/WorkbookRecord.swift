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
  }

  /// Puts the facts of worksheets in order; other facts are passed over.
  public init(_ facts: some Sequence<RecordedFact>) {
    var byDevice: [DeviceID: [(fact: RecordedFact, content: SheetVersion)]] = [:]
    for fact in facts {
      guard case .worksheetSaved(let content) = fact.content else { continue }
      byDevice[fact.address.device, default: []].append((fact, content))
    }
    var ordered: [(time: Int64, fact: RecordedFact, content: SheetVersion)] = []
    for saved in byDevice.values {
      let own = saved.sorted { $0.fact.address < $1.fact.address }
      let times = DeviceClock.corrected(own.map { $0.fact.recordedAt.milliseconds })
      ordered += zip(times, own).map { ($0, $1.fact, $1.content) }
    }
    ordered.sort { ($0.time, $0.fact.address) < ($1.time, $1.fact.address) }
    versions = ordered.enumerated().map { place, saved in
      Version(number: place + 1, content: saved.content, savedAt: saved.fact.recordedAt)
    }
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
