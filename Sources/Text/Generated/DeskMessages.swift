// Written by `swift run generate` from Sources/Text/Catalogues/desk.*: change those instead.
// swift-format-ignore-file

/// The table of the desk catalogue.
enum DeskMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "bundle-alias",
    "bundle-answers",
    "bundle-bad-fact",
    "bundle-bad-header",
    "bundle-broken-chain",
    "bundle-changed",
    "bundle-course",
    "bundle-facts",
    "bundle-foreign-fact",
    "bundle-forged",
    "bundle-holds",
    "bundle-newer",
    "bundle-no-alias",
    "bundle-none",
    "bundle-open",
    "bundle-other-key",
    "bundle-own-device",
    "bundle-period",
    "bundle-sealed-for",
    "bundle-signed",
    "bundle-texts",
    "bundle-too-large",
    "bundle-too-many",
    "bundle-unknown-fact",
    "bundle-wrong-order",
    "code-missing",
    "code-too-wide",
    "cohort-empty",
    "cohort-exists",
    "cohort-line",
    "cohort-made",
    "cohort-member-conflicts",
    "cohort-member-facts",
    "cohort-member-form",
    "cohort-member-gaps",
    "cohort-member-last",
    "cohort-none",
    "cohort-removed",
    "cohort-unknown",
    "counterbalance-line",
    "counterbalance-told",
    "export-ask",
    "export-done",
    "export-empty",
    "export-needs-recipient",
    "export-not-done",
    "help-argument-bundle",
    "help-argument-bundles",
    "help-argument-cohort",
    "help-argument-cohort-new",
    "help-cohort",
    "help-cohort-counterbalance",
    "help-cohort-counterbalance-more",
    "help-cohort-create",
    "help-cohort-import",
    "help-cohort-import-example",
    "help-cohort-import-example-dry",
    "help-cohort-import-more",
    "help-cohort-list",
    "help-cohort-remove",
    "help-cohort-remove-more",
    "help-cohort-show",
    "help-option-armor",
    "help-option-dry-run",
    "help-option-forget-members",
    "help-option-no-alias",
    "help-option-no-code",
    "help-option-passphrase-file",
    "help-option-plain-text",
    "help-option-to",
    "help-option-yes-export",
    "help-progress-export",
    "help-progress-export-example",
    "help-progress-export-example-plain",
    "help-progress-export-more",
    "help-trainer",
    "help-trainer-key",
    "help-trainer-key-example",
    "help-trainer-key-more",
    "import-added",
    "import-conflicts",
    "import-corrected",
    "import-disk-full",
    "import-done",
    "import-file",
    "import-file-not-taken",
    "import-files",
    "import-gaps",
    "import-held",
    "import-learners",
    "import-marked-again",
    "import-no-files",
    "import-refused",
    "import-rehearsed",
    "import-unmarked",
    "passphrase",
    "passphrase-advice",
    "passphrase-again",
    "passphrase-differs",
    "passphrase-file-bad",
    "passphrase-needs-file",
    "passphrase-new",
    "passphrase-weak",
    "passphrase-wrong",
    "recipient-bad",
    "recipient-file-bad",
    "recipient-mistyped",
    "trainer-key-damaged",
    "trainer-key-made",
    "trainer-key-missing",
  ]

  static let english: [String] = [
    "your alias, {alias}",
    "{count} answer with its time and how certain you were\0{count} answers with their times and how certain you were",
    "Line {line} breaks the format.",
    "Its header breaks the format: {member}.",
    "Line {line} does not follow from the one before it.",
    "It was changed or cut after it was made: ask for it again.",
    "the course {course}, version {version}",
    "{count} entry in all: pages, answers, beginnings and ends of sessions\0{count} entries in all: pages, answers, beginnings and ends of sessions",
    "Line {line} is about somebody else, or from another device, than the header says.",
    "It names a device whose earlier bundles were signed with another key: ask the learner in person.",
    "This is in the bundle:",
    "A newer Qadam made it (format {found}, known {known}): get a newer Qadam.",
    "no alias, only a random number",
    "It is no bundle of Qadam.",
    "It is not sealed: anybody who gets the file can read it.",
    "It is sealed for another key: ask for one sealed for the recipient of qadam trainer key.",
    "It claims to come from this very record, with another key.",
    "from {first} to {last}",
    "Only the holder of this key can open it:\0Only the holders of these {count} keys can open it:",
    "It carries the signature of this device, so that nobody can change it unnoticed.",
    "{count} text in your own words\0{count} texts in your own words",
    "It is larger than any bundle ({limit} MiB).",
    "It says that it holds more than {limit} facts.",
    "Line {line} holds a fact of a kind that only a newer Qadam knows: {kind}.",
    "Line {line} is out of order.",
    "This machine has no libqrencode, so no code is drawn; the text above says the same.",
    "The window is too narrow for the code: make it wider and run the command again.",
    "Nobody yet: qadam cohort import \"{name}\" FILE takes work in.",
    "There is a group called {name} already.",
    "{name}: {count} person\0{name}: {count} people",
    "The group {name} is made. Take work in with qadam cohort import.",
    "two histories in {count} place\0two histories in {count} places",
    "{count} fact\0{count} facts",
    "form {form} first",
    "{count} gap\0{count} gaps",
    "last on {date}",
    "You have no groups yet: qadam cohort create NAME makes one.",
    "The group {name} is removed.",
    "There is no group called {name}: qadam cohort list shows them.",
    "{name}: form {form}",
    "Tell each person their letter: they start with qadam test pre --form LETTER.",
    "Enter writes the file, anything else leaves it:",
    "Written to {path}.",
    "Nothing is recorded yet: there is nothing to export.",
    "Say who may read it, with --to RECIPIENT, or that anybody may, with --plain-text.",
    "Nothing was written.",
    "The file to write",
    "Bundles, or folders with bundles",
    "The group",
    "What the group is called",
    "The groups that you train",
    "Give each of the two test forms to half of a group",
    "Where half of a group takes form A before and form B after, and the other half the other way round, a difference between the forms does not pass for learning. Who has a form keeps it.",
    "Make a group",
    "Take in the bundles of a group's learners",
    "All files of a stick",
    "See what would come of it, and change nothing",
    "Any order, any repetition and any overlap give the same record. A bundle that breaks a rule is refused whole and named with the rule; the others are taken. Marks are computed anew with your course.",
    "List your groups",
    "Remove a group",
    "What its members recorded stays in your record, unless --forget-members is given.",
    "Show who is in a group and what is held of them",
    "Write text that a messenger can carry",
    "Tell what would come of it and change nothing",
    "Also erase everything of its members, for good",
    "Leave your alias out",
    "Do not draw the code for phones",
    "Read the passphrase from the first line of a file",
    "Do not seal it: anybody can read the file",
    "The trainer's recipient (age1…), or a file with it",
    "Do not ask before writing",
    "Write your record as a signed bundle, sealed for a trainer",
    "Seal it for the trainer whose recipient you were given",
    "See with your own eyes what leaves the machine",
    "A bundle holds what this device recorded about you. It is shown before it is written, and nothing is sent anywhere: carry the file yourself.",
    "Keys for those who train others",
    "Make or show the key that learners seal their work for",
    "Make the key, or show its recipient and a code for phones",
    "The first time, it makes a key pair and seals the secret half with your passphrase. From then on it shows the recipient: hand it to your learners, it is not secret. Whoever has the key file and the passphrase can read all work; without the passphrase nobody can, and nobody can restore it.",
    "{count} new fact\0{count} new facts",
    "{count} place has two different facts: both are kept and neither counts. Ask whether the file was put back to an older copy.\0{count} places have two different facts each: all are kept and none counts. Ask whether the file was put back to an older copy.",
    "{count} mark differs from what the bundle claims; your course's mark counts\0{count} marks differ from what the bundle claims; your course's marks count",
    "The disk is full: nothing of {file} was taken in, what came before it is safe. Free some space and run the command again.",
    "Taken in:",
    "{file}: {learner}, {added} new, {held} held already",
    "{file}: refused, see below",
    "{count} file\0{count} files",
    "{count} gap: facts of somebody else on the same device, or not sent yet\0{count} gaps: facts of somebody else on the same device, or not sent yet",
    "{count} fact held already\0{count} facts held already",
    "{count} learner\0{count} learners",
    "{count} answer that was kept without a mark has one now\0{count} answers that were kept without a mark have one now",
    "There is no file in {path}: name the folder of the stick where the bundles are.",
    "{count} file refused\0{count} files refused",
    "Only tried; nothing was changed. It would come to this:",
    "{count} answer is to a question that your course does not have: kept without a mark\0{count} answers are to questions that your course does not have: kept without marks",
    "Passphrase of your key (not shown):",
    "Choose a passphrase of at least {limit} characters: four or five words that do not belong together are good. Write it down where only you look.",
    "The same again:",
    "The two were not the same. Please try again.",
    "The first line of {path} is no text in UTF-8: write the passphrase there.",
    "Nobody can be asked for the passphrase here: use --passphrase-file PATH.",
    "New passphrase (not shown):",
    "This passphrase is easy to guess: it needs at least {limit} characters, and not always the same ones.",
    "The passphrase is not the one of this key: try again.",
    "{text} is no recipient and no file: a recipient begins with age1 and has 62 characters.",
    "There is no recipient in {path}: it should hold a line that begins with age1.",
    "{text} looks like a recipient, but a letter is wrong or missing: copy it once more, or take it from the trainer's file.",
    "The key in {path} is damaged: put your copy back.",
    "Your key is in {path}. Keep a copy on a stick: without it and the passphrase nobody can open what is sealed for you.",
    "There is no trainer's key yet: make one with qadam trainer key.",
  ]

  static let russian: [String] = [
    "ваше имя, {alias}",
    "{count} ответ с временем и вашей уверенностью\0{count} ответа с временем и вашей уверенностью\0{count} ответов с временем и вашей уверенностью",
    "Строка {line} нарушает формат.",
    "Его заголовок нарушает формат: {member}.",
    "Строка {line} не следует из предыдущей.",
    "Его изменили или обрезали после создания: попросите прислать ещё раз.",
    "курс {course}, версия {version}",
    "всего {count} запись: страницы, ответы, начала и концы занятий\0всего {count} записи: страницы, ответы, начала и концы занятий\0всего {count} записей: страницы, ответы, начала и концы занятий",
    "Строка {line} о другом человеке или с другого устройства, чем сказано в заголовке.",
    "В нём названо устройство, чьи прежние пакеты подписаны другим ключом: спросите ученика лично.",
    "Вот что в пакете:",
    "Его создал более новый Qadam (формат {found}, известен {known}): обновите Qadam.",
    "имени нет, только случайный номер",
    "Это не пакет Qadam.",
    "Он не запечатан: прочтёт любой, к кому попадёт файл.",
    "Запечатано для другого ключа: попросите запечатать для адреса из qadam trainer key.",
    "Он выдаёт себя за эту же запись, но с другим ключом.",
    "с {first} по {last}",
    "Открыть сможет только владелец {count} ключа:\0Открыть смогут только владельцы {count} ключей:\0Открыть смогут только владельцы {count} ключей:",
    "Он подписан этим устройством, поэтому незаметно изменить его нельзя.",
    "{count} текст вашими словами\0{count} текста вашими словами\0{count} текстов вашими словами",
    "Он больше любого пакета ({limit} МиБ).",
    "Он утверждает, что в нём больше {limit} записей.",
    "В строке {line} запись, которую знает только более новый Qadam: {kind}.",
    "Строка {line} не по порядку.",
    "На этой машине нет libqrencode, поэтому код не нарисован; текст выше говорит то же.",
    "Окно слишком узкое для кода: расширьте его и повторите команду.",
    "Пока никого: qadam cohort import \"{name}\" ФАЙЛ принимает работы.",
    "Группа {name} уже есть.",
    "{name}: {count} человек\0{name}: {count} человека\0{name}: {count} человек",
    "Группа {name} создана. Принимайте работы командой qadam cohort import.",
    "две истории в {count} месте\0две истории в {count} местах\0две истории в {count} местах",
    "{count} запись\0{count} записи\0{count} записей",
    "сначала вариант {form}",
    "{count} пропуск\0{count} пропуска\0{count} пропусков",
    "последняя {date}",
    "Групп пока нет: создайте командой qadam cohort create НАЗВАНИЕ.",
    "Группа {name} удалена.",
    "Группы {name} нет: их показывает qadam cohort list.",
    "{name}: вариант {form}",
    "Скажите каждому его букву: начинают командой qadam test pre --form БУКВА.",
    "Enter запишет файл, любое другое отменит:",
    "Записано в {path}.",
    "Пока ничего не записано: выгружать нечего.",
    "Скажите, кому это читать: --to ПОЛУЧАТЕЛЬ, или что читать может любой: --plain-text.",
    "Ничего не записано.",
    "Файл, который будет записан",
    "Пакеты или папки с пакетами",
    "Группа",
    "Название группы",
    "Группы, которые вы обучаете",
    "Раздать каждый из двух вариантов теста половине группы",
    "Если половина группы пишет вариант A до и вариант B после, а другая половина наоборот, разница между вариантами не сойдёт за обучение. У кого вариант есть, тот его сохраняет.",
    "Создать группу",
    "Принять пакеты учеников группы",
    "Все файлы с флешки",
    "Посмотреть, что получится, ничего не меняя",
    "Любой порядок, любые повторы и пересечения дают ту же запись. Пакет, нарушивший правило, отклоняется целиком и называется вместе с правилом; остальные принимаются. Оценки считаются заново по вашему курсу.",
    "Показать ваши группы",
    "Удалить группу",
    "Записи её участников остаются у вас, если не указано --forget-members.",
    "Показать, кто в группе и что о них есть",
    "Записать текстом, который пройдёт через мессенджер",
    "Сказать, что получится, и ничего не менять",
    "Ещё и стереть навсегда всё об её участниках",
    "Не включать ваше имя",
    "Не рисовать код для телефона",
    "Прочитать парольную фразу из первой строки файла",
    "Не запечатывать: файл прочтёт любой",
    "Адрес тренера (age1…) или файл с ним",
    "Не спрашивать перед записью",
    "Записать свои результаты подписанным пакетом, запечатанным для тренера",
    "Запечатать для тренера, чей адрес вам дали",
    "Увидеть своими глазами, что покидает машину",
    "В пакете то, что это устройство записало о вас. Перед записью показывается, что внутри; никуда ничего не отправляется: файл вы передаёте сами.",
    "Ключи для тех, кто учит других",
    "Создать или показать ключ, для которого ученики запечатывают работу",
    "Создать ключ или показать адрес получателя и код для телефона",
    "В первый раз создаёт пару ключей и запечатывает секретную половину вашей парольной фразой. Потом показывает адрес получателя: раздайте его ученикам, он не секретен. У кого есть файл ключа и фраза, тот прочтёт все работы; без фразы не прочтёт никто, и восстановить её нельзя.",
    "{count} новая запись\0{count} новые записи\0{count} новых записей",
    "В {count} месте две разные записи: обе сохранены, ни одна не считается. Спросите, не возвращали ли файл к старой копии.\0В {count} местах по две разные записи: все сохранены, ни одна не считается. Спросите, не возвращали ли файл к старой копии.\0В {count} местах по две разные записи: все сохранены, ни одна не считается. Спросите, не возвращали ли файл к старой копии.",
    "{count} оценка расходится с той, что в пакете; считается оценка вашего курса\0{count} оценки расходятся с теми, что в пакете; считаются оценки вашего курса\0{count} оценок расходятся с теми, что в пакете; считаются оценки вашего курса",
    "Диск заполнен: из файла {file} ничего не принято, принятое раньше цело. Освободите место и запустите команду ещё раз.",
    "Принято:",
    "{file}: {learner}, новых {added}, уже есть {held}",
    "{file}: отклонён, см. ниже",
    "{count} файл\0{count} файла\0{count} файлов",
    "{count} пропуск: записи другого человека на том же устройстве или ещё не присланные\0{count} пропуска: записи другого человека на том же устройстве или ещё не присланные\0{count} пропусков: записи другого человека на том же устройстве или ещё не присланные",
    "{count} запись уже была\0{count} записи уже были\0{count} записей уже были",
    "{count} ученик\0{count} ученика\0{count} учеников",
    "{count} ответ, хранившийся без оценки, теперь оценён\0{count} ответа, хранившихся без оценки, теперь оценены\0{count} ответов, хранившихся без оценки, теперь оценены",
    "В {path} нет ни одного файла: укажите папку на флешке, где лежат пакеты.",
    "{count} файл отклонён\0{count} файла отклонено\0{count} файлов отклонено",
    "Только проверка; ничего не изменено. Получилось бы так:",
    "{count} ответ на вопрос, которого нет в вашем курсе: хранится без оценки\0{count} ответа на вопросы, которых нет в вашем курсе: хранятся без оценки\0{count} ответов на вопросы, которых нет в вашем курсе: хранятся без оценки",
    "Парольная фраза вашего ключа (не видна):",
    "Выберите парольную фразу не короче {limit} знаков: хорошо подойдут четыре-пять слов, не связанных между собой. Запишите её там, куда смотрите только вы.",
    "Ещё раз:",
    "Фразы не совпали. Попробуйте ещё раз.",
    "Первая строка {path} – не текст в UTF-8: запишите туда парольную фразу.",
    "Здесь некого спросить о парольной фразе: укажите --passphrase-file ПУТЬ.",
    "Новая парольная фраза (не видна):",
    "Такую фразу легко угадать: нужно не меньше {limit} знаков, и не одни и те же.",
    "Парольная фраза не от этого ключа: попробуйте ещё раз.",
    "{text} – не адрес получателя и не файл: адрес начинается с age1 и состоит из 62 знаков.",
    "В {path} нет адреса получателя: там должна быть строка, которая начинается с age1.",
    "{text} похоже на адрес получателя, но в нём ошибка: скопируйте его ещё раз или возьмите из файла тренера.",
    "Ключ в {path} повреждён: верните свою копию.",
    "Ваш ключ лежит в {path}. Держите копию на флешке: без него и без фразы никто не откроет то, что запечатано для вас.",
    "Ключа тренера ещё нет: создайте его командой qadam trainer key.",
  ]

  static let kazakh: [String] = [
    "атыңыз, {alias}",
    "{count} жауап: уақыты және қаншалықты сенімді болғаныңыз\0{count} жауап: уақыттары және қаншалықты сенімді болғаныңыз",
    "Пішімді бұзатын жол: {line}.",
    "Тақырыбы пішімді бұзады: {member}.",
    "Алдыңғысынан шықпайтын жол: {line}.",
    "Жасалғаннан кейін өзгертілген немесе қиылған: қайта сұраңыз.",
    "{course} курсы, {version} нұсқасы",
    "барлығы {count} жазба: беттер, жауаптар, сабақтың басы мен аяғы\0барлығы {count} жазба: беттер, жауаптар, сабақтың басы мен аяғы",
    "Тақырыпта айтылғаннан басқа адам туралы немесе басқа құрылғыдан жазылған жол: {line}.",
    "Онда бұрынғы бумаларына басқа кілтпен қол қойылған құрылғы аталған: үйренушінің өзінен сұраңыз.",
    "Бумада мынау бар:",
    "Оны жаңарақ Qadam жасаған (пішімі {found}, белгілісі {known}): Qadam-ды жаңартыңыз.",
    "ат жоқ, тек кездейсоқ нөмір",
    "Бұл Qadam бумасы емес.",
    "Ол мөрленбеген: файл кімнің қолына түссе, сол оқи алады.",
    "Басқа кілтке мөрленген: qadam trainer key көрсеткен мекенжайға мөрлеуді сұраңыз.",
    "Ол осы жазбаның өзінен деп тұр, бірақ кілті басқа.",
    "{first}–{last} аралығы",
    "Тек осы кілттің иесі аша алады:\0Тек осы {count} кілттің иелері аша алады:",
    "Онда осы құрылғының қолтаңбасы бар, сондықтан оны байқатпай өзгерту мүмкін емес.",
    "{count} өз сөзіңізбен жазылған мәтін\0{count} өз сөзіңізбен жазылған мәтін",
    "Ол кез келген бумадан үлкен ({limit} МиБ).",
    "Ол {limit} жазбадан көп деп тұр.",
    "Тек жаңарақ Qadam білетін жазба бар жол: {line} ({kind}).",
    "Ретінен шыққан жол: {line}.",
    "Бұл машинада libqrencode жоқ, сондықтан код салынбады; жоғарыдағы мәтін соны айтады.",
    "Терезе кодқа тар: кеңейтіп, пәрменді қайталаңыз.",
    "Әзірге ешкім жоқ: qadam cohort import \"{name}\" ФАЙЛ жұмыстарды қабылдайды.",
    "{name} деген топ бар.",
    "{name}: {count} адам\0{name}: {count} адам",
    "{name} тобы құрылды. Жұмыстарды qadam cohort import пәрменімен қабылдаңыз.",
    "{count} орында екі түрлі тарих\0{count} орында екі түрлі тарих",
    "{count} жазба\0{count} жазба",
    "алдымен {form} нұсқасы",
    "{count} бос орын\0{count} бос орын",
    "соңғысы {date}",
    "Топтарыңыз әлі жоқ: qadam cohort create АТАУЫ пәрменімен құрыңыз.",
    "{name} тобы жойылды.",
    "{name} деген топ жоқ: оларды qadam cohort list көрсетеді.",
    "{name}: {form} нұсқасы",
    "Әркімге өз әрпін айтыңыз: qadam test pre --form ӘРІП пәрменімен бастайды.",
    "Enter файлды жазады, басқасы – болдырмайды:",
    "{path} ішіне жазылды.",
    "Әлі ештеңе жазылмаған: шығаратын ештеңе жоқ.",
    "Кім оқитынын айтыңыз: --to АЛУШЫ, немесе кез келген адам оқи алады: --plain-text.",
    "Ештеңе жазылмады.",
    "Жазылатын файл",
    "Бумалар немесе бумалары бар қалталар",
    "Топ",
    "Топтың атауы",
    "Сіз үйрететін топтар",
    "Тесттің екі нұсқасының әрқайсысын топтың жартысына беру",
    "Топтың жартысы A нұсқасын бұрын, B нұсқасын кейін, ал қалған жартысы керісінше жазса, нұсқалардың айырмасы үйрену болып көрінбейді. Нұсқасы бар адам оны сақтайды.",
    "Топ құру",
    "Топ үйренушілерінің бумаларын қабылдау",
    "Флешкадағы барлық файл",
    "Ештеңені өзгертпей, не болатынын көру",
    "Кез келген рет, қайталау мен қабаттасу бірдей жазба береді. Ережені бұзған бума тұтас қабылданбайды, ережесімен бірге аталады; қалғандары алынады. Бағалар сіздің курсыңызбен қайта есептеледі.",
    "Топтарыңызды көрсету",
    "Топты жою",
    "Мүшелерінің жазбалары сізде қалады, егер --forget-members берілмесе.",
    "Топта кім бар және олар туралы не сақталғанын көрсету",
    "Мессенджер жеткізе алатын мәтін етіп жазу",
    "Не болатынын айту, ештеңені өзгертпеу",
    "Мүшелері туралы барлығын біржола өшіру",
    "Атыңызды қоспау",
    "Телефонға арналған кодты салмау",
    "Құпия сөйлемді файлдың бірінші жолынан оқу",
    "Мөрлемеу: файлды кез келген адам оқи алады",
    "Тренердің мекенжайы (age1…) немесе ол жазылған файл",
    "Жазбас бұрын сұрамау",
    "Жазбаңызды қол қойылған, тренерге мөрленген бума етіп жазу",
    "Мекенжайы сізге берілген тренерге мөрлеу",
    "Машинадан не шығатынын өз көзіңізбен көру",
    "Бумада осы құрылғы сіз туралы жазғаны бар. Жазбас бұрын ішіндегісі көрсетіледі, ештеңе ешқайда жіберілмейді: файлды өзіңіз апарасыз.",
    "Басқаларды үйрететіндерге арналған кілттер",
    "Үйренушілер жұмысын мөрлейтін кілтті жасау немесе көрсету",
    "Кілтті жасау немесе алушы мекенжайы мен телефонға арналған кодты көрсету",
    "Алғаш рет кілттер жұбын жасап, құпия жартысын құпия сөйлеміңізбен мөрлейді. Кейін алушы мекенжайын көрсетеді: оны үйренушілерге беріңіз, ол құпия емес. Кілт файлы мен сөйлем кімде болса, барлық жұмысты сол оқиды; сөйлемсіз ешкім оқи алмайды, оны қалпына келтіру мүмкін емес.",
    "{count} жаңа жазба\0{count} жаңа жазба",
    "{count} орында екі түрлі жазба бар: екеуі де сақталды, біреуі де есептелмейді. Файл ескі көшірмеге қайтарылмады ма деп сұраңыз.\0{count} орында екі түрлі жазбадан бар: бәрі сақталды, біреуі де есептелмейді. Файл ескі көшірмеге қайтарылмады ма деп сұраңыз.",
    "{count} баға бумадағысынан өзгеше; сіздің курсыңыздікі есептеледі\0{count} баға бумадағысынан өзгеше; сіздің курсыңыздікі есептеледі",
    "Дискіде орын жоқ: {file} файлынан ештеңе алынбады, бұрын алынғаны сақтаулы. Орын босатып, команданы қайта іске қосыңыз.",
    "Қабылданды:",
    "{file}: {learner}, жаңасы {added}, бұрыннан бары {held}",
    "{file}: қабылданбады, төменде қараңыз",
    "{count} файл\0{count} файл",
    "{count} бос орын: сол құрылғыдағы басқа адамның не әлі жіберілмеген жазбалар\0{count} бос орын: сол құрылғыдағы басқа адамның не әлі жіберілмеген жазбалар",
    "{count} жазба бұрыннан бар\0{count} жазба бұрыннан бар",
    "{count} үйренуші\0{count} үйренуші",
    "бағасыз сақталған {count} жауап енді бағаланды\0бағасыз сақталған {count} жауап енді бағаланды",
    "{path} ішінде файл жоқ: флешкадағы бумалар жатқан қалтаны көрсетіңіз.",
    "{count} файл қабылданбады\0{count} файл қабылданбады",
    "Тек сынақ; ештеңе өзгермеді. Былай болар еді:",
    "{count} жауап сіздің курсыңызда жоқ сұраққа: бағасыз сақталды\0{count} жауап сіздің курсыңызда жоқ сұрақтарға: бағасыз сақталды",
    "Кілтіңіздің құпия сөйлемі (көрсетілмейді):",
    "Кемінде {limit} таңбадан тұратын құпия сөйлем таңдаңыз: бір-бірімен байланыссыз төрт-бес сөз жақсы. Оны тек өзіңіз қарайтын жерге жазып қойыңыз.",
    "Тағы бір рет:",
    "Екеуі бірдей болмады. Қайталап көріңіз.",
    "{path} файлының бірінші жолы UTF-8 мәтіні емес: құпия сөйлемді соған жазыңыз.",
    "Мұнда құпия сөйлемді сұрайтын ешкім жоқ: --passphrase-file ЖОЛ деп көрсетіңіз.",
    "Жаңа құпия сөйлем (көрсетілмейді):",
    "Мұндай сөйлемді табу оңай: кемінде {limit} таңба керек, әрі олар әртүрлі болсын.",
    "Құпия сөйлем бұл кілттікі емес: қайталап көріңіз.",
    "{text} – алушы мекенжайы да, файл да емес: мекенжай age1 деп басталады және 62 таңбадан тұрады.",
    "{path} ішінде алушы мекенжайы жоқ: age1 деп басталатын жол болуы керек.",
    "{text} алушы мекенжайына ұқсайды, бірақ бір әріп қате не жетіспейді: қайта көшіріңіз немесе тренердің файлынан алыңыз.",
    "{path} ішіндегі кілт бүлінген: көшірмеңізді орнына қойыңыз.",
    "Кілтіңіз {path} ішінде. Көшірмесін флешкада сақтаңыз: онсыз және сөйлемсіз сізге мөрленгенді ешкім аша алмайды.",
    "Тренер кілті әлі жоқ: оны qadam trainer key пәрменімен жасаңыз.",
  ]

}

