/// What every program understands without declaring it.
enum BuiltIn {
  static let helpForms: Set<String> = ["-h", "--help"]
  static let versionForm = "--version"
  static let helpCommand = "help"
  static let forms: Set<String> = helpForms.union([versionForm])
}
