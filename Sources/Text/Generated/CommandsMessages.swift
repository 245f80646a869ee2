// Written by `swift run generate` from Sources/Text/Catalogues/commands.*: change those instead.
// swift-format-ignore-file

/// The table of the commands catalogue.
enum CommandsMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "alias-empty",
    "alias-prompt",
    "alias-question",
    "alias-taken",
    "alias-too-long",
    "alias-unprintable",
    "argument-not-utf8",
    "bad-seed",
    "bad-time",
    "course-broken",
    "course-done",
    "course-licence",
    "course-line",
    "course-made",
    "course-unknown",
    "did-you-mean",
    "doctor-all-well",
    "doctor-course",
    "doctor-course-broken",
    "doctor-language",
    "doctor-mend",
    "doctor-no-data",
    "doctor-not-private",
    "doctor-plain",
    "doctor-private",
    "doctor-problems",
    "doctor-record",
    "doctor-record-damaged",
    "doctor-terminal",
    "doctor-well",
    "failed-terminal",
    "failed-unexpectedly",
    "file-exists",
    "file-failed",
    "file-no-space",
    "file-not-found",
    "file-not-permitted",
    "file-too-large",
    "folder-not-empty",
    "forget-needs-yes",
    "forget-not-done",
    "forget-prompt",
    "forget-question",
    "home-done",
    "home-go-on",
    "home-next",
    "integer-out-of-range",
    "invalid-choice",
    "invalid-integer",
    "lesson-line",
    "lesson-unknown",
    "lesson-unknown-suggestion",
    "misplaced-option",
    "missing-argument",
    "missing-option",
    "missing-value",
    "new-course-title",
    "no-data-folder",
    "no-profiles",
    "privacy-promise",
    "profile-added",
    "profile-forgotten",
    "profile-renamed",
    "profile-unknown",
    "profile-unknown-none-yet",
    "profile-used",
    "progress-answered",
    "progress-credit",
    "progress-look-again",
    "progress-title",
    "progress-totals",
    "repeated-option",
    "see-help",
    "standard-stream",
    "state-done",
    "state-not-started",
    "state-started",
    "store-busy",
    "store-cannot-open",
    "store-changed",
    "store-damaged",
    "store-disk-full",
    "store-failed",
    "store-foreign",
    "store-forgotten",
    "store-newer",
    "store-read-only",
    "store-unknown-learner",
    "unexpected-argument",
    "unexpected-value",
    "unknown-command",
    "unknown-option",
    "welcome",
  ]

  static let english: [String] = [
    "The alias is empty: type one to 40 letters.",
    "Alias",
    "What may we call you? Take an alias, not your name. Enter takes: {usual}",
    "There is a profile called {alias} already: choose another alias.",
    "The alias is too long: at most {limit} characters.",
    "The alias holds characters that cannot be shown: use letters, digits and spaces.",
    "Word {position} of the command line is not UTF-8 text: type it again.",
    "{value} is not a seed: use a whole number, 0 or more.",
    "{value} is not a time: write it like 2026-01-31T09:00:00+05:00.",
    "The course has errors ({count}) and cannot be played. The first one: {first}",
    "You have finished every lesson. qadam learn LESSON plays one again; qadam progress shows what you did.",
    "Licence of the texts: {licence}",
    "{title} – lessons: {lessons}, minutes: {minutes}",
    "The new course is in {path}. Check it with: qadam course check {path}",
    "There is no course {name}: name a folder, or one of: {known}.",
    "Did you mean {suggestion}?",
    "Everything works.",
    "course {name}: readable",
    "course {name}: has errors; see qadam course check {name}",
    "language: {language}",
    "mend:",
    "no records yet; they will be kept in {path}",
    "others can read {path}: set its mode with chmod {mode}",
    "plain lines",
    "only you can read {path}",
    "{count} thing to mend.\0{count} things to mend.",
    "record of {alias}: {facts} facts, every one as it was recorded",
    "record of {alias}: something was changed or is missing. Keep the file, and restore an earlier copy.",
    "terminal: {kind}, {width} columns",
    "ok:",
    "This terminal cannot be used key by key: try again with --plain.",
    "Something went wrong that should not have: your answers are kept. Try again; --verbose tells more.",
    "{path} exists already: choose another name.",
    "{path} cannot be read or written: try again; --verbose tells more.",
    "There is no room left for {path}: free some space and try again. Nothing was half-written.",
    "There is no {path}: check the name.",
    "{path} cannot be written: choose a folder that is yours.",
    "{path} is too large to be read: choose a smaller file.",
    "{path} exists and is not empty: name a new folder.",
    "Nobody can be asked here: add --yes if the profile is to be removed.",
    "Nothing was removed.",
    "Type {alias} to remove it",
    "This removes every answer of {alias} from this machine. It cannot be undone.",
    "Lessons done: {done} of {of}",
    "Go on with: {title}, about {minutes} minutes in all.",
    "Next: {title}, about {minutes} minutes.",
    "{value} is out of range for {name}: choose from {low} to {high}.",
    "{value} does not fit {name}: choose one of {allowed}.",
    "{value} is not a whole number, and {name} needs one.",
    "{title} – minutes: {minutes}, exercises: {exercises}",
    "There is no lesson {name}: qadam course show lists all of them.",
    "There is no lesson {name}: did you mean {suggestion}?",
    "{name} comes too early: put it after {command}.",
    "{name} is missing: add it.",
    "{name} {value} is missing: add it.",
    "{option} needs a value: write {option} {value}.",
    "My course",
    "There is no place for records: set HOME or name a folder with --data.",
    "There is no profile yet. Start qadam to make one.",
    "What you answer is kept in one file on this machine, under an alias, readable by you alone. Nothing is sent anywhere: Qadam uses no network. You can see everything (qadam export attempts) and delete everything (qadam profile forget).",
    "The profile {alias} was made. Switch to it with: qadam profile use {alias}",
    "Everything recorded of {alias} was removed from this machine. Copies on USB sticks, in backups or with a trainer are not reached.",
    "The profile is called {alias} now.",
    "There is no profile called {alias}: the profiles here are {known}.",
    "There is no profile called {alias}: none has been made yet. Start qadam to make one.",
    "You go on as {alias} now.",
    "{answered} of {of} exercises answered",
    "{percent} % credit",
    "{count} exercise is worth another look.\0{count} exercises are worth another look.",
    "{alias}, {course}",
    "Answers: {answers}. Right at the first try: {right} of {firstTries}. Days you came: {days}.",
    "{option} was given twice: give it once.",
    "See: {command} --help",
    "the output",
    "done",
    "not started",
    "started",
    "Another Qadam has kept {path} busy for too long: close it and try again.",
    "{path} cannot be opened: check that it is there and yours.",
    "{path} was changed outside Qadam: it was not used. Restore a copy, and see qadam doctor.",
    "{path} is damaged: it was not touched. Keep it, restore a copy, and see qadam doctor.",
    "The disk is full: this was not recorded, all that came before is safe. Free some space and try again.",
    "The disk failed at {path}: copy the file to another disk. Earlier answers are as safe as this disk is.",
    "{path} is not a record of Qadam: it was not touched. Name another folder with --data.",
    "This learner was forgotten on this machine and stays forgotten: go on under another profile.",
    "{path} was written by a newer Qadam: use that one. The file was not touched.",
    "{path} cannot be written: nothing can be recorded. Choose another folder with --data.",
    "{path} holds no learner: name another profile with --profile.",
    "{value} is one word too many: leave it out.",
    "{option} takes no value, but {value} was given.",
    "There is no command {name}.",
    "There is no option {name} here.",
    "Welcome to Qadam. A lesson takes 10 to 15 minutes; you can leave at any time and go on later.",
  ]

  static let russian: [String] = [
    "Псевдоним пуст: введите от одной до 40 букв.",
    "Псевдоним",
    "Как к вам обращаться? Возьмите псевдоним, а не своё имя. Если просто нажать Enter, будет: {usual}",
    "Профиль {alias} уже есть: выберите другой псевдоним.",
    "Псевдоним слишком длинный: наибольшее число символов — {limit}.",
    "В псевдониме есть символы, которые нельзя показать: возьмите буквы, цифры и пробелы.",
    "В команде слово № {position} не в кодировке UTF-8: введите его ещё раз.",
    "{value} не подходит для --seed: возьмите целое число от 0.",
    "{value} не похоже на время: пишите так: 2026-01-31T09:00:00+05:00.",
    "В курсе есть ошибки ({count}), пройти его нельзя. Первая из них: {first}",
    "Все уроки пройдены. Пройти урок ещё раз: qadam learn УРОК; посмотреть, что сделано: qadam progress.",
    "Лицензия текстов: {licence}",
    "{title} – уроков: {lessons}, минут: {minutes}",
    "Новый курс лежит в {path}. Проверьте его: qadam course check {path}",
    "Курса {name} нет: укажите папку или один из курсов: {known}.",
    "Может быть, {suggestion}?",
    "Всё работает.",
    "курс {name}: читается",
    "курс {name}: есть ошибки; смотрите qadam course check {name}",
    "язык: {language}",
    "исправить:",
    "записей пока нет; их место: {path}",
    "{path} могут прочитать другие: задайте права командой chmod {mode}",
    "простые строки",
    "читать {path} можете только вы",
    "Нужно исправить: {count} место.\0Нужно исправить: {count} места.\0Нужно исправить: {count} мест.",
    "записи профиля {alias}: фактов {facts}, каждый такой, каким был записан",
    "записи профиля {alias}: что-то изменено или пропало. Сохраните файл и восстановите прежнюю копию.",
    "терминал: {kind}, столбцов: {width}",
    "хорошо:",
    "В этом терминале нельзя отвечать клавишами: попробуйте ещё раз с --plain.",
    "Случилось то, чего не должно было случиться: ваши ответы сохранены. Попробуйте ещё раз; с --verbose будет видно больше.",
    "{path} уже существует: выберите другое имя.",
    "{path} не читается или не записывается: попробуйте ещё раз; с --verbose будет видно больше.",
    "Для {path} не хватает места: освободите место и попробуйте ещё раз. Ничего не записано наполовину.",
    "Нет файла {path}: проверьте имя.",
    "В {path} нельзя писать: выберите свою папку.",
    "{path} слишком велик для чтения: выберите файл поменьше.",
    "{path} уже существует и не пуста: укажите новую папку.",
    "Здесь некого спросить: добавьте --yes, если профиль нужно удалить.",
    "Ничего не удалено.",
    "Чтобы удалить, введите {alias}",
    "С этого компьютера будут удалены все ответы профиля {alias}. Вернуть их будет нельзя.",
    "Пройдено уроков: {done} из {of}",
    "Продолжить: {title}, всего примерно {minutes} мин.",
    "Дальше: {title}, примерно {minutes} мин.",
    "Для {name} не подходит {value}: выберите от {low} до {high}.",
    "Для {name} не подходит {value}: выберите одно из: {allowed}.",
    "Для {name} нужно целое число, а дано {value}.",
    "{title} – минут: {minutes}, заданий: {exercises}",
    "Урока {name} нет: все уроки покажет qadam course show.",
    "Урока {name} нет: может быть, {suggestion}?",
    "{name} стоит слишком рано: поставьте после {command}.",
    "Не хватает {name}: добавьте.",
    "Не хватает {name} {value}: добавьте.",
    "Параметру {option} нужно значение: пишите {option} {value}.",
    "Мой курс",
    "Записи негде хранить: задайте HOME или укажите папку через --data.",
    "Профилей пока нет. Чтобы создать профиль, запустите qadam.",
    "Ваши ответы хранятся в одном файле на этом компьютере, под псевдонимом, и прочитать их можете только вы. Никуда ничего не отправляется: Qadam не пользуется сетью. Посмотреть всё: qadam export attempts. Удалить всё: qadam profile forget.",
    "Профиль {alias} создан. Перейти к нему: qadam profile use {alias}",
    "Все записи профиля {alias} удалены с этого компьютера. Копии на флешках, в резервных копиях или у тренера остаются.",
    "Теперь профиль называется {alias}.",
    "Профиля {alias} нет: здесь есть профили {known}.",
    "Профиля {alias} нет: ещё не создано ни одного. Чтобы создать профиль, запустите qadam.",
    "Теперь вы продолжаете как {alias}.",
    "ответы есть на {answered} из {of} заданий",
    "результат {percent} %",
    "Стоит вернуться к {count} заданию.\0Стоит вернуться к {count} заданиям.\0Стоит вернуться к {count} заданиям.",
    "{alias}, {course}",
    "Ответов: {answers}. Верно с первого раза: {right} из {firstTries}. Дней с занятиями: {days}.",
    "Параметр {option} указан дважды: оставьте один.",
    "Подробнее: {command} --help",
    "вывод",
    "пройден",
    "не начат",
    "начат",
    "Другой Qadam слишком долго занимает {path}: закройте его и попробуйте ещё раз.",
    "Файл {path} не открывается: проверьте, что он есть и принадлежит вам.",
    "Файл {path} изменён не программой Qadam и не использован: восстановите копию и посмотрите qadam doctor.",
    "Файл {path} повреждён и не тронут: сохраните его, восстановите копию и посмотрите qadam doctor.",
    "Диск заполнен: это не записано, всё прежнее цело. Освободите место и попробуйте ещё раз.",
    "Сбой диска на {path}: скопируйте файл на другой диск. Прежние ответы целы настолько, насколько цел этот диск.",
    "{path} не является записями Qadam: файл не тронут. Укажите другую папку через --data.",
    "Этот профиль на этом компьютере забыт и останется забытым: продолжайте под другим.",
    "Файл {path} записан более новой версией Qadam: возьмите её. Файл не тронут.",
    "В {path} нельзя писать, ответы не сохранятся: выберите другую папку через --data.",
    "В {path} нет ни одного профиля: укажите другой через --profile.",
    "Слово {value} лишнее: уберите его.",
    "Параметр {option} не принимает значения, а дано {value}.",
    "Команды {name} нет.",
    "Параметра {name} здесь нет.",
    "Добро пожаловать в Qadam. Урок занимает 10–15 минут; выйти можно в любой момент, а потом продолжить.",
  ]

  static let kazakh: [String] = [
    "Бүркеншік ат бос: бірден 40 әріпке дейін жазыңыз.",
    "Бүркеншік ат",
    "Сізді қалай атайық? Өз атыңызды емес, бүркеншік ат алыңыз. Enter ғана бассаңыз: {usual}",
    "{alias} деген профиль бар: басқа бүркеншік ат таңдаңыз.",
    "Бүркеншік ат тым ұзын: ең көбі {limit} таңба.",
    "Бүркеншік атта көрсетілмейтін таңбалар бар: әріп, цифр және бос орын қолданыңыз.",
    "Командадағы № {position} сөз UTF-8 емес: қайта жазыңыз.",
    "{value} мәні --seed үшін жарамайды: 0-ден басталатын бүтін сан алыңыз.",
    "{value} уақытқа ұқсамайды: былай жазыңыз: 2026-01-31T09:00:00+05:00.",
    "Курста қателер бар ({count}), оны өту мүмкін емес. Біріншісі: {first}",
    "Барлық сабақтан өттіңіз. Сабақты қайта өту: qadam learn САБАҚ; не істелгенін көру: qadam progress.",
    "Мәтіндердің лицензиясы: {licence}",
    "{title} – сабақ: {lessons}, минут: {minutes}",
    "Жаңа курстың орны: {path}. Оны тексеріңіз: qadam course check {path}",
    "{name} деген курс жоқ: қалтаны немесе мына курстардың бірін көрсетіңіз: {known}.",
    "Мүмкін, {suggestion} болар?",
    "Бәрі жұмыс істеп тұр.",
    "{name} курсы: оқылады",
    "{name} курсы: қателері бар; qadam course check {name} арқылы қараңыз",
    "тіл: {language}",
    "түзету керек:",
    "әзірге жазба жоқ; олардың орны: {path}",
    "{path} басқаларға да ашық: chmod {mode} командасымен рұқсатын өзгертіңіз",
    "жай жолдар",
    "тек сіз ғана оқи аласыз: {path}",
    "{count} нәрсені түзету керек.\0{count} нәрсені түзету керек.",
    "{alias} профилінің жазбасы: {facts} дерек, әрқайсысы жазылған күйінде",
    "{alias} профилінің жазбасы: бірдеңе өзгертілген немесе жоғалған. Файлды сақтап, бұрынғы көшірмені қалпына келтіріңіз.",
    "терминал: {kind}, баған саны: {width}",
    "жақсы:",
    "Бұл терминалда пернелермен жауап беруге болмайды: --plain қосып қайталаңыз.",
    "Болмауға тиіс нәрсе болды: жауаптарыңыз сақталды. Қайталап көріңіз; --verbose толығырақ айтады.",
    "{path} бұрыннан бар: басқа ат таңдаңыз.",
    "{path} оқылмайды немесе жазылмайды: қайталап көріңіз; --verbose толығырақ айтады.",
    "{path} үшін орын жетпейді: орын босатып, қайталаңыз. Ештеңе жартылай жазылған жоқ.",
    "{path} табылмады: атын тексеріңіз.",
    "{path} жазуға жабық: өз қалтаңызды таңдаңыз.",
    "{path} оқу үшін тым үлкен: кішірек файл таңдаңыз.",
    "{path} қалтасы бар және бос емес: жаңа қалта көрсетіңіз.",
    "Мұнда сұрайтын адам жоқ: профильді жою керек болса, --yes қосыңыз.",
    "Ештеңе жойылған жоқ.",
    "Жою үшін {alias} деп жазыңыз",
    "Осы компьютерден {alias} профилінің барлық жауабы жойылады. Оларды қайтару мүмкін болмайды.",
    "Өтілген сабақ: {done}/{of}",
    "Жалғастыру: {title}, барлығы шамамен {minutes} минут.",
    "Келесі: {title}, шамамен {minutes} минут.",
    "{name} үшін {value} жарамайды: ең азы {low}, ең көбі {high}.",
    "{name} үшін {value} жарамайды: мыналардың бірін таңдаңыз: {allowed}.",
    "{name} үшін бүтін сан керек, ал берілгені {value}.",
    "{title} – минут: {minutes}, тапсырма: {exercises}",
    "{name} деген сабақ жоқ: барлық сабақты qadam course show көрсетеді.",
    "{name} деген сабақ жоқ: мүмкін, {suggestion} болар?",
    "{name} тым ерте тұр: оны {command} сөзінен кейін қойыңыз.",
    "{name} жетіспейді: қосып жазыңыз.",
    "{name} {value} жетіспейді: қосып жазыңыз.",
    "{option} параметріне мән керек: {option} {value} деп жазыңыз.",
    "Менің курсым",
    "Жазбаларды сақтайтын орын жоқ: HOME мәнін беріңіз немесе --data арқылы қалта көрсетіңіз.",
    "Әзірге профиль жоқ. Жасау үшін qadam бағдарламасын іске қосыңыз.",
    "Жауаптарыңыз осы компьютердегі бір файлда, бүркеншік атпен сақталады және оларды тек сіз оқи аласыз. Ешқайда ештеңе жіберілмейді: Qadam желіге қосылмайды. Бәрін көру: qadam export attempts. Бәрін жою: qadam profile forget.",
    "{alias} профилі жасалды. Оған ауысу: qadam profile use {alias}",
    "{alias} профилінің барлық жазбасы осы компьютерден жойылды. Флешкадағы, сақтық көшірмедегі немесе жаттықтырушыдағы көшірмелер қалады.",
    "Профильдің аты енді {alias}.",
    "{alias} деген профиль жоқ: мұндағы профильдер: {known}.",
    "{alias} деген профиль жоқ: әзірге бірде-бір профиль жасалмаған. Жасау үшін qadam бағдарламасын іске қосыңыз.",
    "Енді {alias} болып жалғастырасыз.",
    "жауап берілгені {answered}/{of}",
    "нәтиже {percent} %",
    "{count} тапсырмаға қайта оралған жөн.\0{count} тапсырмаға қайта оралған жөн.",
    "{alias}, {course}",
    "Жауап: {answers}. Бірінші реттен дұрысы: {right}/{firstTries}. Сабақ оқылған күн: {days}.",
    "{option} параметрі екі рет берілді: біреуін қалдырыңыз.",
    "Толығырақ: {command} --help",
    "шығыс",
    "өтілген",
    "басталмаған",
    "басталған",
    "Басқа Qadam мына файлды тым ұзақ ұстап тұр: {path}. Оны жауып, қайталаңыз.",
    "{path} ашылмайды: файл бар ма және өзіңіздікі ме, тексеріңіз.",
    "{path} файлын Qadam емес, басқа бағдарлама өзгерткен, ол пайдаланылмады: көшірмесін қалпына келтіріп, qadam doctor қараңыз.",
    "{path} файлы бүлінген, оған тиген жоқпыз: сақтап қойып, көшірмесін қалпына келтіріңіз және qadam doctor қараңыз.",
    "Дискіде орын жоқ: бұл жазылмады, бұрынғының бәрі сақтаулы. Орын босатып, қайталап көріңіз.",
    "Диск қатесі, файл: {path}. Оны басқа дискіге көшіріңіз. Бұрынғы жауаптар осы диск қаншалық бүтін болса, соншалық бүтін.",
    "{path} — Qadam жазбасы емес: оған тиген жоқпыз. --data арқылы басқа қалта көрсетіңіз.",
    "Бұл профиль осы компьютерде ұмытылған, солай қалады: басқа профильмен жалғастырыңыз.",
    "{path} файлын Qadam-ның жаңарақ нұсқасы жазған: сол нұсқаны пайдаланыңыз. Файлға тиген жоқпыз.",
    "{path} жазуға жабық, жауаптар сақталмайды: --data арқылы басқа қалта таңдаңыз.",
    "{path} ішінде профиль жоқ: --profile арқылы басқасын көрсетіңіз.",
    "{value} деген сөз артық: алып тастаңыз.",
    "{option} параметрі мән қабылдамайды, ал берілгені {value}.",
    "{name} деген команда жоқ.",
    "Мұнда {name} параметрі жоқ.",
    "Qadam-ға қош келдіңіз. Сабақ 10–15 минут алады; кез келген сәтте шығып, кейін жалғастыра аласыз.",
  ]

}

