// Written by `swift run generate` from Sources/Text/Catalogues/learner-report.*: change those instead.
// swift-format-ignore-file

/// The table of the learner-report catalogue.
enum LearnerReportMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "help-argument-learner",
    "help-report-learner",
    "help-report-learner-example",
    "learner-after-n",
    "learner-ahead",
    "learner-alias",
    "learner-all-objectives",
    "learner-all-tries",
    "learner-answered",
    "learner-answers-behind",
    "learner-at-most",
    "learner-before-n",
    "learner-behind",
    "learner-belief",
    "learner-beliefs",
    "learner-beliefs-table",
    "learner-best",
    "learner-better",
    "learner-calibration",
    "learner-calibration-summary",
    "learner-certain",
    "learner-class-gap",
    "learner-class-known",
    "learner-class-lucky",
    "learner-class-misconception",
    "learner-class-slip",
    "learner-class-unsure",
    "learner-classes",
    "learner-classes-summary",
    "learner-credit",
    "learner-days",
    "learner-due",
    "learner-due-summary",
    "learner-gain",
    "learner-given",
    "learner-in-short",
    "learner-kind",
    "learner-labs",
    "learner-labs-table",
    "learner-last-day",
    "learner-last-question",
    "learner-last-tries",
    "learner-latest",
    "learner-lesson",
    "learner-lessons",
    "learner-limit-authors",
    "learner-limit-gain",
    "learner-limit-older",
    "learner-limit-one",
    "learner-limit-settings",
    "learner-limit-texts",
    "learner-marker",
    "learner-marker-peer",
    "learner-marker-self",
    "learner-marker-trainer",
    "learner-marks",
    "learner-marks-table",
    "learner-mastery",
    "learner-meaning",
    "learner-module",
    "learner-move-answer",
    "learner-move-review",
    "learner-move-wait",
    "learner-name-needed",
    "learner-named",
    "learner-next",
    "learner-no-beliefs",
    "learner-no-certainty",
    "learner-no-marks",
    "learner-no-post",
    "learner-no-pre",
    "learner-no-sheets",
    "learner-no-tests",
    "learner-nobody",
    "learner-not-asked",
    "learner-objective-text",
    "learner-objectives",
    "learner-objectives-ahead",
    "learner-one-form",
    "learner-path",
    "learner-points",
    "learner-points-done",
    "learner-questions",
    "learner-recall",
    "learner-result",
    "learner-result-not-known",
    "learner-result-partly",
    "learner-result-right",
    "learner-result-skipped",
    "learner-result-wrong",
    "learner-review",
    "learner-right-of-last",
    "learner-saved",
    "learner-several",
    "learner-sheet",
    "learner-sheet-title",
    "learner-sheets",
    "learner-short-beliefs",
    "learner-short-due",
    "learner-short-lessons",
    "learner-short-mastery",
    "learner-short-nothing",
    "learner-state",
    "learner-tests",
    "learner-tests-summary",
    "learner-tests-table",
    "learner-time",
    "learner-time-on-task",
    "learner-times",
    "learner-title",
    "learner-too-careful",
    "learner-too-certain",
    "learner-unknown",
    "learner-use",
    "learner-use-table",
    "learner-wave",
    "learner-workbook",
    "learner-worse",
  ]

  static let english: [String] = [
    "The alias of the learner, or the beginning of their random name; you yourself where none is named",
    "How one learner is doing: path, objectives, certainty, beliefs, review, tests",
    "One member of a group as a page",
    "Questions after",
    "Not started yet: {count} lesson. Next: {title}.\0Not started yet: {count} lessons. Next: {title}.",
    "Learner",
    "all",
    "First tries",
    "Answered",
    "The answers behind them",
    "At most",
    "Questions before",
    "What stands behind it",
    "Belief",
    "Wrong beliefs still open",
    "The most often named first",
    "Best result",
    "Wrong to right",
    "How certain, how right",
    "{count} first try with a certainty. What fits: 1 below 67 % right, 3 above 80 %, 2 between.\0{count} first tries with a certainty. What fits: 1 below 67 % right, 3 above 80 %, 2 between.",
    "At certainty 3",
    "not known yet",
    "right, and trusted",
    "right, faster than one can read",
    "wrong and certain, or the same belief again",
    "wrong, and put right at once",
    "right, not trusted",
    "What stands behind the answers",
    "{count} first try, told apart by certainty, time and what came before and after.\0{count} first tries, told apart by certainty, time and what came before and after.",
    "Credit",
    "Days with work",
    "Questions due",
    "{today} today, {week} within seven days; at most {limit} are asked a day.",
    "Normalised gain",
    "Points",
    "In short",
    "Kind",
    "Simulation and evaluation lab",
    "Times through",
    "Last day",
    "Last question",
    "Last first tries",
    "Latest result",
    "Lesson",
    "Lessons begun",
    "The authors of the course wrote its questions, too.",
    "Nobody was compared with somebody who did not take the course: a gain may have other causes.",
    "{count} answer is to a question that has changed since.\0{count} answers are to questions that have changed since.",
    "This is one person and few questions: read the intervals, and ask before you conclude.",
    "The learner's own settings of the review are not handed in: its load is reckoned with the usual ones.",
    "What was written into worksheets and answers is not shown here; that stays the learner's to show.",
    "Marked by",
    "another learner",
    "the learner",
    "a trainer",
    "Written answers and their marks",
    "Marks",
    "Objectives, and the answers behind them",
    "Meaning",
    "Module",
    "{count} more right first try in a row\0{count} more right first tries in a row",
    "review of {count} question\0review of {count} questions",
    "nothing for {count} day\0nothing for {count} days",
    "Name a learner of {group}: {known}.",
    "Times named",
    "What moves it",
    "None: every belief that an answer named was put right since.",
    "No answer with a certainty yet.",
    "Nothing was marked.",
    "no test after",
    "no test before",
    "No worksheet was saved.",
    "No test was finished.",
    "There is no learner {name} here, nor anybody else.",
    "not asked",
    "What one can do",
    "Objectives begun",
    "Not begun: {objectives}.",
    "asked in one form only",
    "The path through the course",
    "Points in all",
    "Points done",
    "Questions",
    "Chance of recall",
    "Result",
    "did not know",
    "partly right",
    "right",
    "skipped",
    "wrong",
    "What comes back for review",
    "Right of the last",
    "Last saved",
    "{name} is what several are called: choose one by the beginning of their random name ({choices}).",
    "Worksheet",
    "Title",
    "Worksheets begun",
    "{count} wrong belief is open: talk about it first.\0{count} wrong beliefs are open: talk about them first.",
    "{count} question is due for review today.\0{count} questions are due for review today.",
    "{done} of {of} lessons are done; the last work was on {day}.",
    "Objectives mastered: {mastered} of {of}; fading: {fading}.",
    "Nothing is recorded yet.",
    "State",
    "Before and after",
    "Modules with both tests; n counts the questions of the shorter one. The forms differ, and only the objectives are the same.",
    "Tests by objective",
    "Time",
    "Time on task",
    "Times",
    "How {alias} is doing",
    "Certainty {certainty} was too low: a higher one would have fitted.",
    "Certainty {certainty} was too high: a lower one would have fitted.",
    "There is no learner {name} here. Those who are: {known}.",
    "Weeks later",
    "What came of it",
    "Days after the module",
    "The workbook",
    "Right to wrong",
  ]

  static let russian: [String] = [
    "Псевдоним участника или начало его случайного имени; без него – вы сами",
    "Как идут дела у одного участника: путь, цели, уверенность, заблуждения, повторение, тесты",
    "Один человек из группы, страницей",
    "Вопросов после",
    "Ещё не начато: {count} урок. Следующий: {title}.\0Ещё не начато: {count} урока. Следующий: {title}.\0Ещё не начато: {count} уроков. Следующий: {title}.",
    "Участник",
    "все",
    "Первые попытки",
    "Отвечено",
    "Ответы за ними",
    "Наибольшее",
    "Вопросов до",
    "Что за этим стоит",
    "Убеждение",
    "Ещё открытые заблуждения",
    "Сначала самые частые",
    "Лучший результат",
    "Из неверных в верные",
    "Насколько уверен(а), насколько прав(а)",
    "{count} первая попытка с уверенностью. Уместно: 1 – ниже 67 % верных, 3 – выше 80 %, 2 – между ними.\0{count} первые попытки с уверенностью. Уместно: 1 – ниже 67 % верных, 3 – выше 80 %, 2 – между ними.\0{count} первых попыток с уверенностью. Уместно: 1 – ниже 67 % верных, 3 – выше 80 %, 2 – между ними.",
    "С уверенностью 3",
    "ещё не известно",
    "верно и уверенно",
    "верно, быстрее чем можно прочесть",
    "неверно, но уверенно, или снова то же представление",
    "неверно, но сразу исправлено",
    "верно, но неуверенно",
    "Что стоит за ответами",
    "{count} первая попытка – по уверенности, времени и соседним ответам.\0{count} первые попытки – по уверенности, времени и соседним ответам.\0{count} первых попыток – по уверенности, времени и соседним ответам.",
    "Засчитано",
    "Дней с занятиями",
    "Вопросы к повторению",
    "Сегодня {today}, за семь дней {week}; в день спрашивают не больше {limit}.",
    "Нормированный прирост",
    "Баллы",
    "Коротко",
    "Вид",
    "Симуляция и лаборатория оценки",
    "Прохождения",
    "Последний день",
    "Последний вопрос",
    "Последние первые попытки",
    "Последний результат",
    "Урок",
    "Начатые уроки",
    "Вопросы писали авторы курса.",
    "Сравнения с теми, кто не проходил курс, нет: у прироста могут быть другие причины.",
    "{count} ответ дан на вопрос, который с тех пор изменился.\0{count} ответа даны на вопросы, которые с тех пор изменились.\0{count} ответов даны на вопросы, которые с тех пор изменились.",
    "Это один человек и мало вопросов: смотрите на интервалы и спрашивайте, прежде чем делать выводы.",
    "Собственные настройки повторения не передаются: нагрузка посчитана по обычным.",
    "Написанное в листах и ответах здесь не показано: показать это решает сам участник.",
    "Кто оценил",
    "другой участник",
    "сам участник",
    "тренер",
    "Письменные ответы и оценки",
    "Оценки",
    "Цели и ответы за ними",
    "Значение",
    "Модуль",
    "ещё {count} верная первая попытка подряд\0ещё {count} верные первые попытки подряд\0ещё {count} верных первых попыток подряд",
    "повторить {count} вопрос\0повторить {count} вопроса\0повторить {count} вопросов",
    "{count} день можно ждать\0{count} дня можно ждать\0{count} дней можно ждать",
    "Назовите участника группы {group}: {known}.",
    "Сколько раз",
    "Что поможет",
    "Нет: всё, что проявлялось в ответах, с тех пор исправлено.",
    "Ответов с уверенностью пока нет.",
    "Ничего не оценено.",
    "теста после нет",
    "теста до нет",
    "Ни один лист не сохранён.",
    "Ни один тест не закончен.",
    "Участника {name} здесь нет, как и никого другого.",
    "не спрошено",
    "Что человек умеет",
    "Начатые цели",
    "Не начаты: {objectives}.",
    "спрошено только в одной форме",
    "Путь по курсу",
    "Всего пунктов",
    "Готово пунктов",
    "Вопросы",
    "Вероятность вспомнить",
    "Результат",
    "не знал(а)",
    "частично верно",
    "верно",
    "пропущено",
    "неверно",
    "Что вернётся к повторению",
    "Верно из последних",
    "Сохранено",
    "Так зовут нескольких: {name}. Выберите по началу случайного имени ({choices}).",
    "Лист",
    "Название",
    "Начатые листы",
    "Открыто {count} заблуждение: начните разговор с него.\0Открыто {count} заблуждения: начните разговор с них.\0Открыто {count} заблуждений: начните разговор с них.",
    "Сегодня к повторению: {count} вопрос.\0Сегодня к повторению: {count} вопроса.\0Сегодня к повторению: {count} вопросов.",
    "Пройдено уроков: {done} из {of}; последний раз – {day}.",
    "Освоено целей: {mastered} из {of}; забывается: {fading}.",
    "Пока ничего не записано.",
    "Состояние",
    "До и после",
    "Модули с обоими тестами; n – число вопросов в более коротком. Формы разные, одинаковы только цели.",
    "Тесты по целям",
    "Время",
    "Время за заданиями",
    "Раз",
    "Как идут дела: {alias}",
    "Уверенность {certainty} была занижена: подошла бы большая.",
    "Уверенность {certainty} была завышена: подошла бы меньшая.",
    "Участника {name} здесь нет. Есть: {known}.",
    "Недели спустя",
    "Что из этого вышло",
    "Дней после модуля",
    "Рабочая тетрадь",
    "Из верных в неверные",
  ]

  static let kazakh: [String] = [
    "Қатысушының лақап аты не кездейсоқ атының басы; аталмаса – өзіңіз",
    "Бір қатысушының оқуы: жол, мақсаттар, сенімділік, нанымдар, қайталау, тесттер",
    "Топтың бір мүшесі, бет түрінде",
    "Кейінгі сұрақ",
    "Әлі басталмаған сабақ: {count}. Келесісі: {title}.\0Әлі басталмаған сабақ: {count}. Келесісі: {title}.",
    "Қатысушы",
    "барлығы",
    "Алғашқы әрекеттер",
    "Жауап берілді",
    "Олардың артындағы жауаптар",
    "Ең көбі",
    "Дейінгі сұрақ",
    "Артында не тұр",
    "Наным",
    "Әлі ашық қате нанымдар",
    "Алдымен ең жиі аталғандар",
    "Ең жақсы нәтиже",
    "Қатеден дұрысқа",
    "Қаншалықты сенімді, қаншалықты дұрыс",
    "Сенімділігі айтылған алғашқы әрекет: {count}. Орындысы: дұрысы 67 %-дан аз болса – 1, 80 %-дан көп болса – 3, арасында – 2.\0Сенімділігі айтылған алғашқы әрекет: {count}. Орындысы: дұрысы 67 %-дан аз болса – 1, 80 %-дан көп болса – 3, арасында – 2.",
    "3 сенімділікпен",
    "әлі белгісіз",
    "дұрыс әрі сенімді",
    "дұрыс, оқып үлгергенше тез",
    "қате, бірақ сенімді, немесе сол түсінік қайталанды",
    "қате, бірақ бірден түзетілген",
    "дұрыс, бірақ сенімсіз",
    "Жауаптардың артында не тұр",
    "{count} алғашқы әрекет – сенімділігі, уақыты және көрші жауаптары бойынша.\0{count} алғашқы әрекет – сенімділігі, уақыты және көрші жауаптары бойынша.",
    "Есептелді",
    "Жұмыс істеген күндер",
    "Қайталанатын сұрақтар",
    "Бүгін {today}, жеті күнде {week}; күніне ең көбі {limit} сұралады.",
    "Нормаланған өсім",
    "Ұпай",
    "Қысқаша",
    "Түрі",
    "Симуляция және бағалау зертханасы",
    "Өту реттері",
    "Соңғы күн",
    "Соңғы сұрақ",
    "Соңғы алғашқы әрекеттер",
    "Соңғы нәтиже",
    "Сабақ",
    "Басталған сабақтар",
    "Сұрақтарды курс авторлары жазған.",
    "Курстан өтпегендермен салыстыру жоқ: өсімнің басқа себептері болуы мүмкін.",
    "Содан бері өзгерген сұрақтарға берілген жауап: {count}.\0Содан бері өзгерген сұрақтарға берілген жауап: {count}.",
    "Бұл бір адам және аз сұрақ: аралықтарға қараңыз да, қорытынды жасамас бұрын сұраңыз.",
    "Қайталаудың жеке баптаулары берілмейді: жүктеме әдеттегі баптаумен есептелген.",
    "Парақтар мен жауаптарға жазылғаны мұнда көрсетілмейді: оны көрсетуді қатысушының өзі шешеді.",
    "Кім бағалады",
    "басқа қатысушы",
    "қатысушының өзі",
    "тренер",
    "Жазбаша жауаптар мен бағалар",
    "Бағалар",
    "Мақсаттар және олардың артындағы жауаптар",
    "Мағынасы",
    "Модуль",
    "қатарынан тағы {count} дұрыс алғашқы әрекет\0қатарынан тағы {count} дұрыс алғашқы әрекет",
    "{count} сұрақты қайталау\0{count} сұрақты қайталау",
    "{count} күн күтуге болады\0{count} күн күтуге болады",
    "{group} тобының қатысушысын атаңыз: {known}.",
    "Неше рет",
    "Не көмектеседі",
    "Жоқ: жауаптарда көрінгеннің бәрі содан бері түзелген.",
    "Сенімділігі айтылған жауап әзірге жоқ.",
    "Ештеңе бағаланбаған.",
    "кейінгі тест жоқ",
    "дейінгі тест жоқ",
    "Бірде-бір парақ сақталмаған.",
    "Бірде-бір тест аяқталмаған.",
    "Мұнда {name} деген қатысушы да, басқа ешкім де жоқ.",
    "сұралмады",
    "Адам не істей алады",
    "Басталған мақсаттар",
    "Басталмаған: {objectives}.",
    "тек бір нұсқада сұралған",
    "Курстағы жол",
    "Барлық тармақ",
    "Дайын тармақтар",
    "Сұрақтар",
    "Еске түсіру ықтималдығы",
    "Нәтиже",
    "білмеді",
    "жартылай дұрыс",
    "дұрыс",
    "өткізілді",
    "қате",
    "Қайталауға не оралады",
    "Соңғылардан дұрысы",
    "Соңғы сақталған күні",
    "{name} деген бірнеше адам бар: кездейсоқ атының басымен таңдаңыз ({choices}).",
    "Парақ",
    "Атауы",
    "Басталған парақтар",
    "Ашық қате наным: {count}. Әңгімені содан бастаңыз.\0Ашық қате наным: {count}. Әңгімені содан бастаңыз.",
    "Бүгін қайталанатын сұрақ: {count}.\0Бүгін қайталанатын сұрақ: {count}.",
    "Өтілген сабақ: {of} ішінен {done}; соңғы жұмыс – {day}.",
    "Меңгерілген мақсат: {of} ішінен {mastered}; ұмытылып барады: {fading}.",
    "Әзірге ештеңе жазылмаған.",
    "Күйі",
    "Дейін және кейін",
    "Екі тесті де бар модульдер; n – қысқасындағы сұрақ саны. Нұсқалары бөлек, тек мақсаттары бірдей.",
    "Мақсаттар бойынша тесттер",
    "Уақыт",
    "Тапсырмаға кеткен уақыт",
    "Рет",
    "{alias}: оқуы қалай",
    "{certainty} сенімділігі тым төмен болды: жоғарырағы орынды еді.",
    "{certainty} сенімділігі тым жоғары болды: төменірегі орынды еді.",
    "Мұнда {name} деген қатысушы жоқ. Барлар: {known}.",
    "Апталар өткен соң",
    "Одан не шықты",
    "Модульден кейінгі күн",
    "Жұмыс дәптері",
    "Дұрыстан қатеге",
  ]

}

