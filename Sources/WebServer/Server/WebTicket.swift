/// The right to answer one request, once.
///
/// A ticket that has been used, or whose server has stopped, does nothing.
public struct WebTicket: Sendable, Hashable {
  let number: UInt64
}
