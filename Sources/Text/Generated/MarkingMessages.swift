// Written by `swift run generate` from Sources/Text/Catalogues/marking.*: change those instead.
// swift-format-ignore-file

/// The table of the marking catalogue.
enum MarkingMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "doctor-gaps",
    "grade-answer",
    "grade-bad-marker",
    "grade-comment",
    "grade-comment-prompt",
    "grade-comment-title",
    "grade-exercise-unknown",
    "grade-given",
    "grade-help-plain",
    "grade-help-rich",
    "grade-left",
    "grade-levels-needed",
    "grade-marked",
    "grade-marker",
    "grade-names-hidden",
    "grade-no-sample",
    "grade-nothing",
    "grade-nothing-second",
    "grade-nothing-settle",
    "grade-one-round",
    "grade-opening",
    "grade-outdated",
    "grade-prompt",
    "grade-question",
    "grade-ready",
    "grade-second-round",
    "grade-settle-round",
    "grade-skipped",
    "help-argument-import",
    "help-argument-marks-folder",
    "help-grade",
    "help-grade-agreement",
    "help-grade-agreement-more",
    "help-grade-example",
    "help-grade-example-second",
    "help-grade-example-settle",
    "help-grade-export",
    "help-grade-export-example",
    "help-grade-export-example-to",
    "help-grade-export-more",
    "help-grade-more",
    "help-option-grade-cohort",
    "help-option-grade-exercise",
    "help-option-learner",
    "help-option-marker",
    "help-option-marks-plain",
    "help-option-marks-to",
    "help-option-names",
    "help-option-second",
    "help-option-settle",
    "help-progress-import",
    "help-progress-import-example",
    "help-progress-import-more",
    "key-back-marking",
    "key-comment",
    "key-drop-comment",
    "key-help",
    "key-keep-comment",
    "key-keep-mark",
    "key-level",
    "key-sample",
    "mark-points",
    "marked-agreed",
    "marked-comment",
    "marked-earlier",
    "marked-line",
    "marked-mean",
    "marked-own",
    "marked-title",
    "marker-agreed",
    "marking-agreement",
    "marking-answer",
    "marking-answers",
    "marking-apart",
    "marking-both",
    "marking-column-criterion",
    "marking-differences",
    "marking-differences-more",
    "marking-differences-none",
    "marking-first",
    "marking-furthest",
    "marking-interval",
    "marking-kappa",
    "marking-largest",
    "marking-limit-rare",
    "marking-limit-right",
    "marking-limit-sample",
    "marking-limits",
    "marking-linear",
    "marking-marked",
    "marking-markers",
    "marking-mean",
    "marking-none",
    "marking-open",
    "marking-pairs",
    "marking-progress",
    "marking-quadratic",
    "marking-questions",
    "marking-same",
    "marking-second",
    "marking-settled",
    "marking-state",
    "marking-title",
    "marking-twice",
    "marking-unsettled",
    "marking-whole",
    "marks-disputed",
    "marks-dry-run",
    "marks-file",
    "marks-file-refused",
    "marks-foreign-kind",
    "marks-learner-unclear",
    "marks-learner-unknown",
    "marks-no-key",
    "marks-none",
    "marks-not-held",
    "marks-nothing-for-you",
    "marks-one-way",
    "marks-open",
    "marks-other-key",
    "marks-other-learner",
    "marks-own-words",
    "marks-passed-over",
    "marks-sender-new",
    "marks-taken",
    "marks-written",
    "sheet-careful",
    "sheet-careful-fully",
    "sheet-careful-none",
    "sheet-careful-partly",
    "sheet-concrete",
    "sheet-concrete-fully",
    "sheet-concrete-none",
    "sheet-concrete-partly",
    "sheet-doable",
    "sheet-doable-fully",
    "sheet-doable-none",
    "sheet-doable-partly",
    "sheet-grounded",
    "sheet-grounded-fully",
    "sheet-grounded-none",
    "sheet-grounded-partly",
  ]

  static let english: [String] = [
    "In {count} place facts of others are not held: forgotten, or never received.\0In {count} places facts of others are not held: forgotten, or never received.",
    "Answer {number} of {of}",
    "A marker’s code has letters, digits and hyphens, {limit} at most: try --marker A7.",
    "Comment: {text}",
    "A line for the learner, or Enter for none",
    "A line for the learner: what is good, and one thing to do next",
    "The course has no question {name} that people mark: take one of {known}.",
    "Your mark so far:",
    "Type the number of a level for each criterion, in order: 2 3 1 or 231. Then a line for the learner, or Enter. The mark is kept before the next answer is shown; b goes back to mark anew, and the later mark counts.",
    "Digits choose a level and go on to the next criterion; arrows move and change; Space keeps the mark and shows the next answer. c writes a line to the learner, e shows the example with its points, r shows the text again, b goes back, s leaves the answer for later, q saves and leaves. After b the later mark counts.",
    "{count} is left: qadam grade goes on there.\0{count} are left: qadam grade goes on there.",
    "One number is needed: the level of the criterion.\0{count} numbers are needed: a level for each criterion, in order.",
    "{count} answer marked.\0{count} answers marked.",
    "You mark as {code}. Each mark is kept before the next answer is shown.",
    "Who wrote what is not shown; --names shows it.",
    "This question has no example.",
    "Nothing is waiting to be marked.",
    "Nothing is left for a second marker with the code {code}. Whoever marks second gives a code of their own: --marker CODE.",
    "No marks differ that are still to be settled.",
    "Choose one: --second or --settle.",
    "{count} answer to mark; questions: {questions}.\0{count} answers to mark; questions: {questions}.",
    "{count} answer is to a question that has changed since. Mark it with that version of the course: --course FOLDER.\0{count} answers are to questions that have changed since. Mark them with that version of the course: --course FOLDER.",
    "The level, such as {example}; ? rubric, e example, r text again, s skip, b back, q save and leave\0{count} levels, such as {example}; ? rubric, e example, r text again, s skip, b back, q save and leave",
    "Question: {title}",
    "{points} of {of} points. Space keeps the mark.",
    "Others have marked these answers. You do not see their marks, so that the two can be compared.",
    "The marks of these answers differ. Talk about each, and keep what you agree on.",
    "Left for later.",
    "Files from a trainer, or folders of them",
    "The folder for the files; it is made where there is none",
    "Mark what learners wrote, by its rubric",
    "Show how far markers agree, and where they lie furthest apart",
    "It compares the marks of everybody who marked the same answers: in this record, and those that came with the bundles of other trainers. Mark apart first and talk afterwards: marks given after talking are no evidence of agreement.",
    "Mark the texts of one group",
    "Mark what somebody else has marked, without seeing their marks",
    "Look at the answers on which the marks differ, and agree on one",
    "Write the marks of your learners into a folder, a sealed file for each",
    "A file for each member of a group",
    "The same marks for another trainer, to compare with theirs",
    "Each file holds the marks and comments that were given in this record to one learner, and nothing of anybody else. It is sealed for the key that came with the learner’s own work; --to seals all of them for somebody else, such as a second trainer. The learner takes it in with: qadam progress import FILE.",
    "It shows the texts and worksheets of your learners one after the other, all answers to one question together, in an order that says nothing about who wrote them. Digits choose the level of each criterion, Space keeps the mark and shows the next. Each mark is kept before you see the next answer. A second marker gives a code of their own with --marker and marks the same answers with --second, without seeing the first marks.",
    "Only what the members of this group wrote",
    "Only the answers to this question",
    "Only the marks of this learner: an alias, or the beginning of the random name",
    "Who marks: a short code instead of a name; the first one is remembered",
    "Do not seal: anybody who gets a file can read it",
    "Seal all files for this recipient instead: an age1… key or a file with one",
    "Show who wrote what; otherwise nobody is named",
    "Mark what others have marked and you have not",
    "Show the answers on which the marks differ with all marks, and keep what you agree on",
    "Take in what a trainer sent back: marks and comments",
    "Take in the marks on a stick",
    "The file is opened with the key in your record, whose public half went to the trainer with your work. Of a folder, what is for others is passed over. Taking in the same file again changes nothing.",
    "back",
    "comment",
    "as it was",
    "help",
    "keep",
    "keep and next",
    "choose a level",
    "example",
    "{points} of {of} points.",
    "(agreed by several markers)",
    "“{text}”",
    "an earlier text",
    "{title}: {points} of {of} points",
    "(mean of several markers)",
    "you gave yourself {points}",
    "Marked by your trainer",
    "trainers together",
    "Agreement",
    "Answer",
    "Answers that people mark",
    "Apart by",
    "Answers",
    "Criterion",
    "To talk about",
    "The answers whose marks lie furthest apart. qadam grade --settle shows each with its marks, and keeps what you agree on.",
    "Where two people marked the same answer, they gave the same levels.",
    "First",
    "Furthest apart on",
    "95 % interval (linear)",
    "Kappa is 1 where two markers always give the same level, and 0 where they agree as often as chance would have it; it is below 0 where they agree less. Linear counts how far apart two levels are, quadratic the square of that. Where it is low, talk about what the levels mean before you mark on.",
    "The largest differences",
    "Where nearly all answers get one level, kappa is low even if the markers agree nearly always: read it beside the share of same levels.",
    "Two markers who agree may both be wrong: the example with its points is there to compare with.",
    "It holds for these markers and these answers: other markers, or easier answers, may agree more or less.",
    "What this cannot show",
    "Kappa, linear",
    "Marked",
    "Markers",
    "Mean of the points",
    "No answer has been marked by two people yet. Let somebody else mark the same answers: qadam grade --marker CODE --second.",
    "Different and not settled",
    "Markers, question by question",
    "What is marked",
    "Kappa, quadratic",
    "Questions",
    "Same",
    "Second",
    "settled",
    "State",
    "How far markers agree",
    "Marked by two or more",
    "open",
    "all points",
    "{count} answer has marks that differ and are not settled: the learner will see the mean. qadam grade --settle shows it.\0{count} answers have marks that differ and are not settled: the learners will see the mean. qadam grade --settle shows them.",
    "A rehearsal: nothing was changed.",
    "{learner}: {count} mark in {file}\0{learner}: {count} marks in {file}",
    "{file}: refused. {reason}",
    "It brings something else than marks (line {line}: {kind}). Ask the trainer for a file of qadam grade export.",
    "More than one learner is called {name}: give more of the random name.",
    "No learner in this record is called {name}: see qadam cohort list.",
    "{learner}: no key to seal for. Ask for their work anew, which brings one, or choose --plain-text.",
    "There are no marks to send: qadam grade gives them.",
    "{count} mark is of an answer that this record does not hold.\0{count} marks are of answers that this record does not hold.",
    "No file is for you.",
    "Choose one: --to RECIPIENT or --plain-text.",
    "The files are not sealed: anybody who gets one can read it.",
    "It is sealed for somebody else. Is it the right file, and the right --profile?",
    "It is for another learner. Is it the right file, and the right --profile?",
    "It claims to hold your own marks, which only your record can. Ask the trainer for a file of qadam grade export.",
    "{count} file for others was passed over.\0{count} files for others were passed over.",
    "It comes from a device that has sent nothing before: {device}. Ask your trainer whether that is theirs.",
    "{file}: {count} new mark\0{file}: {count} new marks",
    "{count} file written. Each learner takes theirs in with: qadam progress import FILE\0{count} files written. Each learner takes theirs in with: qadam progress import FILE",
    "Careful",
    "Thinks of what could happen to people, and says what is done about it",
    "Could harm somebody, or names people at risk",
    "Names nobody at risk",
    "Concrete",
    "Who, what, when and how many, wherever it is asked for",
    "Good intentions: nobody could begin tomorrow",
    "Some fields say who, what, when or how many",
    "Doable",
    "Fits the time and people there are, and says what goes first when time is short",
    "More than these people have time for",
    "Doable if all goes well",
    "Grounded",
    "Says where it is known from, and what is not known",
    "Wishes and guesses",
    "One number, person or observation that can be checked",
  ]

  static let russian: [String] = [
    "В {count} месте чужих записей нет: забыты или не получены.\0В {count} местах чужих записей нет: забыты или не получены.\0В {count} местах чужих записей нет: забыты или не получены.",
    "Ответ {number} из {of}",
    "Код проверяющего — буквы, цифры и дефисы, наибольшее число знаков — {limit}: например, --marker A7.",
    "Замечание: {text}",
    "Строка для участника или Enter без неё",
    "Строка для участника: что хорошо и что сделать дальше",
    "В курсе нет вопроса {name}, который проверяют люди. Возьмите один из этих: {known}.",
    "Ваша оценка сейчас:",
    "Введите номер уровня для каждого критерия по порядку: 2 3 1 или 231. Затем строку для участника или Enter. Оценка сохраняется раньше, чем виден следующий ответ; b возвращает, чтобы оценить заново, и считается более поздняя оценка.",
    "Цифры выбирают уровень и переводят к следующему критерию; стрелки двигают и меняют; пробел сохраняет оценку и показывает следующий ответ. c — строка участнику, e — пример с баллами, r — текст ещё раз, b — назад, s — оставить на потом, q — сохранить и выйти. После b считается более поздняя оценка.",
    "Остался {count}: qadam grade продолжит с него.\0Осталось {count}: qadam grade продолжит с них.\0Осталось {count}: qadam grade продолжит с них.",
    "Нужно {count} число: уровень каждого критерия по порядку.\0Нужно {count} числа: уровень каждого критерия по порядку.\0Нужно {count} чисел: уровень каждого критерия по порядку.",
    "Проверен {count} ответ.\0Проверено {count} ответа.\0Проверено {count} ответов.",
    "Вы проверяете под кодом {code}. Каждая оценка сохраняется раньше, чем виден следующий ответ.",
    "Кто что написал, не показано; покажет --names.",
    "У этого вопроса нет примера.",
    "Ничего не ждёт проверки.",
    "Для второго проверяющего с кодом {code} ничего нет. Второй проверяющий указывает свой код: --marker КОД.",
    "Нет расходящихся оценок, о которых ещё не договорились.",
    "Выберите одно: --second или --settle.",
    "К проверке {count} ответ; вопросов: {questions}.\0К проверке {count} ответа; вопросов: {questions}.\0К проверке {count} ответов; вопросов: {questions}.",
    "{count} ответ дан на вопрос, который с тех пор изменился. Проверьте его с той версией курса: --course ПАПКА.\0{count} ответа даны на вопросы, которые с тех пор изменились. Проверьте их с той версией курса: --course ПАПКА.\0{count} ответов даны на вопросы, которые с тех пор изменились. Проверьте их с той версией курса: --course ПАПКА.",
    "Уровней: {count}, например {example}; ? критерии, e пример, r текст ещё раз, s пропустить, b назад, q сохранить и выйти\0{count} уровня, например {example}; ? критерии, e пример, r текст ещё раз, s пропустить, b назад, q сохранить и выйти\0{count} уровней, например {example}; ? критерии, e пример, r текст ещё раз, s пропустить, b назад, q сохранить и выйти",
    "Вопрос: {title}",
    "Баллов: {points} из {of}. Пробел сохраняет оценку.",
    "Эти ответы уже проверили другие. Их оценки не видны, чтобы их можно было сравнить с вашими.",
    "Оценки этих ответов расходятся. Обсудите каждый и сохраните, о чём договорились.",
    "Оставлено на потом.",
    "Файлы от тренера или папки с ними",
    "Папка для файлов; если её нет, она создаётся",
    "Проверить, что написали участники, по критериям",
    "Показать, насколько согласны проверяющие и где они дальше всего друг от друга",
    "Сравнивает оценки всех, кто проверял одни и те же ответы: в этих записях и в пакетах других тренеров. Сначала проверяйте порознь, потом обсуждайте: оценки после обсуждения не доказывают согласия.",
    "Проверить тексты одной группы",
    "Проверить то, что уже проверено другим, не видя его оценок",
    "Посмотреть ответы, где оценки расходятся, и договориться об одной",
    "Записать оценки участников в папку: каждому запечатанный файл",
    "Файл для каждого участника группы",
    "Те же оценки другому тренеру, чтобы сравнить с его оценками",
    "В каждом файле — оценки и замечания, данные в этих записях одному участнику, и ничего о других. Он запечатан для ключа, который пришёл с работой участника; --to запечатывает все для кого-то другого, например для второго тренера. Участник принимает файл так: qadam progress import ФАЙЛ.",
    "Показывает тексты и рабочие листы участников один за другим: все ответы на один вопрос вместе, в порядке, по которому не узнать автора. Цифры выбирают уровень каждого критерия, пробел сохраняет оценку и показывает следующий ответ. Оценка сохраняется раньше, чем виден следующий ответ. Второй проверяющий указывает свой код через --marker и проверяет те же ответы с --second, не видя первых оценок.",
    "Только то, что написали участники этой группы",
    "Только ответы на этот вопрос",
    "Только оценки этого участника: псевдоним или начало случайного имени",
    "Кто проверяет: короткий код вместо имени; первый запоминается",
    "Не запечатывать: прочтёт любой, к кому попадёт файл",
    "Запечатать все файлы для этого получателя: ключ age1… или файл с ним",
    "Показать, кто что написал; иначе имён нет",
    "Проверить то, что проверили другие, а вы ещё нет",
    "Показать ответы, где оценки расходятся, со всеми оценками и сохранить, о чём договорились",
    "Принять то, что прислал тренер: оценки и замечания",
    "Принять оценки с флешки",
    "Файл открывается ключом из ваших записей; его открытая половина ушла тренеру с вашей работой. В папке чужие файлы пропускаются. Повторный приём того же файла ничего не меняет.",
    "назад",
    "замечание",
    "как было",
    "справка",
    "сохранить",
    "сохранить и дальше",
    "выбрать уровень",
    "пример",
    "Баллов: {points} из {of}.",
    "(согласовано несколькими проверяющими)",
    "Отзыв: «{text}»",
    "более ранний текст",
    "{title}: баллов {points} из {of}",
    "(среднее нескольких проверяющих)",
    "вы поставили себе {points}",
    "Проверено тренером",
    "тренеры вместе",
    "Согласие",
    "Ответ",
    "Ответы, которые проверяют люди",
    "Разница",
    "Ответы",
    "Критерий",
    "О чём поговорить",
    "Ответы, оценки которых дальше всего друг от друга. qadam grade --settle покажет каждый с оценками и сохранит, о чём договорились.",
    "Там, где один ответ проверили двое, уровни совпали.",
    "Первый",
    "Дальше всего по критерию",
    "Интервал 95 % (линейная)",
    "Каппа равна 1, когда двое всегда ставят один уровень, и 0, когда совпадают так же часто, как случайно; ниже 0 — ещё реже. Линейная считает, насколько далеки уровни, квадратичная — квадрат этого. Если она низкая, обсудите, что значат уровни, прежде чем проверять дальше.",
    "Самые большие расхождения",
    "Где почти все ответы получают один уровень, каппа низкая, даже если проверяющие почти всегда согласны: читайте её вместе с долей одинаковых.",
    "Двое могут согласиться и оба ошибаться: для сравнения есть пример с баллами.",
    "Это верно для этих проверяющих и этих ответов: другие люди или более лёгкие ответы могут дать больше или меньше согласия.",
    "Чего это не показывает",
    "Каппа, линейная",
    "Проверено",
    "Проверяющие",
    "Средняя доля баллов",
    "Ни один ответ ещё не проверен двумя людьми. Пусть кто-то другой проверит те же ответы: qadam grade --marker КОД --second.",
    "Расходятся и не согласованы",
    "Проверяющие по вопросам",
    "Что проверено",
    "Каппа, квадратичная",
    "Вопросы",
    "Одинаково",
    "Второй",
    "согласовано",
    "Состояние",
    "Насколько согласны проверяющие",
    "Проверено двумя и более",
    "открыто",
    "все баллы",
    "У {count} ответа оценки расходятся и не согласованы: участник увидит среднее. Покажет qadam grade --settle.\0У {count} ответов оценки расходятся и не согласованы: участники увидят среднее. Покажет qadam grade --settle.\0У {count} ответов оценки расходятся и не согласованы: участники увидят среднее. Покажет qadam grade --settle.",
    "Проба: ничего не изменено.",
    "{learner}: {count} оценка в файле {file}\0{learner}: {count} оценки в файле {file}\0{learner}: {count} оценок в файле {file}",
    "{file}: отклонён. {reason}",
    "В нём не только оценки (строка {line}: {kind}). Попросите у тренера файл из qadam grade export.",
    "Участников с именем {name} несколько: укажите больше знаков случайного имени.",
    "В этих записях нет участника {name}: см. qadam cohort list.",
    "{learner}: нет ключа, чтобы запечатать. Попросите прислать работу ещё раз (с ней придёт ключ) или выберите --plain-text.",
    "Отправлять нечего: оценки ставит qadam grade.",
    "{count} оценка — ответа, которого нет в этих записях.\0{count} оценки — ответов, которых нет в этих записях.\0{count} оценок — ответов, которых нет в этих записях.",
    "Ни один файл не для вас.",
    "Выберите одно: --to ПОЛУЧАТЕЛЬ или --plain-text.",
    "Файлы не запечатаны: прочтёт любой, к кому они попадут.",
    "Запечатано для кого-то другого. Тот ли это файл и тот ли --profile?",
    "Это для другого участника. Тот ли это файл и тот ли --profile?",
    "В нём будто бы ваши собственные оценки, а их держат только ваши записи. Попросите у тренера файл из qadam grade export.",
    "{count} файл для других пропущен.\0{count} файла для других пропущены.\0{count} файлов для других пропущены.",
    "Прислано с устройства, от которого ещё ничего не было: {device}. Спросите тренера, его ли это устройство.",
    "{file}: {count} новая оценка\0{file}: {count} новые оценки\0{file}: {count} новых оценок",
    "Записан {count} файл. Участник принимает свой так: qadam progress import ФАЙЛ\0Записано {count} файла. Участник принимает свой так: qadam progress import ФАЙЛ\0Записано {count} файлов. Участник принимает свой так: qadam progress import ФАЙЛ",
    "Осторожность",
    "Думает, что может случиться с людьми, и говорит, что для этого делается",
    "Может кому-то навредить или называет людей под угрозой",
    "Никого под угрозой не называет",
    "Конкретность",
    "Кто, что, когда и сколько — везде, где спрашивают",
    "Благие намерения: завтра начать нечего",
    "В части полей сказано кто, что, когда или сколько",
    "Выполнимость",
    "Подходит по времени и людям, и сказано, чем пожертвовать первым",
    "Больше, чем у этих людей есть времени",
    "Выполнимо, если всё пойдёт хорошо",
    "Обоснованность",
    "Сказано, откуда это известно и что неизвестно",
    "Желания и догадки",
    "Одно число, человек или наблюдение, которое можно проверить",
  ]

  static let kazakh: [String] = [
    "{count} жерде басқалардың жазбалары жоқ: ұмытылған немесе келмеген.\0{count} жерде басқалардың жазбалары жоқ: ұмытылған немесе келмеген.",
    "Жауап: {number}/{of}",
    "Тексеруші коды — әріптер, цифрлар және дефистер, таңбалардың ең көп саны — {limit}: мысалы, --marker A7.",
    "Пікір: {text}",
    "Қатысушыға бір жол немесе жолсыз Enter",
    "Қатысушыға бір жол: не жақсы және әрі қарай не істеу керек",
    "Курста адамдар бағалайтын {name} деген сұрақ жоқ. Мыналардың бірін алыңыз: {known}.",
    "Қазіргі бағаңыз:",
    "Әр критерийге деңгей нөмірін ретімен енгізіңіз: 2 3 1 немесе 231. Содан соң қатысушыға бір жол немесе Enter. Баға келесі жауап көрінгенге дейін сақталады; b қайта бағалау үшін артқа қайтарады, кейінгі баға есептеледі.",
    "Сандар деңгейді таңдап, келесі критерийге өткізеді; бағыттауыштар жылжытады әрі өзгертеді; бос орын бағаны сақтап, келесі жауапты көрсетеді. c — қатысушыға бір жол, e — ұпайлары бар үлгі, r — мәтін қайта, b — артқа, s — кейінге қалдыру, q — сақтап шығу. b басылғаннан кейін кейінгі баға есептеледі.",
    "{count} қалды: qadam grade содан жалғастырады.\0{count} қалды: qadam grade содан жалғастырады.",
    "{count} сан керек: критерийдің деңгейі.\0{count} сан керек: әр критерийдің деңгейі, ретімен.",
    "{count} жауап бағаланды.\0{count} жауап бағаланды.",
    "Сіз {code} кодымен бағалайсыз. Әр баға келесі жауап көрінгенге дейін сақталады.",
    "Кім не жазғаны көрсетілмейді; --names көрсетеді.",
    "Бұл сұрақтың үлгісі жоқ.",
    "Бағалауды күтіп тұрған ештеңе жоқ.",
    "{code} кодты екінші тексерушіге ештеңе қалмады. Екінші тексеруші өз кодын береді: --marker КОД.",
    "Келісілмеген әртүрлі бағалар жоқ.",
    "Біреуін таңдаңыз: --second немесе --settle.",
    "Бағалауға {count} жауап; сұрақ саны: {questions}.\0Бағалауға {count} жауап; сұрақ саны: {questions}.",
    "{count} жауап содан бері өзгерген сұраққа берілген. Оны курстың сол нұсқасымен бағалаңыз: --course ҚАЛТА.\0{count} жауап содан бері өзгерген сұрақтарға берілген. Оларды курстың сол нұсқасымен бағалаңыз: --course ҚАЛТА.",
    "{count} деңгей, мысалы {example}; ? критерийлер, e үлгі, r мәтін қайта, s өткізу, b артқа, q сақтап шығу\0{count} деңгей, мысалы {example}; ? критерийлер, e үлгі, r мәтін қайта, s өткізу, b артқа, q сақтап шығу",
    "Сұрақ: {title}",
    "Ұпай: {points}/{of}. Бос орын бағаны сақтайды.",
    "Бұл жауаптарды басқалар бағалаған. Салыстыруға болуы үшін олардың бағалары көрінбейді.",
    "Бұл жауаптардың бағалары әртүрлі. Әрқайсысын талқылап, келіскеніңізді сақтаңыз.",
    "Кейінге қалдырылды.",
    "Тренерден келген файлдар немесе олардың қалталары",
    "Файлдар қалтасы; жоқ болса, жасалады",
    "Қатысушылар жазғанды критерийлер бойынша бағалау",
    "Тексерушілердің қаншалықты келісетінін және қай жерде алшақ екенін көрсету",
    "Бір жауапты бағалағандардың бәрінің бағаларын салыстырады: осы жазбадағы және басқа тренерлердің пакеттерімен келген бағалар. Алдымен бөлек бағалап, содан соң талқылаңыз: талқылаудан кейінгі бағалар келісімге дәлел емес.",
    "Бір топтың мәтіндерін бағалау",
    "Басқа біреу бағалағанды оның бағаларын көрмей бағалау",
    "Бағалары әртүрлі жауаптарды қарап, ортақ бағаға келісу",
    "Қатысушылардың бағаларын қалтаға жазу: әрқайсысына мөрленген файл",
    "Топтың әр мүшесіне файл",
    "Сол бағалар басқа тренерге, оның бағаларымен салыстыру үшін",
    "Әр файлда осы жазбада бір қатысушыға берілген бағалар мен пікірлер ғана бар, басқалар туралы ештеңе жоқ. Ол қатысушының жұмысымен бірге келген кілтке мөрленеді; --to бәрін басқа біреуге, мысалы екінші тренерге, мөрлейді. Қатысушы файлды былай қабылдайды: qadam progress import ФАЙЛ.",
    "Қатысушылардың мәтіндері мен жұмыс парақтарын бірінен соң бірін көрсетеді: бір сұраққа берілген барлық жауап бірге, авторы белгісіз ретпен. Сандар әр критерийдің деңгейін таңдайды, бос орын бағаны сақтап, келесіні көрсетеді. Баға келесі жауап көрінгенге дейін сақталады. Екінші тексеруші --marker арқылы өз кодын беріп, алғашқы бағаларды көрмей, сол жауаптарды --second арқылы бағалайды.",
    "Тек осы топ мүшелері жазғандар",
    "Тек осы сұрақтың жауаптары",
    "Тек осы қатысушының бағалары: бүркеншік ат немесе кездейсоқ аттың басы",
    "Кім бағалайды: аттың орнына қысқа код; біріншісі есте қалады",
    "Мөрлемеу: файл кімнің қолына түссе, сол оқиды",
    "Барлық файлды осы алушыға мөрлеу: age1… кілті немесе ол бар файл",
    "Кім не жазғанын көрсету; әйтпесе ешкім аталмайды",
    "Басқалар бағалаған, бірақ сіз бағаламағанды бағалау",
    "Бағалары әртүрлі жауаптарды барлық бағасымен көрсетіп, келіскеніңізді сақтау",
    "Тренер қайтарған бағалар мен пікірлерді қабылдау",
    "Флешкадағы бағаларды қабылдау",
    "Файл жазбаңыздағы кілтпен ашылады; оның ашық жартысы жұмысыңызбен бірге тренерге кеткен. Қалтадағы бөтен файлдар өткізіп жіберіледі. Сол файлды қайта қабылдау ештеңені өзгертпейді.",
    "артқа",
    "пікір",
    "бұрынғыша",
    "көмек",
    "сақтау",
    "сақтап, әрі қарай",
    "деңгейді таңдау",
    "үлгі",
    "Ұпай: {points}/{of}.",
    "(бірнеше тексеруші келіскен)",
    "Пікір: «{text}»",
    "бұрынғы мәтін",
    "{title}: ұпай {points}/{of}",
    "(бірнеше тексерушінің орташасы)",
    "өзіңізге қойғаныңыз: {points}",
    "Тренер бағалаған",
    "тренерлер бірге",
    "Келісім",
    "Жауап",
    "Адамдар бағалайтын жауаптар",
    "Айырма",
    "Жауаптар",
    "Критерий",
    "Талқылайтын жайттар",
    "Бағалары ең алшақ жауаптар. qadam grade --settle әрқайсысын бағаларымен көрсетіп, келіскеніңізді сақтайды.",
    "Бір жауапты екі адам бағалаған жерде деңгейлер бірдей.",
    "Бірінші",
    "Ең алшақ критерий",
    "95 % аралығы (сызықтық)",
    "Екеуі әрқашан бір деңгей қойса, каппа 1-ге тең; кездейсоқ сәйкестіктей ғана келіссе, 0; одан сирек болса, 0-ден төмен. Сызықтық каппа деңгейлердің алшақтығын, квадраттық каппа оның квадратын есептейді. Ол төмен болса, әрі қарай бағаламас бұрын деңгейлердің мәнін талқылаңыз.",
    "Ең үлкен айырмашылықтар",
    "Жауаптардың бәрі дерлік бір деңгей алса, тексерушілер әрдайым дерлік келіссе де, каппа төмен болады: оны бірдей деңгейлер үлесімен бірге оқыңыз.",
    "Екеуі келісіп, екеуі де қателесуі мүмкін: салыстыру үшін ұпайлары бар үлгі бар.",
    "Бұл осы тексерушілер мен осы жауаптарға ғана тән: басқа адамдар немесе жеңілірек жауаптар көбірек не азырақ келісім беруі мүмкін.",
    "Бұл нені көрсетпейді",
    "Каппа, сызықтық",
    "Бағаланған",
    "Тексерушілер",
    "Ұпайдың орташа үлесі",
    "Бірде-бір жауапты әзірге екі адам бағалаған жоқ. Сол жауаптарды басқа біреу бағаласын: qadam grade --marker КОД --second.",
    "Әртүрлі әрі келісілмеген",
    "Тексерушілер, сұрақ бойынша",
    "Не бағаланды",
    "Каппа, квадраттық",
    "Сұрақтар",
    "Бірдей",
    "Екінші",
    "келісілді",
    "Күйі",
    "Тексерушілер қаншалықты келіседі",
    "Екі не одан көп адам бағалаған",
    "ашық",
    "барлық ұпай",
    "{count} жауаптың бағалары әртүрлі әрі келісілмеген: қатысушы орташасын көреді. qadam grade --settle көрсетеді.\0{count} жауаптың бағалары әртүрлі әрі келісілмеген: қатысушылар орташасын көреді. qadam grade --settle көрсетеді.",
    "Сынама: ештеңе өзгерген жоқ.",
    "{learner}: {count} баға, файл {file}\0{learner}: {count} баға, файл {file}",
    "{file}: қабылданбады. {reason}",
    "Онда бағадан басқа нәрсе бар (жол {line}: {kind}). Тренерден qadam grade export файлын сұраңыз.",
    "{name} деген қатысушы бірнешеу: кездейсоқ аттың көбірек таңбасын беріңіз.",
    "Бұл жазбада {name} деген қатысушы жоқ: qadam cohort list қараңыз.",
    "{learner}: мөрлейтін кілт жоқ. Жұмысын қайта жіберуін сұраңыз (кілт сонымен келеді) немесе --plain-text таңдаңыз.",
    "Жіберетін баға жоқ: бағаны qadam grade қояды.",
    "{count} баға бұл жазбада жоқ жауапқа қойылған.\0{count} баға бұл жазбада жоқ жауаптарға қойылған.",
    "Сізге арналған файл жоқ.",
    "Біреуін таңдаңыз: --to АЛУШЫ немесе --plain-text.",
    "Файлдар мөрленбеген: кімнің қолына түссе, сол оқиды.",
    "Басқа біреуге мөрленген. Бұл керек файл ма, --profile дұрыс па?",
    "Бұл басқа қатысушыға арналған. Бұл керек файл ма, --profile дұрыс па?",
    "Онда сіздің өз бағаларыңыз бар делінеді, ал оларды тек өз жазбаңыз сақтайды. Тренерден qadam grade export файлын сұраңыз.",
    "Басқаларға арналған {count} файл өткізіп жіберілді.\0Басқаларға арналған {count} файл өткізіп жіберілді.",
    "Бұрын ештеңе жібермеген құрылғыдан келді: {device}. Бұл тренердің құрылғысы ма, одан сұраңыз.",
    "{file}: {count} жаңа баға\0{file}: {count} жаңа баға",
    "{count} файл жазылды. Қатысушы өзінікін былай қабылдайды: qadam progress import ФАЙЛ\0{count} файл жазылды. Қатысушы өзінікін былай қабылдайды: qadam progress import ФАЙЛ",
    "Сақтық",
    "Адамдарға не болуы мүмкін екенін ойлап, не істелетінін айтады",
    "Біреуге зиян тигізуі мүмкін немесе қатердегі адамдарды атайды",
    "Қатердегі ешкімді атамайды",
    "Нақтылық",
    "Сұралған жердің бәрінде кім, не, қашан және қанша",
    "Жақсы ниет қана: ертең бастайтын іс жоқ",
    "Кейбір өрісте кім, не, қашан немесе қанша екені айтылған",
    "Орындалуы",
    "Уақыт пен адамға сай, уақыт тапшы болса, неден бас тартатыны айтылған",
    "Бұл адамдардың уақыты жетпейді",
    "Бәрі жақсы болса, орындалады",
    "Негізділік",
    "Қайдан белгілі екені және не белгісіз екені айтылған",
    "Тілек пен болжам",
    "Тексеруге болатын бір сан, адам немесе бақылау",
  ]

}

