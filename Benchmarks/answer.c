/* What a durable answer costs at the least: the statements that Qadam runs for one answer, on the schema and with
 * the settings of its record, from C, with prepared statements and nothing else: no grading, no JSON, no chain.
 *
 *   answer MIGRATION.sql FILE.sqlite
 *
 * For each line on standard input: one answer, committed and synchronised; prints its nanoseconds.
 * The statements are those of ProgressStore+Appending and Projection for an answer that is not the first of its session:
 * the rows that the names stand for and the end of the chain are known then.
 */
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define DEVICE "4d1f0c9ae5b27388"
#define LEARNER "1b7a44d0c3e9f652"
#define SESSION "9a2e77b1f0c4d835"
#define DIGEST "3f8a6c0d9b1e47a25c6d8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d"

static sqlite3 *database;
static sqlite3_int64 counter;

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

static void text(sqlite3_stmt *statement, int place, const char *value) {
  sqlite3_bind_text(statement, place, value, -1, SQLITE_STATIC);
}

static void number(sqlite3_stmt *statement, int place, sqlite3_int64 value) {
  sqlite3_bind_int64(statement, place, value);
}

/* Runs a statement to its end; the first column of its last row, or 0. */
static sqlite3_int64 step(sqlite3_stmt *statement) {
  sqlite3_int64 value = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) value = sqlite3_column_int64(statement, 0);
  if (code != SQLITE_DONE) stop(sqlite3_sql(statement));
  sqlite3_reset(statement);
  return value;
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

static void create_record(const char *migration) {
  run(contents(migration));
  run("INSERT INTO device (name) VALUES ('" DEVICE "');"
      "INSERT INTO learner (name) VALUES ('" LEARNER "');"
      "INSERT INTO course (name) VALUES ('digital-activism');"
      "INSERT INTO session (learner, name) VALUES (1, '" SESSION "');"
      "INSERT INTO context (session, course, course_version, language) VALUES (1, 1, '1.0.0', 'en');"
      "INSERT INTO exercise (course, lesson, name, digest)"
      " VALUES (1, 'who-can-hear-you', 'penetration-2011', '" DIGEST "')");
}

static void open_record(const char *migration, const char *path) {
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
  if (step(prepared("SELECT count(*) FROM sqlite_schema")) == 0) create_record(migration);
  counter = step(prepared("SELECT max(counter) FROM fact"));
}

static sqlite3_stmt *begin, *commit, *version, *fact, *progress, *exercise, *attempt;

static void prepare_all(void) {
  begin = prepared("BEGIN IMMEDIATE");
  commit = prepared("COMMIT");
  version = prepared("PRAGMA data_version");
  fact = prepared(
      "INSERT INTO fact (device, counter, context, kind, recorded_at, utc_offset, body, hash)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  progress = prepared(
      "INSERT INTO session_progress (session, learner, course, lesson, purpose, form, device,"
      " first_counter, last_counter, started_at, last_at, last_offset, finished_at, page, answers)"
      " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM purpose WHERE name = ?5), ?6, ?7, ?8, ?8, ?9, ?9, ?10,"
      " ?11, ?12, ?13) ON CONFLICT (session) DO UPDATE SET"
      " first_counter = min(first_counter, excluded.first_counter),"
      " last_counter = max(last_counter, excluded.last_counter),"
      " started_at = iif(excluded.first_counter < first_counter, excluded.started_at, started_at),"
      " last_at = iif(excluded.last_counter > last_counter, excluded.last_at, last_at),"
      " last_offset = iif(excluded.last_counter > last_counter, excluded.last_offset, last_offset),"
      " finished_at = coalesce(finished_at, excluded.finished_at),"
      " page = max(page, excluded.page), answers = answers + excluded.answers");
  exercise = prepared(
      "SELECT id FROM exercise WHERE course = ? AND name = ? AND digest = ? AND lesson = ?");
  attempt = prepared(
      "INSERT INTO attempt (learner, exercise, device, counter, context, purpose, form, try, score,"
      " certainty, hints, skipped, dont_know, overruled, presented_at, answered_at, utc_offset,"
      " active_milliseconds, response, shown_order, misconceptions)"
      " VALUES (?1, ?2, ?3, ?4, ?5, (SELECT id FROM purpose WHERE name = ?6), ?7, ?8, ?9, ?10, ?11, ?12,"
      " ?13, EXISTS (SELECT 1 FROM overrule WHERE device = ?14 AND counter = ?4 AND learner = ?1"
      " AND exercise = ?15), ?16, ?17, ?18, ?19, ?20, ?21, ?22)");
}

