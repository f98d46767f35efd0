//! The core door: a message comes as JSON in a frame, the answer is JSON. docs/plugins.md of mailwright says what the
//! fields are.

const std = @import("std");

/// Every message has a fresh instance, so nothing is ever freed.
pub const allocator = arena.allocator();
var arena = std.heap.ArenaAllocator.init(std.heap.wasm_allocator);

pub const Message = struct {
    envelope: Envelope,
    headers: []const Header,
    parts: []const Part,
    score: Score,
    settings: std.json.ArrayHashMap(std.json.Value),
    size: u32,
    /// The message as it is on the wire; empty without `read.attachments`.
    raw: []const u8 = "",

    /// The first field of that name, in any case.
    pub fn header(message: *const Message, name: []const u8) ?[]const u8 {
        for (message.headers) |field| {
            if (std.ascii.eqlIgnoreCase(field.name, name)) return field.value;
        }
        return null;
    }

    /// The plain text or the HTML.
    pub fn body(message: *const Message, role: Role) ?Part {
        for (message.parts) |part| {
            if (part.role == role and part.text != null) return part;
        }
        return null;
    }

    /// A text, an integer or a boolean, as text.
    pub fn setting(message: *const Message, key: []const u8) ?[]const u8 {
        const value = message.settings.map.get(key) orelse return null;
        return switch (value) {
            .string => |text| text,
            else => null,
        };
    }

    /// The items of a list; none where nothing is set.
    pub fn settingList(message: *const Message, key: []const u8) ![]const []const u8 {
        const value = message.settings.map.get(key) orelse return &.{};
        if (value != .array) return &.{};
        const items = value.array.items;
        const texts = try allocator.alloc([]const u8, items.len);
        for (items, texts) |item, *text| text.* = if (item == .string) item.string else "";
        return texts;
    }
};

pub const Envelope = struct { from: []const u8, to: []const []const u8 };
pub const Header = struct { name: []const u8, value: []const u8, raw: []const u8 };
pub const Role = enum { container, text, html, @"inline", attachment };
pub const Encoding = enum { identity, @"quoted-printable", base64 };

pub const Part = struct {
    index: u32,
    parent: ?u32 = null,
    role: Role,
    contentType: []const u8,
    filename: ?[]const u8 = null,
    contentId: ?[]const u8 = null,
    size: u32,
    text: ?[]const u8 = null,
    /// Where the content stands in `Message.raw`.
    raw: ?struct { start: u32, end: u32, encoding: Encoding } = null,
};

pub const Score = struct { points: i32, threshold: i32, findings: []const Finding };

pub const Finding = struct { symbol: []const u8, points: i32, part: ?u32 = null, detail: []const u8 };

pub const Outcome = struct {
    verdict: enum { accept, tempfail, reject, quarantine } = .accept,
    reason: ?[]const u8 = null,
    code: ?u16 = null,
    enhanced: ?[]const u8 = null,
    edits: []const Edit = &.{},
    findings: []const Finding = &.{},
    log: []const Line = &.{},
};

pub const Line = struct { level: enum { debug, info, warn, @"error" } = .info, message: []const u8 };

/// Which fields an edit has is in the table of docs/plugins.md.
pub const Edit = struct {
    edit: []const u8,
    name: ?[]const u8 = null,
    value: ?[]const u8 = null,
    text: ?[]const u8 = null,
    html: ?[]const u8 = null,
    part: ?u32 = null,
    find: ?[]const u8 = null,
    replace: ?[]const u8 = null,
    filename: ?[]const u8 = null,
    contentType: ?[]const u8 = null,
    contentId: ?[]const u8 = null,
    /// In base64.
    content: ?[]const u8 = null,
    sender: ?[]const u8 = null,
    recipients: ?[]const []const u8 = null,
    tag: ?[]const u8 = null,

    pub fn setHeader(name: []const u8, value: []const u8) Edit {
        return .{ .edit = "set-header", .name = name, .value = value };
    }

    pub fn addTag(tag: []const u8) Edit {
        return .{ .edit = "add-tag", .tag = tag };
    }
};

/// A copy that outlives the function which made it.
pub fn list(comptime T: type, items: []const T) ![]const T {
    return allocator.dupe(T, items);
}

/// Exports what the host calls.
pub fn register(comptime check: fn (message: *const Message) anyerror!Outcome) void {
    const Door = struct {
        fn abi() callconv(.c) i32 {
            return 1;
        }

        fn alloc(len: u32) callconv(.c) [*]u8 {
            const room = allocator.alloc(u8, len) catch @trap();
            return room.ptr;
        }

        fn call(start: [*]const u8, len: u32) callconv(.c) u64 {
            const text = answer(start[0..len]) catch |problem| failure(problem);
            return @as(u64, @intFromPtr(text.ptr)) << 32 | text.len;
        }

        fn answer(frame: []const u8) ![]const u8 {
            const end = 4 + std.mem.readInt(u32, frame[0..4], .little);
            const options: std.json.ParseOptions = .{ .ignore_unknown_fields = true, .allocate = .alloc_if_needed };
            var message = try std.json.parseFromSliceLeaky(Message, allocator, frame[4..end], options);
            message.raw = frame[end..];
            const outcome = try check(&message);
            return std.json.Stringify.valueAlloc(allocator, outcome, .{ .emit_null_optional_fields = false });
        }

        fn failure(problem: anyerror) []const u8 {
            const told = .{ .failure = "internal", .reason = @errorName(problem) };
            return std.json.Stringify.valueAlloc(allocator, told, .{}) catch @trap();
        }
    };
    @export(&Door.abi, .{ .name = "mw_abi" });
    @export(&Door.alloc, .{ .name = "mw_alloc" });
    @export(&Door.call, .{ .name = "mw_check" });
}