extension Messages {
  /// “In {count} place facts of others are not held: forgotten, or never received.”
  public func doctorGaps(count: Int) -> String {
    self.text(MarkingMessages.table, 0, count: count, [("count", String(count))])
  }

  /// “Answer {number} of {of}”
  public func gradeAnswer(number: Int, of: Int) -> String {
    self.text(MarkingMessages.table, 1, [("number", String(number)), ("of", String(of))])
  }

  /// “A marker’s code has letters, digits and hyphens, {limit} at most: try --marker A7.”
  public func gradeBadMarker(limit: String) -> String {
    self.text(MarkingMessages.table, 2, [("limit", limit)])
  }

  /// “Comment: {text}”
  public func gradeComment(text: String) -> String {
    self.text(MarkingMessages.table, 3, [("text", text)])
  }

  /// “A line for the learner, or Enter for none”
  public func gradeCommentPrompt() -> String {
    self.text(MarkingMessages.table, 4)
  }

  /// “A line for the learner: what is good, and one thing to do next”
  public func gradeCommentTitle() -> String {
    self.text(MarkingMessages.table, 5)
  }

  /// “The course has no question {name} that people mark: take one of {known}.”
  public func gradeExerciseUnknown(name: String, known: String) -> String {
    self.text(MarkingMessages.table, 6, [("name", name), ("known", known)])
  }

