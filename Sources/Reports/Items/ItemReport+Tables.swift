import Learning
import Text

extension ItemReport {
  func formTable(_ said: ItemWords) -> ReportTable {
    let words = said.words
    return ReportTable(
      "forms",
      words.itemsForms(),
      of: sections,
      columns: [
        .term("form", words.itemsSection()) { said.term(of: $0) },
        .count("n", words.reportPeople()) { $0.analysis.form.totals.count },
        .count("items", words.itemsItems()) { $0.analysis.form.itemCount },
        .number("maximum", words.itemsMaximum(), decimals: 1) {
          .known($0.analysis.form.maximumTotal)
        },
        .number("mean", words.itemsMean(), decimals: 1) {
          said.value($0.analysis.form.totals.mean)
        },
        .number("median", words.itemsMedian(), decimals: 1) {
          said.value($0.analysis.form.totals.median)
        },
        .number("sd", words.itemsDeviation(), decimals: 2) {
          said.value($0.analysis.form.totals.standardDeviation)
        },
        .number("skewness", words.itemsSkewness(), decimals: 2) {
          said.value($0.analysis.form.totals.skewness)
        },
        .number("kurtosis", words.itemsKurtosis(), decimals: 2) {
          said.value($0.analysis.form.totals.kurtosis)
        },
        .number("alpha", words.itemsAlpha(), decimals: 2) { said.value($0.analysis.form.alpha) },
        .number("errorRatio", words.itemsErrorRatio(), decimals: 0) {
          said.value($0.analysis.form.errorRatio)
        },
        .number("standardError", words.itemsStandardError(), decimals: 2) {
          said.value($0.analysis.form.standardError)
        },
      ]
    )
  }

  func map(_ said: ItemWords) -> ReportChart {
    let points = items.map { item in
      ItemMap.Point(
        item.exercise.id.text,
        facility: said.value(item.figures.facility),
        discrimination: said.value(item.figures.discriminationIndex),
        isFlagged: !item.figures.flags.isEmpty
      )
    }
    return ReportChart(
      "map",
      said.words.itemsMap(),
      summary: said.words.itemsMapSummary(count: points.count(where: { $0.isFlagged })),
      .itemMap(ItemMap(points: points))
    )
  }

  func itemTable(_ said: ItemWords) -> ReportTable {
    let words = said.words
    return ReportTable(
      "items",
      words.itemsQuestions(),
      of: items,
      columns: [
        .text("exercise", words.reportQuestion()) { $0.exercise.id.text },
        .term("lesson", words.itemsSection()) { said.term(of: $0.section) },
        .text("objective", words.itemsObjective()) { $0.exercise.objective?.text ?? "" },
        .count("n", words.reportPeople()) { $0.figures.count },
        .share("facility", words.reportFacility()) { said.value($0.figures.facility) },
        .shareInterval("facilityInterval", words.reportInterval()) {
          said.value($0.figures.facilityInterval)
        },
        .number("sd", words.itemsDeviation(), decimals: 2) {
          said.value($0.figures.standardDeviation)
        },
        .share("randomGuessScore", words.itemsGuess()) { said.value($0.figures.randomGuessScore) },
        .number("discriminationIndex", words.reportDiscrimination(), decimals: 0) {
          said.value($0.figures.discriminationIndex)
        },
        .number("discriminativeEfficiency", words.itemsEfficiency(), decimals: 0) {
          said.value($0.figures.discriminativeEfficiency)
        },
        .number("intendedWeight", words.itemsIntendedWeight(), decimals: 0) {
          said.value($0.figures.intendedWeight)
        },
        .number("effectiveWeight", words.itemsEffectiveWeight(), decimals: 0) {
          said.value($0.figures.effectiveWeight)
        },
        .duration("medianSeconds", words.itemsTime()) { said.value($0.figures.medianSeconds) },
        .share("hintRate", words.itemsHints()) { said.value($0.figures.hintRate) },
        .share("skipRate", words.itemsSkips()) { said.value($0.figures.skipRate) },
        .share("notKnownRate", words.itemsNotKnown()) { said.value($0.figures.notKnownRate) },
        .share("overruleRate", words.itemsOverrules()) { said.value($0.figures.overruleRate) },
        .share("certainWrongRate", words.itemsCertainWrong()) {
          said.value($0.figures.certainWrongRate)
        },
        .terms("flags", words.reportFlagged()) { $0.figures.flags.map { said.term($0) } },
        .text("file", words.itemsFile()) { $0.exercise.location.file },
        .count("line", words.itemsLine()) { $0.exercise.location.line },
      ]
    ).laidOut(.sentences)
  }
}
