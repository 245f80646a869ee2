/* What a durable answer costs at the least: the rows that Qadam writes for one answer, with the schema,
 * indexes, triggers and settings of its record, from C, with prepared statements and nothing else.
 *
 *   answer MIGRATION.sql FILE.sqlite
 *
 * For each line on standard input: one answer, committed and synchronised; prints its nanoseconds.
 */
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *database;

static void stop(const char *what) {
  fprintf(stderr, "answer: %s: %s\n", what, database ? sqlite3_errmsg(database) : "");
  exit(1);
}

static void run(const char *sql) {
  if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK) stop(sql);
}

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    stop(sql);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) stop(sqlite3_sql(statement));
  sqlite3_reset(statement);
}

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) stop(path);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = calloc((size_t)size + 1, 1);
  if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) stop(path);
  fclose(file);
  return text;
}

static long long nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void open_record(const char *migration, const char *path) {
  if (sqlite3_open(path, &database) != SQLITE_OK) stop(path);
  run("PRAGMA journal_mode = wal");
  run("PRAGMA synchronous = full");
  run("PRAGMA foreign_keys = on");
  run("PRAGMA recursive_triggers = on");
  run("PRAGMA secure_delete = on");
  run("PRAGMA temp_store = memory");
  run("PRAGMA mmap_size = 0");
  run(contents(migration));
  run("INSERT INTO device (name) VALUES ('4d1f0c9ae5b27388');"
      "INSERT INTO learner (name) VALUES ('1b7a44d0c3e9f652');"
      "INSERT INTO course (name) VALUES ('digital-activism');"
      "INSERT INTO session (learner, name) VALUES (1, '9a2e77b1f0c4d835');"
      "INSERT INTO context (session, course, course_version, language) VALUES (1, 1, '1.0.0', 'en');"
      "INSERT INTO exercise (course, lesson, name, digest)"
      " VALUES (1, 'who-can-hear-you', 'penetration-2011', 'c0ffee');"
      "INSERT INTO session_progress (session, learner, course, lesson, purpose, device, first_counter,"
      " last_counter, started_at, last_at, last_offset)"
      " VALUES (1, 1, 1, 'who-can-hear-you', 1, 1, 1, 1, 0, 0, 300)");
}

int main(int count, char **words) {
  if (count != 3) {
    fputs("usage: answer MIGRATION.sql FILE.sqlite\n", stderr);
    return 64;
  }
  open_record(words[1], words[2]);
  sqlite3_stmt *begin = prepared("BEGIN IMMEDIATE"), *commit = prepared("COMMIT");
  sqlite3_stmt *fact = prepared(
      "INSERT INTO fact (device, counter, context, kind, recorded_at, utc_offset, body, hash)"
      " VALUES (1, ?1, 1, 'attempted', ?2, 300, ?3, ?4)");
  sqlite3_stmt *progress = prepared(
      "UPDATE session_progress SET last_counter = ?1, last_at = ?2, answers = answers + 1 WHERE session = 1");
  sqlite3_stmt *attempt = prepared(
      "INSERT INTO attempt (learner, exercise, device, counter, context, purpose, try, score, certainty,"
      " hints, skipped, dont_know, overruled, presented_at, answered_at, utc_offset, active_milliseconds,"
      " response, shown_order)"
      " VALUES (1, 1, 1, ?1, 1, 1, 1, 1.0, 3, 0, 0, 0, 0, ?2, ?2, 300, 8200, '2', '[3,1,2,4]')");
  static const char body[] =
      "{\"active\":8200,\"answeredAt\":1795470000000,\"certainty\":3,\"digest\":"
      "\"3f8a6c0d9b1e47a25c6d8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d\",\"dontKnow\":false,"
      "\"exercise\":\"penetration-2011\",\"hints\":0,\"lesson\":\"who-can-hear-you\",\"misconceptions\":[],"
      "\"presentedAt\":1795469991800,\"purpose\":\"study\",\"response\":2,\"score\":1,"
      "\"shownOrder\":[3,1,2,4],\"skipped\":false,\"try\":1}";
  unsigned char hash[32];
  memset(hash, 7, sizeof hash);

  char line[64];
  for (sqlite3_int64 counter = 2; fgets(line, sizeof line, stdin); counter++) {
    long long start = nanoseconds();
    step(begin);
    sqlite3_bind_int64(fact, 1, counter);
    sqlite3_bind_int64(fact, 2, 1795470000000LL + counter);
    sqlite3_bind_text(fact, 3, body, sizeof body - 1, SQLITE_STATIC);
    sqlite3_bind_blob(fact, 4, hash, sizeof hash, SQLITE_STATIC);
    step(fact);
    sqlite3_bind_int64(progress, 1, counter);
    sqlite3_bind_int64(progress, 2, 1795470000000LL + counter);
    step(progress);
    sqlite3_bind_int64(attempt, 1, counter);
    sqlite3_bind_int64(attempt, 2, 1795470000000LL + counter);
    step(attempt);
    step(commit);
    printf("%lld\n", nanoseconds() - start);
    fflush(stdout);
  }
  return 0;
}