extension Messages {
  /// “The alias is empty: type one to 40 letters.”
  public func aliasEmpty() -> String {
    self.text(CommandsMessages.table, 0)
  }

  /// “Alias”
  public func aliasPrompt() -> String {
    self.text(CommandsMessages.table, 1)
  }

  /// “What may we call you? Take an alias, not your name. Enter takes: {usual}”
  public func aliasQuestion(usual: String) -> String {
    self.text(CommandsMessages.table, 2, [("usual", usual)])
  }

  /// “There is a profile called {alias} already: choose another alias.”
  public func aliasTaken(alias: String) -> String {
    self.text(CommandsMessages.table, 3, [("alias", alias)])
  }

  /// “The alias is too long: at most {limit} characters.”
  public func aliasTooLong(limit: Int) -> String {
    self.text(CommandsMessages.table, 4, [("limit", String(limit))])
  }

  /// “The alias holds characters that cannot be shown: use letters, digits and spaces.”
  public func aliasUnprintable() -> String {
    self.text(CommandsMessages.table, 5)
  }

  /// “Word {position} of the command line is not UTF-8 text: type it again.”
  public func argumentNotUtf8(position: Int) -> String {
    self.text(CommandsMessages.table, 6, [("position", String(position))])
  }

  /// “{value} is not a seed: use a whole number, 0 or more.”
  public func badSeed(value: String) -> String {
    self.text(CommandsMessages.table, 7, [("value", value)])
  }

