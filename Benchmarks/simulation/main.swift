/// Plays the plan of a simulation on 500 days, and searches its best plan, as often as told.
///
/// Each line of output has the processor time of both in nanoseconds: `days search`.
import CourseFormat
import Glibc
import Learning

func processorTime() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
let course = CourseReader(from: AssetSource(course: "digital-activism")).course().course
let bodies = course?.lessons.flatMap { $0.exercises }.map { $0.body } ?? []
guard let simulation = bodies.compactMap({ $0 as? AudienceSimulation }).first else {
  preconditionFailure("the course has no simulation")
}
let town = simulation.town
let rules = simulation.rules
let ties = town.tiedPeople(seed: simulation.seed)

for _ in 0..<rounds {
  let start = processorTime()
  let search = PlanSearch(in: town, ties: ties, budget: simulation.budget)
  let best = search.best(under: Conditions(rules: rules), offersCare: true)
  let middle = processorTime()
  let conditions = Conditions(
    rules: rules,
    trust: rules.trustLevels[best.plan.trustLevel].percent,
    reminds: best.plan.reminds
  )
  let campaign = Campaign(best.plan.contacts(in: town, ties: ties), in: town, under: conditions)
  let days = LuckInterval(of: campaign.uplifts(seeds: LuckInterval.days))
  let end = processorTime()
  precondition(days.contains(best.expected.tenths / 10))
  print(end - middle, middle - start)
}
