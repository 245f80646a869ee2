// Written by `swift run generate` from Sources/Text/Catalogues/help.*: change those instead.
// swift-format-ignore-file

/// The table of the help catalogue.
enum HelpMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "help-argument-alias",
    "help-argument-course",
    "help-argument-folder",
    "help-argument-lesson",
    "help-argument-list",
    "help-argument-new-alias",
    "help-argument-new-folder",
    "help-argument-shell",
    "help-complete",
    "help-completions",
    "help-completions-example",
    "help-course",
    "help-course-check",
    "help-course-check-more",
    "help-course-list",
    "help-course-new",
    "help-course-preview",
    "help-course-show",
    "help-course-show-example-json",
    "help-doctor",
    "help-example-home",
    "help-export",
    "help-export-attempts",
    "help-learn",
    "help-learn-example-named",
    "help-learn-example-next",
    "help-learn-example-plain",
    "help-learn-more",
    "help-manual",
    "help-option-course",
    "help-option-data",
    "help-option-format",
    "help-option-language",
    "help-option-no-color",
    "help-option-now",
    "help-option-output",
    "help-option-plain",
    "help-option-profile",
    "help-option-protocol",
    "help-option-seed",
    "help-option-title",
    "help-option-verbose",
    "help-option-width",
    "help-option-yes",
    "help-profile",
    "help-profile-add",
    "help-profile-forget",
    "help-profile-forget-more",
    "help-profile-list",
    "help-profile-rename",
    "help-profile-use",
    "help-program",
    "help-program-more",
    "help-progress",
    "help-progress-example-csv",
    "manual-collection",
    "manual-description",
    "manual-environment",
    "manual-exit-codes",
    "manual-exit-codes-text",
    "manual-name",
    "manual-synopsis",
    "usage-arguments",
    "usage-bounds",
    "usage-choices",
    "usage-command-name",
    "usage-commands",
    "usage-examples",
    "usage-global-options",
    "usage-help-command",
    "usage-help-option",
    "usage-is-default",
    "usage-may-repeat",
    "usage-more-help",
    "usage-must-be-given",
    "usage-options",
    "usage-options-name",
    "usage-usage",
    "usage-variable",
    "usage-version-option",
  ]

  static let english: [String] = [
    "The alias of the profile.",
    "A course in the program, or a folder.",
    "The folder of the course.",
    "The name of the lesson, as qadam course show tells it.",
    "Which names to give.",
    "The new alias.",
    "The folder to make.",
    "The shell to write for.",
    "Give names to completion scripts.",
    "Write a completion script for your shell.",
    "complete commands in this shell",
    "See, check, preview and make courses.",
    "Check a course and say how to mend what is wrong.",
    "Each finding names file, line and column, what is wrong, and what to do. Codes are explained in Docs/authors-guide.md. The exit code is 1 where there are errors.",
    "List the courses inside the program.",
    "Make a small course that passes the check.",
    "Play a lesson without recording it.",
    "Show the modules and lessons of a course.",
    "the whole course as data, keys included",
    "Look at terminal, records and courses, and say what to mend.",
    "see where you are and go on",
    "Write out what was recorded.",
    "Write out every answer, one a line.",
    "Play the next lesson, or the one named.",
    "the lesson named",
    "the next lesson",
    "line by line, for a screen reader or an old terminal",
    "A lesson opens with questions from earlier lessons. Answers are kept as you give them; leave at any time and go on at the same point.",
    "Write the manual page.",
    "Work with this course: an id or a folder.",
    "Keep records in this folder.",
    "The form of the result.",
    "Speak this language.",
    "Use no colour.",
    "Fix the time, for tests and demonstrations.",
    "Write to this file instead of the terminal.",
    "Speak in plain lines, without colour or redrawing.",
    "Work with this profile.",
    "Play for a program, one JSON object a line: see Docs/session-protocol.md.",
    "Fix the shuffling, for tests and demonstrations.",
    "The title of the course.",
    "Tell more when something fails.",
    "Break lines at this width.",
    "Do not ask again.",
    "Make, choose and remove profiles.",
    "Make a profile under an alias.",
    "Remove everything recorded of a learner.",
    "Every answer of the learner is removed and the space is overwritten in the file. What a disk keeps beneath the file system, and copies elsewhere, are not reached.",
    "List the profiles; a star marks the one in use.",
    "Give a profile another alias.",
    "Take a profile into use.",
    "Learn the basics of campaigning, one short lesson at a time, without internet.",
    "Without a command, qadam shows where you are and starts what is next. Everything you answer stays in one file on this machine.",
    "See what you have done and what is worth another look.",
    "every figure on a line of its own, for a spreadsheet",
    "Qadam's manual",
    "Description",
    "Environment",
    "Exit codes",
    "0 done. 1 the work failed, or a check found errors. 2 refused for safety. 64 the command line cannot be understood. 65 bad input data. 66 no such input. 73 cannot write. 74 reading or writing failed. 130 interrupted.",
    "Name",
    "Synopsis",
    "Arguments:",
    "{low} to {high}.",
    "One of: {words}.",
    "COMMAND",
    "Commands:",
    "Examples:",
    "Options of every command:",
    "Show the help of a command.",
    "Show this help.",
    "Runs when no command is named.",
    "May be given more than once.",
    "More: {line}",
    "Must be given.",
    "Options:",
    "OPTIONS",
    "Usage:",
    "Or the variable {name}.",
    "Show the version.",
  ]

  static let russian: [String] = [
    "Псевдоним профиля.",
    "Курс из программы или папка.",
    "Папка курса.",
    "Имя урока, как его показывает qadam course show.",
    "Какие имена дать.",
    "Новый псевдоним.",
    "Папка, которую создать.",
    "Оболочка, для которой нужен скрипт.",
    "Дать имена скриптам дополнения.",
    "Вывести скрипт, который дополняет команды в вашей оболочке.",
    "дополнять команды в этой оболочке",
    "Смотреть, проверять, пробовать и создавать курсы.",
    "Проверить курс и подсказать, как исправить ошибки.",
    "Каждое замечание называет файл, строку и столбец, говорит, что не так и что делать. Коды объясняет Docs/authors-guide.md. Если есть ошибки, код выхода 1.",
    "Показать курсы внутри программы.",
    "Создать маленький курс, который проходит проверку.",
    "Пройти урок без записи ответов.",
    "Показать модули и уроки курса.",
    "весь курс как данные, с ключами ответов",
    "Осмотреть терминал, записи и курсы и сказать, что исправить.",
    "увидеть, где вы сейчас, и продолжить",
    "Вывести то, что записано.",
    "Вывести все ответы, по одному в строке.",
    "Пройти следующий урок или тот, что назван.",
    "урок с этим именем",
    "следующий урок",
    "строка за строкой, для программ чтения с экрана и старых терминалов",
    "Урок открывают вопросы из прежних уроков. Каждый ответ сохраняется сразу; выйдите когда угодно и продолжите с того же места.",
    "Вывести страницу руководства.",
    "Работать с этим курсом: имя или папка.",
    "Хранить записи в этой папке.",
    "Вид результата.",
    "Говорить на этом языке.",
    "Не использовать цвет.",
    "Закрепить время, для проверок и показа.",
    "Писать в этот файл вместо терминала.",
    "Простые строки, без цвета и перерисовки.",
    "Работать с этим профилем.",
    "Урок для другой программы, по объекту JSON в строке: смотрите Docs/session-protocol.md.",
    "Закрепить порядок вариантов, для проверок и показа.",
    "Название курса.",
    "Говорить больше, если что-то не удалось.",
    "Разбивать строки по этой ширине.",
    "Больше не спрашивать.",
    "Создавать, выбирать и удалять профили.",
    "Создать профиль с псевдонимом.",
    "Удалить все записи профиля.",
    "Все ответы удаляются, а их место в файле перезаписывается. Не удаляется то, что диск хранит под файловой системой, и копии в других местах.",
    "Показать профили; звёздочка стоит у текущего.",
    "Дать профилю другой псевдоним.",
    "Перейти к профилю.",
    "Основы общественных кампаний: короткие уроки, один за другим, без интернета.",
    "Без команды qadam показывает, где вы сейчас, и начинает то, что дальше. Все ваши ответы остаются в одном файле на этом компьютере.",
    "Увидеть, что сделано и к чему стоит вернуться.",
    "каждое число отдельной строкой, для таблицы",
    "Руководство Qadam",
    "Описание",
    "Переменные окружения",
    "Коды выхода",
    "0 готово. 1 не удалось, или проверка нашла ошибки. 2 отказ ради безопасности. 64 командную строку нельзя понять. 65 неверные входные данные. 66 нет такого входа. 73 нельзя записать. 74 не удалось прочитать или записать. 130 прервано.",
    "Имя",
    "Обзор",
    "Аргументы:",
    "От {low} до {high}.",
    "Одно из: {words}.",
    "КОМАНДА",
    "Команды:",
    "Примеры:",
    "Параметры всех команд:",
    "Показать справку о команде.",
    "Показать эту справку.",
    "Выполняется, если команда не названа.",
    "Можно указать несколько раз.",
    "Подробнее: {line}",
    "Нужно указать.",
    "Параметры:",
    "ПАРАМЕТРЫ",
    "Как пользоваться:",
    "Или переменная {name}.",
    "Показать версию.",
  ]

  static let kazakh: [String] = [
    "Профильдің бүркеншік аты.",
    "Бағдарламадағы курс немесе қалта.",
    "Курс қалтасы.",
    "Сабақтың qadam course show көрсететін аты.",
    "Қай аттарды беру керек.",
    "Жаңа бүркеншік ат.",
    "Жасалатын қалта.",
    "Скрипт қай қабықшаға керек.",
    "Толықтыру скрипттеріне аттарды беру.",
    "Қабықшаңызда командаларды толықтыратын скрипт шығару.",
    "осы қабықшада командаларды толықтыру",
    "Курстарды қарау, тексеру, байқап көру және жасау.",
    "Курсты тексеріп, қатені қалай түзетуді айту.",
    "Әр ескертпе файлды, жол мен бағанды атап, не дұрыс емес екенін және не істеу керегін айтады. Кодтарды Docs/authors-guide.md түсіндіреді. Қате болса, шығу коды 1.",
    "Бағдарлама ішіндегі курстарды көрсету.",
    "Тексеруден өтетін шағын курс жасау.",
    "Сабақты жауаптарды жазбай өту.",
    "Курстың модульдері мен сабақтарын көрсету.",
    "бүкіл курс дерек түрінде, жауап кілттерімен",
    "Терминалды, жазбаларды, курстарды қарап, нені түзету керегін айту.",
    "қай жерде екеніңізді көріп, жалғастыру",
    "Жазылғанды шығару.",
    "Барлық жауапты шығару, әр жолға біреуі.",
    "Келесі сабақты немесе аталған сабақты өту.",
    "осы аттағы сабақ",
    "келесі сабақ",
    "жолма-жол, экраннан оқитын бағдарлама немесе ескі терминал үшін",
    "Сабақ бұрынғы сабақтардың сұрақтарынан басталады. Әр жауап бірден сақталады; кез келген сәтте шығып, сол жерден жалғастырыңыз.",
    "Нұсқаулық бетін шығару.",
    "Осы курспен жұмыс істеу: аты немесе қалтасы.",
    "Жазбаларды осы қалтада сақтау.",
    "Нәтиженің түрі.",
    "Осы тілде сөйлеу.",
    "Түсті қолданбау.",
    "Уақытты бекіту, сынау және көрсету үшін.",
    "Терминалға емес, осы файлға жазу.",
    "Жай жолдар, түссіз және қайта сызусыз.",
    "Осы профильмен жұмыс істеу.",
    "Басқа бағдарламаға арналған сабақ, әр жолда бір JSON нысаны: Docs/session-protocol.md қараңыз.",
    "Нұсқалар ретін бекіту, сынау және көрсету үшін.",
    "Курстың атауы.",
    "Бірдеңе болмай қалса, толығырақ айту.",
    "Жолдарды осы енмен бөлу.",
    "Қайта сұрамау.",
    "Профиль жасау, таңдау және жою.",
    "Бүркеншік атпен профиль жасау.",
    "Профильдің барлық жазбасын жою.",
    "Барлық жауап жойылады, файлдағы орны үстінен қайта жазылады. Дискінің файлдық жүйеден тыс сақтағаны мен басқа жердегі көшірмелер қалады.",
    "Профильдерді көрсету; ағымдағысы жұлдызшамен белгіленген.",
    "Профильге басқа бүркеншік ат беру.",
    "Профильге ауысу.",
    "Қоғамдық науқан негіздері: бірінен соң бірі келетін қысқа сабақтар, интернетсіз.",
    "Командасыз qadam қай жерде екеніңізді көрсетіп, келесісін бастайды. Барлық жауабыңыз осы компьютердегі бір файлда қалады.",
    "Не істелгенін және неге қайта оралған жөн екенін көру.",
    "әр сан жеке жолда, электрондық кестеге",
    "Qadam нұсқаулығы",
    "Сипаттама",
    "Орта айнымалылары",
    "Шығу кодтары",
    "0 дайын. 1 орындалмады немесе тексеру қате тапты. 2 қауіпсіздік үшін бас тартылды. 64 команда жолы түсініксіз. 65 кіріс деректер қате. 66 ондай кіріс жоқ. 73 жазу мүмкін емес. 74 оқу немесе жазу сәтсіз болды. 130 үзілді.",
    "Аты",
    "Қысқаша",
    "Аргументтер:",
    "Ең азы {low}, ең көбі {high}.",
    "Мыналардың бірі: {words}.",
    "КОМАНДА",
    "Командалар:",
    "Мысалдар:",
    "Барлық команданың параметрлері:",
    "Команда туралы анықтаманы көрсету.",
    "Осы анықтаманы көрсету.",
    "Команда аталмаса, осы орындалады.",
    "Бірнеше рет беруге болады.",
    "Толығырақ: {line}",
    "Міндетті түрде беріледі.",
    "Параметрлер:",
    "ПАРАМЕТРЛЕР",
    "Қолданылуы:",
    "Немесе {name} айнымалысы.",
    "Нұсқасын көрсету.",
  ]

}

