//! The virtual world: what tool chains drag in is there, answers the same every time, and leads nowhere.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

mod plugin_support;

use mailwright_host::plugin::{CheckFailure, Checked};

use plugin_support::{check, core_door, host, subject_only};

/// Everything that Go asks for, and some that lead to files.
const IMPORTS: &str = r#"
    (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
    (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (data (i32.const 1) "{\22verdict\22:\22accept\22}")
    (data (i32.const 64) "hello\nthere\n")"#;

const ACCEPT: &str = "(i64.const 0x0000_0001_0000_0014)";

fn run(code: &str) -> Result<Checked, CheckFailure> {
    let plugin = host().load("guest.wasm", &core_door(&format!("{code} {ACCEPT}"), IMPORTS)).unwrap();
    check(&plugin, &subject_only("hi"), &[])
}

/// Traps unless the value is the expected one.
fn expect(value: &str, expected: &str) -> String {
    format!("(if (i32.ne {value} (i32.const {expected})) (then (unreachable)))")
}

#[test]
fn there_are_no_files_no_arguments_and_no_network() {
    for code in [
        expect("(call $args_sizes_get (i32.const 100) (i32.const 104))", "0"),
        expect("(call $prestat (i32.const 3) (i32.const 100))", "8"),
        expect(
            "(call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i64.const 0) \
             (i64.const 0) (i32.const 0) (i32.const 0))",
            "76",
        ),
        expect("(call $accept (i32.const 3) (i32.const 0) (i32.const 0))", "76"),
        // Places outside of the memory are told, not written to.
        expect("(call $args_sizes_get (i32.const -1) (i32.const 100))", "21"),
        expect("(call $clock (i32.const 0) (i64.const 0) (i32.const -4))", "21"),
        expect("(call $random (i32.const 0) (i32.const -1))", "28"),
        expect("(call $write (i32.const 5) (i32.const 0) (i32.const 0) (i32.const 0))", "8"),
        expect("(call $write (i32.const 1) (i32.const 0) (i32.const 2000) (i32.const 0))", "21"),
        expect("(call $poll (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))", "28"),
    ] {
        assert!(run(&code).is_ok(), "{code}");
    }
}

#[test]
fn what_is_written_is_logged() {
    let code = "(i32.store (i32.const 128) (i32.const 64)) (i32.store (i32.const 132) (i32.const 12))
        (drop (call $write (i32.const FILE) (i32.const 128) (i32.const 1) (i32.const 140)))";
    assert_eq!(run(&code.replace("FILE", "1")).unwrap().log, ["info: hello", "info: there"]);
    assert_eq!(run(&code.replace("FILE", "2")).unwrap().log, ["error: hello", "error: there"]);
    let ended = format!("{} (call $exit (i32.const 3))", code.replace("FILE", "2"));
    let failure = run(&ended).unwrap_err().diagnostic.to_string();
    assert!(failure.starts_with("error[plugin-trapped]") && failure.contains("crashed: hello"), "{failure}");
    let silent = run("(call $exit (i32.const 3))").unwrap_err().diagnostic.to_string();
    assert!(silent.contains("it ended itself with status 3"), "{silent}");
}

#[test]
fn clocks_and_random_numbers_follow_from_the_message() {
    // The date of the message in nanoseconds, and what a look takes.
    let now = "(drop (call $clock (i32.const 0) (i64.const 0) (i32.const 256)))
        (if (i64.ne (i64.load (i32.const 256)) (i64.const 1795426200000001000)) (then (unreachable)))";
    assert!(run(now).is_ok());
    // Waiting for an hour takes no time, and an hour has passed.
    let wait = "(i64.store (i32.const 320) (i64.const 0)) (i32.store8 (i32.const 328) (i32.const 0))
        (i32.store (i32.const 336) (i32.const 1)) (i64.store (i32.const 344) (i64.const 3600000000000))
        (drop (call $poll (i32.const 320) (i32.const 512) (i32.const 1) (i32.const 600)))
        (if (i32.ne (i32.load (i32.const 600)) (i32.const 1)) (then (unreachable)))
        (drop (call $clock (i32.const 1) (i64.const 0) (i32.const 256)))
        (if (i64.lt_u (i64.load (i32.const 256)) (i64.const 3600000000000)) (then (unreachable)))";
    assert!(run(wait).is_ok());
    // What is drawn is written to the log, as is what is drawn again.
    let draw = "(drop (call $random (i32.const 1000) (i32.const 16)))
        (i32.store (i32.const 128) (i32.const 1000)) (i32.store (i32.const 132) (i32.const 16))
        (drop (call $write (i32.const 1) (i32.const 128) (i32.const 1) (i32.const 140)))";
    let first = run(draw).unwrap().log;
    assert_eq!(first, run(draw).unwrap().log);
    assert!(!first.is_empty());
}