  /// “{value} is not a time: write it like 2026-01-31T09:00:00+05:00.”
  public func badTime(value: String) -> String {
    self.text(CommandsMessages.table, 8, [("value", value)])
  }

  /// “The course has errors ({count}) and cannot be played. The first one: {first}”
  public func courseBroken(count: Int, first: String) -> String {
    self.text(CommandsMessages.table, 9, [("count", String(count)), ("first", first)])
  }

  /// “You have finished every lesson. qadam learn LESSON plays one again; qadam progress shows what you did.”
  public func courseDone() -> String {
    self.text(CommandsMessages.table, 10)
  }

  /// “Licence of the texts: {licence}”
  public func courseLicence(licence: String) -> String {
    self.text(CommandsMessages.table, 11, [("licence", licence)])
  }

  /// “{title} – lessons: {lessons}, minutes: {minutes}”
  public func courseLine(title: String, lessons: Int, minutes: Int) -> String {
    self.text(CommandsMessages.table, 12, [("title", title), ("lessons", String(lessons)), ("minutes", String(minutes))])
  }

  /// “The new course is in {path}. Check it with: qadam course check {path}”
  public func courseMade(path: String) -> String {
    self.text(CommandsMessages.table, 13, [("path", path)])
  }

  /// “There is no course {name}: name a folder, or one of: {known}.”
  public func courseUnknown(name: String, known: String) -> String {
    self.text(CommandsMessages.table, 14, [("name", name), ("known", known)])
  }

