#ifndef QADAM_WEB_CLIENT_H
#define QADAM_WEB_CLIENT_H

#include <stddef.h>
#include <stdint.h>

/// What came of a request to another machine.
enum qadam_exchange {
  QADAM_EXCHANGE_DONE = 0,
  /// The text is not an address of IPv4 or IPv6.
  QADAM_EXCHANGE_NO_ADDRESS = 1,
  /// The machine is there, and nothing listens on the port.
  QADAM_EXCHANGE_NOBODY_LISTENS = 2,
  /// The machine is not there.
  QADAM_EXCHANGE_NOT_REACHED = 3,
  QADAM_EXCHANGE_TOO_SLOW = 4,
  QADAM_EXCHANGE_TOO_LARGE = 5,
  /// The connection ended in another way.
  QADAM_EXCHANGE_BROKEN = 6
};

/// Sends a request to an address in digits and collects what comes until the other side closes the connection.
///
/// answer has room for capacity bytes, and received gets the number that came. Everything together takes the milliseconds
/// at most.
enum qadam_exchange qadam_web_exchange(
  const char *address, uint16_t port, const void *request, size_t length, void *answer,
  size_t capacity, size_t *received, int milliseconds);

#endif
