#include "qadam_faulty_storage.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct file_entry {
  char *path;
  int is_there;
};

struct qadam_disk {
  sqlite3_vfs vfs;
  sqlite3_vfs *base;
  char *name;
  struct qadam_disk_event *events;
  size_t event_count, event_capacity;
  struct file_entry *files;
  size_t file_count, file_capacity;
  int64_t writes_left, syncs_left;
  int write_code;
  int read_only;
};

struct faulty_file {
  sqlite3_file file;
  struct qadam_disk *disk;
  size_t number;
  sqlite3_file *base;
};

static struct faulty_file *faulty(sqlite3_file *file) { return (struct faulty_file *)file; }

static void *grown(void *memory, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return memory;
  *capacity = *capacity ? *capacity * 2 : 64;
  return realloc(memory, *capacity * size);
}

static void record(struct qadam_disk *disk, enum qadam_disk_event_kind kind, size_t file,
                   int64_t offset, const void *bytes, size_t length) {
  disk->events = grown(disk->events, &disk->event_capacity, disk->event_count + 1,
                       sizeof *disk->events);
  unsigned char *copy = NULL;
  if (length) {
    copy = malloc(length);
    memcpy(copy, bytes, length);
  }
  disk->events[disk->event_count++] =
      (struct qadam_disk_event){kind, file, offset, length, copy};
}

static size_t number_of(struct qadam_disk *disk, const char *path) {
  for (size_t i = disk->file_count; i > 0; i--) {
    if (disk->files[i - 1].is_there && strcmp(disk->files[i - 1].path, path) == 0) return i - 1;
  }
  disk->files = grown(disk->files, &disk->file_capacity, disk->file_count + 1, sizeof *disk->files);
  disk->files[disk->file_count] = (struct file_entry){strdup(path), 1};
  return disk->file_count++;
}

// The methods of an open file. All but four hand the call on.

static int file_close(sqlite3_file *file) {
  struct faulty_file *own = faulty(file);
  int code = own->base->pMethods ? own->base->pMethods->xClose(own->base) : SQLITE_OK;
  return code;
}

static int file_read(sqlite3_file *file, void *buffer, int length, sqlite3_int64 offset) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xRead(base, buffer, length, offset);
}

static int file_write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset) {
  struct faulty_file *own = faulty(file);
  if (own->disk->writes_left == 0) return own->disk->write_code;
  if (own->disk->writes_left > 0) own->disk->writes_left--;
  int code = own->base->pMethods->xWrite(own->base, bytes, length, offset);
  if (code == SQLITE_OK) {
    record(own->disk, QADAM_DISK_WRITE, own->number, offset, bytes, (size_t)length);
  }
  return code;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
  struct faulty_file *own = faulty(file);
  int code = own->base->pMethods->xTruncate(own->base, size);
  if (code == SQLITE_OK) record(own->disk, QADAM_DISK_TRUNCATE, own->number, size, NULL, 0);
  return code;
}

static int file_sync(sqlite3_file *file, int flags) {
  struct faulty_file *own = faulty(file);
  if (own->disk->syncs_left == 0) return SQLITE_IOERR_FSYNC;
  if (own->disk->syncs_left > 0) own->disk->syncs_left--;
  // The disk below need not be waited for: what would be left after a crash is computed from the events.
  (void)flags;
  record(own->disk, QADAM_DISK_SYNC, own->number, 0, NULL, 0);
  return SQLITE_OK;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xFileSize(base, size);
}

static int file_lock(sqlite3_file *file, int level) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xLock(base, level);
}

static int file_unlock(sqlite3_file *file, int level) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xUnlock(base, level);
}

static int file_is_reserved(sqlite3_file *file, int *result) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xCheckReservedLock(base, result);
}

static int file_control(sqlite3_file *file, int operation, void *argument) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xFileControl(base, operation, argument);
}

static int file_sector_size(sqlite3_file *file) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xSectorSize(base);
}

static int file_characteristics(sqlite3_file *file) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xDeviceCharacteristics(base);
}

static int file_map_index(sqlite3_file *file, int page, int size, int extend,
                          void volatile **memory) {
  struct faulty_file *own = faulty(file);
  if (own->disk->read_only) return SQLITE_CANTOPEN;
  return own->base->pMethods->xShmMap(own->base, page, size, extend, memory);
}

static int file_lock_index(sqlite3_file *file, int offset, int count, int flags) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xShmLock(base, offset, count, flags);
}

static void file_fence_index(sqlite3_file *file) {
  sqlite3_file *base = faulty(file)->base;
  base->pMethods->xShmBarrier(base);
}

static int file_unmap_index(sqlite3_file *file, int delete_it) {
  sqlite3_file *base = faulty(file)->base;
  return base->pMethods->xShmUnmap(base, delete_it);
}

// No xFetch: memory-mapped pages would go past the recording.
static const sqlite3_io_methods methods = {
    2,
    file_close,
    file_read,
    file_write,
    file_truncate,
    file_sync,
    file_size,
    file_lock,
    file_unlock,
    file_is_reserved,
    file_control,
    file_sector_size,
    file_characteristics,
    file_map_index,
    file_lock_index,
    file_fence_index,
    file_unmap_index,
    NULL,
    NULL,
};

// The methods of the layer.

static struct qadam_disk *disk_of(sqlite3_vfs *vfs) { return vfs->pAppData; }

