import WebServer

/// Counts wrong codes, so that nobody gets in by trying.
///
/// With 40 bits and at most ``GuessLimiter/guessesInAll`` guesses a minute, a day of guessing finds a code with a chance of
/// about one in a million.
struct GuessLimiter {
  /// Wrong codes of one address in a minute.
  static let guessesPerClient = 10
  /// Wrong codes of all addresses in a minute.
  static let guessesInAll = 600
  /// Milliseconds in which guesses are counted together.
  static let window = 60_000
  /// Addresses that are remembered; past them the window begins anew for nobody.
  static let clients = 4096

  private var windowStart: Int?
  private var counts: [WebClientAddress: Int] = [:]
  private(set) var total = 0

  /// Whether a client may try a code now.
  mutating func allows(_ client: WebClientAddress, at tick: Int) -> Bool {
    moveOn(to: tick)
    guard let count = counts[client] else { return counts.count < GuessLimiter.clients }
    // Who never guessed wrong comes in, also while others guess.
    return count < GuessLimiter.guessesPerClient && total < GuessLimiter.guessesInAll
  }

  /// Counts a wrong code.
  mutating func count(_ client: WebClientAddress, at tick: Int) {
    moveOn(to: tick)
    counts[client, default: 0] += 1
    total += 1
  }

  private mutating func moveOn(to tick: Int) {
    if let windowStart, tick >= windowStart, tick - windowStart < GuessLimiter.window { return }
    windowStart = tick
    counts = [:]
    total = 0
  }
}