  /// “Your mark so far:”
  public func gradeGiven() -> String {
    self.text(MarkingMessages.table, 7)
  }

  /// “Type the number of a level for each criterion, in order: 2 3 1 or 231. Then a line for the learner, or Enter. The mark is kept before the next answer is shown; b goes back to mark anew, and the later mark counts.”
  public func gradeHelpPlain() -> String {
    self.text(MarkingMessages.table, 8)
  }

  /// “Digits choose a level and go on to the next criterion; arrows move and change; Space keeps the mark and shows the next answer. c writes a line to the learner, e shows the example with its points, r shows the text again, b goes back, s leaves the answer for later, q saves and leaves. After b the later mark counts.”
  public func gradeHelpRich() -> String {
    self.text(MarkingMessages.table, 9)
  }

  /// “{count} is left: qadam grade goes on there.”
  public func gradeLeft(count: Int) -> String {
    self.text(MarkingMessages.table, 10, count: count, [("count", String(count))])
  }

  /// “One number is needed: the level of the criterion.”
  public func gradeLevelsNeeded(count: Int) -> String {
    self.text(MarkingMessages.table, 11, count: count, [("count", String(count))])
  }

  /// “{count} answer marked.”
  public func gradeMarked(count: Int) -> String {
    self.text(MarkingMessages.table, 12, count: count, [("count", String(count))])
  }

