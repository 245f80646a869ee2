#define _GNU_SOURCE
#include "listening.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static enum qadam_web_failure failure_of(int number) {
  switch (number) {
    case EADDRINUSE: return QADAM_WEB_PORT_IN_USE;
    case EADDRNOTAVAIL: return QADAM_WEB_ADDRESS_NOT_HERE;
    case EACCES: return QADAM_WEB_PORT_NOT_ALLOWED;
    default: return QADAM_WEB_SYSTEM;
  }
}

static bool is_every_address(const struct sockaddr *address) {
  if (address->sa_family == AF_INET)
    return ((const struct sockaddr_in *)address)->sin_addr.s_addr == htonl(INADDR_ANY);
  const struct in6_addr *six = &((const struct sockaddr_in6 *)address)->sin6_addr;
  static const unsigned char any_four[16] = {[10] = 0xff, [11] = 0xff};
  return IN6_IS_ADDR_UNSPECIFIED(six) || memcmp(six, any_four, sizeof any_four) == 0;
}

static int opened(const struct addrinfo *place) {
  int listening = socket(place->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (listening < 0) return -1;
  int yes = 1;
  // A host that was killed starts again at once, though its last connections still fade.
  bool is_ready = setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0;
  if (place->ai_family == AF_INET6)
    is_ready = is_ready && setsockopt(listening, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes) == 0;
  if (is_ready && bind(listening, place->ai_addr, place->ai_addrlen) == 0 &&
      listen(listening, SOMAXCONN) == 0)
    return listening;
  int number = errno;
  close(listening);
  errno = number;
  return -1;
}

int listen_on(const char *address, uint16_t port, enum qadam_web_failure *failure, int *number) {
  char service[8];
  snprintf(service, sizeof service, "%u", (unsigned)port);
  // Numbers only: no name is ever asked of a network.
  struct addrinfo hints = {
    .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE, .ai_socktype = SOCK_STREAM};
  struct addrinfo *place = NULL;
  *number = 0;
  *failure = QADAM_WEB_NO_ADDRESS;
  if (getaddrinfo(address, service, &hints, &place) != 0 || !place) return -1;
  int listening = -1;
  if (is_every_address(place->ai_addr)) {
    *failure = QADAM_WEB_EVERY_ADDRESS;
  } else if ((listening = opened(place)) < 0) {
    *number = errno;
    *failure = failure_of(errno);
  }
  freeaddrinfo(place);
  return listening;
}

uint16_t bound_port(int listening) {
  struct sockaddr_storage bound = {0};
  socklen_t size = sizeof bound;
  if (getsockname(listening, (struct sockaddr *)&bound, &size) != 0) return 0;
  return bound.ss_family == AF_INET6 ? ntohs(((struct sockaddr_in6 *)&bound)->sin6_port)
                                     : ntohs(((struct sockaddr_in *)&bound)->sin_port);
}

void copy_client(const struct sockaddr *from, unsigned char client[16]) {
  memset(client, 0, 16);
  if (from && from->sa_family == AF_INET) {
    client[10] = client[11] = 0xff;
    memcpy(client + 12, &((const struct sockaddr_in *)from)->sin_addr, 4);
  } else if (from && from->sa_family == AF_INET6) {
    memcpy(client, &((const struct sockaddr_in6 *)from)->sin6_addr, 16);
  }
}