extension Messages {
  /// “your alias, {alias}”
  public func bundleAlias(alias: String) -> String {
    self.text(DeskMessages.table, 0, [("alias", alias)])
  }

  /// “{count} answer with its time and how certain you were”
  public func bundleAnswers(count: Int) -> String {
    self.text(DeskMessages.table, 1, count: count, [("count", String(count))])
  }

  /// “Line {line} breaks the format.”
  public func bundleBadFact(line: String) -> String {
    self.text(DeskMessages.table, 2, [("line", line)])
  }

  /// “Its header breaks the format: {member}.”
  public func bundleBadHeader(member: String) -> String {
    self.text(DeskMessages.table, 3, [("member", member)])
  }

  /// “Line {line} does not follow from the one before it.”
  public func bundleBrokenChain(line: String) -> String {
    self.text(DeskMessages.table, 4, [("line", line)])
  }

  /// “It was changed or cut after it was made: ask for it again.”
  public func bundleChanged() -> String {
    self.text(DeskMessages.table, 5)
  }

  /// “the course {course}, version {version}”
  public func bundleCourse(course: String, version: String) -> String {
    self.text(DeskMessages.table, 6, [("course", course), ("version", version)])
  }

  /// “{count} entry in all: pages, answers, beginnings and ends of sessions”
  public func bundleFacts(count: Int) -> String {
    self.text(DeskMessages.table, 7, count: count, [("count", String(count))])
  }

