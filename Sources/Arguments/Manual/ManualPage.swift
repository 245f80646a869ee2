/// Writes the manual page of a program from its declaration, for `man` and its kin.
public struct ManualPage {
  /// A section that the declaration cannot know, such as the files a program keeps.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// Paragraphs apart by line ends.
    public let text: String

    /// Makes a section.
    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  private let program: ProgramSpecification
  private let words: UsageWords
  private let manualWords: ManualWords
  private let version: String
  private let date: String
  private let sections: [Section]
  private let synopsis: Synopsis

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - words: The words of the help screens.
  ///   - manualWords: The words of manual pages.
  ///   - version: The version, such as `qadam 0.1.0`.
  ///   - date: The date of that version, such as `2026-01-31`.
  ///   - sections: What follows after the commands.
  public init(
    of program: ProgramSpecification,
    words: UsageWords,
    manualWords: ManualWords,
    version: String,
    date: String,
    sections: [Section] = []
  ) {
    self.program = program
    self.words = words
    self.manualWords = manualWords
    self.version = version
    self.date = date
    self.sections = sections
    synopsis = Synopsis(program: program, words: words)
  }

  /// The page as text for roff.
  public var text: String {
    let parts = [
      heading, rootExamples, options, commands, environment,
      sections.flatMap { [section($0.title)] + Roff.paragraphs($0.text) },
    ]
    return parts.joined().map { $0 + "\n" }.joined()
  }

  private var root: CommandSpecification { program.root }

  private var heading: [String] {
    let title = [root.name.uppercased(), "1", date, version, manualWords.collection]
    var lines = [
      "'\\\" -*- coding: utf-8 -*-",
      ".TH " + title.map(Roff.quoted).joined(separator: " "),
      // Hyphens that a screen adds would be copied with the command lines.
      ".nh", ".ad l",
      section(manualWords.name),
      "\(Roff.verbatim(root.name)) \\- \(Roff.prose(root.abstract))",
      section(manualWords.synopsis),
      Roff.code(synopsis.usage(of: root, path: [])),
    ]
    if !root.discussion.isEmpty {
      lines.append(section(manualWords.description))
      lines += Roff.paragraphs(root.discussion)
    }
    return lines
  }

  private var rootExamples: [String] {
    root.examples.isEmpty ? [] : [section(words.examples)] + examples(root)
  }

  private var options: [String] {
    var lines = [section(words.globalOptions)]
    lines += root.arguments.flatMap(argument)
    lines += (root.visibleOptions + program.visibleGlobalOptions).flatMap(option)
    lines += entry("\(Roff.code("-h")), \(Roff.code("--help"))", words.helpOption)
    lines += entry(Roff.code("--version"), words.versionOption)
    return lines
  }

  private var commands: [String] {
    let listed = program.visibleCommands.dropFirst()
    guard !listed.isEmpty else { return [] }
    return [section(words.commands)] + listed.flatMap { lines(of: $0.command, path: $0.path) }
  }

  private func lines(of command: CommandSpecification, path: [String]) -> [String] {
    var lines = [".SS " + Roff.quoted(synopsis.usage(of: command, path: path))]
    lines.append(Roff.prose(command.abstract))
    if !command.discussion.isEmpty { lines += [".PP"] + Roff.paragraphs(command.discussion) }
    lines += command.arguments.flatMap(argument)
    lines += command.visibleOptions.flatMap(option)
    lines += examples(command)
    return lines
  }

  private var environment: [String] {
    let options = (root.visibleOptions + program.visibleGlobalOptions).filter {
      $0.variable != nil
    }
    guard !options.isEmpty else { return [] }
    return [section(manualWords.environment)]
      + options.flatMap { entry(Roff.code($0.variable ?? ""), $0.help) }
  }

  private func section(_ title: String) -> String { ".SH " + Roff.quoted(title) }

  private func entry(_ label: String, _ text: String) -> [String] {
    [".TP", label, Roff.prose(text)]
  }

  private func examples(_ command: CommandSpecification) -> [String] {
    command.examples.flatMap { entry(Roff.code($0.line), $0.purpose) }
  }

  private func argument(_ argument: ArgumentSpecification) -> [String] {
    entry(Roff.placeholder(argument.name), synopsis.description(of: argument))
  }

  private func option(_ option: OptionSpecification) -> [String] {
    let long = Roff.code(option.invertedForm == nil ? option.longForm : "--[no-]" + option.name)
    let value = option.value.map { " " + Roff.placeholder($0.name) } ?? ""
    let short = option.shortForm.map { Roff.code($0) + ", " } ?? ""
    return entry(short + long + value, synopsis.description(of: option))
  }
}
