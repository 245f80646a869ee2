/// How meanings look on a terminal.
///
/// Colour never carries a meaning alone: the words or signs beside it say the same.
public struct Theme: Sendable, Hashable {
  /// How many colours a terminal shows.
  public enum Depth: Sendable, Hashable, CaseIterable {
    case none, sixteen, palette
  }

  /// What stands behind the letters.
  public enum Background: Sendable, Hashable, CaseIterable {
    case unknown, dark, light
  }

  /// The colours that may be used.
  public var depth: Depth
  /// The background that the colours must be readable on.
  public var background: Background
  /// Whether bold, underline and the like may be used.
  public var hasAttributes: Bool

  /// Sets each property.
  public init(
    depth: Depth = .none,
    background: Background = .unknown,
    hasAttributes: Bool = false
  ) {
    self.depth = depth
    self.background = background
    self.hasAttributes = hasAttributes
  }

  /// A theme without any control sequence.
  public static let plain = Theme()

  /// Chooses by the environment: `TERM`, `COLORTERM`, `COLORFGBG` and `NO_COLOR`.
  public static func detected(in variables: [String: String]) -> Theme {
    let terminal = variables["TERM"] ?? ""
    guard !terminal.isEmpty, terminal != "dumb" else { return .plain }
    var theme = Theme(
      depth: .sixteen,
      background: background(variables["COLORFGBG"]),
      hasAttributes: true
    )
    if terminal.contains("256") || !(variables["COLORTERM"] ?? "").isEmpty {
      theme.depth = .palette
    }
    if !(variables["NO_COLOR"] ?? "").isEmpty || terminal.hasSuffix("-m")
      || terminal.hasPrefix("vt1") || terminal.hasPrefix("vt2")
    {
      theme.depth = .none
    }
    return theme
  }

  /// The last number of `COLORFGBG` is the background's among sixteen colours.
  private static func background(_ value: String?) -> Background {
    guard let last = value?.split(separator: ";").last, let number = Int(last) else {
      return .unknown
    }
    switch number {
    case 0...6, 8: return .dark
    case 7, 9...15: return .light
    default: return .unknown
    }
  }
}
