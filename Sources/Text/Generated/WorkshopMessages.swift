// Written by `swift run generate` from Sources/Text/Catalogues/workshop.*: change those instead.
// swift-format-ignore-file

/// The table of the workshop catalogue.
enum WorkshopMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "clock-any-key",
    "clock-continue-question",
    "clock-continued",
    "clock-cut-taken",
    "clock-cut-taken-in",
    "clock-end-early",
    "clock-end-late",
    "clock-end-on-time",
    "clock-end-short",
    "clock-first-part",
    "clock-gap-not-counted",
    "clock-goes",
    "clock-help",
    "clock-key-back",
    "clock-key-cut",
    "clock-key-done",
    "clock-key-go",
    "clock-key-help",
    "clock-key-next",
    "clock-key-note",
    "clock-key-pause",
    "clock-key-quit",
    "clock-key-scroll",
    "clock-key-stay",
    "clock-leave-question",
    "clock-leave-question-plain",
    "clock-left",
    "clock-left-open",
    "clock-mark-set",
    "clock-minutes-left",
    "clock-minutes-over",
    "clock-next",
    "clock-next-end",
    "clock-not-saved",
    "clock-note-empty",
    "clock-note-kept",
    "clock-note-prompt",
    "clock-note-question",
    "clock-nothing-to-cut",
    "clock-offer",
    "clock-offer-in",
    "clock-offer-wins",
    "clock-over",
    "clock-part-of",
    "clock-paused-for",
    "clock-plain-help",
    "clock-plain-prompt",
    "clock-plain-prompt-short",
    "clock-plain-unknown",
    "clock-planned",
    "clock-stands",
    "clock-time-up",
    "clock-was-cut",
    "help-argument-modules",
    "help-option-at",
    "help-option-break",
    "help-option-continue",
    "help-option-date",
    "help-option-lunch",
    "help-option-marks",
    "help-option-measured",
    "help-option-new",
    "help-option-plan-cohort",
    "help-option-start",
    "help-report-workshop",
    "help-workshop",
    "help-workshop-plan",
    "help-workshop-plan-example",
    "help-workshop-run",
    "help-workshop-run-discussion",
    "stage-cut",
    "stage-fallback",
    "stage-materials",
    "stage-minutes",
    "stage-prompts",
    "stage-safety",
    "stage-steps",
    "stage-watch-for",
    "workshop-agenda",
    "workshop-bad-date",
    "workshop-bad-marks",
    "workshop-bad-time",
    "workshop-before",
    "workshop-before-of",
    "workshop-began",
    "workshop-belief",
    "workshop-beliefs",
    "workshop-beliefs-of",
    "workshop-break",
    "workshop-course",
    "workshop-cut-times",
    "workshop-date",
    "workshop-difference",
    "workshop-ended",
    "workshop-ended-complete",
    "workshop-ended-early",
    "workshop-ended-open",
    "workshop-last",
    "workshop-limit-clock",
    "workshop-limit-few",
    "workshop-limits",
    "workshop-lunch",
    "workshop-lunch-missing",
    "workshop-material",
    "workshop-materials",
    "workshop-measured",
    "workshop-measured-before",
    "workshop-measured-more",
    "workshop-minutes",
    "workshop-module",
    "workshop-module-ambiguous",
    "workshop-module-twice",
    "workshop-module-unknown",
    "workshop-modules",
    "workshop-no-beliefs",
    "workshop-no-plans",
    "workshop-none",
    "workshop-not-held",
    "workshop-note",
    "workshop-notes",
    "workshop-nothing-open",
    "workshop-passed-over",
    "workshop-pauses",
    "workshop-people",
    "workshop-plan-title",
    "workshop-planned",
    "workshop-repair",
    "workshop-report-title",
    "workshop-sessions",
    "workshop-stage",
    "workshop-stood",
    "workshop-suggested",
    "workshop-summary",
    "workshop-summary-line",
    "workshop-summary-next",
    "workshop-summary-skipped",
    "workshop-summary-total",
    "workshop-time",
    "workshop-timings",
    "workshop-timings-more",
    "workshop-too-long",
    "workshop-used-in",
    "workshop-what",
    "workshop-work",
  ]

  static let english: [String] = [
    "Any key goes back to the clock.",
    "A session of {time} is open: {stage}, {minutes} min into it. Go on with it? y yes, n no, begin anew",
    "The session of {time} goes on.",
    "Cut: {text}",
    "Cut in {stage}: {text}",
    "End {time}, {minutes} min early (planned {planned})",
    "End {time}, {minutes} min late (planned {planned})",
    "End {time}, on time",
    "End {time} ({change} min)",
    "This is the first part.",
    "The time since then is not counted as part of it.",
    "The clock goes on.",
    "n or → goes on to the next part, b or ← back. c takes the cut that is offered. w writes a note. p stops the clock and lets it go on. ↑ and ↓ move the text. q leaves. The keys are Latin letters; those of a Russian or Kazakh keyboard on the same places do the same.",
    "back",
    "cut",
    "done",
    "go on",
    "help",
    "next",
    "note",
    "pause",
    "leave",
    "more",
    "stay",
    "e ends the session here, l leaves it to go on later, Esc stays.",
    "e ends the session here, l leaves it to go on later, Enter stays",
    "left",
    "Saved. The session stays open: qadam workshop run goes on with it.",
    "The time will be said when {minutes} min are left.",
    "{minutes} min left",
    "{minutes} min over time",
    "Next: {stage}",
    "Next: the end",
    "Not saved yet: {reason} The clock goes on and tries again.",
    "Nothing was noted.",
    "Noted.",
    "Note: ",
    "Write one line; no names of people.",
    "The plan names nothing more to cut.",
    "Cut first: {text}",
    "Cut first in {stage}: {text}",
    "wins up to {minutes} min",
    "over time",
    "Part {number} of {count}",
    "The clock stands for {minutes} min.",
    "n goes on to the next part, b back. c takes the cut that is offered. w and a text keeps a note. p stops the clock and lets it go on. A number, such as 5, says the time when so many minutes are left. An empty line says the time now. q leaves. The keys are Latin letters.",
    "n next, b back, c cut, w TEXT note, p pause, Enter the time, q leave, ? help",
    "n next, Enter the time, ? help",
    "? explains what can be typed.",
    "planned {minutes} min",
    "The clock stands. p lets it go on.",
    "The time of this part is over.",
    "cut",
    "Modules of the course, by name or the beginning of a name",
    "When lunch is wanted; 13:00 where nothing is said",
    "Minutes of a short break after about 90 minutes of work; 0 for none",
    "Go on with the open session without asking",
    "The day of the session, such as 2026-11-28",
    "Minutes of a lunch break",
    "Minutes before the end of a part at which plain mode says the time, such as 10,5,1",
    "Plan with the minutes that were measured, where there are any",
    "Begin anew, also where a session was left open",
    "The group: the plan opens with what its members are sure of and mistaken about",
    "When the day begins, such as 10:00",
    "Sessions in the room: planned and measured minutes, cuts and notes",
    "Sessions with a group in the room",
    "A day's agenda with everything that each stage needs",
    "A day of two modules with lunch, to be printed",
    "The clock of a session: stage, steps, time left, and what to cut",
    "n or → next, b or ← back, c cut, w write a note, p pause, q leave, ? help. What happens is recorded at once: after a crash the same command goes on within the same stage.",
    "Cut first if late",
    "Without devices",
    "Materials: {list}",
    "{minutes} min",
    "Prompts",
    "Safety",
    "Steps",
    "Watch for",
    "Agenda",
    "{value} is no date: write it as 2026-11-28.",
    "{value} are no minutes: write them as 10,5,1.",
    "{value} is no time of day: write it as 13:00.",
    "Before the session",
    "Before the session: {module}",
    "Began",
    "Belief",
    "What this group is sure of and mistaken about",
    "{known} of {people} people in {cohort} have answers on record. These beliefs stood behind wrong answers of the highest certainty and were not put right since.",
    "Break",
    "Course",
    "Cut",
    "Date",
    "Difference",
    "Ended",
    "after the last part",
    "early",
    "still open",
    "Last time",
    "The clock measures between two key presses of the person who leads, not what people in the room did.",
    "One or two sessions are no habit: rooms differ.",
    "What this cannot show",
    "Lunch",
    "--at says when lunch is: say with --lunch how long it is.",
    "Material",
    "Bring along",
    "Measured",
    "Measured so far",
    "The middle of all sessions in which a stage was held. --measured plans with these minutes.",
    "Minutes",
    "Module",
    "More than one module begins with {name}: {known}.",
    "The module {name} is named twice: name each once.",
    "There is no module {name} with a session plan: choose one of {known}.",
    "Modules",
    "Nobody in {cohort} holds a belief of these modules at the highest certainty, as far as there are answers.",
    "No module of this course has a session plan.",
    "No session was led with the clock yet: qadam workshop run MODULE begins one.",
    "never held",
    "Note",
    "Notes",
    "No session is open: name a module, such as {example}.",
    "passed over",
    "Minutes of breaks",
    "People",
    "Session plan",
    "Planned",
    "What helps",
    "Sessions in the room",
    "Sessions",
    "Stage",
    "Clock stood",
    "Suggested",
    "The session is over.",
    "{stage}: {measured} min, planned {planned}",
    "The next plan can use these minutes: qadam workshop plan MODULE --measured",
    "{stage}: passed over, planned {planned} min",
    "All parts: {measured} min, planned {planned}; pauses of the clock {paused} min",
    "Time",
    "Planned and measured minutes",
    "Measured is the middle of all sessions in which the stage was held; a stage left within half a minute was passed over and does not count. Pauses of the clock are left out.",
    "The day lasts {minutes} minutes with its breaks; more than {limit} is hard to take in. Modules that fit: {fitting}. Leave the others for another day.",
    "For",
    "What",
    "Minutes of work",
  ]

  static let russian: [String] = [
    "Любая клавиша вернёт к часам.",
    "Не закончено занятие, начатое в {time}: {stage}, прошло {minutes} мин. Продолжить? y да, n нет, начать заново",
    "Занятие, начатое в {time}, продолжается.",
    "Сокращено: {text}",
    "Сокращено, этап «{stage}»: {text}",
    "Конец {time}, на {minutes} мин раньше (план {planned})",
    "Конец {time}, на {minutes} мин позже (план {planned})",
    "Конец {time}, по плану",
    "Конец {time} ({change} мин)",
    "Это первая часть.",
    "Время с тех пор в занятие не входит.",
    "Часы идут дальше.",
    "n или → — к следующей части, b или ← — назад. c — принять предложенное сокращение. w — записать заметку. p — остановить часы и пустить снова. ↑ и ↓ двигают текст. q — выйти. Клавиши — латинские буквы; русская или казахская раскладка на тех же местах делает то же.",
    "назад",
    "сократить",
    "готово",
    "продолжить",
    "справка",
    "дальше",
    "заметка",
    "пауза",
    "выйти",
    "ещё",
    "остаться",
    "e — закончить занятие здесь, l — выйти и продолжить позже, Esc — остаться.",
    "e — закончить занятие здесь, l — выйти и продолжить позже, Enter — остаться",
    "осталось",
    "Сохранено. Занятие не закончено: продолжит qadam workshop run.",
    "Время будет сказано, когда останется {minutes} мин.",
    "осталось {minutes} мин",
    "{minutes} мин сверх времени",
    "Далее: {stage}",
    "Далее: конец",
    "Пока не сохранено: {reason} Часы идут и попробуют снова.",
    "Ничего не записано.",
    "Записано.",
    "Заметка: ",
    "Напишите одну строку; без имён людей.",
    "План больше ничего не предлагает сократить.",
    "Сократите первым: {text}",
    "Сократите первым, этап «{stage}»: {text}",
    "до {minutes} мин выигрыша",
    "сверх времени",
    "Часть {number} из {count}",
    "Часы стоят {minutes} мин.",
    "n — к следующей части, b — назад. c — принять предложенное сокращение. w и текст — записать заметку. p — остановить часы и пустить снова. Число, например 5, — сказать время, когда останется столько минут. Пустая строка — сказать время сейчас. q — выйти. Клавиши — латинские буквы.",
    "n дальше, b назад, c сократить, w ТЕКСТ заметка, p пауза, Enter время, q выйти, ? справка",
    "n дальше, Enter время, ? справка",
    "? объяснит, что можно ввести.",
    "по плану {minutes} мин",
    "Часы стоят. p — продолжить.",
    "Время этой части вышло.",
    "сокращено",
    "Модули курса: имя или его начало",
    "Когда нужен обед; если не указано, 13:00",
    "Минуты короткого перерыва примерно после 90 минут работы; 0 — без перерывов",
    "Продолжить незаконченное занятие без вопроса",
    "День занятия, например 2026-11-28",
    "Минуты обеденного перерыва",
    "За сколько минут до конца части обычный режим говорит время, например 10,5,1",
    "Планировать по измеренным минутам, где они есть",
    "Начать заново, даже если занятие не закончено",
    "Группа: план начинается с того, в чём её участники уверены и ошибаются",
    "Когда начинается день, например 10:00",
    "Занятия с группой: запланированные и измеренные минуты, сокращения и заметки",
    "Занятия с группой в одном помещении",
    "Программа дня со всем, что нужно на каждом этапе",
    "День из двух модулей с обедом, для печати",
    "Часы занятия: этап, шаги, сколько осталось и что сократить",
    "n или → дальше, b или ← назад, c сократить, w записать заметку, p пауза, q выйти, ? справка. Всё записывается сразу: после сбоя та же команда продолжит с того же места этапа.",
    "Если опаздываете, сократите",
    "Без устройств",
    "Материалы: {list}",
    "{minutes} мин",
    "Вопросы залу",
    "Безопасность",
    "Шаги",
    "Следите",
    "Программа",
    "{value} — не дата: пишите так: 2026-11-28.",
    "{value} — не минуты: пишите так: 10,5,1.",
    "{value} — не время суток: пишите так: 13:00.",
    "До занятия",
    "До занятия: {module}",
    "Начало",
    "Убеждение",
    "В чём эта группа уверена и ошибается",
    "Ответы есть у {known} из {people} участников группы {cohort}. За этими убеждениями — неверные ответы с высшей уверенностью, с тех пор не исправленные.",
    "Перерыв",
    "Курс",
    "Сокращён",
    "Дата",
    "Разница",
    "Конец",
    "после последней части",
    "раньше",
    "не закончено",
    "В последний раз",
    "Часы меряют от нажатия до нажатия ведущего, а не то, чем были заняты люди.",
    "Одно или два занятия — ещё не правило: группы разные.",
    "Чего это не показывает",
    "Обед",
    "--at говорит, когда обед: длину обеда укажите через --lunch.",
    "Материал",
    "Взять с собой",
    "Измерено",
    "Измерено до сих пор",
    "Середина всех занятий, на которых этап был проведён. С --measured план строится по этим минутам.",
    "Минуты",
    "Модуль",
    "С {name} начинается несколько модулей: {known}.",
    "Модуль {name} назван дважды: назовите каждый один раз.",
    "Модуля {name} с планом занятия нет. Есть: {known}.",
    "Модули",
    "Насколько есть ответы, никто в группе {cohort} не держится заблуждений этих модулей с высшей уверенностью.",
    "Ни у одного модуля этого курса нет плана занятия.",
    "С часами ещё не провели ни одного занятия: начните с qadam workshop run МОДУЛЬ.",
    "не проводился",
    "Заметка",
    "Заметки",
    "Незаконченного занятия нет: назовите модуль, например {example}.",
    "пропущен",
    "Минут перерывов",
    "Человек",
    "План занятия",
    "План",
    "Что помогает",
    "Занятия с группой",
    "Занятий",
    "Этап",
    "Часы стояли",
    "Предлагается",
    "Занятие закончено.",
    "{stage}: {measured} мин, план {planned}",
    "Следующий план может взять эти минуты: qadam workshop plan МОДУЛЬ --measured",
    "{stage}: пропущено, план {planned} мин",
    "Все части: {measured} мин, план {planned}; часы стояли {paused} мин",
    "Время",
    "Запланированные и измеренные минуты",
    "Измерено — середина всех занятий, на которых этап был проведён; этап, оставленный за полминуты, пропущен и не считается. Остановки часов не входят.",
    "День длится {minutes} мин с перерывами; больше {limit} мин трудно усвоить. Помещается модулей: {fitting}. Остальное оставьте на другой день.",
    "Для чего",
    "Что",
    "Минут работы",
  ]

  static let kazakh: [String] = [
    "Кез келген перне сағатқа қайтарады.",
    "{time} басталған сабақ аяқталмаған: {stage}, {minutes} мин өтті. Жалғастыру керек пе? y иә, n жоқ, жаңадан",
    "{time} басталған сабақ жалғасады.",
    "Қысқартылды: {text}",
    "Қысқартылды, «{stage}» кезеңі: {text}",
    "Соңы {time}, {minutes} мин ерте (жоспар {planned})",
    "Соңы {time}, {minutes} мин кеш (жоспар {planned})",
    "Соңы {time}, жоспарда",
    "Соңы {time} ({change} мин)",
    "Бұл бірінші бөлік.",
    "Содан бергі уақыт сабаққа кірмейді.",
    "Сағат әрі қарай жүреді.",
    "n немесе → — келесі бөлік, b немесе ← — артқа. c — ұсынылған қысқартуды алу. w — жазба жазу. p — сағатты тоқтату және қайта жүргізу. ↑ мен ↓ мәтінді жылжытады. q — шығу. Пернелер — латын әріптері; орыс не қазақ пернетақтасының сол орындары да соны істейді.",
    "артқа",
    "қысқарту",
    "дайын",
    "жалғастыру",
    "көмек",
    "келесі",
    "жазба",
    "үзіліс",
    "шығу",
    "тағы",
    "қалу",
    "e — сабақты осы жерде аяқтау, l — шығып, кейін жалғастыру, Esc — қалу.",
    "e — сабақты осы жерде аяқтау, l — шығып, кейін жалғастыру, Enter — қалу",
    "қалды",
    "Сақталды. Сабақ аяқталған жоқ: qadam workshop run жалғастырады.",
    "{minutes} мин қалғанда уақыт айтылады.",
    "{minutes} мин қалды",
    "уақыттан {minutes} мин асты",
    "Келесі: {stage}",
    "Келесі: соңы",
    "Әзірге сақталмады: {reason} Сағат жүре береді де, қайта көреді.",
    "Ештеңе жазылмады.",
    "Жазылды.",
    "Жазба: ",
    "Бір жол жазыңыз; адамдардың аты болмасын.",
    "Жоспарда қысқартатын басқа ештеңе жоқ.",
    "Алдымен қысқартыңыз: {text}",
    "Алдымен қысқартыңыз, «{stage}» кезеңі: {text}",
    "{minutes} минутқа дейін ұтыс",
    "уақыттан асты",
    "Бөлік {number}/{count}",
    "Сағат {minutes} мин тұр.",
    "n — келесі бөлік, b — артқа. c — ұсынылған қысқартуды алу. w және мәтін — жазба сақтау. p — сағатты тоқтату және қайта жүргізу. Сан, мысалы 5, — сонша минут қалғанда уақытты айту. Бос жол — қазіргі уақытты айту. q — шығу. Пернелер — латын әріптері.",
    "n келесі, b артқа, c қысқарту, w МӘТІН жазба, p үзіліс, Enter уақыт, q шығу, ? көмек",
    "n келесі, Enter уақыт, ? көмек",
    "? не енгізуге болатынын түсіндіреді.",
    "жоспар бойынша {minutes} мин",
    "Сағат тұр. p — жалғастыру.",
    "Бұл бөліктің уақыты бітті.",
    "қысқартылды",
    "Курстың модульдері: аты немесе атының басы",
    "Түскі ас қашан керек; айтылмаса 13:00",
    "Шамамен 90 минут жұмыстан кейінгі қысқа үзілістің минуттары; 0 — үзіліссіз",
    "Аяқталмаған сабақты сұраусыз жалғастыру",
    "Сабақ күні, мысалы 2026-11-28",
    "Түскі үзілістің минуттары",
    "Қарапайым режим бөлік соңына неше минут қалғанда уақытты айтады, мысалы 10,5,1",
    "Өлшенген минуттар бар жерде солармен жоспарлау",
    "Аяқталмаған сабақ болса да, жаңадан бастау",
    "Топ: жоспар мүшелері сенімді, бірақ қателесетін нәрселерден басталады",
    "Күн қашан басталады, мысалы 10:00",
    "Топпен сабақтар: жоспарланған және өлшенген минуттар, қысқартулар мен жазбалар",
    "Бір бөлмедегі топпен сабақтар",
    "Күн тәртібі, әр кезеңге керектің бәрімен",
    "Түскі асы бар екі модульдік күн, басып шығаруға",
    "Сабақ сағаты: кезең, қадамдар, қалған уақыт, нені қысқарту керек",
    "n немесе → келесі, b немесе ← артқа, c қысқарту, w жазба жасау, p үзіліс, q шығу, ? көмек. Бәрі бірден жазылады: ақаудан кейін сол команда кезеңнің сол жерінен жалғастырады.",
    "Кешіксеңіз, алдымен қысқартыңыз",
    "Құрылғысыз",
    "Материалдар: {list}",
    "{minutes} мин",
    "Топқа сұрақтар",
    "Қауіпсіздік",
    "Қадамдар",
    "Назар аударыңыз",
    "Күн тәртібі",
    "{value} — күн емес: былай жазыңыз: 2026-11-28.",
    "{value} — минуттар емес: былай жазыңыз: 10,5,1.",
    "{value} — тәулік уақыты емес: былай жазыңыз: 13:00.",
    "Сабаққа дейін",
    "Сабаққа дейін: {module}",
    "Басталуы",
    "Сенім",
    "Бұл топ сенімді, бірақ қателесетін нәрселер",
    "{cohort} тобында жауабы бары: {people} ішінен {known}. Бұл сенімдер ең жоғары сенімділікпен берілген, содан бері түзелмеген қате жауаптардың артында тұр.",
    "Үзіліс",
    "Курс",
    "Қысқартылды",
    "Күні",
    "Айырма",
    "Аяқталуы",
    "соңғы бөліктен кейін",
    "ерте",
    "аяқталмаған",
    "Соңғы жолы",
    "Сағат жүргізушінің екі басуының арасын өлшейді, бөлмедегі адамдардың не істегенін емес.",
    "Бір-екі сабақ заңдылық емес: топтар әртүрлі.",
    "Бұл нені көрсетпейді",
    "Түскі ас",
    "--at түскі астың уақытын айтады: ұзақтығын --lunch арқылы айтыңыз.",
    "Материал",
    "Өзіңізбен алыңыз",
    "Өлшенген",
    "Осы уақытқа дейін өлшенгені",
    "Кезең өткізілген барлық сабақтардың ортасы. --measured осы минуттармен жоспарлайды.",
    "Минут",
    "Модуль",
    "Бірнеше модуль {name} деп басталады: {known}.",
    "{name} модулі екі рет аталған: әрқайсысын бір рет атаңыз.",
    "Сабақ жоспары бар {name} модулі жоқ. Барлары: {known}.",
    "Модульдер",
    "Жауаптарға қарағанда, {cohort} тобында бұл модульдердің қате түсінігін ең жоғары сенімділікпен ұстанатын ешкім жоқ.",
    "Бұл курстың бірде-бір модулінде сабақ жоспары жоқ.",
    "Сағатпен әлі бірде-бір сабақ өткен жоқ: qadam workshop run МОДУЛЬ бастайды.",
    "өткізілмеген",
    "Жазба",
    "Жазбалар",
    "Аяқталмаған сабақ жоқ: модульді атаңыз, мысалы {example}.",
    "өткізіп жіберілген",
    "Үзіліс минуттары",
    "Адам",
    "Сабақ жоспары",
    "Жоспар",
    "Не көмектеседі",
    "Топпен сабақтар",
    "Сабақ",
    "Кезең",
    "Сағат тұрды",
    "Ұсыныс",
    "Сабақ аяқталды.",
    "{stage}: {measured} мин, жоспар {planned}",
    "Келесі жоспар осы минуттарды ала алады: qadam workshop plan МОДУЛЬ --measured",
    "{stage}: өткізіп жіберілді, жоспар {planned} мин",
    "Барлық бөлік: {measured} мин, жоспар {planned}; сағат {paused} мин тұрды",
    "Уақыты",
    "Жоспарланған және өлшенген минуттар",
    "Өлшенген — кезең өткізілген барлық сабақтардың ортасы; жарты минутта тасталған кезең өткізіп жіберілген болып, есептелмейді. Сағаттың тоқтаулары кірмейді.",
    "Күн үзілістерімен {minutes} мин созылады; {limit} минуттан артығын қабылдау қиын. Сыятын модульдер: {fitting}. Қалғанын басқа күнге қалдырыңыз.",
    "Не үшін",
    "Не",
    "Жұмыс минуттары",
  ]

}

