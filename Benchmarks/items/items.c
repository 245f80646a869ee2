// Reads all first tries of a record in one pass and prints the figures of each item and of the whole: the yardstick for
// item analysis. It keeps the marks as numbers in a table and computes from there, as its author would by hand.
//
//   items FILE COUNT
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void fail(const char *what) {
  fprintf(stderr, "items: %s\n", what);
  exit(1);
}

static double covariance(const double *x, const double *y, double mx, double my, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += (x[i] - mx) * (y[i] - my);
  return sum / (double)(n - 1);
}

static double mean(const double *x, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i];
  return sum / (double)n;
}

int main(int argc, char **argv) {
  if (argc != 3) fail("usage: items FILE COUNT");
  size_t items = (size_t)atoi(argv[2]), learners = 0, capacity = 0;
  sqlite3 *db;
  if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL)) fail("cannot open");
  sqlite3_stmt *statement;
  int *slots = NULL, most = 0;
  if (sqlite3_prepare_v2(db, "SELECT id, name FROM exercise ORDER BY id", -1, &statement, NULL)) fail("exercises");
  while (sqlite3_step(statement) == SQLITE_ROW) {
    int id = sqlite3_column_int(statement, 0);
    if (id >= most) {
      slots = realloc(slots, sizeof(int) * (size_t)(id + 1));
      while (most <= id) slots[most++] = -1;
    }
    slots[id] = atoi((const char *)sqlite3_column_text(statement, 1) + strlen("item-"));
  }
  sqlite3_finalize(statement);
  const char *sql =
    "SELECT learner, exercise, answered_at, score, certainty, hints, skipped, dont_know, overruled, "
    "active_milliseconds, response FROM attempt WHERE try = 1 AND purpose IN (1) "
    "ORDER BY learner, exercise, device, counter";
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL)) fail("answers");
  float *marks = NULL;
  long (*chosen)[5] = calloc(items, sizeof *chosen);
  long *hinted = calloc(items, sizeof *hinted), *skipped = calloc(items, sizeof *skipped);
  long *sure = calloc(items, sizeof *sure), *seconds = calloc(items, sizeof *seconds);
  sqlite3_int64 learner = -1;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    sqlite3_int64 id = sqlite3_column_int64(statement, 0);
    if (id != learner) {
      learner = id;
      if (++learners > capacity) {
        capacity = capacity ? capacity * 2 : 1024;
        marks = realloc(marks, sizeof(float) * capacity * items);
      }
      for (size_t i = 0; i < items; i++) marks[(learners - 1) * items + i] = -1;
    }
    int slot = slots[sqlite3_column_int(statement, 1)];
    float *mark = &marks[(learners - 1) * items + (size_t)slot];
    if (*mark >= 0) continue;
    *mark = (float)sqlite3_column_double(statement, 3);
    if (sqlite3_column_int(statement, 6) || sqlite3_column_int(statement, 7)) *mark = 0;
    if (sqlite3_column_int(statement, 8)) *mark = 1;
    if (sqlite3_column_int(statement, 4) == 3 && *mark < 1) sure[slot]++;
    hinted[slot] += sqlite3_column_int(statement, 5) > 0;
    skipped[slot] += sqlite3_column_int(statement, 6) > 0;
    seconds[slot] += sqlite3_column_int(statement, 9) / 1000;
    int option = atoi((const char *)sqlite3_column_text(statement, 10));
    if (option >= 1 && option <= 4) chosen[slot][option]++;
  }
  sqlite3_finalize(statement);
  sqlite3_close(db);

  size_t n = learners;
  double *total = calloc(n, sizeof *total), *x = malloc(n * sizeof *x), *rest = malloc(n * sizeof *rest);
  for (size_t l = 0; l < n; l++)
    for (size_t i = 0; i < items; i++) total[l] += marks[l * items + i];
  double mt = mean(total, n), variances = 0, roots = 0;
  double *effective = malloc(items * sizeof *effective), (*figures)[4] = malloc(items * sizeof *figures);
  for (size_t i = 0; i < items; i++) {
    for (size_t l = 0; l < n; l++) {
      x[l] = marks[l * items + i];
      rest[l] = total[l] - x[l];
    }
    double mx = mean(x, n), mr = mean(rest, n);
    double vx = covariance(x, x, mx, mx, n), vr = covariance(rest, rest, mr, mr, n);
    double cov = covariance(x, rest, mx, mr, n), with = covariance(x, total, mx, mt, n);
    qsort(x, n, sizeof *x, compare);
    qsort(rest, n, sizeof *rest, compare);
    double most_possible = covariance(x, rest, mx, mr, n);
    figures[i][0] = mx;
    figures[i][1] = sqrt(vx);
    figures[i][2] = 100 * cov / sqrt(vx * vr);
    figures[i][3] = 100 * cov / most_possible;
    effective[i] = with > 0 ? sqrt(with) : 0;
    roots += effective[i];
    variances += vx;
  }
  for (size_t i = 0; i < items; i++)
    printf("%zu\t%.15g\t%.15g\t%.15g\t%.15g\t%.15g\n", n, figures[i][0], figures[i][1], figures[i][2], figures[i][3],
           100 * effective[i] / roots);
  double m2 = 0, m3 = 0, m4 = 0, count = (double)n;
  for (size_t l = 0; l < n; l++) {
    double d = total[l] - mt;
    m2 += d * d, m3 += d * d * d, m4 += d * d * d * d;
  }
  m2 /= count, m3 /= count, m4 /= count;
  double k2 = count * m2 / (count - 1), k3 = count * count * m3 / ((count - 1) * (count - 2));
  double k4 = count * count * ((count + 1) * m4 - 3 * (count - 1) * m2 * m2) / ((count - 1) * (count - 2) * (count - 3));
  double p = (double)items;
  printf("%.15g\t%.15g\t%.15g\t%.15g\t%.15g\n", mt, sqrt(k2), k3 / pow(k2, 1.5), k4 / (k2 * k2), p / (p - 1) * (1 - variances / k2));
  return 0;
}
