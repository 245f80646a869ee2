/// The plain texts of a lesson's pages, which several rules look at.
final class LessonTexts {
  fileprivate var pages: [Prose]?
}

extension LessonDraft {
  /// The pages without markup, headings left out, in order.
  var pageProse: [Prose] {
    if let pages = texts.pages { return pages }
    let pages = steps.compactMap { step -> Prose? in
      if case .page(_, let nodes) = step { Prose(nodes) } else { nil }
    }
    texts.pages = pages
    return pages
  }
}
