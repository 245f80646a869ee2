/// A learner's answers in the one order in which every rule reads them.
///
/// Each device's answers stand in the order of its counter, devices are interleaved by time. The order follows from the
/// answers alone: it is the same however they were gathered and however often one of them arrived.
public struct AnswerHistory: Sendable {
  /// The answers in order, each once.
  public let answers: [RecordedAnswer]
  /// For each answer its time in milliseconds, corrected so that it never falls; see ``DeviceClock``.
  public let times: [Int64]
  /// The exercises that were answered, each once.
  public let exercises: [ExerciseID]
  /// For each answer the place of its exercise in ``exercises``, so that rules need not look names up.
  let exercisePlaces: [Int32]
  /// Addresses under which different answers arrived; none of those answers counts.
  public let conflicts: [FactAddress]

  /// Where an answer stands among those given, without its contents, so that sorting moves little.
  private struct Place {
    var time: Int64
    let device: Int
    let counter: Int64
    let index: Int

    func isBefore(_ other: Place) -> Bool {
      (device, counter) < (other.device, other.counter)
    }

    func isEarlier(than other: Place) -> Bool {
      (time, device, counter) < (other.time, other.device, other.counter)
    }
  }

  /// Puts answers in order, drops repetitions and sets conflicts aside.
  ///
  /// - Complexity: O(n log n), O(n) where they come in the order of one device's counter.
  public init(_ answers: [RecordedAnswer]) {
    var places = AnswerHistory.places(of: answers)
    var conflicts: [FactAddress] = []
    AnswerHistory.dropRepetitions(in: &places, of: answers, conflicts: &conflicts)
    AnswerHistory.correctClocks(in: &places)
    if !zip(places, places.dropFirst()).allSatisfy({ $0.isEarlier(than: $1) }) {
      places.sort { $0.isEarlier(than: $1) }
    }
    self.conflicts = conflicts
    // Answers mostly come in order already, and then nothing is moved.
    let isInOrder =
      places.count == answers.count && places.indices.allSatisfy { places[$0].index == $0 }
    self.answers = isInOrder ? answers : places.map { answers[$0.index] }
    times = places.map(\.time)
    (exercises, exercisePlaces) = AnswerHistory.numbered(self.answers)
  }

  private static func numbered(_ answers: [RecordedAnswer]) -> ([ExerciseID], [Int32]) {
    var numbers: [ExerciseID: Int32] = [:]
    var exercises: [ExerciseID] = []
    let places = answers.indices.map { place in
      let exercise = answers[place].exercise
      if let number = numbers[exercise] { return number }
      let number = Int32(exercises.count)
      numbers[exercise] = number
      exercises.append(exercise)
      return number
    }
    return (exercises, places)
  }

  /// The places by device and counter; devices are numbered in the order of their names.
  private static func places(of answers: [RecordedAnswer]) -> [Place] {
    var numbers: [DeviceID: Int] = [:]
    for index in answers.indices where index == 0 || !isSameDevice(answers, index) {
      numbers[answers[index].address.device] = 0
    }
    for (number, device) in numbers.keys.sorted().enumerated() { numbers[device] = number }
    var places: [Place] = []
    places.reserveCapacity(answers.count)
    var device = 0
    for index in answers.indices {
      if index == 0 || !isSameDevice(answers, index) {
        device = numbers[answers[index].address.device] ?? 0
      }
      places.append(
        Place(
          time: answers[index].answeredAt,
          device: device,
          counter: answers[index].address.counter,
          index: index
        )
      )
    }
    if !zip(places, places.dropFirst()).allSatisfy({ $0.isBefore($1) }) {
      places.sort { $0.isBefore($1) }
    }
    return places
  }

  /// Whether an answer comes from the device of the one given before it, as most do.
  private static func isSameDevice(_ answers: [RecordedAnswer], _ index: Int) -> Bool {
    answers[index].address.device == answers[index - 1].address.device
  }

  private static func dropRepetitions(
    in places: inout [Place],
    of answers: [RecordedAnswer],
    conflicts: inout [FactAddress]
  ) {
    var kept = 0
    var start = 0
    while start < places.count {
      var end = start + 1
      let first = places[start]
      var isConflict = false
      while end < places.count, !first.isBefore(places[end]) {
        isConflict = isConflict || answers[places[end].index] != answers[first.index]
        end += 1
      }
      if isConflict {
        conflicts.append(answers[first.index].address)
      } else {
        places[kept] = first
        kept += 1
      }
      start = end
    }
    places.removeLast(places.count - kept)
  }

  private static func correctClocks(in places: inout [Place]) {
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].device == places[start].device { end += 1 }
      let times = DeviceClock.corrected(places[start..<end].map(\.time))
      for (offset, time) in times.enumerated() { places[start + offset].time = time }
      start = end
    }
  }
}
