/* Runs several commands in turns and prints what each run took.
 *
 *   interleave ROUNDS -- COMMAND… -- COMMAND…
 *
 * One line a run: number of the command, wall time and processor time in microseconds, peak memory in
 * kilobytes, exit status. Commands run in turns because a machine's speed drifts. Input and output are
 * /dev/null; INTERLEAVE_INPUT names another input.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

static int run(int number, char **command) {
  const char *input = getenv("INTERLEAVE_INPUT");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, input ? input : "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);

  pid_t child;
  long long start = now();
  int failure = posix_spawnp(&child, command[0], &actions, NULL, command, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failure) {
    fprintf(stderr, "interleave: %s: %s\n", command[0], strerror(failure));
    return 1;
  }
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0)
    if (errno != EINTR) return 1;
  printf("%d\t%lld\t%lld\t%ld\t%d\n", number, now() - start,
         microseconds(usage.ru_utime) + microseconds(usage.ru_stime), usage.ru_maxrss,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}

int main(int count, char **words) {
  char **commands[8];
  int held = 0;
  for (int place = 2; place < count; place++) {
    if (strcmp(words[place], "--") != 0) continue;
    words[place] = NULL;
    if (held < 8 && place + 1 < count) commands[held++] = &words[place + 1];
  }
  if (held == 0) {
    fprintf(stderr, "usage: interleave ROUNDS -- COMMAND... -- COMMAND...\n");
    return 64;
  }
  for (long round = atol(words[1]); round > 0; round--)
    for (int number = 0; number < held; number++)
      if (run(number, commands[number])) return 1;
  return 0;
}
