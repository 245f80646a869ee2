// Written by `swift run generate` from Sources/Text/Catalogues/knowing.*: change those instead.
// swift-format-ignore-file

/// The table of the knowing catalogue.
enum KnowingMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "belief-certain",
    "belief-named",
    "beliefs-title",
    "calibration-fitting",
    "calibration-mark",
    "calibration-none",
    "calibration-row",
    "calibration-title",
    "calibration-too-careful",
    "calibration-too-certain",
    "certainty-explained-advice",
    "certainty-explained-marks",
    "certainty-explained-sum",
    "certainty-explained-title",
    "class-belief-again",
    "class-certain-right",
    "class-comes-first",
    "class-doubted",
    "class-gap",
    "class-lucky",
    "class-means-gap",
    "class-means-known",
    "class-means-lucky",
    "class-means-misconception",
    "class-means-slip",
    "class-means-unsure",
    "class-misconception",
    "class-name-gap",
    "class-name-known",
    "class-name-lucky",
    "class-name-misconception",
    "class-name-slip",
    "class-name-unsure",
    "class-slip",
    "class-unsure",
    "classes-title",
    "example-offer",
    "example-skipped",
    "follow-up-done",
    "follow-up-none",
    "follow-up-six-months",
    "follow-up-title-used",
    "follow-up-title-useful",
    "follow-up-title-worksheet",
    "follow-up-two-months",
    "follow-up-two-weeks",
    "follow-up-used",
    "follow-up-used-1",
    "follow-up-used-2",
    "follow-up-used-3",
    "follow-up-used-4",
    "follow-up-used-5",
    "follow-up-useful",
    "follow-up-useful-1",
    "follow-up-useful-2",
    "follow-up-useful-3",
    "follow-up-useful-4",
    "follow-up-useful-5",
    "follow-up-worksheet",
    "follow-up-worksheet-none",
    "follow-up-worksheet-own",
    "forecast-limit",
    "forecast-none",
    "forecast-title",
    "help-option-daily-limit",
    "help-option-form",
    "help-option-retention",
    "help-settings",
    "help-settings-example",
    "help-settings-more",
    "help-test-example-follow-up",
    "home-commands",
    "home-follow-up",
    "home-key-follow-up",
    "home-key-leave",
    "home-key-review",
    "home-key-start",
    "home-key-test",
    "home-review",
    "home-review-none",
    "home-test-post",
    "home-test-pre",
    "key-explain",
    "key-skip-example",
    "last-gap",
    "last-lucky",
    "last-misconception",
    "last-slip",
    "last-unsure",
    "map-answer-right",
    "map-fading",
    "map-mastered",
    "map-not-started",
    "map-practising",
    "map-review",
    "map-title",
    "map-tries",
    "map-wait",
    "not-counted-clock",
    "not-counted-conflict",
    "not-counted-older",
    "not-counted-vanished",
    "progress-lessons",
    "progress-still-to-come",
    "prompt-example",
    "review-done",
    "settings-daily-limit",
    "settings-retention",
    "summary-classes",
    "summary-comes-first",
    "test-ceiling",
    "test-finished",
    "test-objective-before",
    "test-one-person",
    "test-only-one-form",
    "test-skip-offer",
  ]

  static let english: [String] = [
    "{count} of them at certainty 3\0{count} of them at certainty 3",
    "“{belief}” stood behind {count} answer\0“{belief}” stood behind {count} answers",
    "Beliefs still open. They come first in a review; a right first try that you trust closes them:",
    "That fits.",
    "All marks for certainty together: {mark}. Nobody is ranked by it, and it opens and closes nothing.",
    "certainty {certainty}: no answers yet.",
    "certainty {certainty}: {right} of {of} right, {percent} % ({low} to {high} %).",
    "How certain you were, and how often right (in brackets: where the true share lies, with a chance of 95 %):",
    "A higher certainty would have brought more.",
    "A lower certainty would have brought more.",
    "So 1 pays below 67 right of 100, 3 above 80, and 2 between. The best you can do is to say what you think: nobody is ranked by it, and it opens and closes nothing.",
    "After some questions you say 1, 2 or 3. A right answer brings 1, 2 or 3 marks, a wrong one takes 0, 2 or 6. These are the sums over 100 answers:",
    "{right} of 100 right: 1 brings {one}, 2 brings {two}, 3 brings {three}.",
    "How certain are you?",
    "The same idea stood behind an earlier answer. Look at what speaks against it.",
    "You were certain, and right: this one can wait long.",
    "It comes first in your next review.",
    "You doubted it, and rightly so: it comes back soon.",
    "No harm done: it comes back soon.",
    "That was faster than the question can be read. If it was a guess, the reason is for you.",
    "not known yet",
    "right, and you trusted it",
    "right, faster than one can read",
    "wrong and certain, or the same belief again",
    "wrong, and put right at once: you know it",
    "right, and you did not trust it",
    "You were certain, and it is otherwise. Moments like this teach most: take the reason slowly.",
    "gap",
    "known",
    "lucky",
    "misconception",
    "slip",
    "unsure",
    "You know this: the answer before was a slip.",
    "You were right and did not trust it. It comes back soon, so that you will.",
    "What stands behind your answers (first tries):",
    "You knew this in the test before ({objective}): you may skip this worked example.",
    "Skipped: you knew this before.",
    "Thank you. Your answers stay in your record; “nothing yet” is an answer that helps, too.",
    "No follow-up questions are due: they come two weeks, two months and six months after a module.",
    "Six months later: {title}",
    "In use",
    "Of use",
    "Worksheets",
    "Two months later: {title}",
    "Two weeks later: {title}",
    "How much of it have you used since then?",
    "nothing yet",
    "one thing, once",
    "one thing, more than once",
    "several things",
    "most of it",
    "How useful has what you learned been for what you do?",
    "of no use",
    "of little use",
    "of some use",
    "useful",
    "very useful",
    "Which worksheet did you use?",
    "none so far",
    "another one, or a sheet of my own",
    "At most {limit} a day are asked, and each when its chance of recall is down to {percent} %. Both can be changed: qadam settings.",
    "None in the next two weeks.",
    "Questions that come back, today and the 13 days after:",
    "the most questions a day, 12 where nothing is said",
    "the form of the test before the module, where somebody assigns it",
    "the chance in percent at which you still want to know an answer when it is asked again, 90 where nothing is said",
    "See and change how often questions come back.",
    "remember more, twenty questions a day",
    "Who wishes to remember more is asked more often. Both settings stay in the profile; qadam review and qadam progress follow them.",
    "weeks and months after a module",
    "Start with: {commands}",
    "Three questions about use: {title}.",
    "f: three questions",
    "q: leave",
    "r: review",
    "Enter: start",
    "t: test",
    "To review today: {count} question, about {minutes} min.\0To review today: {count} questions, about {minutes} min.",
    "Nothing to review today.",
    "The test after this module is open: {title}.",
    "You may take the test before this module first: {title}.",
    "explain",
    "skip the example",
    "Last time this was still open.",
    "Last time the answer came faster than the question can be read.",
    "Last time a firm idea stood in the way here. What do you say today?",
    "Last time it was a slip.",
    "Last time you were right without being certain.",
    "{count} more right first try in a row moves it to mastered.\0{count} more right first tries in a row move it to mastered.",
    "fading",
    "mastered",
    "Not started: {objectives}.",
    "in practice",
    "Recall is down to {percent} %: reviewing {count} question brings it back (qadam review).\0Recall is down to {percent} %: reviewing {count} questions brings it back (qadam review).",
    "Your map: what you can do, and still remember",
    "Right: {right} of the last {of} first tries.",
    "Recall {percent} %: it keeps for {count} day.\0Recall {percent} %: it keeps for {count} days.",
    "{count} question was last answered at a time that is still to come: one of the clocks was wrong. It is asked last.\0{count} questions were last answered at a time that is still to come: one of the clocks was wrong. They are asked last.",
    "At {count} place in the record two different answers claim the same number of one device. Neither counts.\0At {count} places in the record two different answers claim the same number of one device. None of them counts.",
    "{count} answer was given to an older version of its question. It counts, but how fast it came can no longer be judged.\0{count} answers were given to older versions of their questions. They count, but how fast they came can no longer be judged.",
    "{count} answer belongs to questions that the course no longer has. It stays in your record and counts for no objective.\0{count} answers belong to questions that the course no longer has. They stay in your record and count for no objective.",
    "Lessons: {done} of {of} done",
    "Not started yet: {count} lesson.\0Not started yet: {count} lessons.",
    "Enter: read it, s: skip it, q: save and leave",
    "That was today's review.",
    "At most {limit} questions a day (--limit, 1 to 200).",
    "Questions come back when the chance that you still know them is down to {percent} % (--retention, 70 to 99).",
    "What your answers say: {counts}.",
    "first in your next review",
    "All was right before, so there was nothing to gain.",
    "Test finished.",
    "Before: {before} % ({count} questions), a change of {points} points.",
    "These figures are about one person and two short tests. They do not say why something changed.",
    "The other form asked nothing about it, so no change can be shown.",
    "You know this well already: you may skip the worked examples for {objectives}.",
  ]

  static let russian: [String] = [
    "из них с уверенностью 3: {count}\0из них с уверенностью 3: {count}\0из них с уверенностью 3: {count}",
    "«{belief}» – за {count} ответом\0«{belief}» – за {count} ответами\0«{belief}» – за {count} ответами",
    "Ещё не разобранные представления. В повторении они идут первыми; их закрывает уверенный верный ответ с первой попытки:",
    "В самый раз.",
    "Все баллы за уверенность вместе: {mark}. По ним никого не сравнивают, они ничего не открывают и не закрывают.",
    "уверенность {certainty}: ответов пока нет.",
    "уверенность {certainty}: верно {right} из {of}, {percent} % (от {low} до {high} %).",
    "Насколько вы были уверены и как часто правы (в скобках: где лежит настоящая доля с вероятностью 95 %):",
    "Большая уверенность принесла бы больше.",
    "Меньшая уверенность принесла бы больше.",
    "Значит, 1 выгодна, если верны меньше 67 из 100, 3 — если больше 80, а 2 — между ними. Лучше всего говорить то, что думаете: никто никого по этому не сравнивает, и это ничего не открывает и не закрывает.",
    "После некоторых вопросов вы называете 1, 2 или 3. Верный ответ приносит 1, 2 или 3 очка, неверный отнимает 0, 2 или 6. Вот суммы за 100 ответов:",
    "Верны {right} из 100: 1 приносит {one}, 2 — {two}, 3 — {three}.",
    "Насколько вы уверены?",
    "За одним из прошлых ответов стояла та же мысль. Посмотрите, что говорит против неё.",
    "Вы были уверены, и не зря: этот вопрос вернётся не скоро.",
    "В следующем повторении этот вопрос будет первым.",
    "Вы сомневались, и не зря: вопрос скоро вернётся.",
    "Ничего страшного: вопрос скоро вернётся.",
    "Это быстрее, чем можно прочитать вопрос. Если ответ угадан, прочтите объяснение.",
    "ещё не известно",
    "верно, и вы были уверены",
    "верно, но быстрее, чем можно прочесть",
    "неверно, но уверенно, или снова то же представление",
    "неверно и сразу исправлено: вы это знаете",
    "верно, но вы сомневались",
    "Вы были уверены, а дело обстоит иначе. Такие минуты учат больше всего: прочтите объяснение не спеша.",
    "пробел",
    "знаю",
    "наугад",
    "заблуждение",
    "случайная ошибка",
    "не уверены",
    "Вы это знаете: прошлый ответ был случайной ошибкой.",
    "Ответ верен, а уверенности не было. Вопрос скоро вернётся, чтобы она появилась.",
    "Что стоит за вашими ответами (первые попытки):",
    "В тесте до модуля вы это знали ({objective}): этот разобранный пример можно пропустить.",
    "Пропущено: вы это уже знали.",
    "Спасибо. Ответы остаются в вашей записи; «пока ничего» тоже полезный ответ.",
    "Сейчас вопросов о пользе нет: они приходят через две недели, два месяца и полгода после модуля.",
    "Полгода спустя: {title}",
    "Применение",
    "Польза",
    "Рабочие листы",
    "Два месяца спустя: {title}",
    "Две недели спустя: {title}",
    "Какую часть этого вы с тех пор применили?",
    "пока ничего",
    "что-то одно, один раз",
    "что-то одно, не раз",
    "несколько вещей",
    "бо́льшую часть",
    "Насколько выученное оказалось полезным в том, что вы делаете?",
    "бесполезно",
    "мало полезно",
    "отчасти полезно",
    "полезно",
    "очень полезно",
    "Каким рабочим листом вы пользовались?",
    "пока никаким",
    "другим или своим собственным",
    "В день задаётся не больше {limit}, каждый при вероятности вспомнить {percent} %. И то и другое можно изменить: qadam settings.",
    "В ближайшие две недели их нет.",
    "Вопросы на повторение: сегодня и следующие 13 дней:",
    "сколько вопросов в день самое большее; без настройки 12",
    "вариант теста до модуля, если его кто-то назначает",
    "с какой вероятностью в процентах вы хотите ещё знать ответ, когда вопрос вернётся; без настройки 90",
    "Посмотреть и изменить, как часто возвращаются вопросы.",
    "помнить больше, двадцать вопросов в день",
    "Кто хочет помнить больше, тому вопросы задаются чаще. Обе настройки хранятся в профиле; им следуют qadam review и qadam progress.",
    "через недели и месяцы после модуля",
    "Начать: {commands}",
    "Три вопроса о пользе: {title}.",
    "f – три вопроса",
    "q – выйти",
    "r – повторение",
    "Enter – начать",
    "t – тест",
    "Повторить сегодня: {count} вопрос, около {minutes} мин.\0Повторить сегодня: {count} вопроса, около {minutes} мин.\0Повторить сегодня: {count} вопросов, около {minutes} мин.",
    "Сегодня повторять нечего.",
    "Открыт тест после модуля: {title}.",
    "Сначала можно пройти тест до модуля: {title}.",
    "объяснить",
    "пропустить пример",
    "В прошлый раз здесь был пробел.",
    "В прошлый раз ответ пришёл быстрее, чем можно прочитать вопрос.",
    "В прошлый раз здесь помешала твёрдая уверенность. Что скажете сегодня?",
    "В прошлый раз была случайная ошибка.",
    "В прошлый раз ответ был верным, но неуверенным.",
    "Для освоения: ещё {count} верный ответ с первой попытки подряд.\0Для освоения: ещё {count} верных ответа с первой попытки подряд.\0Для освоения: ещё {count} верных ответов с первой попытки подряд.",
    "забывается",
    "освоено",
    "Не начато: {objectives}.",
    "в работе",
    "Припоминание упало до {percent} %: его вернёт повторение {count} вопроса (qadam review).\0Припоминание упало до {percent} %: его вернёт повторение {count} вопросов (qadam review).\0Припоминание упало до {percent} %: его вернёт повторение {count} вопросов (qadam review).",
    "Ваша карта: что вы умеете и ещё помните",
    "Верно: {right} из последних {of} первых попыток.",
    "Припоминание {percent} %: удержится {count} день.\0Припоминание {percent} %: удержится {count} дня.\0Припоминание {percent} %: удержится {count} дней.",
    "{count} вопрос отвечен в будущем: одни из часов шли неверно. Он задаётся последним.\0{count} вопроса отвечены в будущем: одни из часов шли неверно. Они задаются последними.\0{count} вопросов отвечены в будущем: одни из часов шли неверно. Они задаются последними.",
    "В {count} месте записи два разных ответа носят один и тот же номер одного устройства. Ни один не считается.\0В {count} местах записи два разных ответа носят один и тот же номер одного устройства. Ни один не считается.\0В {count} местах записи два разных ответа носят один и тот же номер одного устройства. Ни один не считается.",
    "{count} ответ дан на прежнюю версию вопроса. Он считается, но судить о его скорости уже нельзя.\0{count} ответа даны на прежние версии вопросов. Они считаются, но судить об их скорости уже нельзя.\0{count} ответов даны на прежние версии вопросов. Они считаются, но судить об их скорости уже нельзя.",
    "{count} ответ относится к вопросам, которых в курсе больше нет. Он остаётся в вашей записи и не считается ни для одной цели.\0{count} ответа относятся к вопросам, которых в курсе больше нет. Они остаются в вашей записи и не считаются ни для одной цели.\0{count} ответов относятся к вопросам, которых в курсе больше нет. Они остаются в вашей записи и не считаются ни для одной цели.",
    "Уроки: пройдено {done} из {of}",
    "Ещё не начато: {count} урок.\0Ещё не начато: {count} урока.\0Ещё не начато: {count} уроков.",
    "Enter – читать, s – пропустить, q – сохранить и выйти",
    "Это было повторение на сегодня.",
    "Не больше {limit} вопросов в день (--limit, от 1 до 200).",
    "Вопросы возвращаются, когда вероятность, что вы их помните, падает до {percent} % (--retention, от 70 до 99).",
    "Что говорят ваши ответы: {counts}.",
    "первым в следующем повторении",
    "Всё было верно уже до модуля, расти было некуда.",
    "Тест закончен.",
    "До модуля: {before} % (вопросов: {count}), изменение в пунктах: {points}.",
    "Эти числа – об одном человеке и двух коротких тестах. Почему что-то изменилось, они не говорят.",
    "В другом варианте об этом не спрашивали, поэтому изменение показать нельзя.",
    "Это вы уже хорошо знаете: разобранные примеры к целям {objectives} можно пропустить.",
  ]

  static let kazakh: [String] = [
    "оның 3 сенімділікпен берілгені: {count}\0оның 3 сенімділікпен берілгені: {count}",
    "«{belief}» – {count} жауаптың артында\0«{belief}» – {count} жауаптың артында",
    "Әлі ашық тұрған түсініктер. Қайталауда олар бірінші келеді; сенімді берілген дұрыс алғашқы жауап оларды жабады:",
    "Дәл келеді.",
    "Сенімділік үшін барлық ұпай: {mark}. Ол бойынша ешкім салыстырылмайды, ол ештеңені ашпайды да, жаппайды да.",
    "сенімділік {certainty}: әзірге жауап жоқ.",
    "сенімділік {certainty}: {of} ішінен {right} дұрыс, {percent} % ({low}–{high} %).",
    "Қаншалықты сенімді болдыңыз және қаншалықты жиі дұрыс болды (жақшада: нағыз үлес 95 % ықтималдықпен жататын аралық):",
    "Жоғарырақ сенімділік көбірек әкелер еді.",
    "Төменірек сенімділік көбірек әкелер еді.",
    "Демек, 100 жауаптың 67-ден азы дұрыс болса — 1, 80-нен көбі дұрыс болса — 3, арасында 2 пайдалы. Ең дұрысы — ойыңызды айту: бұл бойынша ешкім салыстырылмайды, бұл ештеңе ашпайды да, жаппайды да.",
    "Кейбір сұрақтан кейін 1, 2 не 3 деп айтасыз. Дұрыс жауап 1, 2 не 3 ұпай береді, қате жауап 0, 2 не 6 ұпай алады. 100 жауаптың қосындысы мынадай:",
    "100 жауаптың дұрысы {right}: 1 деген {one} береді, 2 деген — {two}, 3 деген — {three}.",
    "Қаншалықты сенімдісіз?",
    "Бұрынғы бір жауаптың артында да осы ой тұрған. Оған не қарсы екеніне қараңыз.",
    "Сенімді болдыңыз, жауап та дұрыс: бұл сұрақ көпке дейін қайталанбайды.",
    "Келесі қайталауда бұл сұрақ бірінші болып келеді.",
    "Күмәніңіз орынды болды: бұл сұрақ жақында қайта келеді.",
    "Оқасы жоқ: бұл сұрақ жақында қайта келеді.",
    "Бұл — сұрақты оқып шығуға кететін уақыттан да тез. Жауап болжам болса, түсіндірмесін оқыңыз.",
    "әлі белгісіз",
    "дұрыс, өзіңіз де сендіңіз",
    "дұрыс, бірақ оқып үлгермейтіндей тез",
    "қате, бірақ сенімді, немесе сол түсінік қайталанды",
    "қате, бірден түзетілді: мұны білесіз",
    "дұрыс, бірақ күмәндандыңыз",
    "Сенімді болдыңыз, бірақ ол басқаша екен. Мұндай сәт ең көп үйретеді: түсіндірмесін асықпай оқыңыз.",
    "олқылық",
    "білемін",
    "болжам",
    "қате түсінік",
    "жаңылыс",
    "сенімсіз",
    "Мұны білесіз: алдыңғы жауап жаңылыс болды.",
    "Жауап дұрыс, бірақ сенім аз болды. Сенім артсын деп, бұл сұрақ жақында қайта келеді.",
    "Жауаптарыңыздың артында не тұр (алғашқы талпыныстар):",
    "Модуль алдындағы тестте мұны білгенсіз ({objective}): бұл талданған мысалды өткізіп жіберуге болады.",
    "Өткізіп жіберілді: мұны бұрыннан білетінсіз.",
    "Рақмет. Жауаптарыңыз жазбаңызда қалады; «әзірге ештеңе» де пайдалы жауап.",
    "Қазір пайдасы туралы сұрақ жоқ: олар модульден кейін екі апта, екі ай және жарты жылдан соң келеді.",
    "Жарты жылдан кейін: {title}",
    "Қолдану",
    "Пайдасы",
    "Жұмыс парақтары",
    "Екі айдан кейін: {title}",
    "Екі аптадан кейін: {title}",
    "Содан бері оның қаншасын қолдандыңыз?",
    "әзірге ештеңе",
    "бір нәрсені, бір рет",
    "бір нәрсені, бірнеше рет",
    "бірнеше нәрсені",
    "көбін",
    "Үйренгеніңіз істеп жүрген ісіңізге қаншалықты пайдалы болды?",
    "пайдасыз",
    "пайдасы аз",
    "біраз пайдалы",
    "пайдалы",
    "өте пайдалы",
    "Қай жұмыс парағын пайдаландыңыз?",
    "әзірге ешқайсысын",
    "басқасын немесе өзімдікін",
    "Күніне ең көбі {limit} сұрақ қойылады, әрқайсысы еске түсіру ықтималдығы {percent} % болғанда. Екеуін де өзгертуге болады: qadam settings.",
    "Жақын екі аптада жоқ.",
    "Қайталанатын сұрақтар: бүгін және келесі 13 күн:",
    "күніне ең көп сұрақ саны; әйтпесе 12",
    "модуль алдындағы тест нұсқасы, оны біреу тағайындаса",
    "сұрақ қайта қойылғанда жауапты қандай ықтималдықпен (пайызбен) білгіңіз келеді; әйтпесе 90",
    "Сұрақтардың қаншалықты жиі қайталанатынын көру және өзгерту.",
    "көбірек есте сақтау, күніне жиырма сұрақ",
    "Көбірек есте сақтағысы келген адамға сұрақ жиірек қойылады. Екі баптау да профильде сақталады; qadam review мен qadam progress соларға сүйенеді.",
    "модульден кейін апталар мен айлар өткенде",
    "Бастау: {commands}",
    "Пайдасы туралы үш сұрақ: {title}.",
    "f – үш сұрақ",
    "q – шығу",
    "r – қайталау",
    "Enter – бастау",
    "t – тест тапсыру",
    "Бүгін қайталайтын сұрақ: {count}, шамамен {minutes} мин.\0Бүгін қайталайтын сұрақ: {count}, шамамен {minutes} мин.",
    "Бүгін қайталайтын ештеңе жоқ.",
    "Модульден кейінгі тест ашық: {title}.",
    "Алдымен модуль алдындағы тестті өтуге болады: {title}.",
    "түсіндіру",
    "мысалды өткізіп жіберу",
    "Өткен жолы бұл жерде олқылық болды.",
    "Өткен жолы жауап сұрақты оқып шыққаннан да тез келді.",
    "Өткен жолы бұл жерде берік сенім кедергі болды. Бүгін не айтасыз?",
    "Өткен жолы жаңылыс болды.",
    "Өткен жолы жауап дұрыс болды, бірақ сенім аз еді.",
    "Меңгеру үшін қатарынан тағы {count} дұрыс алғашқы талпыныс керек.\0Меңгеру үшін қатарынан тағы {count} дұрыс алғашқы талпыныс керек.",
    "ұмытылып барады",
    "меңгерілген",
    "Басталмаған: {objectives}.",
    "жаттығу үстінде",
    "Еске түсіру {percent} %-ға төмендеді: {count} сұрақты қайталау оны қалпына келтіреді (qadam review).\0Еске түсіру {percent} %-ға төмендеді: {count} сұрақты қайталау оны қалпына келтіреді (qadam review).",
    "Сіздің картаңыз: не істей аласыз және әлі есіңізде не бар",
    "Соңғы {of} алғашқы талпыныстан дұрысы: {right}.",
    "Еске түсіру {percent} %: {count} күн сақталады.\0Еске түсіру {percent} %: {count} күн сақталады.",
    "{count} сұраққа келешекте жауап берілген көрінеді: бір сағат қате болған. Олар соңында қойылады.\0{count} сұраққа келешекте жауап берілген көрінеді: бір сағат қате болған. Олар соңында қойылады.",
    "Жазбаның {count} жерінде екі түрлі жауап бір құрылғының бір нөмірін иеленген. Олардың бірде-бірі саналмайды.\0Жазбаның {count} жерінде екі түрлі жауап бір құрылғының бір нөмірін иеленген. Олардың бірде-бірі саналмайды.",
    "{count} жауап сұрақтың бұрынғы нұсқасына берілген. Ол саналады, бірақ жылдамдығы туралы енді айту мүмкін емес.\0{count} жауап сұрақтың бұрынғы нұсқасына берілген. Ол саналады, бірақ жылдамдығы туралы енді айту мүмкін емес.",
    "{count} жауап курста енді жоқ сұрақтарға тиесілі. Жазбаңызда қалады, бірақ ешбір мақсатқа саналмайды.\0{count} жауап курста енді жоқ сұрақтарға тиесілі. Жазбаңызда қалады, бірақ ешбір мақсатқа саналмайды.",
    "Сабақтар: {of} ішінен {done} өтілді",
    "Әлі басталмаған сабақ: {count}.\0Әлі басталмаған сабақ: {count}.",
    "Enter – оқу, s – өткізіп жіберу, q – сақтап шығу",
    "Бүгінгі қайталау осы болды.",
    "Күніне ең көбі {limit} сұрақ (--limit, 1–200).",
    "Сұрақтар жауапты әлі білу ықтималдығы {percent} %-ға түскенде қайта келеді (--retention, 70–99).",
    "Жауаптарыңыз не дейді: {counts}.",
    "келесі қайталауда бірінші",
    "Бәрі модульге дейін-ақ дұрыс болды, өсетін жер қалмады.",
    "Тест аяқталды.",
    "Модуль алдында: {before} % (сұрақ саны: {count}), өзгеріс, пунктпен: {points}.",
    "Бұл сандар бір адам мен екі қысқа тест туралы. Бірдеңенің неге өзгергенін олар айтпайды.",
    "Басқа нұсқада бұл туралы сұралмаған, сондықтан өзгерісті көрсету мүмкін емес.",
    "Мұны жақсы білесіз: {objectives} мақсаттарының талданған мысалдарын өткізіп жіберуге болады.",
  ]

}