  /// “Did you mean {suggestion}?”
  public func didYouMean(suggestion: String) -> String {
    self.text(CommandsMessages.table, 15, [("suggestion", suggestion)])
  }

  /// “Everything works.”
  public func doctorAllWell() -> String {
    self.text(CommandsMessages.table, 16)
  }

  /// “course {name}: readable”
  public func doctorCourse(name: String) -> String {
    self.text(CommandsMessages.table, 17, [("name", name)])
  }

  /// “course {name}: has errors; see qadam course check {name}”
  public func doctorCourseBroken(name: String) -> String {
    self.text(CommandsMessages.table, 18, [("name", name)])
  }

  /// “language: {language}”
  public func doctorLanguage(language: String) -> String {
    self.text(CommandsMessages.table, 19, [("language", language)])
  }

  /// “mend:”
  public func doctorMend() -> String {
    self.text(CommandsMessages.table, 20)
  }

  /// “no records yet; they will be kept in {path}”
  public func doctorNoData(path: String) -> String {
    self.text(CommandsMessages.table, 21, [("path", path)])
  }

  /// “others can read {path}: set its mode with chmod {mode}”
  public func doctorNotPrivate(path: String, mode: String) -> String {
    self.text(CommandsMessages.table, 22, [("path", path), ("mode", mode)])
  }

