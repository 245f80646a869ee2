import Learning
import Reports
import Text

/// What the plans of a course say about the parts of a session.
struct WorkshopGuide {
  private let modules: [ModuleID: Module]
  let words: Messages

  init(course: Course, words: Messages) {
    modules = Dictionary(course.modules.map { ($0.id, $0) }) { first, _ in first }
    self.words = words
  }

  /// The title of the module of a part; empty for a pause, or where the course has no such module.
  func module(of part: WorkshopPart) -> String {
    part.stage.flatMap { modules[$0.module] }.map { InlineText.plain($0.title) } ?? ""
  }

  /// What a part is called.
  func title(of part: WorkshopPart) -> String {
    TextCleaner.cleanLine(words.title(of: part))
  }

  /// The stage of a part; nil for a pause, or where the course has changed since.
  func stage(of part: WorkshopPart) -> SessionPlan.Stage? {
    guard let name = part.stage, let plan = modules[name.module]?.sessionPlan else { return nil }
    return plan.stages.first { $0.title == name.title }
  }

  /// What is said during a part, in Markdown: materials, steps, prompts and the rest of the plan.
  func text(of position: Int, in parts: [WorkshopPart]) -> String {
    if let stage = stage(of: parts[position]) {
      return materials(of: stage).map { $0 + "\n\n" + stage.markdown } ?? stage.markdown
    }
    // In a pause the next stage is prepared.
    guard parts.indices.contains(position + 1) else { return "" }
    let next = parts[position + 1]
    let list = stage(of: next).flatMap { materials(of: $0) }
    return words.clockNext(stage: title(of: next)) + (list.map { "\n\n" + $0 } ?? "")
  }

  private func materials(of stage: SessionPlan.Stage) -> String? {
    guard !stage.materials.isEmpty else { return nil }
    return words.stageMaterials(list: stage.materials.joined(separator: ", "))
  }

  /// What could be cut, with the stage where that is a later one.
  func offer(_ offer: ClockReading.Offer, in run: WorkshopRun) -> String {
    let part = run.start.parts[offer.position]
    let text = cut(of: part)
    let line =
      offer.position == run.position
      ? words.clockOffer(text: text)
      : words.clockOfferIn(stage: title(of: part), text: text)
    return offer.minutes.map { line + " (" + words.clockOfferWins(minutes: $0) + ")" } ?? line
  }

  /// What was cut, with the stage where that is a later one.
  func taken(_ position: Int, in run: WorkshopRun) -> String {
    let part = run.start.parts[position]
    return position == run.position
      ? words.clockCutTaken(text: cut(of: part))
      : words.clockCutTakenIn(stage: title(of: part), text: cut(of: part))
  }

  /// What the plan leaves out first in a part; the title of the part where the course has changed since.
  func cut(of part: WorkshopPart) -> String {
    stage(of: part)?.guide.cut.map { InlineText.trimmed(InlineText.plain($0)) } ?? title(of: part)
  }

  /// When the session ends, and by how much that differs from the plan.
  func end(_ reading: ClockReading, now: Moment) -> String {
    let end = ClockTime.text(now.later(by: reading.left))
    let planned = ClockTime.text(now.later(by: reading.left - reading.delay))
    let minutes = ClockReading.minutes(reading.delay)
    if minutes > 0 { return words.clockEndLate(time: end, minutes: minutes, planned: planned) }
    if minutes < 0 { return words.clockEndEarly(time: end, minutes: -minutes, planned: planned) }
    return words.clockEndOnTime(time: end)
  }

  /// The same for a narrow screen.
  func shortEnd(_ reading: ClockReading, now: Moment) -> String {
    let minutes = ClockReading.minutes(reading.delay)
    let end = ClockTime.text(now.later(by: reading.left))
    if minutes == 0 { return words.clockEndOnTime(time: end) }
    return words.clockEndShort(time: end, change: (minutes > 0 ? "+" : "") + String(minutes))
  }

  /// The time of a part that is left, or by which it lasts too long, in whole minutes.
  func time(_ reading: ClockReading) -> String {
    reading.remaining <= -60_000
      ? words.clockMinutesOver(minutes: -reading.remaining / 60_000)
      : reading.isOverrun
        ? words.clockTimeUp()
        : words.clockMinutesLeft(minutes: ClockReading.minutesLeft(reading.remaining))
  }
}
