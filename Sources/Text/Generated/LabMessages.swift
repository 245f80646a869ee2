// Written by `swift run generate` from Sources/Text/Catalogues/lab.*: change those instead.
// swift-format-ignore-file

/// The table of the lab catalogue.
enum LabMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "lab-against",
    "lab-all-looked-at",
    "lab-all-questions",
    "lab-ask-baseline",
    "lab-ask-baseline-of",
    "lab-ask-cause",
    "lab-ask-certainty",
    "lab-ask-decision",
    "lab-ask-evidence",
    "lab-ask-evidence-of",
    "lab-ask-figure",
    "lab-ask-indicator",
    "lab-ask-rhythm",
    "lab-ask-rhythm-of",
    "lab-ask-rival",
    "lab-ask-source",
    "lab-ask-source-of",
    "lab-ask-target",
    "lab-ask-target-of",
    "lab-ask-value",
    "lab-ask-value-of",
    "lab-better-evidence",
    "lab-cause-audience",
    "lab-cause-bridge",
    "lab-cause-delivery",
    "lab-cause-duplicates",
    "lab-cause-external-boost",
    "lab-cause-external-drop",
    "lab-cause-language",
    "lab-cause-none",
    "lab-cause-trust",
    "lab-certain-and-wrong",
    "lab-certainty-1",
    "lab-certainty-2",
    "lab-certainty-3",
    "lab-counted",
    "lab-decisions-good",
    "lab-decisions-good-result",
    "lab-decisions-none",
    "lab-decisions-other-row",
    "lab-decisions-poor",
    "lab-decisions-poor-result",
    "lab-decisions-rule",
    "lab-decisions-run",
    "lab-decisions-same-row",
    "lab-decisions-telling",
    "lab-defensible",
    "lab-difference",
    "lab-does-not-rule-out",
    "lab-doubted-and-right",
    "lab-errors-above",
    "lab-errors-below",
    "lab-figure-does-not-decide",
    "lab-figure-nothing",
    "lab-figure-supports",
    "lab-full-diagnosis",
    "lab-head-check",
    "lab-head-language",
    "lab-head-now",
    "lab-head-plan",
    "lab-head-result",
    "lab-head-step",
    "lab-head-usual",
    "lab-how-percent",
    "lab-in-brackets",
    "lab-interval",
    "lab-its-plan",
    "lab-key-go-back",
    "lab-key-hand-in",
    "lab-key-report",
    "lab-kind-audience",
    "lab-kind-bridge",
    "lab-kind-delivery",
    "lab-kind-duplicates",
    "lab-kind-external-boost",
    "lab-kind-external-drop",
    "lab-kind-language",
    "lab-kind-none",
    "lab-kind-trust",
    "lab-line-attended",
    "lab-line-engaged",
    "lab-line-first",
    "lab-line-in-area",
    "lab-line-lines",
    "lab-line-neighbours",
    "lab-line-of",
    "lab-line-pledged",
    "lab-line-reached",
    "lab-line-reminded",
    "lab-line-second",
    "lab-line-sent",
    "lab-line-unanswered",
    "lab-line-with-plan",
    "lab-line-with-usual",
    "lab-mend-baseline",
    "lab-mend-indicator",
    "lab-mend-rhythm",
    "lab-mend-source",
    "lab-mend-target",
    "lab-no-evidence",
    "lab-nothing-is-far",
    "lab-part-baseline",
    "lab-part-cause",
    "lab-part-certainty",
    "lab-part-decision",
    "lab-part-evidence",
    "lab-part-figure",
    "lab-part-indicator",
    "lab-part-rival",
    "lab-part-target",
    "lab-planted",
    "lab-points",
    "lab-prompt-go-back",
    "lab-prompt-hand-in",
    "lab-prompt-report",
    "lab-reading",
    "lab-remedy-audience",
    "lab-remedy-bridge",
    "lab-remedy-delivery",
    "lab-remedy-duplicates",
    "lab-remedy-external-boost",
    "lab-remedy-external-drop",
    "lab-remedy-language",
    "lab-remedy-none",
    "lab-remedy-trust",
    "lab-reminded-people",
    "lab-reminders-to-all",
    "lab-reminders-to-nobody",
    "lab-repeated-lines",
    "lab-rhythm-afterwards",
    "lab-rhythm-asked",
    "lab-rhythm-daily",
    "lab-rhythm-weekly",
    "lab-rival-is-planted",
    "lab-rule-of-three",
    "lab-ruled-out",
    "lab-source-accounts",
    "lab-source-comments",
    "lab-source-door",
    "lab-source-inbox",
    "lab-source-list",
    "lab-source-neighbours",
    "lab-source-reminders",
    "lab-source-sending",
    "lab-usual-decision",
    "lab-value-wrong",
    "lab-verdict",
    "lab-went-back",
    "lab-your-diagnosis",
  ]

  static let english: [String] = [
    "Against your cause speaks: {reading}.",
    "all that were looked at",
    "all that were followed up",
    "What is your indicator usually, in percent?",
    "How many percent is usual: {subject}?",
    "What is the cause?",
    "How certain are you of the cause?",
    "What would you do next? One sentence.",
    "Which figure speaks against the cause that you ruled out?",
    "Which figure speaks against this: “{subject}”?",
    "Which figure decides it?",
    "Which figure would you count from now on, to see such a cause earlier?",
    "How often will you count it?",
    "How often will you count it: {subject}?",
    "Which other cause did you rule out?",
    "Where is your indicator counted?",
    "Where is it counted: {subject}?",
    "Which target do you set for your indicator, in percent?",
    "Which target do you set, in percent: {subject}?",
    "How many percent is the deciding figure?",
    "How many percent is this: {subject}?",
    "This does: {reading}.",
    "The wrong people answered",
    "Nothing led from the sign-up to the door",
    "The messages did not arrive",
    "The same people stand on the list several times",
    "Something outside brought people, here and elsewhere",
    "Something outside kept people at home, here and elsewhere",
    "The text in one language did not speak to its readers",
    "Nothing happened: the differences are chance",
    "Questions stayed without an answer, and trust was lost",
    "You were certain. Next time look first for the figure that would prove you wrong.",
    "a guess: other causes fit nearly as well",
    "fairly certain",
    "certain: I would act on it",
    "{figure}: {count} of {total} are {percent} %; plan or usual: {plan} %.",
    "Good decision",
    "Good result",
    "You have not decided anything in a simulation yet, so the boxes are empty. Put an action of your own into one of them, on paper.",
    "Nine of ten other days bring {low} to {high} %: the same decision could have ended in the other row.",
    "Poor decision",
    "Poor result",
    "Both are measured by what the best plan could expect; from {limit} % of it on they count as good here.",
    "**{name}**: the plan could expect {decision} %, the day brought {outcome} %.",
    "Nine of ten other days bring {low} to {high} %: the same row.",
    "The result tells what the decision was worth: {count} of {total}. In the other boxes luck speaks.",
    "Your cause moves the same figures. It can be defended, so half of the points are yours.",
    "The change here is {ours}, in the comparison district {theirs}; the difference is {left}.",
    "This does not speak against it: {reading}.",
    "You were right and took it for a guess.",
    "This lies {number} standard errors above; beyond 2.5 it is hardly chance.",
    "This lies {number} standard errors below; beyond 2.5 it is hardly chance.",
    "This figure does not tell the causes apart here: {figure}.",
    "None: no figure is further from its plan than chance allows",
    "This figure moves with the cause, but with its rivals as well: {figure}.",
    "A full diagnosis:",
    "Checked by hand",
    "By language",
    "Now",
    "Plan",
    "Result",
    "Step",
    "Usual",
    "Type a number of percent, such as 12.5.",
    "In brackets: the planned share of the step before.",
    "With so few counted, the true share may lie anywhere from {low} to {high} %.",
    "what was expected there",
    "the question before",
    "hand in",
    "the report again",
    "An error of targeting.",
    "An error at the link to the world outside the network.",
    "An error of execution.",
    "An error of measurement: the “success” is false.",
    "Not your success.",
    "Not your error.",
    "An error of the message.",
    "That there is no finding is a finding too.",
    "An error in the relationship.",
    "Came",
    "Answered",
    "Kazakh",
    "Accounts from the district",
    "Lines on the sign-up list",
    "Came in the comparison district",
    "{line}, of {total}",
    "Different people on the list",
    "Reached",
    "Reminders",
    "Russian",
    "Messages sent",
    "Questions without an answer",
    "{line}: {result} (plan: {plan})",
    "{line}: {result} (usual: {usual})",
    "The usual value stands in the report: {plan} %.",
    "Choose a figure that this cause moves.",
    "Count while there is time to act: every day or every week.",
    "It is counted here: {source}.",
    "A target is possible, and at least as good as what is usual: {plan} %.",
    "In this log nothing speaks against it for certain.",
    "No figure lies more than 2.5 standard errors from its plan.",
    "usual",
    "Cause",
    "Certainty",
    "Next decision",
    "Evidence against it",
    "Deciding figure",
    "Indicator",
    "Ruled out",
    "target",
    "The cause in this log: {cause}. {kind}",
    "{part}: {points} of {most} points",
    "b the question before",
    "Enter: hand in, b: the question before, r: the report again, q: save and leave",
    "r the report again",
    "{figure} = {percent} % (plan or usual: {plan} %)",
    "Ask those who signed up where they heard of it, and speak where people from here are.",
    "Remind all who signed up on the day before, and say exactly where to come.",
    "Find out why messages do not arrive, and send a test to ten people before the next round.",
    "Count people instead of lines, and mend the form.",
    "Claim only what is left after the comparison, and try again on a usual day.",
    "Keep the plan, and agree on a second date for such days.",
    "Let two readers of that language rewrite the text, and try both versions on a small list.",
    "Change nothing, and count again next month.",
    "Name one person who answers every question within a day.",
    "People reminded",
    "to all",
    "to nobody",
    "Repeated lines",
    "Once, after the campaign",
    "When somebody asks",
    "Every day",
    "Every week",
    "This is the cause in the log, so it cannot be ruled out: {cause}.",
    "None counted does not mean none there: up to about {bound} % would still be likely.",
    "Rightly ruled out: {cause}. {reading}.",
    "In a sample of accounts that somebody looks at",
    "Under our own posts",
    "At the door",
    "In the answers that came in",
    "On the sign-up list",
    "At the door in the comparison district",
    "On the list of reminders that went out",
    "In the service that sends the messages",
    "Yours is not marked. One that fits here: {decision}",
    "Your value is {value} %. It comes out like this: {reading}",
    "Your diagnosis: {points} of 100 points.",
    "Went back",
    "Your diagnosis",
  ]

  static let russian: [String] = [
    "Против вашей причины говорит: {reading}.",
    "все просмотренные",
    "все проверенные",
    "Чему обычно равен ваш показатель, в процентах?",
    "Сколько процентов бывает обычно: {subject}?",
    "В чём причина?",
    "Насколько вы уверены в причине?",
    "Что вы сделаете дальше? Одно предложение.",
    "Какой показатель говорит против исключённой причины?",
    "Какой показатель говорит против этого: «{subject}»?",
    "Какой показатель это решает?",
    "Какой показатель вы будете считать, чтобы раньше заметить такую причину?",
    "Как часто вы будете его считать?",
    "Как часто вы будете считать: {subject}?",
    "Какую другую причину вы исключили?",
    "Где считают ваш показатель?",
    "Где это считают: {subject}?",
    "Какую цель вы ставите для показателя, в процентах?",
    "Какую цель вы ставите, в процентах: {subject}?",
    "Сколько процентов составляет решающий показатель?",
    "Сколько это в процентах: {subject}?",
    "А вот это говорит: {reading}.",
    "Ответили не те люди",
    "Ничто не вело от записи к двери",
    "Сообщения не дошли",
    "Одни и те же люди записаны по нескольку раз",
    "Что-то внешнее привело людей, здесь и в других местах",
    "Что-то внешнее удержало людей дома, здесь и в других местах",
    "Текст на одном из языков не тронул читателей",
    "Ничего не случилось: отличия случайны",
    "Вопросы остались без ответа, доверие потеряно",
    "Вы были уверены. В следующий раз сначала ищите показатель, который вас опровергнет.",
    "догадка: другие причины подходят почти так же",
    "довольно уверенно",
    "уверенно: можно действовать",
    "{figure}: {count} из {total} — это {percent} %; план или обычно: {plan} %.",
    "Хорошее решение",
    "Хороший результат",
    "Вы ещё ничего не решали в симуляции, поэтому клетки пусты. Впишите в одну из них своё действие, на бумаге.",
    "Девять из десяти других дней приносят от {low} до {high} %: то же решение могло оказаться в другой строке.",
    "Слабое решение",
    "Слабый результат",
    "И то и другое меряется тем, чего мог ждать лучший план; хорошим здесь считается всё, начиная от такой доли: {limit} %.",
    "**{name}**: план мог ждать {decision} %, день принёс {outcome} %.",
    "Девять из десяти других дней приносят от {low} до {high} %: та же строка.",
    "Результат показывает, чего стоило решение: {count} из {total}. В остальных клетках говорит удача.",
    "Ваша причина меняет те же показатели. Её можно защитить, поэтому половина баллов ваша.",
    "Изменение здесь: {ours}, в районе для сравнения: {theirs}; разность: {left}.",
    "Это не говорит против неё: {reading}.",
    "Ответ верен, хотя вы сочли его догадкой.",
    "Это выше на {number} стандартной ошибки; дальше 2,5 вряд ли случайность.",
    "Это ниже на {number} стандартной ошибки; дальше 2,5 вряд ли случайность.",
    "Этот показатель здесь не различает причины: {figure}.",
    "Никакая: все показатели отличаются от плана не больше, чем бывает случайно",
    "Этот показатель меняется вместе с причиной, но и с её соперницами тоже: {figure}.",
    "Полный диагноз:",
    "Проверено вручную",
    "По языкам",
    "Сейчас",
    "План",
    "Итог",
    "Шаг",
    "Обычно",
    "Введите число процентов, например 12,5.",
    "В скобках: запланированная доля от предыдущего шага.",
    "При таком числе наблюдений истинная доля может лежать от {low} до {high} %.",
    "сколько там ждали",
    "предыдущий вопрос",
    "сдать",
    "отчёт ещё раз",
    "Это ошибка в выборе аудитории.",
    "Это ошибка на переходе из сети в жизнь.",
    "Это ошибка исполнения.",
    "Это ошибка измерения: «успех» ложный.",
    "Это не ваш успех.",
    "Это не ваша ошибка.",
    "Это ошибка сообщения.",
    "Отсутствие находки — тоже результат.",
    "Это ошибка в отношениях с людьми.",
    "Пришли",
    "Ответили",
    "казахский",
    "Аккаунты из района",
    "Строки в списке записи",
    "Пришли в районе для сравнения",
    "{line}, из {total}",
    "Разные люди в списке",
    "Увидели",
    "Напоминания",
    "русский",
    "Отправлено сообщений",
    "Вопросы без ответа",
    "{line}: {result} (план: {plan})",
    "{line}: {result} (обычно: {usual})",
    "Обычное значение есть в отчёте: {plan} %.",
    "Выберите показатель, который меняется от этой причины.",
    "Считайте, пока ещё можно действовать: каждый день или каждую неделю.",
    "Его считают здесь: {source}.",
    "Цель должна быть возможной и не хуже обычного: {plan} %.",
    "В этом журнале против неё нет ничего определённого.",
    "Ни один показатель не отходит от плана дальше 2,5 стандартной ошибки.",
    "обычно",
    "Причина",
    "Уверенность",
    "Следующее решение",
    "Довод против",
    "Решающий показатель",
    "Индикатор",
    "Исключено",
    "цель",
    "Причина в этом журнале: {cause}. {kind}",
    "{part}: {points} из {most} баллов",
    "b предыдущий вопрос",
    "Enter: сдать, b: предыдущий вопрос, r: отчёт ещё раз, q: сохранить и выйти",
    "r отчёт ещё раз",
    "{figure} = {percent} % (план или обычно: {plan} %)",
    "Спросить записавшихся, откуда они узнали, и говорить там, где бывают местные жители.",
    "За день напомнить всем записавшимся и точно сказать, куда приходить.",
    "Выяснить, почему сообщения не доходят, и перед следующей рассылкой проверить на десяти людях.",
    "Считать людей, а не строки, и исправить форму.",
    "Считать своим только то, что осталось после сравнения, и повторить в обычный день.",
    "Сохранить план и договориться о запасном дне.",
    "Пусть двое читателей на этом языке перепишут текст; обе версии проверить на малом списке.",
    "Ничего не менять и через месяц посчитать снова.",
    "Назначить человека, который за день отвечает на каждый вопрос.",
    "Кому напомнили",
    "всем",
    "никому",
    "Повторные строки",
    "Один раз, после кампании",
    "Когда кто-нибудь спросит",
    "Каждый день",
    "Каждую неделю",
    "Это и есть причина в журнале, исключить её нельзя: {cause}.",
    "Ноль в подсчёте не значит, что ничего нет: вероятно ещё до {bound} %.",
    "Исключено верно: {cause}. {reading}.",
    "В выборке аккаунтов, просмотренной человеком",
    "Под нашими публикациями",
    "У двери",
    "Во входящих ответах",
    "В списке записи",
    "У двери в районе для сравнения",
    "В списке отправленных напоминаний",
    "В сервисе рассылки",
    "Ваше решение не оценивается. Здесь подошло бы такое: {decision}",
    "Ваше значение — {value} %. Вот как оно получается: {reading}",
    "Ваш диагноз: {points} из 100 баллов.",
    "Возврат назад",
    "Ваш диагноз",
  ]

  static let kazakh: [String] = [
    "Сіздің себебіңізге қарсы тұратыны: {reading}.",
    "қаралғандардың бәрі",
    "тексерілгендердің бәрі",
    "Көрсеткішіңіз әдетте неше пайыз?",
    "Әдетте неше пайыз болады: {subject}?",
    "Себебі неде?",
    "Себепке қаншалықты сенімдісіз?",
    "Енді не істейсіз? Бір сөйлем.",
    "Жоққа шығарылған себепке қай көрсеткіш қарсы тұр?",
    "Бұған қай көрсеткіш қарсы тұр: «{subject}»?",
    "Мұны қай көрсеткіш шешеді?",
    "Мұндай себепті ертерек байқау үшін қай көрсеткішті санайсыз?",
    "Оны қаншалықты жиі санайсыз?",
    "Қаншалықты жиі санайсыз: {subject}?",
    "Қай басқа себепті жоққа шығардыңыз?",
    "Көрсеткішіңіз қайда саналады?",
    "Ол қайда саналады: {subject}?",
    "Көрсеткішке қандай мақсат қоясыз, пайызбен?",
    "Қандай мақсат қоясыз, пайызбен: {subject}?",
    "Шешуші көрсеткіш неше пайыз?",
    "Бұл неше пайыз: {subject}?",
    "Қарсы тұратыны — мынау: {reading}.",
    "Басқа адамдар жауап берді",
    "Тізімнен есікке дейін ештеңе жетелемеді",
    "Хабарламалар жетпеді",
    "Бір адам тізімде бірнеше рет тұр",
    "Сырттағы бір жағдай адамдарды әкелді, мұнда да, басқа жерде де",
    "Сырттағы бір жағдай адамдарды үйде қалдырды, мұнда да, басқа жерде де",
    "Бір тілдегі мәтін оқырманға жетпеді",
    "Ештеңе болған жоқ: айырмашылық кездейсоқ",
    "Сұрақтар жауапсыз қалып, сенім жоғалды",
    "Сенімді едіңіз. Келесіде алдымен өзіңізді теріске шығаратын көрсеткішті іздеңіз.",
    "болжам: басқа себептер де жуық сәйкес келеді",
    "едәуір сенімді",
    "сенімді: осыған сүйеніп әрекет етуге болады",
    "{figure}: барлығы {total}, оның ішінде {count}, яғни {percent} %; жоспар не әдеттегі: {plan} %.",
    "Жақсы шешім",
    "Жақсы нәтиже",
    "Симуляцияда әлі ештеңе шешкен жоқсыз, сондықтан ұяшықтар бос. Біреуіне өз әрекетіңізді қағазға жазып көріңіз.",
    "Басқа он күннің тоғызы мынаны әкеледі: {low}–{high} %. Сол шешім басқа жолға түсуі де мүмкін еді.",
    "Әлсіз шешім",
    "Нашар нәтиже",
    "Екеуі де ең жақсы жоспар күте алған мөлшермен өлшенеді; мұнда жақсы деп саналатын ең аз үлес: {limit} %.",
    "**{name}**: жоспар {decision} % күте алды, күн {outcome} % әкелді.",
    "Басқа он күннің тоғызы мынаны әкеледі: {low}–{high} %. Сол бір жол.",
    "Нәтиже шешімнің құнын көрсетеді: {total} ішінде {count}. Қалған ұяшықтарда сәттілік сөйлейді.",
    "Сіздің себебіңіз де сол көрсеткіштерді өзгертеді. Оны қорғауға болады, сондықтан ұпайдың жартысы сіздікі.",
    "Мұндағы өзгеріс: {ours}, салыстыру ауданында: {theirs}; айырма: {left}.",
    "Бұл оған қарсы тұрмайды: {reading}.",
    "Жауап дұрыс, бірақ оны болжам деп санадыңыз.",
    "Бұл {number} стандартты қатеге жоғары; 2,5-тен асса, кездейсоқтық болуы екіталай.",
    "Бұл {number} стандартты қатеге төмен; 2,5-тен асса, кездейсоқтық болуы екіталай.",
    "Бұл көрсеткіш мұнда себептерді ажыратпайды: {figure}.",
    "Ешқайсысы: барлық көрсеткіш жоспардан кездейсоқтықтан артық ауытқымайды",
    "Бұл көрсеткіш осы себеппен бірге өзгереді, бірақ бәсекелес себептермен де: {figure}.",
    "Толық диагноз:",
    "Қолмен тексерілген",
    "Тілдер бойынша",
    "Қазір",
    "Жоспар",
    "Нәтиже",
    "Қадам",
    "Әдетте",
    "Пайыз санын жазыңыз, мысалы 12,5.",
    "Жақша ішінде: алдыңғы қадамнан жоспарланған үлес.",
    "Осынша бақылауда шын үлес мына аралықта болуы мүмкін: {low}–{high} %.",
    "онда күтілген сан",
    "алдыңғы сұрақ",
    "тапсыру",
    "есепті қайта көру",
    "Бұл — аудиторияны таңдау қатесі.",
    "Бұл — желіден өмірге өту қатесі.",
    "Бұл — орындау қатесі.",
    "Бұл — өлшеу қатесі: «жетістік» жалған.",
    "Бұл — сіздің жетістігіңіз емес.",
    "Бұл — сіздің қатеңіз емес.",
    "Бұл — хабарлама қатесі.",
    "Ештеңе табылмауы да — нәтиже.",
    "Бұл — адамдармен қарым-қатынас қатесі.",
    "Келгендер",
    "Жауап бергендер",
    "қазақша",
    "Аудандағы аккаунттар",
    "Тізімдегі жолдар",
    "Салыстыру ауданында келгендер",
    "{line}, барлығы {total}",
    "Тізімдегі әртүрлі адам",
    "Көргендер",
    "Еске салу",
    "орысша",
    "Жіберілген хабарлама",
    "Жауапсыз сұрақтар",
    "{line}: {result} (жоспар: {plan})",
    "{line}: {result} (әдетте: {usual})",
    "Әдеттегі мән есепте тұр: {plan} %.",
    "Осы себептен өзгеретін көрсеткішті таңдаңыз.",
    "Әрекет етуге уақыт барда санаңыз: күн сайын не апта сайын.",
    "Ол мұнда саналады: {source}.",
    "Мақсат мүмкін болуы және әдеттегіден кем болмауы керек: {plan} %.",
    "Бұл журналда оған қарсы нақты ештеңе жоқ.",
    "Бірде-бір көрсеткіш жоспардан 2,5 стандартты қатеден артық ауытқымайды.",
    "әдетте",
    "Себебі",
    "Сенімділік",
    "Келесі шешім",
    "Қарсы дәлел",
    "Шешуші көрсеткіш",
    "Индикатор",
    "Жоққа шығарылды",
    "мақсат",
    "Бұл журналдағы себеп: {cause}. {kind}",
    "{part}: {most} ұпайдан {points}",
    "b алдыңғы сұрақ",
    "Enter: тапсыру, b: алдыңғы сұрақ, r: есепті қайта көру, q: сақтап шығу",
    "r есепті қайта көру",
    "{figure} = {percent} % (жоспар не әдеттегі: {plan} %)",
    "Жазылғандардан қайдан естігенін сұрап, осы жердің тұрғындары бар ортада сөйлеу.",
    "Жазылғандардың бәріне бір күн бұрын еске салып, қайда келуді нақты айту.",
    "Хабарламалар неге жетпейтінін анықтап, келесі жіберуден бұрын он адамға сынап көру.",
    "Жолдарды емес, адамдарды санап, форманы түзеу.",
    "Салыстырудан кейін қалғанын ғана өзімдікі деп санап, кәдімгі күні қайталау.",
    "Жоспарды сақтап, мұндай жағдайға қосалқы күн белгілеу.",
    "Сол тілдегі екі оқырман мәтінді қайта жазсын, екі нұсқаны да шағын тізімде сынау.",
    "Ештеңе өзгертпей, бір айдан кейін қайта санау.",
    "Әр сұраққа бір күнде жауап беретін адамды белгілеу.",
    "Еске салынғандар",
    "барлығына",
    "ешкімге",
    "Қайталанған жолдар",
    "Бір рет, науқаннан кейін",
    "Біреу сұрағанда",
    "Күн сайын",
    "Апта сайын",
    "Журналдағы себеп осы, оны жоққа шығаруға болмайды: {cause}.",
    "Санақта нөл болса, мүлде жоқ деген сөз емес: ықтимал жоғарғы шек — шамамен {bound} %.",
    "Дұрыс жоққа шығарылды: {cause}. {reading}.",
    "Адам қарап шыққан аккаунттар іріктемесінде",
    "Өз жазбаларымыздың астында",
    "Есік алдында",
    "Келген жауаптарда",
    "Жазылу тізімінде",
    "Салыстыру ауданындағы есік алдында",
    "Жіберілген еске салулар тізімінде",
    "Хабарлама жіберу сервисінде",
    "Сіздің шешіміңіз бағаланбайды. Мұнда мынау жарар еді: {decision}",
    "Сіздің мәніңіз — {value} %. Ол былай шығады: {reading}",
    "Диагнозыңыз: 100 ұпайдан {points}.",
    "Артқа қайтты",
    "Сіздің диагнозыңыз",
  ]

}

