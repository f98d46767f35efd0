/* Rejects attachments of denied kinds, told by their content and not only by their names. */

#include "mailwright.h"

#include "kinds.h"

MW_PLUGIN("attachment-types", "0.1.0", "Rejects attachments of denied kinds, told by their content and not only by their names.")

/* Enough for every signature, that of a disk image at 32769 included; the central directory of a ZIP file is at its end. */
#define BEGINNING 34816

static const char *const known[] = {
    "executable", "script", "macro", "shortcut", "disk-image", "archive", "encrypted-archive", "office", "pdf", "html", "unknown",
};

static bool equals(mw_text text, const char *word) {
    return text.len == strlen(word) && memcmp(text.ptr, word, text.len) == 0;
}

static bool is_known(mw_text kind) {
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (equals(kind, known[i])) return true;
    }
    return false;
}

static bool is_denied(mw_texts denied, const char *kind) {
    for (size_t i = 0; i < denied.len; i++) {
        if (equals(denied.ptr[i], kind)) return true;
    }
    return false;
}

static mw_text say(const char *before, mw_text name, const char *after) {
    return mw_join(mw_join(mw_lend(before), name), mw_lend(after));
}

static void deny(mw_outcome *outcome, const mw_part *part, mw_text name, const char *kind) {
    mw_text what = say("", name, " is of the kind ");
    mw_text detail = mw_join(what, mw_lend(kind));
    mw_finding *finding = mw_add_finding(outcome, "ATTACHMENT_DENIED", 10000, detail);
    finding->part = (plugin_option_u32_t){true, part->index};
    if (outcome->verdict.tag == MAILWRIGHT_PLUGIN_TYPES_VERDICT_ACCEPT) {
        mw_reject(outcome, mw_join(detail, mw_lend(", which is not allowed")), 552, "5.7.1");
    }
}

static bool look_at(mw_message message, const mw_part *part, mw_texts denied, mw_outcome *outcome, mw_failure *failure) {
    mw_text name = part->filename.is_some ? part->filename.val : mw_lend("an attachment without a name");
    const char *named = part->filename.is_some ? kind_of_name(name) : NULL;
    mw_bytes bytes;
    mw_read_error problem;
    if (!mailwright_plugin_types_method_message_body(message, part->index, 0, BEGINNING, &bytes, &problem)) {
        /* Judging by the name alone would be no check at all. */
        return mw_fail_config(failure, "read.attachments has to be granted");
    }
    mw_bytes end = {NULL, 0};
    if (part->size > BEGINNING) {
        mailwright_plugin_types_method_message_body(message, part->index, part->size - BEGINNING, BEGINNING, &end, &problem);
    }
    const char *content = kind_of_content(bytes, end);
    /* A name that starts a program starts it, whatever is in the file: both count. */
    if (named && is_denied(denied, named)) {
        deny(outcome, part, name, named);
    } else if (content && is_denied(denied, content)) {
        deny(outcome, part, name, content);
    } else if (!named && !content && is_denied(denied, "unknown")) {
        deny(outcome, part, name, "unknown");
    }
    const char *wanted = content_of_name(name);
    if (part->filename.is_some && part->size && wanted && !holds(bytes, wanted)) {
        mw_text detail = mw_join(say("", name, " is no "), mw_lend(wanted));
        mw_finding *finding = mw_add_finding(outcome, "ATTACHMENT_MISNAMED", 3000, detail);
        finding->part = (plugin_option_u32_t){true, part->index};
    }
    return true;
}

bool check(mw_message message, mw_outcome *outcome, mw_failure *failure) {
    mw_texts denied = mw_setting_list("denied");
    for (size_t i = 0; i < denied.len; i++) {
        if (!is_known(denied.ptr[i])) return mw_fail_config(failure, "“denied” has a kind that there is none of");
    }
    mw_parts parts;
    mailwright_plugin_types_method_message_parts(message, &parts);
    for (size_t i = 0; i < parts.len; i++) {
        const mw_part *part = &parts.ptr[i];
        bool is_file = part->role == MAILWRIGHT_PLUGIN_TYPES_PART_ROLE_ATTACHMENT ||
                       part->role == MAILWRIGHT_PLUGIN_TYPES_PART_ROLE_INLINE;
        if (is_file && !look_at(message, part, denied, outcome, failure)) return false;
    }
    return true;
}
