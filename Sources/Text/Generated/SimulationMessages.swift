// Written by `swift run generate` from Sources/Text/Catalogues/simulation.*: change those instead.
// swift-format-ignore-file

/// The table of the simulation catalogue.
enum SimulationMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "how-simulation",
    "how-simulation-care",
    "how-simulation-last",
    "how-simulation-plan",
    "how-simulation-plan-short",
    "how-simulation-predict",
    "key-simulation-all",
    "key-simulation-field",
    "key-simulation-last",
    "key-simulation-number",
    "key-simulation-plan",
    "key-simulation-plan-again",
    "key-simulation-predict",
    "key-simulation-run",
    "key-simulation-turn",
    "key-simulation-undo",
    "plan-impossible-number",
    "plan-not-offered",
    "plan-over-budget",
    "plan-too-many-people",
    "plan-too-many-visits",
    "prediction-reversed",
    "simulation-all-languages",
    "simulation-all-rounds",
    "simulation-any-language",
    "simulation-asked",
    "simulation-best",
    "simulation-care-line",
    "simulation-careless",
    "simulation-cleared",
    "simulation-column-friends",
    "simulation-column-group",
    "simulation-column-language",
    "simulation-column-messages",
    "simulation-column-minutes",
    "simulation-column-people",
    "simulation-column-post",
    "simulation-column-ties",
    "simulation-column-visits",
    "simulation-column-words",
    "simulation-costs",
    "simulation-costs-care",
    "simulation-costs-trust",
    "simulation-decision",
    "simulation-door-asked",
    "simulation-door-extra",
    "simulation-door-pledged",
    "simulation-door-reacted",
    "simulation-door-saw",
    "simulation-each",
    "simulation-field-friends",
    "simulation-field-language",
    "simulation-field-messages",
    "simulation-field-minutes",
    "simulation-field-post",
    "simulation-field-reminder",
    "simulation-field-trust",
    "simulation-field-visits",
    "simulation-field-words",
    "simulation-from",
    "simulation-general",
    "simulation-group-come",
    "simulation-group-people",
    "simulation-group-risk",
    "simulation-group-see",
    "simulation-group-words",
    "simulation-honest",
    "simulation-honest-moral",
    "simulation-in-room",
    "simulation-intro-candidates",
    "simulation-intro-care",
    "simulation-intro-funnel",
    "simulation-intro-honesty",
    "simulation-intro-reach",
    "simulation-intro-shutdown",
    "simulation-invented",
    "simulation-left",
    "simulation-limits",
    "simulation-mark",
    "simulation-marked",
    "simulation-name-candidates",
    "simulation-name-care",
    "simulation-name-funnel",
    "simulation-name-honesty",
    "simulation-name-reach",
    "simulation-name-shutdown",
    "simulation-no",
    "simulation-no-words",
    "simulation-nobody-asked",
    "simulation-nothing-earlier",
    "simulation-nothing-to-undo",
    "simulation-only-so-many",
    "simulation-other-days",
    "simulation-over",
    "simulation-posts",
    "simulation-predict",
    "simulation-predicted",
    "simulation-predicted-not",
    "simulation-predicted-vague",
    "simulation-random",
    "simulation-result",
    "simulation-round",
    "simulation-row-care",
    "simulation-row-position",
    "simulation-table-days",
    "simulation-table-decision",
    "simulation-table-extra",
    "simulation-table-points",
    "simulation-table-round",
    "simulation-to",
    "simulation-undone",
    "simulation-unmarked",
    "simulation-used",
    "simulation-verdict",
    "simulation-yes",
  ]

  static let english: [String] = [
    "Plan group by group, predict, and see what comes of it.",
    "`r` sets a reminder, `t100` a level of trust.",
    "`last` takes up your plan of the round before.",
    "Type a group with what you do there, such as `{example}` (v visits, m messages, f friend requests, p post, language, words); `undo`, `clear`, `show`; at last your prediction, such as `10-30`, which runs the plan.",
    "A group, `show`, `undo`, or your prediction, such as `10-30`.",
    "Type your prediction as two numbers, such as `0-5`.",
    "all",
    "next field",
    "last plan",
    "number",
    "plan the round",
    "back to the plan",
    "predict",
    "run",
    "change",
    "undo",
    "{number} does not fit: there are {population} people in the town.",
    "`{name}` is not offered in this round.",
    "The plan takes {minutes} minutes; there are {budget}. Take {over} out.",
    "{segment}: {asked} are to be asked, but the group has {people}.",
    "{segment}: {visits} visits, but only {ties} people there have a tie.",
    "The prediction goes from {low} down to {high}. Give the smaller number first.",
    "all",
    "All rounds",
    "any",
    "{people} asked",
    "The best plan found:",
    "Reminder: {reminder}; trust {percent} %.",
    "Some of those you asked in public pay a price for it: {groups}. Ask them in private and with their consent, or not at all.",
    "The plan is empty again.",
    "fr.req",
    "group",
    "lang.",
    "mess.",
    "min.",
    "people",
    "post",
    "ties",
    "visit",
    "words",
    "Minutes: visit {visit} (only people with a tie), message {message}, friend request {friend}, post to a group {post}, in all languages {all}.",
    "Reminder {reminder} minutes. Answering comments: {levels}.",
    "{minutes} min. → trust {percent} %",
    "Your decision: this plan lets you expect {expected} more people, the best one found {best}. That is **{percent} %** of it, whatever luck did.",
    "asked",
    "came for it",
    "said yes",
    "reacted",
    "saw it",
    "{minutes} min. each",
    "friend requests",
    "language",
    "messages",
    "minutes",
    "post",
    "reminder",
    "trust",
    "visits",
    "words",
    "from ",
    "general",
    "say yes {pledge} %, then come {attend} %; {anyway} % come anyway",
    "{people} people, {ties} with a tie",
    "pay a price when they are asked in public",
    "see a post {post} %, a message {message} %; react {engage} %",
    "needs: language {language}, words {words}",
    "Where groups differ one may expect {plan} more people from this plan, {random} from random requests, {posts} from posts to all. Here, where all are alike: {planHere}, {randomHere} and {postsHere}.",
    "Choosing people pays as far as groups really differ. Find out whether yours do.",
    "In the room: {attended}. Of these {anyway} come without any plan, so the plan brought **{extra}** more.",
    "A campaign sends friend requests to people drawn by lot until its {minutes} minutes are used, with one general text in the commonest language. How many more people will be in the room because of it? Here you only predict.",
    "Two more things take minutes out of your {minutes}. A reminder before the day. And answers to comments: where nobody answers, fewer people say yes.",
    "Plan again, with {minutes} minutes. This time you see every door while you plan: who sees, reacts, says yes and comes, and who would come anyway.",
    "Your last plan with a network is played once more, in a world where all groups are alike and any words fit. How many more people will come now? Here you only predict.",
    "Now you plan: {minutes} minutes, people to ask, ways, languages and words. As on many pages, you will see who was asked, who saw it and who reacted.",
    "Another day, other people at home, and {minutes} minutes. The network is off: posts, messages and friend requests reach nobody. Who knows whom?",
    "The town and all its numbers are invented for teaching.",
    "{left} left",
    "What this model leaves out: people hear of it once, nobody tells anybody, nobody is asked twice, people decide apart from each other, and no mind changes. Trust its order of plans only as far as your place is like it.",
    "This round: {percent} of 100 points.",
    "This round counts: 70 points for the decision, 15 for care, 15 for the prediction. Luck counts nothing.",
    "copy the candidates",
    "reminders and trust",
    "every door",
    "the honesty round",
    "what a page shows",
    "the network is off",
    "no",
    "none in particular",
    "The plan asks nobody yet.",
    "There is no earlier plan.",
    "Nothing to undo.",
    "{name}: only {count} can be asked so.",
    "On 500 other days you would get **{low}–{high}** more (nine days of ten).",
    "{over} too many",
    "A general post to each group: {extra} more on this day, {low}–{high} on other days.",
    "How many more people will come because of the plan? Give a range in which nine days of ten would lie.",
    "You predicted {low}–{high}: that held.",
    "You predicted {low}–{high}: it came out otherwise.",
    "You predicted {low}–{high}, so wide that it says little. A range of at most {width} would count.",
    "Random friend requests for the same minutes: {extra} more on this day, {low}–{high} on other days.",
    "What came of round {number}",
    "Round {number} of {count}: {name}",
    "care",
    "group {number} of {count}",
    "Other days",
    "Decision",
    "Came for it",
    "Points",
    "Round",
    "to ",
    "Undone.",
    "This round does not count; it is for finding out.",
    "{minutes} of {budget} minutes",
    "Points over the rounds that count: {percent} of 100.",
    "yes",
  ]

  static let russian: [String] = [
    "Планируйте по группам, предскажите и посмотрите, что выйдет.",
    "`r` — напоминание, `t100` — уровень доверия.",
    "`last` берёт ваш план из прошлого раунда.",
    "Введите группу и что вы там делаете, например `{example}` (v визиты, m сообщения, f запросы в друзья, p пост, язык, слова); `undo` отменить, `clear` начать заново, `show` показать; в конце — предсказание, например `10-30`, и план запустится.",
    "Группа, `show`, `undo` или предсказание, например `10-30`.",
    "Введите предсказание двумя числами, например `0-5`.",
    "все",
    "следующее поле",
    "прежний план",
    "число",
    "планировать раунд",
    "назад к плану",
    "предсказать",
    "запустить",
    "сменить",
    "отменить",
    "{number} не подходит: в городе людей {population}.",
    "`{name}` в этом раунде не предлагается.",
    "План занимает {minutes} мин., а есть {budget}. Уберите {over}.",
    "{segment}: спросить хотят {asked}, а в группе {people}.",
    "{segment}: визитов {visits}, а знакомых там только {ties}.",
    "Предсказание идёт от {low} вниз к {high}. Сначала меньшее число.",
    "все",
    "Все раунды",
    "любой",
    "спросим: {people}",
    "Лучший найденный план:",
    "Напоминание: {reminder}; доверие {percent} %.",
    "Некоторые из тех, кого вы спросили публично, за это платят: {groups}. Спрашивайте их лично и с их согласия — или не спрашивайте.",
    "План снова пуст.",
    "друзья",
    "группа",
    "язык",
    "сообщ",
    "мин.",
    "людей",
    "пост",
    "знаком.",
    "визит",
    "слова",
    "Минуты: визит {visit} (только к знакомым), сообщение {message}, запрос в друзья {friend}, пост для группы {post}, на всех языках {all}.",
    "Напоминание {reminder} мин. Ответы на комментарии: {levels}.",
    "{minutes} мин. → доверие {percent} %",
    "Ваше решение: от этого плана можно ждать {expected} человека сверх обычного, от лучшего найденного {best}. Это **{percent} %**, как бы ни повезло.",
    "спросили",
    "пришли из-за плана",
    "пообещали",
    "отозвались",
    "увидели",
    "по {minutes} мин.",
    "запросы в друзья",
    "язык",
    "сообщения",
    "минуты",
    "пост",
    "напоминание",
    "доверие",
    "визиты",
    "слова",
    "от ",
    "общие",
    "обещают {pledge} %, из них приходят {attend} %; {anyway} % придут и так",
    "людей: {people}, знакомых: {ties}",
    "платят, если спросить их публично",
    "видят пост {post} %, сообщение {message} %; отзываются {engage} %",
    "нужны: язык {language}, слова {words}",
    "Где группы различаются, можно ждать сверх обычного: от этого плана {plan}, от случайных запросов {random}, от постов всем {posts}. Здесь, где все одинаковы: {planHere}, {randomHere} и {postsHere}.",
    "Выбирать людей выгодно настолько, насколько группы и правда различаются. Проверьте свои.",
    "В зале: {attended}. Из них {anyway} пришли бы без всякого плана, так что план добавил **{extra}**.",
    "Кампания рассылает запросы в друзья людям, выбранным жребием, пока не кончатся минуты ({minutes}): один общий текст на самом распространённом языке. Сколько человек добавится в зале благодаря ей? Здесь вы только предсказываете.",
    "Из ваших минут ({minutes}) можно выделить ещё на две вещи. Напоминание перед днём встречи. И ответы на комментарии: где никто не отвечает, обещают реже.",
    "Составьте план ещё раз, минуты: {minutes}. Теперь видны все двери: кто увидит, отзовётся, пообещает и придёт, а кто придёт и так.",
    "Ваш последний план с сетью играется ещё раз — в мире, где все группы одинаковы и подходят любые слова. Сколько человек добавится теперь? Здесь вы только предсказываете.",
    "Теперь план ваш: минуты ({minutes}), люди, способы, языки и слова. Как на многих страницах, видно, кого спросили, кто увидел и кто отозвался.",
    "Другой день, дома другие люди, минут меньше: {minutes}. Сеть отключена: посты, сообщения и запросы в друзья никого не достигают. Кто с кем знаком?",
    "Город и все его числа выдуманы для учёбы.",
    "осталось {left}",
    "Чего в модели нет: весть слышат один раз, никто никому не передаёт, никого не спрашивают дважды, люди решают порознь и никто не меняет мнения. Верьте её порядку планов лишь настолько, насколько ваше место на неё похоже.",
    "За этот раунд: {percent} баллов из 100.",
    "Этот раунд оценивается: 70 баллов за решение, 15 за бережность, 15 за предсказание. Везение не в счёт.",
    "как кандидаты",
    "напоминания и доверие",
    "все двери",
    "раунд честности",
    "что показывает страница",
    "сеть отключена",
    "нет",
    "никакие особо",
    "По плану пока никого не спросят.",
    "Прежнего плана нет.",
    "Отменять нечего.",
    "{name}: так можно спросить только {count}.",
    "В 500 других дней вы получили бы **{low}–{high}** (девять дней из десяти).",
    "лишних {over}",
    "Общий пост для каждой группы: в этот день +{extra}, в другие дни {low}–{high}.",
    "Сколько человек добавится благодаря плану? Назовите промежуток, в который попали бы девять дней из десяти.",
    "Вы предсказали {low}–{high}: сбылось.",
    "Вы предсказали {low}–{high}: вышло иначе.",
    "Вы предсказали {low}–{high}: так широко, что это мало о чём говорит. Засчитали бы промежуток не шире {width}.",
    "Случайные запросы в друзья за те же минуты: в этот день +{extra}, в другие дни {low}–{high}.",
    "Что вышло в раунде {number}",
    "Раунд {number} из {count}: {name}",
    "забота",
    "группа {number} из {count}",
    "Другие дни",
    "Решение",
    "Пришли",
    "Баллы",
    "Раунд",
    "до ",
    "Отменено.",
    "Этот раунд не оценивается: он для проб.",
    "минуты: {minutes} из {budget}",
    "Баллы за оцениваемые раунды: {percent} из 100.",
    "да",
  ]

  static let kazakh: [String] = [
    "Топ бойынша жоспарлаңыз, болжаңыз, не шығатынын көріңіз.",
    "`r` — еске салу, `t100` — сенім деңгейі.",
    "`last` алдыңғы раундтағы жоспарыңызды алады.",
    "Топты және онда не істейтініңізді енгізіңіз, мысалы `{example}` (v барулар, m хабарламалар, f дос болу сұраулары, p пост, тіл, сөздер); `undo` кері қайтару, `clear` қайта бастау, `show` көрсету; соңында болжам, мысалы `10-30`, сонда жоспар іске қосылады.",
    "Топ, `show`, `undo` немесе болжам, мысалы `10-30`.",
    "Болжамды екі санмен енгізіңіз, мысалы `0-5`.",
    "бәрі",
    "келесі өріс",
    "бұрынғы жоспар",
    "сан",
    "раундты жоспарлау",
    "жоспарға оралу",
    "болжау",
    "іске қосу",
    "ауыстыру",
    "кері қайтару",
    "{number} жарамайды: қалада {population} адам бар.",
    "`{name}` бұл раундта ұсынылмайды.",
    "Жоспар {minutes} минут алады, ал бары {budget}. {over} минутты алып тастаңыз.",
    "{segment}: {asked} адамнан сұралмақ, ал топта {people} адам бар.",
    "{segment}: бару саны {visits}, ал онда таныстар тек {ties}.",
    "Болжам {low} санынан {high} санына төмендейді. Алдымен кіші санды жазыңыз.",
    "бәрі",
    "Барлық раунд",
    "кез келген",
    "сұралады: {people}",
    "Табылған ең жақсы жоспар:",
    "Еске салу: {reminder}; сенім {percent} %.",
    "Көпшілік алдында сұраған кейбір адамдар бұл үшін зардап шегеді: {groups}. Олардан жеке және келісімімен сұраңыз немесе мүлде сұрамаңыз.",
    "Жоспар қайта бос.",
    "дос",
    "топ",
    "тіл",
    "хабар",
    "мин.",
    "адам",
    "пост",
    "таныс",
    "бару",
    "сөздер",
    "Минут: бару {visit} (тек таныстарға), хабарлама {message}, дос болу сұрауы {friend}, топқа пост {post}, барлық тілде {all}.",
    "Еске салу {reminder} мин. Пікірлерге жауап: {levels}.",
    "{minutes} мин. → сенім {percent} %",
    "Сіздің шешіміңіз: бұл жоспардан {expected} қосымша адам күтуге болады, табылған ең жақсысынан {best}. Бұл соның **{percent} %**, сәттілік қандай болса да.",
    "сұралды",
    "жоспармен келді",
    "уәде берді",
    "үн қатты",
    "көрді",
    "әрқайсысына {minutes} мин.",
    "дос болу сұраулары",
    "тіл",
    "хабарламалар",
    "минут",
    "пост",
    "еске салу",
    "сенім",
    "барулар",
    "сөздер",
    "бастап ",
    "жалпы",
    "{pledge} % уәде береді, олардың {attend} % келеді; {anyway} % онсыз да келеді",
    "адам: {people}, таныс: {ties}",
    "көпшілік алдында сұралса, зардап шегеді",
    "постты {post} %, хабарламаны {message} % көреді; {engage} % үн қатады",
    "керегі: тіл {language}, сөздер {words}",
    "Топтар әртүрлі жерде қосымша күтуге болады: осы жоспардан {plan}, кездейсоқ сұраулардан {random}, бәріне посттан {posts}. Бәрі бірдей мұнда: {planHere}, {randomHere} және {postsHere}.",
    "Адамдарды таңдау топтар шынымен қаншалық ерекшеленсе, соншалық пайдалы. Өз топтарыңызды тексеріңіз.",
    "Залда: {attended}. Оның {anyway} адамы жоспарсыз да келер еді, сондықтан жоспар **{extra}** адам қосты.",
    "Науқан минуттары ({minutes}) таусылғанша жеребемен таңдалған адамдарға дос болу сұрауын жібереді: ең көп тараған тілде бір жалпы мәтін. Соның арқасында залға қанша адам қосылады? Мұнда сіз тек болжайсыз.",
    "Минуттарыңыздан ({minutes}) тағы екі нәрсеге бөлуге болады. Кездесу күні алдында еске салу. Пікірлерге жауап беру: жауап болмаса, уәде сирек беріледі.",
    "Қайта жоспарлаңыз, минут саны: {minutes}. Енді барлық есік көрінеді: кім көреді, үн қатады, уәде береді, келеді және кім онсыз да келеді.",
    "Желімен жасаған соңғы жоспарыңыз тағы бір рет ойналады — барлық топ бірдей, кез келген сөз жарайтын әлемде. Енді қанша адам қосылады? Мұнда сіз тек болжайсыз.",
    "Енді жоспар сіздікі: минут саны {minutes}, адамдар, тәсілдер, тілдер мен сөздер. Көп парақшадағыдай, кімнен сұралғаны, кім көргені және кім үн қатқаны көрінеді.",
    "Басқа күн, үйде басқа адамдар, минут азырақ: {minutes}. Желі өшірілген: посттар, хабарламалар мен дос болу сұраулары ешкімге жетпейді. Кім кімді таниды?",
    "Қала мен оның барлық саны оқу үшін ойдан шығарылған.",
    "қалды: {left}",
    "Модельде жоқ нәрсе: хабар бір рет естіледі, ешкім ешкімге айтпайды, ешкімнен екі рет сұралмайды, адамдар бөлек шешеді, ешкімнің ойы өзгермейді. Жоспарлардың ретіне өз жеріңіз оған қаншалық ұқсаса, соншалық сеніңіз.",
    "Осы раунд үшін: 100 ұпайдан {percent}.",
    "Бұл раунд бағаланады: шешімге 70, қамқорлыққа 15, болжамға 15 ұпай. Сәттілік есепке кірмейді.",
    "кандидаттарша",
    "еске салу мен сенім",
    "барлық есік",
    "адалдық раунды",
    "парақша не көрсетеді",
    "желі өшірілген",
    "жоқ",
    "арнайы жоқ",
    "Жоспар бойынша әзірге ешкімнен сұралмайды.",
    "Бұрынғы жоспар жоқ.",
    "Кері қайтаратын ештеңе жоқ.",
    "{name}: бұлай тек {count} адамнан сұрауға болады.",
    "Басқа 500 күнде **{low}–{high}** адам қосылар еді (он күннің тоғызында).",
    "артық: {over}",
    "Әр топқа жалпы пост: бұл күні +{extra}, басқа күндері {low}–{high}.",
    "Жоспардың арқасында қанша адам қосылады? Он күннің тоғызы сыятын аралықты айтыңыз.",
    "Сіз {low}–{high} деп болжадыңыз: дәл келді.",
    "Сіз {low}–{high} деп болжадыңыз: басқаша шықты.",
    "Сіз {low}–{high} деп болжадыңыз: тым кең, мағынасы аз. Ені {width} аспайтын аралық есептелер еді.",
    "Сол минуттарға кездейсоқ дос болу сұраулары: бұл күні +{extra}, басқа күндері {low}–{high}.",
    "Раунд нәтижесі: {number}",
    "Раунд: {number} / {count}, {name}",
    "қамқорлық",
    "топ: {number} / {count}",
    "Басқа күндер",
    "Шешім",
    "Келді",
    "Ұпай",
    "Раунд",
    "дейін ",
    "Кері қайтарылды.",
    "Бұл раунд бағаланбайды: ол байқап көруге арналған.",
    "минут: {budget} ішінен {minutes}",
    "Бағаланатын раундтар бойынша ұпай: 100-ден {percent}.",
    "иә",
  ]

}

