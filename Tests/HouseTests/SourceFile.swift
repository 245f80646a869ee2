/// A Swift file of the program.
struct SourceFile: Sendable {
  let path: String
  let source: String
  let code: SwiftCode

  init(path: String, source: String) {
    self.path = path
    self.source = source
    code = SwiftCode(source)
  }

  /// The folder below `Sources`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// The file name without `.swift`.
  var name: String {
    String((path.split(separator: "/").last ?? "").dropLast(".swift".count))
  }

  /// Whether the file says that a program wrote it.
  var isGenerated: Bool {
    source.hasPrefix("// Written by `swift run generate`")
  }
}
