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
    "answer-unfinished",
    "answer-unit",
    "answer-unknown-name",
    "answer-wrong-shape",
    "belief-heading",
    "certainty-one",
    "certainty-question",
    "certainty-range",
    "certainty-three",
    "certainty-two",
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
    "key-answer",
    "key-assign",
    "key-back",
    "key-dont-know",
    "key-go-on",
    "key-grab",
    "key-hint",
    "key-leave",
    "key-more",
    "key-move",
    "key-next-field",
    "key-skip",
    "key-space",
    "key-tick",
    "lesson-done",
    "lesson-heading",
    "lesson-size",
    "line-contains-nul",
    "line-not-json",
    "line-not-utf8",
    "line-too-long",
    "line-unknown",
    "look-again",
    "mark-right",
    "mark-wrong",
    "next-lesson",
    "next-step-question",
    "next-step-title",
    "no-hint-left",
    "not-translated",
    "overrule-no",
    "overrule-not-offered",
    "overrule-question",
    "overrule-yes",
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
    "step-of",
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
    "A part of the answer is still missing.",
    "Answer in: {unit}",
    "{name} is not known here.",
    "That answer has another form than this exercise takes.",
    "A belief that often lies behind this:",
    "1: a guess",
    "How certain are you?",
    "The certainty is 1, 2 or 3.",
    "3: certain",
    "2: fairly certain",
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
    "answer",
    "give a partner",
    "back to the answer",
    "I do not know",
    "go on",
    "take or put down",
    "hint ({count} left)\0hint ({count} left)",
    "save and leave",
    "further down",
    "choose",
    "next gap",
    "skip",
    "Space",
    "tick",
    "Lesson finished.",
    "Lesson: {title}",
    "About {minutes} minutes, {count} exercises.",
    "That line holds a zero byte. Nothing was taken; type it again.",
    "That line is no JSON object (column {column}). Nothing was taken; send one object a line.",
    "That line is not UTF-8 text. Nothing was taken; type it again.",
    "That line is too long: at most {limit} bytes are read. Nothing was taken; type a shorter one.",
    "That object says nothing this session knows: use answer, next, hint, skip, dontKnow, overrule, text or quit.",
    "Worth another look:",
    "right:",
    "not right:",
    "Next: {title}, about {minutes} minutes.",
    "My next step: what will you do differently, and when? You will see it at the start of your next lesson.",
    "My next step",
    "There is no further hint.",
    "This lesson is not translated into your language yet. You read it in: {language}.",
    "No, go on",
    "This answer cannot be counted by yourself.",
    "Does your answer mean the same?",
    "Yes, count it as right",
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
    "{step} of {of}",
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

  /// “A part of the answer is still missing.”
  public func answerUnfinished() -> String {
    self.text(ScreensMessages.table, 5)
  }

  /// “Answer in: {unit}”
  public func answerUnit(unit: String) -> String {
    self.text(ScreensMessages.table, 6, [("unit", unit)])
  }

  /// “{name} is not known here.”
  public func answerUnknownName(name: String) -> String {
    self.text(ScreensMessages.table, 7, [("name", name)])
  }

  /// “That answer has another form than this exercise takes.”
  public func answerWrongShape() -> String {
    self.text(ScreensMessages.table, 8)
  }

  /// “A belief that often lies behind this:”
  public func beliefHeading() -> String {
    self.text(ScreensMessages.table, 9)
  }

  /// “1: a guess”
  public func certaintyOne() -> String {
    self.text(ScreensMessages.table, 10)
  }

  /// “How certain are you?”
  public func certaintyQuestion() -> String {
    self.text(ScreensMessages.table, 11)
  }

  /// “The certainty is 1, 2 or 3.”
  public func certaintyRange() -> String {
    self.text(ScreensMessages.table, 12)
  }

  /// “3: certain”
  public func certaintyThree() -> String {
    self.text(ScreensMessages.table, 13)
  }

  /// “2: fairly certain”
  public func certaintyTwo() -> String {
    self.text(ScreensMessages.table, 14)
  }

  /// “After hints and earlier tries it counts {percent} %.”
  public func creditLowered(percent: Int) -> String {
    self.text(ScreensMessages.table, 15, [("percent", String(percent))])
  }

  /// “Step {step} of {of}: {title}”
  public func exerciseHeading(step: Int, of: Int, title: String) -> String {
    self.text(ScreensMessages.table, 16, [("step", String(step)), ("of", String(of)), ("title", title)])
  }

  /// “Why:”
  public func explanationHeading() -> String {
    self.text(ScreensMessages.table, 17)
  }

  /// “From an earlier lesson, to keep it fresh.”
  public func fromEarlierLesson() -> String {
    self.text(ScreensMessages.table, 18)
  }

  /// “Words that help:”
  public func glossaryHeading() -> String {
    self.text(ScreensMessages.table, 19)
  }

  /// “Groups:”
  public func groupsTitle() -> String {
    self.text(ScreensMessages.table, 20)
  }

  /// “Hint {number} of {of}”
  public func hintHeading(number: Int, of: Int) -> String {
    self.text(ScreensMessages.table, 21, [("number", String(number)), ("of", String(of))])
  }

  /// “Type the numbers of all that fit, such as 1,3.”
  public func howChooseAll() -> String {
    self.text(ScreensMessages.table, 22)
  }

  /// “Type the number of your answer.”
  public func howChooseOne() -> String {
    self.text(ScreensMessages.table, 23)
  }

  /// “Type the words in order with / between them.”
  public func howFillGaps() -> String {
    self.text(ScreensMessages.table, 24)
  }

  /// “Type a number for each letter, such as a2 b1.”
  public func howMatch() -> String {
    self.text(ScreensMessages.table, 25)
  }

  /// “Type the number, such as 25.9 or 25,9.”
  public func howNumber() -> String {
    self.text(ScreensMessages.table, 26)
  }

  /// “Type the numbers in the right order, such as 3 1 2.”
  public func howOrder() -> String {
    self.text(ScreensMessages.table, 27)
  }

  /// “Type the number that fits you. Nothing here is right or wrong.”
  public func howPoll() -> String {
    self.text(ScreensMessages.table, 28)
  }

  /// “Type your answer in your own words.”
  public func howShortText() -> String {
    self.text(ScreensMessages.table, 29)
  }

  /// “Type a letter for each number, such as 1b 2a.”
  public func howSort() -> String {
    self.text(ScreensMessages.table, 30)
  }

  /// “That makes no sense here.”
  public func inputNotExpected() -> String {
    self.text(ScreensMessages.table, 31)
  }

  /// “answer”
  public func keyAnswer() -> String {
    self.text(ScreensMessages.table, 32)
  }

  /// “give a partner”
  public func keyAssign() -> String {
    self.text(ScreensMessages.table, 33)
  }

  /// “back to the answer”
  public func keyBack() -> String {
    self.text(ScreensMessages.table, 34)
  }

  /// “I do not know”
  public func keyDontKnow() -> String {
    self.text(ScreensMessages.table, 35)
  }

  /// “go on”
  public func keyGoOn() -> String {
    self.text(ScreensMessages.table, 36)
  }

  /// “take or put down”
  public func keyGrab() -> String {
    self.text(ScreensMessages.table, 37)
  }

  /// “hint ({count} left)”
  public func keyHint(count: Int) -> String {
    self.text(ScreensMessages.table, 38, count: count, [("count", String(count))])
  }

  /// “save and leave”
  public func keyLeave() -> String {
    self.text(ScreensMessages.table, 39)
  }

  /// “further down”
  public func keyMore() -> String {
    self.text(ScreensMessages.table, 40)
  }

  /// “choose”
  public func keyMove() -> String {
    self.text(ScreensMessages.table, 41)
  }

  /// “next gap”
  public func keyNextField() -> String {
    self.text(ScreensMessages.table, 42)
  }

  /// “skip”
  public func keySkip() -> String {
    self.text(ScreensMessages.table, 43)
  }

  /// “Space”
  public func keySpace() -> String {
    self.text(ScreensMessages.table, 44)
  }

  /// “tick”
  public func keyTick() -> String {
    self.text(ScreensMessages.table, 45)
  }

  /// “Lesson finished.”
  public func lessonDone() -> String {
    self.text(ScreensMessages.table, 46)
  }

  /// “Lesson: {title}”
  public func lessonHeading(title: String) -> String {
    self.text(ScreensMessages.table, 47, [("title", title)])
  }

  /// “About {minutes} minutes, {count} exercises.”
  public func lessonSize(minutes: Int, count: Int) -> String {
    self.text(ScreensMessages.table, 48, [("minutes", String(minutes)), ("count", String(count))])
  }

  /// “That line holds a zero byte. Nothing was taken; type it again.”
  public func lineContainsNul() -> String {
    self.text(ScreensMessages.table, 49)
  }

  /// “That line is no JSON object (column {column}). Nothing was taken; send one object a line.”
  public func lineNotJson(column: Int) -> String {
    self.text(ScreensMessages.table, 50, [("column", String(column))])
  }

  /// “That line is not UTF-8 text. Nothing was taken; type it again.”
  public func lineNotUtf8() -> String {
    self.text(ScreensMessages.table, 51)
  }

  /// “That line is too long: at most {limit} bytes are read. Nothing was taken; type a shorter one.”
  public func lineTooLong(limit: Int) -> String {
    self.text(ScreensMessages.table, 52, [("limit", String(limit))])
  }

  /// “That object says nothing this session knows: use answer, next, hint, skip, dontKnow, overrule, text or quit.”
  public func lineUnknown() -> String {
    self.text(ScreensMessages.table, 53)
  }

  /// “Worth another look:”
  public func lookAgain() -> String {
    self.text(ScreensMessages.table, 54)
  }

  /// “right:”
  public func markRight() -> String {
    self.text(ScreensMessages.table, 55)
  }

  /// “not right:”
  public func markWrong() -> String {
    self.text(ScreensMessages.table, 56)
  }

  /// “Next: {title}, about {minutes} minutes.”
  public func nextLesson(title: String, minutes: Int) -> String {
    self.text(ScreensMessages.table, 57, [("title", title), ("minutes", String(minutes))])
  }

  /// “My next step: what will you do differently, and when? You will see it at the start of your next lesson.”
  public func nextStepQuestion() -> String {
    self.text(ScreensMessages.table, 58)
  }

  /// “My next step”
  public func nextStepTitle() -> String {
    self.text(ScreensMessages.table, 59)
  }

  /// “There is no further hint.”
  public func noHintLeft() -> String {
    self.text(ScreensMessages.table, 60)
  }

  /// “This lesson is not translated into your language yet. You read it in: {language}.”
  public func notTranslated(language: String) -> String {
    self.text(ScreensMessages.table, 61, [("language", language)])
  }

  /// “No, go on”
  public func overruleNo() -> String {
    self.text(ScreensMessages.table, 62)
  }

  /// “This answer cannot be counted by yourself.”
  public func overruleNotOffered() -> String {
    self.text(ScreensMessages.table, 63)
  }

  /// “Does your answer mean the same?”
  public func overruleQuestion() -> String {
    self.text(ScreensMessages.table, 64)
  }

  /// “Yes, count it as right”
  public func overruleYes() -> String {
    self.text(ScreensMessages.table, 65)
  }

  /// “Page {number} of {of}: {title}”
  public func pageHeading(number: Int, of: Int, title: String) -> String {
    self.text(ScreensMessages.table, 66, [("number", String(number)), ("of", String(of)), ("title", title)])
  }

  /// “h shows a hint (a hint lowers the credit). s goes on without an answer. 0 says that you do not know and shows the answer. q saves and leaves; next time you go on here. To send one of these letters as an answer, put = in front: =h.”
  public func plainHelp() -> String {
    self.text(ScreensMessages.table, 67)
  }

  /// “You can type q at any time: everything you answered is kept.”
  public func plainKeys() -> String {
    self.text(ScreensMessages.table, 68)
  }

  /// “Preview: nothing is recorded.”
  public func previewNotice() -> String {
    self.text(ScreensMessages.table, 69)
  }

  /// “Your next step from last time: {text}”
  public func previousNextStep(text: String) -> String {
    self.text(ScreensMessages.table, 70, [("text", text)])
  }

  /// “How certain are you? 1 a guess, 2 fairly, 3 certain”
  public func promptCertainty() -> String {
    self.text(ScreensMessages.table, 71)
  }

  /// “Enter: go on, q: save and leave”
  public func promptContinue() -> String {
    self.text(ScreensMessages.table, 72)
  }

  /// “s skip, 0 I do not know, ? help, q save and leave”
  public func promptKeys() -> String {
    self.text(ScreensMessages.table, 73)
  }

  /// “h hint, s skip, 0 I do not know, ? help, q save and leave”
  public func promptKeysHint() -> String {
    self.text(ScreensMessages.table, 74)
  }

  /// “h hint, s skip, ? help, q save and leave”
  public func promptKeysHintNumber() -> String {
    self.text(ScreensMessages.table, 75)
  }

  /// “s skip, ? help, q save and leave”
  public func promptKeysNumber() -> String {
    self.text(ScreensMessages.table, 76)
  }

  /// “One line, or Enter to leave it empty”
  public func promptNote() -> String {
    self.text(ScreensMessages.table, 77)
  }

  /// “Does your answer mean the same? y: yes, count it as right; Enter: no, go on”
  public func promptOverrule() -> String {
    self.text(ScreensMessages.table, 78)
  }

  /// “You go on where you left.”
  public func resumedNotice() -> String {
    self.text(ScreensMessages.table, 79)
  }

  /// “Saved. Next time you go on at the same point.”
  public func sessionSaved() -> String {
    self.text(ScreensMessages.table, 80)
  }

  /// “The answer:”
  public func solutionHeading() -> String {
    self.text(ScreensMessages.table, 81)
  }

  /// “{step} of {of}”
  public func stepOf(step: Int, of: Int) -> String {
    self.text(ScreensMessages.table, 82, [("step", String(step)), ("of", String(of))])
  }

  /// “Your work here: {score} of {of}.”
  public func summaryScore(score: String, of: Int) -> String {
    self.text(ScreensMessages.table, 83, [("score", score), ("of", String(of))])
  }

  /// “That is too long: at most {limit} characters.”
  public func textTooLong(limit: Int) -> String {
    self.text(ScreensMessages.table, 84, [("limit", String(limit))])
  }

  /// “{count} try left.”
  public func triesLeft(count: Int) -> String {
    self.text(ScreensMessages.table, 85, count: count, [("count", String(count))])
  }

  /// “Good to know what you do not know.”
  public func verdictDontKnow() -> String {
    self.text(ScreensMessages.table, 86)
  }

  /// “Partly right: {percent} %.”
  public func verdictPartly(percent: Int) -> String {
    self.text(ScreensMessages.table, 87, [("percent", String(percent))])
  }

  /// “Thank you. This is noted.”
  public func verdictPoll() -> String {
    self.text(ScreensMessages.table, 88)
  }

  /// “Right.”
  public func verdictRight() -> String {
    self.text(ScreensMessages.table, 89)
  }

  /// “Not this time.”
  public func verdictWrong() -> String {
    self.text(ScreensMessages.table, 90)
  }

  /// “yes”
  public func yesWord() -> String {
    self.text(ScreensMessages.table, 91)
  }

}