extension Messages {
  /// “Plan group by group, predict, and see what comes of it.”
  public func howSimulation() -> String {
    self.text(SimulationMessages.table, 0)
  }

  /// “`r` sets a reminder, `t100` a level of trust.”
  public func howSimulationCare() -> String {
    self.text(SimulationMessages.table, 1)
  }

  /// “`last` takes up your plan of the round before.”
  public func howSimulationLast() -> String {
    self.text(SimulationMessages.table, 2)
  }

  /// “Type a group with what you do there, such as `{example}` (v visits, m messages, f friend requests, p post, language, words); `undo`, `clear`, `show`; at last your prediction, such as `10-30`, which runs the plan.”
  public func howSimulationPlan(example: String) -> String {
    self.text(SimulationMessages.table, 3, [("example", example)])
  }

  /// “A group, `show`, `undo`, or your prediction, such as `10-30`.”
  public func howSimulationPlanShort() -> String {
    self.text(SimulationMessages.table, 4)
  }

  /// “Type your prediction as two numbers, such as `0-5`.”
  public func howSimulationPredict() -> String {
    self.text(SimulationMessages.table, 5)
  }

  /// “all”
  public func keySimulationAll() -> String {
    self.text(SimulationMessages.table, 6)
  }

  /// “next field”
  public func keySimulationField() -> String {
    self.text(SimulationMessages.table, 7)
  }

