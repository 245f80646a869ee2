#include "qadam_assets.h"

static const struct qadam_asset assets[] = {{"", (const unsigned char *)"", 0}};

size_t qadam_asset_count(void) { return 0; }

const struct qadam_asset *qadam_asset_at(size_t position) { return &assets[position]; }
