import Platform
import Text
import WebServer

/// The address and the port at which phones find a room.
struct RoomDoor {
  let server: WebServer
  /// The other addresses at which the room could be opened.
  let others: [NetworkAddress]
  /// Whether only this machine reaches it.
  let isLocal: Bool

  /// The port where none is named.
  static let usualPort = 8080

  /// What browsers open, without a path.
  var address: String { "http://\(host)" }

  /// The names under which browsers ask for it.
  var hosts: Set<String> {
    let names = isLocal ? [host, "localhost:\(server.port)"] : [host]
    return Set(names.map { $0.lowercased() })
  }

  private var host: String {
    // A browser wants an address of IPv6 in brackets and without its interface.
    let bare = String(server.address.prefix { $0 != "%" })
    let name = bare.contains(":") ? "[\(bare)]" : bare
    return server.port == 80 ? name : "\(name):\(server.port)"
  }

  /// Opens the door at one address.
  ///
  /// - Parameters:
  ///   - asked: The address that the command line names; nil chooses the first that others reach.
  ///   - port: The port that the command line names.
  ///   - words: What is said where it cannot be opened.
  /// - Throws: ``CommandFailure`` in the words of what stands in the way.
  init(at asked: String?, port: Int?, words: Messages) throws {
    let all = ((try? NetworkAddress.all()) ?? []).filter { !($0.isIPv6 && $0.isLinkLocal) }
    let usual = RoomDoor.usual(of: all)
    let address = asked ?? usual?.text ?? "127.0.0.1"
    let failure = RoomDoorFailure(
      words: words,
      address: address,
      known: all.map { $0.text }.joined(separator: ", ")
    )
    let isLocal = all.first { $0.text == address }?.isLoopback ?? address.hasPrefix("127.")
    do throws(WebServerError) {
      server = try WebServer(
        address: address,
        port: port ?? RoomDoor.usualPort,
        // All of a room's phones may be played by one machine, which is this one.
        limits: isLocal ? WebServerLimits(connectionsPerClient: 0) : WebServerLimits(),
        clock: { SystemClock.monotonicMilliseconds() }
      )
    } catch {
      throw failure.failure(for: error)
    }
    self.isLocal = isLocal
    others = all.filter { $0.text != address && !$0.isLoopback }
  }

  /// The first address that others reach: a hotspot's or a local network's.
  private static func usual(of all: [NetworkAddress]) -> NetworkAddress? {
    let reachable = all.filter { !$0.isLoopback && !$0.isIPv6 }
    return reachable.first { !$0.isLinkLocal } ?? reachable.first
      ?? all.first { !$0.isLoopback }
  }
}

/// Says why a door cannot be opened.
private struct RoomDoorFailure {
  let words: Messages
  let address: String
  let known: String

  func failure(for error: WebServerError) -> CommandFailure {
    let shown = TextCleaner.cleanLine(String(address.prefix(60)))
    func make(_ message: String, _ code: Int32) -> CommandFailure {
      CommandFailure(message: message, exitCode: code, details: "\(error)")
    }
    return switch error {
    case .libraryMissing(let name):
      make(words.roomLibraryMissing(name: name), ExitCode.cannotCreate)
    case .noAddress, .addressNotHere:
      make(words.roomAddressNotHere(address: shown, addresses: known), ExitCode.noInput)
    case .everyAddress: make(words.roomOneAddress(addresses: known), ExitCode.usage)
    case .portInUse(let port), .portNotAllowed(let port), .noPort(let port):
      make(words.roomPortInUse(port: port), ExitCode.cannotCreate)
    case .system(let number):
      make(words.roomCannotServe(address: shown, number: Int(number)), ExitCode.cannotCreate)
    case .stopped:
      make(words.roomCannotServe(address: shown, number: 0), ExitCode.cannotCreate)
    }
  }
}
