import Sealing

/// A translation belongs to the source file as it is now.
enum StalenessRule {
  static func check(_ translation: SourceFile, of source: SourceFile, _ context: LintContext) {
    let fields = translation.frontMatter
    guard fields.has("source-digest"), let text = fields.text("source-digest") else {
      context.report(
        .translationUndated,
        at: translation.location(1),
        ["digest": digest(of: source)]
      )
      return
    }
    let current = digest(of: source)
    guard text.utf8.count >= 16, current.hasPrefix(text.lowercased()) else {
      context.report(
        .translationStale,
        at: fields.valueLocation(of: "source-digest"),
        ["digest": current]
      )
      return
    }
  }

  /// BLAKE2b-256 of the bytes of the file, as `b2sum --length=256` prints it.
  static func digest(of file: SourceFile) -> String { Digest.blake2b256(file.bytes).hex }
}
