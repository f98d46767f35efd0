/* Puts a mark before the subject, once. mailwright-plugin.toml says what this plugin is and wants. */

#include "mailwright.h"

MW_PLUGIN("{{name}}", "0.1.0", "Puts a mark before the subject.")

bool check(mw_message message, mw_outcome *outcome, mw_failure *failure) {
    (void)failure;
    mw_text prefix = mw_setting("prefix");
    mw_text subject = mw_header(message, "Subject");
    if (subject.len < prefix.len || memcmp(subject.ptr, prefix.ptr, prefix.len) != 0) {
        mw_set_header(outcome, "Subject", mw_join(prefix, subject));
    }
    return true;
}