extension Messages {
  /// “The alias of the profile.”
  public func helpArgumentAlias() -> String {
    self.text(HelpMessages.table, 0)
  }

  /// “A course in the program, or a folder.”
  public func helpArgumentCourse() -> String {
    self.text(HelpMessages.table, 1)
  }

  /// “The folder of the course.”
  public func helpArgumentFolder() -> String {
    self.text(HelpMessages.table, 2)
  }

  /// “The name of the lesson, as qadam course show tells it.”
  public func helpArgumentLesson() -> String {
    self.text(HelpMessages.table, 3)
  }

  /// “Which names to give.”
  public func helpArgumentList() -> String {
    self.text(HelpMessages.table, 4)
  }

  /// “The new alias.”
  public func helpArgumentNewAlias() -> String {
    self.text(HelpMessages.table, 5)
  }

  /// “The folder to make.”
  public func helpArgumentNewFolder() -> String {
    self.text(HelpMessages.table, 6)
  }

  /// “The shell to write for.”
  public func helpArgumentShell() -> String {
    self.text(HelpMessages.table, 7)
  }

  /// “Give names to completion scripts.”
  public func helpComplete() -> String {
    self.text(HelpMessages.table, 8)
  }

  /// “Write a completion script for your shell.”
  public func helpCompletions() -> String {
    self.text(HelpMessages.table, 9)
  }