  /// “last plan”
  public func keySimulationLast() -> String {
    self.text(SimulationMessages.table, 8)
  }

  /// “number”
  public func keySimulationNumber() -> String {
    self.text(SimulationMessages.table, 9)
  }

  /// “plan the round”
  public func keySimulationPlan() -> String {
    self.text(SimulationMessages.table, 10)
  }

  /// “back to the plan”
  public func keySimulationPlanAgain() -> String {
    self.text(SimulationMessages.table, 11)
  }

  /// “predict”
  public func keySimulationPredict() -> String {
    self.text(SimulationMessages.table, 12)
  }

  /// “run”
  public func keySimulationRun() -> String {
    self.text(SimulationMessages.table, 13)
  }

  /// “change”
  public func keySimulationTurn() -> String {
    self.text(SimulationMessages.table, 14)
  }

  /// “undo”
  public func keySimulationUndo() -> String {
    self.text(SimulationMessages.table, 15)
  }

  /// “{number} does not fit: there are {population} people in the town.”
  public func planImpossibleNumber(number: String, population: Int) -> String {
    self.text(SimulationMessages.table, 16, [("number", number), ("population", String(population))])
  }

  /// “`{name}` is not offered in this round.”
  public func planNotOffered(name: String) -> String {
    self.text(SimulationMessages.table, 17, [("name", name)])
  }

