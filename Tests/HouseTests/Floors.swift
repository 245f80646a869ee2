/// The floors of the house, as Docs/architecture.md draws them.
enum Floors {
  /// A target may import only targets of lower floors.
  static let table: [String: Int] = [
    "Text": 1, "JSON": 1, "Platform": 1, "Mathematics": 1,
    "CSQLite": 1, "CCMark": 1, "CYAML": 1, "CSodium": 1, "CAssets": 1,
    "CQRCode": 1, "QRCode": 2, "CXLSX": 1, "Spreadsheet": 2,
    "CMicroHTTPD": 1, "WebServer": 2,
    "Learning": 2, "Markdown": 2, "YAML": 2, "SQLite": 2, "Sealing": 2, "Arguments": 2, "Markup": 2,
    "Generation": 2,
    "ProgressStore": 3, "CourseFormat": 3, "Terminal": 3,
    "LessonEngine": 4, "Reports": 4, "Interchange": 4,
    "Workshop": 5,
    "Commands": 6,
    "qadam": 7, "generate": 7,
  ]

  /// Who may import a module that not every room may see.
  static let importers: [String: Set<String>] = [
    "CSQLite": ["SQLite"],
    "CCMark": ["Markdown"],
    "CYAML": ["YAML"],
    "CSodium": ["Sealing"],
    "CQRCode": ["QRCode"],
    "CXLSX": ["Spreadsheet"],
    "CMicroHTTPD": ["WebServer"],
    "CAssets": ["ProgressStore", "CourseFormat"],
    "Mathematics": ["Learning", "Reports"],
    "Platform": [
      "ProgressStore", "CourseFormat", "Spreadsheet", "Terminal", "Commands", "qadam", "Generation",
      "generate",
    ],
    "Foundation": [],
    "FoundationEssentials": [],
    "Dispatch": [],
  ]

  /// Who may call the C library: the rooms that stand between it and the others.
  static let systemCallers: Set<String> = [
    "Platform", "Text", "JSON", "Mathematics", "Terminal", "SQLite", "generate",
  ]

  /// The names of the C library's modules.
  static let systemModules: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// What is wrong with an import, in words for the one who wrote it; nil where nothing is.
  static func fault(importing module: String, from target: String) -> String? {
    guard let floor = table[target] else {
      return "\(target) stands on no floor: add it to Floors.table and Docs/architecture.md"
    }
    if let below = table[module], below >= floor {
      return "\(target) (floor \(floor)) imports \(module) (floor \(below))"
    }
    if let allowed = importers[module], !allowed.contains(target) {
      return "\(target) imports \(module), which is for \(allowed.sorted())"
    }
    if systemModules.contains(module), !systemCallers.contains(target) {
      return "\(target) imports \(module); go through Platform"
    }
    if target == "Learning", !["Text", "JSON", "Mathematics"].contains(module) {
      return "Learning imports \(module), but knows only Text, JSON and Mathematics"
    }
    return nil
  }
}