extension Messages {
  /// “Any key goes back to the clock.”
  public func clockAnyKey() -> String {
    self.text(WorkshopMessages.table, 0)
  }

  /// “A session of {time} is open: {stage}, {minutes} min into it. Go on with it? y yes, n no, begin anew”
  public func clockContinueQuestion(time: String, stage: String, minutes: Int) -> String {
    self.text(WorkshopMessages.table, 1, [("time", time), ("stage", stage), ("minutes", String(minutes))])
  }

  /// “The session of {time} goes on.”
  public func clockContinued(time: String) -> String {
    self.text(WorkshopMessages.table, 2, [("time", time)])
  }

  /// “Cut: {text}”
  public func clockCutTaken(text: String) -> String {
    self.text(WorkshopMessages.table, 3, [("text", text)])
  }

  /// “Cut in {stage}: {text}”
  public func clockCutTakenIn(stage: String, text: String) -> String {
    self.text(WorkshopMessages.table, 4, [("stage", stage), ("text", text)])
  }

  /// “End {time}, {minutes} min early (planned {planned})”
  public func clockEndEarly(time: String, minutes: Int, planned: String) -> String {
    self.text(WorkshopMessages.table, 5, [("time", time), ("minutes", String(minutes)), ("planned", planned)])
  }

  /// “End {time}, {minutes} min late (planned {planned})”
  public func clockEndLate(time: String, minutes: Int, planned: String) -> String {
    self.text(WorkshopMessages.table, 6, [("time", time), ("minutes", String(minutes)), ("planned", planned)])
  }

