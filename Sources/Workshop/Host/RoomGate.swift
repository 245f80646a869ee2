import WebServer

/// Turns away what no page of the room sends: other sites' forms, and names that were bent to this address.
struct RoomGate {
  /// The names under which browsers may ask for the room, each with its port.
  let hosts: Set<String>

  /// Whether a request was meant for this room.
  func admits(_ request: WebRequest) -> Bool {
    guard let host = request.fields.host else { return false }
    guard hosts.contains(host) || hosts.contains(host.lowercased()) else { return false }
    guard request.method == .post, let origin = request.fields.origin else { return true }
    return origin == "http://" + host.lowercased()
  }
}
