// Written by `swift run generate` from Sources/Text/Catalogues/room.*: change those instead.
// swift-format-ignore-file

/// The table of the room catalogue.
enum RoomMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "help-workshop-address",
    "help-workshop-cohort",
    "help-workshop-example-exit",
    "help-workshop-example-lesson",
    "help-workshop-host",
    "help-workshop-host-more",
    "help-workshop-new",
    "help-workshop-port",
    "help-workshop-what",
    "room-address-line",
    "room-address-not-here",
    "room-advice-discuss",
    "room-advice-explain",
    "room-advice-go-on",
    "room-alias-hint",
    "room-alias-label",
    "room-alias-taken",
    "room-already-revealed",
    "room-answer-missing",
    "room-bad-alias",
    "room-belief-line",
    "room-cannot-serve",
    "room-certainty-missing",
    "room-certainty-one",
    "room-certainty-three",
    "room-certainty-two",
    "room-choose-all",
    "room-choose-one",
    "room-closed",
    "room-code-label",
    "room-commands",
    "room-discuss",
    "room-ended",
    "room-exit-learned",
    "room-exit-learned-stem",
    "room-exit-little",
    "room-exit-much",
    "room-exit-some",
    "room-exit-title",
    "room-exit-unclear",
    "room-exit-unclear-stem",
    "room-exit-use",
    "room-exit-use-stem",
    "room-file-broken",
    "room-finished",
    "room-full",
    "room-gap",
    "room-groups",
    "room-join",
    "room-joined",
    "room-key",
    "room-known-here",
    "room-language-label",
    "room-left",
    "room-left-out",
    "room-library-missing",
    "room-link-line",
    "room-lobby",
    "room-no-cohort",
    "room-no-more",
    "room-no-question",
    "room-no-such-page",
    "room-no-word",
    "room-nobody",
    "room-none-fits",
    "room-not-a-number",
    "room-not-now",
    "room-not-saved",
    "room-one-address",
    "room-only-here",
    "room-other-addresses",
    "room-other-device",
    "room-other-room",
    "room-overheard",
    "room-phase-closed",
    "room-phase-discussing",
    "room-phase-lobby",
    "room-phase-revealed",
    "room-phase-voting",
    "room-place-twice",
    "room-places",
    "room-port-in-use",
    "room-questions",
    "room-resume-changed",
    "room-resume-other",
    "room-resumed",
    "room-return",
    "room-return-code",
    "room-return-heading",
    "room-return-label",
    "room-revealed",
    "room-right-line",
    "room-round-closed",
    "room-saved",
    "room-silent-line",
    "room-spread",
    "room-store-trouble",
    "room-stuck",
    "room-stuck-line",
    "room-stuck-saved",
    "room-take-home",
    "room-too-fast",
    "room-too-long",
    "room-too-many-guesses",
    "room-too-many-here",
    "room-unknown-command",
    "room-unknown-source",
    "room-vote",
    "room-vote-again",
    "room-vote-now",
    "room-votes-line",
    "room-wall-join",
    "room-wall-line",
    "room-wall-people",
    "room-wall-votes",
    "room-warning",
    "room-who-line",
    "room-wrong-code",
    "room-wrong-return-code",
    "room-you-are",
    "room-your-answer",
  ]

  static let english: [String] = [
    "The address of this machine that phones use",
    "The group that participants join",
    "Collect what people take with them",
    "Ask the questions of a lesson",
    "Ask a room questions that phones answer",
    "Phones join over the local network with a code; no internet is needed. The commands are typed here: open, close, discuss, again, reveal, next, hide WORD, who, finish, help. Leaving keeps the room; the same command goes on with it.",
    "Begin anew, and end a room that was left open",
    "The port; 8080 where none is named",
    "A module, a lesson, a file with questions, or exit-card",
    "Phones open {address} and type the code {code}.",
    "This machine has no address {address}. Its addresses: {addresses}",
    "30 to 70 % are right: let neighbours discuss, then ask again.",
    "Fewer than 30 % are right: explain again, then ask again.",
    "More than 70 % are right: reveal and go on.",
    "An invented name is fine; others in the room do not see it.",
    "Your name here",
    "Somebody here has that name. How about {suggestion}?",
    "Question {number} was revealed; ask another one.",
    "The answer is not complete. Fill it in and send it again.",
    "Choose a name of 1 to {limit} letters without control characters.",
    "{count} vote: {belief}\0{count} votes: {belief}",
    "Pages cannot be served at {address}: error {number} of the system.",
    "Say how certain you are, then send your answer again.",
    "I am guessing",
    "I am certain",
    "I am fairly sure",
    "Choose all that fit",
    "Choose one",
    "The round is closed. Look at the front.",
    "Code from the screen",
    "Commands: {commands}",
    "Tell your neighbour what you chose and why. You will answer once more.",
    "The room is finished. {count} answer is in the record.\0The room is finished. {count} answers are in the record.",
    "The most important thing",
    "What is the most important thing that you take with you? A few words are enough.",
    "Hardly anything",
    "Nearly everything",
    "Some of it",
    "Before you go",
    "Still unclear",
    "What is still unclear, or what do you want to ask? A few words are enough.",
    "What you will use",
    "How much of today can you use in the next two weeks?",
    "{file} cannot be asked: {first}",
    "The session is over. Thank you for your answers.",
    "The room is full.",
    "Gap {number}",
    "Where does each belong?",
    "Come in",
    "{alias} came in; {count} in the room.",
    "The answer",
    "You are in this room already, or your record cannot be used here. Come back with your own code, or come in without your record.",
    "Language",
    "The room stays open in the record. The same command goes on with it.",
    "{count} question is left out: it does not fit a phone ({names}).\0{count} questions are left out: they do not fit a phone ({names}).",
    "The library {name} is missing: apt install libmicrohttpd12",
    "Or the link with the code: {link}",
    "You are in. The first question comes soon.",
    "There is no group {name}. Make it with `qadam cohort create {name}`.",
    "There is no further question. Type finish to end.",
    "There is no question {number}; there are {count}.",
    "There is no such page here. Come in with the code from the screen.",
    "That word is not on the list.",
    "Nobody is in the room yet.",
    "None of the questions of {name} fits a phone.",
    "Type a number, such as 25.9.",
    "That does not fit here. You can type: {commands}",
    "Nothing was saved just now. Send it again, and tell the trainer.",
    "Choose one address of this machine: {addresses}",
    "No address of a network was found: only this machine can reach the room. Name one with --address.",
    "Other addresses of this machine: {addresses}",
    "Go on on another device",
    "This device was in another room. Come in here with the code from the screen.",
    "Others in this network can overhear what you send. Take an invented name, and write nothing about yourself or others that must stay secret.",
    "Question {number}, round {round}: closed.",
    "Question {number}: people talk. Type again for the second vote.",
    "Lobby: people come in. Type open for the first question.",
    "Question {number}: revealed.",
    "Question {number}, round {round}: votes are open.",
    "Two have the same place. Give each its own.",
    "Give each its place; 1 comes first",
    "Port {port} is taken by another program. Choose another one with --port.",
    "{title}: {count} question.\0{title}: {count} questions.",
    "The room that was left open asks questions that have changed since. End it with --new.",
    "Another room was left open: {title}. Go on with it, or end it with --new.",
    "Going on with the room that was left open, where it was.",
    "Come back",
    "Open the same address there and come back with this code. Show it to nobody.",
    "I was here before, on another device",
    "Your own code",
    "This is how it fell out.",
    "Right: {right} of {votes} ({percent} %).",
    "This round is closed; nothing was changed.",
    "Saved. You can change your answer until the round is closed.",
    "No vote yet: {names}",
    "How {count} person answered\0How {count} people answered",
    "The record takes nothing at the moment: {reason} Votes are refused until it does; nothing is lost.",
    "I am stuck",
    "Stuck: {names}",
    "Saved: you are stuck. You can still answer until the round is closed.",
    "Take my answers home",
    "You sent many answers in a few seconds. Your last saved one stands; wait a moment.",
    "That is too long: at most {limit} characters.",
    "Too many wrong codes. Wait a minute, then type the code from the screen.",
    "Too many people came in from this device. Ask the trainer.",
    "There is no command {word}. Type help.",
    "There is no module, lesson or file called {name}. See `qadam course show`.",
    "Send my answer",
    "Answer once more, after the talk.",
    "Answer for yourself, without your neighbours.",
    "{votes} of {people} voted.",
    "Come in with your phone: this address, and the code",
    "For the projector, without names: {link}",
    "{count} person is in\0{count} people are in",
    "{votes} of {people} have answered",
    "This network can be overheard: no real names, no secrets. Only this terminal leads the room; it ends with the program.",
    "{count} in the room: {names}\0{count} in the room: {names}",
    "That code is not right. Look at the screen in front and type it again.",
    "Nobody here has that code. Look at the device on which you came in.",
    "You are {alias}.",
    "Your answer",
  ]

  static let russian: [String] = [
    "Адрес этого компьютера для телефонов",
    "Группа, в которую войдут участники",
    "Собрать, что люди уносят с собой",
    "Задать вопросы урока",
    "Задать группе вопросы, на которые отвечают с телефонов",
    "Телефоны входят по местной сети с кодом; интернет не нужен. Команды вводятся здесь: open, close, discuss, again, reveal, next, hide WORD, who, finish, help. Если выйти, комната сохраняется; та же команда продолжит её.",
    "Начать заново и закончить комнату, оставленную открытой",
    "Порт; если не указан – 8080",
    "Модуль, урок, файл с вопросами или exit-card",
    "Телефоны открывают {address} и набирают код {code}.",
    "У этого компьютера нет адреса {address}. Его адреса: {addresses}",
    "Верно 30–70 %: пусть соседи обсудят, затем спросите снова.",
    "Верно меньше 30 %: объясните ещё раз и спросите снова.",
    "Верно больше 70 %: раскройте ответ и идите дальше.",
    "Можно вымышленное; другие в комнате его не видят.",
    "Ваше имя здесь",
    "Это имя здесь уже занято. Может быть, {suggestion}?",
    "Вопрос {number} уже раскрыт; задайте другой.",
    "Ответ неполный. Заполните и отправьте ещё раз.",
    "Выберите имя от 1 до {limit} букв без управляющих знаков.",
    "{count} голос: {belief}\0{count} голоса: {belief}\0{count} голосов: {belief}",
    "Нельзя отдавать страницы по адресу {address}: ошибка системы {number}.",
    "Укажите, насколько вы уверены, и отправьте ответ ещё раз.",
    "Угадываю",
    "Совершенно уверенно",
    "Довольно уверенно",
    "Выберите все подходящие",
    "Выберите одно",
    "Раунд закрыт. Посмотрите вперёд.",
    "Код с экрана",
    "Команды: {commands}",
    "Скажите соседу, что вы выбрали и почему. Потом вы ответите ещё раз.",
    "Комната закрыта. В записи {count} ответ.\0Комната закрыта. В записи {count} ответа.\0Комната закрыта. В записи {count} ответов.",
    "Самое важное",
    "Что самое важное вы уносите с собой? Достаточно нескольких слов.",
    "Почти ничего",
    "Почти всё",
    "Кое-что",
    "Перед уходом",
    "Ещё неясно",
    "Что ещё неясно или о чём хочется спросить? Достаточно нескольких слов.",
    "Что пригодится",
    "Что из сегодняшнего вы сможете применить в ближайшие две недели?",
    "{file} задать нельзя: {first}",
    "Занятие закончено. Спасибо за ответы.",
    "В комнате нет мест.",
    "Пропуск {number}",
    "Что куда относится?",
    "Войти",
    "{alias} – вошёл участник; в комнате {count}.",
    "Ответ",
    "Вы уже в этой комнате, или вашу запись здесь использовать нельзя. Вернитесь со своим кодом или войдите без записи.",
    "Язык",
    "Комната сохранена открытой. Та же команда продолжит её.",
    "{count} вопрос пропущен: он не подходит для телефона ({names}).\0{count} вопроса пропущены: они не подходят для телефона ({names}).\0{count} вопросов пропущено: они не подходят для телефона ({names}).",
    "Нет библиотеки {name}: apt install libmicrohttpd12",
    "Или ссылка с кодом: {link}",
    "Вы вошли. Скоро будет первый вопрос.",
    "Нет группы {name}. Создайте её: `qadam cohort create {name}`.",
    "Вопросов больше нет. Наберите finish, чтобы закончить.",
    "Вопроса {number} нет; всего вопросов: {count}.",
    "Такой страницы здесь нет. Войдите с кодом с экрана.",
    "Такого слова в списке нет.",
    "В комнате пока никого.",
    "Ни один вопрос из {name} не подходит для телефона.",
    "Введите число, например 25,9.",
    "Сейчас это не подходит. Можно набрать: {commands}",
    "Сейчас ничего не сохранилось. Отправьте ещё раз и скажите ведущему.",
    "Выберите один адрес этого компьютера: {addresses}",
    "Сетевой адрес не найден: комнату видит только этот компьютер. Укажите адрес через --address.",
    "Другие адреса этого компьютера: {addresses}",
    "Продолжить на другом устройстве",
    "Это устройство было в другой комнате. Войдите сюда с кодом с экрана.",
    "Другие в этой сети могут перехватить то, что вы отправляете. Возьмите вымышленное имя и не пишите о себе и других ничего, что должно остаться тайной.",
    "Вопрос {number}, раунд {round}: закрыт.",
    "Вопрос {number}: идёт разговор. Наберите again для второго голосования.",
    "Ожидание: люди входят. Наберите open для первого вопроса.",
    "Вопрос {number}: раскрыт.",
    "Вопрос {number}, раунд {round}: голосование открыто.",
    "Два стоят на одном месте. Дайте каждому своё.",
    "Дайте каждому место; 1 – первое",
    "Порт {port} занят другой программой. Выберите другой через --port.",
    "{title}: {count} вопрос.\0{title}: {count} вопроса.\0{title}: {count} вопросов.",
    "В оставленной комнате вопросы с тех пор изменились. Закончите её с --new.",
    "Осталась открытой другая комната: {title}. Продолжите её или закончите с --new.",
    "Продолжаем оставленную открытой комнату с того же места.",
    "Вернуться",
    "Откройте там тот же адрес и вернитесь с этим кодом. Никому его не показывайте.",
    "Я уже здесь, с другого устройства",
    "Ваш личный код",
    "Вот что получилось.",
    "Верно: {right} из {votes} ({percent} %).",
    "Этот раунд закрыт; ничего не изменилось.",
    "Сохранено. До закрытия раунда ответ можно изменить.",
    "Ещё не голосовали: {names}",
    "Как ответил {count} человек\0Как ответили {count} человека\0Как ответили {count} человек",
    "Запись сейчас ничего не принимает: {reason} Голоса пока отклоняются; ничего не потеряно.",
    "Затрудняюсь",
    "Затрудняются: {names}",
    "Сохранено: вы затрудняетесь. До закрытия раунда ещё можно ответить.",
    "Забрать мои ответы домой",
    "Вы отправили много ответов за несколько секунд. Последний сохранённый остаётся; подождите немного.",
    "Слишком длинно: не больше {limit} знаков.",
    "Слишком много неверных кодов. Подождите минуту и наберите код с экрана.",
    "С этого устройства вошло слишком много людей. Обратитесь к ведущему.",
    "Нет команды {word}. Наберите help.",
    "Нет модуля, урока или файла {name}. См. `qadam course show`.",
    "Отправить ответ",
    "Ответьте ещё раз, после разговора.",
    "Ответьте сами, без соседей.",
    "Проголосовали {votes} из {people}.",
    "Войдите с телефона: этот адрес и код",
    "Для проектора, без имён: {link}",
    "Вошёл {count} человек\0Вошли {count} человека\0Вошли {count} человек",
    "Ответили {votes} из {people}",
    "Эту сеть можно прослушать: без настоящих имён и тайн. Комнату ведёт только этот терминал; она закрывается вместе с программой.",
    "В комнате {count}: {names}\0В комнате {count}: {names}\0В комнате {count}: {names}",
    "Код не подходит. Посмотрите на экран впереди и наберите ещё раз.",
    "Такого кода здесь ни у кого нет. Посмотрите на устройство, с которого вы вошли.",
    "Вы – {alias}.",
    "Ваш ответ",
  ]

  static let kazakh: [String] = [
    "Телефондар қолданатын осы компьютердің мекенжайы",
    "Қатысушылар кіретін топ",
    "Адамдар өзімен не алып кететінін жинау",
    "Сабақтың сұрақтарын қою",
    "Топқа телефоннан жауап беретін сұрақтар қою",
    "Телефондар жергілікті желімен код арқылы кіреді; интернет керек емес. Бұйрықтар осында теріледі: open, close, discuss, again, reveal, next, hide WORD, who, finish, help. Шықсаңыз, бөлме сақталады; сол бұйрық жалғастырады.",
    "Басынан бастап, ашық қалған бөлмені аяқтау",
    "Порт; аталмаса – 8080",
    "Модуль, сабақ, сұрақтары бар файл немесе exit-card",
    "Телефондар {address} ашып, {code} кодын тереді.",
    "Бұл компьютерде {address} мекенжайы жоқ. Мекенжайлары: {addresses}",
    "30–70 % дұрыс: көршілер талқыласын, сосын қайта сұраңыз.",
    "30 %-дан азы дұрыс: қайта түсіндіріп, қайта сұраңыз.",
    "70 %-дан көбі дұрыс: жауапты ашып, әрі қарай жүріңіз.",
    "Ойдан алынған ат болады; бөлмедегілер оны көрмейді.",
    "Мұндағы атыңыз",
    "Бұл ат мұнда бос емес. Мүмкін, {suggestion}?",
    "Сұрақ {number} ашылған; басқасын сұраңыз.",
    "Жауап толық емес. Толтырып, қайта жіберіңіз.",
    "Басқару таңбаларынсыз, 1-ден {limit} әріпке дейін ат таңдаңыз.",
    "{count} дауыс: {belief}\0{count} дауыс: {belief}",
    "{address} мекенжайында беттерді беру мүмкін емес: жүйенің {number} қатесі.",
    "Қаншалықты сенімді екеніңізді көрсетіп, жауапты қайта жіберіңіз.",
    "Болжап тұрмын",
    "Толық сенімдімін",
    "Біршама сенімдімін",
    "Сәйкес келгендердің бәрін таңдаңыз",
    "Біреуін таңдаңыз",
    "Раунд жабылды. Алға қараңыз.",
    "Экрандағы код",
    "Бұйрықтар: {commands}",
    "Көршіңізге нені және неге таңдағаныңызды айтыңыз. Сосын тағы жауап бересіз.",
    "Бөлме аяқталды. Жазбада {count} жауап.\0Бөлме аяқталды. Жазбада {count} жауап.",
    "Ең маңыздысы",
    "Өзіңізбен алып кететін ең маңызды нәрсе не? Бірнеше сөз жетеді.",
    "Ештеңені дерлік",
    "Барлығын дерлік",
    "Біразын",
    "Кетер алдында",
    "Әлі түсініксіз",
    "Не әлі түсініксіз немесе не сұрағыңыз келеді? Бірнеше сөз жетеді.",
    "Не керек болады",
    "Бүгінгінің қаншасын алдағы екі аптада қолдана аласыз?",
    "{file} сұрақтарын қоюға болмайды: {first}",
    "Сабақ аяқталды. Жауаптарыңыз үшін рақмет.",
    "Бөлмеде орын жоқ.",
    "Бос орын {number}",
    "Қайсысы қайда жатады?",
    "Кіру",
    "{alias} кірді; бөлмеде {count}.",
    "Жауабы",
    "Сіз бұл бөлмедесіз немесе жазбаңызды мұнда қолдануға болмайды. Өз кодыңызбен оралыңыз немесе жазбасыз кіріңіз.",
    "Тіл",
    "Бөлме жазбада ашық қалды. Сол бұйрық жалғастырады.",
    "{count} сұрақ қалдырылды: телефонға жарамайды ({names}).\0{count} сұрақ қалдырылды: телефонға жарамайды ({names}).",
    "{name} кітапханасы жоқ: apt install libmicrohttpd12",
    "Немесе коды бар сілтеме: {link}",
    "Сіз кірдіңіз. Жақында бірінші сұрақ болады.",
    "{name} тобы жоқ. Жасаңыз: `qadam cohort create {name}`.",
    "Басқа сұрақ жоқ. Аяқтау үшін finish теріңіз.",
    "Сұрақ {number} жоқ; барлығы {count}.",
    "Мұнда ондай бет жоқ. Экрандағы код арқылы кіріңіз.",
    "Тізімде ондай сөз жоқ.",
    "Бөлмеде әзірге ешкім жоқ.",
    "{name} ішіндегі бірде-бір сұрақ телефонға жарамайды.",
    "Сан теріңіз, мысалы 25,9.",
    "Бұл қазір жарамайды. Теруге болады: {commands}",
    "Қазір ештеңе сақталмады. Қайта жіберіп, жүргізушіге айтыңыз.",
    "Осы компьютердің бір мекенжайын таңдаңыз: {addresses}",
    "Желі мекенжайы табылмады: бөлме тек осы компьютерден көрінеді. --address арқылы көрсетіңіз.",
    "Осы компьютердің басқа мекенжайлары: {addresses}",
    "Басқа құрылғыда жалғастыру",
    "Бұл құрылғы басқа бөлмеде болған. Мұнда экрандағы код арқылы кіріңіз.",
    "Осы желідегі басқалар жібергеніңізді көре алады. Ойдан алынған ат алыңыз, өзіңіз бен өзгелер туралы құпия ештеңе жазбаңыз.",
    "Сұрақ {number}, раунд {round}: жабық.",
    "Сұрақ {number}: адамдар талқылауда. Екінші дауыс үшін again теріңіз.",
    "Күту: адамдар кіруде. Бірінші сұрақ үшін open теріңіз.",
    "Сұрақ {number}: ашылды.",
    "Сұрақ {number}, раунд {round}: дауыс беру ашық.",
    "Екеуі бір орында тұр. Әрқайсысына өз орнын беріңіз.",
    "Әрқайсысына орын беріңіз; 1 – бірінші",
    "{port} портын басқа бағдарлама алып тұр. --port арқылы басқасын таңдаңыз.",
    "{title}: {count} сұрақ.\0{title}: {count} сұрақ.",
    "Ашық қалған бөлменің сұрақтары содан бері өзгерген. Оны --new арқылы аяқтаңыз.",
    "Басқа бөлме ашық қалған: {title}. Соны жалғастырыңыз немесе --new арқылы аяқтаңыз.",
    "Ашық қалған бөлмені сол жерінен жалғастырамыз.",
    "Оралу",
    "Сол жерде осы мекенжайды ашып, мына кодпен оралыңыз. Ешкімге көрсетпеңіз.",
    "Мен мұнда басқа құрылғыдан кіргенмін",
    "Жеке кодыңыз",
    "Міне, нәтижесі.",
    "Дұрысы: {votes} ішінен {right} ({percent} %).",
    "Бұл раунд жабық; ештеңе өзгерген жоқ.",
    "Сақталды. Раунд жабылғанша жауапты өзгертуге болады.",
    "Әлі дауыс бермегендер: {names}",
    "{count} адам қалай жауап берді\0{count} адам қалай жауап берді",
    "Жазба қазір ештеңе қабылдамайды: {reason} Дауыстар әзірге қабылданбайды; ештеңе жоғалған жоқ.",
    "Қиналып отырмын",
    "Қиналғандар: {names}",
    "Сақталды: сіз қиналып отырсыз. Раунд жабылғанша әлі жауап беруге болады.",
    "Жауаптарымды үйге алу",
    "Бірнеше секундта көп жауап жібердіңіз. Соңғы сақталғаны күшінде; сәл күтіңіз.",
    "Тым ұзын: ең көбі {limit} таңба.",
    "Қате код тым көп терілді. Бір минут күтіп, экрандағы кодты теріңіз.",
    "Бұл құрылғыдан тым көп адам кірді. Жүргізушіге айтыңыз.",
    "{word} деген бұйрық жоқ. help теріңіз.",
    "{name} деген модуль, сабақ немесе файл жоқ. `qadam course show` қараңыз.",
    "Жауапты жіберу",
    "Әңгімеден кейін тағы бір рет жауап беріңіз.",
    "Көршілерсіз, өзіңіз жауап беріңіз.",
    "{people} адамнан {votes} дауыс берді.",
    "Телефоннан кіріңіз: осы мекенжай және код",
    "Проектор үшін, атсыз: {link}",
    "{count} адам кірді\0{count} адам кірді",
    "{people} адамнан {votes} жауап берді",
    "Бұл желіні тыңдауға болады: шын аттар мен құпиялар жазылмасын. Бөлмені тек осы терминал жүргізеді; ол бағдарламамен бірге жабылады.",
    "Бөлмеде {count}: {names}\0Бөлмеде {count}: {names}",
    "Код дұрыс емес. Алдыңғы экранға қарап, қайта теріңіз.",
    "Мұнда ондай код ешкімде жоқ. Кірген құрылғыңызға қараңыз.",
    "Сіз – {alias}.",
    "Жауабыңыз",
  ]

}