  /// “The plan takes {minutes} minutes; there are {budget}. Take {over} out.”
  public func planOverBudget(minutes: Int, budget: Int, over: Int) -> String {
    self.text(SimulationMessages.table, 18, [("minutes", String(minutes)), ("budget", String(budget)), ("over", String(over))])
  }

  /// “{segment}: {asked} are to be asked, but the group has {people}.”
  public func planTooManyPeople(segment: String, asked: Int, people: Int) -> String {
    self.text(SimulationMessages.table, 19, [("segment", segment), ("asked", String(asked)), ("people", String(people))])
  }

  /// “{segment}: {visits} visits, but only {ties} people there have a tie.”
  public func planTooManyVisits(segment: String, visits: Int, ties: Int) -> String {
    self.text(SimulationMessages.table, 20, [("segment", segment), ("visits", String(visits)), ("ties", String(ties))])
  }

  /// “The prediction goes from {low} down to {high}. Give the smaller number first.”
  public func predictionReversed(low: Int, high: Int) -> String {
    self.text(SimulationMessages.table, 21, [("low", String(low)), ("high", String(high))])
  }

  /// “all”
  public func simulationAllLanguages() -> String {
    self.text(SimulationMessages.table, 22)
  }

  /// “All rounds”
  public func simulationAllRounds() -> String {
    self.text(SimulationMessages.table, 23)
  }

