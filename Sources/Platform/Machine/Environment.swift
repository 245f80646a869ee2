import Glibc

/// The variables and the command line that the program was started with.
public struct Environment: Sendable {
  /// The variables whose name and value are correct UTF-8.
  public var variables: [String: String]
  /// The command line without the program's own name.
  public var arguments: [ProgramArgument]

  /// Makes an environment, such as a test needs.
  public init(variables: [String: String] = [:], arguments: [ProgramArgument] = []) {
    self.variables = variables
    self.arguments = arguments
  }

  /// Returns the environment of this process.
  public static func current() -> Environment {
    Environment(variables: currentVariables(), arguments: currentArguments())
  }

  /// The value of a variable, or nil when it is unset or empty.
  public subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Returns whether a descriptor is a terminal: 0 input, 1 output, 2 errors.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func currentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      next += 1
      guard let text = String(validatingCString: entry), let sign = text.firstIndex(of: "=") else {
        continue
      }
      // Of two entries with one name the C library reads the first.
      let name = String(text[..<sign])
      if variables[name] == nil { variables[name] = String(text[text.index(after: sign)...]) }
    }
    return variables
  }

  private static func currentArguments() -> [ProgramArgument] {
    guard CommandLine.argc > 1 else { return [] }
    return (1..<Int(CommandLine.argc)).compactMap { position in
      guard let argument = CommandLine.unsafeArgv[position] else { return nil }
      return ProgramArgument(
        bytes: Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      )
    }
  }
}