  /// “You mark as {code}. Each mark is kept before the next answer is shown.”
  public func gradeMarker(code: String) -> String {
    self.text(MarkingMessages.table, 13, [("code", code)])
  }

  /// “Who wrote what is not shown; --names shows it.”
  public func gradeNamesHidden() -> String {
    self.text(MarkingMessages.table, 14)
  }

  /// “This question has no example.”
  public func gradeNoSample() -> String {
    self.text(MarkingMessages.table, 15)
  }

  /// “Nothing is waiting to be marked.”
  public func gradeNothing() -> String {
    self.text(MarkingMessages.table, 16)
  }

  /// “Nothing is left for a second marker with the code {code}. Whoever marks second gives a code of their own: --marker CODE.”
  public func gradeNothingSecond(code: String) -> String {
    self.text(MarkingMessages.table, 17, [("code", code)])
  }

  /// “No marks differ that are still to be settled.”
  public func gradeNothingSettle() -> String {
    self.text(MarkingMessages.table, 18)
  }

  /// “Choose one: --second or --settle.”
  public func gradeOneRound() -> String {
    self.text(MarkingMessages.table, 19)
  }

  /// “{count} answer to mark; questions: {questions}.”
  public func gradeOpening(count: Int, questions: String) -> String {
    self.text(MarkingMessages.table, 20, count: count, [("count", String(count)), ("questions", questions)])
  }