extension Messages {
  /// “The alias of the learner, or the beginning of their random name; you yourself where none is named”
  public func helpArgumentLearner() -> String {
    self.text(LearnerReportMessages.table, 0)
  }

  /// “How one learner is doing: path, objectives, certainty, beliefs, review, tests”
  public func helpReportLearner() -> String {
    self.text(LearnerReportMessages.table, 1)
  }

  /// “One member of a group as a page”
  public func helpReportLearnerExample() -> String {
    self.text(LearnerReportMessages.table, 2)
  }

  /// “Questions after”
  public func learnerAfterN() -> String {
    self.text(LearnerReportMessages.table, 3)
  }

  /// “Not started yet: {count} lesson. Next: {title}.”
  public func learnerAhead(count: Int, title: String) -> String {
    self.text(LearnerReportMessages.table, 4, count: count, [("count", String(count)), ("title", title)])
  }

  /// “Learner”
  public func learnerAlias() -> String {
    self.text(LearnerReportMessages.table, 5)
  }

  /// “all”
  public func learnerAllObjectives() -> String {
    self.text(LearnerReportMessages.table, 6)
  }

  /// “First tries”
  public func learnerAllTries() -> String {
    self.text(LearnerReportMessages.table, 7)
  }

  /// “Answered”
  public func learnerAnswered() -> String {
    self.text(LearnerReportMessages.table, 8)
  }