extension Messages {
  /// “The address of this machine that phones use”
  public func helpWorkshopAddress() -> String {
    self.text(RoomMessages.table, 0)
  }

  /// “The group that participants join”
  public func helpWorkshopCohort() -> String {
    self.text(RoomMessages.table, 1)
  }

  /// “Collect what people take with them”
  public func helpWorkshopExampleExit() -> String {
    self.text(RoomMessages.table, 2)
  }

  /// “Ask the questions of a lesson”
  public func helpWorkshopExampleLesson() -> String {
    self.text(RoomMessages.table, 3)
  }

  /// “Ask a room questions that phones answer”
  public func helpWorkshopHost() -> String {
    self.text(RoomMessages.table, 4)
  }

  /// “Phones join over the local network with a code; no internet is needed. The commands are typed here: open, close, discuss, again, reveal, next, hide WORD, who, finish, help. Leaving keeps the room; the same command goes on with it.”
  public func helpWorkshopHostMore() -> String {
    self.text(RoomMessages.table, 5)
  }

  /// “Begin anew, and end a room that was left open”
  public func helpWorkshopNew() -> String {
    self.text(RoomMessages.table, 6)
  }

  /// “The port; 8080 where none is named”
  public func helpWorkshopPort() -> String {
    self.text(RoomMessages.table, 7)
  }