  /// “Line {line} is about somebody else, or from another device, than the header says.”
  public func bundleForeignFact(line: String) -> String {
    self.text(DeskMessages.table, 8, [("line", line)])
  }

  /// “It names a device whose earlier bundles were signed with another key: ask the learner in person.”
  public func bundleForged() -> String {
    self.text(DeskMessages.table, 9)
  }

  /// “This is in the bundle:”
  public func bundleHolds() -> String {
    self.text(DeskMessages.table, 10)
  }

  /// “A newer Qadam made it (format {found}, known {known}): get a newer Qadam.”
  public func bundleNewer(found: String, known: String) -> String {
    self.text(DeskMessages.table, 11, [("found", found), ("known", known)])
  }

  /// “no alias, only a random number”
  public func bundleNoAlias() -> String {
    self.text(DeskMessages.table, 12)
  }

  /// “It is no bundle of Qadam.”
  public func bundleNone() -> String {
    self.text(DeskMessages.table, 13)
  }

  /// “It is not sealed: anybody who gets the file can read it.”
  public func bundleOpen() -> String {
    self.text(DeskMessages.table, 14)
  }

  /// “It is sealed for another key: ask for one sealed for the recipient of qadam trainer key.”
  public func bundleOtherKey() -> String {
    self.text(DeskMessages.table, 15)
  }

