public import JSON
import Learning
public import Text

extension Diagnostic {
  /// What is wrong, in words.
  public func message(_ messages: Messages) -> String {
    messages.text(code.rawValue, arguments) ?? code.rawValue
  }

  /// How to mend it, in words.
  public func help(_ messages: Messages) -> String {
    messages.text(code.rawValue + "-help", arguments) ?? ""
  }

  /// `file:line:column`, where editors find it.
  public var place: String { "\(location.file):\(location.line):\(location.column)" }

  /// The line that says what is wrong, the line that says how to mend it, and the author's reason where there is one.
  ///
  /// - Parameters:
  ///   - messages: The words.
  ///   - folder: What stands before the path of the file, so that an editor finds it; nil for nothing.
  /// - Returns: The lines, ready to be shown.
  public func lines(_ messages: Messages, in folder: String? = nil) -> [String] {
    let word = explanation == nil ? severity.rawValue : "explained"
    let severity = messages.text("check-severity-\(word)") ?? word
    var lines = [
      messages.text(
        "check-location-line",
        [
          "place": folder.map { "\($0)/\(place)" } ?? place, "severity": severity,
          "code": code.rawValue,
          "message": message(messages),
        ]
      ) ?? place
    ]
    if let explanation {
      lines.append(messages.text("check-explanation-line", ["reason": explanation]) ?? explanation)
    } else {
      let help = help(messages)
      lines.append(messages.text("check-help-line", ["help": help]) ?? help)
    }
    return lines
  }

  /// The finding for editors and programs.
  public func json(_ messages: Messages) -> JSONValue {
    [
      "file": .string(location.file),
      "line": .integer(location.line),
      "column": .integer(location.column),
      "severity": .string(severity.rawValue),
      "code": .string(code.rawValue),
      "message": .string(message(messages)),
      "help": .string(help(messages)),
      "explanation": JSONValue(explanation),
    ]
  }
}

extension CourseReport {
  /// The findings with their help, and a last line that counts them.
  ///
  /// - Parameters:
  ///   - messages: The words.
  ///   - folder: What stands before the path of each file, so that an editor finds it; nil for nothing.
  /// - Returns: The lines, ready to be shown.
  public func lines(_ messages: Messages, in folder: String? = nil) -> [String] {
    diagnostics.flatMap { $0.lines(messages, in: folder) } + [summary(messages)]
  }

  /// What was read and found, in numbers.
  public func summary(_ messages: Messages) -> String {
    func count(_ key: String, _ number: Int) -> String {
      messages.text("check-count-\(key)", ["count": String(number)]) ?? String(number)
    }
    let read = [count("lessons", lessons), count("exercises", exercises)]
    let found = [
      count("errors", errors.count), count("warnings", warnings.count),
      count("explained", explained.count),
    ]
    return read.joined(separator: ", ") + ": " + found.joined(separator: ", ")
  }

  /// The document of `course check --format json`, with the graphs of scenarios where they are asked for.
  public func json(_ messages: Messages, graphs: [SceneGraph]? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("schema", "qadam.course-check/1"),
      ("lessons", .integer(lessons)),
      ("exercises", .integer(exercises)),
      ("errors", .integer(errors.count)),
      ("warnings", .integer(warnings.count)),
      ("explained", .integer(explained.count)),
      ("diagnostics", .array(diagnostics.map { $0.json(messages) })),
    ]
    if let graphs { members.append(("graphs", .array(graphs.map { $0.json }))) }
    return .object(JSONObject(members))
  }
}
