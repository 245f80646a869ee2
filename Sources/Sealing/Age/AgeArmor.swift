import CSodium

/// An age file as lines of text, for messengers and mail.
public enum AgeArmor {
  private static let first = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  private static let last = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  private static let lineLength = 64
  private static let newline = UInt8(ascii: "\n")
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]

  /// Whether bytes look like armour rather than like a file.
  ///
  /// - Parameter bytes: The beginning of a file.
  /// - Returns: Whether the first line that is not blank begins the armour.
  public static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.drop { blanks.contains($0) }.starts(with: Array("-----BEGIN ".utf8))
  }

  /// Writes a file as text.
  ///
  /// - Parameter file: The bytes of an age file.
  /// - Returns: Lines of ASCII, each with its end.
  public static func encode(_ file: [UInt8]) -> [UInt8] {
    var text = first + [newline]
    var rest = Base64.encode(file, padding: .full)[...]
    while !rest.isEmpty {
      text += rest.prefix(lineLength)
      text.append(newline)
      rest = rest.dropFirst(lineLength)
    }
    return text + last + [newline]
  }

  /// Reads a file from text, with blanks before and after it and either kind of line end.
  ///
  /// - Parameter text: The text.
  /// - Returns: The bytes of the file.
  /// - Throws: ``AgeError/malformedArmor``.
  public static func decode(_ text: [UInt8]) throws(AgeError) -> [UInt8] {
    var trimmed = text.drop { blanks.contains($0) }
    while let byte = trimmed.last, blanks.contains(byte) { trimmed.removeLast() }
    var lines = trimmed.split(separator: newline, omittingEmptySubsequences: false)[...]
    for index in lines.indices where lines[index].last == 0x0D { lines[index].removeLast() }
    guard lines.count >= 2, lines.popFirst().map(Array.init) == first,
      lines.popLast().map(Array.init) == last,
      lines.dropLast().allSatisfy({ $0.count == lineLength }),
      lines.last.map({ (1...lineLength).contains($0.count) }) ?? true,
      let file = Base64.decode(lines.joined(), padding: .full)
    else { throw .malformedArmor }
    return file
  }
}
