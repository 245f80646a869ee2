/// The words in which a lab speaks: those of the program in the language of the lesson, and the
/// author's own for the lines of the report.
///
/// Here stand only the keys; whoever reads the course brings the words.
public struct LabWording: Sendable {
  /// Gives the words of a key with its placeholders filled, nil where there are none.
  public typealias Lookup = @Sendable (_ key: String, _ values: [String: String]) -> String?

  private let own: [LabLine: String]
  private let lookup: Lookup

  /// Takes the author's words, and where all others are found.
  public init(own: [LabLine: String] = [:], lookup: @escaping Lookup) {
    self.own = own
    self.lookup = lookup
  }

  /// The author's words, for what makes a question this question.
  var ownWords: [(line: LabLine, text: String)] {
    LabLine.allCases.compactMap { line in own[line].map { (line, $0) } }
  }

  /// The words of a key; the key itself where nothing is known.
  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    lookup("lab-" + key, values) ?? key
  }

  /// A line of the report.
  func line(_ line: LabLine) -> String { own[line] ?? text("line-" + line.rawValue) }

  /// A cause, as a sentence without a full stop.
  func cause(_ cause: CampaignCause) -> String { text("cause-" + cause.rawValue) }

  /// A figure as a ratio of two lines.
  func figure(_ figure: LabFigure) -> String {
    switch figure {
    case .repeats: ratio(text("repeated-lines"), .lines)
    case .comparison: ratio(line(.neighbours), text("its-plan"))
    case .reached: ratio(line(.reached), .sent)
    case .engagedFirst: inLanguage(.first)
    case .engagedSecond: inLanguage(.second)
    case .pledged: ratio(line(.pledged), .engaged)
    case .attended: ratio(line(.attended), .pledged)
    case .inArea: ratio(line(.inArea), text("all-looked-at"))
    case .unanswered: ratio(line(.unanswered), text("all-questions"))
    case .reminded: ratio(text("reminded-people"), .pledged)
    case .nothing: text("figure-nothing")
    }
  }

  /// One of the names that a question offers.
  func option(_ name: String, of question: LabQuestion) -> String {
    switch question {
    case .cause, .rival: CampaignCause(rawValue: name).map { cause($0) } ?? name
    case .figure, .evidence, .indicator: LabFigure(rawValue: name).map { figure($0) } ?? name
    case .source: text("source-" + name)
    case .rhythm: text("rhythm-" + name)
    case .certainty: text("certainty-" + name)
    case .value, .decision, .baseline, .target: name
    }
  }

  /// A figure of a log with its plan.
  func reading(_ reading: LabReading) -> String {
    text(
      "reading",
      [
        "figure": figure(reading.figure), "percent": reading.percent.text,
        "plan": reading.expectedPercent.text,
      ]
    )
  }

  /// A number of percent.
  func percent(_ number: DecimalNumber) -> String { number.text + " %" }

  private func ratio(_ part: String, _ whole: LabLine) -> String { ratio(part, line(whole)) }

  private func ratio(_ part: String, _ whole: String) -> String { part + " ÷ " + whole }

  private func inLanguage(_ language: LabLine) -> String {
    ratio(line(.engaged), .reached) + ", " + line(language)
  }
}

/// A line of the report that an author may name.
public enum LabLine: String, Sendable, CaseIterable {
  case sent, reached, engaged
  /// The lines on the sign-up list.
  case lines
  /// The different people on it.
  case pledged
  case attended
  /// Who came in the comparison district.
  case neighbours
  /// The language of the first half of the messages.
  case first
  /// The language of the second half.
  case second
  case inArea = "in-area"
  case unanswered, reminded
}
