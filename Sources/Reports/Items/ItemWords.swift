import Learning
import Text

/// The words for what item analysis finds.
struct ItemWords {
  let words: Messages

  /// A figure, or why there is none.
  func value<Value: Sendable & Hashable>(_ figure: Figure<Value>) -> ReportValue<Value> {
    switch figure {
    case .value(let value): .known(value)
    case .missing(let note): .missing(reason(note))
    }
  }

  /// A share of people.
  func value(_ proportion: Proportion) -> ReportValue<Double> {
    ReportValue(proportion.share, orBecause: reason(.tooFew(proportion.total)))
  }

  private func reason(_ note: FigureNote) -> String {
    switch note {
    case .tooFew(let count): words.figureTooFew(n: "\(count)")
    case .noVariance: words.figureNoVariance()
    case .ceiling: words.figureCeiling()
    case .negativeCovariance: words.figureNegativeCovariance()
    case .oneItem: words.figureOneItem()
    case .notMarked: words.figureNotMarked()
    case .notDefined: words.figureNotDefined()
    }
  }

  /// What a flag says, and what to do about it.
  func text(_ flag: ItemFlag) -> String {
    switch flag {
    case .negativeDiscrimination: words.flagNegativeDiscrimination()
    case .belowGuessing: words.flagBelowGuessing()
    case .wrongOptionOfUpperGroup: words.flagWrongOptionOfUpperGroup()
    case .certainWrong: words.flagCertainWrong()
    case .overruled: words.flagOverruled()
    case .weakDiscrimination: words.flagWeakDiscrimination()
    case .veryHard: words.flagVeryHard()
    case .skipped: words.flagSkipped()
    case .hinted: words.flagHinted()
    case .veryEasy: words.flagVeryEasy()
    case .unusedOption: words.flagUnusedOption()
    }
  }

  /// What a section is called.
  func title(of section: ItemReport.Section) -> String {
    switch section.place {
    case .lesson: section.title
    case .form(_, let letter, .post):
      words.itemsFormAfter(title: section.title, form: letter.rawValue)
    case .form(_, let letter, _): words.itemsFormBefore(title: section.title, form: letter.rawValue)
    }
  }
}
