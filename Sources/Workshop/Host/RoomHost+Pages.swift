import Learning
import Text

extension RoomHost {
  /// What a participant may see now.
  func view(of participant: LearnerID, _ person: RoomPerson) -> PhoneView {
    PhoneView(
      of: room,
      for: participant,
      words: Messages(language: person.language),
      title: title(in: person.language),
      alias: person.alias,
      returnCode: RoomCode.readable(keys.returnCode(of: participant)),
      canTakeHome: takeHome != nil,
      material: material(in: person.language)
    )
  }

  /// What the projector shows now.
  func wallPage() -> WallPage {
    let asked = AskedQuestion(in: room, material: material(in: language))
    return WallPage(
      words: Messages(language: language),
      title: title(in: language),
      phase: room.phase,
      asked: asked,
      people: room.participants.count,
      votes: asked.map { room.voteCount(question: $0.number, round: $0.round) } ?? 0,
      entrance: WallPage.Entrance(
        address: address,
        code: RoomCode.readable(keys.code),
        link: "\(address)/\(keys.code)"
      )
    )
  }
}
