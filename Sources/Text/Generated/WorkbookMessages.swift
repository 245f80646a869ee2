// Written by `swift run generate` from Sources/Text/Catalogues/workbook.*: change those instead.
// swift-format-ignore-file

/// The table of the workbook catalogue.
enum WorkbookMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "answer-control-character",
    "answer-too-many-cells",
    "answer-too-many-rows",
    "check-date",
    "check-each",
    "check-filled",
    "check-last",
    "check-number",
    "check-reaches",
    "check-rows",
    "check-words",
    "draft-empty",
    "draft-found",
    "draft-found-here",
    "draft-kept",
    "draft-not-kept",
    "editor-failed",
    "editor-missing",
    "editor-not-utf8",
    "editor-text-refused",
    "editor-unavailable",
    "editor-unreadable",
    "editor-unset",
    "field-done",
    "field-empty",
    "field-example",
    "field-hint",
    "field-now",
    "field-open",
    "field-optional",
    "field-replace",
    "field-rows",
    "field-saved",
    "field-unchanged",
    "help-argument-sheet",
    "help-argument-workbook-file",
    "help-option-replace",
    "help-option-version",
    "help-workbook",
    "help-workbook-edit",
    "help-workbook-export",
    "help-workbook-history",
    "help-workbook-show",
    "how-open",
    "how-worksheet",
    "key-back-to-fields",
    "key-choose-level",
    "key-done-writing",
    "key-finish-sheet",
    "key-new-line",
    "key-not-now",
    "key-open-field",
    "key-own-editor",
    "key-save-field",
    "marking-criterion",
    "marking-intro",
    "marking-result",
    "marking-skipped",
    "own-text-heading",
    "privacy-notice",
    "prompt-field",
    "prompt-marking",
    "prompt-writing",
    "rubric-heading",
    "sample-first-heading",
    "sample-heading",
    "sheet-complete",
    "sheet-name",
    "sheet-no-grade",
    "sheet-progress",
    "sheet-still-open",
    "text-kept",
    "text-length",
    "words-asked",
    "workbook-edited",
    "workbook-empty",
    "workbook-exists",
    "workbook-exported",
    "workbook-file-form",
    "workbook-history-none",
    "workbook-map",
    "workbook-map-limit",
    "workbook-no-sheets",
    "workbook-not-begun",
    "workbook-saved-at",
    "workbook-share-notice",
    "workbook-sheet-unknown",
    "workbook-spectrum",
    "workbook-spectrum-limit",
    "workbook-state",
    "workbook-title",
    "workbook-unplaced",
    "workbook-version",
    "workbook-version-unknown",
    "writing-help",
  ]

  static let english: [String] = [
    "The text holds a control character: take it out.",
    "Row {row} has too many parts: at most {limit}, with | between them.",
    "There are too many rows: the limit is {limit}.",
    "a date",
    "“{column}” in every line",
    "something is written",
    "“{column}” in the last line: an act that somebody can witness",
    "a number that can be counted",
    "a line that reaches “{level}”",
    "at least {count} lines",
    "at least {count} words",
    "There is no text yet.",
    "Your draft is still here, {words} words; write on, or .l to see it.",
    "Your draft is still here, {words} words.",
    "Your draft is kept.",
    "The draft cannot be written to the disk: finish the text here, or leave with what you have answered.",
    "The editor ended with an error. Your draft is kept as it stands in its file.",
    "The editor {name} cannot be started: mend EDITOR, or write here. Your draft is kept.",
    "it is not UTF-8 text.",
    "The file of the editor cannot be taken: {reason} It is kept: open it again with the editor and mend it.",
    "An editor needs a file, and nothing is kept here: write your text here.",
    "it cannot be read.",
    "No editor is set: set the variable EDITOR, or write here.",
    "done",
    "empty",
    "Example:",
    "Hint:",
    "Now there:",
    "open",
    "{title} (may stay empty)",
    "What stands there is your draft: .l shows it, .u takes its last line back.",
    "One line each, with | between the parts: {columns}",
    "Saved: {title}.",
    "Nothing changed.",
    "The worksheet, such as W1; every one where none is named",
    "The file; its ending says the form: .html or .md",
    "Write over a file that is there already",
    "The plan as it was at a version of the history",
    "Your campaign plan, which grows from lesson to lesson",
    "Fill in or change a worksheet",
    "Write the plan to a file that can be printed",
    "List what was saved and when",
    "Show the plan, with the spectrum of allies and the power map",
    "Write line by line; a line with only a full stop ends your text.",
    "Type the number of a field to write it, Enter for the next open one, f to finish.",
    "back to the fields",
    "choose a level",
    "done",
    "finish",
    "new line",
    "not now",
    "write",
    "own editor",
    "save",
    "{number} of {of}: {title}",
    "Now mark your own text. It is no test: it shows what to work on.",
    "You gave yourself {points} of {of} points.",
    "Not marked. The text stays in your record.",
    "Your text:",
    "Write roles, not people: no real lists of members, no names of people at risk. The workbook stays on this device.",
    "Line {line}; . save, .? help",
    "Type the number that fits your text best; n: not now, b: back, q: save and leave",
    "Line {line}; . done, .? help",
    "What counts:",
    "A sample for another case, with its marks:",
    "A sample with its marks:",
    "All {of} points are done.",
    "Worksheet {sheet}",
    "This says how complete the sheet is, not how good: that is for you and your group to judge. Go on with it at any time: qadam workbook edit {sheet}",
    "{done} of {of} points are done.",
    "Still open:",
    "Your text is kept, {words} words.",
    "Words so far: {words}.",
    "At most {words} words are asked for.",
    "Your workbook is saved. See the whole plan with: qadam workbook",
    "Your workbook is empty. It fills as you go through the worksheets of the lessons, or with: qadam workbook edit",
    "{path} exists already: choose another name, or add --replace.",
    "Written: {path}",
    "{path} does not say which form: end the name with .html or .md.",
    "Nothing is saved yet.",
    "Power map",
    "Who is seen most need not decide most.",
    "This course has no worksheets.",
    "Not begun yet.",
    "Last saved: {date}",
    "Before you pass it on: does it name or describe somebody who did not agree?",
    "There is no worksheet {name} in this course: choose one of {known}.",
    "Spectrum of allies",
    "A snapshot: people move. Look again every week.",
    "As of {date}",
    "Campaign plan",
    "Not placed yet: {names}",
    "Version {number} of {date}",
    "There is no version {number}: qadam workbook history lists them.",
    ".e writes in your own editor, .l shows the text, .u takes the last line back, .c begins anew, .q leaves and keeps the draft. To begin a line with a full stop, type two.",
  ]

  static let russian: [String] = [
    "В тексте есть управляющий символ: уберите его.",
    "В строке {row} слишком много частей: не больше {limit}, через знак |.",
    "Строк слишком много: наибольшее число — {limit}.",
    "дата",
    "«{column}» в каждой строке",
    "что-то написано",
    "«{column}» в последней строке: поступок, который кто-то может увидеть",
    "число, которое можно сосчитать",
    "строка, которая доходит до «{level}»",
    "строк не меньше чем {count}",
    "слов не меньше чем {count}",
    "Текста пока нет.",
    "Ваш черновик на месте, слов: {words}; пишите дальше или посмотрите его: .l",
    "Ваш черновик здесь, слов: {words}.",
    "Черновик сохранён.",
    "Черновик нельзя записать на диск: закончите текст здесь или выйдите, ответы сохранены.",
    "Редактор завершился с ошибкой. Черновик сохранён таким, каким он остался в файле.",
    "Редактор {name} не запускается: исправьте EDITOR или пишите здесь. Черновик сохранён.",
    "это не текст UTF-8.",
    "Файл редактора нельзя принять: {reason} Он сохранён: откройте его редактором снова и исправьте.",
    "Редактору нужен файл, а здесь ничего не сохраняется: пишите прямо тут.",
    "его нельзя прочитать.",
    "Редактор не задан: задайте переменную EDITOR или пишите здесь.",
    "готово",
    "пусто",
    "Пример:",
    "Подсказка:",
    "Сейчас там:",
    "открыто",
    "{title} (можно оставить пустым)",
    "То, что там стоит, — ваш черновик: .l показывает его, .u убирает последнюю строку.",
    "По одной на строке, части через |: {columns}",
    "Сохранено: {title}.",
    "Ничего не изменилось.",
    "Лист, например W1; без имени — все",
    "Файл; вид — по окончанию: .html или .md",
    "Перезаписать файл, который уже есть",
    "План, каким он был в одной из версий",
    "Ваш план кампании, который растёт от урока к уроку",
    "Заполнить или изменить рабочий лист",
    "Записать план в файл для печати",
    "Показать, что и когда сохранено",
    "Показать план со спектром союзников и картой влияния",
    "Пишите строка за строкой; строка из одной точки завершает текст.",
    "Введите номер поля, чтобы его заполнить; Enter — следующее открытое, f — закончить.",
    "назад к полям",
    "выбрать уровень",
    "готово",
    "закончить",
    "новая строка",
    "не сейчас",
    "писать",
    "свой редактор",
    "сохранить",
    "{number} из {of}: {title}",
    "Теперь оцените свой текст. Это не экзамен: так видно, над чем работать.",
    "Вы поставили себе баллов: {points} из {of}.",
    "Без оценки. Текст остаётся в записях.",
    "Ваш текст:",
    "Пишите роли, а не людей: никаких настоящих списков участников, никаких имён тех, кто в опасности. Рабочая тетрадь остаётся на этом устройстве.",
    "Строка {line}; . сохранить, .? помощь",
    "Введите номер, который лучше подходит; n — не сейчас, b — назад, q — сохранить и выйти",
    "Строка {line}; . готово, .? помощь",
    "Что важно:",
    "Образец для другого случая, с оценкой:",
    "Образец с оценкой:",
    "Сделаны все пункты: {of}.",
    "Лист {sheet}",
    "Это говорит, насколько лист полон, а не насколько он хорош: об этом судить вам и вашей группе. Продолжить можно в любое время: qadam workbook edit {sheet}",
    "Сделано пунктов: {done} из {of}.",
    "Ещё открыто:",
    "Ваш текст сохранён, слов: {words}.",
    "Слов пока: {words}.",
    "Нужно слов не больше чем {words}.",
    "Рабочая тетрадь сохранена. Весь план: qadam workbook",
    "Ваша рабочая тетрадь пуста. Она наполняется на рабочих листах уроков или командой: qadam workbook edit",
    "{path} уже есть: выберите другое имя или добавьте --replace.",
    "Записано: {path}",
    "Имя {path} не говорит, какой нужен вид: пусть оно кончается на .html или .md.",
    "Пока ничего не сохранено.",
    "Карта влияния",
    "Кто заметнее всех, не обязательно решает больше всех.",
    "В этом курсе нет рабочих листов.",
    "Ещё не начат.",
    "Сохранено: {date}",
    "Прежде чем передать дальше: не назван ли и не описан ли кто-то, кто не соглашался?",
    "Листа {name} в этом курсе нет: выберите один из {known}.",
    "Спектр союзников",
    "Это снимок: люди меняют место. Смотрите снова каждую неделю.",
    "По состоянию на {date}",
    "План кампании",
    "Ещё не размещены: {names}",
    "Версия {number} от {date}",
    "Версии {number} нет: их перечисляет qadam workbook history.",
    ".e — писать в своём редакторе, .l — показать текст, .u — убрать последнюю строку, .c — начать заново, .q — выйти, черновик останется. Чтобы строка началась с точки, поставьте две.",
  ]

  static let kazakh: [String] = [
    "Мәтінде басқару таңбасы бар: оны алып тастаңыз.",
    "Жол {row}: бөлік тым көп, ең көбі — {limit}, арасында | белгісі.",
    "Жолдар тым көп: ең көбі — {limit}.",
    "күні",
    "әр жолда «{column}»",
    "бірдеңе жазылған",
    "соңғы жолда «{column}»: біреу куә бола алатын әрекет",
    "санауға болатын сан",
    "«{level}» деңгейіне жететін жол",
    "жол саны кемінде {count}",
    "сөз саны кемінде {count}",
    "Әзірге мәтін жоқ.",
    "Қолжазбаңыз сақтаулы, сөз саны: {words}; жалғастырыңыз немесе көру үшін .l теріңіз.",
    "Қолжазбаңыз осында, сөз саны: {words}.",
    "Қолжазба сақталды.",
    "Қолжазбаны дискіге жазу мүмкін емес: мәтінді осында аяқтаңыз немесе шығыңыз, жауаптарыңыз сақталған.",
    "Редактор қатемен аяқталды. Қолжазба файлдағы күйінде сақталды.",
    "{name} редакторы іске қосылмайды: EDITOR айнымалысын түзетіңіз немесе осында жазыңыз. Қолжазба сақталды.",
    "бұл UTF-8 мәтіні емес.",
    "Редактордың файлын қабылдау мүмкін емес: {reason} Ол сақталды: редактормен қайта ашып түзетіңіз.",
    "Редакторға файл керек, ал мұнда ештеңе сақталмайды: мәтінді осында жазыңыз.",
    "оны оқу мүмкін емес.",
    "Редактор берілмеген: EDITOR айнымалысын орнатыңыз немесе осында жазыңыз.",
    "дайын",
    "бос",
    "Мысал:",
    "Кеңес:",
    "Қазір онда:",
    "ашық",
    "{title} (бос қалдыруға болады)",
    "Ондағы мәтін — қолжазбаңыз: .l оны көрсетеді, .u соңғы жолын алып тастайды.",
    "Әрқайсысы бір жолда, бөліктердің арасында |: {columns}",
    "Сақталды: {title}.",
    "Ештеңе өзгерген жоқ.",
    "Парақ, мысалы W1; аталмаса — бәрі",
    "Файл; түрі жалғауынан белгілі: .html не .md",
    "Бұрыннан бар файлдың үстіне жазу",
    "Жоспардың тарихтағы бір нұсқадағы күйі",
    "Сабақтан сабаққа өсетін науқан жоспарыңыз",
    "Жұмыс парағын толтыру немесе өзгерту",
    "Жоспарды басып шығаруға болатын файлға жазу",
    "Не қашан сақталғанын көрсету",
    "Жоспарды одақтастар спектрімен, ықпал картасымен көрсету",
    "Жол-жолмен жазыңыз; бір ғана нүктесі бар жол мәтінді аяқтайды.",
    "Өрісті толтыру үшін нөмірін теріңіз; Enter — келесі ашық өріс, f — аяқтау.",
    "өрістерге қайту",
    "деңгей таңдау",
    "дайын",
    "аяқтау",
    "жаңа жол",
    "қазір емес",
    "жазу",
    "өз редакторы",
    "сақтау",
    "Өлшем {number} / {of}: {title}",
    "Енді өз мәтініңізді бағалаңыз. Бұл сынақ емес: немен жұмыс істеу керегін көрсетеді.",
    "Өзіңізге қойған ұпайыңыз: {points}/{of}.",
    "Бағаланбады. Мәтін жазбаңызда қалады.",
    "Сіздің мәтініңіз:",
    "Адамдарды емес, рөлдерді жазыңыз: мүшелердің шынайы тізімі де, қауіпте жүргендердің аты-жөні де болмасын. Жұмыс дәптері осы құрылғыда қалады.",
    "Жол {line}; . сақтау, .? көмек",
    "Мәтініңізге ең сай нөмірді теріңіз; n — қазір емес, b — артқа, q — сақтап шығу",
    "Жол {line}; . дайын, .? көмек",
    "Нені бағалаймыз:",
    "Басқа жағдайға арналған үлгі, бағасымен:",
    "Үлгі, бағасымен:",
    "Барлық тармақ орындалды: {of}.",
    "{sheet} парағы",
    "Бұл парақтың қаншалықты толық екенін айтады, қаншалықты жақсы екенін емес: оны өзіңіз бен тобыңыз бағалайды. Кез келген уақытта жалғастыра аласыз: qadam workbook edit {sheet}",
    "Орындалған тармақ: {done}/{of}.",
    "Әлі ашық:",
    "Мәтініңіз сақталды, сөз саны: {words}.",
    "Әзірге сөз саны: {words}.",
    "Сұралатын сөз саны ең көбі — {words}.",
    "Жұмыс дәптері сақталды. Толық жоспар: qadam workbook",
    "Жұмыс дәптеріңіз бос. Ол сабақтардағы жұмыс парақтарымен немесе мына командамен толады: qadam workbook edit",
    "{path} бұрыннан бар: басқа атау таңдаңыз немесе --replace қосыңыз.",
    "Жазылды: {path}",
    "{path} атауынан түрі көрінбейді: аты .html немесе .md деп аяқталсын.",
    "Әзірге ештеңе сақталмаған.",
    "Ықпал картасы",
    "Ең көп көрінетін адам ең көп шешуші болмауы мүмкін.",
    "Бұл курста жұмыс парақтары жоқ.",
    "Әлі басталмаған.",
    "Соңғы сақталуы: {date}",
    "Басқаға бермес бұрын: келісімін бермеген біреу аталмаған ба, сипатталмаған ба?",
    "Бұл курста {name} парағы жоқ: мыналардың бірін таңдаңыз: {known}.",
    "Одақтастар спектрі",
    "Бұл бір сәттің суреті: адамдар орнын ауыстырады. Апта сайын қайта қараңыз.",
    "{date} жағдайы",
    "Науқан жоспары",
    "Әлі орналастырылмаған: {names}",
    "{number}-нұсқа, {date}",
    "{number} нұсқасы жоқ: тізімін qadam workbook history көрсетеді.",
    ".e — өз редакторыңызда жазу, .l — мәтінді көрсету, .u — соңғы жолды алып тастау, .c — басынан бастау, .q — шығу, қолжазба сақталады. Жол нүктеден басталуы үшін екеуін қойыңыз.",
  ]

}