  /// “A module, a lesson, a file with questions, or exit-card”
  public func helpWorkshopWhat() -> String {
    self.text(RoomMessages.table, 8)
  }

  /// “Phones open {address} and type the code {code}.”
  public func roomAddressLine(address: String, code: String) -> String {
    self.text(RoomMessages.table, 9, [("address", address), ("code", code)])
  }

  /// “This machine has no address {address}. Its addresses: {addresses}”
  public func roomAddressNotHere(address: String, addresses: String) -> String {
    self.text(RoomMessages.table, 10, [("address", address), ("addresses", addresses)])
  }

  /// “30 to 70 % are right: let neighbours discuss, then ask again.”
  public func roomAdviceDiscuss() -> String {
    self.text(RoomMessages.table, 11)
  }

  /// “Fewer than 30 % are right: explain again, then ask again.”
  public func roomAdviceExplain() -> String {
    self.text(RoomMessages.table, 12)
  }

  /// “More than 70 % are right: reveal and go on.”
  public func roomAdviceGoOn() -> String {
    self.text(RoomMessages.table, 13)
  }

  /// “An invented name is fine; others in the room do not see it.”
  public func roomAliasHint() -> String {
    self.text(RoomMessages.table, 14)
  }

  /// “Your name here”
  public func roomAliasLabel() -> String {
    self.text(RoomMessages.table, 15)
  }