  /// “{count} answer is to a question that has changed since. Mark it with that version of the course: --course FOLDER.”
  public func gradeOutdated(count: Int) -> String {
    self.text(MarkingMessages.table, 21, count: count, [("count", String(count))])
  }

  /// “The level, such as {example}; ? rubric, e example, r text again, s skip, b back, q save and leave”
  public func gradePrompt(example: String, count: Int) -> String {
    self.text(MarkingMessages.table, 22, count: count, [("example", example), ("count", String(count))])
  }

  /// “Question: {title}”
  public func gradeQuestion(title: String) -> String {
    self.text(MarkingMessages.table, 23, [("title", title)])
  }

  /// “{points} of {of} points. Space keeps the mark.”
  public func gradeReady(points: Int, of: Int) -> String {
    self.text(MarkingMessages.table, 24, [("points", String(points)), ("of", String(of))])
  }

  /// “Others have marked these answers. You do not see their marks, so that the two can be compared.”
  public func gradeSecondRound() -> String {
    self.text(MarkingMessages.table, 25)
  }

  /// “The marks of these answers differ. Talk about each, and keep what you agree on.”
  public func gradeSettleRound() -> String {
    self.text(MarkingMessages.table, 26)
  }

  /// “Left for later.”
  public func gradeSkipped() -> String {
    self.text(MarkingMessages.table, 27)
  }