static int disk_open(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags,
                     int *flags_out) {
  struct qadam_disk *disk = disk_of(vfs);
  struct faulty_file *own = faulty(file);
  own->file.pMethods = NULL;
  own->disk = disk;
  own->base = (sqlite3_file *)(own + 1);
  int is_there = 0;
  if (path) disk->base->xAccess(disk->base, path, SQLITE_ACCESS_EXISTS, &is_there);
  if (disk->read_only) {
    if (!is_there) return SQLITE_CANTOPEN;
    flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
  }
  int code = disk->base->xOpen(disk->base, path, own->base, flags, flags_out);
  if (code != SQLITE_OK) return code;
  own->number = number_of(disk, path ? path : "");
  if (!is_there) record(disk, QADAM_DISK_CREATE, own->number, 0, NULL, 0);
  own->file.pMethods = &methods;
  return SQLITE_OK;
}

static int disk_delete(sqlite3_vfs *vfs, const char *path, int sync_folder) {
  struct qadam_disk *disk = disk_of(vfs);
  int code = disk->base->xDelete(disk->base, path, 0);
  if (code != SQLITE_OK) return code;
  size_t number = number_of(disk, path);
  disk->files[number].is_there = 0;
  record(disk, sync_folder ? QADAM_DISK_DELETE_AND_SYNC_FOLDER : QADAM_DISK_DELETE, number, 0, NULL,
         0);
  return SQLITE_OK;
}

static int disk_access(sqlite3_vfs *vfs, const char *path, int flags, int *result) {
  struct qadam_disk *disk = disk_of(vfs);
  int code = disk->base->xAccess(disk->base, path, flags, result);
  if (code == SQLITE_OK && disk->read_only && flags == SQLITE_ACCESS_READWRITE) *result = 0;
  return code;
}

static int disk_full_path(sqlite3_vfs *vfs, const char *path, int length, char *full) {
  struct qadam_disk *disk = disk_of(vfs);
  return disk->base->xFullPathname(disk->base, path, length, full);
}

static int disk_randomness(sqlite3_vfs *vfs, int length, char *bytes) {
  struct qadam_disk *disk = disk_of(vfs);
  return disk->base->xRandomness(disk->base, length, bytes);
}

static int disk_sleep(sqlite3_vfs *vfs, int microseconds) {
  struct qadam_disk *disk = disk_of(vfs);
  return disk->base->xSleep(disk->base, microseconds);
}

static int disk_time(sqlite3_vfs *vfs, double *days) {
  struct qadam_disk *disk = disk_of(vfs);
  return disk->base->xCurrentTime(disk->base, days);
}

static int disk_time_64(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds) {
  struct qadam_disk *disk = disk_of(vfs);
  return disk->base->xCurrentTimeInt64(disk->base, milliseconds);
}

static int disk_last_error(sqlite3_vfs *vfs, int length, char *text) {
  struct qadam_disk *disk = disk_of(vfs);
  return disk->base->xGetLastError(disk->base, length, text);
}

struct qadam_disk *qadam_disk_create(const char *name) {
  sqlite3_initialize();
  sqlite3_vfs *base = sqlite3_vfs_find(NULL);
  struct qadam_disk *disk = calloc(1, sizeof *disk);
  if (!base || !disk) return NULL;
  disk->base = base;
  disk->name = strdup(name);
  disk->writes_left = -1;
  disk->syncs_left = -1;
  disk->vfs = (sqlite3_vfs){
      .iVersion = 2,
      .szOsFile = (int)sizeof(struct faulty_file) + base->szOsFile,
      .mxPathname = base->mxPathname,
      .zName = disk->name,
      .pAppData = disk,
      .xOpen = disk_open,
      .xDelete = disk_delete,
      .xAccess = disk_access,
      .xFullPathname = disk_full_path,
      .xRandomness = disk_randomness,
      .xSleep = disk_sleep,
      .xCurrentTime = disk_time,
      .xGetLastError = disk_last_error,
      .xCurrentTimeInt64 = disk_time_64,
  };
  if (sqlite3_vfs_register(&disk->vfs, 0) != SQLITE_OK) return NULL;
  return disk;
}

void qadam_disk_free(struct qadam_disk *disk) {
  sqlite3_vfs_unregister(&disk->vfs);
  for (size_t i = 0; i < disk->event_count; i++) free((void *)disk->events[i].bytes);
  for (size_t i = 0; i < disk->file_count; i++) free(disk->files[i].path);
  free(disk->events);
  free(disk->files);
  free(disk->name);
  free(disk);
}

size_t qadam_disk_event_count(const struct qadam_disk *disk) { return disk->event_count; }

const struct qadam_disk_event *qadam_disk_event_at(const struct qadam_disk *disk, size_t position) {
  return &disk->events[position];
}

size_t qadam_disk_file_count(const struct qadam_disk *disk) { return disk->file_count; }

const char *qadam_disk_file_path(const struct qadam_disk *disk, size_t file) {
  return disk->files[file].path;
}

void qadam_disk_fail_writes(struct qadam_disk *disk, int64_t after, int code) {
  disk->writes_left = after;
  disk->write_code = code;
}

void qadam_disk_fail_syncs(struct qadam_disk *disk, int64_t after) { disk->syncs_left = after; }

void qadam_disk_set_read_only(struct qadam_disk *disk, int read_only) {
  disk->read_only = read_only;
}
