//! The virtual world: what tool chains drag in is there, answers the same every time, and leads nowhere.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

mod plugin_support;

use mailwright_host::plugin::{CheckFailure, Checked};

use plugin_support::{check, componentize_in, core_door, host, subject_only};

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

/// The interfaces of 0.2.3 that the guest below asks for, as their packages have them, as far as it asks.
const PACKAGES: &[(&str, &str)] = &[
    (
        "io.wit",
        "package wasi:io@0.2.3;
        interface error { resource error; }
        interface streams {
            use error.{error};
            variant stream-error { last-operation-failed(error), closed }
            resource output-stream {
                check-write: func() -> result<u64, stream-error>;
                blocking-write-and-flush: func(contents: list<u8>) -> result<_, stream-error>;
            }
            resource input-stream { blocking-read: func(len: u64) -> result<list<u8>, stream-error>; }
        }",
    ),
    (
        "clocks.wit",
        "package wasi:clocks@0.2.3;
        interface wall-clock { record datetime { seconds: u64, nanoseconds: u32 } now: func() -> datetime; }
        interface monotonic-clock { now: func() -> u64; }",
    ),
    ("random.wit", "package wasi:random@0.2.3; interface random { get-random-u64: func() -> u64; }"),
    (
        "sockets.wit",
        "package wasi:sockets@0.2.3;
        interface network { resource network; enum error-code { unknown, access-denied } }
        interface tcp-create-socket {
            use network.{error-code};
            resource tcp-socket;
            create-tcp-socket: func() -> result<tcp-socket, error-code>;
        }",
    ),
    (
        "cli.wit",
        "package wasi:cli@0.2.3;
        interface environment { get-environment: func() -> list<tuple<string, string>>; }
        interface exit { exit: func(status: result); }
        interface stderr { use wasi:io/streams@0.2.3.{output-stream}; get-stderr: func() -> output-stream; }
        interface stdin { use wasi:io/streams@0.2.3.{input-stream}; get-stdin: func() -> input-stream; }",
    ),
];

const WORLD: &str = "package test:guest;
    world guest {
        include mailwright:plugin/plugin@0.1.0;
        import wasi:cli/environment@0.2.3;
        import wasi:cli/exit@0.2.3;
        import wasi:cli/stderr@0.2.3;
        import wasi:cli/stdin@0.2.3;
        import wasi:clocks/wall-clock@0.2.3;
        import wasi:clocks/monotonic-clock@0.2.3;
        import wasi:random/random@0.2.3;
        import wasi:sockets/tcp-create-socket@0.2.3;
    }";

const COMPONENT_IMPORTS: &str = r#"
    (import "wasi:cli/environment@0.2.3" "get-environment" (func $environment (param i32)))
    (import "wasi:cli/exit@0.2.3" "exit" (func $exit (param i32)))
    (import "wasi:cli/stderr@0.2.3" "get-stderr" (func $stderr (result i32)))
    (import "wasi:cli/stdin@0.2.3" "get-stdin" (func $stdin (result i32)))
    (import "wasi:io/streams@0.2.3" "[method]output-stream.blocking-write-and-flush"
        (func $write (param i32 i32 i32 i32)))
    (import "wasi:io/streams@0.2.3" "[method]input-stream.blocking-read" (func $read (param i32 i64 i32)))
    (import "wasi:clocks/wall-clock@0.2.3" "now" (func $wall (param i32)))
    (import "wasi:clocks/monotonic-clock@0.2.3" "now" (func $monotonic (result i64)))
    (import "wasi:random/random@0.2.3" "get-random-u64" (func $random (result i64)))
    (import "wasi:sockets/tcp-create-socket@0.2.3" "create-tcp-socket" (func $socket (param i32)))"#;

fn run_component(code: &str) -> Result<Checked, CheckFailure> {
    let text = format!(
        r#"(module
            {COMPONENT_IMPORTS}
            (memory (export "memory") 16)
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65536))
            (func (export "mailwright:plugin/filter@0.1.0#describe") (result i32) (i32.const 1024))
            (func (export "mailwright:plugin/filter@0.1.0#check") (param i32) (result i32)
                {code}
                (i32.const 2048))
            (data (i32.const 64) "hello\nthere\n")
            (data (i32.const 900) "x")
            (data (i32.const 1024) "\84\03\00\00\01\00\00\00\84\03\00\00\01\00\00\00"))"#
    );
    let plugin = host().load("guest.wasm", &componentize_in(&text, PACKAGES, Some(WORLD))).unwrap();
    check(&plugin, &subject_only("hi"), &[])
}

#[test]
fn components_find_the_same_world() {
    let same = |value: &str, expected: &str| {
        format!("(if (i64.ne {value} (i64.const {expected})) (then (unreachable)))")
    };
    let loaded = |place: u32| format!("(i64.extend_i32_u (i32.load (i32.const {place})))");
    for code in [
        // No environment, and the same time and numbers for the same message.
        format!("(call $environment (i32.const 3000)) {}", same(&loaded(3004), "0")),
        format!("(call $wall (i32.const 3000)) {}", same("(i64.load (i32.const 3000))", "1795426200")),
        same("(call $monotonic)", "1000"),
        // Results: what is refused is an error, not a crash.
        format!("(call $socket (i32.const 3000)) {}", same("(i64.load8_u (i32.const 3000))", "1")),
        format!(
            "(call $read (call $stdin) (i64.const 10) (i32.const 3000)) {}",
            same("(i64.load8_u (i32.const 3000))", "1")
        ),
    ] {
        let result = run_component(&code);
        assert!(result.is_ok(), "{code}: {result:?}");
    }
    let written = "(call $write (call $stderr) (i32.const 64) (i32.const 12) (i32.const 3000))";
    assert_eq!(run_component(written).unwrap().log, ["error: hello", "error: there"]);
    let failure = run_component("(call $exit (i32.const 1))").unwrap_err().diagnostic.to_string();
    assert!(failure.starts_with("error[plugin-trapped]") && failure.contains("ended itself"), "{failure}");
}

#[test]
fn other_packages_of_wasi_are_not_there() {
    let http = "package wasi:http@0.2.3; interface types { now: func() -> u64; }";
    let world = "package test:guest;
        world guest { include mailwright:plugin/plugin@0.1.0; import wasi:http/types@0.2.3; }";
    let text = r#"(module
        (import "wasi:http/types@0.2.3" "now" (func (result i64)))
        (memory (export "memory") 16)
        (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65536))
        (func (export "mailwright:plugin/filter@0.1.0#describe") (result i32) (i32.const 1024))
        (func (export "mailwright:plugin/filter@0.1.0#check") (param i32) (result i32) (i32.const 2048)))"#;
    let wasm = componentize_in(text, &[("http.wit", http)], Some(world));
    let problem = host().load("guest.wasm", &wasm).unwrap_err();
    assert_eq!(problem.code(), "plugin-import-unknown");
}
