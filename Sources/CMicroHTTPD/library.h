#ifndef QADAM_MICROHTTPD_LIBRARY_H
#define QADAM_MICROHTTPD_LIBRARY_H

#include <microhttpd.h>
#include <stdbool.h>

/// The functions of libmicrohttpd that are called; its header checks their types.
struct library {
  __typeof__(&MHD_start_daemon) start_daemon;
  __typeof__(&MHD_stop_daemon) stop_daemon;
  __typeof__(&MHD_run) run;
  __typeof__(&MHD_get_timeout) get_timeout;
  __typeof__(&MHD_get_daemon_info) get_daemon_info;
  __typeof__(&MHD_get_connection_info) get_connection_info;
  __typeof__(&MHD_get_connection_values) get_connection_values;
  __typeof__(&MHD_suspend_connection) suspend_connection;
  __typeof__(&MHD_resume_connection) resume_connection;
  __typeof__(&MHD_create_response_from_buffer) create_response_from_buffer;
  __typeof__(&MHD_add_response_header) add_response_header;
  __typeof__(&MHD_queue_response) queue_response;
  __typeof__(&MHD_destroy_response) destroy_response;
};

/// Opens the library of a name and finds the functions in it; returns whether all are there.
bool library_open(const char *name, struct library *library);

#endif