extension Messages {
  /// “Against your cause speaks: {reading}.”
  public func labAgainst(reading: String) -> String {
    self.text(LabMessages.table, 0, [("reading", reading)])
  }

  /// “all that were looked at”
  public func labAllLookedAt() -> String {
    self.text(LabMessages.table, 1)
  }

  /// “all that were followed up”
  public func labAllQuestions() -> String {
    self.text(LabMessages.table, 2)
  }

  /// “What is your indicator usually, in percent?”
  public func labAskBaseline() -> String {
    self.text(LabMessages.table, 3)
  }

  /// “How many percent is usual: {subject}?”
  public func labAskBaselineOf(subject: String) -> String {
    self.text(LabMessages.table, 4, [("subject", subject)])
  }

  /// “What is the cause?”
  public func labAskCause() -> String {
    self.text(LabMessages.table, 5)
  }

  /// “How certain are you of the cause?”
  public func labAskCertainty() -> String {
    self.text(LabMessages.table, 6)
  }

  /// “What would you do next? One sentence.”
  public func labAskDecision() -> String {
    self.text(LabMessages.table, 7)
  }

  /// “Which figure speaks against the cause that you ruled out?”
  public func labAskEvidence() -> String {
    self.text(LabMessages.table, 8)
  }

  /// “Which figure speaks against this: “{subject}”?”
  public func labAskEvidenceOf(subject: String) -> String {
    self.text(LabMessages.table, 9, [("subject", subject)])
  }

