/// A reason why pages cannot be served.
public enum WebServerError: Error, Sendable, Hashable {
  /// The library that serves pages is not installed; its file has this name.
  case libraryMissing(name: String)
  /// The text is not an address of IPv4 or IPv6.
  case noAddress(String)
  /// The address stands for all addresses of the machine, and one must be chosen.
  case everyAddress(String)
  /// Another program listens on the port.
  case portInUse(Int)
  /// The number is not one of a port, from 0 to 65,535.
  case noPort(Int)
  /// The machine has no such address, or no longer.
  case addressNotHere(String)
  /// The system gives the port only to its administrator.
  case portNotAllowed(Int)
  /// Another error number of the system.
  case system(Int32)
  /// The library failed while it ran, or the server has been stopped.
  case stopped
}
