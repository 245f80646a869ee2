#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "connections.h"
#include "library.h"
#include "listening.h"
#include "qadam_microhttpd.h"

// A ticket is the number of a request with the place of its connection in the lowest bits.
enum { PLACE_BITS = 16, MOST_CONNECTIONS = 1 << 15 };
// The library closes what was cut in its next round, and accepts some before.
enum { SLACK = 64 };

struct qadam_web {
  struct library library;
  struct qadam_web_limits limits;
  struct connections all;
  struct MHD_Daemon *daemon;
  int descriptor;
  uint16_t port;
  unsigned waiting;
  uint64_t now;
  uint64_t serial;
  /// Whether an answer goes out with the next run; the library tells nobody where it has no thread of its own.
  bool is_due;
  qadam_web_handler handler;
  void *context;
};

static void make_busy(struct qadam_web *web, struct connection *connection, enum stage stage) {
  connection->stage = stage;
  connection_move(connection, &web->all.busy, web->now + web->limits.request_milliseconds);
}

static void make_room(struct qadam_web *web, const struct connection *newest) {
  if (web->all.count - web->all.cut <= web->limits.connections) return;
  struct connection *oldest = web->all.idle.first ? web->all.idle.first : web->all.busy.first;
  if (oldest && oldest != newest) connections_cut(&web->all, oldest);
}

static void connection_changed(
  void *context, struct MHD_Connection *handle, void **place, enum MHD_ConnectionNotificationCode code) {
  struct qadam_web *web = context;
  if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
    if (*place) connections_release(&web->all, *place);
    *place = NULL;
    return;
  }
  struct connection *connection = connections_take(&web->all);
  *place = connection;
  if (!connection) return;
  connection->handle = handle;
  const union MHD_ConnectionInfo *info;
  info = web->library.get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD);
  connection->descriptor = info ? info->connect_fd : -1;
  info = web->library.get_connection_info(handle, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  copy_client(info ? info->client_addr : NULL, connection->client);
  make_busy(web, connection, STAGE_READING);
  make_room(web, connection);
}

