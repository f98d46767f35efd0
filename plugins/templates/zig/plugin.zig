//! Puts a mark before the subject, once. mailwright-plugin.toml says what this plugin is and wants.

const std = @import("std");
const mailwright = @import("mailwright.zig");

comptime {
    mailwright.register(check);
}

fn check(message: *const mailwright.Message) !mailwright.Outcome {
    const prefix = message.setting("prefix") orelse "";
    const subject = message.header("Subject") orelse "";
    if (std.mem.startsWith(u8, subject, prefix)) return .{};
    const marked = try std.mem.concat(mailwright.allocator, u8, &.{ prefix, subject });
    return .{ .edits = try mailwright.list(mailwright.Edit, &.{mailwright.Edit.setHeader("Subject", marked)}) };
}