  /// “Files from a trainer, or folders of them”
  public func helpArgumentImport() -> String {
    self.text(MarkingMessages.table, 28)
  }

  /// “The folder for the files; it is made where there is none”
  public func helpArgumentMarksFolder() -> String {
    self.text(MarkingMessages.table, 29)
  }

  /// “Mark what learners wrote, by its rubric”
  public func helpGrade() -> String {
    self.text(MarkingMessages.table, 30)
  }

  /// “Show how far markers agree, and where they lie furthest apart”
  public func helpGradeAgreement() -> String {
    self.text(MarkingMessages.table, 31)
  }

  /// “It compares the marks of everybody who marked the same answers: in this record, and those that came with the bundles of other trainers. Mark apart first and talk afterwards: marks given after talking are no evidence of agreement.”
  public func helpGradeAgreementMore() -> String {
    self.text(MarkingMessages.table, 32)
  }

  /// “Mark the texts of one group”
  public func helpGradeExample() -> String {
    self.text(MarkingMessages.table, 33)
  }

  /// “Mark what somebody else has marked, without seeing their marks”
  public func helpGradeExampleSecond() -> String {
    self.text(MarkingMessages.table, 34)
  }

  /// “Look at the answers on which the marks differ, and agree on one”
  public func helpGradeExampleSettle() -> String {
    self.text(MarkingMessages.table, 35)
  }

  /// “Write the marks of your learners into a folder, a sealed file for each”
  public func helpGradeExport() -> String {
    self.text(MarkingMessages.table, 36)
  }

  /// “A file for each member of a group”
  public func helpGradeExportExample() -> String {
    self.text(MarkingMessages.table, 37)
  }

  /// “The same marks for another trainer, to compare with theirs”
  public func helpGradeExportExampleTo() -> String {
    self.text(MarkingMessages.table, 38)
  }

  /// “Each file holds the marks and comments that were given in this record to one learner, and nothing of anybody else. It is sealed for the key that came with the learner’s own work; --to seals all of them for somebody else, such as a second trainer. The learner takes it in with: qadam progress import FILE.”
  public func helpGradeExportMore() -> String {
    self.text(MarkingMessages.table, 39)
  }

  /// “It shows the texts and worksheets of your learners one after the other, all answers to one question together, in an order that says nothing about who wrote them. Digits choose the level of each criterion, Space keeps the mark and shows the next. Each mark is kept before you see the next answer. A second marker gives a code of their own with --marker and marks the same answers with --second, without seeing the first marks.”
  public func helpGradeMore() -> String {
    self.text(MarkingMessages.table, 40)
  }

  /// “Only what the members of this group wrote”
  public func helpOptionGradeCohort() -> String {
    self.text(MarkingMessages.table, 41)
  }

  /// “Only the answers to this question”
  public func helpOptionGradeExercise() -> String {
    self.text(MarkingMessages.table, 42)
  }

