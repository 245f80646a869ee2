import JSON

/// The plan with which a session in the room began, so that it can be compared even after the course has changed.
public struct WorkshopStart: Sendable, Hashable {
  /// The parts in order; there is at least one.
  public let parts: [WorkshopPart]

  /// Takes the parts; nil where there is none.
  public init?(parts: [WorkshopPart]) {
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// The planned minutes of all parts together.
  public var minutes: Int { parts.reduce(0) { $0 + $1.minutes } }

  /// The modules in order.
  public var modules: [ModuleID] {
    var modules: [ModuleID] = []
    for case let stage? in parts.map({ $0.stage }) where !modules.contains(stage.module) {
      modules.append(stage.module)
    }
    return modules
  }
}

extension WorkshopStart {
  /// The most parts of a session, far above what a day holds.
  private static let partLimit = 10_000

  /// The start as the record spells it.
  var json: JSONValue { ["parts": .array(parts.map { $0.json })] }

  /// Reads a start back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    let parts = try reader.list("parts") { try? WorkshopPart(reading: FactReader(json: $0)) }
    guard parts.count <= WorkshopStart.partLimit, let start = WorkshopStart(parts: parts) else {
      throw FactReader.Misfit()
    }
    self = start
  }
}

extension WorkshopPart {
  /// The part as the record spells it.
  fileprivate var json: JSONValue {
    switch kind {
    case .stage(let module, let title):
      [
        "module": .string(module.text), "title": .string(title), "minutes": .integer(minutes),
        "cut": .bool(canBeCut), "cutMinutes": JSONValue(cutMinutes),
      ]
    case .shortBreak: ["pause": "break", "minutes": .integer(minutes)]
    case .lunch: ["pause": "lunch", "minutes": .integer(minutes)]
    }
  }

  /// Reads a part back.
  fileprivate init(reading reader: FactReader) throws(FactReader.Misfit) {
    let range = 0...WorkshopPart.limit
    let minutes = try reader.number("minutes", in: range)
    switch try reader.optional("pause", { $0.stringValue }) {
    case "break": self.init(.shortBreak, minutes: minutes)
    case "lunch": self.init(.lunch, minutes: minutes)
    case nil:
      self.init(
        .stage(
          module: try reader.name("module"),
          title: try reader.required("title") { $0.stringValue }
        ),
        minutes: minutes,
        canBeCut: try reader.required("cut") { $0.boolValue },
        cutMinutes: try reader.optional("cutMinutes") { value in
          value.integerValue.flatMap { range.contains($0) ? $0 : nil }
        }
      )
    default: throw FactReader.Misfit()
    }
  }
}
