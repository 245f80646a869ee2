import Learning

/// What a disk holds when the power goes: synced bytes for certain, the others sector by sector as chance has it.
///
/// A sector of 512 bytes that was written after the file's last sync arrives, is lost, or is torn: its first bytes are
/// new and the rest old. Names of files reach the disk in their order, at the latest with the first sync of a new
/// journal or log, after which SQLite syncs the folder.
struct PowerLoss {
  private var files: [Int: File] = [:]
  /// The names that are certain, with their files.
  private var names: [String: Int] = [:]
  private var pendingNames: [NameChange] = []

  private struct File {
    var synced: [UInt8] = []
    var pending: [Change] = []
    var isNew = true
  }

  private enum Change {
    case write(offset: Int, bytes: UnsafeBufferPointer<UInt8>)
    case truncate(size: Int)
  }

  private enum NameChange {
    case create(String, file: Int)
    case delete(String)
  }

  /// Lets the disk see one more event.
  mutating func apply(_ event: FaultyDisk.Event, on disk: FaultyDisk) {
    switch event {
    case .create(let file):
      files[file] = File()
      pendingNames.append(.create(disk.name(of: file), file: file))
    case .write(let file, let offset, let bytes):
      files[file]?.pending.append(.write(offset: offset, bytes: bytes))
    case .truncate(let file, let size):
      files[file]?.pending.append(.truncate(size: size))
    case .sync(let file):
      sync(file, syncsFolder: files[file]?.isNew == true && disk.name(of: file).contains("-"))
    case .delete(let file, let syncsFolder):
      pendingNames.append(.delete(disk.name(of: file)))
      if syncsFolder { settleNames(count: pendingNames.count) }
    }
  }

  /// Cuts the power.
  ///
  /// - Returns: The files that are found afterwards.
  func crash(using random: inout SplitMix64) -> [String: [UInt8]] {
    var rest = self
    rest.settleNames(count: Int.random(in: 0...pendingNames.count, using: &random))
    // A disk that was busy loses nearly everything, an idle one nothing.
    let arriving = [0, 50, 90, 100][Int.random(in: 0..<4, using: &random)]
    return rest.names.mapValues { file in
      var content = rest.files[file]?.synced ?? []
      for change in rest.files[file]?.pending ?? [] {
        PowerLoss.applyPerhaps(change, arriving: arriving, to: &content, using: &random)
      }
      return content
    }
  }

  private mutating func sync(_ file: Int, syncsFolder: Bool) {
    guard var state = files.removeValue(forKey: file) else { return }
    for change in state.pending { PowerLoss.apply(change, to: &state.synced) }
    state.pending = []
    state.isNew = false
    files[file] = state
    if syncsFolder { settleNames(count: pendingNames.count) }
  }

  private mutating func settleNames(count: Int) {
    for change in pendingNames.prefix(count) {
      switch change {
      case .create(let name, let file): names[name] = file
      case .delete(let name): names[name] = nil
      }
    }
    pendingNames.removeFirst(count)
  }

  private static func apply(_ change: Change, to content: inout [UInt8]) {
    switch change {
    case .write(let offset, let bytes): write(bytes[...], at: offset, to: &content)
    case .truncate(let size): if size < content.count { content.removeLast(content.count - size) }
    }
  }

  private static func applyPerhaps(
    _ change: Change,
    arriving: Int,
    to content: inout [UInt8],
    using random: inout SplitMix64
  ) {
    guard case .write(let offset, let bytes) = change else {
      if Int.random(in: 0..<100, using: &random) < arriving { apply(change, to: &content) }
      return
    }
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, ((offset + start) / 512 + 1) * 512 - offset)
      if Int.random(in: 0..<100, using: &random) < arriving {
        write(bytes[start..<end], at: offset + start, to: &content)
      } else if Int.random(in: 0..<4, using: &random) == 0, arriving > 0 {
        let torn = Int.random(in: start...end, using: &random)
        write(bytes[start..<torn], at: offset + start, to: &content)
      }
      start = end
    }
  }

  private static func write(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>,
    at offset: Int,
    to content: inout [UInt8]
  ) {
    guard !bytes.isEmpty else { return }
    let end = offset + bytes.count
    if content.count < end { content += [UInt8](repeating: 0, count: end - content.count) }
    content.withUnsafeMutableBytes { target in
      UnsafeMutableRawBufferPointer(rebasing: target[offset..<end])
        .copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
    }
  }
}