  /// “complete commands in this shell”
  public func helpCompletionsExample() -> String {
    self.text(HelpMessages.table, 10)
  }

  /// “See, check, preview and make courses.”
  public func helpCourse() -> String {
    self.text(HelpMessages.table, 11)
  }

  /// “Check a course and say how to mend what is wrong.”
  public func helpCourseCheck() -> String {
    self.text(HelpMessages.table, 12)
  }

  /// “Each finding names file, line and column, what is wrong, and what to do. Codes are explained in Docs/authors-guide.md. The exit code is 1 where there are errors.”
  public func helpCourseCheckMore() -> String {
    self.text(HelpMessages.table, 13)
  }

  /// “List the courses inside the program.”
  public func helpCourseList() -> String {
    self.text(HelpMessages.table, 14)
  }

  /// “Make a small course that passes the check.”
  public func helpCourseNew() -> String {
    self.text(HelpMessages.table, 15)
  }

  /// “Play a lesson without recording it.”
  public func helpCoursePreview() -> String {
    self.text(HelpMessages.table, 16)
  }

  /// “Show the modules and lessons of a course.”
  public func helpCourseShow() -> String {
    self.text(HelpMessages.table, 17)
  }

  /// “the whole course as data, keys included”
  public func helpCourseShowExampleJson() -> String {
    self.text(HelpMessages.table, 18)
  }

