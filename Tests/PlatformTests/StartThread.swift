import Glibc
import TestSupport

/// Starts a thread of the system for a test that has to block in two places at once.
func startThread(_ body: @escaping @Sendable () -> Void) throws -> pthread_t {
  var thread = pthread_t()
  let context = Unmanaged.passRetained(ThreadBody(body)).toOpaque()
  let result = pthread_create(
    &thread,
    nil,
    { context in
      if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    },
    context
  )
  guard result == 0 else { throw TestFailure("no thread: \(result)") }
  return thread
}

/// A closure that a pointer can carry.
private final class ThreadBody {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