  /// “The answers behind them”
  public func learnerAnswersBehind() -> String {
    self.text(LearnerReportMessages.table, 9)
  }

  /// “At most”
  public func learnerAtMost() -> String {
    self.text(LearnerReportMessages.table, 10)
  }

  /// “Questions before”
  public func learnerBeforeN() -> String {
    self.text(LearnerReportMessages.table, 11)
  }

  /// “What stands behind it”
  public func learnerBehind() -> String {
    self.text(LearnerReportMessages.table, 12)
  }

  /// “Belief”
  public func learnerBelief() -> String {
    self.text(LearnerReportMessages.table, 13)
  }

  /// “Wrong beliefs still open”
  public func learnerBeliefs() -> String {
    self.text(LearnerReportMessages.table, 14)
  }

  /// “The most often named first”
  public func learnerBeliefsTable() -> String {
    self.text(LearnerReportMessages.table, 15)
  }

  /// “Best result”
  public func learnerBest() -> String {
    self.text(LearnerReportMessages.table, 16)
  }

  /// “Wrong to right”
  public func learnerBetter() -> String {
    self.text(LearnerReportMessages.table, 17)
  }

  /// “How certain, how right”
  public func learnerCalibration() -> String {
    self.text(LearnerReportMessages.table, 18)
  }

