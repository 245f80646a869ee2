import Learning
import Markdown

/// The stem asks a question, positively, in few words, and does not echo the key.
enum StemRule: ExerciseRule {
  static let wordLimit = 60
  static let sentenceLimit = 25

  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let stem = draft.stemProse
    let count = stem.wordCount
    if count > wordLimit {
      context.report(
        .stemLong,
        at: draft.location,
        ["found": String(count), "limit": String(wordLimit)]
      )
    }
    checkSentences(draft, stem, context)
    guard draft.exercise.body.isGraded else { return }
    checkQuestion(draft, stem, context)
    if !(draft.exercise.body is FillGaps), draft.exercise.stem.contains("___") {
      context.report(.stemBlank, at: draft.location)
    }
    if draft.isChoice { checkNegative(draft, stem, context) }
    if draft.exercise.body is ChooseOne { checkEcho(draft, stem, context) }
  }

  private static func checkSentences(
    _ draft: ExerciseDraft,
    _ stem: Prose,
    _ context: LintContext
  ) {
    func check(_ prose: Prose, _ code: DiagnosticCode, at location: SourceLocation) {
      let longest = prose.longestSentence
      guard longest > sentenceLimit else { return }
      context.report(
        code,
        at: location,
        ["found": String(longest), "limit": String(sentenceLimit)]
      )
    }
    check(stem, .sentenceLong, at: draft.location)
    var quotes: [Node] = []
    // A look at the whole tells quickly that there is nothing to look for in the parts.
    if draft.answerProse.longestSentence > sentenceLimit {
      if draft.isChoice {
        for (position, prose) in draft.optionProse.enumerated() {
          check(prose, .sentenceLong, at: draft.location(ofOption: position))
        }
      }
      quotes = draft.items.flatMap { $0.children }.filter { $0.isQuote }
    }
    if draft.calloutProse.longestSentence > sentenceLimit { quotes += draft.callouts }
    for quote in quotes {
      let location = SourceLocation(
        file: draft.location.file,
        line: quote.lines.lowerBound,
        column: quote.column
      )
      check(Prose([quote]), .proseSentenceLong, at: location)
    }
  }

  private static func checkQuestion(
    _ draft: ExerciseDraft,
    _ stem: Prose,
    _ context: LintContext
  ) {
    switch draft.exercise.body {
    case is ChooseOne, is ChooseAll, is NumberEntry, is ShortText: break
    default: return
    }
    let mark = UInt8(ascii: "?")
    if !stem.bytes.contains(mark), !draft.exercise.title.utf8.contains(mark) {
      context.report(.stemNoQuestion, at: draft.location)
    }
  }

  private static func checkNegative(
    _ draft: ExerciseDraft,
    _ stem: Prose,
    _ context: LintContext
  ) {
    let questions = stem.sentences.filter { $0.contains(UInt8(ascii: "?")) }
    for question in questions {
      let words = Prose.words(question)
      guard let first = words.first, !WordLists.reasons.contains(first),
        let negative = words.first(where: { WordLists.negatives.contains($0) })
      else { continue }
      let isMarked =
        draft.stem.contains { $0.emphasises(negative) }
        || String(decoding: question, as: UTF8.self).contains(negative.uppercased())
      context.report(
        isMarked ? .stemNegative : .stemNegativePlain,
        at: draft.location,
        ["word": negative]
      )
      return
    }
  }

  private static func checkEcho(_ draft: ExerciseDraft, _ stem: Prose, _ context: LintContext) {
    let options = draft.optionProse
    let body = draft.exercise.body
    guard options.count == body.options.count,
      let key = body.options.firstIndex(where: { $0.isCorrect == true })
    else { return }
    // Six letters tell most words apart whatever their endings; others than Latin take two bytes each.
    func roots(_ prose: Prose) -> [String] {
      prose.words.filter { $0.utf8.count >= ($0.utf8.first ?? 0 < 0x80 ? 5 : 10) }.map { word in
        let length = word.utf8.first ?? 0 < 0x80 ? 6 : 12
        return String(decoding: word.utf8.prefix(length), as: UTF8.self)
      }
    }
    let keyRoots = Set(roots(options[key]))
    var others: Set<String> = []
    for (position, option) in options.enumerated() where position != key {
      others.formUnion(roots(option))
    }
    let echoes = keyRoots.subtracting(others).intersection(roots(stem))
    // One common word may be chance; two, or one of a short key, show the way.
    guard echoes.count >= 2 || (echoes.count == 1 && keyRoots.count <= 2) else { return }
    context.report(
      .stemEchoesKey,
      at: draft.location(ofOption: key),
      ["words": echoes.sorted().map { $0 + "…" }.joined(separator: ", ")]
    )
  }
}

extension Node {
  /// Whether a word stands in bold or italics somewhere inside.
  func emphasises(_ word: String) -> Bool {
    switch kind {
    case .strong, .emphasis: return Prose([self]).words.contains(word)
    default: return children.contains { $0.emphasises(word) }
    }
  }
}