extension Messages {
  /// “{count} of them at certainty 3”
  public func beliefCertain(count: Int) -> String {
    self.text(KnowingMessages.table, 0, count: count, [("count", String(count))])
  }

  /// ““{belief}” stood behind {count} answer”
  public func beliefNamed(belief: String, count: Int) -> String {
    self.text(KnowingMessages.table, 1, count: count, [("belief", belief), ("count", String(count))])
  }

  /// “Beliefs still open. They come first in a review; a right first try that you trust closes them:”
  public func beliefsTitle() -> String {
    self.text(KnowingMessages.table, 2)
  }

  /// “That fits.”
  public func calibrationFitting() -> String {
    self.text(KnowingMessages.table, 3)
  }

  /// “All marks for certainty together: {mark}. Nobody is ranked by it, and it opens and closes nothing.”
  public func calibrationMark(mark: String) -> String {
    self.text(KnowingMessages.table, 4, [("mark", mark)])
  }

  /// “certainty {certainty}: no answers yet.”
  public func calibrationNone(certainty: Int) -> String {
    self.text(KnowingMessages.table, 5, [("certainty", String(certainty))])
  }

  /// “certainty {certainty}: {right} of {of} right, {percent} % ({low} to {high} %).”
  public func calibrationRow(certainty: Int, right: Int, of: Int, percent: Int, low: Int, high: Int) -> String {
    self.text(KnowingMessages.table, 6, [("certainty", String(certainty)), ("right", String(right)), ("of", String(of)), ("percent", String(percent)), ("low", String(low)), ("high", String(high))])
  }

