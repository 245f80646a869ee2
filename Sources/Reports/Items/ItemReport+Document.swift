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
    var blocks: [ReportBlock] = [.heading(words.itemsLookFirst())]
    blocks += rewriteBlocks(said) + barBlocks(said)
    blocks += [.heading(words.itemsWholes()), .table(formTable(said))]
    blocks += [.heading(words.itemsOneByOne()), .chart(map(said)), .table(itemTable(said))]
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
            .term("lesson", said.words.itemsSection()) { said.term(of: $0.section) },
            .terms("flags", said.words.itemsInShort()) { $0.figures.flags.map { said.term($0) } },
            .text("why", said.words.itemsWhy()) { item in
              item.figures.flags.map { said.text($0, of: item.figures) }.joined(separator: " ")
            },
            .text("file", said.words.itemsFile()) { $0.exercise.location.file },
            .count("line", said.words.itemsLine()) { $0.exercise.location.line },
          ]
        ).laidOut(.entries)
      ),
    ]
  }

}
