#include <sqlite3.h>

/// `SQLITE_TRANSIENT` is a cast macro, so Swift does not import it.
static inline sqlite3_destructor_type qadam_transient(void) { return SQLITE_TRANSIENT; }
