import Learning
import Text

/// The words for what item analysis finds.
struct ItemWords {
  let words: Messages

  /// A figure, or why there is none.
  func value<Value: Sendable & Hashable>(_ figure: Figure<Value>) -> ReportValue<Value> {
    switch figure {
    case .value(let value): .known(value)
    case .missing(let note): .missing(words.reason(note))
    }
  }

  /// A share of people.
  func value(_ proportion: Proportion) -> ReportValue<Double> {
    ReportValue(proportion.share, orBecause: words.reason(.tooFew(proportion.total)))
  }

  /// A flag as a code and in a word or two.
  func term(_ flag: ItemFlag) -> ReportTerm {
    let name =
      switch flag {
      case .negativeDiscrimination: words.flagNameNegativeDiscrimination()
      case .belowGuessing: words.flagNameBelowGuessing()
      case .wrongOptionOfUpperGroup: words.flagNameWrongOptionOfUpperGroup()
      case .certainWrong: words.flagNameCertainWrong()
      case .overruled: words.flagNameOverruled()
      case .weakDiscrimination: words.flagNameWeakDiscrimination()
      case .veryHard: words.flagNameVeryHard()
      case .skipped: words.flagNameSkipped()
      case .hinted: words.flagNameHinted()
      case .veryEasy: words.flagNameVeryEasy()
      case .unusedOption: words.flagNameUnusedOption()
      }
    return ReportTerm(code: flag.rawValue, words: name)
  }

  /// What a flag says of an item, with its figure, and what to do about it.
  func text(_ flag: ItemFlag, of item: ItemFigures) -> String {
    switch flag {
    case .negativeDiscrimination:
      words.flagNegativeDiscrimination(index: index(item.discriminationIndex))
    case .belowGuessing:
      words.flagBelowGuessing(
        share: share(item.facility.value),
        guess: share(item.randomGuessScore.value)
      )
    case .wrongOptionOfUpperGroup:
      words.flagWrongOptionOfUpperGroup(options: list(item.options.wrongOptionsOfUpperGroup))
    case .certainWrong: words.flagCertainWrong(share: share(item.certainWrongRate.share))
    case .overruled: words.flagOverruled(share: share(item.overruleRate.share))
    case .weakDiscrimination:
      words.flagWeakDiscrimination(index: index(item.discriminationIndex))
    case .veryHard: words.flagVeryHard(share: share(item.facility.value))
    case .skipped: words.flagSkipped(share: share(item.unansweredRate.share))
    case .hinted: words.flagHinted(share: share(item.hintRate.share))
    case .veryEasy: words.flagVeryEasy(share: share(item.facility.value))
    case .unusedOption: words.flagUnusedOption(options: list(item.options.unusedOptions))
    }
  }

  /// What a section is called, as a code and in words.
  func term(of section: ItemReport.Section) -> (code: String, words: String) {
    switch section.place {
    case .lesson(let lesson): (lesson.text, section.title)
    case .form(let module, let letter, let purpose):
      (
        module.text + "/" + letter.rawValue + "/" + purpose.rawValue,
        purpose == .post
          ? words.itemsFormAfter(title: section.title, form: letter.rawValue)
          : words.itemsFormBefore(title: section.title, form: letter.rawValue)
      )
    }
  }

  private func share(_ value: Double?) -> String {
    let figures = FigureText(words: words, space: " ")
    return figures.percent(ReportValue(value, orBecause: ""))
  }

  private func index(_ figure: Figure<Double>) -> String {
    FigureText(words: words).decimal(figure.value ?? .nan, places: 0)
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.map { String($0) }.joined(separator: ", ")
  }
}

extension Messages {
  /// Why a figure is missing.
  func reason(_ note: FigureNote) -> String {
    switch note {
    case .tooFew(let count): figureTooFew(n: "\(count)")
    case .noVariance: figureNoVariance()
    case .ceiling: figureCeiling()
    case .negativeCovariance: figureNegativeCovariance()
    case .oneItem: figureOneItem()
    case .notMarked: figureNotMarked()
    case .notDefined: figureNotDefined()
    }
  }
}