  /// “How certain you were, and how often right (in brackets: where the true share lies, with a chance of 95 %):”
  public func calibrationTitle() -> String {
    self.text(KnowingMessages.table, 7)
  }

  /// “A higher certainty would have brought more.”
  public func calibrationTooCareful() -> String {
    self.text(KnowingMessages.table, 8)
  }

  /// “A lower certainty would have brought more.”
  public func calibrationTooCertain() -> String {
    self.text(KnowingMessages.table, 9)
  }

  /// “So 1 pays below 67 right of 100, 3 above 80, and 2 between. The best you can do is to say what you think: nobody is ranked by it, and it opens and closes nothing.”
  public func certaintyExplainedAdvice() -> String {
    self.text(KnowingMessages.table, 10)
  }

  /// “After some questions you say 1, 2 or 3. A right answer brings 1, 2 or 3 marks, a wrong one takes 0, 2 or 6. These are the sums over 100 answers:”
  public func certaintyExplainedMarks() -> String {
    self.text(KnowingMessages.table, 11)
  }

  /// “{right} of 100 right: 1 brings {one}, 2 brings {two}, 3 brings {three}.”
  public func certaintyExplainedSum(right: String, one: String, two: String, three: String) -> String {
    self.text(KnowingMessages.table, 12, [("right", right), ("one", one), ("two", two), ("three", three)])
  }