  /// “End {time}, on time”
  public func clockEndOnTime(time: String) -> String {
    self.text(WorkshopMessages.table, 7, [("time", time)])
  }

  /// “End {time} ({change} min)”
  public func clockEndShort(time: String, change: String) -> String {
    self.text(WorkshopMessages.table, 8, [("time", time), ("change", change)])
  }

  /// “This is the first part.”
  public func clockFirstPart() -> String {
    self.text(WorkshopMessages.table, 9)
  }

  /// “The time since then is not counted as part of it.”
  public func clockGapNotCounted() -> String {
    self.text(WorkshopMessages.table, 10)
  }

  /// “The clock goes on.”
  public func clockGoes() -> String {
    self.text(WorkshopMessages.table, 11)
  }

  /// “n or → goes on to the next part, b or ← back. c takes the cut that is offered. w writes a note. p stops the clock and lets it go on. ↑ and ↓ move the text. q leaves. The keys are Latin letters; those of a Russian or Kazakh keyboard on the same places do the same.”
  public func clockHelp() -> String {
    self.text(WorkshopMessages.table, 12)
  }

  /// “back”
  public func clockKeyBack() -> String {
    self.text(WorkshopMessages.table, 13)
  }

  /// “cut”
  public func clockKeyCut() -> String {
    self.text(WorkshopMessages.table, 14)
  }

