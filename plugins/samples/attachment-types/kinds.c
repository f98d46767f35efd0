#include "kinds.h"

typedef struct {
    const char *kind;
    /* Ending after ending, each with a space behind it. */
    const char *endings;
} Names;

static const Names names[] = {
    {"executable", "exe com scr pif cpl dll msi msp ocx sys drv app bin run elf deb rpm apk dmg pkg jar class "},
    {"script", "bat cmd vbs vbe js jse mjs ws wsf wsh hta ps1 psm1 psd1 sh bash csh py rb pl php reg inf sct msc "},
    {"macro", "docm dotm xlsm xltm xlam xll pptm potm ppam ppsm sldm "},
    {"shortcut", "lnk url desktop webloc scf library-ms search-ms settingcontent-ms appref-ms "},
    {"disk-image", "iso img vhd vhdx udf "},
    {"archive", "zip rar 7z tar gz tgz bz2 xz cab arj lzh ace zst "},
    {"office", "doc dot xls xlt ppt pps docx dotx xlsx xltx pptx potx ppsx odt ods odp rtf one "},
    {"pdf", "pdf "},
    {"html", "html htm xhtml mht mhtml shtml svg "},
};

/* Spaces and dots at the end of a name are dropped by Windows. */
static mw_text ending(mw_text name) {
    size_t end = name.len;
    while (end && (name.ptr[end - 1] == ' ' || name.ptr[end - 1] == '.')) end--;
    size_t start = end;
    while (start && name.ptr[start - 1] != '.' && name.ptr[start - 1] != '/') start--;
    if (!start || name.ptr[start - 1] != '.') return (mw_text){name.ptr, 0};
    return (mw_text){name.ptr + start, end - start};
}

static uint8_t lower(uint8_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static bool is_in(mw_text word, const char *list) {
    if (!word.len) return false;
    for (const char *at = list; *at;) {
        size_t len = (size_t)(strchr(at, ' ') - at), i = 0;
        while (i < len && i < word.len && lower(word.ptr[i]) == (uint8_t)at[i]) i++;
        if (i == len && len == word.len) return true;
        at += len + 1;
    }
    return false;
}

const char *kind_of_name(mw_text name) {
    mw_text end = ending(name);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (is_in(end, names[i].endings)) return names[i].kind;
    }
    return NULL;
}

static bool at(mw_bytes bytes, size_t offset, const char *wanted, size_t len) {
    return offset <= bytes.len && bytes.len - offset >= len && memcmp(bytes.ptr + offset, wanted, len) == 0;
}

#define AT(bytes, offset, wanted) at(bytes, offset, wanted, sizeof wanted - 1)

static bool contains(mw_bytes bytes, const char *wanted, size_t len) {
    for (size_t i = 0; i + len <= bytes.len; i++) {
        if (bytes.ptr[i] == (uint8_t)wanted[0] && memcmp(bytes.ptr + i, wanted, len) == 0) return true;
    }
    return false;
}

#define CONTAINS(bytes, wanted) contains(bytes, wanted, sizeof wanted - 1)

static bool begins_with_word(mw_bytes bytes, const char *word) {
    size_t start = AT(bytes, 0, "\xEF\xBB\xBF") ? 3 : 0, len = strlen(word);
    while (start < bytes.len && strchr(" \t\r\n", bytes.ptr[start]) && bytes.ptr[start]) start++;
    if (bytes.len - start < len) return false;
    for (size_t i = 0; i < len; i++) {
        if (lower(bytes.ptr[start + i]) != (uint8_t)word[i]) return false;
    }
    return true;
}

static uint32_t number(mw_bytes bytes, size_t offset) {
    const uint8_t *p = bytes.ptr + offset;
    return bytes.len < 4 || offset > bytes.len - 4 ? 0 : p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24;
}

/* MZ alone could be the beginning of a text: a program says further on that it is one. */
static bool is_windows_program(mw_bytes bytes) {
    if (!AT(bytes, 0, "MZ")) return false;
    uint32_t header = number(bytes, 0x3c);
    if (header && header < bytes.len && (AT(bytes, header, "PE\0\0") || AT(bytes, header, "NE"))) return true;
    for (size_t i = 2; i < bytes.len && i < 64; i++) {
        if (bytes.ptr[i] == 0) return true;
    }
    return false;
}