  /// “How certain are you?”
  public func certaintyExplainedTitle() -> String {
    self.text(KnowingMessages.table, 13)
  }

  /// “The same idea stood behind an earlier answer. Look at what speaks against it.”
  public func classBeliefAgain() -> String {
    self.text(KnowingMessages.table, 14)
  }

  /// “You were certain, and right: this one can wait long.”
  public func classCertainRight() -> String {
    self.text(KnowingMessages.table, 15)
  }

  /// “It comes first in your next review.”
  public func classComesFirst() -> String {
    self.text(KnowingMessages.table, 16)
  }

  /// “You doubted it, and rightly so: it comes back soon.”
  public func classDoubted() -> String {
    self.text(KnowingMessages.table, 17)
  }

  /// “No harm done: it comes back soon.”
  public func classGap() -> String {
    self.text(KnowingMessages.table, 18)
  }

  /// “That was faster than the question can be read. If it was a guess, the reason is for you.”
  public func classLucky() -> String {
    self.text(KnowingMessages.table, 19)
  }

  /// “not known yet”
  public func classMeansGap() -> String {
    self.text(KnowingMessages.table, 20)
  }

  /// “right, and you trusted it”
  public func classMeansKnown() -> String {
    self.text(KnowingMessages.table, 21)
  }