  /// “Look at terminal, records and courses, and say what to mend.”
  public func helpDoctor() -> String {
    self.text(HelpMessages.table, 19)
  }

  /// “see where you are and go on”
  public func helpExampleHome() -> String {
    self.text(HelpMessages.table, 20)
  }

  /// “Write out what was recorded.”
  public func helpExport() -> String {
    self.text(HelpMessages.table, 21)
  }

  /// “Write out every answer, one a line.”
  public func helpExportAttempts() -> String {
    self.text(HelpMessages.table, 22)
  }

  /// “Play the next lesson, or the one named.”
  public func helpLearn() -> String {
    self.text(HelpMessages.table, 23)
  }

  /// “the lesson named”
  public func helpLearnExampleNamed() -> String {
    self.text(HelpMessages.table, 24)
  }

  /// “the next lesson”
  public func helpLearnExampleNext() -> String {
    self.text(HelpMessages.table, 25)
  }

  /// “line by line, for a screen reader or an old terminal”
  public func helpLearnExamplePlain() -> String {
    self.text(HelpMessages.table, 26)
  }

  /// “A lesson opens with questions from earlier lessons. Answers are kept as you give them; leave at any time and go on at the same point.”
  public func helpLearnMore() -> String {
    self.text(HelpMessages.table, 27)
  }