static const char body[] =
    "{\"activeMilliseconds\":8200,\"answeredAt\":1795470000000,\"certainty\":3,\"digest\":\"" DIGEST "\","
    "\"dontKnow\":false,\"exercise\":\"penetration-2011\",\"hints\":0,\"lesson\":\"who-can-hear-you\","
    "\"misconceptions\":[],\"presentedAt\":1795469991800,\"purpose\":\"study\",\"response\":2,\"score\":1,"
    "\"shownOrder\":[3,1,2,4],\"skipped\":false,\"try\":1}";

static void insert_fact(sqlite3_int64 counter, sqlite3_int64 now) {
  static const unsigned char hash[32] = {7};
  number(fact, 1, 1);
  number(fact, 2, counter);
  number(fact, 3, 1);
  text(fact, 4, "attempted");
  number(fact, 5, now);
  number(fact, 6, 300);
  text(fact, 7, body);
  sqlite3_bind_blob(fact, 8, hash, sizeof hash, SQLITE_STATIC);
  step(fact);
}

static void insert_attempt(sqlite3_int64 counter, sqlite3_int64 now) {
  number(exercise, 1, 1);
  text(exercise, 2, "penetration-2011");
  text(exercise, 3, DIGEST);
  text(exercise, 4, "who-can-hear-you");
  number(attempt, 2, step(exercise));
  number(attempt, 1, 1);
  number(attempt, 3, 1);
  number(attempt, 4, counter);
  number(attempt, 5, 1);
  text(attempt, 6, "study");
  number(attempt, 8, 1);
  sqlite3_bind_double(attempt, 9, 1);
  number(attempt, 10, 3);
  for (int place = 11; place <= 13; place++) number(attempt, place, 0);
  text(attempt, 14, DEVICE);
  text(attempt, 15, "penetration-2011");
  number(attempt, 16, now - 8200);
  number(attempt, 17, now);
  number(attempt, 18, 300);
  number(attempt, 19, 8200);
  text(attempt, 20, "2");
  text(attempt, 21, "[3,1,2,4]");
  step(attempt);
}

static void answer(void) {
  step(begin);
  step(version);
  counter++;
  sqlite3_int64 now = 1795470000000LL + counter;
  insert_fact(counter, now);
  const sqlite3_int64 row[] = {1, 1, 1, 0, 0, 0, 1, counter, now, 300, 0, 0, 1};
  for (int place = 1; place <= 13; place++) number(progress, place, row[place - 1]);
  text(progress, 4, "");
  for (int place = 5; place <= 6; place++) sqlite3_bind_null(progress, place);
  sqlite3_bind_null(progress, 11);
  step(progress);
  insert_attempt(counter, now);
  step(commit);
}

int main(int count, char **words) {
  if (count != 3) {
    fputs("usage: answer MIGRATION.sql FILE.sqlite\n", stderr);
    return 64;
  }
  open_record(words[1], words[2]);
  prepare_all();
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    long long start = nanoseconds();
    answer();
    printf("%lld\n", nanoseconds() - start);
    fflush(stdout);
  }
  sqlite3_stmt *statement;
  while ((statement = sqlite3_next_stmt(database, NULL))) sqlite3_finalize(statement);
  return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}