  /// “plain lines”
  public func doctorPlain() -> String {
    self.text(CommandsMessages.table, 23)
  }

  /// “only you can read {path}”
  public func doctorPrivate(path: String) -> String {
    self.text(CommandsMessages.table, 24, [("path", path)])
  }

  /// “{count} thing to mend.”
  public func doctorProblems(count: Int) -> String {
    self.text(CommandsMessages.table, 25, count: count, [("count", String(count))])
  }

  /// “record of {alias}: {facts} facts, every one as it was recorded”
  public func doctorRecord(alias: String, facts: Int) -> String {
    self.text(CommandsMessages.table, 26, [("alias", alias), ("facts", String(facts))])
  }

  /// “record of {alias}: something was changed or is missing. Keep the file, and restore an earlier copy.”
  public func doctorRecordDamaged(alias: String) -> String {
    self.text(CommandsMessages.table, 27, [("alias", alias)])
  }

  /// “terminal: {kind}, {width} columns”
  public func doctorTerminal(kind: String, width: Int) -> String {
    self.text(CommandsMessages.table, 28, [("kind", kind), ("width", String(width))])
  }

  /// “ok:”
  public func doctorWell() -> String {
    self.text(CommandsMessages.table, 29)
  }

  /// “This terminal cannot be used key by key: try again with --plain.”
  public func failedTerminal() -> String {
    self.text(CommandsMessages.table, 30)
  }