  /// “It claims to come from this very record, with another key.”
  public func bundleOwnDevice() -> String {
    self.text(DeskMessages.table, 16)
  }

  /// “from {first} to {last}”
  public func bundlePeriod(first: String, last: String) -> String {
    self.text(DeskMessages.table, 17, [("first", first), ("last", last)])
  }

  /// “Only the holder of this key can open it:”
  public func bundleSealedFor(count: Int) -> String {
    self.text(DeskMessages.table, 18, count: count, [("count", String(count))])
  }

  /// “It carries the signature of this device, so that nobody can change it unnoticed.”
  public func bundleSigned() -> String {
    self.text(DeskMessages.table, 19)
  }

  /// “{count} text in your own words”
  public func bundleTexts(count: Int) -> String {
    self.text(DeskMessages.table, 20, count: count, [("count", String(count))])
  }

  /// “It is larger than any bundle ({limit} MiB).”
  public func bundleTooLarge(limit: String) -> String {
    self.text(DeskMessages.table, 21, [("limit", limit)])
  }

  /// “It says that it holds more than {limit} facts.”
  public func bundleTooMany(limit: String) -> String {
    self.text(DeskMessages.table, 22, [("limit", limit)])
  }

  /// “Line {line} holds a fact of a kind that only a newer Qadam knows: {kind}.”
  public func bundleUnknownFact(line: String, kind: String) -> String {
    self.text(DeskMessages.table, 23, [("line", line), ("kind", kind)])
  }

