/// A console for tests: keys go in, frames come out.
public final class ScriptedConsole: Console {
  /// The size of the screen now.
  public private(set) var size: ConsoleSize
  /// How meanings look; plain unless a test wants to see the sequences.
  public let theme: Theme
  /// The whole screen and what scrolled off it, as it stood each time that a key was read.
  public private(set) var frames: [String] = []
  /// Every character that was sent.
  public private(set) var sent = ""
  /// The time that the script has let pass, in milliseconds.
  public private(set) var elapsedMilliseconds = 0
  private var script: [Step]
  private var screen: VirtualScreen

  /// What happens when the next event is read.
  public enum Step: Sendable, Hashable {
    /// An event comes.
    case event(ConsoleEvent)
    /// The screen gets another size.
    case resize(ConsoleSize)
    /// Nothing happens for some milliseconds.
    case quiet(milliseconds: Int)
  }

  /// Prepares events; when they are used up the input ends.
  public init(
    size: ConsoleSize = .standard,
    theme: Theme = .plain,
    script: [Step] = []
  ) {
    self.size = size
    self.theme = theme
    self.script = script
    screen = VirtualScreen(size: size)
  }

  /// Prepares keys.
  public convenience init(
    size: ConsoleSize = .standard,
    theme: Theme = .plain,
    keys: [Key]
  ) {
    self.init(size: size, theme: theme, script: keys.map { .event(.key($0)) })
  }

  /// Whether a person sits there, which the script plays.
  public var isInteractive: Bool { true }

  /// What stands on the screen and above it.
  public var transcript: String { screen.text.joined(separator: "\n") }

  /// Whether the cursor can be seen.
  public var isCursorShown: Bool { screen.isCursorShown }

  /// The row and column of the cursor from 0, counted from the first line ever shown.
  public var cursor: (row: Int, column: Int) { (screen.row, screen.column) }

  /// Shows what a terminal would show.
  public func send(_ output: ConsoleOutput) {
    sent += output.text
    screen.show(output.text)
  }

  /// Keeps the frame and plays the next step.
  public func readEvent(
    within milliseconds: Int?,
    alongside descriptors: [Int32]
  ) -> ConsoleEvent? {
    frames.append(transcript)
    while !script.isEmpty {
      switch script.removeFirst() {
      case .event(let event): return event
      case .resize(let size):
        self.size = size
        screen.resize(to: size)
        return .resize
      case .quiet(let time):
        elapsedMilliseconds += time
        // Whoever waits for a key alone never notices.
        if milliseconds != nil { return nil }
      }
    }
    return .endOfInput
  }
}
