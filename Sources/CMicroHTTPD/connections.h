#ifndef QADAM_MICROHTTPD_CONNECTIONS_H
#define QADAM_MICROHTTPD_CONNECTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "library.h"

/// Bytes of a request's path and query.
enum { TARGET_LIMIT = 1023 };

enum stage {
  /// The place holds no connection.
  STAGE_FREE,
  /// A request is coming in.
  STAGE_READING,
  /// The handler is being asked.
  STAGE_ASKED,
  /// The answer will come later; the library does not look at the connection.
  STAGE_WAITING,
  /// The answer goes out.
  STAGE_ANSWERING,
  /// Nothing is asked at the moment.
  STAGE_IDLE,
  /// Cut off; the library will close it.
  STAGE_CUT
};

struct connection {
  struct MHD_Connection *handle;
  int descriptor;
  enum stage stage;
  /// The number of the request among all; part of its ticket.
  uint64_t serial;
  uint64_t deadline;
  struct line *line;
  struct connection *before, *after;
  /// Whether the header of the request has been looked at.
  bool is_heard;
  bool is_body_too_large;
  bool is_target_too_long;
  char *body;
  size_t body_count, body_capacity;
  size_t target_count;
  unsigned char client[16];
  char target[TARGET_LIMIT + 1];
};

/// Connections that have equally long to live, so that the first is the first to be overdue.
struct line {
  struct connection *first, *last;
};

/// The places for connections.
struct connections {
  struct connection *places;
  size_t capacity;
  struct connection *free;
  /// Connections, and those among them that are cut but not yet closed.
  unsigned count, cut;
  /// Requests that come in and answers that go out.
  struct line busy;
  /// Between requests.
  struct line idle;
};

bool connections_make(struct connections *all, size_t capacity);
void connections_free(struct connections *all);
/// A place for a connection, or NULL where all are taken.
struct connection *connections_take(struct connections *all);
/// Gives a place back.
void connections_release(struct connections *all, struct connection *connection);
/// Puts a connection at the end of a line, or in none where that is NULL.
void connection_move(struct connection *connection, struct line *line, uint64_t deadline);
/// Lets go of what belonged to one request.
void connection_forget_request(struct connection *connection);
/// Adds to the body; returns false where there is no memory.
bool connection_take_body(struct connection *connection, const char *bytes, size_t count, size_t limit);
/// Ends the connection towards its client; the library sees that and closes it.
void connections_cut(struct connections *all, struct connection *connection);

#endif
