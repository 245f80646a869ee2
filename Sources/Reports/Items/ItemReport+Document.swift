public import Learning
public import Text

extension ItemReport {
  /// The name and version of the report for programs.
  static let schema = "qadam.report.items/1"

  /// The report for people, in a language.
  ///
  /// - Parameters:
  ///   - moment: When it is made.
  ///   - language: The language of its texts.
  /// - Returns: The report as one value, from which every form is made.
  public func document(at moment: Moment, in language: Language) -> ReportDocument {
    let words = Messages(language: language)
    var facts = [ReportFact("course", words.itemsCourse(), text: course)]
    if let cohort { facts.insert(ReportFact("cohort", words.itemsCohort(), text: cohort), at: 0) }
    facts.append(ReportFact("people", words.reportPeople(), count: people))
    facts.append(ReportFact("outdated", words.itemsOutdated(), count: outdated))
    return ReportDocument(
      schema: ItemReport.schema,
      title: words.itemsTitle(),
      generatedAt: .moment(moment),
      language: language,
      facts: facts,
      blocks: blocks(ItemWords(words: words))
    )
  }

  private func blocks(_ said: ItemWords) -> [ReportBlock] {
    let words = said.words
    guard !sections.isEmpty else { return [.paragraph(words.reportNothing())] }
    var blocks: [ReportBlock] = [.heading(words.itemsRewrite())]
    blocks += rewriteBlocks(said)
    blocks += [.heading(words.itemsForms()), .table(formTable(said))]
    blocks += [.heading(words.itemsQuestions()), .chart(map(said)), .table(itemTable(said))]
    blocks += optionBlocks(said)
    blocks += [
      .heading(words.itemsLimits()),
      .list([
        words.itemsLimitGroups(), words.itemsLimitAuthors(), words.itemsLimitFirstTries(),
      ]),
    ]
    return blocks
  }

  private func rewriteBlocks(_ said: ItemWords) -> [ReportBlock] {
    let list = rewriteList
    guard !list.isEmpty else { return [.paragraph(said.words.itemsRewriteNone())] }
    return [
      .paragraph(said.words.itemsRewriteMore()),
      .table(
        ReportTable(
          "rewrite",
          said.words.itemsRewrite(),
          of: list,
          columns: [
            .text("exercise", said.words.reportQuestion()) { $0.exercise.id.text },
            .text("section", said.words.itemsSection()) { said.title(of: $0.section) },
            .term("flags", said.words.itemsWhy()) { item in
              let flags = item.figures.flags
              return (
                flags.map { $0.rawValue }.joined(separator: " "),
                flags.map { said.text($0) }.joined(separator: " ")
              )
            },
            .text("file", said.words.itemsFile()) { $0.exercise.location.file },
            .count("line", said.words.itemsLine()) { $0.exercise.location.line },
          ]
        )
      ),
    ]
  }

  private func formTable(_ said: ItemWords) -> ReportTable {
    let words = said.words
    return ReportTable(
      "forms",
      words.itemsForms(),
      of: sections,
      columns: [
        .text("form", words.itemsSection()) { said.title(of: $0) },
        .count("n", words.reportPeople()) { $0.analysis.form.totals.count },
        .count("items", words.itemsItems()) { $0.analysis.form.itemCount },
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

  private func map(_ said: ItemWords) -> ReportChart {
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

  private func itemTable(_ said: ItemWords) -> ReportTable {
    let words = said.words
    return ReportTable(
      "items",
      words.itemsQuestions(),
      of: items,
      columns: [
        .text("exercise", words.reportQuestion()) { $0.exercise.id.text },
        .text("section", words.itemsSection()) { said.title(of: $0.section) },
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
        .share("overruleRate", words.itemsOverrules()) { said.value($0.figures.overruleRate) },
        .share("certainWrongRate", words.itemsCertainWrong()) {
          said.value($0.figures.certainWrongRate)
        },
        .text("file", words.itemsFile()) { $0.exercise.location.file },
        .count("line", words.itemsLine()) { $0.exercise.location.line },
      ]
    )
  }

  /// Who chose what, for the questions that need a look; where the groups are too small, in all only.
  private func optionBlocks(_ said: ItemWords) -> [ReportBlock] {
    let words = said.words
    let rows = items.flatMap { item in
      item.figures.options.rows.map { (item: item, row: $0) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(words.itemsOptions()),
      .table(
        ReportTable(
          "options",
          words.itemsOptions(),
          of: rows,
          columns: [
            .text("exercise", words.reportQuestion()) { $0.item.exercise.id.text },
            .count("number", words.reportNumber()) { $0.row.number },
            .text("text", words.reportOption()) { option($0.item, $0.row)?.text ?? "" },
            .term("correct", words.reportRight()) {
              $0.row.isKey == true ? ("yes", words.reportYes()) : ("no", words.reportNo())
            },
            .count("count", words.reportAnswers()) { $0.row.count },
            .count("upper", words.itemsUpper(), ifKnown: { said.value($0.row.upper) }),
            .count("lower", words.itemsLower(), ifKnown: { said.value($0.row.lower) }),
            .text("misconception", words.reportBelief()) { belief($0.item, $0.row) },
          ]
        )
      ),
    ]
  }

  private func option(_ item: Item, _ row: OptionTable.Row) -> ExerciseOption? {
    let options = item.exercise.body.options
    return options.indices.contains(row.number - 1) ? options[row.number - 1] : nil
  }

  private func belief(_ item: Item, _ row: OptionTable.Row) -> String {
    (option(item, row)?.misconceptions ?? [])
      .map { misconceptions[$0] ?? $0.text }
      .joined(separator: "; ")
  }
}