  /// “Line {line} is out of order.”
  public func bundleWrongOrder(line: String) -> String {
    self.text(DeskMessages.table, 24, [("line", line)])
  }

  /// “This machine has no libqrencode, so no code is drawn; the text above says the same.”
  public func codeMissing() -> String {
    self.text(DeskMessages.table, 25)
  }

  /// “The window is too narrow for the code: make it wider and run the command again.”
  public func codeTooWide() -> String {
    self.text(DeskMessages.table, 26)
  }

  /// “Nobody yet: qadam cohort import "{name}" FILE takes work in.”
  public func cohortEmpty(name: String) -> String {
    self.text(DeskMessages.table, 27, [("name", name)])
  }

  /// “There is a group called {name} already.”
  public func cohortExists(name: String) -> String {
    self.text(DeskMessages.table, 28, [("name", name)])
  }

  /// “{name}: {count} person”
  public func cohortLine(name: String, count: Int) -> String {
    self.text(DeskMessages.table, 29, count: count, [("name", name), ("count", String(count))])
  }

  /// “The group {name} is made. Take work in with qadam cohort import.”
  public func cohortMade(name: String) -> String {
    self.text(DeskMessages.table, 30, [("name", name)])
  }

  /// “two histories in {count} place”
  public func cohortMemberConflicts(count: Int) -> String {
    self.text(DeskMessages.table, 31, count: count, [("count", String(count))])
  }

