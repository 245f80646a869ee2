import Text

/// Who chose which option of a question: the learners with the highest totals beside those with the lowest, or everybody
/// where they are too few for that.
public struct OptionBars: Sendable, Hashable {
  /// The groups, whose counts stand with each option.
  public let groups: [Group]
  /// The options in their order.
  public let options: [Option]

  /// Learners who are looked at together.
  public struct Group: Sendable, Hashable {
    /// Who they are.
    public let kind: Kind
    /// How many they are.
    public let size: Int

    /// Who the learners of a group are.
    public enum Kind: String, Sendable, Hashable {
      /// Those with the highest totals.
      case upper
      /// Those with the lowest totals.
      case lower
      /// All who answered.
      case everybody = "all"
    }

    /// Makes a group.
    public init(_ kind: Kind, size: Int) {
      self.kind = kind
      self.size = size
    }

    /// What the group is called, with its size.
    func title(_ words: Messages) -> String {
      switch kind {
      case .upper: words.reportUpperGroup(size: size)
      case .lower: words.reportLowerGroup(size: size)
      case .everybody: words.reportEverybody(size: size)
      }
    }
  }

  /// One option.
  public struct Option: Sendable, Hashable {
    /// Its number in the source.
    public let number: Int
    /// Its words.
    public let text: String
    /// Whether it is right.
    public let isRight: Bool
    /// How many of each group chose it.
    public let counts: [Int]
    /// The belief behind it, or nothing.
    public let remark: String

    /// Makes an option.
    public init(
      _ number: Int,
      _ text: String,
      isRight: Bool,
      counts: [Int],
      remark: String = ""
    ) {
      self.number = number
      self.text = text
      self.isRight = isRight
      self.counts = counts
      self.remark = remark
    }
  }

  /// Makes the bars of a question; counts that are lacking are 0, those beyond the groups are left out.
  public init(groups: [Group], options: [Option]) {
    self.groups = groups
    self.options = options.map { option in
      Option(
        option.number,
        option.text,
        isRight: option.isRight,
        counts: groups.indices.map { option.counts.indices.contains($0) ? option.counts[$0] : 0 },
        remark: option.remark
      )
    }
  }

  /// The share of a group, missing of nobody.
  static func share(_ count: Int, of size: Int) -> ReportValue<Double> {
    size > 0 ? .known(Double(count) / Double(size)) : .missing("")
  }

  func mapping(_ transform: (String) -> String) -> OptionBars {
    OptionBars(
      groups: groups,
      options: options.map {
        Option(
          $0.number,
          transform($0.text),
          isRight: $0.isRight,
          counts: $0.counts,
          remark: transform($0.remark)
        )
      }
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    let groupColumns = groups.flatMap { group in
      let title = group.title(words)
      return [
        ReportColumn(ReportKey(group.kind.rawValue), title, .count),
        ReportColumn(
          ReportKey(group.kind.rawValue + "Share"),
          title + ", %",
          .share,
          canBeMissing: true
        ),
      ]
    }
    let columns =
      [
        ReportColumn("text", words.reportOption(), .text),
        ReportColumn("number", words.reportNumber(), .count),
        ReportColumn("correct", words.reportRight(), .term),
      ] + groupColumns + [ReportColumn("remark", words.reportBelief(), .text)]
    return (columns, options.map { row(of: $0, words) })
  }

  private func row(of option: Option, _ words: Messages) -> [ReportCell] {
    let head: [ReportCell] = [
      .text(option.text), .count(option.number),
      option.isRight
        ? .term(code: "yes", words: words.reportYes())
        : .term(code: "no", words: words.reportNo()),
    ]
    let counts = zip(groups, option.counts).flatMap { group, count -> [ReportCell] in
      [.count(count), OptionBars.share(count, of: group.size).cell { .share($0) }]
    }
    return head + counts + [.text(option.remark)]
  }
}
