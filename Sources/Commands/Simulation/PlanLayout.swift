import Learning
import Terminal
import Text

/// The lines of a plan's table: all columns where there is room, fewer on a narrow screen, one group on the narrowest.
struct PlanLayout {
  let widget: PlanWidget
  let width: Int
  let height: Int

  private var words: Messages { widget.text.words }
  private var draft: PlanDraft { widget.draft }

  /// A column with its heading; `field` is nil for what cannot be changed.
  private struct Column {
    let heading: String
    let least: Int
    let field: PlanWidget.Field?
    let value: (Int) -> String

    var width: Int { max(least, DisplayWidth.of(heading)) + 1 }
  }

  /// Names shorter than this cannot be told apart.
  private static let narrowestName = 8

  /// The counter, the table or the one group, what is known of it, and a remark.
  var frame: Frame {
    let counter = counter
    let below = notice + facts
    let columns = [allColumns, fewColumns].first {
      width - 2 - $0.reduce(0) { $0 + $1.width } >= PlanLayout.narrowestName
    }
    guard let columns else { return oneGroup(counter, below) }
    let room = max(3, height - counter.count - below.count - 3)
    let table = table(columns, room: room)
    let head = counter + [StyledLine()] + [table.heading]
    return Frame(
      lines: head + table.rows + [StyledLine()] + below,
      focus: head.count + table.focus..<head.count + table.focus + 1
    )
  }

  private var counter: [StyledLine] {
    let style: Style = draft.left < 0 ? .wrong : .strong
    return PlanLayout.joined(widget.text.counter(draft).map { StyledLine($0, style) }, width)
  }

  private var notice: [StyledLine] {
    widget.notice.map { StyledLine($0, .wrong).wrapped(width: width) + [StyledLine()] } ?? []
  }

  /// What is known of the group that the keys act on; its words where the table has no room for them.
  private var facts: [StyledLine] {
    guard !widget.isAtCare else { return careFields }
    let segment = widget.segments[widget.row]
    let facts = widget.text.facts(of: segment, ties: draft.ties[widget.row], in: draft.round)
    let text = StyledLine(segment.name + ": ", .strong)
      .appending(facts.joined(separator: "; ") + ".", .muted)
    return text.wrapped(width: width)
  }

  // MARK: - The table

  private var countColumns: [Column] {
    let counts: [(String, PlanWidget.Field, Tactic)] = [
      (words.simulationColumnVisits(), .visits, .visit),
      (words.simulationColumnMessages(), .messages, .message),
      (words.simulationColumnFriends(), .friends, .friend),
    ]
    let draft = draft
    let text = widget.text
    return counts.map { heading, field, tactic in
      Column(heading: heading, least: 4, field: field) {
        String(draft.count(of: tactic, in: $0))
      }
    } + [
      Column(heading: words.simulationColumnPost(), least: 3, field: .post) {
        draft.entries[$0].hasPost ? text.yesOrNo(true) : "–"
      },
      Column(heading: words.simulationColumnMinutes(), least: 5, field: nil) {
        String(draft.minutes(of: $0))
      },
    ]
  }

  private var wordColumns: [Column] {
    let draft = draft
    let text = widget.text
    return [
      Column(heading: words.simulationColumnLanguage(), least: 4, field: .language) {
        text.language(draft.entries[$0].language)
      },
      Column(heading: words.simulationColumnWords(), least: 8, field: .frame) {
        text.frame(draft.entries[$0].frame)
      },
    ]
  }

  private var fewColumns: [Column] { countColumns }

  private var allColumns: [Column] {
    let (segments, ties) = (widget.segments, draft.ties)
    return [
      Column(heading: words.simulationColumnPeople(), least: 4, field: nil) {
        String(segments[$0].people)
      },
      Column(heading: words.simulationColumnTies(), least: 4, field: nil) { String(ties[$0]) },
    ] + wordColumns + countColumns
  }

  private func table(_ columns: [Column], room: Int)
    -> (heading: StyledLine, rows: [StyledLine], focus: Int)
  {
    let name = min(22, width - 2 - columns.reduce(0) { $0 + $1.width })
    var heading = StyledLine("  " + PlanLayout.left(words.simulationColumnGroup(), name), .muted)
    for column in columns {
      heading.append(StyledSpan(PlanLayout.right(column.heading, column.width), .muted))
    }
    var lines = widget.segments.indices.map { line($0, columns, name: name) }
    if !columns.contains(where: { $0.field == .language }), !widget.isAtCare {
      lines.insert(fieldsLine(wordFields), at: widget.row + 1)
    }
    if widget.offersCare { lines.append(careLine(name: name)) }
    let row = widget.isAtCare ? lines.count - 1 : widget.row
    let first = max(0, min(row - room / 2, lines.count - room))
    let shown = lines[first..<min(lines.count, first + room)]
    return (heading, Array(shown), row - first)
  }

