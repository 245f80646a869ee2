import Learning

/// The town of the reading room, and the plans A to G that its authors tried.
struct ReadingRoom {
  static let town = Town(segments: [
    segment("S01", 60, nil, "rights", 7000, 9000, 6000, 6000, 7000, 3500, 6000),
    segment("S02", 180, "kk", "children", 4500, 7500, 3500, 3000, 5500, 100, 2000),
    segment("S03", 240, "ru", "study", 4500, 7000, 3500, 1800, 4000, 50, 1000),
    segment("S04", 120, "kk", "services", 1500, 6000, 3500, 4000, 6500, 200, 2500),
    segment("S05", 90, nil, "study", 4000, 7000, 3000, 1500, 4000, 50, 1500, risk: true),
    segment("S06", 150, "ru", "money", 3500, 6500, 2000, 1200, 4000, 0, 800),
    segment("S07", 220, "kk", "services", 1200, 4500, 3000, 2500, 2000, 0, 1000),
    segment("S08", 520, "ru", "fun", 8000, 6000, 4500, 100, 1500, 0, 100),
    segment("S09", 120, nil, "rights", 6000, 7500, 5000, 1000, 100, 0, 300),
    segment("S10", 200, "ru", nil, 5000, 5000, 2500, 0, 0, 0, 0),
    segment("S11", 100, nil, nil, 4000, 5500, 3000, 50, 500, 0, 100),
  ])

  private static func segment(
    _ id: String,
    _ people: Int,
    _ language: String?,
    _ frame: String?,
    _ shares: Int...,
    risk: Bool = false
  ) -> TownSegment {
    TownSegment(
      id: id,
      name: id,
      people: people,
      language: language,
      frame: frame,
      shares: TownSegment.Shares(
        seePost: shares[0],
        seeMessage: shares[1],
        engage: shares[2],
        pledge: shares[3],
        attend: shares[4],
        baseline: shares[5],
        ties: shares[6]
      ),
      isAtRisk: risk
    )
  }

  /// A plan while its minutes last.
  struct Draft {
    var minutes: Int
    var contacts: [Contact] = []
    var asked: Set<Int> = []

    mutating func add(_ person: Int, _ tactic: Tactic, _ language: String?, _ frame: String?) {
      let cost = SimulationRules().values(of: tactic).minutes
      guard !asked.contains(person), minutes >= cost else { return }
      minutes -= cost
      asked.insert(person)
      contacts.append(Contact(person, Approach(tactic, language: language, frame: frame)))
    }

    mutating func post(_ segment: Int, _ language: String?, _ frame: String?) {
      let cost = SimulationRules().minutesOfPost(inAllLanguages: language == nil)
      guard minutes >= cost else { return }
      minutes -= cost
      for person in ReadingRoom.town.people(of: segment) where !asked.contains(person) {
        asked.insert(person)
        contacts.append(Contact(person, Approach(.post, language: language, frame: frame)))
      }
    }

    mutating func addAll(_ tactic: Tactic, _ language: String?, _ frame: String?, _ seed: UInt64) {
      for person in RandomPlans.people(of: 2000, seed: seed ^ 0xA5A5_A5A5) {
        add(person, tactic, language, frame)
      }
    }
  }

  /// The contacts of a plan, by its letter.
  static func contacts(_ letter: Character, seed: UInt64, ties: [[Int]]? = nil) -> [Contact] {
    var draft = Draft(minutes: letter == "G" ? 1600 : 1800)
    switch letter {
    case "A": draft.addAll(.friend, "ru", nil, seed)
    case "B":
      for segment in [7, 8, 9, 2] { draft.post(segment, "ru", "fun") }
      draft.addAll(.friend, "ru", "fun", seed)
    case "C": draft.addAll(.message, nil, nil, seed)
    case "D":
      for segment in [0, 3, 1, 2, 6] {
        let group = town.segments[segment]
        for person in town.people(of: segment) {
          draft.add(person, .friend, group.language, group.frame)
        }
      }
    case "E":
      for person in town.people(of: 0) { draft.add(person, .visit, nil, "rights") }
      draft.post(8, nil, "rights")
      draft.addAll(.friend, "ru", nil, seed)
    default: targeted(&draft, ties ?? town.tiedPeople(seed: seed))
    }
    return draft.contacts
  }

  private static func targeted(_ draft: inout Draft, _ ties: [[Int]]) {
    for person in town.people(of: 0) { draft.add(person, .message, nil, "rights") }
    for segment in [3, 1] {
      for person in ties[segment] {
        draft.add(person, .visit, "kk", town.segments[segment].frame)
      }
    }
    draft.post(1, "kk", "children")
    draft.post(2, "ru", "study")
    draft.post(6, "kk", "services")
    for person in town.people(of: 3) { draft.add(person, .message, "kk", "services") }
  }
}
