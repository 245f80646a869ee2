extension CampaignCause {
  /// The figures that decide for this cause and against its rivals.
  var decidingFigures: [LabFigure] {
    switch self {
    case .none: [.nothing]
    case .delivery: [.reached]
    case .language: [.engagedFirst]
    case .audience: [.inArea]
    case .trust: [.unanswered]
    case .bridge: [.attended]
    case .duplicates: [.repeats]
    case .externalDrop, .externalBoost: [.comparison]
    }
  }

  /// The figures that this cause moves as well, and that a rival would move too.
  var supportingFigures: [LabFigure] {
    switch self {
    case .none, .delivery, .duplicates: []
    case .language: [.engagedSecond]
    case .audience, .trust: [.pledged]
    case .bridge: [.reminded]
    case .externalDrop, .externalBoost: [.attended]
    }
  }

  /// The causes that explain the figures as well, though another line of the report speaks against
  /// them.
  var defensibleRivals: [CampaignCause] {
    switch self {
    case .none, .duplicates: []
    case .delivery: [.externalDrop]
    case .language: [.audience]
    case .audience: [.trust]
    case .trust: [.audience]
    case .bridge: [.externalDrop]
    case .externalDrop: [.bridge]
    case .externalBoost: [.none]
    }
  }

  /// Whether a figure of a log speaks against this cause: it would lie elsewhere if the cause were
  /// true.
  func isRuledOut(by figure: LabFigure, in log: CampaignLog) -> Bool {
    guard let reading = log.reading(of: figure) else { return false }
    switch (self, figure) {
    case (.none, _): return reading.isFar
    case (.duplicates, .repeats), (.trust, .unanswered), (.externalBoost, .comparison):
      return !reading.isHigh
    case (.delivery, .reached), (.audience, .inArea), (.audience, .pledged), (.trust, .pledged),
      (.bridge, .attended), (.bridge, .reminded), (.externalDrop, .comparison):
      return !reading.isLow
    case (.language, .engagedFirst), (.language, .engagedSecond):
      // One language alone has to fall; a figure of the other one is as good.
      return [LabFigure.engagedFirst, .engagedSecond]
        .allSatisfy { log.reading(of: $0)?.isLow == false }
    default: return false
    }
  }

  /// The figures that could speak against this cause in some log.
  var opposingFigures: [LabFigure] {
    switch self {
    case .none: LabFigure.counted
    case .duplicates: [.repeats]
    case .trust: [.unanswered, .pledged]
    case .externalBoost, .externalDrop: [.comparison]
    case .delivery: [.reached]
    case .audience: [.inArea, .pledged]
    case .bridge: [.attended, .reminded]
    case .language: [.engagedFirst, .engagedSecond]
    }
  }
}
