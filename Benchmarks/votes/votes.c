/* What a room's server costs at the least: libmicrohttpd and SQLite from C, on one thread as ours is.
 *
 *   votes constant                              answers every request with a constant
 *   votes record FOLDER FILE.sqlite PEOPLE      records each vote before it answers
 *
 * FOLDER holds the migrations of the record. A vote is a form `question=…&round=…&answer=…&certainty=…` from the cookie
 * `room=N`, N from 1 to PEOPLE, and becomes the row of the log that Qadam writes, on its schema and with its settings,
 * without its rules, chain or tokens. Requests that came in during a commit wait for the next one, as in ours. Prints the
 * port and serves until it is stopped by a signal.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <microhttpd.h>
#include <poll.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST_WAITING = 4096, MOST_BYTES = 1024 };

struct request {
  struct MHD_Connection *connection;
  size_t length;
  char body[MOST_BYTES + 1];
};

struct vote {
  struct request *request;
  int person, question, round, answer, certainty;
};

static sqlite3 *database;
static sqlite3_stmt *begin_statement, *commit_statement, *insert_statement;
static sqlite3_int64 counter;
static int people;
static struct vote waiting[MOST_WAITING];
static size_t waiting_count;
static struct MHD_Response *saved, *refused;
static volatile sig_atomic_t is_over;

static void stop(const char *what) {
  fprintf(stderr, "votes: %s: %s\n", what, database ? sqlite3_errmsg(database) : "");
  exit(1);
}

static void run(const char *sql) {
  if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK) stop(sql);
}

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) stop(sql);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) stop(sqlite3_sql(statement));
  sqlite3_reset(statement);
}

static void run_file(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (!file) stop(path);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = calloc((size_t)size + 1, 1);
  if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) stop(path);
  fclose(file);
  run(text);
  free(text);
}

static void open_record(const char *folder, const char *path) {
  if (sqlite3_open(path, &database) != SQLITE_OK) stop(path);
  run("PRAGMA journal_mode = wal");
  run("PRAGMA synchronous = full");
  run("PRAGMA foreign_keys = on");
  run("PRAGMA recursive_triggers = on");
  run("PRAGMA trusted_schema = off");
  run("PRAGMA cell_size_check = on");
  run("PRAGMA secure_delete = on");
  run("PRAGMA temp_store = memory");
  run("PRAGMA mmap_size = 0");
  run_file(folder, "0001-create-record.sql");
  run("BEGIN");
  run("INSERT INTO device (name) VALUES ('4d1f0c9ae5b27388');"
      "INSERT INTO course (name) VALUES ('digital-activism')");
  for (int person = 1; person <= people; person++) {
    char sql[512];
    snprintf(sql, sizeof sql,
             "INSERT INTO learner (id, name) VALUES (%1$d, '%1$016x');"
             "INSERT INTO session (id, learner, name) VALUES (%1$d, %1$d, '9a2e77b1f0c4d835');"
             "INSERT INTO context (id, session, course, course_version, language)"
             " VALUES (%1$d, %1$d, 1, '1.0.0', 'en')",
             person);
    run(sql);
  }
  run("COMMIT");
  begin_statement = prepared("BEGIN IMMEDIATE");
  commit_statement = prepared("COMMIT");
  insert_statement = prepared(
    "INSERT INTO fact (device, counter, context, kind, recorded_at, utc_offset, body, hash)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
}

static void insert(const struct vote *vote) {
  static const unsigned char hash[32] = {7};
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  char body[160];
  int length = snprintf(body, sizeof body, "{\"certainty\":%d,\"question\":%d,\"response\":%d,\"round\":%d}",
                        vote->certainty, vote->question, vote->answer, vote->round);
  sqlite3_bind_int64(insert_statement, 1, 1);
  sqlite3_bind_int64(insert_statement, 2, ++counter);
  sqlite3_bind_int64(insert_statement, 3, vote->person);
  sqlite3_bind_text(insert_statement, 4, "voted", 5, SQLITE_STATIC);
  sqlite3_bind_int64(insert_statement, 5, now.tv_sec * 1000LL + now.tv_nsec / 1000000);
  sqlite3_bind_int64(insert_statement, 6, 300);
  sqlite3_bind_text(insert_statement, 7, body, length, SQLITE_STATIC);
  sqlite3_bind_blob(insert_statement, 8, hash, sizeof hash, SQLITE_STATIC);
  step(insert_statement);
}

static void record(void) {
  step(begin_statement);
  for (size_t place = 0; place < waiting_count; place++) insert(&waiting[place]);
  step(commit_statement);
  for (size_t place = 0; place < waiting_count; place++) {
    struct MHD_Connection *connection = waiting[place].request->connection;
    MHD_queue_response(connection, MHD_HTTP_OK, saved);
    MHD_resume_connection(connection);
  }
  waiting_count = 0;
}

/* The number behind a name in a form or a cookie; −1 where there is none. */
static int number(const char *text, const char *name) {
  const char *found = text ? strstr(text, name) : NULL;
  return found ? atoi(found + strlen(name)) : -1;
}

