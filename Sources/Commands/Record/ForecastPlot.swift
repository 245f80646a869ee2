import Learning
import Reports

/// How many questions come back on each of the next days, as a small plot.
struct ForecastPlot {
  let forecast: ReviewForecast

  /// The columns of a day: a number of three digits and a gap.
  private static let dayWidth = 4
  private static let daysInRow = 7

  /// The plot: a row a week with a bar, the number and the day of the month below it, or a line a day where that is plainer.
  func lines(width: Int, isPlain: Bool) -> [String] {
    let widest = ForecastPlot.dayWidth * ForecastPlot.daysInRow
    if isPlain || width < widest { return days }
    let highest = forecast.counts.max() ?? 0
    return stride(from: 0, to: forecast.counts.count, by: ForecastPlot.daysInRow).flatMap { start in
      week(start..<min(start + ForecastPlot.daysInRow, forecast.counts.count), highest: highest)
    }
  }

  /// One line for each day with a question.
  private var days: [String] {
    forecast.counts.enumerated().compactMap { place, count in
      count > 0 ? "\(Moment.date(ofDay: forecast.firstDay + place)): \(count)" : nil
    }
  }

  private func week(_ places: Range<Int>, highest: Int) -> [String] {
    let counts = places.map { forecast.counts[$0] }
    return [
      cells(counts.map { Bar.column(of: $0, highest: highest) }),
      cells(counts.map { String($0) }),
      cells(places.map { String(Moment.date(ofDay: forecast.firstDay + $0).suffix(2)) + "." }),
    ]
  }

  private func cells(_ texts: [String]) -> String {
    let padded = texts.map { text in
      String(repeating: " ", count: max(0, ForecastPlot.dayWidth - text.count)) + text
    }
    return padded.joined()
  }
}
