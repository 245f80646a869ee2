#ifndef QADAM_FAULTY_STORAGE_H
#define QADAM_FAULTY_STORAGE_H

#include <stddef.h>
#include <stdint.h>

/// What a database does to a disk.
enum qadam_disk_event_kind {
  QADAM_DISK_CREATE = 1,
  QADAM_DISK_WRITE = 2,
  QADAM_DISK_TRUNCATE = 3,
  QADAM_DISK_SYNC = 4,
  QADAM_DISK_DELETE = 5,
  QADAM_DISK_DELETE_AND_SYNC_FOLDER = 6,
};

/// One event; a file that is deleted and made again has another number.
struct qadam_disk_event {
  enum qadam_disk_event_kind kind;
  size_t file;
  /// Where a write begins, or how long a truncated file is.
  int64_t offset;
  size_t length;
  const unsigned char *bytes;
};

/// A layer over SQLite's own file layer that records events and fails on demand.
struct qadam_disk;

/// Makes a layer and registers it under a name that no other test uses; null when that fails.
struct qadam_disk *qadam_disk_create(const char *name);
/// Unregisters a layer; all its connections must be closed.
void qadam_disk_free(struct qadam_disk *disk);

size_t qadam_disk_event_count(const struct qadam_disk *disk);
const struct qadam_disk_event *qadam_disk_event_at(const struct qadam_disk *disk, size_t position);
size_t qadam_disk_file_count(const struct qadam_disk *disk);
/// The path of a file.
const char *qadam_disk_file_path(const struct qadam_disk *disk, size_t file);

/// After so many further writes, every write fails with SQLite's code; a negative number ends that.
void qadam_disk_fail_writes(struct qadam_disk *disk, int64_t after, int code);
/// After so many further syncs, every sync fails; a negative number ends that.
void qadam_disk_fail_syncs(struct qadam_disk *disk, int64_t after);
/// Behaves like a folder in which nothing may be written, or no longer.
void qadam_disk_set_read_only(struct qadam_disk *disk, int read_only);

#endif