  /// “Which figure decides it?”
  public func labAskFigure() -> String {
    self.text(LabMessages.table, 10)
  }

  /// “Which figure would you count from now on, to see such a cause earlier?”
  public func labAskIndicator() -> String {
    self.text(LabMessages.table, 11)
  }

  /// “How often will you count it?”
  public func labAskRhythm() -> String {
    self.text(LabMessages.table, 12)
  }

  /// “How often will you count it: {subject}?”
  public func labAskRhythmOf(subject: String) -> String {
    self.text(LabMessages.table, 13, [("subject", subject)])
  }

  /// “Which other cause did you rule out?”
  public func labAskRival() -> String {
    self.text(LabMessages.table, 14)
  }

  /// “Where is your indicator counted?”
  public func labAskSource() -> String {
    self.text(LabMessages.table, 15)
  }

  /// “Where is it counted: {subject}?”
  public func labAskSourceOf(subject: String) -> String {
    self.text(LabMessages.table, 16, [("subject", subject)])
  }

  /// “Which target do you set for your indicator, in percent?”
  public func labAskTarget() -> String {
    self.text(LabMessages.table, 17)
  }

  /// “Which target do you set, in percent: {subject}?”
  public func labAskTargetOf(subject: String) -> String {
    self.text(LabMessages.table, 18, [("subject", subject)])
  }

