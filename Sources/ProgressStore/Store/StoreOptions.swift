public import Learning
import Platform
import SQLite
import Sealing

/// How a record is opened.
public struct StoreOptions: Sendable {
  /// What may be done with the file.
  public var access: Access
  /// Whether every fact is compared with its hash chain before anything else is done.
  public var verifiesChains: Bool
  /// The time in milliseconds since 1970 that a migration is dated with.
  public var now: Int64
  /// Makes the random name of a new file's device.
  public var newDevice: @Sendable () throws -> DeviceID
  /// How many milliseconds to wait for another program that is writing.
  public var busyTimeout: Int
  /// SQLite's file layer; tests put one there that loses power.
  var fileLayer: String?
  /// The schema to bring a file to; tests put a later one there.
  var migrator: Migrator?
  /// SQLite's `synchronous`; a test shows that nothing less than FULL will do.
  var synchronous = "full"

  /// What may be done with a file.
  public enum Access: Sendable {
    /// Read and write, and make the file if it is missing.
    case create
    /// Read and write a file that exists.
    case write
    /// Only read, also from a folder that cannot be written.
    case read
  }

  /// Joins the options.
  ///
  /// - Parameters:
  ///   - access: What may be done with the file.
  ///   - verifiesChains: Whether every fact is compared with its hash chain first.
  ///   - now: The time that a migration is dated with; the system's where it is left out.
  ///   - busyTimeout: How many milliseconds to wait for another program.
  ///   - newDevice: Makes the name of a new file's device; at random where it is left out.
  public init(
    access: Access = .write,
    verifiesChains: Bool = true,
    now: Int64? = nil,
    busyTimeout: Int = 5000,
    newDevice: (@Sendable () throws -> DeviceID)? = nil
  ) {
    self.access = access
    self.verifiesChains = verifiesChains
    self.now = now ?? Int64(SystemClock.milliseconds())
    self.busyTimeout = busyTimeout
    self.newDevice = newDevice ?? { DeviceID(Hexadecimal.encode(SecureRandom.bytes(16))) }
  }
}