static enum MHD_Result came(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                            const char *version, const char *upload, size_t *upload_size, void **place) {
  (void)version;
  if (!*place) {
    struct request *request = malloc(sizeof *request);
    if (!request) return MHD_NO;
    request->connection = connection;
    request->length = 0;
    *place = request;
    return MHD_YES;
  }
  struct request *request = *place;
  if (*upload_size > 0) {
    if (*upload_size > MOST_BYTES - request->length) return MHD_NO;
    memcpy(request->body + request->length, upload, *upload_size);
    request->length += *upload_size;
    *upload_size = 0;
    return MHD_YES;
  }
  if (context) return MHD_queue_response(connection, MHD_HTTP_OK, saved);
  request->body[request->length] = 0;
  struct vote vote = {
    .request = request,
    .person = number(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Cookie"), "room="),
    .question = number(request->body, "question="),
    .round = number(request->body, "round="),
    .answer = number(request->body, "answer="),
    .certainty = number(request->body, "certainty="),
  };
  if (strcmp(method, "POST") != 0 || strcmp(url, "/vote") != 0 || vote.person < 1 || vote.person > people ||
      vote.answer < 0 || waiting_count == MOST_WAITING)
    return MHD_queue_response(connection, MHD_HTTP_BAD_REQUEST, refused);
  waiting[waiting_count++] = vote;
  MHD_suspend_connection(connection);
  return MHD_YES;
}

static void ended(void *context, struct MHD_Connection *connection, void **place, enum MHD_RequestTerminationCode code) {
  (void)context;
  (void)connection;
  (void)code;
  free(*place);
  *place = NULL;
}

static struct MHD_Response *response(const char *text) {
  struct MHD_Response *made = MHD_create_response_from_buffer(strlen(text), (void *)text, MHD_RESPMEM_PERSISTENT);
  MHD_add_response_header(made, "Content-Type", "application/json");
  MHD_add_response_header(made, "Cache-Control", "no-store");
  MHD_add_response_header(made, "X-Content-Type-Options", "nosniff");
  MHD_add_response_header(made, "Referrer-Policy", "no-referrer");
  MHD_add_response_header(made, "Content-Security-Policy", "default-src 'none'");
  return made;
}

static void end(int signal) {
  (void)signal;
  is_over = 1;
}

int main(int count, char **words) {
  bool is_constant = count == 2 && strcmp(words[1], "constant") == 0;
  if (!is_constant && (count != 5 || strcmp(words[1], "record") != 0)) {
    fputs("usage: votes constant | votes record FOLDER FILE.sqlite PEOPLE\n", stderr);
    return 64;
  }
  if (!is_constant) {
    people = atoi(words[4]);
    open_record(words[2], words[3]);
  }
  signal(SIGTERM, end);
  saved = response("{\"saved\":true}");
  refused = response("{\"saved\":false}");
  struct sockaddr_in place = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  struct MHD_Daemon *daemon = MHD_start_daemon(
    MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, came, is_constant ? words : NULL, MHD_OPTION_SOCK_ADDR,
    &place, MHD_OPTION_CONNECTION_LIMIT, 1000u, MHD_OPTION_NOTIFY_COMPLETED, ended, NULL, MHD_OPTION_END);
  if (!daemon) stop("cannot listen");
  printf("%u\n", (unsigned)MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
  fflush(stdout);
  struct pollfd request = {.fd = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd, .events = POLLIN};
  while (!is_over) {
    MHD_UNSIGNED_LONG_LONG milliseconds;
    poll(&request, 1, MHD_get_timeout(daemon, &milliseconds) == MHD_YES ? (int)milliseconds : -1);
    MHD_run(daemon);
    while (waiting_count > 0) {
      record();
      // The library does not count a resumed connection as a reason to wake.
      MHD_run(daemon);
    }
  }
  MHD_stop_daemon(daemon);
  return 0;
}
