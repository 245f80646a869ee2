/// A share drawn as a bar of characters.
public enum Bar {
  /// A bar of a width in columns: block elements, or `#` and `.` where a screen reader or an old terminal reads.
  public static func text(share: Double, width: Int, plain: Bool) -> String {
    let bounded = share.isFinite ? min(1, max(0, share)) : 0
    let filled = Int((bounded * Double(width)).rounded())
    return String(repeating: plain ? "#" : "█", count: filled)
      + String(repeating: plain ? "." : "░", count: max(0, width - filled))
  }

  /// Counts as a line of small bars with their numbers behind it, such as `█▄▁  8 4 1`.
  public static func sparkline(of counts: [Int]) -> String {
    let steps = Array("▁▂▃▄▅▆▇█")
    let highest = max(1, counts.max() ?? 0)
    let bars = counts.map { count in
      count <= 0 ? " " : String(steps[min(steps.count - 1, (count * steps.count - 1) / highest)])
    }
    return bars.joined() + "  " + counts.map { String($0) }.joined(separator: " ")
  }
}