  /// “Write the manual page.”
  public func helpManual() -> String {
    self.text(HelpMessages.table, 28)
  }

  /// “Work with this course: an id or a folder.”
  public func helpOptionCourse() -> String {
    self.text(HelpMessages.table, 29)
  }

  /// “Keep records in this folder.”
  public func helpOptionData() -> String {
    self.text(HelpMessages.table, 30)
  }

  /// “The form of the result.”
  public func helpOptionFormat() -> String {
    self.text(HelpMessages.table, 31)
  }

  /// “Speak this language.”
  public func helpOptionLanguage() -> String {
    self.text(HelpMessages.table, 32)
  }

  /// “Use no colour.”
  public func helpOptionNoColor() -> String {
    self.text(HelpMessages.table, 33)
  }

  /// “Fix the time, for tests and demonstrations.”
  public func helpOptionNow() -> String {
    self.text(HelpMessages.table, 34)
  }

  /// “Write to this file instead of the terminal.”
  public func helpOptionOutput() -> String {
    self.text(HelpMessages.table, 35)
  }

  /// “Speak in plain lines, without colour or redrawing.”
  public func helpOptionPlain() -> String {
    self.text(HelpMessages.table, 36)
  }

  /// “Work with this profile.”
  public func helpOptionProfile() -> String {
    self.text(HelpMessages.table, 37)
  }

  /// “Play for a program, one JSON object a line: see Docs/session-protocol.md.”
  public func helpOptionProtocol() -> String {
    self.text(HelpMessages.table, 38)
  }

  /// “Fix the shuffling, for tests and demonstrations.”
  public func helpOptionSeed() -> String {
    self.text(HelpMessages.table, 39)
  }

  /// “The title of the course.”
  public func helpOptionTitle() -> String {
    self.text(HelpMessages.table, 40)
  }

  /// “Tell more when something fails.”
  public func helpOptionVerbose() -> String {
    self.text(HelpMessages.table, 41)
  }

  /// “Break lines at this width.”
  public func helpOptionWidth() -> String {
    self.text(HelpMessages.table, 42)
  }

  /// “Do not ask again.”
  public func helpOptionYes() -> String {
    self.text(HelpMessages.table, 43)
  }

  /// “Make, choose and remove profiles.”
  public func helpProfile() -> String {
    self.text(HelpMessages.table, 44)
  }

  /// “Make a profile under an alias.”
  public func helpProfileAdd() -> String {
    self.text(HelpMessages.table, 45)
  }

  /// “Remove everything recorded of a learner.”
  public func helpProfileForget() -> String {
    self.text(HelpMessages.table, 46)
  }

  /// “Every answer of the learner is removed and the space is overwritten in the file. What a disk keeps beneath the file system, and copies elsewhere, are not reached.”
  public func helpProfileForgetMore() -> String {
    self.text(HelpMessages.table, 47)
  }

  /// “List the profiles; a star marks the one in use.”
  public func helpProfileList() -> String {
    self.text(HelpMessages.table, 48)
  }