extension Messages {
  /// “The text holds a control character: take it out.”
  public func answerControlCharacter() -> String {
    self.text(WorkbookMessages.table, 0)
  }

  /// “Row {row} has too many parts: at most {limit}, with | between them.”
  public func answerTooManyCells(row: Int, limit: Int) -> String {
    self.text(WorkbookMessages.table, 1, [("row", String(row)), ("limit", String(limit))])
  }

  /// “There are too many rows: the limit is {limit}.”
  public func answerTooManyRows(limit: Int) -> String {
    self.text(WorkbookMessages.table, 2, [("limit", String(limit))])
  }

  /// “a date”
  public func checkDate() -> String {
    self.text(WorkbookMessages.table, 3)
  }

  /// ““{column}” in every line”
  public func checkEach(column: String) -> String {
    self.text(WorkbookMessages.table, 4, [("column", column)])
  }

  /// “something is written”
  public func checkFilled() -> String {
    self.text(WorkbookMessages.table, 5)
  }

  /// ““{column}” in the last line: an act that somebody can witness”
  public func checkLast(column: String) -> String {
    self.text(WorkbookMessages.table, 6, [("column", column)])
  }

  /// “a number that can be counted”
  public func checkNumber() -> String {
    self.text(WorkbookMessages.table, 7)
  }

