import CSodium

/// Makes libsodium ready before its first use.
enum Sodium {
  /// Picks the fastest code for the processor, once; the slower code gives the same results, so a
  /// failure needs no answer.
  private static let start: Int32 = sodium_init()

  static func prepare() { _ = start }
}
