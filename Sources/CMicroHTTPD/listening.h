#ifndef QADAM_MICROHTTPD_LISTENING_H
#define QADAM_MICROHTTPD_LISTENING_H

#include <stdint.h>
#include <sys/socket.h>

#include "qadam_microhttpd.h"

/// Binds one address and listens there; returns the socket, or −1 with the reason.
int listen_on(const char *address, uint16_t port, enum qadam_web_failure *failure, int *number);

/// The port of a socket that listens.
uint16_t bound_port(int listening);

/// Writes the address of a client, of IPv4 as IPv6 writes it.
void copy_client(const struct sockaddr *from, unsigned char client[16]);

#endif
