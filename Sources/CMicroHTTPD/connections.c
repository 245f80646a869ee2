#include "connections.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

bool connections_make(struct connections *all, size_t capacity) {
  all->places = calloc(capacity, sizeof *all->places);
  if (!all->places) return false;
  all->capacity = capacity;
  for (size_t place = capacity; place > 0; place--) {
    all->places[place - 1].after = all->free;
    all->free = &all->places[place - 1];
  }
  return true;
}

void connections_free(struct connections *all) {
  for (size_t place = 0; place < all->capacity; place++) free(all->places[place].body);
  free(all->places);
}

struct connection *connections_take(struct connections *all) {
  struct connection *connection = all->free;
  if (!connection) return NULL;
  all->free = connection->after;
  connection->after = NULL;
  all->count++;
  return connection;
}

void connections_release(struct connections *all, struct connection *connection) {
  connection_move(connection, NULL, 0);
  connection_forget_request(connection);
  if (connection->stage == STAGE_CUT) all->cut--;
  connection->stage = STAGE_FREE;
  connection->handle = NULL;
  connection->after = all->free;
  all->free = connection;
  all->count--;
}

void connection_move(struct connection *connection, struct line *line, uint64_t deadline) {
  struct line *old = connection->line;
  if (old) {
    if (connection->before) connection->before->after = connection->after;
    else old->first = connection->after;
    if (connection->after) connection->after->before = connection->before;
    else old->last = connection->before;
  }
  connection->line = line;
  connection->deadline = deadline;
  connection->before = connection->after = NULL;
  if (!line) return;
  connection->before = line->last;
  if (line->last) line->last->after = connection;
  else line->first = connection;
  line->last = connection;
}

void connection_forget_request(struct connection *connection) {
  free(connection->body);
  connection->body = NULL;
  connection->body_count = connection->body_capacity = 0;
  connection->target_count = 0;
  connection->is_heard = connection->is_body_too_large = connection->is_target_too_long = false;
}

bool connection_take_body(struct connection *connection, const char *bytes, size_t count, size_t limit) {
  if (connection->is_body_too_large || count > limit - connection->body_count) {
    connection->is_body_too_large = true;
    return true;
  }
  size_t wanted = connection->body_count + count;
  if (wanted > connection->body_capacity) {
    size_t capacity = wanted > 512 ? limit : 512;
    if (capacity < wanted) capacity = wanted;
    char *larger = realloc(connection->body, capacity);
    if (!larger) return false;
    connection->body = larger;
    connection->body_capacity = capacity;
  }
  memcpy(connection->body + connection->body_count, bytes, count);
  connection->body_count = wanted;
  return true;
}

void connections_cut(struct connections *all, struct connection *connection) {
  all->cut++;
  connection_move(connection, NULL, 0);
  connection->stage = STAGE_CUT;
  shutdown(connection->descriptor, SHUT_RDWR);
}
