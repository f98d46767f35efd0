//! Which language a text is in: by its script, and where several share one, by their commonest words or characters.

const std = @import("std");

/// Fewer letters tell nothing.
const least_letters = 12;

const Script = enum { latin, han, kana, hangul, cyrillic, arabic, hebrew, thai, greek, devanagari };

/// A tag of BCP 47, or nothing where it cannot be told.
pub fn language(text: []const u8) ?[]const u8 {
    var counts = std.EnumArray(Script, u32).initFill(0);
    var simplified: u32 = 0;
    var traditional: u32 = 0;
    var ukrainian: u32 = 0;
    var all: u32 = 0;
    var characters = (std.unicode.Utf8View.init(text) catch return null).iterator();
    while (characters.nextCodepoint()) |c| {
        const script = scriptOf(c) orelse continue;
        // A character of Chinese says about as much as three letters.
        const weight: u32 = if (script == .han) 3 else 1;
        counts.getPtr(script).* += weight;
        all += weight;
        if (script == .han) {
            if (isOneOf(c, simplified_only)) simplified += 1;
            if (isOneOf(c, traditional_only)) traditional += 1;
        }
        if (script == .cyrillic and isOneOf(c, "іїєґІЇЄҐ")) ukrainian += 1;
    }
    if (all < least_letters) return null;
    // Japanese has as many Chinese characters as its own, and Chinese has no kana.
    if (counts.get(.kana) * 5 > counts.get(.han) and counts.get(.kana) * 3 > all / 4) return "ja";
    var script: Script = .latin;
    for (std.enums.values(Script)) |one| if (counts.get(one) > counts.get(script)) {
        script = one;
    };
    // Links and names in another script are no second language; half of the text is.
    if (counts.get(script) * 10 < all * 6) return null;
    return switch (script) {
        .latin => latin(text),
        .han => if (traditional > simplified) "zh-Hant" else "zh-Hans",
        .kana => "ja",
        .hangul => "ko",
        .cyrillic => if (ukrainian > 0) "uk" else "ru",
        .arabic => "ar",
        .hebrew => "he",
        .thai => "th",
        .greek => "el",
        .devanagari => "hi",
    };
}

fn scriptOf(c: u21) ?Script {
    return switch (c) {
        'A'...'Z', 'a'...'z', 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F => .latin,
        0x370...0x3FF => .greek,
        0x400...0x52F => .cyrillic,
        0x5D0...0x5EA => .hebrew,
        0x620...0x64A, 0x671...0x6D3 => .arabic,
        0x904...0x939 => .devanagari,
        0xE01...0xE2E => .thai,
        0x3041...0x3096, 0x30A1...0x30FA => .kana,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F => .han,
        0x1100...0x11FF, 0xAC00...0xD7A3 => .hangul,
        else => null,
    };
}

/// Frequent characters that only one of the two ways of writing has.
const simplified_only = "这个们来时说会对还过发后样开关见问请邮谢谢为务业东两严丧书买乱产亲仅从仓价众优传体馆门间难须页颜风飞马长";
const traditional_only = "這個們來時說會對還過發後樣開關見問請郵謝為務業東兩嚴喪書買亂產親僅從倉價眾優傳體館門間難須頁顏風飛馬長";

fn isOneOf(c: u21, characters: []const u8) bool {
    var all = std.unicode.Utf8View.initUnchecked(characters).iterator();
    while (all.nextCodepoint()) |one| if (one == c) return true;
    return false;
}

const Words = struct { tag: []const u8, words: []const []const u8 };

