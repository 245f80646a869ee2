public import Learning
public import Text

extension MarkingReport {
  /// The name and version of the report for programs.
  static let schema = "qadam.report.marking/1"

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
    facts += [
      ReportFact("answers", words.markingAnswers(), count: sum { $0.answers }),
      ReportFact("marked", words.markingMarked(), count: sum { $0.marked }),
      ReportFact("markedTwice", words.markingTwice(), count: sum { $0.markedTwice }),
      ReportFact("open", words.markingOpen(), count: open),
    ]
    return ReportDocument(
      schema: MarkingReport.schema,
      title: words.markingTitle(),
      generatedAt: .moment(moment),
      language: language,
      facts: facts,
      blocks: blocks(ItemWords(words: words))
    )
  }

  private func sum(_ count: (Progress) -> Int) -> Int { progress.reduce(0) { $0 + count($1) } }

  private func blocks(_ said: ItemWords) -> [ReportBlock] {
    let words = said.words
    guard !progress.isEmpty else { return [.paragraph(words.reportNothing())] }
    var blocks: [ReportBlock] = [.heading(words.markingAgreement())]
    if comparison.rows.isEmpty {
      blocks.append(.paragraph(words.markingNone()))
    } else {
      blocks += [.paragraph(words.markingKappa()), .table(agreementTable(said))]
      blocks.append(.heading(words.markingDifferences()))
      if comparison.differences.isEmpty {
        blocks.append(.paragraph(words.markingDifferencesNone()))
      } else {
        blocks += [.paragraph(words.markingDifferencesMore()), .table(differenceTable(words))]
      }
    }
    blocks += [.heading(words.markingProgress()), .table(progressTable(words))]
    return blocks + [
      .heading(words.markingLimits()),
      .list([
        words.markingLimitSample(), words.markingLimitRare(), words.markingLimitRight(),
      ]),
    ]
  }

  private func agreementTable(_ said: ItemWords) -> ReportTable {
    let words = said.words
    return ReportTable(
      "agreement",
      words.markingPairs(),
      of: comparison.rows,
      columns: [
        .text("exercise", words.reportQuestion()) { $0.exercise.id.text },
        .term("criterion", words.markingColumnCriterion()) { row in
          (
            row.criterion ?? "all",
            title(of: row.criterion, in: row.exercise.id) ?? words.markingWhole()
          )
        },
        .text("markers", words.markingMarkers()) { MarkingReport.name($0.pair) },
        .count("n", words.markingBoth()) { $0.linear.count },
        .share("same", words.markingSame()) { said.value($0.linear.same) },
        .number("kappaLinear", words.markingLinear(), decimals: 2) { said.value($0.linear.kappa) },
        .numberInterval("kappaLinearInterval", words.markingInterval(), decimals: 2) {
          said.value($0.linear.interval)
        },
        .number("kappaQuadratic", words.markingQuadratic(), decimals: 2) {
          said.value($0.quadratic.kappa)
        },
      ]
    )
  }

  private func differenceTable(_ words: Messages) -> ReportTable {
    ReportTable(
      "differences",
      words.markingLargest(),
      of: Array(comparison.differences.prefix(MarkingReport.longestList)),
      columns: [
        .text("exercise", words.reportQuestion()) { $0.work.exercise.id.text },
        .text("answer", words.markingAnswer()) { MarkingReport.name($0.work.answer) },
        .text("markers", words.markingMarkers()) { MarkingReport.name($0.pair) },
        .count("first", words.markingFirst()) { $0.points.first },
        .count("second", words.markingSecond()) { $0.points.second },
        .count("apart", words.markingApart()) { $0.distance },
        .text("furthest", words.markingFurthest()) { difference in
          title(of: difference.criterion, in: difference.work.exercise.id) ?? ""
        },
        .term("state", words.markingState()) { difference in
          difference.work.marks.agreed == nil
            ? ("open", words.markingUnsettled()) : ("settled", words.markingSettled())
        },
      ]
    )
  }

  private func progressTable(_ words: Messages) -> ReportTable {
    ReportTable(
      "progress",
      words.markingQuestions(),
      of: progress,
      columns: [
        .text("exercise", words.reportQuestion()) { $0.exercise.id.text },
        .count("answers", words.markingBoth()) { $0.answers },
        .count("marked", words.markingMarked()) { $0.marked },
        .count("markedTwice", words.markingTwice()) { $0.markedTwice },
        .share("share", words.markingMean()) { ReportValue($0.share, orBecause: "") },
      ]
    )
  }

  private static func name(_ pair: MarkerComparison.Pair) -> String {
    pair.first.text + " · " + pair.second.text
  }

  /// An answer without saying whose: the beginning of its device's name and its place there.
  private static func name(_ answer: FactAddress) -> String {
    "\(answer.device.text.prefix(4))-\(answer.counter)"
  }
}