  /// “any”
  public func simulationAnyLanguage() -> String {
    self.text(SimulationMessages.table, 24)
  }

  /// “{people} asked”
  public func simulationAsked(people: Int) -> String {
    self.text(SimulationMessages.table, 25, [("people", String(people))])
  }

  /// “The best plan found:”
  public func simulationBest() -> String {
    self.text(SimulationMessages.table, 26)
  }

  /// “Reminder: {reminder}; trust {percent} %.”
  public func simulationCareLine(reminder: String, percent: Int) -> String {
    self.text(SimulationMessages.table, 27, [("reminder", reminder), ("percent", String(percent))])
  }

  /// “Some of those you asked in public pay a price for it: {groups}. Ask them in private and with their consent, or not at all.”
  public func simulationCareless(groups: String) -> String {
    self.text(SimulationMessages.table, 28, [("groups", groups)])
  }

  /// “The plan is empty again.”
  public func simulationCleared() -> String {
    self.text(SimulationMessages.table, 29)
  }

  /// “fr.req”
  public func simulationColumnFriends() -> String {
    self.text(SimulationMessages.table, 30)
  }

  /// “group”
  public func simulationColumnGroup() -> String {
    self.text(SimulationMessages.table, 31)
  }

  /// “lang.”
  public func simulationColumnLanguage() -> String {
    self.text(SimulationMessages.table, 32)
  }