  /// “How many percent is the deciding figure?”
  public func labAskValue() -> String {
    self.text(LabMessages.table, 19)
  }

  /// “How many percent is this: {subject}?”
  public func labAskValueOf(subject: String) -> String {
    self.text(LabMessages.table, 20, [("subject", subject)])
  }

  /// “This does: {reading}.”
  public func labBetterEvidence(reading: String) -> String {
    self.text(LabMessages.table, 21, [("reading", reading)])
  }

  /// “The wrong people answered”
  public func labCauseAudience() -> String {
    self.text(LabMessages.table, 22)
  }

  /// “Nothing led from the sign-up to the door”
  public func labCauseBridge() -> String {
    self.text(LabMessages.table, 23)
  }

  /// “The messages did not arrive”
  public func labCauseDelivery() -> String {
    self.text(LabMessages.table, 24)
  }

  /// “The same people stand on the list several times”
  public func labCauseDuplicates() -> String {
    self.text(LabMessages.table, 25)
  }

  /// “Something outside brought people, here and elsewhere”
  public func labCauseExternalBoost() -> String {
    self.text(LabMessages.table, 26)
  }

  /// “Something outside kept people at home, here and elsewhere”
  public func labCauseExternalDrop() -> String {
    self.text(LabMessages.table, 27)
  }

