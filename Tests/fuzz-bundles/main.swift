/// Reads hostile bundles, as many as told, and ends with 1 at the first promise that is broken.
///
///   fuzz-bundles FOLDER COUNT [FIRST-SEED]
import BundleFuzzing
import Glibc

let words = Array(CommandLine.arguments.dropFirst())
guard (2...3).contains(words.count), let count = UInt64(words[1]),
  let first = words.count == 3 ? UInt64(words[2]) : 1
else {
  print("usage: fuzz-bundles FOLDER COUNT [FIRST-SEED]")
  exit(64)
}
var refused = 0
var taken = 0
var seed = first
do {
  let fuzzer = try BundleFuzzer(in: words[0])
  while seed < first + count {
    // After a crash, the last line says where to begin again.
    if (seed - first) % 10_000 == 0 {
      print("fuzz: from seed \(seed)")
      fflush(nil)
    }
    switch try fuzzer.run(seed: seed) {
    case .refused: refused += 1
    case .taken: taken += 1
    }
    seed += 1
  }
} catch {
  print("fuzz: seed \(seed): \(error)")
  exit(1)
}
print("fuzz: \(count) hostile bundles, \(refused) refused, \(taken) taken whole, no promise broken")