/// The commonest words of each, those left out that several have.
const latin_languages = [_]Words{
    .{ .tag = "en", .words = &.{ "the", "and", "of", "to", "is", "you", "that", "it", "for", "with", "your", "this", "are", "have", "we", "please", "will", "be", "our", "from" } },
    .{ .tag = "de", .words = &.{ "der", "die", "und", "das", "ist", "nicht", "sie", "den", "ich", "wir", "mit", "für", "auf", "ein", "eine", "dem", "zu", "bitte", "ihre", "von" } },
    .{ .tag = "fr", .words = &.{ "le", "les", "et", "des", "est", "vous", "une", "nous", "pour", "dans", "que", "pas", "votre", "avec", "sur", "du", "merci", "ce", "cette", "qui" } },
    .{ .tag = "es", .words = &.{ "el", "los", "y", "las", "es", "una", "por", "para", "con", "su", "usted", "más", "pero", "gracias", "del", "como", "está", "muy", "nuestro", "se" } },
    .{ .tag = "it", .words = &.{ "il", "di", "che", "è", "per", "gli", "della", "sono", "non", "nel", "grazie", "questo", "anche", "ci", "alla", "del", "si", "più", "vostro", "ma" } },
    .{ .tag = "pt", .words = &.{ "o", "os", "e", "não", "uma", "um", "você", "para", "com", "seu", "obrigado", "mais", "dos", "da", "em", "nosso", "está", "são", "ao", "mas" } },
    .{ .tag = "nl", .words = &.{ "het", "een", "en", "van", "ik", "dat", "niet", "u", "zijn", "voor", "met", "wij", "uw", "op", "aan", "ook", "bij", "naar", "deze", "dit" } },
    .{ .tag = "pl", .words = &.{ "nie", "się", "jest", "na", "że", "do", "jak", "dla", "przez", "proszę", "dziękuję", "oraz", "który", "tym", "są" } },
};

fn latin(text: []const u8) ?[]const u8 {
    var counts: [latin_languages.len]u32 = @splat(0);
    var rest = text;
    while (nextWord(&rest)) |word| {
        for (latin_languages, &counts) |one, *count| {
            for (one.words) |known| if (sameWord(word, known)) {
                count.* += 1;
            };
        }
    }
    var best: usize = 0;
    var second: u32 = 0;
    for (counts, 0..) |count, at| {
        if (count > counts[best]) {
            second = counts[best];
            best = at;
        } else if (at != best and count > second) second = count;
    }
    // Two words of it, and clearly more than of any other.
    if (counts[best] < 2 or counts[best] < second + second / 2) return null;
    if (counts[best] == second) return null;
    return latin_languages[best].tag;
}

fn nextWord(rest: *[]const u8) ?[]const u8 {
    var start: usize = 0;
    while (start < rest.len and !isLetter(rest.*[start])) start += 1;
    var end = start;
    while (end < rest.len and isLetter(rest.*[end])) end += 1;
    if (start == end) return null;
    const word = rest.*[start..end];
    rest.* = rest.*[end..];
    return word;
}

/// All of UTF-8 but ASCII counts as letters: words are cut at spaces and marks, and what is no letter is in no list.
fn isLetter(byte: u8) bool {
    return byte >= 0x80 or std.ascii.isAlphabetic(byte);
}

/// Case of ASCII letters makes no difference, and no word of the lists begins with another one.
fn sameWord(word: []const u8, known: []const u8) bool {
    return std.ascii.eqlIgnoreCase(word, known);
}

/// What is outside of tags, comments, scripts and styles. References stay: the few words with one do not count.
pub fn withoutTags(allocator: std.mem.Allocator, html: []const u8) ![]const u8 {
    var text: std.ArrayList(u8) = .empty;
    try text.ensureTotalCapacity(allocator, html.len);
    var at: usize = 0;
    while (at < html.len) {
        const open = std.mem.indexOfScalarPos(u8, html, at, '<') orelse html.len;
        text.appendSliceAssumeCapacity(html[at..open]);
        at = open;
        if (at == html.len) break;
        const rest = html[at..];
        at = if (std.mem.startsWith(u8, rest, "<!--"))
            behind(html, at + 4, "-->")
        else if (startsWith(rest, "<style"))
            behind(html, at, "</style")
        else if (startsWith(rest, "<script"))
            behind(html, at, "</script")
        else
            behindTag(html, at + 1);
        text.appendAssumeCapacity(' ');
    }
    return text.items;
}

fn startsWith(text: []const u8, start: []const u8) bool {
    return text.len >= start.len and std.ascii.eqlIgnoreCase(text[0..start.len], start);
}

fn behind(html: []const u8, from: usize, end: []const u8) usize {
    var at = from;
    while (at + end.len <= html.len) : (at += 1) if (startsWith(html[at..], end)) return at + end.len;
    return html.len;
}

/// A > inside of quotes does not end the tag.
fn behindTag(html: []const u8, from: usize) usize {
    var quote: u8 = 0;
    for (html[from..], from..) |c, at| {
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else switch (c) {
            '"', '\'' => quote = c,
            '>' => return at + 1,
            else => {},
        }
    }
    return html.len;
}