  /// “right, faster than one can read”
  public func classMeansLucky() -> String {
    self.text(KnowingMessages.table, 22)
  }

  /// “wrong and certain, or the same belief again”
  public func classMeansMisconception() -> String {
    self.text(KnowingMessages.table, 23)
  }

  /// “wrong, and put right at once: you know it”
  public func classMeansSlip() -> String {
    self.text(KnowingMessages.table, 24)
  }

  /// “right, and you did not trust it”
  public func classMeansUnsure() -> String {
    self.text(KnowingMessages.table, 25)
  }

  /// “You were certain, and it is otherwise. Moments like this teach most: take the reason slowly.”
  public func classMisconception() -> String {
    self.text(KnowingMessages.table, 26)
  }

  /// “gap”
  public func classNameGap() -> String {
    self.text(KnowingMessages.table, 27)
  }

  /// “known”
  public func classNameKnown() -> String {
    self.text(KnowingMessages.table, 28)
  }

  /// “lucky”
  public func classNameLucky() -> String {
    self.text(KnowingMessages.table, 29)
  }

  /// “misconception”
  public func classNameMisconception() -> String {
    self.text(KnowingMessages.table, 30)
  }

  /// “slip”
  public func classNameSlip() -> String {
    self.text(KnowingMessages.table, 31)
  }