  /// “a line that reaches “{level}””
  public func checkReaches(level: String) -> String {
    self.text(WorkbookMessages.table, 8, [("level", level)])
  }

  /// “at least {count} lines”
  public func checkRows(count: Int) -> String {
    self.text(WorkbookMessages.table, 9, [("count", String(count))])
  }

  /// “at least {count} words”
  public func checkWords(count: Int) -> String {
    self.text(WorkbookMessages.table, 10, [("count", String(count))])
  }

  /// “There is no text yet.”
  public func draftEmpty() -> String {
    self.text(WorkbookMessages.table, 11)
  }

  /// “Your draft is still here, {words} words; write on, or .l to see it.”
  public func draftFound(words: Int) -> String {
    self.text(WorkbookMessages.table, 12, [("words", String(words))])
  }

  /// “Your draft is still here, {words} words.”
  public func draftFoundHere(words: Int) -> String {
    self.text(WorkbookMessages.table, 13, [("words", String(words))])
  }

  /// “Your draft is kept.”
  public func draftKept() -> String {
    self.text(WorkbookMessages.table, 14)
  }

  /// “The draft cannot be written to the disk: finish the text here, or leave with what you have answered.”
  public func draftNotKept() -> String {
    self.text(WorkbookMessages.table, 15)
  }

