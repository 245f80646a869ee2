#ifndef QADAM_ASSETS_H
#define QADAM_ASSETS_H

#include <stddef.h>

/// One file that is compiled into the program.
struct qadam_asset {
  /// The path from the top of the project, such as "Database/Migrations/0001-create-record.sql".
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// The number of compiled-in files.
size_t qadam_asset_count(void);

/// The compiled-in file at a position below the count, sorted by path.
const struct qadam_asset *qadam_asset_at(size_t position);

#endif