  /// “{count} first try with a certainty. What fits: 1 below 67 % right, 3 above 80 %, 2 between.”
  public func learnerCalibrationSummary(count: Int) -> String {
    self.text(LearnerReportMessages.table, 19, count: count, [("count", String(count))])
  }

  /// “At certainty 3”
  public func learnerCertain() -> String {
    self.text(LearnerReportMessages.table, 20)
  }

  /// “not known yet”
  public func learnerClassGap() -> String {
    self.text(LearnerReportMessages.table, 21)
  }

  /// “right, and trusted”
  public func learnerClassKnown() -> String {
    self.text(LearnerReportMessages.table, 22)
  }

  /// “right, faster than one can read”
  public func learnerClassLucky() -> String {
    self.text(LearnerReportMessages.table, 23)
  }

  /// “wrong and certain, or the same belief again”
  public func learnerClassMisconception() -> String {
    self.text(LearnerReportMessages.table, 24)
  }

  /// “wrong, and put right at once”
  public func learnerClassSlip() -> String {
    self.text(LearnerReportMessages.table, 25)
  }

  /// “right, not trusted”
  public func learnerClassUnsure() -> String {
    self.text(LearnerReportMessages.table, 26)
  }

  /// “What stands behind the answers”
  public func learnerClasses() -> String {
    self.text(LearnerReportMessages.table, 27)
  }

