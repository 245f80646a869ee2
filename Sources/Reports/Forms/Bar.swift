/// A share drawn as a bar of characters.
public enum Bar {
  /// A bar of a width in columns: block elements, or `#` and `.` where a screen reader or an old terminal reads.
  public static func text(share: Double, width: Int, plain: Bool) -> String {
    let bounded = share.isFinite ? min(1, max(0, share)) : 0
    let filled = Int((bounded * Double(width)).rounded())
    return String(repeating: plain ? "#" : "█", count: filled)
      + String(repeating: plain ? "." : "░", count: max(0, width - filled))
  }

  /// A count as one character between an empty place and a full block, beside the highest count.
  public static func column(of count: Int, highest: Int) -> String {
    let steps = Array("▁▂▃▄▅▆▇█")
    guard count > 0, highest > 0 else { return " " }
    let share = Double(min(count, highest)) / Double(highest)
    return String(steps[min(steps.count - 1, Int(share * Double(steps.count - 1)))])
  }
}
