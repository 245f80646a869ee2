import Learning
import Terminal
import Text

/// A plan as a table: a group a row, a decision a column.
struct PlanWidget: Widget {
  /// What is decided about a group, or about care in the last row.
  enum Field: Int, CaseIterable {
    case language, frame, visits, messages, friends, post

    /// The tactic whose people the field counts.
    var tactic: Tactic? {
      switch self {
      case .language, .frame: nil
      case .visits: .visit
      case .messages: .message
      case .friends: .friend
      case .post: .post
      }
    }
  }

  var hints: [KeyHint] = []
  /// A line about the last key, until the next one.
  var notice: String?
  private(set) var draft: PlanDraft
  private(set) var row = 0
  private(set) var field = Field.visits
  /// Whether the reminder is chosen in the row of care, and not the trust.
  private(set) var isAtReminder = true
  let text: SimulationText
  /// Whether the next digit begins a number.
  private var isFresh = true

  init(_ draft: PlanDraft, _ text: SimulationText) {
    self.draft = draft
    self.text = text
  }

  var segments: [TownSegment] { draft.simulation.town.segments }
  var offersCare: Bool { draft.round.offersCare }
  /// Whether the keys act on reminder and trust.
  var isAtCare: Bool { row == segments.count }

  mutating func handle(_ key: Key) -> WidgetOutcome {
    notice = nil
    switch key {
    case .enter: return .submitted
    case .up: move(to: row - 1)
    case .down: move(to: row + 1)
    case .home, .pageUp: move(to: 0)
    case .end, .pageDown: move(to: segments.count)
    case .left, .backTab: turnField(by: -1)
    case .right, .tab: turnField(by: 1)
    case .control("z"), .character("u"): undo()
    case .character(" "): turn(by: 1)
    case .character("+"), .character("="): step(by: 1)
    case .character("-"): step(by: -1)
    case .character("a"): setAll()
    case .character("l"): takeEarlier()
    case .backspace: removeDigit()
    case .delete: set(0)
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII else { return .other(key) }
      type(digit)
    default: return .other(key)
    }
    return .changed
  }

  private mutating func move(to row: Int) {
    self.row = min(max(0, row), segments.count - (offersCare ? 0 : 1))
    isFresh = true
  }

  private mutating func turnField(by step: Int) {
    isFresh = true
    if isAtCare {
      isAtReminder.toggle()
    } else {
      let count = Field.allCases.count
      field = Field(rawValue: (field.rawValue + step + count) % count) ?? .visits
    }
  }

  private mutating func undo() {
    if !draft.undo() { notice = text.words.simulationNothingToUndo() }
    isFresh = true
  }

  private mutating func takeEarlier() {
    if !draft.takeEarlier() { notice = text.words.simulationNothingEarlier() }
    isFresh = true
  }

  private mutating func turn(by step: Int) {
    isFresh = true
    guard !isAtCare else { return turnCare(by: step) }
    switch field {
    case .language: draft.turnLanguage(of: row, by: step)
    case .frame: draft.turnFrame(of: row, by: step)
    case .post: draft.set(.post, to: draft.entries[row].hasPost ? 0 : 1, in: row)
    case .visits, .messages, .friends: break
    }
  }

  private mutating func turnCare(by step: Int) {
    if isAtReminder {
      draft.setReminder(!draft.reminds)
    } else {
      let count = draft.simulation.rules.trustLevels.count
      draft.setTrust((draft.trustLevel + step + count) % count)
    }
  }

  private mutating func step(by step: Int) {
    guard !isAtCare, let tactic = field.tactic, tactic != .post else { return turn(by: step) }
    set(draft.count(of: tactic, in: row) + step)
  }

  private mutating func setAll() {
    guard !isAtCare, let tactic = field.tactic else { return }
    set(draft.most(of: tactic, in: row))
  }

  private mutating func removeDigit() {
    guard !isAtCare, let tactic = field.tactic else { return }
    change(tactic, to: draft.count(of: tactic, in: row) / 10)
  }

  private mutating func type(_ digit: Int) {
    guard !isAtCare, let tactic = field.tactic else { return }
    let before = isFresh || tactic == .post ? 0 : draft.count(of: tactic, in: row)
    change(tactic, to: before * 10 + digit)
  }

  /// Typing a number of several digits is one change.
  private mutating func change(_ tactic: Tactic, to count: Int) {
    let most = draft.most(of: tactic, in: row)
    if !draft.set(tactic, to: count, in: row, isSameChange: !isFresh) {
      notice = text.words.simulationOnlySoMany(name: segments[row].name, count: most)
    }
    isFresh = false
  }

  private mutating func set(_ count: Int) {
    isFresh = true
    guard !isAtCare, let tactic = field.tactic else { return }
    if count >= 0 { change(tactic, to: count) }
    isFresh = true
  }

  func body(width: Int, height: Int) -> Frame {
    PlanLayout(widget: self, width: width, height: height).frame
  }
}