  /// “The editor ended with an error. Your draft is kept as it stands in its file.”
  public func editorFailed() -> String {
    self.text(WorkbookMessages.table, 16)
  }

  /// “The editor {name} cannot be started: mend EDITOR, or write here. Your draft is kept.”
  public func editorMissing(name: String) -> String {
    self.text(WorkbookMessages.table, 17, [("name", name)])
  }

  /// “it is not UTF-8 text.”
  public func editorNotUtf8() -> String {
    self.text(WorkbookMessages.table, 18)
  }

  /// “The file of the editor cannot be taken: {reason} It is kept: open it again with the editor and mend it.”
  public func editorTextRefused(reason: String) -> String {
    self.text(WorkbookMessages.table, 19, [("reason", reason)])
  }

  /// “An editor needs a file, and nothing is kept here: write your text here.”
  public func editorUnavailable() -> String {
    self.text(WorkbookMessages.table, 20)
  }

  /// “it cannot be read.”
  public func editorUnreadable() -> String {
    self.text(WorkbookMessages.table, 21)
  }

  /// “No editor is set: set the variable EDITOR, or write here.”
  public func editorUnset() -> String {
    self.text(WorkbookMessages.table, 22)
  }

  /// “done”
  public func fieldDone() -> String {
    self.text(WorkbookMessages.table, 23)
  }