  private func line(_ row: Int, _ columns: [Column], name: Int) -> StyledLine {
    let isHere = row == widget.row
    var line = StyledLine(isHere ? "▸ " : "  ", .accent)
    line.append(
      StyledSpan(PlanLayout.left(widget.segments[row].name, name), isHere ? .strong : [])
    )
    for column in columns {
      let text = column.value(row)
      let isFocused = isHere && column.field == widget.field
      let cell = PlanLayout.right(isFocused ? "›" + text : text, column.width)
      let isEmpty = text == "0" || text == "–" || column.field == nil
      line.append(StyledSpan(cell, isFocused ? .focus : isEmpty ? .muted : []))
    }
    return line
  }

  // MARK: - Fields below each other

  private typealias NamedField = (name: String, value: String, isFocused: Bool)

  private var wordFields: [NamedField] {
    let entry = draft.entries[widget.row]
    return [
      (
        words.simulationFieldLanguage(), widget.text.language(entry.language),
        widget.field == .language
      ),
      (words.simulationFieldWords(), widget.text.frame(entry.frame), widget.field == .frame),
    ]
  }

  private var countFields: [NamedField] {
    let names = [
      (words.simulationFieldVisits(), PlanWidget.Field.visits),
      (words.simulationFieldMessages(), .messages), (words.simulationFieldFriends(), .friends),
    ]
    let entry = draft.entries[widget.row]
    return names.map { name, field in
      let count = field.tactic.map { draft.count(of: $0, in: widget.row) } ?? 0
      return (name, String(count), widget.field == field)
    } + [
      (
        words.simulationFieldPost(), widget.text.yesOrNo(entry.hasPost),
        widget.field == .post
      )
    ]
  }

  private var careNamed: [NamedField] {
    let percent = draft.simulation.rules.trustLevels[draft.trustLevel].percent
    return [
      (
        words.simulationFieldReminder(), widget.text.yesOrNo(draft.reminds),
        widget.isAtCare && widget.isAtReminder
      ),
      (
        words.simulationFieldTrust(), "\(percent) %",
        widget.isAtCare && !widget.isAtReminder
      ),
    ]
  }

  private var careFields: [StyledLine] {
    let rules = draft.simulation.rules
    let levels = rules.trustLevels.map {
      words.simulationCostsTrust(minutes: $0.minutes, percent: $0.percent)
    }
    let costs = words.simulationCostsCare(
      reminder: rules.reminder.minutes,
      levels: levels.joined(separator: "; ")
    )
    return StyledLine(costs, .muted).wrapped(width: width)
  }

  private func fieldsLine(_ fields: [NamedField]) -> StyledLine {
    var line = StyledLine("    ")
    for field in fields {
      line.append(StyledSpan(field.name + " ", .muted))
      line.append(StyledSpan((field.isFocused ? "›" : "") + field.value, style(field)))
      line.append(StyledSpan("  "))
    }
    return line
  }

  private func careLine(name: Int) -> StyledLine {
    var line = StyledLine(widget.isAtCare ? "▸ " : "  ", .accent)
    line.append(StyledSpan(words.simulationRowCare(), widget.isAtCare ? .strong : []))
    return line + fieldsLine(careNamed)
  }

  private func style(_ field: NamedField) -> Style { field.isFocused ? .focus : [] }

  /// One group at a time, a field a line.
  private func oneGroup(_ counter: [StyledLine], _ below: [StyledLine]) -> Frame {
    let count = widget.segments.count + (widget.offersCare ? 1 : 0)
    let position = words.simulationRowPosition(number: widget.row + 1, count: count)
    let name = widget.isAtCare ? words.simulationRowCare() : widget.segments[widget.row].name
    var lines = counter + [StyledLine()]
    lines += StyledLine("↑↓ \(position) ", .muted).appending(name, .strong).wrapped(width: width)
    var focus = lines.count
    let fields = widget.isAtCare ? careNamed : wordFields + countFields
    for field in fields {
      if field.isFocused { focus = lines.count }
      let line = StyledLine(field.isFocused ? "▸ " : "  ", .accent)
        .appending(field.name + " ", .muted)
        .appending(field.value, style(field))
      lines += line.wrapped(width: width)
    }
    // What is known of the group gives way to its fields and to the keys.
    let room = max(2, height - lines.count - 1)
    return Frame(lines: lines + [StyledLine()] + below.prefix(room), focus: focus..<focus + 1)
  }

  // MARK: - Cells

  /// Pieces beside each other, as many as fit on a line.
  private static func joined(_ pieces: [StyledLine], _ width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for piece in pieces {
      if let last = lines.last, last.width + 3 + piece.width <= width {
        lines[lines.count - 1] = last.appending(" · ", .muted) + piece
      } else {
        lines += piece.wrapped(width: width)
      }
    }
    return lines
  }

  private static func left(_ text: String, _ width: Int) -> String {
    let clipped = StyledLine(text).clipped(to: width).text
    return clipped + String(repeating: " ", count: max(0, width - DisplayWidth.of(clipped)))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    let clipped = StyledLine(text).clipped(to: width - 1).text
    return String(repeating: " ", count: max(0, width - DisplayWidth.of(clipped))) + clipped
  }
}
