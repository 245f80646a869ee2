import Glibc
import Synchronization

/// Runs pieces of work that do not depend on each other on the machine's processors.
public enum ParallelWork {
  /// The number of processors that the system lets the program use.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Returns the result of every piece, in order, after all of them are done.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - workers: How many may run at one time; the calling thread is one of them.
  ///   - work: Does the piece of a number from zero.
  /// - Returns: The results by the numbers of their pieces.
  public static func map<Result: Sendable>(
    count: Int,
    workers: Int = processors,
    _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let pool = WorkPool(count: count, work)
    var threads: [pthread_t] = []
    for _ in 0..<max(0, min(workers, count) - 1) {
      if let thread = start({ pool.run() }) { threads.append(thread) }
    }
    // Where no thread could be had, this one does everything.
    pool.run()
    for thread in threads { pthread_join(thread, nil) }
    return pool.results
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(WorkBox(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread,
      nil,
      { pointer in
        if let pointer { Unmanaged<WorkBox>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      },
      box.toOpaque()
    )
    guard status == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}

/// Carries a closure through C.
private final class WorkBox: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Hands out the numbers of pieces and keeps what they gave.
private final class WorkPool<Result: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let found: Mutex<[(number: Int, result: Result)]> = Mutex([])

  init(count: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.work = work
  }

  func run() {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let result = work(number)
      found.withLock { $0.append((number, result)) }
    }
  }

  var results: [Result] {
    found.withLock { $0.sorted { $0.number < $1.number }.map { $0.result } }
  }
}
