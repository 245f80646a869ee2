/// The values of a command line, checked against the declaration of its command.
///
/// Options are asked for by their long form, such as `--format`, arguments by their name, such as
/// `LESSON`. Asking for what the command does not declare is a mistake of the developer; it stops
/// a debug build and reads as not given in a release.
public struct ParsedArguments: Hashable, Sendable {
  /// The names of the command below the program's own.
  public let path: [String]
  private let declared: Set<String>
  private var flags: [String: Bool] = [:]
  private var values: [String: [String]] = [:]

  init(path: [String], declared: Set<String>) {
    self.path = path
    self.declared = declared
  }

  /// Whether a flag is set; its inverted form and its absence count as no.
  public func flag(_ name: String) -> Bool { optionalFlag(name) ?? false }

  /// What an invertible flag was set to, or nil when neither form is given.
  public func optionalFlag(_ name: String) -> Bool? {
    check(name)
    return flags[name]
  }

  /// The value of an option or an argument, or nil when it is not given.
  public func text(_ name: String) -> String? { texts(name).last }

  /// All values of an option or an argument in their order.
  public func texts(_ name: String) -> [String] {
    check(name)
    return values[name] ?? []
  }

  /// The whole number of an option or an argument, or nil when it is not given.
  public func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// The value of an argument, or nil when it is not given.
  public func positional(_ name: String) -> String? { text(name) }

  /// All values of an argument that takes several.
  public func positionals(_ name: String) -> [String] { texts(name) }

  mutating func set(_ name: String, to value: Bool) { flags[name] = value }

  mutating func append(_ value: String, to name: String) { values[name, default: []].append(value) }

  func has(_ name: String) -> Bool { values[name] != nil }

  private func check(_ name: String) {
    assert(declared.contains(name), "'\(path.joined(separator: " "))' declares no '\(name)'")
  }
}