  /// “Give a profile another alias.”
  public func helpProfileRename() -> String {
    self.text(HelpMessages.table, 49)
  }

  /// “Take a profile into use.”
  public func helpProfileUse() -> String {
    self.text(HelpMessages.table, 50)
  }

  /// “Learn the basics of campaigning, one short lesson at a time, without internet.”
  public func helpProgram() -> String {
    self.text(HelpMessages.table, 51)
  }

  /// “Without a command, qadam shows where you are and starts what is next. Everything you answer stays in one file on this machine.”
  public func helpProgramMore() -> String {
    self.text(HelpMessages.table, 52)
  }

  /// “See what you have done and what is worth another look.”
  public func helpProgress() -> String {
    self.text(HelpMessages.table, 53)
  }

  /// “every figure on a line of its own, for a spreadsheet”
  public func helpProgressExampleCsv() -> String {
    self.text(HelpMessages.table, 54)
  }

  /// “Qadam's manual”
  public func manualCollection() -> String {
    self.text(HelpMessages.table, 55)
  }

  /// “Description”
  public func manualDescription() -> String {
    self.text(HelpMessages.table, 56)
  }

  /// “Environment”
  public func manualEnvironment() -> String {
    self.text(HelpMessages.table, 57)
  }

  /// “Exit codes”
  public func manualExitCodes() -> String {
    self.text(HelpMessages.table, 58)
  }

  /// “0 done. 1 the work failed, or a check found errors. 2 refused for safety. 64 the command line cannot be understood. 65 bad input data. 66 no such input. 73 cannot write. 74 reading or writing failed. 130 interrupted.”
  public func manualExitCodesText() -> String {
    self.text(HelpMessages.table, 59)
  }

  /// “Name”
  public func manualName() -> String {
    self.text(HelpMessages.table, 60)
  }

  /// “Synopsis”
  public func manualSynopsis() -> String {
    self.text(HelpMessages.table, 61)
  }

  /// “Arguments:”
  public func usageArguments() -> String {
    self.text(HelpMessages.table, 62)
  }

  /// “{low} to {high}.”
  public func usageBounds(low: Int, high: Int) -> String {
    self.text(HelpMessages.table, 63, [("low", String(low)), ("high", String(high))])
  }

  /// “One of: {words}.”
  public func usageChoices(words: String) -> String {
    self.text(HelpMessages.table, 64, [("words", words)])
  }

  /// “COMMAND”
  public func usageCommandName() -> String {
    self.text(HelpMessages.table, 65)
  }

  /// “Commands:”
  public func usageCommands() -> String {
    self.text(HelpMessages.table, 66)
  }

  /// “Examples:”
  public func usageExamples() -> String {
    self.text(HelpMessages.table, 67)
  }

  /// “Options of every command:”
  public func usageGlobalOptions() -> String {
    self.text(HelpMessages.table, 68)
  }

  /// “Show the help of a command.”
  public func usageHelpCommand() -> String {
    self.text(HelpMessages.table, 69)
  }

  /// “Show this help.”
  public func usageHelpOption() -> String {
    self.text(HelpMessages.table, 70)
  }

  /// “Runs when no command is named.”
  public func usageIsDefault() -> String {
    self.text(HelpMessages.table, 71)
  }

  /// “May be given more than once.”
  public func usageMayRepeat() -> String {
    self.text(HelpMessages.table, 72)
  }

  /// “More: {line}”
  public func usageMoreHelp(line: String) -> String {
    self.text(HelpMessages.table, 73, [("line", line)])
  }

  /// “Must be given.”
  public func usageMustBeGiven() -> String {
    self.text(HelpMessages.table, 74)
  }

  /// “Options:”
  public func usageOptions() -> String {
    self.text(HelpMessages.table, 75)
  }

  /// “OPTIONS”
  public func usageOptionsName() -> String {
    self.text(HelpMessages.table, 76)
  }

  /// “Usage:”
  public func usageUsage() -> String {
    self.text(HelpMessages.table, 77)
  }

  /// “Or the variable {name}.”
  public func usageVariable(name: String) -> String {
    self.text(HelpMessages.table, 78, [("name", name)])
  }

  /// “Show the version.”
  public func usageVersionOption() -> String {
    self.text(HelpMessages.table, 79)
  }

}
