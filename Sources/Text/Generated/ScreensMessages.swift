// Written by `swift run generate` from Sources/Text/Catalogues/screens.*: change those instead.
// swift-format-ignore-file

/// The table of the screens catalogue.
enum ScreensMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "answer-empty",
    "answer-incomplete",
    "answer-not-a-number",
    "answer-out-of-range",
    "answer-repeated",
    "answer-unit",
    "answer-unknown-name",
    "answer-wrong-shape",
    "belief-heading",
    "certainty-range",
    "credit-lowered",
    "exercise-heading",
    "explanation-heading",
    "from-earlier-lesson",
    "glossary-heading",
    "groups-title",
    "hint-heading",
    "how-choose-all",
    "how-choose-one",
    "how-fill-gaps",
    "how-match",
    "how-number",
    "how-order",
    "how-poll",
    "how-short-text",
    "how-sort",
    "input-not-expected",
    "lesson-done",
    "lesson-heading",
    "lesson-size",
    "line-contains-nul",
    "line-not-json",
    "line-not-utf8",
    "line-too-long",
    "line-unknown",
    "look-again",
    "next-lesson",
    "next-step-question",
    "next-step-title",
    "no-hint-left",
    "not-translated",
    "overrule-not-offered",
    "page-heading",
    "plain-help",
    "plain-keys",
    "preview-notice",
    "previous-next-step",
    "prompt-certainty",
    "prompt-continue",
    "prompt-keys",
    "prompt-keys-hint",
    "prompt-keys-hint-number",
    "prompt-keys-number",
    "prompt-note",
    "prompt-overrule",
    "resumed-notice",
    "session-saved",
    "solution-heading",
    "summary-score",
    "text-too-long",
    "tries-left",
    "verdict-dont-know",
    "verdict-partly",
    "verdict-poll",
    "verdict-right",
    "verdict-wrong",
    "yes-word",
  ]

  static let english: [String] = [
    "There is no answer yet.",
    "{name} is missing.",
    "This is no number: {text}",
    "There is no {number} here: 1 to {limit} can be chosen.",
    "{name} was named twice.",
    "Answer in: {unit}",
    "{name} is not known here.",
    "That answer has another form than this exercise takes.",
    "A belief that often lies behind this:",
    "The certainty is 1, 2 or 3.",
    "After hints and earlier tries it counts {percent} %.",
    "Step {step} of {of}: {title}",
    "Why:",
    "From an earlier lesson, to keep it fresh.",
    "Words that help:",
    "Groups:",
    "Hint {number} of {of}",
    "Type the numbers of all that fit, such as 1,3.",
    "Type the number of your answer.",
    "Type the words in order with / between them.",
    "Type a number for each letter, such as a2 b1.",
    "Type the number, such as 25.9 or 25,9.",
    "Type the numbers in the right order, such as 3 1 2.",
    "Type the number that fits you. Nothing here is right or wrong.",
    "Type your answer in your own words.",
    "Type a letter for each number, such as 1b 2a.",
    "That makes no sense here.",
    "Lesson finished.",
    "Lesson: {title}",
    "About {minutes} minutes, {count} exercises.",
    "That line holds a zero byte. Nothing was taken; type it again.",
    "That line is no JSON object (column {column}). Nothing was taken; send one object a line.",
    "That line is not UTF-8 text. Nothing was taken; type it again.",
    "That line is too long: at most {limit} bytes are read. Nothing was taken; type a shorter one.",
    "That object says nothing this session knows: use answer, next, hint, skip, dontKnow, overrule, text or quit.",
    "Worth another look:",
    "Next: {title}, about {minutes} minutes.",
    "My next step: what will you do differently, and when? You will see it at the start of your next lesson.",
    "My next step",
    "There is no further hint.",
    "This lesson is not translated into your language yet. You read it in: {language}.",
    "This answer cannot be counted by yourself.",
    "Page {number} of {of}: {title}",
    "h shows a hint (a hint lowers the credit). s goes on without an answer. 0 says that you do not know and shows the answer. q saves and leaves; next time you go on here. To send one of these letters as an answer, put = in front: =h.",
    "You can type q at any time: everything you answered is kept.",
    "Preview: nothing is recorded.",
    "Your next step from last time: {text}",
    "How certain are you? 1 a guess, 2 fairly, 3 certain",
    "Enter: go on, q: save and leave",
    "s skip, 0 I do not know, ? help, q save and leave",
    "h hint, s skip, 0 I do not know, ? help, q save and leave",
    "h hint, s skip, ? help, q save and leave",
    "s skip, ? help, q save and leave",
    "One line, or Enter to leave it empty",
    "Does your answer mean the same? y: yes, count it as right; Enter: no, go on",
    "You go on where you left.",
    "Saved. Next time you go on at the same point.",
    "The answer:",
    "Your work here: {score} of {of}.",
    "That is too long: at most {limit} characters.",
    "{count} try left.\0{count} tries left.",
    "Good to know what you do not know.",
    "Partly right: {percent} %.",
    "Thank you. This is noted.",
    "Right.",
    "Not this time.",
    "yes",
  ]

  static let russian: [String] = [
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ]

  static let kazakh: [String] = [
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ]

}

