// Written by `swift run generate` from Sources/Text/Catalogues/room-page.*: change those instead.
// swift-format-ignore-file

/// The table of the room-page catalogue.
enum RoomPageMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "phone-answer",
    "phone-change",
    "phone-connected",
    "phone-explanation",
    "phone-join-heading",
    "phone-keep",
    "phone-key-mark",
    "phone-lost",
    "phone-more-answers",
    "phone-not-right",
    "phone-over",
    "phone-own",
    "phone-own-first",
    "phone-own-second",
    "phone-queued",
    "phone-refresh",
    "phone-right",
    "phone-round",
    "phone-round-first",
    "phone-round-second",
    "phone-sending",
    "phone-step",
    "phone-stuck-then",
    "phone-take-home-how",
    "phone-votes",
    "phone-welcome",
    "wall-closed",
    "wall-square",
  ]

  static let english: [String] = [
    "Answer after all",
    "Change my answer",
    "Connected again.",
    "Why",
    "Come into the room",
    "Leave my answer as it is",
    "the answer",
    "No connection to the room. This page tries again by itself.",
    "{count} more answer\0{count} more answers",
    "not fully right",
    "The end",
    "Your answer {number}",
    "Your first answer",
    "Your second answer",
    "No connection: your answer is not saved yet. It is sent as soon as the room can be reached; leave this page open.",
    "Look whether there is something new",
    "right",
    "vote {number}",
    "first vote",
    "second vote",
    "Sending …",
    "Question {number} of {count}",
    "You said that you were stuck.",
    "Keep the file: it holds your answers of this room.",
    "votes",
    "Welcome",
    "The round is closed.",
    "Code for the camera of a phone: it leads into the room",
  ]

  static let russian: [String] = [
    "Всё-таки ответить",
    "Изменить ответ",
    "Связь снова есть.",
    "Почему",
    "Войдите в комнату",
    "Оставить ответ как есть",
    "верный ответ",
    "Нет связи с комнатой. Страница сама попробует снова.",
    "Ещё {count} ответ\0Ещё {count} ответа\0Ещё {count} ответов",
    "не совсем верно",
    "Конец",
    "Ваш ответ {number}",
    "Ваш первый ответ",
    "Ваш второй ответ",
    "Нет связи: ответ ещё не сохранён. Он уйдёт, как только комната станет доступна; не закрывайте страницу.",
    "Посмотреть, есть ли что-то новое",
    "верно",
    "ответ {number}",
    "первый ответ",
    "второй ответ",
    "Отправляем …",
    "Вопрос {number} из {count}",
    "Вы сообщили, что затрудняетесь.",
    "Сохраните файл: в нём ваши ответы из этой комнаты.",
    "ответы",
    "Добро пожаловать",
    "Ответы больше не принимаются.",
    "Код для камеры телефона: он ведёт в комнату",
  ]

  static let kazakh: [String] = [
    "Сонда да жауап беру",
    "Жауапты өзгерту",
    "Байланыс қайта орнады.",
    "Неге",
    "Бөлмеге кіріңіз",
    "Жауапты сол күйі қалдыру",
    "дұрыс жауап",
    "Бөлмемен байланыс жоқ. Бет өзі қайта көреді.",
    "Тағы {count} жауап\0Тағы {count} жауап",
    "толық дұрыс емес",
    "Соңы",
    "Жауабыңыз {number}",
    "Бірінші жауабыңыз",
    "Екінші жауабыңыз",
    "Байланыс жоқ: жауап әлі сақталған жоқ. Бөлмемен байланыс пайда бола салысымен жіберіледі; бетті жаппаңыз.",
    "Жаңа нәрсе бар-жоғын көру",
    "дұрыс",
    "жауап {number}",
    "бірінші жауап",
    "екінші жауап",
    "Жіберілуде …",
    "Сұрақ: {number}, барлығы: {count}",
    "Сіз қиналып тұрғаныңызды білдірдіңіз.",
    "Файлды сақтап қойыңыз: онда осы бөлмедегі жауаптарыңыз бар.",
    "жауаптар",
    "Қош келдіңіз",
    "Жауап қабылдау аяқталды.",
    "Телефон камерасына арналған код: ол бөлмеге апарады",
  ]

}