  /// “{count} first try, told apart by certainty, time and what came before and after.”
  public func learnerClassesSummary(count: Int) -> String {
    self.text(LearnerReportMessages.table, 28, count: count, [("count", String(count))])
  }

  /// “Credit”
  public func learnerCredit() -> String {
    self.text(LearnerReportMessages.table, 29)
  }

  /// “Days with work”
  public func learnerDays() -> String {
    self.text(LearnerReportMessages.table, 30)
  }

  /// “Questions due”
  public func learnerDue() -> String {
    self.text(LearnerReportMessages.table, 31)
  }

  /// “{today} today, {week} within seven days; at most {limit} are asked a day.”
  public func learnerDueSummary(today: Int, week: Int, limit: Int) -> String {
    self.text(LearnerReportMessages.table, 32, [("today", String(today)), ("week", String(week)), ("limit", String(limit))])
  }

  /// “Normalised gain”
  public func learnerGain() -> String {
    self.text(LearnerReportMessages.table, 33)
  }

  /// “Points”
  public func learnerGiven() -> String {
    self.text(LearnerReportMessages.table, 34)
  }

  /// “In short”
  public func learnerInShort() -> String {
    self.text(LearnerReportMessages.table, 35)
  }

  /// “Kind”
  public func learnerKind() -> String {
    self.text(LearnerReportMessages.table, 36)
  }

