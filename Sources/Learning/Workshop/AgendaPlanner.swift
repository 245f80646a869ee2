/// Places pauses between the stages of a day.
struct AgendaPlanner {
  private let parts: [WorkshopPart]
  /// The positions in front of which a module begins.
  private let moduleStarts: Set<Int>
  private let rules: AgendaRules
  private var lunch: AgendaRules.Lunch?
  private var time: Int
  private(set) var items: [Agenda.Item] = []

  init(modules: [[WorkshopPart]], rules: AgendaRules) {
    self.rules = rules
    time = rules.start
    lunch = rules.lunch.flatMap { $0.at > rules.start ? $0 : nil }
    var parts: [WorkshopPart] = []
    var starts: Set<Int> = []
    for module in modules {
      starts.insert(parts.count)
      parts += module
    }
    self.parts = parts
    moduleStarts = starts
  }

  /// Places stretches of work and the pause behind each.
  mutating func plan() {
    var next = 0
    while next < parts.count {
      let stretch = stretch(from: next)
      for part in parts[next..<stretch.end] { place(part) }
      next = stretch.end
      if next < parts.count, let pause = stretch.pause { place(pause) }
    }
  }

  private mutating func place(_ part: WorkshopPart) {
    items.append(Agenda.Item(part: part, start: time))
    time += part.minutes
    if part.kind == .lunch { lunch = nil }
  }

  /// How far to work from a position on, and the pause behind it.
  private func stretch(from first: Int) -> (end: Int, pause: WorkshopPart?) {
    let boundaries = boundaries(from: first)
    let meal = lunchBoundary(in: boundaries)
    let longest = rules.workMinutes + AgendaRules.patience
    if let lunch, let meal, meal.work <= longest || rules.breakMinutes == 0 {
      return (meal.end, WorkshopPart(.lunch, minutes: lunch.minutes))
    }
    let last = meal?.work ?? boundaries.last?.work ?? 0
    guard rules.breakMinutes > 0, last > longest else { return (parts.count, nil) }
    let usual = rules.workMinutes
    // The first boundary always counts: a stage is never cut in two.
    let choices = boundaries.enumerated().filter {
      $0.offset == 0 || $0.element.work <= AgendaRules.longestWork
    }.map { $0.element }
    let best = choices.min { cost($0, usual) < cost($1, usual) }
    // A short pause where the long one is due would make two pauses of one.
    if let lunch, let meal, let best, best.end >= meal.end {
      return (meal.end, WorkshopPart(.lunch, minutes: lunch.minutes))
    }
    return (best?.end ?? parts.count, WorkshopPart(.shortBreak, minutes: rules.breakMinutes))
  }

  private func cost(_ boundary: (end: Int, work: Int), _ usual: Int) -> Int {
    let distance = boundary.work > usual ? boundary.work - usual : usual - boundary.work
    return distance - (moduleStarts.contains(boundary.end) ? AgendaRules.moduleBonus : 0)
  }

  /// The boundaries behind a position with the minutes of work up to them.
  private func boundaries(from first: Int) -> [(end: Int, work: Int)] {
    var work = 0
    return parts[first...].indices.map { position in
      work += parts[position].minutes
      return (position + 1, work)
    }
  }

  /// The boundary at which the long pause is due; nil where it was held, or the day is over before it.
  private func lunchBoundary(in boundaries: [(end: Int, work: Int)]) -> (end: Int, work: Int)? {
    guard let lunch else { return nil }
    let inside = boundaries.filter { $0.end < parts.count }
    guard let dayEnd = boundaries.last, time + dayEnd.work > lunch.at else { return nil }
    return inside.min { left, right in
      (time + left.work - lunch.at).magnitude < (time + right.work - lunch.at).magnitude
    }
  }
}
