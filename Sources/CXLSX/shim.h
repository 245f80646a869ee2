#include <dlfcn.h>
#include <stdbool.h>
#include <xlsxwriter.h>

/// The functions of libxlsxwriter that are called. The library has no static archive, and few people write spreadsheets,
/// so it is opened when the first one is written and not linked; its header checks the types.
struct qadam_xlsx {
  __typeof__(&workbook_new_opt) workbook_new_opt;
  __typeof__(&workbook_add_worksheet) workbook_add_worksheet;
  __typeof__(&workbook_add_format) workbook_add_format;
  __typeof__(&workbook_set_properties) workbook_set_properties;
  __typeof__(&workbook_close) workbook_close;
  __typeof__(&worksheet_write_string) worksheet_write_string;
  __typeof__(&worksheet_write_number) worksheet_write_number;
  __typeof__(&worksheet_set_column) worksheet_set_column;
  __typeof__(&worksheet_freeze_panes) worksheet_freeze_panes;
  __typeof__(&worksheet_set_landscape) worksheet_set_landscape;
  __typeof__(&worksheet_set_paper) worksheet_set_paper;
  __typeof__(&worksheet_fit_to_pages) worksheet_fit_to_pages;
  __typeof__(&worksheet_repeat_rows) worksheet_repeat_rows;
  __typeof__(&format_set_bold) format_set_bold;
  __typeof__(&format_set_italic) format_set_italic;
  __typeof__(&format_set_font_color) format_set_font_color;
  __typeof__(&format_set_bottom) format_set_bottom;
  __typeof__(&format_set_text_wrap) format_set_text_wrap;
  __typeof__(&format_set_align) format_set_align;
  __typeof__(&format_set_num_format) format_set_num_format;
};

/// The file that holds the library, as the loader looks for it.
static inline const char *qadam_xlsx_name(void) { return "libxlsxwriter.so." LXW_SOVERSION; }

/// Opens a library and finds the functions in it; returns whether all are there.
static inline bool qadam_xlsx_open(const char *name, struct qadam_xlsx *functions) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
#define QADAM_FIND(name)                                         \
  functions->name = (__typeof__(&name))dlsym(library, #name);    \
  if (!functions->name) return false;
  QADAM_FIND(workbook_new_opt)
  QADAM_FIND(workbook_add_worksheet)
  QADAM_FIND(workbook_add_format)
  QADAM_FIND(workbook_set_properties)
  QADAM_FIND(workbook_close)
  QADAM_FIND(worksheet_write_string)
  QADAM_FIND(worksheet_write_number)
  QADAM_FIND(worksheet_set_column)
  QADAM_FIND(worksheet_freeze_panes)
  QADAM_FIND(worksheet_set_landscape)
  QADAM_FIND(worksheet_set_paper)
  QADAM_FIND(worksheet_fit_to_pages)
  QADAM_FIND(worksheet_repeat_rows)
  QADAM_FIND(format_set_bold)
  QADAM_FIND(format_set_italic)
  QADAM_FIND(format_set_font_color)
  QADAM_FIND(format_set_bottom)
  QADAM_FIND(format_set_text_wrap)
  QADAM_FIND(format_set_align)
  QADAM_FIND(format_set_num_format)
#undef QADAM_FIND
  return true;
}