  /// “empty”
  public func fieldEmpty() -> String {
    self.text(WorkbookMessages.table, 24)
  }

  /// “Example:”
  public func fieldExample() -> String {
    self.text(WorkbookMessages.table, 25)
  }

  /// “Hint:”
  public func fieldHint() -> String {
    self.text(WorkbookMessages.table, 26)
  }

  /// “Now there:”
  public func fieldNow() -> String {
    self.text(WorkbookMessages.table, 27)
  }

  /// “open”
  public func fieldOpen() -> String {
    self.text(WorkbookMessages.table, 28)
  }

  /// “{title} (may stay empty)”
  public func fieldOptional(title: String) -> String {
    self.text(WorkbookMessages.table, 29, [("title", title)])
  }

  /// “What stands there is your draft: .l shows it, .u takes its last line back.”
  public func fieldReplace() -> String {
    self.text(WorkbookMessages.table, 30)
  }

  /// “One line each, with | between the parts: {columns}”
  public func fieldRows(columns: String) -> String {
    self.text(WorkbookMessages.table, 31, [("columns", columns)])
  }

  /// “Saved: {title}.”
  public func fieldSaved(title: String) -> String {
    self.text(WorkbookMessages.table, 32, [("title", title)])
  }

  /// “Nothing changed.”
  public func fieldUnchanged() -> String {
    self.text(WorkbookMessages.table, 33)
  }