  /// “Somebody here has that name. How about {suggestion}?”
  public func roomAliasTaken(suggestion: String) -> String {
    self.text(RoomMessages.table, 16, [("suggestion", suggestion)])
  }

  /// “Question {number} was revealed; ask another one.”
  public func roomAlreadyRevealed(number: Int) -> String {
    self.text(RoomMessages.table, 17, [("number", String(number))])
  }

  /// “The answer is not complete. Fill it in and send it again.”
  public func roomAnswerMissing() -> String {
    self.text(RoomMessages.table, 18)
  }

  /// “Choose a name of 1 to {limit} letters without control characters.”
  public func roomBadAlias(limit: Int) -> String {
    self.text(RoomMessages.table, 19, [("limit", String(limit))])
  }

  /// “{count} vote: {belief}”
  public func roomBeliefLine(count: Int, belief: String) -> String {
    self.text(RoomMessages.table, 20, count: count, [("count", String(count)), ("belief", belief)])
  }

  /// “Pages cannot be served at {address}: error {number} of the system.”
  public func roomCannotServe(address: String, number: Int) -> String {
    self.text(RoomMessages.table, 21, [("address", address), ("number", String(number))])
  }

  /// “Say how certain you are, then send your answer again.”
  public func roomCertaintyMissing() -> String {
    self.text(RoomMessages.table, 22)
  }