  /// “{count} fact”
  public func cohortMemberFacts(count: Int) -> String {
    self.text(DeskMessages.table, 32, count: count, [("count", String(count))])
  }

  /// “form {form} first”
  public func cohortMemberForm(form: String) -> String {
    self.text(DeskMessages.table, 33, [("form", form)])
  }

  /// “{count} gap”
  public func cohortMemberGaps(count: Int) -> String {
    self.text(DeskMessages.table, 34, count: count, [("count", String(count))])
  }

  /// “last on {date}”
  public func cohortMemberLast(date: String) -> String {
    self.text(DeskMessages.table, 35, [("date", date)])
  }

  /// “You have no groups yet: qadam cohort create NAME makes one.”
  public func cohortNone() -> String {
    self.text(DeskMessages.table, 36)
  }

  /// “The group {name} is removed.”
  public func cohortRemoved(name: String) -> String {
    self.text(DeskMessages.table, 37, [("name", name)])
  }

  /// “There is no group called {name}: qadam cohort list shows them.”
  public func cohortUnknown(name: String) -> String {
    self.text(DeskMessages.table, 38, [("name", name)])
  }

  /// “{name}: form {form}”
  public func counterbalanceLine(name: String, form: String) -> String {
    self.text(DeskMessages.table, 39, [("name", name), ("form", form)])
  }