  /// “Only the marks of this learner: an alias, or the beginning of the random name”
  public func helpOptionLearner() -> String {
    self.text(MarkingMessages.table, 43)
  }

  /// “Who marks: a short code instead of a name; the first one is remembered”
  public func helpOptionMarker() -> String {
    self.text(MarkingMessages.table, 44)
  }

  /// “Do not seal: anybody who gets a file can read it”
  public func helpOptionMarksPlain() -> String {
    self.text(MarkingMessages.table, 45)
  }

  /// “Seal all files for this recipient instead: an age1… key or a file with one”
  public func helpOptionMarksTo() -> String {
    self.text(MarkingMessages.table, 46)
  }

  /// “Show who wrote what; otherwise nobody is named”
  public func helpOptionNames() -> String {
    self.text(MarkingMessages.table, 47)
  }

  /// “Mark what others have marked and you have not”
  public func helpOptionSecond() -> String {
    self.text(MarkingMessages.table, 48)
  }

  /// “Show the answers on which the marks differ with all marks, and keep what you agree on”
  public func helpOptionSettle() -> String {
    self.text(MarkingMessages.table, 49)
  }

  /// “Take in what a trainer sent back: marks and comments”
  public func helpProgressImport() -> String {
    self.text(MarkingMessages.table, 50)
  }

  /// “Take in the marks on a stick”
  public func helpProgressImportExample() -> String {
    self.text(MarkingMessages.table, 51)
  }

  /// “The file is opened with the key in your record, whose public half went to the trainer with your work. Of a folder, what is for others is passed over. Taking in the same file again changes nothing.”
  public func helpProgressImportMore() -> String {
    self.text(MarkingMessages.table, 52)
  }

  /// “back”
  public func keyBackMarking() -> String {
    self.text(MarkingMessages.table, 53)
  }

  /// “comment”
  public func keyComment() -> String {
    self.text(MarkingMessages.table, 54)
  }

  /// “as it was”
  public func keyDropComment() -> String {
    self.text(MarkingMessages.table, 55)
  }

  /// “help”
  public func keyHelp() -> String {
    self.text(MarkingMessages.table, 56)
  }

  /// “keep”
  public func keyKeepComment() -> String {
    self.text(MarkingMessages.table, 57)
  }

  /// “keep and next”
  public func keyKeepMark() -> String {
    self.text(MarkingMessages.table, 58)
  }

  /// “choose a level”
  public func keyLevel() -> String {
    self.text(MarkingMessages.table, 59)
  }

  /// “example”
  public func keySample() -> String {
    self.text(MarkingMessages.table, 60)
  }

  /// “{points} of {of} points.”
  public func markPoints(points: Int, of: Int) -> String {
    self.text(MarkingMessages.table, 61, [("points", String(points)), ("of", String(of))])
  }

  /// “(agreed by several markers)”
  public func markedAgreed() -> String {
    self.text(MarkingMessages.table, 62)
  }

  /// ““{text}””
  public func markedComment(text: String) -> String {
    self.text(MarkingMessages.table, 63, [("text", text)])
  }

  /// “an earlier text”
  public func markedEarlier() -> String {
    self.text(MarkingMessages.table, 64)
  }

  /// “{title}: {points} of {of} points”
  public func markedLine(title: String, points: String, of: String) -> String {
    self.text(MarkingMessages.table, 65, [("title", title), ("points", points), ("of", of)])
  }

  /// “(mean of several markers)”
  public func markedMean() -> String {
    self.text(MarkingMessages.table, 66)
  }

  /// “you gave yourself {points}”
  public func markedOwn(points: Int) -> String {
    self.text(MarkingMessages.table, 67, [("points", String(points))])
  }

  /// “Marked by your trainer”
  public func markedTitle() -> String {
    self.text(MarkingMessages.table, 68)
  }

  /// “trainers together”
  public func markerAgreed() -> String {
    self.text(MarkingMessages.table, 69)
  }

  /// “Agreement”
  public func markingAgreement() -> String {
    self.text(MarkingMessages.table, 70)
  }

  /// “Answer”
  public func markingAnswer() -> String {
    self.text(MarkingMessages.table, 71)
  }

  /// “Answers that people mark”
  public func markingAnswers() -> String {
    self.text(MarkingMessages.table, 72)
  }

  /// “Apart by”
  public func markingApart() -> String {
    self.text(MarkingMessages.table, 73)
  }

  /// “Answers”
  public func markingBoth() -> String {
    self.text(MarkingMessages.table, 74)
  }

  /// “Criterion”
  public func markingColumnCriterion() -> String {
    self.text(MarkingMessages.table, 75)
  }

  /// “To talk about”
  public func markingDifferences() -> String {
    self.text(MarkingMessages.table, 76)
  }

  /// “The answers whose marks lie furthest apart. qadam grade --settle shows each with its marks, and keeps what you agree on.”
  public func markingDifferencesMore() -> String {
    self.text(MarkingMessages.table, 77)
  }

  /// “Where two people marked the same answer, they gave the same levels.”
  public func markingDifferencesNone() -> String {
    self.text(MarkingMessages.table, 78)
  }

  /// “First”
  public func markingFirst() -> String {
    self.text(MarkingMessages.table, 79)
  }

  /// “Furthest apart on”
  public func markingFurthest() -> String {
    self.text(MarkingMessages.table, 80)
  }

  /// “95 % interval (linear)”
  public func markingInterval() -> String {
    self.text(MarkingMessages.table, 81)
  }

  /// “Kappa is 1 where two markers always give the same level, and 0 where they agree as often as chance would have it; it is below 0 where they agree less. Linear counts how far apart two levels are, quadratic the square of that. Where it is low, talk about what the levels mean before you mark on.”
  public func markingKappa() -> String {
    self.text(MarkingMessages.table, 82)
  }

  /// “The largest differences”
  public func markingLargest() -> String {
    self.text(MarkingMessages.table, 83)
  }

  /// “Where nearly all answers get one level, kappa is low even if the markers agree nearly always: read it beside the share of same levels.”
  public func markingLimitRare() -> String {
    self.text(MarkingMessages.table, 84)
  }

  /// “Two markers who agree may both be wrong: the example with its points is there to compare with.”
  public func markingLimitRight() -> String {
    self.text(MarkingMessages.table, 85)
  }

  /// “It holds for these markers and these answers: other markers, or easier answers, may agree more or less.”
  public func markingLimitSample() -> String {
    self.text(MarkingMessages.table, 86)
  }

  /// “What this cannot show”
  public func markingLimits() -> String {
    self.text(MarkingMessages.table, 87)
  }

  /// “Kappa, linear”
  public func markingLinear() -> String {
    self.text(MarkingMessages.table, 88)
  }

  /// “Marked”
  public func markingMarked() -> String {
    self.text(MarkingMessages.table, 89)
  }

  /// “Markers”
  public func markingMarkers() -> String {
    self.text(MarkingMessages.table, 90)
  }

  /// “Mean of the points”
  public func markingMean() -> String {
    self.text(MarkingMessages.table, 91)
  }

  /// “No answer has been marked by two people yet. Let somebody else mark the same answers: qadam grade --marker CODE --second.”
  public func markingNone() -> String {
    self.text(MarkingMessages.table, 92)
  }

  /// “Different and not settled”
  public func markingOpen() -> String {
    self.text(MarkingMessages.table, 93)
  }

