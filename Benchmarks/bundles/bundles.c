/* What it costs at the least to take bundles in: the rows of a record into which they were imported, inserted once more
 * into a fresh one with the same schema and settings, in the same order and the same transactions, from C with prepared
 * statements: no reading, no marking, no chain, no question whether something is held.
 *
 *   bundles IMPORTED.sqlite FRESH.sqlite MIGRATION.sql...
 *
 * Prints the nanoseconds of all transactions together; fetching the rows beforehand does not count.
 */
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define MOST_COLUMNS 32

static sqlite3 *source, *target;

static void stop(sqlite3 *database, const char *what) {
  fprintf(stderr, "bundles: %s: %s\n", what, database ? sqlite3_errmsg(database) : "");
  exit(1);
}

static void run(sqlite3 *database, const char *sql) {
  if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK) stop(database, sql);
}

static sqlite3_stmt *prepared(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    stop(database, sql);
  return statement;
}

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) stop(NULL, path);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = calloc((size_t)size + 1, 1);
  if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) stop(NULL, path);
  fclose(file);
  return text;
}

static long long nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* A table, which of its rows belong to a bundle (?1 is its device, ?2 its learner), and those rows once fetched. */
struct part {
  const char *name, *rows;
  sqlite3_stmt *select, *insert;
  sqlite3_value **values;
  int columns;
  size_t count, room;
};

#define SESSIONS "SELECT id FROM session WHERE learner = ?2"

static struct part parts[] = {
    {.name = "device", .rows = "id = ?1"},
    {.name = "device_key", .rows = "device = ?1"},
    {.name = "learner", .rows = "id = ?2"},
    {.name = "roster", .rows = "learner = ?2"},
    {.name = "course", .rows = "id IN (SELECT course FROM context WHERE session IN (" SESSIONS ")) AND id > ?3"},
    {.name = "session", .rows = "learner = ?2"},
    {.name = "context", .rows = "session IN (" SESSIONS ")"},
    {.name = "fact", .rows = "device = ?1 ORDER BY counter"},
    {.name = "exercise", .rows = "id IN (SELECT exercise FROM attempt WHERE learner = ?2) AND id > ?4"},
    {.name = "attempt", .rows = "learner = ?2 ORDER BY counter"},
    {.name = "session_progress", .rows = "learner = ?2"},
    {.name = "cohort_member", .rows = "learner = ?2"},
};
#define PARTS (sizeof parts / sizeof *parts)

static void prepare(struct part *part) {
  char sql[1000];
  snprintf(sql, sizeof sql, "SELECT * FROM %s WHERE ?1 + ?2 + ?3 + ?4 >= 0 AND %s", part->name, part->rows);
  part->select = prepared(source, sql);
  part->columns = sqlite3_column_count(part->select);
  int length = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", part->name);
  for (int column = 1; column < part->columns; column++) length += sprintf(sql + length, ", ?");
  sprintf(sql + length, ")");
  part->insert = prepared(target, sql);
}

static sqlite3_int64 highest(const char *table) {
  char sql[100];
  snprintf(sql, sizeof sql, "SELECT coalesce(max(id), 0) FROM %s", table);
  sqlite3_stmt *statement = prepared(target, sql);
  sqlite3_step(statement);
  sqlite3_int64 value = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return value;
}

static void fetch(struct part *part, const sqlite3_int64 *numbers) {
  for (int place = 0; place < 4; place++) sqlite3_bind_int64(part->select, place + 1, numbers[place]);
  int code;
  while ((code = sqlite3_step(part->select)) == SQLITE_ROW) {
    if (part->count == part->room) {
      part->room = part->room ? 2 * part->room : 64;
      part->values = realloc(part->values, part->room * (size_t)part->columns * sizeof *part->values);
      if (!part->values) stop(NULL, "no memory");
    }
    for (int column = 0; column < part->columns; column++)
      part->values[part->count * (size_t)part->columns + (size_t)column] =
          sqlite3_value_dup(sqlite3_column_value(part->select, column));
    part->count++;
  }
  if (code != SQLITE_DONE) stop(source, part->name);
  sqlite3_reset(part->select);
}

static void insert(struct part *part) {
  sqlite3_value **value = part->values;
  for (size_t row = 0; row < part->count; row++) {
    for (int column = 1; column <= part->columns; column++) sqlite3_bind_value(part->insert, column, *value++);
    if (sqlite3_step(part->insert) != SQLITE_DONE) stop(target, part->name);
    sqlite3_reset(part->insert);
  }
}

static void release(struct part *part) {
  for (size_t value = 0; value < part->count * (size_t)part->columns; value++) sqlite3_value_free(part->values[value]);
  part->count = 0;
}

static void open_both(char **words, int count) {
  if (sqlite3_open_v2(words[1], &source, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) stop(source, words[1]);
  if (sqlite3_open(words[2], &target) != SQLITE_OK) stop(target, words[2]);
  run(target, "PRAGMA journal_mode = wal");
  run(target, "PRAGMA synchronous = full");
  run(target, "PRAGMA foreign_keys = on");
  run(target, "PRAGMA recursive_triggers = on");
  run(target, "PRAGMA trusted_schema = off");
  run(target, "PRAGMA cell_size_check = on");
  run(target, "PRAGMA secure_delete = on");
  run(target, "PRAGMA temp_store = memory");
  run(target, "PRAGMA mmap_size = 0");
  for (int word = 3; word < count; word++) run(target, contents(words[word]));
  run(target, "INSERT INTO cohort (id, name, created_at) VALUES (1, 'benchmark', 0)");
  for (size_t part = 0; part < PARTS; part++) prepare(&parts[part]);
}

int main(int count, char **words) {
  if (count < 4) {
    fputs("usage: bundles IMPORTED.sqlite FRESH.sqlite MIGRATION.sql...\n", stderr);
    return 64;
  }
  open_both(words, count);
  sqlite3_stmt *begin = prepared(target, "BEGIN IMMEDIATE"), *commit = prepared(target, "COMMIT");
  sqlite3_stmt *devices = prepared(
      source, "SELECT device, (SELECT learner FROM session WHERE id ="
              " (SELECT session FROM context WHERE id ="
              " (SELECT context FROM fact WHERE fact.device = device_key.device LIMIT 1)))"
              " FROM device_key ORDER BY device");
  long long spent = 0;
  while (sqlite3_step(devices) == SQLITE_ROW) {
    const sqlite3_int64 numbers[] = {sqlite3_column_int64(devices, 0), sqlite3_column_int64(devices, 1),
                                     highest("course"), highest("exercise")};
    for (size_t part = 0; part < PARTS; part++) fetch(&parts[part], numbers);
    long long start = nanoseconds();
    if (sqlite3_step(begin) != SQLITE_DONE) stop(target, "begin");
    sqlite3_reset(begin);
    for (size_t part = 0; part < PARTS; part++) insert(&parts[part]);
    if (sqlite3_step(commit) != SQLITE_DONE) stop(target, "commit");
    sqlite3_reset(commit);
    spent += nanoseconds() - start;
    for (size_t part = 0; part < PARTS; part++) release(&parts[part]);
  }
  printf("%lld\n", spent);
  sqlite3_stmt *statement;
  while ((statement = sqlite3_next_stmt(target, NULL))) sqlite3_finalize(statement);
  return sqlite3_close(target) == SQLITE_OK ? 0 : 1;
}