  /// “mess.”
  public func simulationColumnMessages() -> String {
    self.text(SimulationMessages.table, 33)
  }

  /// “min.”
  public func simulationColumnMinutes() -> String {
    self.text(SimulationMessages.table, 34)
  }

  /// “people”
  public func simulationColumnPeople() -> String {
    self.text(SimulationMessages.table, 35)
  }

  /// “post”
  public func simulationColumnPost() -> String {
    self.text(SimulationMessages.table, 36)
  }

  /// “ties”
  public func simulationColumnTies() -> String {
    self.text(SimulationMessages.table, 37)
  }

  /// “visit”
  public func simulationColumnVisits() -> String {
    self.text(SimulationMessages.table, 38)
  }

  /// “words”
  public func simulationColumnWords() -> String {
    self.text(SimulationMessages.table, 39)
  }

  /// “Minutes: visit {visit} (only people with a tie), message {message}, friend request {friend}, post to a group {post}, in all languages {all}.”
  public func simulationCosts(visit: Int, message: Int, friend: Int, post: Int, all: Int) -> String {
    self.text(SimulationMessages.table, 40, [("visit", String(visit)), ("message", String(message)), ("friend", String(friend)), ("post", String(post)), ("all", String(all))])
  }

  /// “Reminder {reminder} minutes. Answering comments: {levels}.”
  public func simulationCostsCare(reminder: Int, levels: String) -> String {
    self.text(SimulationMessages.table, 41, [("reminder", String(reminder)), ("levels", levels)])
  }

  /// “{minutes} min. → trust {percent} %”
  public func simulationCostsTrust(minutes: Int, percent: Int) -> String {
    self.text(SimulationMessages.table, 42, [("minutes", String(minutes)), ("percent", String(percent))])
  }

  /// “Your decision: this plan lets you expect {expected} more people, the best one found {best}. That is **{percent} %** of it, whatever luck did.”
  public func simulationDecision(expected: String, best: String, percent: Int) -> String {
    self.text(SimulationMessages.table, 43, [("expected", expected), ("best", best), ("percent", String(percent))])
  }

  /// “asked”
  public func simulationDoorAsked() -> String {
    self.text(SimulationMessages.table, 44)
  }

  /// “came for it”
  public func simulationDoorExtra() -> String {
    self.text(SimulationMessages.table, 45)
  }

  /// “said yes”
  public func simulationDoorPledged() -> String {
    self.text(SimulationMessages.table, 46)
  }

  /// “reacted”
  public func simulationDoorReacted() -> String {
    self.text(SimulationMessages.table, 47)
  }

  /// “saw it”
  public func simulationDoorSaw() -> String {
    self.text(SimulationMessages.table, 48)
  }

  /// “{minutes} min. each”
  public func simulationEach(minutes: String) -> String {
    self.text(SimulationMessages.table, 49, [("minutes", minutes)])
  }

  /// “friend requests”
  public func simulationFieldFriends() -> String {
    self.text(SimulationMessages.table, 50)
  }

  /// “language”
  public func simulationFieldLanguage() -> String {
    self.text(SimulationMessages.table, 51)
  }

  /// “messages”
  public func simulationFieldMessages() -> String {
    self.text(SimulationMessages.table, 52)
  }

  /// “minutes”
  public func simulationFieldMinutes() -> String {
    self.text(SimulationMessages.table, 53)
  }

  /// “post”
  public func simulationFieldPost() -> String {
    self.text(SimulationMessages.table, 54)
  }

  /// “reminder”
  public func simulationFieldReminder() -> String {
    self.text(SimulationMessages.table, 55)
  }

  /// “trust”
  public func simulationFieldTrust() -> String {
    self.text(SimulationMessages.table, 56)
  }

  /// “visits”
  public func simulationFieldVisits() -> String {
    self.text(SimulationMessages.table, 57)
  }

  /// “words”
  public func simulationFieldWords() -> String {
    self.text(SimulationMessages.table, 58)
  }