  /// “done”
  public func clockKeyDone() -> String {
    self.text(WorkshopMessages.table, 15)
  }

  /// “go on”
  public func clockKeyGo() -> String {
    self.text(WorkshopMessages.table, 16)
  }

  /// “help”
  public func clockKeyHelp() -> String {
    self.text(WorkshopMessages.table, 17)
  }

  /// “next”
  public func clockKeyNext() -> String {
    self.text(WorkshopMessages.table, 18)
  }

  /// “note”
  public func clockKeyNote() -> String {
    self.text(WorkshopMessages.table, 19)
  }

  /// “pause”
  public func clockKeyPause() -> String {
    self.text(WorkshopMessages.table, 20)
  }

  /// “leave”
  public func clockKeyQuit() -> String {
    self.text(WorkshopMessages.table, 21)
  }

  /// “more”
  public func clockKeyScroll() -> String {
    self.text(WorkshopMessages.table, 22)
  }

  /// “stay”
  public func clockKeyStay() -> String {
    self.text(WorkshopMessages.table, 23)
  }

  /// “e ends the session here, l leaves it to go on later, Esc stays.”
  public func clockLeaveQuestion() -> String {
    self.text(WorkshopMessages.table, 24)
  }

  /// “e ends the session here, l leaves it to go on later, Enter stays”
  public func clockLeaveQuestionPlain() -> String {
    self.text(WorkshopMessages.table, 25)
  }

