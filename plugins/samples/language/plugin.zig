//! Tells the language of the body: as Content-Language where that is missing, and as a tag for the host.

const std = @import("std");
const mailwright = @import("mailwright.zig");
const detect = @import("detect.zig");

comptime {
    mailwright.register(check);
}

fn check(message: *const mailwright.Message) !mailwright.Outcome {
    const expected = try message.settingList("expected");
    const body = message.body(.text) orelse message.body(.html) orelse return .{};
    const text = beginning(body.text orelse return .{});
    const shown = if (body.role == .html) try detect.withoutTags(mailwright.allocator, text) else text;
    const language = detect.language(shown) orelse return .{};

    var edits: std.ArrayList(mailwright.Edit) = .empty;
    var findings: std.ArrayList(mailwright.Finding) = .empty;
    const tag = try std.mem.concat(mailwright.allocator, u8, &.{ "language-", language });
    try edits.append(mailwright.allocator, .addTag(tag));
    if (message.header("Content-Language")) |declared| {
        if (!declaredAs(declared, language)) try findings.append(mailwright.allocator, .{
            .symbol = "LANGUAGE_DECLARED_OTHERWISE",
            .points = 500,
            .part = body.index,
            .detail = try say("the body is in {s}, and Content-Language says {s}", .{ language, declared }),
        });
    } else {
        try edits.append(mailwright.allocator, .setHeader("Content-Language", language));
    }
    if (expected.len > 0 and !contains(expected, language)) try findings.append(mailwright.allocator, .{
        .symbol = "LANGUAGE_UNEXPECTED",
        .points = 2000,
        .part = body.index,
        .detail = try say("the body is in {s}", .{language}),
    });
    return .{ .edits = edits.items, .findings = findings.items };
}

/// Enough to tell by.
fn beginning(text: []const u8) []const u8 {
    if (text.len <= 16_384) return text;
    var end: usize = 16_384;
    // Not in the middle of a character.
    while (text[end] & 0xC0 == 0x80) end -= 1;
    return text[0..end];
}

fn say(comptime format: []const u8, values: anytype) ![]const u8 {
    return std.fmt.allocPrint(mailwright.allocator, format, values);
}

/// The field is a list of tags (RFC 3282).
fn declaredAs(declared: []const u8, language: []const u8) bool {
    var tags = std.mem.tokenizeAny(u8, declared, ", \t");
    while (tags.next()) |tag| if (matches(tag, language)) return true;
    return false;
}

fn contains(tags: []const []const u8, language: []const u8) bool {
    for (tags) |tag| if (matches(tag, language)) return true;
    return false;
}

/// zh, zh-CN and zh-Hans for zh-Hans, but not zh-TW: where one of both says how it is written, the other has to agree.
fn matches(tag: []const u8, language: []const u8) bool {
    const base = language[0 .. std.mem.indexOfScalar(u8, language, '-') orelse language.len];
    const end = std.mem.indexOfScalar(u8, tag, '-') orelse tag.len;
    if (!std.ascii.eqlIgnoreCase(tag[0..end], base)) return false;
    if (!std.mem.eql(u8, base, "zh") or end == tag.len) return true;
    return std.mem.eql(u8, language, if (traditional(tag[end + 1 ..])) "zh-Hant" else "zh-Hans");
}

fn traditional(subtags: []const u8) bool {
    var pieces = std.mem.tokenizeScalar(u8, subtags, '-');
    while (pieces.next()) |piece| {
        for ([_][]const u8{ "Hans", "CN", "SG", "MY" }) |name| if (std.ascii.eqlIgnoreCase(piece, name)) return false;
        for ([_][]const u8{ "Hant", "TW", "HK", "MO" }) |name| if (std.ascii.eqlIgnoreCase(piece, name)) return true;
    }
    return false;
}