  /// “Tell each person their letter: they start with qadam test pre --form LETTER.”
  public func counterbalanceTold() -> String {
    self.text(DeskMessages.table, 40)
  }

  /// “Enter writes the file, anything else leaves it:”
  public func exportAsk() -> String {
    self.text(DeskMessages.table, 41)
  }

  /// “Written to {path}.”
  public func exportDone(path: String) -> String {
    self.text(DeskMessages.table, 42, [("path", path)])
  }

  /// “Nothing is recorded yet: there is nothing to export.”
  public func exportEmpty() -> String {
    self.text(DeskMessages.table, 43)
  }

  /// “Say who may read it, with --to RECIPIENT, or that anybody may, with --plain-text.”
  public func exportNeedsRecipient() -> String {
    self.text(DeskMessages.table, 44)
  }

  /// “Nothing was written.”
  public func exportNotDone() -> String {
    self.text(DeskMessages.table, 45)
  }

  /// “The file to write”
  public func helpArgumentBundle() -> String {
    self.text(DeskMessages.table, 46)
  }

  /// “Bundles, or folders with bundles”
  public func helpArgumentBundles() -> String {
    self.text(DeskMessages.table, 47)
  }

  /// “The group”
  public func helpArgumentCohort() -> String {
    self.text(DeskMessages.table, 48)
  }

  /// “What the group is called”
  public func helpArgumentCohortNew() -> String {
    self.text(DeskMessages.table, 49)
  }

  /// “The groups that you train”
  public func helpCohort() -> String {
    self.text(DeskMessages.table, 50)
  }

  /// “Give each of the two test forms to half of a group”
  public func helpCohortCounterbalance() -> String {
    self.text(DeskMessages.table, 51)
  }

  /// “Where half of a group takes form A before and form B after, and the other half the other way round, a difference between the forms does not pass for learning. Who has a form keeps it.”
  public func helpCohortCounterbalanceMore() -> String {
    self.text(DeskMessages.table, 52)
  }

  /// “Make a group”
  public func helpCohortCreate() -> String {
    self.text(DeskMessages.table, 53)
  }

  /// “Take in the bundles of a group's learners”
  public func helpCohortImport() -> String {
    self.text(DeskMessages.table, 54)
  }

  /// “All files of a stick”
  public func helpCohortImportExample() -> String {
    self.text(DeskMessages.table, 55)
  }

  /// “See what would come of it, and change nothing”
  public func helpCohortImportExampleDry() -> String {
    self.text(DeskMessages.table, 56)
  }

  /// “Any order, any repetition and any overlap give the same record. A bundle that breaks a rule is refused whole and named with the rule; the others are taken. Marks are computed anew with your course.”
  public func helpCohortImportMore() -> String {
    self.text(DeskMessages.table, 57)
  }

  /// “List your groups”
  public func helpCohortList() -> String {
    self.text(DeskMessages.table, 58)
  }

  /// “Remove a group”
  public func helpCohortRemove() -> String {
    self.text(DeskMessages.table, 59)
  }

  /// “What its members recorded stays in your record, unless --forget-members is given.”
  public func helpCohortRemoveMore() -> String {
    self.text(DeskMessages.table, 60)
  }

  /// “Show who is in a group and what is held of them”
  public func helpCohortShow() -> String {
    self.text(DeskMessages.table, 61)
  }

  /// “Write text that a messenger can carry”
  public func helpOptionArmor() -> String {
    self.text(DeskMessages.table, 62)
  }

  /// “Tell what would come of it and change nothing”
  public func helpOptionDryRun() -> String {
    self.text(DeskMessages.table, 63)
  }

  /// “Also erase everything of its members, for good”
  public func helpOptionForgetMembers() -> String {
    self.text(DeskMessages.table, 64)
  }

  /// “Leave your alias out”
  public func helpOptionNoAlias() -> String {
    self.text(DeskMessages.table, 65)
  }

  /// “Do not draw the code for phones”
  public func helpOptionNoCode() -> String {
    self.text(DeskMessages.table, 66)
  }

  /// “Read the passphrase from the first line of a file”
  public func helpOptionPassphraseFile() -> String {
    self.text(DeskMessages.table, 67)
  }

  /// “Do not seal it: anybody can read the file”
  public func helpOptionPlainText() -> String {
    self.text(DeskMessages.table, 68)
  }

  /// “The trainer's recipient (age1…), or a file with it”
  public func helpOptionTo() -> String {
    self.text(DeskMessages.table, 69)
  }

  /// “Do not ask before writing”
  public func helpOptionYesExport() -> String {
    self.text(DeskMessages.table, 70)
  }

  /// “Write your record as a signed bundle, sealed for a trainer”
  public func helpProgressExport() -> String {
    self.text(DeskMessages.table, 71)
  }

  /// “Seal it for the trainer whose recipient you were given”
  public func helpProgressExportExample() -> String {
    self.text(DeskMessages.table, 72)
  }

  /// “See with your own eyes what leaves the machine”
  public func helpProgressExportExamplePlain() -> String {
    self.text(DeskMessages.table, 73)
  }

  /// “A bundle holds what this device recorded about you. It is shown before it is written, and nothing is sent anywhere: carry the file yourself.”
  public func helpProgressExportMore() -> String {
    self.text(DeskMessages.table, 74)
  }

  /// “Keys for those who train others”
  public func helpTrainer() -> String {
    self.text(DeskMessages.table, 75)
  }

  /// “Make or show the key that learners seal their work for”
  public func helpTrainerKey() -> String {
    self.text(DeskMessages.table, 76)
  }

  /// “Make the key, or show its recipient and a code for phones”
  public func helpTrainerKeyExample() -> String {
    self.text(DeskMessages.table, 77)
  }