  /// “left”
  public func clockLeft() -> String {
    self.text(WorkshopMessages.table, 26)
  }

  /// “Saved. The session stays open: qadam workshop run goes on with it.”
  public func clockLeftOpen() -> String {
    self.text(WorkshopMessages.table, 27)
  }

  /// “The time will be said when {minutes} min are left.”
  public func clockMarkSet(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 28, [("minutes", String(minutes))])
  }

  /// “{minutes} min left”
  public func clockMinutesLeft(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 29, [("minutes", String(minutes))])
  }

  /// “{minutes} min over time”
  public func clockMinutesOver(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 30, [("minutes", String(minutes))])
  }

  /// “Next: {stage}”
  public func clockNext(stage: String) -> String {
    self.text(WorkshopMessages.table, 31, [("stage", stage)])
  }

  /// “Next: the end”
  public func clockNextEnd() -> String {
    self.text(WorkshopMessages.table, 32)
  }

  /// “Not saved yet: {reason} The clock goes on and tries again.”
  public func clockNotSaved(reason: String) -> String {
    self.text(WorkshopMessages.table, 33, [("reason", reason)])
  }

  /// “Nothing was noted.”
  public func clockNoteEmpty() -> String {
    self.text(WorkshopMessages.table, 34)
  }

  /// “Noted.”
  public func clockNoteKept() -> String {
    self.text(WorkshopMessages.table, 35)
  }

  /// “Note: ”
  public func clockNotePrompt() -> String {
    self.text(WorkshopMessages.table, 36)
  }

  /// “Write one line; no names of people.”
  public func clockNoteQuestion() -> String {
    self.text(WorkshopMessages.table, 37)
  }

  /// “The plan names nothing more to cut.”
  public func clockNothingToCut() -> String {
    self.text(WorkshopMessages.table, 38)
  }

  /// “Cut first: {text}”
  public func clockOffer(text: String) -> String {
    self.text(WorkshopMessages.table, 39, [("text", text)])
  }

  /// “Cut first in {stage}: {text}”
  public func clockOfferIn(stage: String, text: String) -> String {
    self.text(WorkshopMessages.table, 40, [("stage", stage), ("text", text)])
  }

  /// “wins up to {minutes} min”
  public func clockOfferWins(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 41, [("minutes", String(minutes))])
  }

  /// “over time”
  public func clockOver() -> String {
    self.text(WorkshopMessages.table, 42)
  }

  /// “Part {number} of {count}”
  public func clockPartOf(number: Int, count: Int) -> String {
    self.text(WorkshopMessages.table, 43, [("number", String(number)), ("count", String(count))])
  }

  /// “The clock stands for {minutes} min.”
  public func clockPausedFor(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 44, [("minutes", String(minutes))])
  }

  /// “n goes on to the next part, b back. c takes the cut that is offered. w and a text keeps a note. p stops the clock and lets it go on. A number, such as 5, says the time when so many minutes are left. An empty line says the time now. q leaves. The keys are Latin letters.”
  public func clockPlainHelp() -> String {
    self.text(WorkshopMessages.table, 45)
  }

  /// “n next, b back, c cut, w TEXT note, p pause, Enter the time, q leave, ? help”
  public func clockPlainPrompt() -> String {
    self.text(WorkshopMessages.table, 46)
  }

  /// “n next, Enter the time, ? help”
  public func clockPlainPromptShort() -> String {
    self.text(WorkshopMessages.table, 47)
  }

  /// “? explains what can be typed.”
  public func clockPlainUnknown() -> String {
    self.text(WorkshopMessages.table, 48)
  }

  /// “planned {minutes} min”
  public func clockPlanned(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 49, [("minutes", String(minutes))])
  }

  /// “The clock stands. p lets it go on.”
  public func clockStands() -> String {
    self.text(WorkshopMessages.table, 50)
  }

  /// “The time of this part is over.”
  public func clockTimeUp() -> String {
    self.text(WorkshopMessages.table, 51)
  }

  /// “cut”
  public func clockWasCut() -> String {
    self.text(WorkshopMessages.table, 52)
  }

  /// “Modules of the course, by name or the beginning of a name”
  public func helpArgumentModules() -> String {
    self.text(WorkshopMessages.table, 53)
  }

  /// “When lunch is wanted; 13:00 where nothing is said”
  public func helpOptionAt() -> String {
    self.text(WorkshopMessages.table, 54)
  }

  /// “Minutes of a short break after about 90 minutes of work; 0 for none”
  public func helpOptionBreak() -> String {
    self.text(WorkshopMessages.table, 55)
  }

  /// “Go on with the open session without asking”
  public func helpOptionContinue() -> String {
    self.text(WorkshopMessages.table, 56)
  }

  /// “The day of the session, such as 2026-11-28”
  public func helpOptionDate() -> String {
    self.text(WorkshopMessages.table, 57)
  }

  /// “Minutes of a lunch break”
  public func helpOptionLunch() -> String {
    self.text(WorkshopMessages.table, 58)
  }

  /// “Minutes before the end of a part at which plain mode says the time, such as 10,5,1”
  public func helpOptionMarks() -> String {
    self.text(WorkshopMessages.table, 59)
  }

  /// “Plan with the minutes that were measured, where there are any”
  public func helpOptionMeasured() -> String {
    self.text(WorkshopMessages.table, 60)
  }

  /// “Begin anew, also where a session was left open”
  public func helpOptionNew() -> String {
    self.text(WorkshopMessages.table, 61)
  }

  /// “The group: the plan opens with what its members are sure of and mistaken about”
  public func helpOptionPlanCohort() -> String {
    self.text(WorkshopMessages.table, 62)
  }

  /// “When the day begins, such as 10:00”
  public func helpOptionStart() -> String {
    self.text(WorkshopMessages.table, 63)
  }

  /// “Sessions in the room: planned and measured minutes, cuts and notes”
  public func helpReportWorkshop() -> String {
    self.text(WorkshopMessages.table, 64)
  }

  /// “Sessions with a group in the room”
  public func helpWorkshop() -> String {
    self.text(WorkshopMessages.table, 65)
  }

  /// “A day's agenda with everything that each stage needs”
  public func helpWorkshopPlan() -> String {
    self.text(WorkshopMessages.table, 66)
  }

  /// “A day of two modules with lunch, to be printed”
  public func helpWorkshopPlanExample() -> String {
    self.text(WorkshopMessages.table, 67)
  }

  /// “The clock of a session: stage, steps, time left, and what to cut”
  public func helpWorkshopRun() -> String {
    self.text(WorkshopMessages.table, 68)
  }

  /// “n or → next, b or ← back, c cut, w write a note, p pause, q leave, ? help. What happens is recorded at once: after a crash the same command goes on within the same stage.”
  public func helpWorkshopRunDiscussion() -> String {
    self.text(WorkshopMessages.table, 69)
  }

  /// “Cut first if late”
  public func stageCut() -> String {
    self.text(WorkshopMessages.table, 70)
  }

  /// “Without devices”
  public func stageFallback() -> String {
    self.text(WorkshopMessages.table, 71)
  }

  /// “Materials: {list}”
  public func stageMaterials(list: String) -> String {
    self.text(WorkshopMessages.table, 72, [("list", list)])
  }

  /// “{minutes} min”
  public func stageMinutes(minutes: Int) -> String {
    self.text(WorkshopMessages.table, 73, [("minutes", String(minutes))])
  }

  /// “Prompts”
  public func stagePrompts() -> String {
    self.text(WorkshopMessages.table, 74)
  }

  /// “Safety”
  public func stageSafety() -> String {
    self.text(WorkshopMessages.table, 75)
  }

  /// “Steps”
  public func stageSteps() -> String {
    self.text(WorkshopMessages.table, 76)
  }

  /// “Watch for”
  public func stageWatchFor() -> String {
    self.text(WorkshopMessages.table, 77)
  }

  /// “Agenda”
  public func workshopAgenda() -> String {
    self.text(WorkshopMessages.table, 78)
  }

  /// “{value} is no date: write it as 2026-11-28.”
  public func workshopBadDate(value: String) -> String {
    self.text(WorkshopMessages.table, 79, [("value", value)])
  }

  /// “{value} are no minutes: write them as 10,5,1.”
  public func workshopBadMarks(value: String) -> String {
    self.text(WorkshopMessages.table, 80, [("value", value)])
  }

  /// “{value} is no time of day: write it as 13:00.”
  public func workshopBadTime(value: String) -> String {
    self.text(WorkshopMessages.table, 81, [("value", value)])
  }

  /// “Before the session”
  public func workshopBefore() -> String {
    self.text(WorkshopMessages.table, 82)
  }

  /// “Before the session: {module}”
  public func workshopBeforeOf(module: String) -> String {
    self.text(WorkshopMessages.table, 83, [("module", module)])
  }

  /// “Began”
  public func workshopBegan() -> String {
    self.text(WorkshopMessages.table, 84)
  }

  /// “Belief”
  public func workshopBelief() -> String {
    self.text(WorkshopMessages.table, 85)
  }

  /// “What this group is sure of and mistaken about”
  public func workshopBeliefs() -> String {
    self.text(WorkshopMessages.table, 86)
  }

  /// “{known} of {people} people in {cohort} have answers on record. These beliefs stood behind wrong answers of the highest certainty and were not put right since.”
  public func workshopBeliefsOf(known: Int, people: Int, cohort: String) -> String {
    self.text(WorkshopMessages.table, 87, [("known", String(known)), ("people", String(people)), ("cohort", cohort)])
  }

  /// “Break”
  public func workshopBreak() -> String {
    self.text(WorkshopMessages.table, 88)
  }

  /// “Course”
  public func workshopCourse() -> String {
    self.text(WorkshopMessages.table, 89)
  }

  /// “Cut”
  public func workshopCutTimes() -> String {
    self.text(WorkshopMessages.table, 90)
  }

  /// “Date”
  public func workshopDate() -> String {
    self.text(WorkshopMessages.table, 91)
  }

  /// “Difference”
  public func workshopDifference() -> String {
    self.text(WorkshopMessages.table, 92)
  }

  /// “Ended”
  public func workshopEnded() -> String {
    self.text(WorkshopMessages.table, 93)
  }

  /// “after the last part”
  public func workshopEndedComplete() -> String {
    self.text(WorkshopMessages.table, 94)
  }

  /// “early”
  public func workshopEndedEarly() -> String {
    self.text(WorkshopMessages.table, 95)
  }

  /// “still open”
  public func workshopEndedOpen() -> String {
    self.text(WorkshopMessages.table, 96)
  }

  /// “Last time”
  public func workshopLast() -> String {
    self.text(WorkshopMessages.table, 97)
  }

  /// “The clock measures between two key presses of the person who leads, not what people in the room did.”
  public func workshopLimitClock() -> String {
    self.text(WorkshopMessages.table, 98)
  }

  /// “One or two sessions are no habit: rooms differ.”
  public func workshopLimitFew() -> String {
    self.text(WorkshopMessages.table, 99)
  }

  /// “What this cannot show”
  public func workshopLimits() -> String {
    self.text(WorkshopMessages.table, 100)
  }

  /// “Lunch”
  public func workshopLunch() -> String {
    self.text(WorkshopMessages.table, 101)
  }

  /// “--at says when lunch is: say with --lunch how long it is.”
  public func workshopLunchMissing() -> String {
    self.text(WorkshopMessages.table, 102)
  }

  /// “Material”
  public func workshopMaterial() -> String {
    self.text(WorkshopMessages.table, 103)
  }

  /// “Bring along”
  public func workshopMaterials() -> String {
    self.text(WorkshopMessages.table, 104)
  }

  /// “Measured”
  public func workshopMeasured() -> String {
    self.text(WorkshopMessages.table, 105)
  }

  /// “Measured so far”
  public func workshopMeasuredBefore() -> String {
    self.text(WorkshopMessages.table, 106)
  }

  /// “The middle of all sessions in which a stage was held. --measured plans with these minutes.”
  public func workshopMeasuredMore() -> String {
    self.text(WorkshopMessages.table, 107)
  }

  /// “Minutes”
  public func workshopMinutes() -> String {
    self.text(WorkshopMessages.table, 108)
  }

  /// “Module”
  public func workshopModule() -> String {
    self.text(WorkshopMessages.table, 109)
  }

  /// “More than one module begins with {name}: {known}.”
  public func workshopModuleAmbiguous(name: String, known: String) -> String {
    self.text(WorkshopMessages.table, 110, [("name", name), ("known", known)])
  }

  /// “The module {name} is named twice: name each once.”
  public func workshopModuleTwice(name: String) -> String {
    self.text(WorkshopMessages.table, 111, [("name", name)])
  }

  /// “There is no module {name} with a session plan: choose one of {known}.”
  public func workshopModuleUnknown(name: String, known: String) -> String {
    self.text(WorkshopMessages.table, 112, [("name", name), ("known", known)])
  }

  /// “Modules”
  public func workshopModules() -> String {
    self.text(WorkshopMessages.table, 113)
  }

  /// “Nobody in {cohort} holds a belief of these modules at the highest certainty, as far as there are answers.”
  public func workshopNoBeliefs(cohort: String) -> String {
    self.text(WorkshopMessages.table, 114, [("cohort", cohort)])
  }

  /// “No module of this course has a session plan.”
  public func workshopNoPlans() -> String {
    self.text(WorkshopMessages.table, 115)
  }

  /// “No session was led with the clock yet: qadam workshop run MODULE begins one.”
  public func workshopNone() -> String {
    self.text(WorkshopMessages.table, 116)
  }

  /// “never held”
  public func workshopNotHeld() -> String {
    self.text(WorkshopMessages.table, 117)
  }

  /// “Note”
  public func workshopNote() -> String {
    self.text(WorkshopMessages.table, 118)
  }

  /// “Notes”
  public func workshopNotes() -> String {
    self.text(WorkshopMessages.table, 119)
  }

  /// “No session is open: name a module, such as {example}.”
  public func workshopNothingOpen(example: String) -> String {
    self.text(WorkshopMessages.table, 120, [("example", example)])
  }

  /// “passed over”
  public func workshopPassedOver() -> String {
    self.text(WorkshopMessages.table, 121)
  }

  /// “Minutes of breaks”
  public func workshopPauses() -> String {
    self.text(WorkshopMessages.table, 122)
  }

  /// “People”
  public func workshopPeople() -> String {
    self.text(WorkshopMessages.table, 123)
  }

  /// “Session plan”
  public func workshopPlanTitle() -> String {
    self.text(WorkshopMessages.table, 124)
  }

  /// “Planned”
  public func workshopPlanned() -> String {
    self.text(WorkshopMessages.table, 125)
  }

  /// “What helps”
  public func workshopRepair() -> String {
    self.text(WorkshopMessages.table, 126)
  }

  /// “Sessions in the room”
  public func workshopReportTitle() -> String {
    self.text(WorkshopMessages.table, 127)
  }

  /// “Sessions”
  public func workshopSessions() -> String {
    self.text(WorkshopMessages.table, 128)
  }

  /// “Stage”
  public func workshopStage() -> String {
    self.text(WorkshopMessages.table, 129)
  }

  /// “Clock stood”
  public func workshopStood() -> String {
    self.text(WorkshopMessages.table, 130)
  }

  /// “Suggested”
  public func workshopSuggested() -> String {
    self.text(WorkshopMessages.table, 131)
  }

  /// “The session is over.”
  public func workshopSummary() -> String {
    self.text(WorkshopMessages.table, 132)
  }

  /// “{stage}: {measured} min, planned {planned}”
  public func workshopSummaryLine(stage: String, measured: Int, planned: Int) -> String {
    self.text(WorkshopMessages.table, 133, [("stage", stage), ("measured", String(measured)), ("planned", String(planned))])
  }

  /// “The next plan can use these minutes: qadam workshop plan MODULE --measured”
  public func workshopSummaryNext() -> String {
    self.text(WorkshopMessages.table, 134)
  }

  /// “{stage}: passed over, planned {planned} min”
  public func workshopSummarySkipped(stage: String, planned: Int) -> String {
    self.text(WorkshopMessages.table, 135, [("stage", stage), ("planned", String(planned))])
  }

  /// “All parts: {measured} min, planned {planned}; pauses of the clock {paused} min”
  public func workshopSummaryTotal(measured: Int, planned: Int, paused: Int) -> String {
    self.text(WorkshopMessages.table, 136, [("measured", String(measured)), ("planned", String(planned)), ("paused", String(paused))])
  }

  /// “Time”
  public func workshopTime() -> String {
    self.text(WorkshopMessages.table, 137)
  }

  /// “Planned and measured minutes”
  public func workshopTimings() -> String {
    self.text(WorkshopMessages.table, 138)
  }

  /// “Measured is the middle of all sessions in which the stage was held; a stage left within half a minute was passed over and does not count. Pauses of the clock are left out.”
  public func workshopTimingsMore() -> String {
    self.text(WorkshopMessages.table, 139)
  }

  /// “The day lasts {minutes} minutes with its breaks; more than {limit} is hard to take in. Modules that fit: {fitting}. Leave the others for another day.”
  public func workshopTooLong(minutes: Int, limit: Int, fitting: Int) -> String {
    self.text(WorkshopMessages.table, 140, [("minutes", String(minutes)), ("limit", String(limit)), ("fitting", String(fitting))])
  }

  /// “For”
  public func workshopUsedIn() -> String {
    self.text(WorkshopMessages.table, 141)
  }

  /// “What”
  public func workshopWhat() -> String {
    self.text(WorkshopMessages.table, 142)
  }

  /// “Minutes of work”
  public func workshopWork() -> String {
    self.text(WorkshopMessages.table, 143)
  }

}
