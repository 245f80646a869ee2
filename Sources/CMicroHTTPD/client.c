#define _GNU_SOURCE
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "qadam_web_client.h"

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

/// Waits until the socket can be read or written; false when the time is over.
static bool is_ready(int connection, short events, int64_t deadline) {
  struct pollfd request = {.fd = connection, .events = events};
  while (true) {
    int64_t left = deadline - now();
    if (left <= 0) return false;
    int count = poll(&request, 1, (int)left);
    if (count > 0) return true;
    if (count < 0 && errno != EINTR) return false;
  }
}

static enum qadam_exchange fault(int number) {
  switch (number) {
    case ECONNREFUSED: return QADAM_EXCHANGE_NOBODY_LISTENS;
    case ETIMEDOUT:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN: return QADAM_EXCHANGE_NOT_REACHED;
    default: return QADAM_EXCHANGE_BROKEN;
  }
}

static enum qadam_exchange reach(int connection, const struct addrinfo *place, int64_t deadline) {
  if (connect(connection, place->ai_addr, place->ai_addrlen) == 0) return QADAM_EXCHANGE_DONE;
  if (errno != EINPROGRESS) return fault(errno);
  if (!is_ready(connection, POLLOUT, deadline)) return QADAM_EXCHANGE_NOT_REACHED;
  int number = 0;
  socklen_t size = sizeof number;
  getsockopt(connection, SOL_SOCKET, SO_ERROR, &number, &size);
  return number == 0 ? QADAM_EXCHANGE_DONE : fault(number);
}

static enum qadam_exchange send_all(int connection, const char *bytes, size_t length, int64_t deadline) {
  while (length > 0) {
    if (!is_ready(connection, POLLOUT, deadline)) return QADAM_EXCHANGE_TOO_SLOW;
    ssize_t count = send(connection, bytes, length, MSG_NOSIGNAL);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (count < 0) return QADAM_EXCHANGE_BROKEN;
    bytes += count;
    length -= (size_t)count;
  }
  return QADAM_EXCHANGE_DONE;
}

static enum qadam_exchange receive_all(
  int connection, char *answer, size_t capacity, size_t *received, int64_t deadline) {
  while (true) {
    if (!is_ready(connection, POLLIN, deadline)) return QADAM_EXCHANGE_TOO_SLOW;
    char more;
    bool is_full = *received == capacity;
    ssize_t count = recv(connection, is_full ? &more : answer + *received, is_full ? 1 : capacity - *received, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (count < 0) return QADAM_EXCHANGE_BROKEN;
    if (count == 0) return QADAM_EXCHANGE_DONE;
    if (is_full) return QADAM_EXCHANGE_TOO_LARGE;
    *received += (size_t)count;
  }
}

enum qadam_exchange qadam_web_exchange(
  const char *address, uint16_t port, const void *request, size_t length, void *answer, size_t capacity,
  size_t *received, int milliseconds) {
  *received = 0;
  char service[8];
  snprintf(service, sizeof service, "%u", (unsigned)port);
  struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
  struct addrinfo *place = NULL;
  if (getaddrinfo(address, service, &hints, &place) != 0 || !place) return QADAM_EXCHANGE_NO_ADDRESS;
  int64_t deadline = now() + milliseconds;
  int connection = socket(place->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  enum qadam_exchange result = connection < 0 ? QADAM_EXCHANGE_BROKEN : reach(connection, place, deadline);
  freeaddrinfo(place);
  if (result == QADAM_EXCHANGE_DONE) result = send_all(connection, request, length, deadline);
  if (result == QADAM_EXCHANGE_DONE) result = receive_all(connection, answer, capacity, received, deadline);
  if (connection >= 0) close(connection);
  return result;
}