  /// “Something went wrong that should not have: your answers are kept. Try again; --verbose tells more.”
  public func failedUnexpectedly() -> String {
    self.text(CommandsMessages.table, 31)
  }

  /// “{path} exists already: choose another name.”
  public func fileExists(path: String) -> String {
    self.text(CommandsMessages.table, 32, [("path", path)])
  }

  /// “{path} cannot be read or written: try again; --verbose tells more.”
  public func fileFailed(path: String) -> String {
    self.text(CommandsMessages.table, 33, [("path", path)])
  }

  /// “There is no room left for {path}: free some space and try again. Nothing was half-written.”
  public func fileNoSpace(path: String) -> String {
    self.text(CommandsMessages.table, 34, [("path", path)])
  }

  /// “There is no {path}: check the name.”
  public func fileNotFound(path: String) -> String {
    self.text(CommandsMessages.table, 35, [("path", path)])
  }

  /// “{path} cannot be written: choose a folder that is yours.”
  public func fileNotPermitted(path: String) -> String {
    self.text(CommandsMessages.table, 36, [("path", path)])
  }

  /// “{path} is too large to be read: choose a smaller file.”
  public func fileTooLarge(path: String) -> String {
    self.text(CommandsMessages.table, 37, [("path", path)])
  }

  /// “{path} exists and is not empty: name a new folder.”
  public func folderNotEmpty(path: String) -> String {
    self.text(CommandsMessages.table, 38, [("path", path)])
  }

  /// “Nobody can be asked here: add --yes if the profile is to be removed.”
  public func forgetNeedsYes() -> String {
    self.text(CommandsMessages.table, 39)
  }

  /// “Nothing was removed.”
  public func forgetNotDone() -> String {
    self.text(CommandsMessages.table, 40)
  }

