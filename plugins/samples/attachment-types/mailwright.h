/* Shorter names for what stands in build/plugin.h, which `mailwright plugin build` writes, and the few functions that
 * most plugins need. What a plugin answers with has to come from malloc: the bindings free it. */
#ifndef MAILWRIGHT_H
#define MAILWRIGHT_H

#include <stdlib.h>
#include <string.h>

#include "plugin.h"

typedef plugin_string_t mw_text;
typedef plugin_list_u8_t mw_bytes;
typedef plugin_list_string_t mw_texts;
typedef mailwright_plugin_types_borrow_message_t mw_message;
typedef mailwright_plugin_types_part_info_t mw_part;
typedef mailwright_plugin_types_list_part_info_t mw_parts;
typedef mailwright_plugin_types_read_error_t mw_read_error;
typedef mailwright_plugin_types_outcome_t mw_outcome;
typedef mailwright_plugin_types_edit_t mw_edit;
typedef mailwright_plugin_types_finding_t mw_finding;
typedef mailwright_plugin_types_failure_t mw_failure;

/* Yours to write; false says that it could not be done, and `failure` why. `outcome` is to accept as it comes. */
bool check(mw_message message, mw_outcome *outcome, mw_failure *failure);

/* Name, version and sentence as in mailwright-plugin.toml. */
#define MW_PLUGIN(NAME, VERSION, DOC)                                                                       \
    void exports_mailwright_plugin_filter_describe(exports_mailwright_plugin_filter_description_t *about) { \
        memset(about, 0, sizeof *about);                                                                    \
        about->name = mw_copy(NAME);                                                                        \
        about->version = mw_copy(VERSION);                                                                  \
        about->doc = mw_copy(DOC);                                                                          \
    }                                                                                                       \
    bool exports_mailwright_plugin_filter_check(exports_mailwright_plugin_filter_own_message_t message,     \
                                                mw_outcome *outcome, mw_failure *failure) {                 \
        memset(outcome, 0, sizeof *outcome);                                                                \
        memset(failure, 0, sizeof *failure);                                                                \
        return check(mailwright_plugin_types_borrow_message(message), outcome, failure);                    \
    }

static inline void *mw_alloc(size_t len) {
    void *room = malloc(len ? len : 1);
    if (!room) abort();
    return room;
}

static inline mw_text mw_copy_n(const void *bytes, size_t len) {
    mw_text copy = {mw_alloc(len), len};
    memcpy(copy.ptr, bytes, len);
    return copy;
}

static inline mw_text mw_copy(const char *text) { return mw_copy_n(text, strlen(text)); }

/* For what is only handed to the host, which does not keep it. */
static inline mw_text mw_lend(const char *text) { return (mw_text){(uint8_t *)text, strlen(text)}; }

static inline mw_text mw_join(mw_text a, mw_text b) {
    mw_text both = {mw_alloc(a.len + b.len), a.len + b.len};
    memcpy(both.ptr, a.ptr, a.len);
    memcpy(both.ptr + a.len, b.ptr, b.len);
    return both;
}

/* The first field of that name, in any case; empty where there is none. */
static inline mw_text mw_header(mw_message message, const char *name) {
    mw_text wanted = mw_lend(name);
    mw_texts values;
    mailwright_plugin_types_method_message_header(message, &wanted, &values);
    return values.len ? values.ptr[0] : mw_lend("");
}

/* A text, an integer or a boolean, as text; empty where nothing is set. */
static inline mw_text mw_setting(const char *key) {
    mw_text wanted = mw_lend(key), value;
    return mailwright_plugin_config_get(&wanted, &value) ? value : mw_lend("");
}

static inline mw_texts mw_setting_list(const char *key) {
    mw_text wanted = mw_lend(key);
    mw_texts values;
    mailwright_plugin_config_get_list(&wanted, &values);
    return values;
}

/* One more edit, to be filled in; `tag` is MAILWRIGHT_PLUGIN_TYPES_EDIT_… */
static inline mw_edit *mw_add_edit(mw_outcome *outcome, uint8_t tag) {
    size_t len = outcome->edits.len++;
    outcome->edits.ptr = realloc(outcome->edits.ptr, (len + 1) * sizeof(mw_edit));
    if (!outcome->edits.ptr) abort();
    memset(&outcome->edits.ptr[len], 0, sizeof(mw_edit));
    outcome->edits.ptr[len].tag = tag;
    return &outcome->edits.ptr[len];
}

static inline void mw_set_header(mw_outcome *outcome, const char *name, mw_text value) {
    mw_edit *edit = mw_add_edit(outcome, MAILWRIGHT_PLUGIN_TYPES_EDIT_SET_HEADER);
    edit->val.set_header.name = mw_copy(name);
    edit->val.set_header.value = mw_copy_n(value.ptr, value.len);
}

static inline mw_finding *mw_add_finding(mw_outcome *outcome, const char *symbol, int32_t points, mw_text detail) {
    size_t len = outcome->findings.len++;
    outcome->findings.ptr = realloc(outcome->findings.ptr, (len + 1) * sizeof(mw_finding));
    if (!outcome->findings.ptr) abort();
    mw_finding *finding = &outcome->findings.ptr[len];
    memset(finding, 0, sizeof *finding);
    finding->symbol = mw_copy(symbol);
    finding->points = points;
    finding->detail = mw_copy_n(detail.ptr, detail.len);
    return finding;
}

static inline void mw_reject(mw_outcome *outcome, mw_text reason, uint16_t code, const char *enhanced) {
    outcome->verdict.tag = MAILWRIGHT_PLUGIN_TYPES_VERDICT_REJECT;
    outcome->verdict.val.reject.reason = mw_copy_n(reason.ptr, reason.len);
    outcome->verdict.val.reject.code.is_some = true;
    outcome->verdict.val.reject.code.val = code;
    outcome->verdict.val.reject.enhanced.is_some = true;
    outcome->verdict.val.reject.enhanced.val = mw_copy(enhanced);
}

static inline bool mw_fail_config(mw_failure *failure, const char *reason) {
    failure->tag = MAILWRIGHT_PLUGIN_TYPES_FAILURE_CONFIG;
    failure->val.config = mw_copy(reason);
    return false;
}

#endif
