/* What a file is, by its name and by its first and last bytes. */
#ifndef KINDS_H
#define KINDS_H

#include "mailwright.h"

/* One of the kinds of the setting `denied`; NULL where it cannot be told. */
const char *kind_of_name(mw_text name);
/* `end` is empty where `bytes` is the whole file. */
const char *kind_of_content(mw_bytes bytes, mw_bytes end);

/* What a file of that name has to begin with: PDF, PNG, JPEG, GIF, ZIP file…; NULL where any content may be fine. */
const char *content_of_name(mw_text name);
bool holds(mw_bytes bytes, const char *content);

#endif