  /// “The text in one language did not speak to its readers”
  public func labCauseLanguage() -> String {
    self.text(LabMessages.table, 28)
  }

  /// “Nothing happened: the differences are chance”
  public func labCauseNone() -> String {
    self.text(LabMessages.table, 29)
  }

  /// “Questions stayed without an answer, and trust was lost”
  public func labCauseTrust() -> String {
    self.text(LabMessages.table, 30)
  }

  /// “You were certain. Next time look first for the figure that would prove you wrong.”
  public func labCertainAndWrong() -> String {
    self.text(LabMessages.table, 31)
  }

  /// “a guess: other causes fit nearly as well”
  public func labCertainty1() -> String {
    self.text(LabMessages.table, 32)
  }

  /// “fairly certain”
  public func labCertainty2() -> String {
    self.text(LabMessages.table, 33)
  }

  /// “certain: I would act on it”
  public func labCertainty3() -> String {
    self.text(LabMessages.table, 34)
  }

  /// “{figure}: {count} of {total} are {percent} %; plan or usual: {plan} %.”
  public func labCounted(figure: String, count: String, total: String, percent: String, plan: String) -> String {
    self.text(LabMessages.table, 35, [("figure", figure), ("count", count), ("total", total), ("percent", percent), ("plan", plan)])
  }