  /// “The worksheet, such as W1; every one where none is named”
  public func helpArgumentSheet() -> String {
    self.text(WorkbookMessages.table, 34)
  }

  /// “The file; its ending says the form: .html or .md”
  public func helpArgumentWorkbookFile() -> String {
    self.text(WorkbookMessages.table, 35)
  }

  /// “Write over a file that is there already”
  public func helpOptionReplace() -> String {
    self.text(WorkbookMessages.table, 36)
  }

  /// “The plan as it was at a version of the history”
  public func helpOptionVersion() -> String {
    self.text(WorkbookMessages.table, 37)
  }

  /// “Your campaign plan, which grows from lesson to lesson”
  public func helpWorkbook() -> String {
    self.text(WorkbookMessages.table, 38)
  }

  /// “Fill in or change a worksheet”
  public func helpWorkbookEdit() -> String {
    self.text(WorkbookMessages.table, 39)
  }

  /// “Write the plan to a file that can be printed”
  public func helpWorkbookExport() -> String {
    self.text(WorkbookMessages.table, 40)
  }

  /// “List what was saved and when”
  public func helpWorkbookHistory() -> String {
    self.text(WorkbookMessages.table, 41)
  }

  /// “Show the plan, with the spectrum of allies and the power map”
  public func helpWorkbookShow() -> String {
    self.text(WorkbookMessages.table, 42)
  }