  /// “from ”
  public func simulationFrom() -> String {
    self.text(SimulationMessages.table, 59)
  }

  /// “general”
  public func simulationGeneral() -> String {
    self.text(SimulationMessages.table, 60)
  }

  /// “say yes {pledge} %, then come {attend} %; {anyway} % come anyway”
  public func simulationGroupCome(pledge: String, attend: String, anyway: String) -> String {
    self.text(SimulationMessages.table, 61, [("pledge", pledge), ("attend", attend), ("anyway", anyway)])
  }

  /// “{people} people, {ties} with a tie”
  public func simulationGroupPeople(people: Int, ties: Int) -> String {
    self.text(SimulationMessages.table, 62, [("people", String(people)), ("ties", String(ties))])
  }

  /// “pay a price when they are asked in public”
  public func simulationGroupRisk() -> String {
    self.text(SimulationMessages.table, 63)
  }

  /// “see a post {post} %, a message {message} %; react {engage} %”
  public func simulationGroupSee(post: String, message: String, engage: String) -> String {
    self.text(SimulationMessages.table, 64, [("post", post), ("message", message), ("engage", engage)])
  }

  /// “needs: language {language}, words {words}”
  public func simulationGroupWords(language: String, words: String) -> String {
    self.text(SimulationMessages.table, 65, [("language", language), ("words", words)])
  }

  /// “Where groups differ one may expect {plan} more people from this plan, {random} from random requests, {posts} from posts to all. Here, where all are alike: {planHere}, {randomHere} and {postsHere}.”
  public func simulationHonest(plan: String, random: String, posts: String, planHere: String, randomHere: String, postsHere: String) -> String {
    self.text(SimulationMessages.table, 66, [("plan", plan), ("random", random), ("posts", posts), ("planHere", planHere), ("randomHere", randomHere), ("postsHere", postsHere)])
  }

  /// “Choosing people pays as far as groups really differ. Find out whether yours do.”
  public func simulationHonestMoral() -> String {
    self.text(SimulationMessages.table, 67)
  }

  /// “In the room: {attended}. Of these {anyway} come without any plan, so the plan brought **{extra}** more.”
  public func simulationInRoom(attended: Int, anyway: Int, extra: Int) -> String {
    self.text(SimulationMessages.table, 68, [("attended", String(attended)), ("anyway", String(anyway)), ("extra", String(extra))])
  }

  /// “A campaign sends friend requests to people drawn by lot until its {minutes} minutes are used, with one general text in the commonest language. How many more people will be in the room because of it? Here you only predict.”
  public func simulationIntroCandidates(minutes: Int) -> String {
    self.text(SimulationMessages.table, 69, [("minutes", String(minutes))])
  }

  /// “Two more things take minutes out of your {minutes}. A reminder before the day. And answers to comments: where nobody answers, fewer people say yes.”
  public func simulationIntroCare(minutes: Int) -> String {
    self.text(SimulationMessages.table, 70, [("minutes", String(minutes))])
  }

  /// “Plan again, with {minutes} minutes. This time you see every door while you plan: who sees, reacts, says yes and comes, and who would come anyway.”
  public func simulationIntroFunnel(minutes: Int) -> String {
    self.text(SimulationMessages.table, 71, [("minutes", String(minutes))])
  }

  /// “Your last plan with a network is played once more, in a world where all groups are alike and any words fit. How many more people will come now? Here you only predict.”
  public func simulationIntroHonesty() -> String {
    self.text(SimulationMessages.table, 72)
  }

  /// “Now you plan: {minutes} minutes, people to ask, ways, languages and words. As on many pages, you will see who was asked, who saw it and who reacted.”
  public func simulationIntroReach(minutes: Int) -> String {
    self.text(SimulationMessages.table, 73, [("minutes", String(minutes))])
  }

  /// “Another day, other people at home, and {minutes} minutes. The network is off: posts, messages and friend requests reach nobody. Who knows whom?”
  public func simulationIntroShutdown(minutes: Int) -> String {
    self.text(SimulationMessages.table, 74, [("minutes", String(minutes))])
  }

  /// “The town and all its numbers are invented for teaching.”
  public func simulationInvented() -> String {
    self.text(SimulationMessages.table, 75)
  }

  /// “{left} left”
  public func simulationLeft(left: Int) -> String {
    self.text(SimulationMessages.table, 76, [("left", String(left))])
  }

  /// “What this model leaves out: people hear of it once, nobody tells anybody, nobody is asked twice, people decide apart from each other, and no mind changes. Trust its order of plans only as far as your place is like it.”
  public func simulationLimits() -> String {
    self.text(SimulationMessages.table, 77)
  }

  /// “This round: {percent} of 100 points.”
  public func simulationMark(percent: Int) -> String {
    self.text(SimulationMessages.table, 78, [("percent", String(percent))])
  }

  /// “This round counts: 70 points for the decision, 15 for care, 15 for the prediction. Luck counts nothing.”
  public func simulationMarked() -> String {
    self.text(SimulationMessages.table, 79)
  }

  /// “copy the candidates”
  public func simulationNameCandidates() -> String {
    self.text(SimulationMessages.table, 80)
  }

  /// “reminders and trust”
  public func simulationNameCare() -> String {
    self.text(SimulationMessages.table, 81)
  }

  /// “every door”
  public func simulationNameFunnel() -> String {
    self.text(SimulationMessages.table, 82)
  }

