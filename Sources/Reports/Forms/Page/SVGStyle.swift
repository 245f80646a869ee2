import Markup

/// How a shape looks: in light colours by itself, and by the style sheet of the page where that has a say.
///
/// Programs that make PDF read the attributes; browsers let the style sheet win, which knows dark colours too.
enum SVGStyle: String, CaseIterable {
  /// Words.
  case ink, muted, strong, onAccent
  /// Lines.
  case rule, accentLine, softLine, warmLine
  /// Areas.
  case accent, soft, warm, track, dot, hollow
  /// Areas of a heat map from least to most, and the words on them.
  case heat0, heat1, heat2, heat3, heat4, onLow, onHigh

  /// The attributes of a group of shapes in this style.
  var attributes: [PageWriter.Attribute] {
    let name: PageWriter.Attribute = ("class", "q-" + rawValue)
    switch self {
    case .ink, .onLow: return text(name, "#1f2430")
    case .muted: return text(name, "#59616e")
    case .strong: return text(name, "#1f2430") + [("font-weight", "600")]
    case .onAccent, .onHigh: return text(name, "#ffffff")
    case .rule: return line(name, "#d9dde3", width: "1")
    case .accentLine: return line(name, "#2b5f9e", width: "2")
    case .softLine: return line(name, "#8fb0d6", width: "2")
    case .warmLine: return line(name, "#a8431a", width: "2")
    case .accent, .heat4: return [name, ("fill", "#2b5f9e")]
    case .soft: return [name, ("fill", "#8fb0d6")]
    case .warm: return [name, ("fill", "#a8431a")]
    case .track: return [name, ("fill", "#eceef2")]
    case .dot: return [name, ("fill", "#9aa3b0")]
    case .hollow:
      return [name, ("fill", "#ffffff"), ("stroke", "#2b5f9e"), ("stroke-width", "2")]
    case .heat0: return [name, ("fill", "#edf2f8")]
    case .heat1: return [name, ("fill", "#d0dff0")]
    case .heat2: return [name, ("fill", "#a5c2e2")]
    case .heat3: return [name, ("fill", "#3f70a8")]
    }
  }

  private func text(
    _ name: PageWriter.Attribute,
    _ color: String
  ) -> [PageWriter.Attribute] {
    [name, ("fill", color), ("font-size", "13"), ("font-family", "DejaVu Sans, sans-serif")]
  }

  private func line(
    _ name: PageWriter.Attribute,
    _ color: String,
    width: String
  ) -> [PageWriter.Attribute] {
    [name, ("stroke", color), ("stroke-width", width), ("fill", "none")]
  }
}