  /// “unsure”
  public func classNameUnsure() -> String {
    self.text(KnowingMessages.table, 32)
  }

  /// “You know this: the answer before was a slip.”
  public func classSlip() -> String {
    self.text(KnowingMessages.table, 33)
  }

  /// “You were right and did not trust it. It comes back soon, so that you will.”
  public func classUnsure() -> String {
    self.text(KnowingMessages.table, 34)
  }

  /// “What stands behind your answers (first tries):”
  public func classesTitle() -> String {
    self.text(KnowingMessages.table, 35)
  }

  /// “You knew this in the test before ({objective}): you may skip this worked example.”
  public func exampleOffer(objective: String) -> String {
    self.text(KnowingMessages.table, 36, [("objective", objective)])
  }

  /// “Skipped: you knew this before.”
  public func exampleSkipped() -> String {
    self.text(KnowingMessages.table, 37)
  }

  /// “Thank you. Your answers stay in your record; “nothing yet” is an answer that helps, too.”
  public func followUpDone() -> String {
    self.text(KnowingMessages.table, 38)
  }

  /// “No follow-up questions are due: they come two weeks, two months and six months after a module.”
  public func followUpNone() -> String {
    self.text(KnowingMessages.table, 39)
  }

  /// “Six months later: {title}”
  public func followUpSixMonths(title: String) -> String {
    self.text(KnowingMessages.table, 40, [("title", title)])
  }

  /// “In use”
  public func followUpTitleUsed() -> String {
    self.text(KnowingMessages.table, 41)
  }