  /// “Write line by line; a line with only a full stop ends your text.”
  public func howOpen() -> String {
    self.text(WorkbookMessages.table, 43)
  }

  /// “Type the number of a field to write it, Enter for the next open one, f to finish.”
  public func howWorksheet() -> String {
    self.text(WorkbookMessages.table, 44)
  }

  /// “back to the fields”
  public func keyBackToFields() -> String {
    self.text(WorkbookMessages.table, 45)
  }

  /// “choose a level”
  public func keyChooseLevel() -> String {
    self.text(WorkbookMessages.table, 46)
  }

  /// “done”
  public func keyDoneWriting() -> String {
    self.text(WorkbookMessages.table, 47)
  }

  /// “finish”
  public func keyFinishSheet() -> String {
    self.text(WorkbookMessages.table, 48)
  }

  /// “new line”
  public func keyNewLine() -> String {
    self.text(WorkbookMessages.table, 49)
  }

  /// “not now”
  public func keyNotNow() -> String {
    self.text(WorkbookMessages.table, 50)
  }

  /// “write”
  public func keyOpenField() -> String {
    self.text(WorkbookMessages.table, 51)
  }

  /// “own editor”
  public func keyOwnEditor() -> String {
    self.text(WorkbookMessages.table, 52)
  }

  /// “save”
  public func keySaveField() -> String {
    self.text(WorkbookMessages.table, 53)
  }

  /// “{number} of {of}: {title}”
  public func markingCriterion(number: Int, of: Int, title: String) -> String {
    self.text(WorkbookMessages.table, 54, [("number", String(number)), ("of", String(of)), ("title", title)])
  }

  /// “Now mark your own text. It is no test: it shows what to work on.”
  public func markingIntro() -> String {
    self.text(WorkbookMessages.table, 55)
  }

  /// “You gave yourself {points} of {of} points.”
  public func markingResult(points: Int, of: Int) -> String {
    self.text(WorkbookMessages.table, 56, [("points", String(points)), ("of", String(of))])
  }

  /// “Not marked. The text stays in your record.”
  public func markingSkipped() -> String {
    self.text(WorkbookMessages.table, 57)
  }

  /// “Your text:”
  public func ownTextHeading() -> String {
    self.text(WorkbookMessages.table, 58)
  }

  /// “Write roles, not people: no real lists of members, no names of people at risk. The workbook stays on this device.”
  public func privacyNotice() -> String {
    self.text(WorkbookMessages.table, 59)
  }

  /// “Line {line}; . save, .? help”
  public func promptField(line: Int) -> String {
    self.text(WorkbookMessages.table, 60, [("line", String(line))])
  }

  /// “Type the number that fits your text best; n: not now, b: back, q: save and leave”
  public func promptMarking() -> String {
    self.text(WorkbookMessages.table, 61)
  }

  /// “Line {line}; . done, .? help”
  public func promptWriting(line: Int) -> String {
    self.text(WorkbookMessages.table, 62, [("line", String(line))])
  }

  /// “What counts:”
  public func rubricHeading() -> String {
    self.text(WorkbookMessages.table, 63)
  }

  /// “A sample for another case, with its marks:”
  public func sampleFirstHeading() -> String {
    self.text(WorkbookMessages.table, 64)
  }

  /// “A sample with its marks:”
  public func sampleHeading() -> String {
    self.text(WorkbookMessages.table, 65)
  }

  /// “All {of} points are done.”
  public func sheetComplete(of: Int) -> String {
    self.text(WorkbookMessages.table, 66, [("of", String(of))])
  }

  /// “Worksheet {sheet}”
  public func sheetName(sheet: String) -> String {
    self.text(WorkbookMessages.table, 67, [("sheet", sheet)])
  }

  /// “This says how complete the sheet is, not how good: that is for you and your group to judge. Go on with it at any time: qadam workbook edit {sheet}”
  public func sheetNoGrade(sheet: String) -> String {
    self.text(WorkbookMessages.table, 68, [("sheet", sheet)])
  }

  /// “{done} of {of} points are done.”
  public func sheetProgress(done: Int, of: Int) -> String {
    self.text(WorkbookMessages.table, 69, [("done", String(done)), ("of", String(of))])
  }

