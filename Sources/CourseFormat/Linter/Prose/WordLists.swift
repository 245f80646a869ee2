import Learning

/// The words that rules look for, in the languages of the program.
enum WordLists {
  /// Words that turn a question around.
  static let negatives: Set<String> = [
    "not", "except", "isn't", "aren't", "doesn't", "don't", "cannot", "can't", "won't", "не",
    "кроме", "нельзя", "емес", "басқа",
  ]

  /// Question words after which a negative word is harmless.
  static let reasons: Set<String> = [
    "why", "how", "почему", "зачем", "отчего", "как", "неге", "неліктен", "қалай",
  ]

  /// Words that leave no exception.
  static let absolutes: Set<String> = [
    "always", "never", "всегда", "никогда", "әрқашан", "ешқашан", "үнемі",
  ]

  /// Options that point at other options.
  static let aboveAll = [
    "all of the above", "none of the above", "all of these", "none of these", "both of the above",
    "both a and b", "a and b", "all the above", "все перечисленное", "все вышеперечисленное",
    "все варианты верны", "все ответы верны", "ничего из перечисленного",
    "ни один из перечисленных", "ни один из вариантов", "а и б", "и а, и б", "оба варианта",
    "жоғарыда аталғандардың бәрі", "жоғарыдағылардың бәрі", "жоғарыдағылардың ешқайсысы",
    "аталғандардың бәрі", "аталғандардың ешқайсысы", "барлығы дұрыс", "а және ә", "а және б",
  ]

  /// Verbs that say what a person can be seen doing.
  static let measurableVerbs: Set<String> = [
    "list", "name", "recall", "recognise", "recognize", "identify", "match", "label", "state",
    "explain", "classify", "compare", "describe", "summarise", "summarize", "interpret", "give",
    "compute", "calculate", "apply", "use", "order", "sort", "choose", "select", "place", "answer",
    "write", "draft", "edit", "segment", "allocate", "estimate", "plan", "correct", "find",
    "analyse", "analyze", "distinguish", "detect", "grade", "weigh", "test", "rank", "reject",
    "evaluate", "judge", "justify", "defend", "decide", "keep", "design", "create", "build",
    "prepare", "schedule", "назвать", "назовите", "перечислить", "сопоставить", "классифицировать",
    "сравнить", "объяснить", "вычислить", "рассчитать", "применить", "выбрать", "упорядочить",
    "написать", "составить", "оценить", "определить", "отличить", "обосновать", "атау", "тізу",
    "салыстыру", "түсіндіру", "есептеу", "қолдану", "таңдау", "реттеу", "жазу", "құрастыру",
    "бағалау", "анықтау", "ажырату", "жіктеу",
  ]

  /// The beginnings of words that say how a number is to be rounded.
  static let rounding = [
    "decimal", "round", "whole", "nearest", "about", "tenth", "hundredth", "округл", "десят",
    "сотых", "целых", "целого", "примерно", "знак", "дөңгелек", "ондық", "бүтін", "жуық",
    "таңба",
  ]

  /// The beginnings of words that send a reader to somebody who knows the law.
  static let lawyers = ["lawyer", "юрист", "адвокат", "заңгер", "қорғаушы"]

  /// The names of months, by which a lone date is known.
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "январ", "феврал", "март", "апрел", "мая", "май", "июн",
    "июл", "август", "сентябр", "октябр", "ноябр", "декабр", "қаңтар", "ақпан", "наурыз", "сәуір",
    "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
  ]

  /// The stages of a session, in order, by the beginnings of their names.
  static let stages = [
    ["activity", "задание", "активность", "упражнение", "белсенділік", "тапсырма", "жаттығу"],
    ["discussion", "обсуждение", "талқылау"],
    ["input", "теория", "материал", "вводная", "кіріспе", "мәлімет"],
    ["deepening", "углубление", "тереңдету"],
    ["synthesis", "синтез", "итог", "обобщение", "қорытынды"],
  ]
  /// The parts of a stage, by the beginnings of their labels.
  private static let stageParts: [(StageGuide.Part, [String])] = [
    (.steps, ["steps", "шаги", "ход", "қадамдар", "барысы"]),
    (.prompts, ["prompts", "вопросы", "подсказки", "реплики", "сұрақтар", "түрткі"]),
    (.watchFor, ["watch for", "обратите внимание", "следите", "назар аудар", "байқаңыз"]),
    (
      .fallback,
      ["low-tech fallback", "low tech", "без техники", "без устройств", "техникасыз", "құрылғысыз"]
    ),
    (.safety, ["safety", "безопасность", "о безопасности", "қауіпсіздік"]),
    (
      .cut,
      ["cut this first", "cut first", "сократите", "сократить", "убрать первым", "алдымен қысқарт"]
    ),
  ]

  /// What a part of a stage is called, as authors write it.
  static func label(of part: StageGuide.Part) -> String {
    switch part {
    case .steps: "Steps"
    case .prompts: "Prompts"
    case .watchFor: "Watch for"
    case .fallback: "Low-tech fallback"
    case .safety: "Safety note"
    case .cut: "Cut this first if late"
    }
  }

  /// The part of a stage that a label names.
  static func part(named label: String) -> StageGuide.Part? {
    let name = label.lowercased()
    return stageParts.first { part in part.1.contains { name.hasPrefix($0) } }?.0
  }
}