  /// “I am guessing”
  public func roomCertaintyOne() -> String {
    self.text(RoomMessages.table, 23)
  }

  /// “I am certain”
  public func roomCertaintyThree() -> String {
    self.text(RoomMessages.table, 24)
  }

  /// “I am fairly sure”
  public func roomCertaintyTwo() -> String {
    self.text(RoomMessages.table, 25)
  }

  /// “Choose all that fit”
  public func roomChooseAll() -> String {
    self.text(RoomMessages.table, 26)
  }

  /// “Choose one”
  public func roomChooseOne() -> String {
    self.text(RoomMessages.table, 27)
  }

  /// “The round is closed. Look at the front.”
  public func roomClosed() -> String {
    self.text(RoomMessages.table, 28)
  }

  /// “Code from the screen”
  public func roomCodeLabel() -> String {
    self.text(RoomMessages.table, 29)
  }

  /// “Commands: {commands}”
  public func roomCommands(commands: String) -> String {
    self.text(RoomMessages.table, 30, [("commands", commands)])
  }

  /// “Tell your neighbour what you chose and why. You will answer once more.”
  public func roomDiscuss() -> String {
    self.text(RoomMessages.table, 31)
  }

  /// “The room is finished. {count} answer is in the record.”
  public func roomEnded(count: Int) -> String {
    self.text(RoomMessages.table, 32, count: count, [("count", String(count))])
  }

