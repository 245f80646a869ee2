#include "qadam_qrcode.h"

#include <dlfcn.h>
#include <pthread.h>
#include <qrencode.h>

// The distribution has no static archive, and learning must not fail where the library is missing.
static QRcode *(*encode)(const char *, int, QRecLevel, QRencodeMode, int);
static void (*release)(QRcode *);
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  void *library = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  encode = (QRcode * (*)(const char *, int, QRecLevel, QRencodeMode, int)) dlsym(library, "QRcode_encodeString");
  release = (void (*)(QRcode *))dlsym(library, "QRcode_free");
}

enum qadam_qrcode_result qadam_qrcode_draw(
  const char *text, unsigned char *modules, size_t capacity, int *size) {
  pthread_once(&once, open_library);
  if (!encode || !release) return QADAM_QRCODE_NO_LIBRARY;
  // Level M mends codes that a beamer or a cheap camera blurs.
  QRcode *code = encode(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
  if (!code) return QADAM_QRCODE_FAILED;
  size_t count = (size_t)code->width * (size_t)code->width;
  if (count > capacity) {
    release(code);
    return QADAM_QRCODE_FAILED;
  }
  // The lowest bit of each byte says dark; the others are notes of the library.
  for (size_t place = 0; place < count; place++) modules[place] = code->data[place] & 1;
  *size = code->width;
  release(code);
  return QADAM_QRCODE_DRAWN;
}