  /// “Type {alias} to remove it”
  public func forgetPrompt(alias: String) -> String {
    self.text(CommandsMessages.table, 41, [("alias", alias)])
  }

  /// “This removes every answer of {alias} from this machine. It cannot be undone.”
  public func forgetQuestion(alias: String) -> String {
    self.text(CommandsMessages.table, 42, [("alias", alias)])
  }

  /// “Lessons done: {done} of {of}”
  public func homeDone(done: Int, of: Int) -> String {
    self.text(CommandsMessages.table, 43, [("done", String(done)), ("of", String(of))])
  }

  /// “Go on with: {title}, about {minutes} minutes in all.”
  public func homeGoOn(title: String, minutes: Int) -> String {
    self.text(CommandsMessages.table, 44, [("title", title), ("minutes", String(minutes))])
  }

  /// “Next: {title}, about {minutes} minutes.”
  public func homeNext(title: String, minutes: Int) -> String {
    self.text(CommandsMessages.table, 45, [("title", title), ("minutes", String(minutes))])
  }

  /// “{value} is out of range for {name}: choose from {low} to {high}.”
  public func integerOutOfRange(value: String, name: String, low: Int, high: Int) -> String {
    self.text(CommandsMessages.table, 46, [("value", value), ("name", name), ("low", String(low)), ("high", String(high))])
  }

  /// “{value} does not fit {name}: choose one of {allowed}.”
  public func invalidChoice(value: String, name: String, allowed: String) -> String {
    self.text(CommandsMessages.table, 47, [("value", value), ("name", name), ("allowed", allowed)])
  }

  /// “{value} is not a whole number, and {name} needs one.”
  public func invalidInteger(value: String, name: String) -> String {
    self.text(CommandsMessages.table, 48, [("value", value), ("name", name)])
  }

  /// “{title} – minutes: {minutes}, exercises: {exercises}”
  public func lessonLine(title: String, minutes: Int, exercises: Int) -> String {
    self.text(CommandsMessages.table, 49, [("title", title), ("minutes", String(minutes)), ("exercises", String(exercises))])
  }

  /// “There is no lesson {name}: qadam course show lists all of them.”
  public func lessonUnknown(name: String) -> String {
    self.text(CommandsMessages.table, 50, [("name", name)])
  }

  /// “There is no lesson {name}: did you mean {suggestion}?”
  public func lessonUnknownSuggestion(name: String, suggestion: String) -> String {
    self.text(CommandsMessages.table, 51, [("name", name), ("suggestion", suggestion)])
  }

  /// “{name} comes too early: put it after {command}.”
  public func misplacedOption(name: String, command: String) -> String {
    self.text(CommandsMessages.table, 52, [("name", name), ("command", command)])
  }

  /// “{name} is missing: add it.”
  public func missingArgument(name: String) -> String {
    self.text(CommandsMessages.table, 53, [("name", name)])
  }

  /// “{name} {value} is missing: add it.”
  public func missingOption(name: String, value: String) -> String {
    self.text(CommandsMessages.table, 54, [("name", name), ("value", value)])
  }

  /// “{option} needs a value: write {option} {value}.”
  public func missingValue(option: String, value: String) -> String {
    self.text(CommandsMessages.table, 55, [("option", option), ("value", value)])
  }

  /// “My course”
  public func newCourseTitle() -> String {
    self.text(CommandsMessages.table, 56)
  }

  /// “There is no place for records: set HOME or name a folder with --data.”
  public func noDataFolder() -> String {
    self.text(CommandsMessages.table, 57)
  }

  /// “There is no profile yet. Start qadam to make one.”
  public func noProfiles() -> String {
    self.text(CommandsMessages.table, 58)
  }

  /// “What you answer is kept in one file on this machine, under an alias, readable by you alone. Nothing is sent anywhere: Qadam uses no network. You can see everything (qadam export attempts) and delete everything (qadam profile forget).”
  public func privacyPromise() -> String {
    self.text(CommandsMessages.table, 59)
  }

  /// “The profile {alias} was made. Switch to it with: qadam profile use {alias}”
  public func profileAdded(alias: String) -> String {
    self.text(CommandsMessages.table, 60, [("alias", alias)])
  }

  /// “Everything recorded of {alias} was removed from this machine. Copies on USB sticks, in backups or with a trainer are not reached.”
  public func profileForgotten(alias: String) -> String {
    self.text(CommandsMessages.table, 61, [("alias", alias)])
  }

  /// “The profile is called {alias} now.”
  public func profileRenamed(alias: String) -> String {
    self.text(CommandsMessages.table, 62, [("alias", alias)])
  }

  /// “There is no profile called {alias}: the profiles here are {known}.”
  public func profileUnknown(alias: String, known: String) -> String {
    self.text(CommandsMessages.table, 63, [("alias", alias), ("known", known)])
  }

  /// “There is no profile called {alias}: none has been made yet. Start qadam to make one.”
  public func profileUnknownNoneYet(alias: String) -> String {
    self.text(CommandsMessages.table, 64, [("alias", alias)])
  }

