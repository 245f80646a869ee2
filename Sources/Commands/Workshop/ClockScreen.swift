import Learning
import Terminal
import Text

/// The screen of a session's clock for any size: the time above, the plan below it, the keys at the bottom.
struct ClockScreen {
  let words: Messages
  let guide: WorkshopGuide
  /// The session.
  let run: WorkshopRun
  /// What the clock shows.
  let reading: ClockReading
  /// The clock on the wall.
  let now: Moment
  /// What was done last, or why it could not be.
  let notice: String

  /// The lines that fill a screen, with the text of the plan from a line on.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - offset: The first line of the text that is shown; it is brought into its range.
  ///   - text: What stands in place of the plan, nil for the plan.
  ///   - foot: What stands at the bottom.
  /// - Returns: The frame; a screen that is too small for it shows the time.
  func frame(
    _ size: ConsoleSize,
    from offset: inout Int,
    text: String? = nil,
    foot: [StyledLine]
  ) -> Frame {
    // On a small screen a text that was asked for takes the place of the clock.
    let isWhole = text != nil && size.rows < 16
    let head = isWhole ? (lines: [], time: 0..<0) : head(size)
    let body = body(text, width: size.columns)
    let blanks = size.rows >= 12 ? 2 : 0
    let room = max(0, size.rows - head.lines.count - foot.count - blanks)
    offset = min(max(0, offset), max(0, body.count - room))
    let shown = body[offset..<min(body.count, offset + room)]
    var lines = head.lines
    if blanks > 0 { lines.append(StyledLine()) }
    lines += shown
    lines += Array(repeating: StyledLine(), count: room - shown.count)
    if blanks > 0 { lines.append(more(offset, body.count, room, width: size.columns)) }
    return Frame(lines: lines + foot, focus: head.time)
  }

  /// How many lines of text a screen shows beside everything else, for paging.
  func room(_ size: ConsoleSize, foot: Int) -> Int {
    max(1, size.rows - head(size).lines.count - foot - (size.rows >= 12 ? 2 : 0))
  }

  // MARK: - Above

  private func head(_ size: ConsoleSize) -> (lines: [StyledLine], time: Range<Int>) {
    let width = size.columns
    var lines = title(size)
    if size.rows >= 20 { lines.append(StyledLine()) }
    let time = lines.count
    lines += digits(size)
    let end = lines.count
    if size.rows >= 20 { lines.append(StyledLine()) }
    lines += self.end(width: width)
    if reading.pause != nil {
      lines += StyledLine(words.clockStands(), .hint).wrapped(width: width)
    }
    if reading.isLate, let offer = reading.offer {
      let text = StyledLine("! " + guide.offer(offer, in: run), .hint)
      lines += text.wrapped(width: width).prefix(size.rows >= 20 ? 3 : 2)
    }
    if !notice.isEmpty {
      lines += StyledLine(notice, .strong).wrapped(width: width).prefix(size.rows >= 20 ? 3 : 1)
    }
    return (lines, time..<end)
  }

  private func title(_ size: ConsoleSize) -> [StyledLine] {
    let width = size.columns
    let name = StyledLine(guide.title(of: run.part), .heading)
    guard width >= 36 else {
      return (StyledLine("\(reading.number)/\(reading.count) ", .muted) + name).wrapped(
        width: width
      )
    }
    let part = words.clockPartOf(number: reading.number, count: reading.count)
    let left = StyledLine(part + " · ", .muted) + name
    let time = StyledLine(ClockTime.text(now), .muted)
    let gap = width - left.width - time.width
    let first = gap >= 1 ? left + StyledLine(String(repeating: " ", count: gap)) + time : left
    let module = guide.module(of: run.part)
    let second =
      size.rows >= 18 && !module.isEmpty ? [StyledLine(module, .muted).clipped(to: width)] : []
    return first.wrapped(width: width) + second
  }

