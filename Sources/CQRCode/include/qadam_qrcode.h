#ifndef QADAM_QRCODE_H
#define QADAM_QRCODE_H

#include <stddef.h>

/// What came of drawing a code.
enum qadam_qrcode_result {
  QADAM_QRCODE_DRAWN = 0,
  /// The machine has no libqrencode.
  QADAM_QRCODE_NO_LIBRARY = 1,
  /// The text is too long, or memory was short.
  QADAM_QRCODE_FAILED = 2
};

/// Draws a text as a QR code, opening libqrencode on the first call.
///
/// modules gets one byte a module, 1 for dark, row by row; capacity is the number of bytes there. size gets the number of
/// modules in a row.
enum qadam_qrcode_result qadam_qrcode_draw(
  const char *text, unsigned char *modules, size_t capacity, int *size);

#endif