  /// “Simulation and evaluation lab”
  public func learnerLabs() -> String {
    self.text(LearnerReportMessages.table, 37)
  }

  /// “Times through”
  public func learnerLabsTable() -> String {
    self.text(LearnerReportMessages.table, 38)
  }

  /// “Last day”
  public func learnerLastDay() -> String {
    self.text(LearnerReportMessages.table, 39)
  }

  /// “Last question”
  public func learnerLastQuestion() -> String {
    self.text(LearnerReportMessages.table, 40)
  }

  /// “Last first tries”
  public func learnerLastTries() -> String {
    self.text(LearnerReportMessages.table, 41)
  }

  /// “Latest result”
  public func learnerLatest() -> String {
    self.text(LearnerReportMessages.table, 42)
  }

  /// “Lesson”
  public func learnerLesson() -> String {
    self.text(LearnerReportMessages.table, 43)
  }

  /// “Lessons begun”
  public func learnerLessons() -> String {
    self.text(LearnerReportMessages.table, 44)
  }

  /// “The authors of the course wrote its questions, too.”
  public func learnerLimitAuthors() -> String {
    self.text(LearnerReportMessages.table, 45)
  }

  /// “Nobody was compared with somebody who did not take the course: a gain may have other causes.”
  public func learnerLimitGain() -> String {
    self.text(LearnerReportMessages.table, 46)
  }

  /// “{count} answer is to a question that has changed since.”
  public func learnerLimitOlder(count: Int) -> String {
    self.text(LearnerReportMessages.table, 47, count: count, [("count", String(count))])
  }

  /// “This is one person and few questions: read the intervals, and ask before you conclude.”
  public func learnerLimitOne() -> String {
    self.text(LearnerReportMessages.table, 48)
  }

  /// “The learner's own settings of the review are not handed in: its load is reckoned with the usual ones.”
  public func learnerLimitSettings() -> String {
    self.text(LearnerReportMessages.table, 49)
  }

  /// “What was written into worksheets and answers is not shown here; that stays the learner's to show.”
  public func learnerLimitTexts() -> String {
    self.text(LearnerReportMessages.table, 50)
  }

  /// “Marked by”
  public func learnerMarker() -> String {
    self.text(LearnerReportMessages.table, 51)
  }

  /// “another learner”
  public func learnerMarkerPeer() -> String {
    self.text(LearnerReportMessages.table, 52)
  }

  /// “the learner”
  public func learnerMarkerSelf() -> String {
    self.text(LearnerReportMessages.table, 53)
  }

  /// “a trainer”
  public func learnerMarkerTrainer() -> String {
    self.text(LearnerReportMessages.table, 54)
  }

  /// “Written answers and their marks”
  public func learnerMarks() -> String {
    self.text(LearnerReportMessages.table, 55)
  }