extension Messages {
  /// “There is no answer yet.”
  public func answerEmpty() -> String {
    self.text(ScreensMessages.table, 0)
  }

  /// “{name} is missing.”
  public func answerIncomplete(name: String) -> String {
    self.text(ScreensMessages.table, 1, [("name", name)])
  }

  /// “This is no number: {text}”
  public func answerNotANumber(text: String) -> String {
    self.text(ScreensMessages.table, 2, [("text", text)])
  }

  /// “There is no {number} here: 1 to {limit} can be chosen.”
  public func answerOutOfRange(number: String, limit: Int) -> String {
    self.text(ScreensMessages.table, 3, [("number", number), ("limit", String(limit))])
  }

  /// “{name} was named twice.”
  public func answerRepeated(name: String) -> String {
    self.text(ScreensMessages.table, 4, [("name", name)])
  }

  /// “Answer in: {unit}”
  public func answerUnit(unit: String) -> String {
    self.text(ScreensMessages.table, 5, [("unit", unit)])
  }

  /// “{name} is not known here.”
  public func answerUnknownName(name: String) -> String {
    self.text(ScreensMessages.table, 6, [("name", name)])
  }

  /// “That answer has another form than this exercise takes.”
  public func answerWrongShape() -> String {
    self.text(ScreensMessages.table, 7)
  }

  /// “A belief that often lies behind this:”
  public func beliefHeading() -> String {
    self.text(ScreensMessages.table, 8)
  }

  /// “The certainty is 1, 2 or 3.”
  public func certaintyRange() -> String {
    self.text(ScreensMessages.table, 9)
  }

  /// “After hints and earlier tries it counts {percent} %.”
  public func creditLowered(percent: Int) -> String {
    self.text(ScreensMessages.table, 10, [("percent", String(percent))])
  }

  /// “Step {step} of {of}: {title}”
  public func exerciseHeading(step: Int, of: Int, title: String) -> String {
    self.text(ScreensMessages.table, 11, [("step", String(step)), ("of", String(of)), ("title", title)])
  }

  /// “Why:”
  public func explanationHeading() -> String {
    self.text(ScreensMessages.table, 12)
  }

  /// “From an earlier lesson, to keep it fresh.”
  public func fromEarlierLesson() -> String {
    self.text(ScreensMessages.table, 13)
  }

  /// “Words that help:”
  public func glossaryHeading() -> String {
    self.text(ScreensMessages.table, 14)
  }

  /// “Groups:”
  public func groupsTitle() -> String {
    self.text(ScreensMessages.table, 15)
  }

  /// “Hint {number} of {of}”
  public func hintHeading(number: Int, of: Int) -> String {
    self.text(ScreensMessages.table, 16, [("number", String(number)), ("of", String(of))])
  }

