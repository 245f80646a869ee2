#ifndef QADAM_MICROHTTPD_H
#define QADAM_MICROHTTPD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "qadam_web_client.h"

/// A server for one address that works on the thread which calls it, on top of libmicrohttpd.
///
/// The distribution has no static archive that links without a TLS library, and few sessions need a server, so the
/// library is opened when the first server starts and not linked.
struct qadam_web;

/// What the server allows.
struct qadam_web_limits {
  /// Bytes of a request's body.
  size_t body;
  /// Bytes of a request's line and header.
  size_t header;
  /// Connections at one time; the longest unfinished one makes room for the next.
  unsigned connections;
  /// Connections of one client's address at one time.
  unsigned connections_per_client;
  /// Milliseconds in which a request must have come in, and an answer must have gone out.
  uint64_t request_milliseconds;
  /// Milliseconds that a connection may rest between requests.
  uint64_t idle_milliseconds;
};

/// Why no server could be started.
enum qadam_web_failure {
  QADAM_WEB_NO_LIBRARY = 1,
  /// The text is not an address of IPv4 or IPv6.
  QADAM_WEB_NO_ADDRESS = 2,
  /// The address stands for all addresses of the machine.
  QADAM_WEB_EVERY_ADDRESS = 3,
  QADAM_WEB_PORT_IN_USE = 4,
  /// The machine does not have the address.
  QADAM_WEB_ADDRESS_NOT_HERE = 5,
  QADAM_WEB_PORT_NOT_ALLOWED = 6,
  /// Another error number of the system.
  QADAM_WEB_SYSTEM = 7
};

/// The header fields that are looked at; all others are dropped.
enum qadam_web_field {
  QADAM_WEB_ACCEPT = 0,
  QADAM_WEB_ACCEPT_LANGUAGE,
  QADAM_WEB_CONTENT_TYPE,
  QADAM_WEB_COOKIE,
  QADAM_WEB_HOST,
  QADAM_WEB_IF_NONE_MATCH,
  QADAM_WEB_ORIGIN,
  QADAM_WEB_FIELD_COUNT
};

/// Bytes that somebody else owns; start is NULL where there is nothing.
struct qadam_web_bytes {
  const char *start;
  size_t count;
};

/// A request that has come in completely; its bytes live for as long as the handler runs.
struct qadam_web_request {
  struct qadam_web_bytes method;
  /// Path and query as they were sent.
  struct qadam_web_bytes target;
  struct qadam_web_bytes body;
  struct qadam_web_bytes fields[QADAM_WEB_FIELD_COUNT];
  /// The address of the client, of IPv4 as IPv6 writes it.
  unsigned char client[16];
};

/// Takes a request. Where it calls qadam_web_answer with the ticket, the answer goes out at once; where not, the
/// connection waits until somebody does.
typedef void (*qadam_web_handler)(
  void *context, const struct qadam_web_request *request, uint64_t ticket);

/// The file that holds the library, as the loader looks for it.
extern const char *const qadam_web_library;

/// Starts a server, or returns NULL and says why; number gets the system's error where it has one.
struct qadam_web *qadam_web_start(
  const char *library, const char *address, uint16_t port, const struct qadam_web_limits *limits,
  enum qadam_web_failure *failure, int *number);

/// The descriptor that can be read when there is something to do.
int qadam_web_descriptor(const struct qadam_web *web);
/// The port that was bound, which the system chose where 0 was asked for.
uint16_t qadam_web_port(const struct qadam_web *web);
/// How many connections are open.
unsigned qadam_web_connections(const struct qadam_web *web);
/// How many requests wait for their answer.
unsigned qadam_web_waiting(const struct qadam_web *web);
/// The milliseconds after which there is something to do though the descriptor is silent; −1 where nothing is.
int64_t qadam_web_timeout(const struct qadam_web *web, uint64_t now);

/// Does what can be done without waiting: accepts, reads, asks the handler, writes, and cuts what is overdue.
///
/// now is a time in milliseconds that never goes back. Returns false where the library failed.
bool qadam_web_run(struct qadam_web *web, uint64_t now, qadam_web_handler handler, void *context);

/// Answers a request; returns false where the ticket is not, or no longer, one that waits.
///
/// fields holds size bytes: names and values of header fields in turns, each with the NUL that ends it.
bool qadam_web_answer(
  struct qadam_web *web, uint64_t ticket, unsigned status, const char *fields, size_t size,
  const void *body, size_t length);

/// Ends all connections, those that wait with status 503, and frees the server.
void qadam_web_stop(struct qadam_web *web);

#endif
