import Text

/// Who chose which option of a question: the learners with the highest totals beside those with the lowest.
public struct OptionBars: Sendable, Hashable {
  /// The options in their order.
  public let options: [Option]
  /// The number of learners in the upper group.
  public let upperSize: Int
  /// The number of learners in the lower group.
  public let lowerSize: Int

  /// One option.
  public struct Option: Sendable, Hashable {
    /// Its number in the source.
    public let number: Int
    /// Its words.
    public let text: String
    /// Whether it is right.
    public let isRight: Bool
    /// How many of the upper group chose it.
    public let upper: Int
    /// How many of the lower group chose it.
    public let lower: Int
    /// The belief behind it, or nothing.
    public let remark: String

    /// Makes an option.
    public init(
      _ number: Int,
      _ text: String,
      isRight: Bool,
      upper: Int,
      lower: Int,
      remark: String = ""
    ) {
      self.number = number
      self.text = text
      self.isRight = isRight
      self.upper = upper
      self.lower = lower
      self.remark = remark
    }
  }

  /// Makes the bars of a question.
  public init(options: [Option], upperSize: Int, lowerSize: Int) {
    self.options = options
    self.upperSize = upperSize
    self.lowerSize = lowerSize
  }

  /// The share of a group, nil of nobody.
  static func share(_ count: Int, of size: Int) -> ReportValue<Double> {
    size > 0 ? .known(Double(count) / Double(size)) : .missing("")
  }

  func mapping(_ transform: (String) -> String) -> OptionBars {
    OptionBars(
      options: options.map {
        Option(
          $0.number,
          transform($0.text),
          isRight: $0.isRight,
          upper: $0.upper,
          lower: $0.lower,
          remark: transform($0.remark)
        )
      },
      upperSize: upperSize,
      lowerSize: lowerSize
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    let upper = words.reportUpperGroup(size: upperSize)
    let lower = words.reportLowerGroup(size: lowerSize)
    return (
      [
        ReportColumn("text", words.reportOption(), .text),
        ReportColumn("number", words.reportNumber(), .count),
        ReportColumn("correct", words.reportRight(), .term),
        ReportColumn("upper", upper, .count),
        ReportColumn("upperShare", upper + ", %", .share, canBeMissing: true),
        ReportColumn("lower", lower, .count),
        ReportColumn("lowerShare", lower + ", %", .share, canBeMissing: true),
        ReportColumn("remark", words.reportBelief(), .text),
      ],
      options.map { option in
        [
          .text(option.text), .count(option.number),
          option.isRight
            ? .term(code: "yes", words: words.reportYes())
            : .term(code: "no", words: words.reportNo()),
          .count(option.upper),
          OptionBars.share(option.upper, of: upperSize).cell { .share($0) },
          .count(option.lower),
          OptionBars.share(option.lower, of: lowerSize).cell { .share($0) },
          .text(option.remark),
        ]
      }
    )
  }
}