  /// “Good decision”
  public func labDecisionsGood() -> String {
    self.text(LabMessages.table, 36)
  }

  /// “Good result”
  public func labDecisionsGoodResult() -> String {
    self.text(LabMessages.table, 37)
  }

  /// “You have not decided anything in a simulation yet, so the boxes are empty. Put an action of your own into one of them, on paper.”
  public func labDecisionsNone() -> String {
    self.text(LabMessages.table, 38)
  }

  /// “Nine of ten other days bring {low} to {high} %: the same decision could have ended in the other row.”
  public func labDecisionsOtherRow(low: String, high: String) -> String {
    self.text(LabMessages.table, 39, [("low", low), ("high", high)])
  }

  /// “Poor decision”
  public func labDecisionsPoor() -> String {
    self.text(LabMessages.table, 40)
  }

  /// “Poor result”
  public func labDecisionsPoorResult() -> String {
    self.text(LabMessages.table, 41)
  }

  /// “Both are measured by what the best plan could expect; from {limit} % of it on they count as good here.”
  public func labDecisionsRule(limit: String) -> String {
    self.text(LabMessages.table, 42, [("limit", limit)])
  }

  /// “**{name}**: the plan could expect {decision} %, the day brought {outcome} %.”
  public func labDecisionsRun(name: String, decision: String, outcome: String) -> String {
    self.text(LabMessages.table, 43, [("name", name), ("decision", decision), ("outcome", outcome)])
  }

  /// “Nine of ten other days bring {low} to {high} %: the same row.”
  public func labDecisionsSameRow(low: String, high: String) -> String {
    self.text(LabMessages.table, 44, [("low", low), ("high", high)])
  }

  /// “The result tells what the decision was worth: {count} of {total}. In the other boxes luck speaks.”
  public func labDecisionsTelling(count: String, total: String) -> String {
    self.text(LabMessages.table, 45, [("count", count), ("total", total)])
  }

  /// “Your cause moves the same figures. It can be defended, so half of the points are yours.”
  public func labDefensible() -> String {
    self.text(LabMessages.table, 46)
  }

  /// “The change here is {ours}, in the comparison district {theirs}; the difference is {left}.”
  public func labDifference(ours: String, theirs: String, left: String) -> String {
    self.text(LabMessages.table, 47, [("ours", ours), ("theirs", theirs), ("left", left)])
  }

  /// “This does not speak against it: {reading}.”
  public func labDoesNotRuleOut(reading: String) -> String {
    self.text(LabMessages.table, 48, [("reading", reading)])
  }

  /// “You were right and took it for a guess.”
  public func labDoubtedAndRight() -> String {
    self.text(LabMessages.table, 49)
  }

  /// “This lies {number} standard errors above; beyond 2.5 it is hardly chance.”
  public func labErrorsAbove(number: String) -> String {
    self.text(LabMessages.table, 50, [("number", number)])
  }

  /// “This lies {number} standard errors below; beyond 2.5 it is hardly chance.”
  public func labErrorsBelow(number: String) -> String {
    self.text(LabMessages.table, 51, [("number", number)])
  }

  /// “This figure does not tell the causes apart here: {figure}.”
  public func labFigureDoesNotDecide(figure: String) -> String {
    self.text(LabMessages.table, 52, [("figure", figure)])
  }

  /// “None: no figure is further from its plan than chance allows”
  public func labFigureNothing() -> String {
    self.text(LabMessages.table, 53)
  }

  /// “This figure moves with the cause, but with its rivals as well: {figure}.”
  public func labFigureSupports(figure: String) -> String {
    self.text(LabMessages.table, 54, [("figure", figure)])
  }

  /// “A full diagnosis:”
  public func labFullDiagnosis() -> String {
    self.text(LabMessages.table, 55)
  }

  /// “Checked by hand”
  public func labHeadCheck() -> String {
    self.text(LabMessages.table, 56)
  }

  /// “By language”
  public func labHeadLanguage() -> String {
    self.text(LabMessages.table, 57)
  }

  /// “Now”
  public func labHeadNow() -> String {
    self.text(LabMessages.table, 58)
  }

  /// “Plan”
  public func labHeadPlan() -> String {
    self.text(LabMessages.table, 59)
  }

  /// “Result”
  public func labHeadResult() -> String {
    self.text(LabMessages.table, 60)
  }

