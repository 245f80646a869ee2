// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Warnings stop a build where nobody reads them (continuous integration) and only speak on a desk.
let strict = ProcessInfo.processInfo.environment["QADAM_STRICT"] == "1"

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// A room of the house: its floor stands in Docs/architecture.md and HouseTests holds it.
func room(_ name: String, _ below: [String] = [], linker: [LinkerSetting] = []) -> Target {
  .target(
    name: name,
    dependencies: below.map { .target(name: $0) },
    exclude: name == "Text" ? ["Catalogues"] : [],
    swiftSettings: settings,
    linkerSettings: linker
  )
}

func tests(_ name: String, _ rooms: [String]) -> Target {
  .testTarget(
    name: name,
    dependencies: rooms.map { .target(name: $0) },
    // Read from their place in the project, so that they need not be copied beside the tests.
    exclude: ["Fixtures", "Snapshots"].filter {
      FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Tests/\(name)/\($0)")
    },
    swiftSettings: settings
  )
}

let package = Package(
  name: "qadam",
  products: [.executable(name: "qadam", targets: ["qadam"])],
  targets: [
    // Floor 1: text, values, the machine, C libraries.
    room("Text"),
    room("JSON"),
    room("Platform"),
    room("Mathematics"),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CCMark",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    // Opened when the first spreadsheet is written, and not linked.
    .systemLibrary(name: "CXLSX", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CAssets"),
    .target(name: "CQRCode", linkerSettings: [.linkedLibrary("dl")]),
    // Opened when the first server starts, and not linked.
    .target(name: "CMicroHTTPD", linkerSettings: [.linkedLibrary("dl")]),

    // Floor 2: rules, syntax, storage primitives.
    room("Learning", ["Text", "JSON", "Mathematics"]),
    room(
      "Markdown",
      ["CCMark"],
      linker: [
        .linkedLibrary(":libcmark-gfm-extensions.a"),
        .linkedLibrary(":libcmark-gfm.a"),
      ]
    ),
    room("YAML", ["CYAML"], linker: [.linkedLibrary(":libyaml.a")]),
    room("SQLite", ["CSQLite"], linker: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),
    room("Sealing", ["CSodium"], linker: [.linkedLibrary(":libsodium.a")]),
    room("Spreadsheet", ["CXLSX", "Platform"]),
    room("Arguments", ["Text"]),
    room("Markup"),
    room("QRCode", ["CQRCode"]),
    room("WebServer", ["CMicroHTTPD"]),

    // Floor 3: the record, the course, the screen.
    room(
      "ProgressStore",
      ["Learning", "SQLite", "Sealing", "JSON", "Text", "Platform", "CAssets"]
    ),
    room(
      "CourseFormat",
      ["Learning", "Markdown", "YAML", "Sealing", "Text", "JSON", "Platform", "CAssets"]
    ),
    room("Terminal", ["Markdown", "Text", "Platform"]),

    // Floor 4: sessions and figures.
    room("LessonEngine", ["Learning", "JSON", "Text"]),
    room("Reports", ["Learning", "Markup", "Spreadsheet", "JSON", "Text"]),
    room("Interchange", ["ProgressStore", "Learning", "Sealing", "JSON"]),

    // Floor 5: the room with phones.
    room(
      "Workshop",
      [
        "WebServer", "ProgressStore", "Learning", "Markdown", "Markup", "QRCode", "Sealing", "JSON",
        "Text",
      ]
    ),

    // Floors 6 and 7: what a person types.
    room(
      "Commands",
      [
        "Workshop", "WebServer", "LessonEngine", "Reports", "Spreadsheet", "Interchange",
        "ProgressStore", "CourseFormat", "Terminal",
        "Learning",
        "Markdown", "Arguments", "QRCode", "Text", "JSON", "Platform", "Sealing",
      ]
    ),
    .executableTarget(
      name: "qadam",
      dependencies: ["Commands", "Platform"],
      swiftSettings: settings
    ),

    // Not in the program: writes the generated files that are committed.
    room("Generation", ["Platform"]),
    .executableTarget(
      name: "generate",
      dependencies: ["Generation", "Platform"],
      swiftSettings: settings
    ),

    // Not in the program: folds made-up histories for a comparison with other programs.
    .executableTarget(
      name: "review-fold",
      dependencies: ["Learning"],
      path: "Benchmarks/review-fold",
      exclude: ["run"],
      swiftSettings: settings
    ),

    // Not in the program: times what follows from a large record.
    .executableTarget(
      name: "rebuild",
      dependencies: ["JSON", "Learning", "ProgressStore"],
      path: "Benchmarks/rebuild",
      swiftSettings: settings
    ),

    // Not in the program: reads a large record for a comparison with other programs.
    .executableTarget(
      name: "items",
      dependencies: ["Learning", "Platform", "ProgressStore"],
      path: "Benchmarks/items",
      exclude: ["items.c", "make.py", "peer.py"],
      swiftSettings: settings
    ),

    // Not in the program: makes bundles and times their way into a record.
    .executableTarget(
      name: "bundles",
      dependencies: [
        "CourseFormat", "Interchange", "JSON", "Learning", "Platform", "ProgressStore", "Sealing",
      ],
      path: "Benchmarks/bundles",
      exclude: ["bundles.c"],
      swiftSettings: settings
    ),

    // Not in the program: plays a plan of the course's simulation on many days.
    .executableTarget(
      name: "simulation",
      dependencies: ["CourseFormat", "Learning"],
      path: "Benchmarks/simulation",
      swiftSettings: settings
    ),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["Platform"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    tests("HouseTests", ["TestSupport"]),
    tests("TextTests", ["Text", "JSON", "TestSupport"]),
    tests("JSONTests", ["JSON", "TestSupport"]),
    tests("PlatformTests", ["Platform", "TestSupport"]),
    tests("LearningTests", ["Learning", "JSON", "Text", "TestSupport"]),
    tests("MarkdownTests", ["Markdown", "TestSupport"]),
    tests("YAMLTests", ["YAML", "TestSupport"]),
    tests("SQLiteTests", ["SQLite", "TestSupport"]),
    tests("SealingTests", ["Sealing", "TestSupport"]),
    tests("QRCodeTests", ["QRCode", "TestSupport"]),
    // A made-up room for tests, and the program that writes its pages for judges to look at.
    .target(
      name: "RoomSamples",
      dependencies: ["Workshop", "WebServer", "Learning", "Text"],
      path: "Tests/RoomSamples",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "room-pages",
      dependencies: ["RoomSamples", "Platform", "Text"],
      path: "Tests/room-pages",
      swiftSettings: settings
    ),
    // A made-up room for browsers to try.
    .executableTarget(
      name: "room-server",
      dependencies: [
        "RoomSamples", "Workshop", "Learning", "WebServer", "Platform", "TestSupport",
      ],
      path: "Tests/room-server",
      swiftSettings: settings
    ),
    tests(
      "WorkshopTests",
      [
        "Workshop", "RoomSamples", "room-server", "WebServer", "Learning", "JSON", "Text",
        "Sealing",
        "TestSupport",
      ]
    ),
    tests("WebServerTests", ["WebServer", "TestSupport"]),
    tests("ArgumentsTests", ["Arguments", "TestSupport"]),
    tests(
      "ProgressStoreTests",
      [
        "ProgressStore", "Learning", "SQLite", "Sealing", "JSON", "Platform", "TestSupport",
        "CFaultyStorage",
      ]
    ),
    // A disk that loses power, fills up or may not be written, below SQLite.
    .target(name: "CFaultyStorage", path: "Tests/CFaultyStorage"),
    tests(
      "CourseFormatTests",
      [
        "CourseFormat", "Learning", "Markdown", "Text", "JSON", "Platform", "Sealing",
        "TestSupport",
      ]
    ),
    tests("TerminalTests", ["Terminal", "Markdown", "Text", "TestSupport"]),
    tests("LessonEngineTests", ["LessonEngine", "Learning", "JSON", "Text", "TestSupport"]),
    // Makes hostile bundles, for a test and for the program that reads a million of them.
    .target(
      name: "BundleFuzzing",
      dependencies: ["Interchange", "ProgressStore", "Learning", "Sealing", "JSON"],
      path: "Tests/BundleFuzzing",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fuzz-bundles",
      dependencies: ["BundleFuzzing"],
      path: "Tests/fuzz-bundles",
      swiftSettings: settings
    ),
    tests(
      "InterchangeTests",
      [
        "Interchange", "ProgressStore", "Learning", "Sealing", "JSON", "BundleFuzzing",
        "TestSupport",
      ]
    ),
    // A made-up report for tests, and the program that writes its forms for people and judges to look at.
    .target(
      name: "ReportSamples",
      dependencies: ["Reports", "Learning", "Text"],
      path: "Tests/ReportSamples",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "report-forms",
      dependencies: ["ReportSamples", "Reports", "Platform", "Text"],
      path: "Tests/report-forms",
      swiftSettings: settings
    ),
    tests("SpreadsheetTests", ["Spreadsheet", "Platform", "TestSupport"]),
    tests(
      "ReportsTests",
      ["Reports", "ReportSamples", "Spreadsheet", "Learning", "JSON", "Text", "TestSupport"]
    ),
    tests(
      "CommandsTests",
      [
        "Commands", "Arguments", "CourseFormat", "Learning", "LessonEngine", "Reports", "Terminal",
        "Text", "JSON", "TestSupport",
      ]
    ),
    tests("GenerationTests", ["Generation", "TestSupport"]),
    tests(
      "EndToEndTests",
      [
        "qadam", "TestSupport", "CourseFormat", "JSON", "Learning", "Platform", "SQLite", "Text",
        "WebServer",
      ]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