extension Messages {
  /// “Answer after all”
  public func phoneAnswer() -> String {
    self.text(RoomPageMessages.table, 0)
  }

  /// “Change my answer”
  public func phoneChange() -> String {
    self.text(RoomPageMessages.table, 1)
  }

  /// “Connected again.”
  public func phoneConnected() -> String {
    self.text(RoomPageMessages.table, 2)
  }

  /// “Why”
  public func phoneExplanation() -> String {
    self.text(RoomPageMessages.table, 3)
  }

  /// “Come into the room”
  public func phoneJoinHeading() -> String {
    self.text(RoomPageMessages.table, 4)
  }

  /// “Leave my answer as it is”
  public func phoneKeep() -> String {
    self.text(RoomPageMessages.table, 5)
  }

  /// “the answer”
  public func phoneKeyMark() -> String {
    self.text(RoomPageMessages.table, 6)
  }

  /// “No connection to the room. This page tries again by itself.”
  public func phoneLost() -> String {
    self.text(RoomPageMessages.table, 7)
  }

  /// “{count} more answer”
  public func phoneMoreAnswers(count: Int) -> String {
    self.text(RoomPageMessages.table, 8, count: count, [("count", String(count))])
  }

  /// “not fully right”
  public func phoneNotRight() -> String {
    self.text(RoomPageMessages.table, 9)
  }

  /// “The end”
  public func phoneOver() -> String {
    self.text(RoomPageMessages.table, 10)
  }

  /// “Your answer {number}”
  public func phoneOwn(number: Int) -> String {
    self.text(RoomPageMessages.table, 11, [("number", String(number))])
  }

  /// “Your first answer”
  public func phoneOwnFirst() -> String {
    self.text(RoomPageMessages.table, 12)
  }

  /// “Your second answer”
  public func phoneOwnSecond() -> String {
    self.text(RoomPageMessages.table, 13)
  }

  /// “No connection: your answer is not saved yet. It is sent as soon as the room can be reached; leave this page open.”
  public func phoneQueued() -> String {
    self.text(RoomPageMessages.table, 14)
  }

  /// “Look whether there is something new”
  public func phoneRefresh() -> String {
    self.text(RoomPageMessages.table, 15)
  }

  /// “right”
  public func phoneRight() -> String {
    self.text(RoomPageMessages.table, 16)
  }

  /// “vote {number}”
  public func phoneRound(number: Int) -> String {
    self.text(RoomPageMessages.table, 17, [("number", String(number))])
  }

  /// “first vote”
  public func phoneRoundFirst() -> String {
    self.text(RoomPageMessages.table, 18)
  }

  /// “second vote”
  public func phoneRoundSecond() -> String {
    self.text(RoomPageMessages.table, 19)
  }

  /// “Sending …”
  public func phoneSending() -> String {
    self.text(RoomPageMessages.table, 20)
  }

  /// “Question {number} of {count}”
  public func phoneStep(number: Int, count: Int) -> String {
    self.text(RoomPageMessages.table, 21, [("number", String(number)), ("count", String(count))])
  }

  /// “You said that you were stuck.”
  public func phoneStuckThen() -> String {
    self.text(RoomPageMessages.table, 22)
  }

  /// “Keep the file: it holds your answers of this room.”
  public func phoneTakeHomeHow() -> String {
    self.text(RoomPageMessages.table, 23)
  }

  /// “votes”
  public func phoneVotes() -> String {
    self.text(RoomPageMessages.table, 24)
  }

  /// “Welcome”
  public func phoneWelcome() -> String {
    self.text(RoomPageMessages.table, 25)
  }

  /// “The round is closed.”
  public func wallClosed() -> String {
    self.text(RoomPageMessages.table, 26)
  }

  /// “Code for the camera of a phone: it leads into the room”
  public func wallSquare() -> String {
    self.text(RoomPageMessages.table, 27)
  }

}