  /// “The most important thing”
  public func roomExitLearned() -> String {
    self.text(RoomMessages.table, 33)
  }

  /// “What is the most important thing that you take with you? A few words are enough.”
  public func roomExitLearnedStem() -> String {
    self.text(RoomMessages.table, 34)
  }

  /// “Hardly anything”
  public func roomExitLittle() -> String {
    self.text(RoomMessages.table, 35)
  }

  /// “Nearly everything”
  public func roomExitMuch() -> String {
    self.text(RoomMessages.table, 36)
  }

  /// “Some of it”
  public func roomExitSome() -> String {
    self.text(RoomMessages.table, 37)
  }

  /// “Before you go”
  public func roomExitTitle() -> String {
    self.text(RoomMessages.table, 38)
  }

  /// “Still unclear”
  public func roomExitUnclear() -> String {
    self.text(RoomMessages.table, 39)
  }

  /// “What is still unclear, or what do you want to ask? A few words are enough.”
  public func roomExitUnclearStem() -> String {
    self.text(RoomMessages.table, 40)
  }

  /// “What you will use”
  public func roomExitUse() -> String {
    self.text(RoomMessages.table, 41)
  }

  /// “How much of today can you use in the next two weeks?”
  public func roomExitUseStem() -> String {
    self.text(RoomMessages.table, 42)
  }

  /// “{file} cannot be asked: {first}”
  public func roomFileBroken(file: String, first: String) -> String {
    self.text(RoomMessages.table, 43, [("file", file), ("first", first)])
  }

  /// “The session is over. Thank you for your answers.”
  public func roomFinished() -> String {
    self.text(RoomMessages.table, 44)
  }

  /// “The room is full.”
  public func roomFull() -> String {
    self.text(RoomMessages.table, 45)
  }

  /// “Gap {number}”
  public func roomGap(number: Int) -> String {
    self.text(RoomMessages.table, 46, [("number", String(number))])
  }

  /// “Where does each belong?”
  public func roomGroups() -> String {
    self.text(RoomMessages.table, 47)
  }

  /// “Come in”
  public func roomJoin() -> String {
    self.text(RoomMessages.table, 48)
  }

  /// “{alias} came in; {count} in the room.”
  public func roomJoined(alias: String, count: Int) -> String {
    self.text(RoomMessages.table, 49, [("alias", alias), ("count", String(count))])
  }

  /// “The answer”
  public func roomKey() -> String {
    self.text(RoomMessages.table, 50)
  }

  /// “You are in this room already, or your record cannot be used here. Come back with your own code, or come in without your record.”
  public func roomKnownHere() -> String {
    self.text(RoomMessages.table, 51)
  }

  /// “Language”
  public func roomLanguageLabel() -> String {
    self.text(RoomMessages.table, 52)
  }