  /// The time that is left, as large as the screen allows, and in words what it means.
  private func digits(_ size: ConsoleSize) -> [StyledLine] {
    // A begun second counts as left, so that a part begins with its full time.
    let text =
      reading.isOverrun
      ? "+" + ClockTime.length(reading.remaining) : ClockTime.length(reading.remaining + 999)
    let style: Style = reading.isOverrun ? .wrong : .accent
    let meaning = reading.isOverrun ? words.clockOver() : words.clockLeft()
    let planned = words.clockPlanned(minutes: reading.planned / 60_000)
    let said = StyledLine(meaning, style.union(.strong)).appending(" · " + planned, .muted)
    let width = size.columns
    let fitting: BigDigits.Size? =
      size.rows >= 20 && BigDigits.width(of: text, size: .large) <= width
      ? .large
      : size.rows >= 14 && BigDigits.width(of: text, size: .small) <= width ? .small : nil
    guard let fitting else {
      let line = StyledLine(text + " " + meaning, style.union(.strong))
      return (width >= 36 ? StyledLine(text + " ", style.union(.strong)) + said : line)
        .wrapped(width: width)
    }
    let large = BigDigits.lines(text, size: fitting).map { StyledLine($0, style) }
    let beside = width - (large.first?.width ?? 0) - 3
    guard said.width <= beside, var last = large.last else {
      return large + said.wrapped(width: width)
    }
    last = last + StyledLine("   ") + said
    return large.dropLast() + [last]
  }

  private func end(width: Int) -> [StyledLine] {
    let line = guide.end(reading, now: now)
    guard width >= 36 else {
      return StyledLine(guide.shortEnd(reading, now: now)).wrapped(width: width)
    }
    let bar = ProgressLine(
      words: line,
      done: min(reading.elapsed, reading.planned) / 1000,
      count: max(1, reading.planned / 1000)
    )
    let style: Style = reading.isLate ? .strong : []
    guard line.count + 8 <= width else { return StyledLine(line, style).wrapped(width: width) }
    return [bar.line(width: width)]
  }

  // MARK: - Below

  private func body(_ text: String?, width: Int) -> [StyledLine] {
    let source = text ?? guide.text(of: run.position, in: run.start.parts)
    let lines = RichText(words: words, widthLimit: nil).explanation(source, width: width)
    guard text == nil else { return lines }
    var tail = [StyledLine()]
    if run.cuts.contains(run.position) {
      tail += StyledLine(words.clockCutTaken(text: guide.cut(of: run.part)), .strong)
        .wrapped(width: width)
    }
    let next = run.position + 1
    let isLast = next == run.start.parts.count
    let line =
      isLast ? words.clockNextEnd() : words.clockNext(stage: guide.title(of: run.start.parts[next]))
    return lines + tail + StyledLine(line, .muted).wrapped(width: width)
  }

  /// Whether lines stand above or below what is shown.
  private func more(_ offset: Int, _ count: Int, _ room: Int, width: Int) -> StyledLine {
    let signs = (offset > 0 ? "↑" : "") + (offset + room < count ? "↓" : "")
    return signs.isEmpty ? StyledLine() : StyledLine(signs + " " + words.clockKeyScroll(), .muted)
  }

  /// The keys, as many as a screen has room for.
  func keys(_ size: ConsoleSize) -> [StyledLine] {
    let help = KeyHint("?", words.clockKeyHelp())
    guard size.columns >= 30 else { return KeyHint.lines([help], width: size.columns) }
    let next = KeyHint("n", words.clockKeyNext())
    let quit = KeyHint("q", words.clockKeyQuit())
    guard size.columns >= 60, size.rows >= 18 else {
      return KeyHint.lines([next, quit, help], width: size.columns).suffix(2)
    }
    let go = reading.pause == nil ? words.clockKeyPause() : words.clockKeyGo()
    return KeyHint.lines(
      [
        next, KeyHint("b", words.clockKeyBack()), KeyHint("c", words.clockKeyCut()),
        KeyHint("w", words.clockKeyNote()), KeyHint("p", go), quit, help,
      ],
      width: size.columns
    )
  }
}