  /// “Markers, question by question”
  public func markingPairs() -> String {
    self.text(MarkingMessages.table, 94)
  }

  /// “What is marked”
  public func markingProgress() -> String {
    self.text(MarkingMessages.table, 95)
  }

  /// “Kappa, quadratic”
  public func markingQuadratic() -> String {
    self.text(MarkingMessages.table, 96)
  }

  /// “Questions”
  public func markingQuestions() -> String {
    self.text(MarkingMessages.table, 97)
  }

  /// “Same”
  public func markingSame() -> String {
    self.text(MarkingMessages.table, 98)
  }

  /// “Second”
  public func markingSecond() -> String {
    self.text(MarkingMessages.table, 99)
  }

  /// “settled”
  public func markingSettled() -> String {
    self.text(MarkingMessages.table, 100)
  }

  /// “State”
  public func markingState() -> String {
    self.text(MarkingMessages.table, 101)
  }

  /// “How far markers agree”
  public func markingTitle() -> String {
    self.text(MarkingMessages.table, 102)
  }

  /// “Marked by two or more”
  public func markingTwice() -> String {
    self.text(MarkingMessages.table, 103)
  }

  /// “open”
  public func markingUnsettled() -> String {
    self.text(MarkingMessages.table, 104)
  }

  /// “all points”
  public func markingWhole() -> String {
    self.text(MarkingMessages.table, 105)
  }

  /// “{count} answer has marks that differ and are not settled: the learner will see the mean. qadam grade --settle shows it.”
  public func marksDisputed(count: Int) -> String {
    self.text(MarkingMessages.table, 106, count: count, [("count", String(count))])
  }

  /// “A rehearsal: nothing was changed.”
  public func marksDryRun() -> String {
    self.text(MarkingMessages.table, 107)
  }

  /// “{learner}: {count} mark in {file}”
  public func marksFile(learner: String, count: Int, file: String) -> String {
    self.text(MarkingMessages.table, 108, count: count, [("learner", learner), ("count", String(count)), ("file", file)])
  }

  /// “{file}: refused. {reason}”
  public func marksFileRefused(file: String, reason: String) -> String {
    self.text(MarkingMessages.table, 109, [("file", file), ("reason", reason)])
  }

  /// “It brings something else than marks (line {line}: {kind}). Ask the trainer for a file of qadam grade export.”
  public func marksForeignKind(line: String, kind: String) -> String {
    self.text(MarkingMessages.table, 110, [("line", line), ("kind", kind)])
  }

  /// “More than one learner is called {name}: give more of the random name.”
  public func marksLearnerUnclear(name: String) -> String {
    self.text(MarkingMessages.table, 111, [("name", name)])
  }

  /// “No learner in this record is called {name}: see qadam cohort list.”
  public func marksLearnerUnknown(name: String) -> String {
    self.text(MarkingMessages.table, 112, [("name", name)])
  }

  /// “{learner}: no key to seal for. Ask for their work anew, which brings one, or choose --plain-text.”
  public func marksNoKey(learner: String) -> String {
    self.text(MarkingMessages.table, 113, [("learner", learner)])
  }

  /// “There are no marks to send: qadam grade gives them.”
  public func marksNone() -> String {
    self.text(MarkingMessages.table, 114)
  }

  /// “{count} mark is of an answer that this record does not hold.”
  public func marksNotHeld(count: Int) -> String {
    self.text(MarkingMessages.table, 115, count: count, [("count", String(count))])
  }

  /// “No file is for you.”
  public func marksNothingForYou() -> String {
    self.text(MarkingMessages.table, 116)
  }

  /// “Choose one: --to RECIPIENT or --plain-text.”
  public func marksOneWay() -> String {
    self.text(MarkingMessages.table, 117)
  }

  /// “The files are not sealed: anybody who gets one can read it.”
  public func marksOpen() -> String {
    self.text(MarkingMessages.table, 118)
  }

  /// “It is sealed for somebody else. Is it the right file, and the right --profile?”
  public func marksOtherKey() -> String {
    self.text(MarkingMessages.table, 119)
  }

  /// “It is for another learner. Is it the right file, and the right --profile?”
  public func marksOtherLearner() -> String {
    self.text(MarkingMessages.table, 120)
  }

  /// “It claims to hold your own marks, which only your record can. Ask the trainer for a file of qadam grade export.”
  public func marksOwnWords() -> String {
    self.text(MarkingMessages.table, 121)
  }

  /// “{count} file for others was passed over.”
  public func marksPassedOver(count: Int) -> String {
    self.text(MarkingMessages.table, 122, count: count, [("count", String(count))])
  }

  /// “It comes from a device that has sent nothing before: {device}. Ask your trainer whether that is theirs.”
  public func marksSenderNew(device: String) -> String {
    self.text(MarkingMessages.table, 123, [("device", device)])
  }

  /// “{file}: {count} new mark”
  public func marksTaken(file: String, count: Int) -> String {
    self.text(MarkingMessages.table, 124, count: count, [("file", file), ("count", String(count))])
  }

  /// “{count} file written. Each learner takes theirs in with: qadam progress import FILE”
  public func marksWritten(count: Int) -> String {
    self.text(MarkingMessages.table, 125, count: count, [("count", String(count))])
  }

  /// “Careful”
  public func sheetCareful() -> String {
    self.text(MarkingMessages.table, 126)
  }

  /// “Thinks of what could happen to people, and says what is done about it”
  public func sheetCarefulFully() -> String {
    self.text(MarkingMessages.table, 127)
  }

  /// “Could harm somebody, or names people at risk”
  public func sheetCarefulNone() -> String {
    self.text(MarkingMessages.table, 128)
  }

  /// “Names nobody at risk”
  public func sheetCarefulPartly() -> String {
    self.text(MarkingMessages.table, 129)
  }

  /// “Concrete”
  public func sheetConcrete() -> String {
    self.text(MarkingMessages.table, 130)
  }

  /// “Who, what, when and how many, wherever it is asked for”
  public func sheetConcreteFully() -> String {
    self.text(MarkingMessages.table, 131)
  }

  /// “Good intentions: nobody could begin tomorrow”
  public func sheetConcreteNone() -> String {
    self.text(MarkingMessages.table, 132)
  }

  /// “Some fields say who, what, when or how many”
  public func sheetConcretePartly() -> String {
    self.text(MarkingMessages.table, 133)
  }

  /// “Doable”
  public func sheetDoable() -> String {
    self.text(MarkingMessages.table, 134)
  }

  /// “Fits the time and people there are, and says what goes first when time is short”
  public func sheetDoableFully() -> String {
    self.text(MarkingMessages.table, 135)
  }

  /// “More than these people have time for”
  public func sheetDoableNone() -> String {
    self.text(MarkingMessages.table, 136)
  }

  /// “Doable if all goes well”
  public func sheetDoablePartly() -> String {
    self.text(MarkingMessages.table, 137)
  }

  /// “Grounded”
  public func sheetGrounded() -> String {
    self.text(MarkingMessages.table, 138)
  }

  /// “Says where it is known from, and what is not known”
  public func sheetGroundedFully() -> String {
    self.text(MarkingMessages.table, 139)
  }

  /// “Wishes and guesses”
  public func sheetGroundedNone() -> String {
    self.text(MarkingMessages.table, 140)
  }

  /// “One number, person or observation that can be checked”
  public func sheetGroundedPartly() -> String {
    self.text(MarkingMessages.table, 141)
  }

}