  /// “Marks”
  public func learnerMarksTable() -> String {
    self.text(LearnerReportMessages.table, 56)
  }

  /// “Objectives, and the answers behind them”
  public func learnerMastery() -> String {
    self.text(LearnerReportMessages.table, 57)
  }

  /// “Meaning”
  public func learnerMeaning() -> String {
    self.text(LearnerReportMessages.table, 58)
  }

  /// “Module”
  public func learnerModule() -> String {
    self.text(LearnerReportMessages.table, 59)
  }

  /// “{count} more right first try in a row”
  public func learnerMoveAnswer(count: Int) -> String {
    self.text(LearnerReportMessages.table, 60, count: count, [("count", String(count))])
  }

  /// “review of {count} question”
  public func learnerMoveReview(count: Int) -> String {
    self.text(LearnerReportMessages.table, 61, count: count, [("count", String(count))])
  }

  /// “nothing for {count} day”
  public func learnerMoveWait(count: Int) -> String {
    self.text(LearnerReportMessages.table, 62, count: count, [("count", String(count))])
  }

  /// “Name a learner of {group}: {known}.”
  public func learnerNameNeeded(group: String, known: String) -> String {
    self.text(LearnerReportMessages.table, 63, [("group", group), ("known", known)])
  }

  /// “Times named”
  public func learnerNamed() -> String {
    self.text(LearnerReportMessages.table, 64)
  }

  /// “What moves it”
  public func learnerNext() -> String {
    self.text(LearnerReportMessages.table, 65)
  }

  /// “None: every belief that an answer named was put right since.”
  public func learnerNoBeliefs() -> String {
    self.text(LearnerReportMessages.table, 66)
  }

  /// “No answer with a certainty yet.”
  public func learnerNoCertainty() -> String {
    self.text(LearnerReportMessages.table, 67)
  }

  /// “Nothing was marked.”
  public func learnerNoMarks() -> String {
    self.text(LearnerReportMessages.table, 68)
  }

  /// “no test after”
  public func learnerNoPost() -> String {
    self.text(LearnerReportMessages.table, 69)
  }

  /// “no test before”
  public func learnerNoPre() -> String {
    self.text(LearnerReportMessages.table, 70)
  }

  /// “No worksheet was saved.”
  public func learnerNoSheets() -> String {
    self.text(LearnerReportMessages.table, 71)
  }

  /// “No test was finished.”
  public func learnerNoTests() -> String {
    self.text(LearnerReportMessages.table, 72)
  }

  /// “There is no learner {name} here, nor anybody else.”
  public func learnerNobody(name: String) -> String {
    self.text(LearnerReportMessages.table, 73, [("name", name)])
  }

  /// “not asked”
  public func learnerNotAsked() -> String {
    self.text(LearnerReportMessages.table, 74)
  }

  /// “What one can do”
  public func learnerObjectiveText() -> String {
    self.text(LearnerReportMessages.table, 75)
  }

  /// “Objectives begun”
  public func learnerObjectives() -> String {
    self.text(LearnerReportMessages.table, 76)
  }

  /// “Not begun: {objectives}.”
  public func learnerObjectivesAhead(objectives: String) -> String {
    self.text(LearnerReportMessages.table, 77, [("objectives", objectives)])
  }

  /// “asked in one form only”
  public func learnerOneForm() -> String {
    self.text(LearnerReportMessages.table, 78)
  }

  /// “The path through the course”
  public func learnerPath() -> String {
    self.text(LearnerReportMessages.table, 79)
  }

  /// “Points in all”
  public func learnerPoints() -> String {
    self.text(LearnerReportMessages.table, 80)
  }

  /// “Points done”
  public func learnerPointsDone() -> String {
    self.text(LearnerReportMessages.table, 81)
  }

  /// “Questions”
  public func learnerQuestions() -> String {
    self.text(LearnerReportMessages.table, 82)
  }

  /// “Chance of recall”
  public func learnerRecall() -> String {
    self.text(LearnerReportMessages.table, 83)
  }

  /// “Result”
  public func learnerResult() -> String {
    self.text(LearnerReportMessages.table, 84)
  }

  /// “did not know”
  public func learnerResultNotKnown() -> String {
    self.text(LearnerReportMessages.table, 85)
  }

  /// “partly right”
  public func learnerResultPartly() -> String {
    self.text(LearnerReportMessages.table, 86)
  }

  /// “right”
  public func learnerResultRight() -> String {
    self.text(LearnerReportMessages.table, 87)
  }

  /// “skipped”
  public func learnerResultSkipped() -> String {
    self.text(LearnerReportMessages.table, 88)
  }