/// Hears of the first line of a request, before its path is unescaped in place.
static void *request_began(void *context, const char *target, struct MHD_Connection *handle) {
  struct qadam_web *web = context;
  const union MHD_ConnectionInfo *info =
    web->library.get_connection_info(handle, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  struct connection *connection = info ? info->socket_context : NULL;
  if (!connection || connection->stage == STAGE_CUT) return connection;
  if (connection->stage == STAGE_IDLE) make_busy(web, connection, STAGE_READING);
  size_t count = strnlen(target, TARGET_LIMIT + 1);
  connection->is_target_too_long = count > TARGET_LIMIT;
  connection->target_count = connection->is_target_too_long ? 0 : count;
  memcpy(connection->target, target, connection->target_count);
  connection->target[connection->target_count] = 0;
  return connection;
}

static void request_ended(
  void *context, struct MHD_Connection *handle, void **place, enum MHD_RequestTerminationCode code) {
  (void)handle;
  (void)code;
  struct qadam_web *web = context;
  struct connection *connection = *place;
  *place = NULL;
  if (!connection) return;
  connection_forget_request(connection);
  if (connection->stage == STAGE_CUT) return;
  connection->stage = STAGE_IDLE;
  connection_move(connection, &web->all.idle, web->now + web->limits.idle_milliseconds);
}

static struct MHD_Response *made_response(
  struct qadam_web *web, const char *fields, size_t size, const void *body, size_t length) {
  struct MHD_Response *response =
    web->library.create_response_from_buffer(length, (void *)body, MHD_RESPMEM_MUST_COPY);
  if (!response) return NULL;
  const char *end = fields + size;
  while (fields < end) {
    const char *value = fields + strlen(fields) + 1;
    if (value >= end || web->library.add_response_header(response, fields, value) != MHD_YES) {
      web->library.destroy_response(response);
      return NULL;
    }
    fields = value + strlen(value) + 1;
  }
  return response;
}

static bool queue(struct qadam_web *web, struct connection *connection, unsigned status, struct MHD_Response *response) {
  if (!response) return false;
  bool is_queued = web->library.queue_response(connection->handle, status, response) == MHD_YES;
  web->library.destroy_response(response);
  if (is_queued) make_busy(web, connection, STAGE_ANSWERING);
  return is_queued;
}

static enum MHD_Result refuse(struct qadam_web *web, struct connection *connection, unsigned status) {
  return queue(web, connection, status, made_response(web, "", 0, "", 0)) ? MHD_YES : MHD_NO;
}

struct header {
  struct qadam_web_bytes fields[QADAM_WEB_FIELD_COUNT];
  size_t length;
  bool is_doubled;
  bool is_length_wrong;
};

static const char *const field_names[QADAM_WEB_FIELD_COUNT] = {
  [QADAM_WEB_ACCEPT] = "Accept",           [QADAM_WEB_ACCEPT_LANGUAGE] = "Accept-Language",
  [QADAM_WEB_CONTENT_TYPE] = "Content-Type", [QADAM_WEB_COOKIE] = "Cookie",
  [QADAM_WEB_HOST] = "Host",               [QADAM_WEB_IF_NONE_MATCH] = "If-None-Match",
  [QADAM_WEB_ORIGIN] = "Origin",
};

static void read_length(struct header *header, const char *value) {
  size_t length = 0;
  const char *digit = value;
  for (; *digit >= '0' && *digit <= '9'; digit++)
    // Larger than any limit is as large as can be.
    length = length > SIZE_MAX / 16 ? SIZE_MAX / 16 : length * 10 + (size_t)(*digit - '0');
  header->is_length_wrong = digit == value || *digit != 0;
  header->length = length;
}

static enum MHD_Result read_field(void *context, enum MHD_ValueKind kind, const char *name, const char *value) {
  (void)kind;
  struct header *header = context;
  if (!name || !value) return MHD_YES;
  if (strcasecmp(name, "Content-Length") == 0) read_length(header, value);
  for (int field = 0; field < QADAM_WEB_FIELD_COUNT; field++) {
    // Names begin differently more often than not.
    if ((name[0] | 0x20) != (field_names[field][0] | 0x20) || strcasecmp(name, field_names[field]) != 0) continue;
    if (header->fields[field].start) {
      // Two of these mean that somebody wants to be read in two ways.
      if (field == QADAM_WEB_HOST || field == QADAM_WEB_ORIGIN || field == QADAM_WEB_CONTENT_TYPE)
        header->is_doubled = true;
      return MHD_YES;
    }
    header->fields[field] = (struct qadam_web_bytes){value, strlen(value)};
    return MHD_YES;
  }
  return MHD_YES;
}

static unsigned fault(struct qadam_web *web, const struct connection *connection) {
  struct header header = {0};
  const union MHD_ConnectionInfo *info =
    web->library.get_connection_info(connection->handle, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  web->library.get_connection_values(connection->handle, MHD_HEADER_KIND, read_field, &header);
  if (connection->is_target_too_long) return MHD_HTTP_URI_TOO_LONG;
  if (info && info->header_size > web->limits.header) return MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE;
  if (header.is_doubled || header.is_length_wrong) return MHD_HTTP_BAD_REQUEST;
  return header.length > web->limits.body ? MHD_HTTP_CONTENT_TOO_LARGE : 0;
}

static enum MHD_Result ask(struct qadam_web *web, struct connection *connection, const char *method) {
  struct header header = {0};
  web->library.get_connection_values(connection->handle, MHD_HEADER_KIND, read_field, &header);
  struct qadam_web_request request = {
    .method = {method, strlen(method)},
    .target = {connection->target, connection->target_count},
    .body = {connection->body, connection->body_count},
  };
  memcpy(request.fields, header.fields, sizeof request.fields);
  memcpy(request.client, connection->client, sizeof request.client);
  connection->stage = STAGE_ASKED;
  connection->serial = ++web->serial;
  uint64_t ticket = connection->serial << PLACE_BITS | (uint64_t)(connection - web->all.places);
  web->handler(web->context, &request, ticket);
  if (connection->stage == STAGE_ANSWERING) return MHD_YES;
  if (connection->stage != STAGE_ASKED) return MHD_NO;
  connection->stage = STAGE_WAITING;
  connection_move(connection, NULL, 0);
  web->waiting++;
  web->library.suspend_connection(connection->handle);
  return MHD_YES;
}

static enum MHD_Result request_came(
  void *context, struct MHD_Connection *handle, const char *url, const char *method, const char *version,
  const char *upload, size_t *upload_size, void **place) {
  (void)handle;
  (void)url;
  (void)version;
  struct qadam_web *web = context;
  struct connection *connection = *place;
  if (!connection || connection->stage != STAGE_READING || !web->handler) return MHD_NO;
  if (!connection->is_heard) {
    connection->is_heard = true;
    unsigned status = fault(web, connection);
    return status == 0 ? MHD_YES : refuse(web, connection, status);
  }
  if (*upload_size > 0) {
    bool is_taken = connection_take_body(connection, upload, *upload_size, web->limits.body);
    *upload_size = 0;
    // In the middle of a body no answer can be given. Its sender has lied about it or not told its length.
    return is_taken && !connection->is_body_too_large ? MHD_YES : MHD_NO;
  }
  return ask(web, connection, method);
}

static bool start_daemon(struct qadam_web *web, int listening) {
  size_t memory = 2 * web->limits.header + 8192;
  struct MHD_OptionItem options[] = {
    {MHD_OPTION_LISTEN_SOCKET, listening, NULL},
    {MHD_OPTION_CONNECTION_LIMIT, (intptr_t)(web->limits.connections + SLACK / 2), NULL},
    {MHD_OPTION_PER_IP_CONNECTION_LIMIT, (intptr_t)web->limits.connections_per_client, NULL},
    {MHD_OPTION_CONNECTION_MEMORY_LIMIT, (intptr_t)memory, NULL},
    // Deadlines are kept here: the library's begins anew with each byte.
    {MHD_OPTION_CONNECTION_TIMEOUT, 0, NULL},
    {MHD_OPTION_STRICT_FOR_CLIENT, 1, NULL},
    {MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)request_began, web},
    {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)request_ended, web},
    {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)connection_changed, web},
    {MHD_OPTION_END, 0, NULL},
  };
  web->daemon = web->library.start_daemon(
    MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, request_came, web, MHD_OPTION_ARRAY, options,
    MHD_OPTION_END);
  if (!web->daemon) return false;
  const union MHD_DaemonInfo *info = web->library.get_daemon_info(web->daemon, MHD_DAEMON_INFO_EPOLL_FD);
  web->descriptor = info ? info->epoll_fd : -1;
  return true;
}