  /// “Step”
  public func labHeadStep() -> String {
    self.text(LabMessages.table, 61)
  }

  /// “Usual”
  public func labHeadUsual() -> String {
    self.text(LabMessages.table, 62)
  }

  /// “Type a number of percent, such as 12.5.”
  public func labHowPercent() -> String {
    self.text(LabMessages.table, 63)
  }

  /// “In brackets: the planned share of the step before.”
  public func labInBrackets() -> String {
    self.text(LabMessages.table, 64)
  }

  /// “With so few counted, the true share may lie anywhere from {low} to {high} %.”
  public func labInterval(low: String, high: String) -> String {
    self.text(LabMessages.table, 65, [("low", low), ("high", high)])
  }

  /// “what was expected there”
  public func labItsPlan() -> String {
    self.text(LabMessages.table, 66)
  }

  /// “the question before”
  public func labKeyGoBack() -> String {
    self.text(LabMessages.table, 67)
  }

  /// “hand in”
  public func labKeyHandIn() -> String {
    self.text(LabMessages.table, 68)
  }

  /// “the report again”
  public func labKeyReport() -> String {
    self.text(LabMessages.table, 69)
  }

  /// “An error of targeting.”
  public func labKindAudience() -> String {
    self.text(LabMessages.table, 70)
  }

  /// “An error at the link to the world outside the network.”
  public func labKindBridge() -> String {
    self.text(LabMessages.table, 71)
  }

  /// “An error of execution.”
  public func labKindDelivery() -> String {
    self.text(LabMessages.table, 72)
  }

  /// “An error of measurement: the “success” is false.”
  public func labKindDuplicates() -> String {
    self.text(LabMessages.table, 73)
  }

  /// “Not your success.”
  public func labKindExternalBoost() -> String {
    self.text(LabMessages.table, 74)
  }

  /// “Not your error.”
  public func labKindExternalDrop() -> String {
    self.text(LabMessages.table, 75)
  }

  /// “An error of the message.”
  public func labKindLanguage() -> String {
    self.text(LabMessages.table, 76)
  }

  /// “That there is no finding is a finding too.”
  public func labKindNone() -> String {
    self.text(LabMessages.table, 77)
  }

  /// “An error in the relationship.”
  public func labKindTrust() -> String {
    self.text(LabMessages.table, 78)
  }

  /// “Came”
  public func labLineAttended() -> String {
    self.text(LabMessages.table, 79)
  }

  /// “Answered”
  public func labLineEngaged() -> String {
    self.text(LabMessages.table, 80)
  }

  /// “Kazakh”
  public func labLineFirst() -> String {
    self.text(LabMessages.table, 81)
  }

  /// “Accounts from the district”
  public func labLineInArea() -> String {
    self.text(LabMessages.table, 82)
  }

  /// “Lines on the sign-up list”
  public func labLineLines() -> String {
    self.text(LabMessages.table, 83)
  }

  /// “Came in the comparison district”
  public func labLineNeighbours() -> String {
    self.text(LabMessages.table, 84)
  }

  /// “{line}, of {total}”
  public func labLineOf(line: String, total: String) -> String {
    self.text(LabMessages.table, 85, [("line", line), ("total", total)])
  }

  /// “Different people on the list”
  public func labLinePledged() -> String {
    self.text(LabMessages.table, 86)
  }

  /// “Reached”
  public func labLineReached() -> String {
    self.text(LabMessages.table, 87)
  }

  /// “Reminders”
  public func labLineReminded() -> String {
    self.text(LabMessages.table, 88)
  }

  /// “Russian”
  public func labLineSecond() -> String {
    self.text(LabMessages.table, 89)
  }

  /// “Messages sent”
  public func labLineSent() -> String {
    self.text(LabMessages.table, 90)
  }

  /// “Questions without an answer”
  public func labLineUnanswered() -> String {
    self.text(LabMessages.table, 91)
  }

  /// “{line}: {result} (plan: {plan})”
  public func labLineWithPlan(line: String, result: String, plan: String) -> String {
    self.text(LabMessages.table, 92, [("line", line), ("result", result), ("plan", plan)])
  }

  /// “{line}: {result} (usual: {usual})”
  public func labLineWithUsual(line: String, result: String, usual: String) -> String {
    self.text(LabMessages.table, 93, [("line", line), ("result", result), ("usual", usual)])
  }

  /// “The usual value stands in the report: {plan} %.”
  public func labMendBaseline(plan: String) -> String {
    self.text(LabMessages.table, 94, [("plan", plan)])
  }

  /// “Choose a figure that this cause moves.”
  public func labMendIndicator() -> String {
    self.text(LabMessages.table, 95)
  }

  /// “Count while there is time to act: every day or every week.”
  public func labMendRhythm() -> String {
    self.text(LabMessages.table, 96)
  }

  /// “It is counted here: {source}.”
  public func labMendSource(source: String) -> String {
    self.text(LabMessages.table, 97, [("source", source)])
  }

  /// “A target is possible, and at least as good as what is usual: {plan} %.”
  public func labMendTarget(plan: String) -> String {
    self.text(LabMessages.table, 98, [("plan", plan)])
  }

  /// “In this log nothing speaks against it for certain.”
  public func labNoEvidence() -> String {
    self.text(LabMessages.table, 99)
  }

  /// “No figure lies more than 2.5 standard errors from its plan.”
  public func labNothingIsFar() -> String {
    self.text(LabMessages.table, 100)
  }

  /// “usual”
  public func labPartBaseline() -> String {
    self.text(LabMessages.table, 101)
  }

  /// “Cause”
  public func labPartCause() -> String {
    self.text(LabMessages.table, 102)
  }

  /// “Certainty”
  public func labPartCertainty() -> String {
    self.text(LabMessages.table, 103)
  }

  /// “Next decision”
  public func labPartDecision() -> String {
    self.text(LabMessages.table, 104)
  }

  /// “Evidence against it”
  public func labPartEvidence() -> String {
    self.text(LabMessages.table, 105)
  }

  /// “Deciding figure”
  public func labPartFigure() -> String {
    self.text(LabMessages.table, 106)
  }