  /// “wrong”
  public func learnerResultWrong() -> String {
    self.text(LearnerReportMessages.table, 89)
  }

  /// “What comes back for review”
  public func learnerReview() -> String {
    self.text(LearnerReportMessages.table, 90)
  }

  /// “Right of the last”
  public func learnerRightOfLast() -> String {
    self.text(LearnerReportMessages.table, 91)
  }

  /// “Last saved”
  public func learnerSaved() -> String {
    self.text(LearnerReportMessages.table, 92)
  }

  /// “{name} is what several are called: choose one by the beginning of their random name ({choices}).”
  public func learnerSeveral(name: String, choices: String) -> String {
    self.text(LearnerReportMessages.table, 93, [("name", name), ("choices", choices)])
  }

  /// “Worksheet”
  public func learnerSheet() -> String {
    self.text(LearnerReportMessages.table, 94)
  }

  /// “Title”
  public func learnerSheetTitle() -> String {
    self.text(LearnerReportMessages.table, 95)
  }

  /// “Worksheets begun”
  public func learnerSheets() -> String {
    self.text(LearnerReportMessages.table, 96)
  }

  /// “{count} wrong belief is open: talk about it first.”
  public func learnerShortBeliefs(count: Int) -> String {
    self.text(LearnerReportMessages.table, 97, count: count, [("count", String(count))])
  }

  /// “{count} question is due for review today.”
  public func learnerShortDue(count: Int) -> String {
    self.text(LearnerReportMessages.table, 98, count: count, [("count", String(count))])
  }

  /// “{done} of {of} lessons are done; the last work was on {day}.”
  public func learnerShortLessons(done: Int, of: Int, day: String) -> String {
    self.text(LearnerReportMessages.table, 99, [("done", String(done)), ("of", String(of)), ("day", day)])
  }

  /// “Objectives mastered: {mastered} of {of}; fading: {fading}.”
  public func learnerShortMastery(mastered: Int, of: Int, fading: Int) -> String {
    self.text(LearnerReportMessages.table, 100, [("mastered", String(mastered)), ("of", String(of)), ("fading", String(fading))])
  }

  /// “Nothing is recorded yet.”
  public func learnerShortNothing() -> String {
    self.text(LearnerReportMessages.table, 101)
  }

  /// “State”
  public func learnerState() -> String {
    self.text(LearnerReportMessages.table, 102)
  }

  /// “Before and after”
  public func learnerTests() -> String {
    self.text(LearnerReportMessages.table, 103)
  }

  /// “Modules with both tests; n counts the questions of the shorter one. The forms differ, and only the objectives are the same.”
  public func learnerTestsSummary() -> String {
    self.text(LearnerReportMessages.table, 104)
  }

  /// “Tests by objective”
  public func learnerTestsTable() -> String {
    self.text(LearnerReportMessages.table, 105)
  }

  /// “Time”
  public func learnerTime() -> String {
    self.text(LearnerReportMessages.table, 106)
  }

  /// “Time on task”
  public func learnerTimeOnTask() -> String {
    self.text(LearnerReportMessages.table, 107)
  }

  /// “Times”
  public func learnerTimes() -> String {
    self.text(LearnerReportMessages.table, 108)
  }

  /// “How {alias} is doing”
  public func learnerTitle(alias: String) -> String {
    self.text(LearnerReportMessages.table, 109, [("alias", alias)])
  }

  /// “Certainty {certainty} was too low: a higher one would have fitted.”
  public func learnerTooCareful(certainty: Int) -> String {
    self.text(LearnerReportMessages.table, 110, [("certainty", String(certainty))])
  }

  /// “Certainty {certainty} was too high: a lower one would have fitted.”
  public func learnerTooCertain(certainty: Int) -> String {
    self.text(LearnerReportMessages.table, 111, [("certainty", String(certainty))])
  }

  /// “There is no learner {name} here. Those who are: {known}.”
  public func learnerUnknown(name: String, known: String) -> String {
    self.text(LearnerReportMessages.table, 112, [("name", name), ("known", known)])
  }

  /// “Weeks later”
  public func learnerUse() -> String {
    self.text(LearnerReportMessages.table, 113)
  }

  /// “What came of it”
  public func learnerUseTable() -> String {
    self.text(LearnerReportMessages.table, 114)
  }

  /// “Days after the module”
  public func learnerWave() -> String {
    self.text(LearnerReportMessages.table, 115)
  }

  /// “The workbook”
  public func learnerWorkbook() -> String {
    self.text(LearnerReportMessages.table, 116)
  }

  /// “Right to wrong”
  public func learnerWorse() -> String {
    self.text(LearnerReportMessages.table, 117)
  }

}
