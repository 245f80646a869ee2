#include "library.h"

#include <dlfcn.h>

#include "qadam_microhttpd.h"

const char *const qadam_web_library = "libmicrohttpd.so.12";

bool library_open(const char *name, struct library *library) {
  void *opened = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!opened) return false;
#define FIND(function)                                                             \
  library->function = (__typeof__(&MHD_##function))dlsym(opened, "MHD_" #function); \
  if (!library->function) return false;
  FIND(start_daemon)
  FIND(stop_daemon)
  FIND(run)
  FIND(get_timeout)
  FIND(get_daemon_info)
  FIND(get_connection_info)
  FIND(get_connection_values)
  FIND(suspend_connection)
  FIND(resume_connection)
  FIND(create_response_from_buffer)
  FIND(add_response_header)
  FIND(queue_response)
  FIND(destroy_response)
#undef FIND
  return true;
}
