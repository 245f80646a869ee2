import Glibc

/// How wide the screen behind a descriptor is.
public enum ScreenWidth {
  /// The columns of the terminal at standard output, nil where it is none or does not tell.
  public static func current() -> Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