  /// “The room stays open in the record. The same command goes on with it.”
  public func roomLeft() -> String {
    self.text(RoomMessages.table, 53)
  }

  /// “{count} question is left out: it does not fit a phone ({names}).”
  public func roomLeftOut(count: Int, names: String) -> String {
    self.text(RoomMessages.table, 54, count: count, [("count", String(count)), ("names", names)])
  }

  /// “The library {name} is missing: apt install libmicrohttpd12”
  public func roomLibraryMissing(name: String) -> String {
    self.text(RoomMessages.table, 55, [("name", name)])
  }

  /// “Or the link with the code: {link}”
  public func roomLinkLine(link: String) -> String {
    self.text(RoomMessages.table, 56, [("link", link)])
  }

  /// “You are in. The first question comes soon.”
  public func roomLobby() -> String {
    self.text(RoomMessages.table, 57)
  }

  /// “There is no group {name}. Make it with `qadam cohort create {name}`.”
  public func roomNoCohort(name: String) -> String {
    self.text(RoomMessages.table, 58, [("name", name)])
  }

  /// “There is no further question. Type finish to end.”
  public func roomNoMore() -> String {
    self.text(RoomMessages.table, 59)
  }

  /// “There is no question {number}; there are {count}.”
  public func roomNoQuestion(number: Int, count: Int) -> String {
    self.text(RoomMessages.table, 60, [("number", String(number)), ("count", String(count))])
  }

  /// “There is no such page here. Come in with the code from the screen.”
  public func roomNoSuchPage() -> String {
    self.text(RoomMessages.table, 61)
  }

  /// “That word is not on the list.”
  public func roomNoWord() -> String {
    self.text(RoomMessages.table, 62)
  }

  /// “Nobody is in the room yet.”
  public func roomNobody() -> String {
    self.text(RoomMessages.table, 63)
  }

  /// “None of the questions of {name} fits a phone.”
  public func roomNoneFits(name: String) -> String {
    self.text(RoomMessages.table, 64, [("name", name)])
  }

  /// “Type a number, such as 25.9.”
  public func roomNotANumber() -> String {
    self.text(RoomMessages.table, 65)
  }

  /// “That does not fit here. You can type: {commands}”
  public func roomNotNow(commands: String) -> String {
    self.text(RoomMessages.table, 66, [("commands", commands)])
  }

  /// “Nothing was saved just now. Send it again, and tell the trainer.”
  public func roomNotSaved() -> String {
    self.text(RoomMessages.table, 67)
  }

  /// “Choose one address of this machine: {addresses}”
  public func roomOneAddress(addresses: String) -> String {
    self.text(RoomMessages.table, 68, [("addresses", addresses)])
  }

  /// “No address of a network was found: only this machine can reach the room. Name one with --address.”
  public func roomOnlyHere() -> String {
    self.text(RoomMessages.table, 69)
  }

  /// “Other addresses of this machine: {addresses}”
  public func roomOtherAddresses(addresses: String) -> String {
    self.text(RoomMessages.table, 70, [("addresses", addresses)])
  }

  /// “Go on on another device”
  public func roomOtherDevice() -> String {
    self.text(RoomMessages.table, 71)
  }

  /// “This device was in another room. Come in here with the code from the screen.”
  public func roomOtherRoom() -> String {
    self.text(RoomMessages.table, 72)
  }

  /// “Others in this network can overhear what you send. Take an invented name, and write nothing about yourself or others that must stay secret.”
  public func roomOverheard() -> String {
    self.text(RoomMessages.table, 73)
  }

  /// “Question {number}, round {round}: closed.”
  public func roomPhaseClosed(number: Int, round: Int) -> String {
    self.text(RoomMessages.table, 74, [("number", String(number)), ("round", String(round))])
  }

  /// “Question {number}: people talk. Type again for the second vote.”
  public func roomPhaseDiscussing(number: Int) -> String {
    self.text(RoomMessages.table, 75, [("number", String(number))])
  }

  /// “Lobby: people come in. Type open for the first question.”
  public func roomPhaseLobby() -> String {
    self.text(RoomMessages.table, 76)
  }

  /// “Question {number}: revealed.”
  public func roomPhaseRevealed(number: Int) -> String {
    self.text(RoomMessages.table, 77, [("number", String(number))])
  }

  /// “Question {number}, round {round}: votes are open.”
  public func roomPhaseVoting(number: Int, round: Int) -> String {
    self.text(RoomMessages.table, 78, [("number", String(number)), ("round", String(round))])
  }

  /// “Two have the same place. Give each its own.”
  public func roomPlaceTwice() -> String {
    self.text(RoomMessages.table, 79)
  }

  /// “Give each its place; 1 comes first”
  public func roomPlaces() -> String {
    self.text(RoomMessages.table, 80)
  }

  /// “Port {port} is taken by another program. Choose another one with --port.”
  public func roomPortInUse(port: Int) -> String {
    self.text(RoomMessages.table, 81, [("port", String(port))])
  }

  /// “{title}: {count} question.”
  public func roomQuestions(title: String, count: Int) -> String {
    self.text(RoomMessages.table, 82, count: count, [("title", title), ("count", String(count))])
  }

  /// “The room that was left open asks questions that have changed since. End it with --new.”
  public func roomResumeChanged() -> String {
    self.text(RoomMessages.table, 83)
  }

  /// “Another room was left open: {title}. Go on with it, or end it with --new.”
  public func roomResumeOther(title: String) -> String {
    self.text(RoomMessages.table, 84, [("title", title)])
  }

  /// “Going on with the room that was left open, where it was.”
  public func roomResumed() -> String {
    self.text(RoomMessages.table, 85)
  }

