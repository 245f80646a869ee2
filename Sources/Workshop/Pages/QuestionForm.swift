import Learning
import Markup
import Text

/// The form in which a participant answers; `VoteForm` reads what it sends.
struct QuestionForm {
  let words: Messages
  let asked: AskedQuestion
  /// What stands in its fields at first.
  let held: FormValues

  private var exercise: Exercise { asked.exercise }

  func write(_ page: inout PageWriter) {
    page.element("form", [("method", "post"), ("action", "/vote")]) { page in
      hidden(&page, "question", asked.number)
      hidden(&page, "round", asked.round)
      page.element("div", asked.languageAttribute(on: words)) { page in
        GapText(words: words, body: exercise.body as? FillGaps, held: held)
          .write(exercise.stem, to: &page)
      }
      answer(&page)
      if exercise.body.isGraded { certainty(&page) }
      page.element("button", [("type", "submit")], text: words.roomVote())
      page.element(
        "button",
        [
          ("type", "submit"), ("name", "stuck"), ("value", "1"), ("class", "quiet"),
          ("formnovalidate", ""),
        ],
        text: words.roomStuck()
      )
    }
  }

  private func answer(_ page: inout PageWriter) {
    switch exercise.body {
    case is FillGaps: break
    case let order as OrderItems:
      let places = order.items.indices.map { (value: String($0 + 1), text: String($0 + 1)) }
      selects(&page, legend: words.roomPlaces(), items: order.items, name: "place", places)
    case let match as MatchPairs: partners(match, &page)
    case let sort as SortIntoGroups:
      let groups = sort.groups.map { (value: $0.id, text: MarkdownMarkup.plain($0.title)) }
      selects(&page, legend: words.roomGroups(), items: sort.items, name: "group", groups)
    case let body where !body.options.isEmpty: options(&page, isSeveral: body is ChooseAll)
    case let number as NumberEntry: text(&page, limit: NumberEntry.limit, unit: number.unit)
    case let list as WordList: text(&page, limit: list.limit)
    default: text(&page, limit: 400)
    }
  }

  private func options(_ page: inout PageWriter, isSeveral: Bool) {
    group(&page, isSeveral ? words.roomChooseAll() : words.roomChooseOne()) { page in
      for number in asked.order.sourceNumbers {
        guard let option = asked.option(number) else { continue }
        choice(
          &page,
          type: isSeveral ? "checkbox" : "radio",
          name: "answer",
          value: String(number),
          letter: asked.letter(of: number)
        ) { page in
          page.element("span", asked.languageAttribute(on: words)) { $0.markdownLine(option.text) }
        }
      }
    }
  }

  private func certainty(_ page: inout PageWriter) {
    group(&page, words.certaintyQuestion(), isRow: true) { page in
      for level in 1...3 {
        choice(&page, type: "radio", name: "certainty", value: String(level)) { page in
          page.element("span", text: words.certaintyLevel(level))
        }
      }
    }
  }

  /// The partners stand above where they are too long for a list that drops down.
  private func partners(_ match: MatchPairs, _ page: inout PageWriter) {
    let numbers = asked.order.sourceNumbers.filter { match.right.indices.contains($0 - 1) }
    let texts = numbers.map { MarkdownMarkup.plain(match.right[$0 - 1]) }
    if texts.contains(where: { $0.count > 32 }) {
      page.element("h3", asked.languageAttribute(on: words)) { $0.markdownLine(match.rightTitle) }
      page.element("ul", [("class", "spread")] + asked.languageAttribute(on: words)) { page in
        for (place, number) in numbers.enumerated() {
          page.element("li") { page in
            AnswerLine(letter: AskedQuestion.letter(at: place), text: match.right[number - 1])
              .write(&page)
          }
        }
      }
    }
    let choices = zip(numbers, texts).enumerated().map { place, partner in
      let letter = AskedQuestion.letter(at: place)
      return (value: String(partner.0), text: "\(letter) · \(partner.1)")
    }
    let legend = MarkdownMarkup.plain("\(match.leftTitle) → \(match.rightTitle)")
    selects(&page, legend: legend, items: match.left, name: "pair", choices, isShuffled: false)
  }

  private func selects(
    _ page: inout PageWriter,
    legend: String,
    items: [String],
    name: String,
    _ choices: [(value: String, text: String)],
    isShuffled: Bool = true
  ) {
    let numbers = isShuffled ? asked.order.sourceNumbers : items.indices.map { $0 + 1 }
    group(&page, legend) { page in
      for number in numbers where items.indices.contains(number - 1) {
        page.element("label", [("class", "field")] + asked.languageAttribute(on: words)) { page in
          page.markdownLine(items[number - 1])
          select(&page, name: "\(name)-\(number)", choices)
        }
      }
    }
  }

  private func select(
    _ page: inout PageWriter,
    name: String,
    _ choices: [(value: String, text: String)]
  ) {
    page.element("select", [("name", name), ("required", "")]) { page in
      page.element("option", [("value", "")], text: "…")
      for choice in choices {
        let mark: [PageWriter.Attribute] =
          held.holds(choice.value, in: name) ? [("selected", "")] : []
        page.element("option", [("value", choice.value)] + mark, text: choice.text)
      }
    }
  }

  private func text(_ page: inout PageWriter, limit: Int, unit: String = "") {
    var attributes: [PageWriter.Attribute] = [
      ("type", "text"), ("name", "answer"), ("value", held["answer"] ?? ""),
      ("maxlength", String(limit)), ("autocomplete", "off"), ("required", ""),
    ]
    if exercise.body is NumberEntry { attributes.append(("inputmode", "decimal")) }
    page.element("label", [("class", "field")]) { page in
      page.text(words.roomYourAnswer())
      if !unit.isEmpty { page.text(", \(TextCleaner.cleanLine(unit))") }
      page.void("input", attributes)
    }
  }

  private func group(
    _ page: inout PageWriter,
    _ legend: String,
    isRow: Bool = false,
    _ body: (inout PageWriter) -> Void
  ) {
    page.element("fieldset") { page in
      page.element("legend", text: legend)
      if isRow {
        page.element("div", [("class", "levels")], body)
      } else {
        body(&page)
      }
    }
  }

  private func choice(
    _ page: inout PageWriter,
    type: String,
    name: String,
    value: String,
    letter: String? = nil,
    _ label: (inout PageWriter) -> Void
  ) {
    var attributes: [PageWriter.Attribute] = [("type", type), ("name", name), ("value", value)]
    if type == "radio" { attributes.append(("required", "")) }
    if held.holds(value, in: name) { attributes.append(("checked", "")) }
    page.element("label", [("class", "option")]) { page in
      page.void("input", attributes)
      if let letter { page.element("b", [("class", "letter")], text: letter) }
      label(&page)
    }
  }

  private func hidden(_ page: inout PageWriter, _ name: String, _ value: Int) {
    page.void("input", [("type", "hidden"), ("name", name), ("value", String(value))])
  }
}