  /// “You go on as {alias} now.”
  public func profileUsed(alias: String) -> String {
    self.text(CommandsMessages.table, 65, [("alias", alias)])
  }

  /// “{answered} of {of} exercises answered”
  public func progressAnswered(answered: Int, of: Int) -> String {
    self.text(CommandsMessages.table, 66, [("answered", String(answered)), ("of", String(of))])
  }

  /// “{percent} % credit”
  public func progressCredit(percent: Int) -> String {
    self.text(CommandsMessages.table, 67, [("percent", String(percent))])
  }

  /// “{count} exercise is worth another look.”
  public func progressLookAgain(count: Int) -> String {
    self.text(CommandsMessages.table, 68, count: count, [("count", String(count))])
  }

  /// “{alias}, {course}”
  public func progressTitle(alias: String, course: String) -> String {
    self.text(CommandsMessages.table, 69, [("alias", alias), ("course", course)])
  }

  /// “Answers: {answers}. Right at the first try: {right} of {firstTries}. Days you came: {days}.”
  public func progressTotals(answers: Int, right: Int, firstTries: Int, days: Int) -> String {
    self.text(CommandsMessages.table, 70, [("answers", String(answers)), ("right", String(right)), ("firstTries", String(firstTries)), ("days", String(days))])
  }

  /// “{option} was given twice: give it once.”
  public func repeatedOption(option: String) -> String {
    self.text(CommandsMessages.table, 71, [("option", option)])
  }

  /// “See: {command} --help”
  public func seeHelp(command: String) -> String {
    self.text(CommandsMessages.table, 72, [("command", command)])
  }

  /// “the output”
  public func standardStream() -> String {
    self.text(CommandsMessages.table, 73)
  }

  /// “done”
  public func stateDone() -> String {
    self.text(CommandsMessages.table, 74)
  }

  /// “not started”
  public func stateNotStarted() -> String {
    self.text(CommandsMessages.table, 75)
  }

  /// “started”
  public func stateStarted() -> String {
    self.text(CommandsMessages.table, 76)
  }

  /// “Another Qadam has kept {path} busy for too long: close it and try again.”
  public func storeBusy(path: String) -> String {
    self.text(CommandsMessages.table, 77, [("path", path)])
  }

  /// “{path} cannot be opened: check that it is there and yours.”
  public func storeCannotOpen(path: String) -> String {
    self.text(CommandsMessages.table, 78, [("path", path)])
  }

  /// “{path} was changed outside Qadam: it was not used. Restore a copy, and see qadam doctor.”
  public func storeChanged(path: String) -> String {
    self.text(CommandsMessages.table, 79, [("path", path)])
  }

  /// “{path} is damaged: it was not touched. Keep it, restore a copy, and see qadam doctor.”
  public func storeDamaged(path: String) -> String {
    self.text(CommandsMessages.table, 80, [("path", path)])
  }

  /// “The disk is full: this was not recorded, all that came before is safe. Free some space and try again.”
  public func storeDiskFull() -> String {
    self.text(CommandsMessages.table, 81)
  }

  /// “The disk failed at {path}: copy the file to another disk. Earlier answers are as safe as this disk is.”
  public func storeFailed(path: String) -> String {
    self.text(CommandsMessages.table, 82, [("path", path)])
  }

  /// “{path} is not a record of Qadam: it was not touched. Name another folder with --data.”
  public func storeForeign(path: String) -> String {
    self.text(CommandsMessages.table, 83, [("path", path)])
  }

  /// “This learner was forgotten on this machine and stays forgotten: go on under another profile.”
  public func storeForgotten() -> String {
    self.text(CommandsMessages.table, 84)
  }

  /// “{path} was written by a newer Qadam: use that one. The file was not touched.”
  public func storeNewer(path: String) -> String {
    self.text(CommandsMessages.table, 85, [("path", path)])
  }

  /// “{path} cannot be written: nothing can be recorded. Choose another folder with --data.”
  public func storeReadOnly(path: String) -> String {
    self.text(CommandsMessages.table, 86, [("path", path)])
  }

  /// “{path} holds no learner: name another profile with --profile.”
  public func storeUnknownLearner(path: String) -> String {
    self.text(CommandsMessages.table, 87, [("path", path)])
  }

  /// “{value} is one word too many: leave it out.”
  public func unexpectedArgument(value: String) -> String {
    self.text(CommandsMessages.table, 88, [("value", value)])
  }

  /// “{option} takes no value, but {value} was given.”
  public func unexpectedValue(option: String, value: String) -> String {
    self.text(CommandsMessages.table, 89, [("option", option), ("value", value)])
  }

  /// “There is no command {name}.”
  public func unknownCommand(name: String) -> String {
    self.text(CommandsMessages.table, 90, [("name", name)])
  }

  /// “There is no option {name} here.”
  public func unknownOption(name: String) -> String {
    self.text(CommandsMessages.table, 91, [("name", name)])
  }

  /// “Welcome to Qadam. A lesson takes 10 to 15 minutes; you can leave at any time and go on later.”
  public func welcome() -> String {
    self.text(CommandsMessages.table, 92)
  }

}
