import Learning
import Text

extension ItemReport {
  /// Who chose what in the questions that should be looked at, drawn.
  func barBlocks(_ said: ItemWords) -> [ReportBlock] {
    let words = said.words
    let charts = rewriteList.filter { !$0.figures.options.rows.isEmpty }.map { item in
      ReportChart(
        ReportKey("options-" + item.exercise.id.text),
        item.exercise.id.text + " · " + said.term(of: item.section).words,
        summary: item.figures.flags.map { said.text($0, of: item.figures) }
          .joined(separator: " "),
        figuresIn: "options",
        .optionBars(bars(of: item))
      )
    }
    guard !charts.isEmpty else { return [] }
    return [.paragraph(words.itemsOptionsMore())] + charts.map { .chart($0) }
  }

  /// Who chose what in every question; where the groups are too small, in all only.
  func optionBlocks(_ said: ItemWords) -> [ReportBlock] {
    let words = said.words
    let rows = items.enumerated().flatMap { place, item in
      item.figures.options.rows.map { (place: place, item: item, row: $0) }
    }
    guard !rows.isEmpty else { return [] }
    let table = ReportTable(
      "options",
      words.itemsEveryOption(),
      of: rows,
      columns: [
        .text("exercise", words.reportQuestion()) { $0.item.exercise.id.text },
        .term("lesson", words.itemsSection()) { said.term(of: $0.item.section) },
        .count("number", words.reportNumber()) { $0.row.number },
        .text("text", words.reportOption()) { text($0.item, $0.row) },
        .term("correct", words.reportRight()) {
          $0.row.isKey == true ? ("yes", words.reportYes()) : ("no", words.reportNo())
        },
        .count("count", words.reportAnswers()) { $0.row.count },
        .count("upper", words.itemsUpper(), ifKnown: { said.value($0.row.upper) }),
        .count("lower", words.itemsLower(), ifKnown: { said.value($0.row.lower) }),
        .term("misconception", words.reportBelief()) { row in
          let beliefs = beliefs(row.item, row.row)
          return (beliefs.codes, beliefs.words)
        },
      ]
    )
    return [
      .heading(words.itemsOptions()),
      .table(table.nested(in: "items", rows: rows.map { $0.place }, namingColumns: 2)),
    ]
  }

  private func bars(of item: Item) -> OptionBars {
    let table = item.figures.options
    let groups =
      table.groups.value.map { sizes in
        [OptionBars.Group(.upper, size: sizes.upper), .init(.lower, size: sizes.lower)]
      } ?? [.init(.everybody, size: item.figures.count)]
    return OptionBars(
      groups: groups,
      options: table.rows.map { row in
        OptionBars.Option(
          row.number,
          text(item, row),
          isRight: row.isKey == true,
          counts: table.groups.value == nil
            ? [row.count] : [row.upper.value ?? 0, row.lower.value ?? 0],
          remark: beliefs(item, row).words
        )
      }
    )
  }

  private func text(_ item: Item, _ row: OptionTable.Row) -> String {
    let texts = optionTexts(item.exercise)
    return texts.indices.contains(row.number - 1) ? texts[row.number - 1] : ""
  }

  private func beliefs(_ item: Item, _ row: OptionTable.Row) -> [ReportTerm] {
    let options = item.exercise.body.options
    guard options.indices.contains(row.number - 1) else { return [] }
    return options[row.number - 1].misconceptions.map {
      ReportTerm(code: $0.text, words: misconceptions[$0] ?? $0.text)
    }
  }
}