struct qadam_web *qadam_web_start(
  const char *library, const char *address, uint16_t port, const struct qadam_web_limits *limits,
  enum qadam_web_failure *failure, int *number) {
  *number = 0;
  struct qadam_web *web = calloc(1, sizeof *web);
  if (!web || !library_open(library, &web->library)) {
    *failure = QADAM_WEB_NO_LIBRARY;
    free(web);
    return NULL;
  }
  web->limits = *limits;
  if (web->limits.connections > MOST_CONNECTIONS) web->limits.connections = MOST_CONNECTIONS;
  int listening = listen_on(address, port, failure, number);
  if (listening < 0) {
    free(web);
    return NULL;
  }
  web->port = bound_port(listening);
  if (!connections_make(&web->all, web->limits.connections + SLACK) || !start_daemon(web, listening)) {
    *failure = QADAM_WEB_SYSTEM;
    *number = ENOMEM;
    close(listening);
    connections_free(&web->all);
    free(web);
    return NULL;
  }
  return web;
}

int qadam_web_descriptor(const struct qadam_web *web) { return web->descriptor; }
uint16_t qadam_web_port(const struct qadam_web *web) { return web->port; }
unsigned qadam_web_connections(const struct qadam_web *web) { return web->all.count; }
unsigned qadam_web_waiting(const struct qadam_web *web) { return web->waiting; }

int64_t qadam_web_timeout(const struct qadam_web *web, uint64_t now) {
  if (web->is_due) return 0;
  MHD_UNSIGNED_LONG_LONG milliseconds = 0;
  int64_t shortest = -1;
  if (web->library.get_timeout(web->daemon, &milliseconds) == MHD_YES)
    shortest = milliseconds > INT32_MAX ? INT32_MAX : (int64_t)milliseconds;
  const struct connection *heads[] = {web->all.busy.first, web->all.idle.first};
  for (int place = 0; place < 2; place++) {
    if (!heads[place]) continue;
    int64_t left = heads[place]->deadline > now ? (int64_t)(heads[place]->deadline - now) : 0;
    if (shortest < 0 || left < shortest) shortest = left;
  }
  return shortest;
}

static void cut_overdue(struct qadam_web *web, struct line *line) {
  while (line->first && line->first->deadline <= web->now) connections_cut(&web->all, line->first);
}

bool qadam_web_run(struct qadam_web *web, uint64_t now, qadam_web_handler handler, void *context) {
  web->now = now;
  web->is_due = false;
  web->handler = handler;
  web->context = context;
  cut_overdue(web, &web->all.busy);
  cut_overdue(web, &web->all.idle);
  bool is_done = web->library.run(web->daemon) == MHD_YES;
  web->handler = NULL;
  return is_done;
}

bool qadam_web_answer(
  struct qadam_web *web, uint64_t ticket, unsigned status, const char *fields, size_t size, const void *body,
  size_t length) {
  size_t place = ticket & ((1u << PLACE_BITS) - 1);
  if (place >= web->all.capacity) return false;
  struct connection *connection = &web->all.places[place];
  bool is_waiting = connection->stage == STAGE_WAITING;
  if (connection->serial != ticket >> PLACE_BITS || !(is_waiting || connection->stage == STAGE_ASKED)) return false;
  bool is_queued = queue(web, connection, status, made_response(web, fields, size, body, length)) ||
                   queue(web, connection, MHD_HTTP_INTERNAL_SERVER_ERROR, made_response(web, "", 0, "", 0));
  if (!is_queued) connections_cut(&web->all, connection);
  if (is_waiting) {
    web->waiting--;
    web->is_due = true;
    web->library.resume_connection(connection->handle);
  }
  return is_queued;
}

void qadam_web_stop(struct qadam_web *web) {
  for (size_t place = 0; place < web->all.capacity; place++) {
    struct connection *connection = &web->all.places[place];
    if (connection->stage != STAGE_WAITING) continue;
    qadam_web_answer(
      web, connection->serial << PLACE_BITS | place, MHD_HTTP_SERVICE_UNAVAILABLE, "", 0, "", 0);
  }
  // Lets the last answers go out; stopping with a suspended connection would abort the process.
  web->library.run(web->daemon);
  web->library.stop_daemon(web->daemon);
  connections_free(&web->all);
  free(web);
}