  /// “Still open:”
  public func sheetStillOpen() -> String {
    self.text(WorkbookMessages.table, 70)
  }

  /// “Your text is kept, {words} words.”
  public func textKept(words: Int) -> String {
    self.text(WorkbookMessages.table, 71, [("words", String(words))])
  }

  /// “Words so far: {words}.”
  public func textLength(words: Int) -> String {
    self.text(WorkbookMessages.table, 72, [("words", String(words))])
  }

  /// “At most {words} words are asked for.”
  public func wordsAsked(words: Int) -> String {
    self.text(WorkbookMessages.table, 73, [("words", String(words))])
  }

  /// “Your workbook is saved. See the whole plan with: qadam workbook”
  public func workbookEdited() -> String {
    self.text(WorkbookMessages.table, 74)
  }

  /// “Your workbook is empty. It fills as you go through the worksheets of the lessons, or with: qadam workbook edit”
  public func workbookEmpty() -> String {
    self.text(WorkbookMessages.table, 75)
  }

  /// “{path} exists already: choose another name, or add --replace.”
  public func workbookExists(path: String) -> String {
    self.text(WorkbookMessages.table, 76, [("path", path)])
  }

  /// “Written: {path}”
  public func workbookExported(path: String) -> String {
    self.text(WorkbookMessages.table, 77, [("path", path)])
  }

  /// “{path} does not say which form: end the name with .html or .md.”
  public func workbookFileForm(path: String) -> String {
    self.text(WorkbookMessages.table, 78, [("path", path)])
  }

  /// “Nothing is saved yet.”
  public func workbookHistoryNone() -> String {
    self.text(WorkbookMessages.table, 79)
  }

  /// “Power map”
  public func workbookMap() -> String {
    self.text(WorkbookMessages.table, 80)
  }

  /// “Who is seen most need not decide most.”
  public func workbookMapLimit() -> String {
    self.text(WorkbookMessages.table, 81)
  }

  /// “This course has no worksheets.”
  public func workbookNoSheets() -> String {
    self.text(WorkbookMessages.table, 82)
  }

  /// “Not begun yet.”
  public func workbookNotBegun() -> String {
    self.text(WorkbookMessages.table, 83)
  }

  /// “Last saved: {date}”
  public func workbookSavedAt(date: String) -> String {
    self.text(WorkbookMessages.table, 84, [("date", date)])
  }

  /// “Before you pass it on: does it name or describe somebody who did not agree?”
  public func workbookShareNotice() -> String {
    self.text(WorkbookMessages.table, 85)
  }

  /// “There is no worksheet {name} in this course: choose one of {known}.”
  public func workbookSheetUnknown(name: String, known: String) -> String {
    self.text(WorkbookMessages.table, 86, [("name", name), ("known", known)])
  }

  /// “Spectrum of allies”
  public func workbookSpectrum() -> String {
    self.text(WorkbookMessages.table, 87)
  }

  /// “A snapshot: people move. Look again every week.”
  public func workbookSpectrumLimit() -> String {
    self.text(WorkbookMessages.table, 88)
  }

  /// “As of {date}”
  public func workbookState(date: String) -> String {
    self.text(WorkbookMessages.table, 89, [("date", date)])
  }

  /// “Campaign plan”
  public func workbookTitle() -> String {
    self.text(WorkbookMessages.table, 90)
  }

  /// “Not placed yet: {names}”
  public func workbookUnplaced(names: String) -> String {
    self.text(WorkbookMessages.table, 91, [("names", names)])
  }

  /// “Version {number} of {date}”
  public func workbookVersion(number: Int, date: String) -> String {
    self.text(WorkbookMessages.table, 92, [("number", String(number)), ("date", date)])
  }

  /// “There is no version {number}: qadam workbook history lists them.”
  public func workbookVersionUnknown(number: Int) -> String {
    self.text(WorkbookMessages.table, 93, [("number", String(number))])
  }

  /// “.e writes in your own editor, .l shows the text, .u takes the last line back, .c begins anew, .q leaves and keeps the draft. To begin a line with a full stop, type two.”
  public func writingHelp() -> String {
    self.text(WorkbookMessages.table, 94)
  }

}