  /// “Type the numbers of all that fit, such as 1,3.”
  public func howChooseAll() -> String {
    self.text(ScreensMessages.table, 17)
  }

  /// “Type the number of your answer.”
  public func howChooseOne() -> String {
    self.text(ScreensMessages.table, 18)
  }

  /// “Type the words in order with / between them.”
  public func howFillGaps() -> String {
    self.text(ScreensMessages.table, 19)
  }

  /// “Type a number for each letter, such as a2 b1.”
  public func howMatch() -> String {
    self.text(ScreensMessages.table, 20)
  }

  /// “Type the number, such as 25.9 or 25,9.”
  public func howNumber() -> String {
    self.text(ScreensMessages.table, 21)
  }

  /// “Type the numbers in the right order, such as 3 1 2.”
  public func howOrder() -> String {
    self.text(ScreensMessages.table, 22)
  }

  /// “Type the number that fits you. Nothing here is right or wrong.”
  public func howPoll() -> String {
    self.text(ScreensMessages.table, 23)
  }

  /// “Type your answer in your own words.”
  public func howShortText() -> String {
    self.text(ScreensMessages.table, 24)
  }

  /// “Type a letter for each number, such as 1b 2a.”
  public func howSort() -> String {
    self.text(ScreensMessages.table, 25)
  }

  /// “That makes no sense here.”
  public func inputNotExpected() -> String {
    self.text(ScreensMessages.table, 26)
  }

  /// “Lesson finished.”
  public func lessonDone() -> String {
    self.text(ScreensMessages.table, 27)
  }

  /// “Lesson: {title}”
  public func lessonHeading(title: String) -> String {
    self.text(ScreensMessages.table, 28, [("title", title)])
  }

  /// “About {minutes} minutes, {count} exercises.”
  public func lessonSize(minutes: Int, count: Int) -> String {
    self.text(ScreensMessages.table, 29, [("minutes", String(minutes)), ("count", String(count))])
  }

  /// “That line holds a zero byte. Nothing was taken; type it again.”
  public func lineContainsNul() -> String {
    self.text(ScreensMessages.table, 30)
  }

  /// “That line is no JSON object (column {column}). Nothing was taken; send one object a line.”
  public func lineNotJson(column: Int) -> String {
    self.text(ScreensMessages.table, 31, [("column", String(column))])
  }

  /// “That line is not UTF-8 text. Nothing was taken; type it again.”
  public func lineNotUtf8() -> String {
    self.text(ScreensMessages.table, 32)
  }

  /// “That line is too long: at most {limit} bytes are read. Nothing was taken; type a shorter one.”
  public func lineTooLong(limit: Int) -> String {
    self.text(ScreensMessages.table, 33, [("limit", String(limit))])
  }

  /// “That object says nothing this session knows: use answer, next, hint, skip, dontKnow, overrule, text or quit.”
  public func lineUnknown() -> String {
    self.text(ScreensMessages.table, 34)
  }

  /// “Worth another look:”
  public func lookAgain() -> String {
    self.text(ScreensMessages.table, 35)
  }

  /// “Next: {title}, about {minutes} minutes.”
  public func nextLesson(title: String, minutes: Int) -> String {
    self.text(ScreensMessages.table, 36, [("title", title), ("minutes", String(minutes))])
  }

  /// “My next step: what will you do differently, and when? You will see it at the start of your next lesson.”
  public func nextStepQuestion() -> String {
    self.text(ScreensMessages.table, 37)
  }

  /// “My next step”
  public func nextStepTitle() -> String {
    self.text(ScreensMessages.table, 38)
  }

  /// “There is no further hint.”
  public func noHintLeft() -> String {
    self.text(ScreensMessages.table, 39)
  }

  /// “This lesson is not translated into your language yet. You read it in: {language}.”
  public func notTranslated(language: String) -> String {
    self.text(ScreensMessages.table, 40, [("language", language)])
  }

  /// “This answer cannot be counted by yourself.”
  public func overruleNotOffered() -> String {
    self.text(ScreensMessages.table, 41)
  }