  /// “The first time, it makes a key pair and seals the secret half with your passphrase. From then on it shows the recipient: hand it to your learners, it is not secret. Whoever has the key file and the passphrase can read all work; without the passphrase nobody can, and nobody can restore it.”
  public func helpTrainerKeyMore() -> String {
    self.text(DeskMessages.table, 78)
  }

  /// “{count} new fact”
  public func importAdded(count: Int) -> String {
    self.text(DeskMessages.table, 79, count: count, [("count", String(count))])
  }

  /// “{count} place has two different facts: both are kept and neither counts. Ask whether the file was put back to an older copy.”
  public func importConflicts(count: Int) -> String {
    self.text(DeskMessages.table, 80, count: count, [("count", String(count))])
  }

  /// “{count} mark differs from what the bundle claims; your course's mark counts”
  public func importCorrected(count: Int) -> String {
    self.text(DeskMessages.table, 81, count: count, [("count", String(count))])
  }

  /// “The disk is full: nothing of {file} was taken in, what came before it is safe. Free some space and run the command again.”
  public func importDiskFull(file: String) -> String {
    self.text(DeskMessages.table, 82, [("file", file)])
  }

  /// “Taken in:”
  public func importDone() -> String {
    self.text(DeskMessages.table, 83)
  }

  /// “{file}: {learner}, {added} new, {held} held already”
  public func importFile(file: String, learner: String, added: String, held: String) -> String {
    self.text(DeskMessages.table, 84, [("file", file), ("learner", learner), ("added", added), ("held", held)])
  }

  /// “{file}: refused, see below”
  public func importFileNotTaken(file: String) -> String {
    self.text(DeskMessages.table, 85, [("file", file)])
  }

  /// “{count} file”
  public func importFiles(count: Int) -> String {
    self.text(DeskMessages.table, 86, count: count, [("count", String(count))])
  }

  /// “{count} gap: facts of somebody else on the same device, or not sent yet”
  public func importGaps(count: Int) -> String {
    self.text(DeskMessages.table, 87, count: count, [("count", String(count))])
  }

  /// “{count} fact held already”
  public func importHeld(count: Int) -> String {
    self.text(DeskMessages.table, 88, count: count, [("count", String(count))])
  }

  /// “{count} learner”
  public func importLearners(count: Int) -> String {
    self.text(DeskMessages.table, 89, count: count, [("count", String(count))])
  }

  /// “{count} answer that was kept without a mark has one now”
  public func importMarkedAgain(count: Int) -> String {
    self.text(DeskMessages.table, 90, count: count, [("count", String(count))])
  }

  /// “There is no file in {path}: name the folder of the stick where the bundles are.”
  public func importNoFiles(path: String) -> String {
    self.text(DeskMessages.table, 91, [("path", path)])
  }

  /// “{count} file refused”
  public func importRefused(count: Int) -> String {
    self.text(DeskMessages.table, 92, count: count, [("count", String(count))])
  }

  /// “Only tried; nothing was changed. It would come to this:”
  public func importRehearsed() -> String {
    self.text(DeskMessages.table, 93)
  }

  /// “{count} answer is to a question that your course does not have: kept without a mark”
  public func importUnmarked(count: Int) -> String {
    self.text(DeskMessages.table, 94, count: count, [("count", String(count))])
  }

  /// “Passphrase of your key (not shown):”
  public func passphrase() -> String {
    self.text(DeskMessages.table, 95)
  }

  /// “Choose a passphrase of at least {limit} characters: four or five words that do not belong together are good. Write it down where only you look.”
  public func passphraseAdvice(limit: String) -> String {
    self.text(DeskMessages.table, 96, [("limit", limit)])
  }

  /// “The same again:”
  public func passphraseAgain() -> String {
    self.text(DeskMessages.table, 97)
  }

  /// “The two were not the same. Please try again.”
  public func passphraseDiffers() -> String {
    self.text(DeskMessages.table, 98)
  }

  /// “The first line of {path} is no text in UTF-8: write the passphrase there.”
  public func passphraseFileBad(path: String) -> String {
    self.text(DeskMessages.table, 99, [("path", path)])
  }

  /// “Nobody can be asked for the passphrase here: use --passphrase-file PATH.”
  public func passphraseNeedsFile() -> String {
    self.text(DeskMessages.table, 100)
  }

  /// “New passphrase (not shown):”
  public func passphraseNew() -> String {
    self.text(DeskMessages.table, 101)
  }

  /// “This passphrase is easy to guess: it needs at least {limit} characters, and not always the same ones.”
  public func passphraseWeak(limit: String) -> String {
    self.text(DeskMessages.table, 102, [("limit", limit)])
  }

  /// “The passphrase is not the one of this key: try again.”
  public func passphraseWrong() -> String {
    self.text(DeskMessages.table, 103)
  }

  /// “{text} is no recipient and no file: a recipient begins with age1 and has 62 characters.”
  public func recipientBad(text: String) -> String {
    self.text(DeskMessages.table, 104, [("text", text)])
  }

  /// “There is no recipient in {path}: it should hold a line that begins with age1.”
  public func recipientFileBad(path: String) -> String {
    self.text(DeskMessages.table, 105, [("path", path)])
  }

  /// “{text} looks like a recipient, but a letter is wrong or missing: copy it once more, or take it from the trainer's file.”
  public func recipientMistyped(text: String) -> String {
    self.text(DeskMessages.table, 106, [("text", text)])
  }

  /// “The key in {path} is damaged: put your copy back.”
  public func trainerKeyDamaged(path: String) -> String {
    self.text(DeskMessages.table, 107, [("path", path)])
  }

  /// “Your key is in {path}. Keep a copy on a stick: without it and the passphrase nobody can open what is sealed for you.”
  public func trainerKeyMade(path: String) -> String {
    self.text(DeskMessages.table, 108, [("path", path)])
  }

  /// “There is no trainer's key yet: make one with qadam trainer key.”
  public func trainerKeyMissing() -> String {
    self.text(DeskMessages.table, 109)
  }

}