  /// “Of use”
  public func followUpTitleUseful() -> String {
    self.text(KnowingMessages.table, 42)
  }

  /// “Worksheets”
  public func followUpTitleWorksheet() -> String {
    self.text(KnowingMessages.table, 43)
  }

  /// “Two months later: {title}”
  public func followUpTwoMonths(title: String) -> String {
    self.text(KnowingMessages.table, 44, [("title", title)])
  }

  /// “Two weeks later: {title}”
  public func followUpTwoWeeks(title: String) -> String {
    self.text(KnowingMessages.table, 45, [("title", title)])
  }

  /// “How much of it have you used since then?”
  public func followUpUsed() -> String {
    self.text(KnowingMessages.table, 46)
  }

  /// “nothing yet”
  public func followUpUsed1() -> String {
    self.text(KnowingMessages.table, 47)
  }

  /// “one thing, once”
  public func followUpUsed2() -> String {
    self.text(KnowingMessages.table, 48)
  }

  /// “one thing, more than once”
  public func followUpUsed3() -> String {
    self.text(KnowingMessages.table, 49)
  }

  /// “several things”
  public func followUpUsed4() -> String {
    self.text(KnowingMessages.table, 50)
  }

  /// “most of it”
  public func followUpUsed5() -> String {
    self.text(KnowingMessages.table, 51)
  }

  /// “How useful has what you learned been for what you do?”
  public func followUpUseful() -> String {
    self.text(KnowingMessages.table, 52)
  }

  /// “of no use”
  public func followUpUseful1() -> String {
    self.text(KnowingMessages.table, 53)
  }

  /// “of little use”
  public func followUpUseful2() -> String {
    self.text(KnowingMessages.table, 54)
  }

  /// “of some use”
  public func followUpUseful3() -> String {
    self.text(KnowingMessages.table, 55)
  }

  /// “useful”
  public func followUpUseful4() -> String {
    self.text(KnowingMessages.table, 56)
  }

  /// “very useful”
  public func followUpUseful5() -> String {
    self.text(KnowingMessages.table, 57)
  }

  /// “Which worksheet did you use?”
  public func followUpWorksheet() -> String {
    self.text(KnowingMessages.table, 58)
  }

  /// “none so far”
  public func followUpWorksheetNone() -> String {
    self.text(KnowingMessages.table, 59)
  }

  /// “another one, or a sheet of my own”
  public func followUpWorksheetOwn() -> String {
    self.text(KnowingMessages.table, 60)
  }

  /// “At most {limit} a day are asked, and each when its chance of recall is down to {percent} %. Both can be changed: qadam settings.”
  public func forecastLimit(limit: Int, percent: Int) -> String {
    self.text(KnowingMessages.table, 61, [("limit", String(limit)), ("percent", String(percent))])
  }

  /// “None in the next two weeks.”
  public func forecastNone() -> String {
    self.text(KnowingMessages.table, 62)
  }

  /// “Questions that come back, today and the 13 days after:”
  public func forecastTitle() -> String {
    self.text(KnowingMessages.table, 63)
  }

  /// “the most questions a day, 12 where nothing is said”
  public func helpOptionDailyLimit() -> String {
    self.text(KnowingMessages.table, 64)
  }

  /// “the form of the test before the module, where somebody assigns it”
  public func helpOptionForm() -> String {
    self.text(KnowingMessages.table, 65)
  }

  /// “the chance in percent at which you still want to know an answer when it is asked again, 90 where nothing is said”
  public func helpOptionRetention() -> String {
    self.text(KnowingMessages.table, 66)
  }

  /// “See and change how often questions come back.”
  public func helpSettings() -> String {
    self.text(KnowingMessages.table, 67)
  }

  /// “remember more, twenty questions a day”
  public func helpSettingsExample() -> String {
    self.text(KnowingMessages.table, 68)
  }

  /// “Who wishes to remember more is asked more often. Both settings stay in the profile; qadam review and qadam progress follow them.”
  public func helpSettingsMore() -> String {
    self.text(KnowingMessages.table, 69)
  }

  /// “weeks and months after a module”
  public func helpTestExampleFollowUp() -> String {
    self.text(KnowingMessages.table, 70)
  }

  /// “Start with: {commands}”
  public func homeCommands(commands: String) -> String {
    self.text(KnowingMessages.table, 71, [("commands", commands)])
  }

  /// “Three questions about use: {title}.”
  public func homeFollowUp(title: String) -> String {
    self.text(KnowingMessages.table, 72, [("title", title)])
  }

  /// “f: three questions”
  public func homeKeyFollowUp() -> String {
    self.text(KnowingMessages.table, 73)
  }

  /// “q: leave”
  public func homeKeyLeave() -> String {
    self.text(KnowingMessages.table, 74)
  }

  /// “r: review”
  public func homeKeyReview() -> String {
    self.text(KnowingMessages.table, 75)
  }

  /// “Enter: start”
  public func homeKeyStart() -> String {
    self.text(KnowingMessages.table, 76)
  }

  /// “t: test”
  public func homeKeyTest() -> String {
    self.text(KnowingMessages.table, 77)
  }

  /// “To review today: {count} question, about {minutes} min.”
  public func homeReview(count: Int, minutes: Int) -> String {
    self.text(KnowingMessages.table, 78, count: count, [("count", String(count)), ("minutes", String(minutes))])
  }

  /// “Nothing to review today.”
  public func homeReviewNone() -> String {
    self.text(KnowingMessages.table, 79)
  }

  /// “The test after this module is open: {title}.”
  public func homeTestPost(title: String) -> String {
    self.text(KnowingMessages.table, 80, [("title", title)])
  }

  /// “You may take the test before this module first: {title}.”
  public func homeTestPre(title: String) -> String {
    self.text(KnowingMessages.table, 81, [("title", title)])
  }