static const char *kind_of_zip(mw_bytes bytes, mw_bytes end) {
    /* Names of files are plain text in the central directory, which is at the end. */
    if (CONTAINS(bytes, "vbaProject.bin") || CONTAINS(end, "vbaProject.bin")) return "macro";
    bool office = CONTAINS(bytes, "[Content_Types].xml") || CONTAINS(end, "[Content_Types].xml") ||
                  AT(bytes, 30, "mimetypeapplication/vnd.oasis");
    if (office) return "office";
    if (CONTAINS(bytes, "META-INF/MANIFEST.MF") || CONTAINS(end, "META-INF/MANIFEST.MF")) return "executable";
    /* General purpose bit 0 of the first entry. */
    return bytes.len > 6 && (bytes.ptr[6] & 1) ? "encrypted-archive" : "archive";
}

const char *kind_of_content(mw_bytes bytes, mw_bytes end) {
    if (is_windows_program(bytes) || AT(bytes, 0, "\x7f" "ELF") || AT(bytes, 0, "\xCA\xFE\xBA\xBE") ||
        AT(bytes, 0, "\xFE\xED\xFA\xCE") || AT(bytes, 0, "\xFE\xED\xFA\xCF") || AT(bytes, 0, "\xCE\xFA\xED\xFE") ||
        AT(bytes, 0, "\xCF\xFA\xED\xFE") || AT(bytes, 0, "!<arch>\ndebian") || AT(bytes, 0, "\xED\xAB\xEE\xDB") ||
        AT(bytes, 0, "\0asm")) {
        return "executable";
    }
    if (AT(bytes, 0, "PK\3\4")) return kind_of_zip(bytes, end);
    if (AT(bytes, 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        /* Names in an OLE file are UTF-16. */
        bool macros = CONTAINS(bytes, "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T") ||
                      CONTAINS(end, "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T");
        return macros ? "macro" : "office";
    }
    if (AT(bytes, 0, "{\\rtf")) return "office";
    if (AT(bytes, 0, "L\0\0\0\x01\x14\x02\0")) return "shortcut";
    if (begins_with_word(bytes, "[internetshortcut]") || begins_with_word(bytes, "[desktop entry]")) return "shortcut";
    if (AT(bytes, 0x8001, "CD001") || AT(bytes, 0, "vhdxfile") || AT(bytes, 0, "conectix")) return "disk-image";
    if (AT(bytes, 0, "Rar!\x1a\x07") || AT(bytes, 0, "7z\xBC\xAF\x27\x1C") || AT(bytes, 0, "\x1F\x8B") ||
        AT(bytes, 0, "BZh") || AT(bytes, 0, "\xFD" "7zXZ") || AT(bytes, 0, "MSCF") || AT(bytes, 257, "ustar") ||
        AT(bytes, 0, "\x28\xB5\x2F\xFD")) {
        return "archive";
    }
    if (AT(bytes, 0, "%PDF-")) return "pdf";
    if (AT(bytes, 0, "#!")) return "script";
    if (begins_with_word(bytes, "<!doctype html") || begins_with_word(bytes, "<html") ||
        begins_with_word(bytes, "<svg")) {
        return "html";
    }
    return NULL;
}

typedef struct {
    const char *content;
    const char *endings;
} Contents;

static const Contents contents[] = {
    {"PDF", "pdf "},
    {"PNG", "png "},
    {"JPEG", "jpg jpeg "},
    {"GIF", "gif "},
    {"ZIP file", "zip docx xlsx pptx docm xlsm pptm odt ods odp jar "},
    {"Office file", "doc xls ppt msg "},
};

const char *content_of_name(mw_text name) {
    mw_text end = ending(name);
    for (size_t i = 0; i < sizeof contents / sizeof *contents; i++) {
        if (is_in(end, contents[i].endings)) return contents[i].content;
    }
    return NULL;
}

bool holds(mw_bytes bytes, const char *content) {
    switch (content[0] == 'P' ? content[1] : content[0]) {
    /* Readers of PDF look for it in the first kilobyte. */
    case 'D': {
        mw_bytes first = {bytes.ptr, bytes.len < 1024 ? bytes.len : 1024};
        return CONTAINS(first, "%PDF-");
    }
    case 'N': return AT(bytes, 0, "\x89PNG\r\n\x1a\n");
    case 'J': return AT(bytes, 0, "\xFF\xD8\xFF");
    case 'G': return AT(bytes, 0, "GIF8");
    case 'Z':
        /* An encrypted Office file is an OLE file whatever its name says. */
        return AT(bytes, 0, "PK\3\4") || AT(bytes, 0, "PK\5\6") || AT(bytes, 0, "\xD0\xCF\x11\xE0");
    case 'O': return AT(bytes, 0, "\xD0\xCF\x11\xE0") || AT(bytes, 0, "{\\rtf") || AT(bytes, 0, "PK\3\4");
    default: return true;
    }
}
