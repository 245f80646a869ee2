extension Theme {
  /// The line with the sequences that make its meanings visible.
  func encoded(_ line: StyledLine) -> String {
    line.spans.map { encoded($0) }.joined()
  }

  private func encoded(_ span: StyledSpan) -> String {
    let parameters = attributes(of: span.style) + colour(of: span.style)
    guard !parameters.isEmpty else { return span.text }
    return "\u{1B}[\(parameters.joined(separator: ";"))m\(span.text)\u{1B}[0m"
  }

  private func attributes(of style: Style) -> [String] {
    guard hasAttributes else { return [] }
    var parameters: [String] = []
    if !style.isDisjoint(with: [.heading, .strong, .key, .focus]) { parameters.append("1") }
    if style.contains(.muted), style.isDisjoint(with: [.focus, .strong]) { parameters.append("2") }
    if style.contains(.emphasis) { parameters.append("3") }
    if style.contains(.link) { parameters.append("4") }
    if style.contains(.strikethrough) { parameters.append("9") }
    return parameters
  }

  private func colour(of style: Style) -> [String] {
    guard depth != .none,
      let entry = Theme.colours.first(where: { !style.isDisjoint(with: $0.style) })
    else { return [] }
    switch (depth, background) {
    case (.palette, .dark): return ["38", "5", "\(entry.paletteOnDark)"]
    case (.palette, .light): return ["38", "5", "\(entry.paletteOnLight)"]
    case (_, .dark): return ["\(entry.onDark)"]
    case (_, .light): return ["\(entry.onLight)"]
    // Of the sixteen colours these can be read on black and on white.
    case (_, .unknown): return ["\(entry.onBoth)"]
    }
  }

  private struct Colour {
    let style: Style
    let onBoth: Int
    let onDark: Int
    let onLight: Int
    let paletteOnDark: Int
    let paletteOnLight: Int

    init(_ style: Style, _ onBoth: Int, _ onDark: Int, _ onLight: Int, _ palette: (Int, Int)) {
      self.style = style
      self.onBoth = onBoth
      self.onDark = onDark
      self.onLight = onLight
      paletteOnDark = palette.0
      paletteOnLight = palette.1
    }
  }

  /// The first entry that a style meets wins.
  private static let colours = [
    Colour(.wrong, 31, 91, 31, (210, 124)),
    Colour(.right, 32, 92, 32, (114, 22)),
    Colour(.hint, 35, 93, 35, (222, 90)),
    Colour([.focus, .accent, .key], 36, 96, 34, (117, 25)),
    Colour(.code, 36, 96, 34, (152, 24)),
    Colour(.link, 36, 96, 34, (117, 25)),
    Colour(.heading, 36, 96, 34, (117, 25)),
  ]
}