  /// “the honesty round”
  public func simulationNameHonesty() -> String {
    self.text(SimulationMessages.table, 83)
  }

  /// “what a page shows”
  public func simulationNameReach() -> String {
    self.text(SimulationMessages.table, 84)
  }

  /// “the network is off”
  public func simulationNameShutdown() -> String {
    self.text(SimulationMessages.table, 85)
  }

  /// “no”
  public func simulationNo() -> String {
    self.text(SimulationMessages.table, 86)
  }

  /// “none in particular”
  public func simulationNoWords() -> String {
    self.text(SimulationMessages.table, 87)
  }

  /// “The plan asks nobody yet.”
  public func simulationNobodyAsked() -> String {
    self.text(SimulationMessages.table, 88)
  }

  /// “There is no earlier plan.”
  public func simulationNothingEarlier() -> String {
    self.text(SimulationMessages.table, 89)
  }

  /// “Nothing to undo.”
  public func simulationNothingToUndo() -> String {
    self.text(SimulationMessages.table, 90)
  }

  /// “{name}: only {count} can be asked so.”
  public func simulationOnlySoMany(name: String, count: Int) -> String {
    self.text(SimulationMessages.table, 91, [("name", name), ("count", String(count))])
  }

  /// “On 500 other days you would get **{low}–{high}** more (nine days of ten).”
  public func simulationOtherDays(low: Int, high: Int) -> String {
    self.text(SimulationMessages.table, 92, [("low", String(low)), ("high", String(high))])
  }

  /// “{over} too many”
  public func simulationOver(over: Int) -> String {
    self.text(SimulationMessages.table, 93, [("over", String(over))])
  }

  /// “A general post to each group: {extra} more on this day, {low}–{high} on other days.”
  public func simulationPosts(extra: Int, low: Int, high: Int) -> String {
    self.text(SimulationMessages.table, 94, [("extra", String(extra)), ("low", String(low)), ("high", String(high))])
  }

  /// “How many more people will come because of the plan? Give a range in which nine days of ten would lie.”
  public func simulationPredict() -> String {
    self.text(SimulationMessages.table, 95)
  }

  /// “You predicted {low}–{high}: that held.”
  public func simulationPredicted(low: Int, high: Int) -> String {
    self.text(SimulationMessages.table, 96, [("low", String(low)), ("high", String(high))])
  }

  /// “You predicted {low}–{high}: it came out otherwise.”
  public func simulationPredictedNot(low: Int, high: Int) -> String {
    self.text(SimulationMessages.table, 97, [("low", String(low)), ("high", String(high))])
  }

  /// “You predicted {low}–{high}, so wide that it says little. A range of at most {width} would count.”
  public func simulationPredictedVague(low: Int, high: Int, width: Int) -> String {
    self.text(SimulationMessages.table, 98, [("low", String(low)), ("high", String(high)), ("width", String(width))])
  }

  /// “Random friend requests for the same minutes: {extra} more on this day, {low}–{high} on other days.”
  public func simulationRandom(extra: Int, low: Int, high: Int) -> String {
    self.text(SimulationMessages.table, 99, [("extra", String(extra)), ("low", String(low)), ("high", String(high))])
  }

  /// “What came of round {number}”
  public func simulationResult(number: Int) -> String {
    self.text(SimulationMessages.table, 100, [("number", String(number))])
  }

  /// “Round {number} of {count}: {name}”
  public func simulationRound(number: Int, count: Int, name: String) -> String {
    self.text(SimulationMessages.table, 101, [("number", String(number)), ("count", String(count)), ("name", name)])
  }

  /// “care”
  public func simulationRowCare() -> String {
    self.text(SimulationMessages.table, 102)
  }

  /// “group {number} of {count}”
  public func simulationRowPosition(number: Int, count: Int) -> String {
    self.text(SimulationMessages.table, 103, [("number", String(number)), ("count", String(count))])
  }

  /// “Other days”
  public func simulationTableDays() -> String {
    self.text(SimulationMessages.table, 104)
  }

  /// “Decision”
  public func simulationTableDecision() -> String {
    self.text(SimulationMessages.table, 105)
  }

  /// “Came for it”
  public func simulationTableExtra() -> String {
    self.text(SimulationMessages.table, 106)
  }

  /// “Points”
  public func simulationTablePoints() -> String {
    self.text(SimulationMessages.table, 107)
  }

  /// “Round”
  public func simulationTableRound() -> String {
    self.text(SimulationMessages.table, 108)
  }

  /// “to ”
  public func simulationTo() -> String {
    self.text(SimulationMessages.table, 109)
  }

  /// “Undone.”
  public func simulationUndone() -> String {
    self.text(SimulationMessages.table, 110)
  }

  /// “This round does not count; it is for finding out.”
  public func simulationUnmarked() -> String {
    self.text(SimulationMessages.table, 111)
  }

  /// “{minutes} of {budget} minutes”
  public func simulationUsed(minutes: Int, budget: Int) -> String {
    self.text(SimulationMessages.table, 112, [("minutes", String(minutes)), ("budget", String(budget))])
  }

  /// “Points over the rounds that count: {percent} of 100.”
  public func simulationVerdict(percent: Int) -> String {
    self.text(SimulationMessages.table, 113, [("percent", String(percent))])
  }

  /// “yes”
  public func simulationYes() -> String {
    self.text(SimulationMessages.table, 114)
  }

}