  /// “Page {number} of {of}: {title}”
  public func pageHeading(number: Int, of: Int, title: String) -> String {
    self.text(ScreensMessages.table, 42, [("number", String(number)), ("of", String(of)), ("title", title)])
  }

  /// “h shows a hint (a hint lowers the credit). s goes on without an answer. 0 says that you do not know and shows the answer. q saves and leaves; next time you go on here. To send one of these letters as an answer, put = in front: =h.”
  public func plainHelp() -> String {
    self.text(ScreensMessages.table, 43)
  }

  /// “You can type q at any time: everything you answered is kept.”
  public func plainKeys() -> String {
    self.text(ScreensMessages.table, 44)
  }

  /// “Preview: nothing is recorded.”
  public func previewNotice() -> String {
    self.text(ScreensMessages.table, 45)
  }

  /// “Your next step from last time: {text}”
  public func previousNextStep(text: String) -> String {
    self.text(ScreensMessages.table, 46, [("text", text)])
  }

  /// “How certain are you? 1 a guess, 2 fairly, 3 certain”
  public func promptCertainty() -> String {
    self.text(ScreensMessages.table, 47)
  }

  /// “Enter: go on, q: save and leave”
  public func promptContinue() -> String {
    self.text(ScreensMessages.table, 48)
  }

  /// “s skip, 0 I do not know, ? help, q save and leave”
  public func promptKeys() -> String {
    self.text(ScreensMessages.table, 49)
  }

  /// “h hint, s skip, 0 I do not know, ? help, q save and leave”
  public func promptKeysHint() -> String {
    self.text(ScreensMessages.table, 50)
  }

  /// “h hint, s skip, ? help, q save and leave”
  public func promptKeysHintNumber() -> String {
    self.text(ScreensMessages.table, 51)
  }

  /// “s skip, ? help, q save and leave”
  public func promptKeysNumber() -> String {
    self.text(ScreensMessages.table, 52)
  }

  /// “One line, or Enter to leave it empty”
  public func promptNote() -> String {
    self.text(ScreensMessages.table, 53)
  }

  /// “Does your answer mean the same? y: yes, count it as right; Enter: no, go on”
  public func promptOverrule() -> String {
    self.text(ScreensMessages.table, 54)
  }

  /// “You go on where you left.”
  public func resumedNotice() -> String {
    self.text(ScreensMessages.table, 55)
  }

  /// “Saved. Next time you go on at the same point.”
  public func sessionSaved() -> String {
    self.text(ScreensMessages.table, 56)
  }

  /// “The answer:”
  public func solutionHeading() -> String {
    self.text(ScreensMessages.table, 57)
  }

  /// “Your work here: {score} of {of}.”
  public func summaryScore(score: String, of: Int) -> String {
    self.text(ScreensMessages.table, 58, [("score", score), ("of", String(of))])
  }

  /// “That is too long: at most {limit} characters.”
  public func textTooLong(limit: Int) -> String {
    self.text(ScreensMessages.table, 59, [("limit", String(limit))])
  }

  /// “{count} try left.”
  public func triesLeft(count: Int) -> String {
    self.text(ScreensMessages.table, 60, count: count, [("count", String(count))])
  }

  /// “Good to know what you do not know.”
  public func verdictDontKnow() -> String {
    self.text(ScreensMessages.table, 61)
  }

  /// “Partly right: {percent} %.”
  public func verdictPartly(percent: Int) -> String {
    self.text(ScreensMessages.table, 62, [("percent", String(percent))])
  }

  /// “Thank you. This is noted.”
  public func verdictPoll() -> String {
    self.text(ScreensMessages.table, 63)
  }

  /// “Right.”
  public func verdictRight() -> String {
    self.text(ScreensMessages.table, 64)
  }

  /// “Not this time.”
  public func verdictWrong() -> String {
    self.text(ScreensMessages.table, 65)
  }

  /// “yes”
  public func yesWord() -> String {
    self.text(ScreensMessages.table, 66)
  }

}
