import Learning
import Text

/// Figures as people read them, in the language of a report.
struct FigureText: Sendable {
  /// The words of the forms.
  let words: Messages
  /// What stands between a number and its unit: a space that keeps them together, except on a terminal.
  let space: String

  init(words: Messages, space: String = "\u{A0}") {
    self.words = words
    self.space = space
  }

  /// What stands where there is no figure and nothing to say about it.
  static let dash = "–"

  /// A cell as its column shows it.
  func text(_ cell: ReportCell, in column: ReportColumn) -> String {
    switch cell {
    case .text(let text): text
    case .term(_, let words): words
    case .terms(let terms): terms.words
    case .count(let count): integer(count)
    case .share(let share): percent(share, decimals: column.decimals)
    case .number(let number): decimal(number, places: column.decimals)
    case .duration(let seconds): duration(seconds)
    case .day(let day): Moment.date(ofDay: day)
    case .interval(let lower, let upper): interval(lower, upper, in: column)
    case .missing(let reason): reason.isEmpty ? FigureText.dash : reason
    }
  }

  /// A share in percent, such as `67 %`.
  func percent(_ share: Double, decimals: Int = 0) -> String {
    decimal(share * 100, places: decimals) + space + "%"
  }

  /// A share in percent, or a dash.
  func percent(_ share: ReportValue<Double>) -> String {
    share.value.map { percent($0) } ?? FigureText.dash
  }

  /// A number with so many decimal places, rounded half away from zero.
  func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return FigureText.dash }
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (value.magnitude * factor).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "−" : ""
    let point = words.language == .english ? "." : ","
    return sign + padded.dropLast(places) + (places > 0 ? point + padded.suffix(places) : "")
  }

  /// A number that always has its sign, such as `+35`.
  func signed(_ value: Double) -> String {
    let text = decimal(value, places: 0)
    return value > 0 && text != "0" ? "+" + text : text
  }

  private func integer(_ count: Int) -> String {
    count < 0 ? "−\(count.magnitude)" : String(count)
  }

  private func interval(_ lower: Double, _ upper: Double, in column: ReportColumn) -> String {
    guard column.kind == .shareInterval else {
      return decimal(lower, places: column.decimals) + space + "…" + space
        + decimal(upper, places: column.decimals)
    }
    return decimal(lower * 100, places: column.decimals) + "–"
      + percent(upper, decimals: column.decimals)
  }

  private func duration(_ seconds: Double) -> String {
    let rounded = seconds.rounded()
    guard rounded.magnitude < 1e15 else { return decimal(seconds, places: 0) }
    let whole = Int(rounded)
    if whole < 60 { return words.reportSeconds(seconds: whole) }
    if whole < 3600 { return words.reportMinutes(minutes: whole / 60, seconds: whole % 60) }
    let minutes = Int((rounded / 60).rounded())
    return words.reportHours(hours: minutes / 60, minutes: minutes % 60)
  }
}