  /// “Come back”
  public func roomReturn() -> String {
    self.text(RoomMessages.table, 86)
  }

  /// “Open the same address there and come back with this code. Show it to nobody.”
  public func roomReturnCode() -> String {
    self.text(RoomMessages.table, 87)
  }

  /// “I was here before, on another device”
  public func roomReturnHeading() -> String {
    self.text(RoomMessages.table, 88)
  }

  /// “Your own code”
  public func roomReturnLabel() -> String {
    self.text(RoomMessages.table, 89)
  }

  /// “This is how it fell out.”
  public func roomRevealed() -> String {
    self.text(RoomMessages.table, 90)
  }

  /// “Right: {right} of {votes} ({percent} %).”
  public func roomRightLine(right: Int, votes: Int, percent: Int) -> String {
    self.text(RoomMessages.table, 91, [("right", String(right)), ("votes", String(votes)), ("percent", String(percent))])
  }

  /// “This round is closed; nothing was changed.”
  public func roomRoundClosed() -> String {
    self.text(RoomMessages.table, 92)
  }

  /// “Saved. You can change your answer until the round is closed.”
  public func roomSaved() -> String {
    self.text(RoomMessages.table, 93)
  }

  /// “No vote yet: {names}”
  public func roomSilentLine(names: String) -> String {
    self.text(RoomMessages.table, 94, [("names", names)])
  }

  /// “How {count} person answered”
  public func roomSpread(count: Int) -> String {
    self.text(RoomMessages.table, 95, count: count, [("count", String(count))])
  }

  /// “The record takes nothing at the moment: {reason} Votes are refused until it does; nothing is lost.”
  public func roomStoreTrouble(reason: String) -> String {
    self.text(RoomMessages.table, 96, [("reason", reason)])
  }

  /// “I am stuck”
  public func roomStuck() -> String {
    self.text(RoomMessages.table, 97)
  }

  /// “Stuck: {names}”
  public func roomStuckLine(names: String) -> String {
    self.text(RoomMessages.table, 98, [("names", names)])
  }

  /// “Saved: you are stuck. You can still answer until the round is closed.”
  public func roomStuckSaved() -> String {
    self.text(RoomMessages.table, 99)
  }

  /// “Take my answers home”
  public func roomTakeHome() -> String {
    self.text(RoomMessages.table, 100)
  }

  /// “You sent many answers in a few seconds. Your last saved one stands; wait a moment.”
  public func roomTooFast() -> String {
    self.text(RoomMessages.table, 101)
  }

  /// “That is too long: at most {limit} characters.”
  public func roomTooLong(limit: Int) -> String {
    self.text(RoomMessages.table, 102, [("limit", String(limit))])
  }

  /// “Too many wrong codes. Wait a minute, then type the code from the screen.”
  public func roomTooManyGuesses() -> String {
    self.text(RoomMessages.table, 103)
  }

  /// “Too many people came in from this device. Ask the trainer.”
  public func roomTooManyHere() -> String {
    self.text(RoomMessages.table, 104)
  }

  /// “There is no command {word}. Type help.”
  public func roomUnknownCommand(word: String) -> String {
    self.text(RoomMessages.table, 105, [("word", word)])
  }

  /// “There is no module, lesson or file called {name}. See `qadam course show`.”
  public func roomUnknownSource(name: String) -> String {
    self.text(RoomMessages.table, 106, [("name", name)])
  }

  /// “Send my answer”
  public func roomVote() -> String {
    self.text(RoomMessages.table, 107)
  }

  /// “Answer once more, after the talk.”
  public func roomVoteAgain() -> String {
    self.text(RoomMessages.table, 108)
  }

  /// “Answer for yourself, without your neighbours.”
  public func roomVoteNow() -> String {
    self.text(RoomMessages.table, 109)
  }

  /// “{votes} of {people} voted.”
  public func roomVotesLine(votes: Int, people: Int) -> String {
    self.text(RoomMessages.table, 110, [("votes", String(votes)), ("people", String(people))])
  }

  /// “Come in with your phone: this address, and the code”
  public func roomWallJoin() -> String {
    self.text(RoomMessages.table, 111)
  }

  /// “For the projector, without names: {link}”
  public func roomWallLine(link: String) -> String {
    self.text(RoomMessages.table, 112, [("link", link)])
  }

  /// “{count} person is in”
  public func roomWallPeople(count: Int) -> String {
    self.text(RoomMessages.table, 113, count: count, [("count", String(count))])
  }

  /// “{votes} of {people} have answered”
  public func roomWallVotes(votes: Int, people: Int) -> String {
    self.text(RoomMessages.table, 114, [("votes", String(votes)), ("people", String(people))])
  }

  /// “This network can be overheard: no real names, no secrets. Only this terminal leads the room; it ends with the program.”
  public func roomWarning() -> String {
    self.text(RoomMessages.table, 115)
  }

  /// “{count} in the room: {names}”
  public func roomWhoLine(count: Int, names: String) -> String {
    self.text(RoomMessages.table, 116, count: count, [("count", String(count)), ("names", names)])
  }

  /// “That code is not right. Look at the screen in front and type it again.”
  public func roomWrongCode() -> String {
    self.text(RoomMessages.table, 117)
  }

  /// “Nobody here has that code. Look at the device on which you came in.”
  public func roomWrongReturnCode() -> String {
    self.text(RoomMessages.table, 118)
  }

  /// “You are {alias}.”
  public func roomYouAre(alias: String) -> String {
    self.text(RoomMessages.table, 119, [("alias", alias)])
  }

  /// “Your answer”
  public func roomYourAnswer() -> String {
    self.text(RoomMessages.table, 120)
  }

}
