/// Asking given people in a given way under given conditions; days differ in luck alone.
public struct Campaign: Sendable {
  private let town: Town
  private let asked: [AskedPerson]
  private let conditions: Conditions

  /// A person with their chances.
  private struct AskedPerson {
    let person: Int
    let stage: PersonDraws.Stage
    let chances: ContactChances
    let isAtRisk: Bool
  }

  /// Takes whom to ask; of several contacts with one person the first counts.
  ///
  /// - Parameters:
  ///   - contacts: Whom to ask and how.
  ///   - town: The people.
  ///   - conditions: What holds apart from that.
  public init(_ contacts: [Contact], in town: Town, under conditions: Conditions) {
    self.town = town
    self.conditions = conditions
    let segmentOfPerson = town.segmentOfPerson
    var isAsked = [Bool](repeating: false, count: town.population)
    var known: [ChancesKey: ContactChances] = [:]
    var asked: [AskedPerson] = []
    asked.reserveCapacity(contacts.count)
    for contact in contacts {
      guard isAsked.indices.contains(contact.person), !isAsked[contact.person] else { continue }
      isAsked[contact.person] = true
      let segment = segmentOfPerson[contact.person]
      let key = ChancesKey(segment: segment, approach: contact.approach)
      let chances =
        known[key]
        ?? ContactChances(
          of: town.segments[segment],
          asked: contact.approach,
          under: conditions
        )
      known[key] = chances
      asked.append(
        AskedPerson(
          person: contact.person,
          stage: contact.approach.tactic.stage,
          chances: chances,
          isAtRisk: town.segments[segment].isAtRisk
        )
      )
    }
    // Who is asked again depends on an order, which must not be the order of typing.
    self.asked = asked.sorted { $0.person < $1.person }
  }

  private struct ChancesKey: Hashable {
    let segment: Int
    let approach: Approach
  }

  /// The extra people to expect on average.
  public var expected: ExpectedPeople {
    asked.reduce(.none) { $0 + $1.chances.extra }
  }

  /// What happens on the day of a seed.
  public func day(seed: UInt64) -> Funnel {
    var funnel = Funnel()
    funnel.baseline = baseline(seed: seed)
    funnel.contacted = asked.count
    for asked in asked {
      let draws = PersonDraws(seed: seed, person: asked.person)
      guard draws.value(asked.stage) < asked.chances.see else { continue }
      funnel.reached += 1
      guard draws.value(.engage) < asked.chances.engage else { continue }
      funnel.engaged += 1
      guard draws.value(.pledge) < asked.chances.pledge else { continue }
      funnel.pledged += 1
      if asked.isAtRisk { funnel.pledgedAtRisk += 1 }
      if comes(asked.chances, draws, pledgesSoFar: funnel.pledged) { funnel.attended += 1 }
    }
    funnel.attended += funnel.baseline
    return funnel
  }

  /// The extra people on the days of many seeds.
  public func uplifts(seeds: ClosedRange<UInt64>) -> [Int] {
    seeds.map { seed in
      var pledges = 0
      var extra = 0
      for asked in asked {
        let draws = PersonDraws(seed: seed, person: asked.person)
        guard
          draws.value(asked.stage) < asked.chances.see,
          draws.value(.engage) < asked.chances.engage,
          draws.value(.pledge) < asked.chances.pledge
        else { continue }
        pledges += 1
        if comes(asked.chances, draws, pledgesSoFar: pledges) { extra += 1 }
      }
      return extra
    }
  }

  /// Whether somebody who pledged comes, and would not have come anyway.
  private func comes(
    _ chances: ContactChances,
    _ draws: PersonDraws,
    pledgesSoFar: Int
  ) -> Bool {
    let isReminded = conditions.reminds && pledgesSoFar <= conditions.rules.reminder.people
    return draws.value(.attend) < (isReminded ? chances.attend : chances.attendUnreminded)
      && draws.value(.comeAnyway) >= chances.comeAnyway
  }

  private func baseline(seed: UInt64) -> Int {
    town.segments.indices.reduce(0) { sum, segment in
      let share = town.segments[segment].shares.baseline
      guard share > 0 else { return sum }
      return sum
        + town.people(of: segment).count {
          PersonDraws(seed: seed, person: $0).value(.comeAnyway) < share
        }
    }
  }
}
