import CFaultyStorage
import Learning

@testable import ProgressStore

/// A disk below SQLite that records what is done to it and fails on demand.
final class FaultyDisk {
  /// The name under which SQLite knows it.
  let name: String
  private let disk: OpaquePointer

  init(_ name: String) throws {
    self.name = name
    guard let disk = qadam_disk_create(name) else { throw CancellationError() }
    self.disk = disk
  }

  deinit { qadam_disk_free(disk) }

  /// One thing that was done to the disk.
  enum Event {
    case create(file: Int)
    case write(file: Int, offset: Int, bytes: UnsafeBufferPointer<UInt8>)
    case truncate(file: Int, size: Int)
    case sync(file: Int)
    case delete(file: Int, syncsFolder: Bool)
  }

  var eventCount: Int { qadam_disk_event_count(disk) }

  /// The event at a position; the bytes live as long as the disk.
  func event(_ position: Int) -> Event {
    let event = qadam_disk_event_at(disk, position).pointee
    let file = event.file
    switch event.kind {
    case QADAM_DISK_CREATE: return .create(file: file)
    case QADAM_DISK_WRITE:
      let bytes = UnsafeBufferPointer(start: event.bytes, count: event.length)
      return .write(file: file, offset: Int(event.offset), bytes: bytes)
    case QADAM_DISK_TRUNCATE: return .truncate(file: file, size: Int(event.offset))
    case QADAM_DISK_SYNC: return .sync(file: file)
    case QADAM_DISK_DELETE: return .delete(file: file, syncsFolder: false)
    default: return .delete(file: file, syncsFolder: true)
    }
  }

  /// The last part of a file's path.
  func name(of file: Int) -> String {
    String(String(cString: qadam_disk_file_path(disk, file)).split(separator: "/").last ?? "")
  }

  func failWrites(after count: Int, code: Int32) {
    qadam_disk_fail_writes(disk, Int64(count), code)
  }
  func failSyncs(after count: Int) { qadam_disk_fail_syncs(disk, Int64(count)) }
  func recover() {
    qadam_disk_fail_writes(disk, -1, 0)
    qadam_disk_fail_syncs(disk, -1)
  }
  func setReadOnly(_ isReadOnly: Bool) { qadam_disk_set_read_only(disk, isReadOnly ? 1 : 0) }

  /// Options for a record on this disk.
  func options(
    access: StoreOptions.Access = .create,
    synchronous: String = "full"
  ) -> StoreOptions {
    var options = StoreOptions(access: access, now: 0, newDevice: { "device" })
    options.fileLayer = name
    options.synchronous = synchronous
    return options
  }
}