  /// “Indicator”
  public func labPartIndicator() -> String {
    self.text(LabMessages.table, 107)
  }

  /// “Ruled out”
  public func labPartRival() -> String {
    self.text(LabMessages.table, 108)
  }

  /// “target”
  public func labPartTarget() -> String {
    self.text(LabMessages.table, 109)
  }

  /// “The cause in this log: {cause}. {kind}”
  public func labPlanted(cause: String, kind: String) -> String {
    self.text(LabMessages.table, 110, [("cause", cause), ("kind", kind)])
  }

  /// “{part}: {points} of {most} points”
  public func labPoints(part: String, points: String, most: String) -> String {
    self.text(LabMessages.table, 111, [("part", part), ("points", points), ("most", most)])
  }

  /// “b the question before”
  public func labPromptGoBack() -> String {
    self.text(LabMessages.table, 112)
  }

  /// “Enter: hand in, b: the question before, r: the report again, q: save and leave”
  public func labPromptHandIn() -> String {
    self.text(LabMessages.table, 113)
  }

  /// “r the report again”
  public func labPromptReport() -> String {
    self.text(LabMessages.table, 114)
  }

  /// “{figure} = {percent} % (plan or usual: {plan} %)”
  public func labReading(figure: String, percent: String, plan: String) -> String {
    self.text(LabMessages.table, 115, [("figure", figure), ("percent", percent), ("plan", plan)])
  }

  /// “Ask those who signed up where they heard of it, and speak where people from here are.”
  public func labRemedyAudience() -> String {
    self.text(LabMessages.table, 116)
  }

  /// “Remind all who signed up on the day before, and say exactly where to come.”
  public func labRemedyBridge() -> String {
    self.text(LabMessages.table, 117)
  }

  /// “Find out why messages do not arrive, and send a test to ten people before the next round.”
  public func labRemedyDelivery() -> String {
    self.text(LabMessages.table, 118)
  }

  /// “Count people instead of lines, and mend the form.”
  public func labRemedyDuplicates() -> String {
    self.text(LabMessages.table, 119)
  }

  /// “Claim only what is left after the comparison, and try again on a usual day.”
  public func labRemedyExternalBoost() -> String {
    self.text(LabMessages.table, 120)
  }

  /// “Keep the plan, and agree on a second date for such days.”
  public func labRemedyExternalDrop() -> String {
    self.text(LabMessages.table, 121)
  }

  /// “Let two readers of that language rewrite the text, and try both versions on a small list.”
  public func labRemedyLanguage() -> String {
    self.text(LabMessages.table, 122)
  }

  /// “Change nothing, and count again next month.”
  public func labRemedyNone() -> String {
    self.text(LabMessages.table, 123)
  }

  /// “Name one person who answers every question within a day.”
  public func labRemedyTrust() -> String {
    self.text(LabMessages.table, 124)
  }

  /// “People reminded”
  public func labRemindedPeople() -> String {
    self.text(LabMessages.table, 125)
  }

  /// “to all”
  public func labRemindersToAll() -> String {
    self.text(LabMessages.table, 126)
  }

  /// “to nobody”
  public func labRemindersToNobody() -> String {
    self.text(LabMessages.table, 127)
  }

  /// “Repeated lines”
  public func labRepeatedLines() -> String {
    self.text(LabMessages.table, 128)
  }

  /// “Once, after the campaign”
  public func labRhythmAfterwards() -> String {
    self.text(LabMessages.table, 129)
  }

  /// “When somebody asks”
  public func labRhythmAsked() -> String {
    self.text(LabMessages.table, 130)
  }

  /// “Every day”
  public func labRhythmDaily() -> String {
    self.text(LabMessages.table, 131)
  }

  /// “Every week”
  public func labRhythmWeekly() -> String {
    self.text(LabMessages.table, 132)
  }

  /// “This is the cause in the log, so it cannot be ruled out: {cause}.”
  public func labRivalIsPlanted(cause: String) -> String {
    self.text(LabMessages.table, 133, [("cause", cause)])
  }

  /// “None counted does not mean none there: up to about {bound} % would still be likely.”
  public func labRuleOfThree(bound: String) -> String {
    self.text(LabMessages.table, 134, [("bound", bound)])
  }

  /// “Rightly ruled out: {cause}. {reading}.”
  public func labRuledOut(cause: String, reading: String) -> String {
    self.text(LabMessages.table, 135, [("cause", cause), ("reading", reading)])
  }

  /// “In a sample of accounts that somebody looks at”
  public func labSourceAccounts() -> String {
    self.text(LabMessages.table, 136)
  }

  /// “Under our own posts”
  public func labSourceComments() -> String {
    self.text(LabMessages.table, 137)
  }

  /// “At the door”
  public func labSourceDoor() -> String {
    self.text(LabMessages.table, 138)
  }

  /// “In the answers that came in”
  public func labSourceInbox() -> String {
    self.text(LabMessages.table, 139)
  }

  /// “On the sign-up list”
  public func labSourceList() -> String {
    self.text(LabMessages.table, 140)
  }

  /// “At the door in the comparison district”
  public func labSourceNeighbours() -> String {
    self.text(LabMessages.table, 141)
  }

  /// “On the list of reminders that went out”
  public func labSourceReminders() -> String {
    self.text(LabMessages.table, 142)
  }

  /// “In the service that sends the messages”
  public func labSourceSending() -> String {
    self.text(LabMessages.table, 143)
  }

  /// “Yours is not marked. One that fits here: {decision}”
  public func labUsualDecision(decision: String) -> String {
    self.text(LabMessages.table, 144, [("decision", decision)])
  }

  /// “Your value is {value} %. It comes out like this: {reading}”
  public func labValueWrong(value: String, reading: String) -> String {
    self.text(LabMessages.table, 145, [("value", value), ("reading", reading)])
  }

  /// “Your diagnosis: {points} of 100 points.”
  public func labVerdict(points: String) -> String {
    self.text(LabMessages.table, 146, [("points", points)])
  }

  /// “Went back”
  public func labWentBack() -> String {
    self.text(LabMessages.table, 147)
  }

  /// “Your diagnosis”
  public func labYourDiagnosis() -> String {
    self.text(LabMessages.table, 148)
  }

}
