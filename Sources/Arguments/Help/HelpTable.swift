import Text

/// Entries in two columns: what to type, and what it does.
struct HelpTable {
  struct Entry {
    let label: String
    let text: String
  }

  let wrapper: TextWrapper
  let columns: Int
  private static let indent = "  "
  /// Labels wider than this, or than half the screen, get a line of their own.
  private static let widestLabel = 40
  /// Below this width a second column would hold a word or two a line.
  private static let narrow = 48

  /// Where the second column begins, so that several tables can share it.
  func start(for entries: [Entry]) -> Int {
    guard columns >= HelpTable.narrow else { return 6 }
    let limit = min(HelpTable.widestLabel, columns / 2)
    return (entries.map { wrapper.width($0.label) }.filter { $0 <= limit }.max() ?? 4) + 4
  }

  func lines(_ entries: [Entry], start: Int? = nil, role: HelpLine.Role = .entry) -> [HelpLine] {
    let start = start ?? self.start(for: entries)
    return entries.flatMap { lines($0, start: start, role: role) }
  }

  private func lines(_ entry: Entry, start: Int, role: HelpLine.Role) -> [HelpLine] {
    let space = String(repeating: " ", count: start)
    let texts = entry.text.isEmpty ? [] : wrapper.lines(entry.text, columns: columns - start)
    let used = HelpTable.indent.count + wrapper.width(entry.label)
    if let first = texts.first, used + 2 <= start {
      let gap = String(repeating: " ", count: start - used)
      let line = HelpLine(role, HelpTable.indent + entry.label + gap + first)
      return [line] + texts.dropFirst().map { HelpLine(role, space + $0) }
    }
    let labels = wrapper.lines(entry.label, columns: columns - HelpTable.indent.count)
      .map { HelpLine(role, HelpTable.indent + $0) }
    return labels + texts.map { HelpLine(role, space + $0) }
  }
}
