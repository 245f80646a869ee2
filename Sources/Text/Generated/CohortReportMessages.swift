// Written by `swift run generate` from Sources/Text/Catalogues/cohort-report.*: change those instead.
// swift-format-ignore-file

/// The table of the cohort-report catalogue.
enum CohortReportMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "audience-donor",
    "audience-trainer",
    "help-option-for",
    "report-not-for-donors",
  ]

  static let english: [String] = [
    "donors and other readers outside the group",
    "the trainer",
    "Whom it is for: trainer, or donor with no names and no small counts",
    "qadam report {report} tells of single people or answers, so it is for the trainer alone; for donors there are qadam report cohort and qadam report objectives.",
  ]

  static let russian: [String] = [
    "доноры и другие читатели вне группы",
    "тренер",
    "Для кого: trainer – тренер, donor – донор, без имён и малых чисел",
    "qadam report {report} рассказывает об отдельных людях или ответах, поэтому он только для тренера; для доноров есть qadam report cohort и qadam report objectives.",
  ]

  static let kazakh: [String] = [
    "донорлар және топтан тыс басқа оқырмандар",
    "тренер",
    "Кімге: trainer – тренерге, donor – донорға, есімсіз және шағын сандарсыз",
    "qadam report {report} жеке адамдар немесе жауаптар туралы айтады, сондықтан ол тек тренерге арналған; донорларға qadam report cohort және qadam report objectives бар.",
  ]

}

extension Messages {
  /// “donors and other readers outside the group”
  public func audienceDonor() -> String {
    self.text(CohortReportMessages.table, 0)
  }

  /// “the trainer”
  public func audienceTrainer() -> String {
    self.text(CohortReportMessages.table, 1)
  }

  /// “Whom it is for: trainer, or donor with no names and no small counts”
  public func helpOptionFor() -> String {
    self.text(CohortReportMessages.table, 2)
  }

  /// “qadam report {report} tells of single people or answers, so it is for the trainer alone; for donors there are qadam report cohort and qadam report objectives.”
  public func reportNotForDonors(report: String) -> String {
    self.text(CohortReportMessages.table, 3, [("report", report)])
  }

}
