/// What every bundle consists of, as `Docs/bundles.md` tells: lines of text, the last of which signs those before.
enum BundleFormat {
  /// The first line, which names the format for people and programs that know nothing of it.
  static let firstLine = Array("QADAM-BUNDLE\n".utf8)
  /// What stands in front of the lines where they are signed, so that a signature fits nothing else.
  static let domain = Array("qadam bundle v1\n".utf8)
  static let signatureStart = Array("signature ".utf8)
  static let newline = UInt8(ascii: "\n")
}