  /// “explain”
  public func keyExplain() -> String {
    self.text(KnowingMessages.table, 82)
  }

  /// “skip the example”
  public func keySkipExample() -> String {
    self.text(KnowingMessages.table, 83)
  }

  /// “Last time this was still open.”
  public func lastGap() -> String {
    self.text(KnowingMessages.table, 84)
  }

  /// “Last time the answer came faster than the question can be read.”
  public func lastLucky() -> String {
    self.text(KnowingMessages.table, 85)
  }

  /// “Last time a firm idea stood in the way here. What do you say today?”
  public func lastMisconception() -> String {
    self.text(KnowingMessages.table, 86)
  }

  /// “Last time it was a slip.”
  public func lastSlip() -> String {
    self.text(KnowingMessages.table, 87)
  }

  /// “Last time you were right without being certain.”
  public func lastUnsure() -> String {
    self.text(KnowingMessages.table, 88)
  }

  /// “{count} more right first try in a row moves it to mastered.”
  public func mapAnswerRight(count: Int) -> String {
    self.text(KnowingMessages.table, 89, count: count, [("count", String(count))])
  }

  /// “fading”
  public func mapFading() -> String {
    self.text(KnowingMessages.table, 90)
  }

  /// “mastered”
  public func mapMastered() -> String {
    self.text(KnowingMessages.table, 91)
  }

  /// “Not started: {objectives}.”
  public func mapNotStarted(objectives: String) -> String {
    self.text(KnowingMessages.table, 92, [("objectives", objectives)])
  }

  /// “in practice”
  public func mapPractising() -> String {
    self.text(KnowingMessages.table, 93)
  }

  /// “Recall is down to {percent} %: reviewing {count} question brings it back (qadam review).”
  public func mapReview(percent: Int, count: Int) -> String {
    self.text(KnowingMessages.table, 94, count: count, [("percent", String(percent)), ("count", String(count))])
  }

  /// “Your map: what you can do, and still remember”
  public func mapTitle() -> String {
    self.text(KnowingMessages.table, 95)
  }

  /// “Right: {right} of the last {of} first tries.”
  public func mapTries(right: Int, of: Int) -> String {
    self.text(KnowingMessages.table, 96, [("right", String(right)), ("of", String(of))])
  }

  /// “Recall {percent} %: it keeps for {count} day.”
  public func mapWait(percent: Int, count: Int) -> String {
    self.text(KnowingMessages.table, 97, count: count, [("percent", String(percent)), ("count", String(count))])
  }

  /// “{count} question was last answered at a time that is still to come: one of the clocks was wrong. It is asked last.”
  public func notCountedClock(count: Int) -> String {
    self.text(KnowingMessages.table, 98, count: count, [("count", String(count))])
  }

  /// “At {count} place in the record two different answers claim the same number of one device. Neither counts.”
  public func notCountedConflict(count: Int) -> String {
    self.text(KnowingMessages.table, 99, count: count, [("count", String(count))])
  }

  /// “{count} answer was given to an older version of its question. It counts, but how fast it came can no longer be judged.”
  public func notCountedOlder(count: Int) -> String {
    self.text(KnowingMessages.table, 100, count: count, [("count", String(count))])
  }

  /// “{count} answer belongs to questions that the course no longer has. It stays in your record and counts for no objective.”
  public func notCountedVanished(count: Int) -> String {
    self.text(KnowingMessages.table, 101, count: count, [("count", String(count))])
  }

  /// “Lessons: {done} of {of} done”
  public func progressLessons(done: Int, of: Int) -> String {
    self.text(KnowingMessages.table, 102, [("done", String(done)), ("of", String(of))])
  }

  /// “Not started yet: {count} lesson.”
  public func progressStillToCome(count: Int) -> String {
    self.text(KnowingMessages.table, 103, count: count, [("count", String(count))])
  }

  /// “Enter: read it, s: skip it, q: save and leave”
  public func promptExample() -> String {
    self.text(KnowingMessages.table, 104)
  }

  /// “That was today's review.”
  public func reviewDone() -> String {
    self.text(KnowingMessages.table, 105)
  }

  /// “At most {limit} questions a day (--limit, 1 to 200).”
  public func settingsDailyLimit(limit: Int) -> String {
    self.text(KnowingMessages.table, 106, [("limit", String(limit))])
  }

  /// “Questions come back when the chance that you still know them is down to {percent} % (--retention, 70 to 99).”
  public func settingsRetention(percent: Int) -> String {
    self.text(KnowingMessages.table, 107, [("percent", String(percent))])
  }

  /// “What your answers say: {counts}.”
  public func summaryClasses(counts: String) -> String {
    self.text(KnowingMessages.table, 108, [("counts", counts)])
  }

  /// “first in your next review”
  public func summaryComesFirst() -> String {
    self.text(KnowingMessages.table, 109)
  }

  /// “All was right before, so there was nothing to gain.”
  public func testCeiling() -> String {
    self.text(KnowingMessages.table, 110)
  }

  /// “Test finished.”
  public func testFinished() -> String {
    self.text(KnowingMessages.table, 111)
  }

  /// “Before: {before} % ({count} questions), a change of {points} points.”
  public func testObjectiveBefore(before: Int, count: Int, points: String) -> String {
    self.text(KnowingMessages.table, 112, [("before", String(before)), ("count", String(count)), ("points", points)])
  }

  /// “These figures are about one person and two short tests. They do not say why something changed.”
  public func testOnePerson() -> String {
    self.text(KnowingMessages.table, 113)
  }

  /// “The other form asked nothing about it, so no change can be shown.”
  public func testOnlyOneForm() -> String {
    self.text(KnowingMessages.table, 114)
  }

  /// “You know this well already: you may skip the worked examples for {objectives}.”
  public func testSkipOffer(objectives: String) -> String {
    self.text(KnowingMessages.table, 115, [("objectives", objectives)])
  }

}
