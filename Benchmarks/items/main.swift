/// Reads all first tries of a record and prints the figures of each item and of the whole.
///
///   items FILE COUNT
///
/// COUNT items are called item-0, item-1 and so on, with one right option each.
import Glibc
import Learning
import Platform
import ProgressStore

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]) else {
  print("usage: items FILE COUNT")
  exit(64)
}
let store = try ProgressStore(
  opening: CommandLine.arguments[1],
  options: StoreOptions(access: .read, verifiesChains: false)
)
let items = (0..<count).map {
  FirstTryQuery.Item(exercise: ExerciseID("item-\($0)"), digest: "d", hasOptions: true)
}
let slot = ItemSlot(randomGuessScore: 0.25, options: [true, false, false, false])
let query = FirstTryQuery(course: "benchmark", items: items, purposes: [.study])
let answers = try store.firstTries(query, slots: items.map { _ in slot }).answers
let analysis = answers.analysis { ParallelWork.map(count: $0, $1) }
func text(_ figure: Figure<Double>) -> String { figure.value.map { "\($0)" } ?? "-" }
for item in analysis.items {
  let figures = [
    item.facility, item.standardDeviation, item.discriminationIndex,
    item.discriminativeEfficiency, item.effectiveWeight,
  ]
  print(([String(item.count)] + figures.map(text)).joined(separator: "\t"))
}
let totals = analysis.form.totals
print(
  [totals.mean, totals.standardDeviation, totals.skewness, totals.kurtosis, analysis.form.alpha]
    .map(text).joined(separator: "\t")
)
