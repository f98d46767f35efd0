//! Every way that we know in which a plugin can misbehave, through both doors, with the code that the operator gets to
//! see. What edits may not do is in `plugin_pipeline.rs`, what languages do by accident in `plugins.rs`.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

mod plugin_support;

use std::path::Path;
use std::time::{Duration, Instant};

use mailwright_host::plugin::{Limits, PluginHost};

use plugin_support::{
    answering, check, componentize, core_door, crafted_check, guest, host, host_with, letter, subject_only,
};

/// The code with which a file is refused, or a check fails.
fn code_on(host: &PluginHost, wasm: &[u8]) -> String {
    let plugin = match host.load("guest.wasm", wasm) {
        Ok(plugin) => plugin,
        Err(problem) => return told(&problem),
    };
    match check(&plugin, &subject_only("hi"), &[]) {
        Err(failure) => told(&failure.diagnostic),
        Ok(_) => "accepted".to_owned(),
    }
}

/// One line for a person, without addresses and without names of our code.
fn told(problem: &mailwright::Diagnostic) -> String {
    let text = problem.to_string();
    let text = text.replace("at offset 0x", "at offset ");
    assert!(!text.contains('\n') && !text.contains("0x") && !text.contains("wasmtime"), "{text}");
    assert!(text.contains("guest.wasm") || text.contains("the plugin"), "{text}");
    problem.code().to_owned()
}

fn quick() -> PluginHost {
    host_with(|limits| limits.deadline = Duration::from_millis(80))
}

const LOOP: &str = "(loop $again (br $again))";

#[test]
fn whatever_runs_too_long_is_stopped_wherever_it_runs() {
    let host = quick();
    let start = format!("(func $f {LOOP}) (start $f)");
    let initialize = format!(r#"(func (export "_initialize") {LOOP})"#);
    let abi = wat::parse_str(format!(
        r#"(module (memory (export "memory") 1)
            (func (export "mw_abi") (result i32) {LOOP} (i32.const 1))
            (func (export "mw_alloc") (param i32) (result i32) (i32.const 0))
            (func (export "mw_check") (param i32 i32) (result i64) (i64.const 0)))"#
    ));
    let random =
        r#"(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))"#;
    let draws =
        "(loop $again (drop (call $random (i32.const 0) (i32.const 65536))) (br $again)) (i64.const 0)";
    for (what, wasm) in [
        ("check", crafted_check(LOOP, "")),
        ("start", crafted_check("", &start)),
        ("core check", core_door(&format!("{LOOP} (i64.const 0)"), "")),
        ("core start", core_door("(i64.const 0)", &start)),
        ("core initialize", core_door("(i64.const 0)", &initialize)),
        ("core abi", abi.unwrap()),
        ("random numbers", core_door(draws, random)),
    ] {
        let begin = Instant::now();
        assert_eq!(code_on(&host, &wasm), "plugin-timeout", "{what}");
        assert!(begin.elapsed() < Duration::from_secs(20), "{what}: {:?}", begin.elapsed());
    }
}

#[test]
fn crashes_are_told_and_concern_nobody_else() {
    for (what, code) in [
        ("unreachable", "(unreachable)"),
        ("division by zero", "(drop (i32.div_u (i32.const 1) (i32.load (i32.const 0))))"),
        ("overflow", "(drop (i32.trunc_f32_s (f32.const 1e30)))"),
        ("out of bounds", "(drop (i32.load (i32.const -4)))"),
        ("call of nothing", "(call_indirect $t (i32.const 0))"),
        ("recursion", "(call $deep)"),
    ] {
        let more = "(table $t 1 funcref) (func $deep (call $deep))";
        let core = core_door(&format!("{code} (i64.const 0)"), more);
        assert_eq!(code_on(host(), &core), "plugin-trapped", "core, {what}");
        assert_eq!(code_on(host(), &crafted_check(code, more)), "plugin-trapped", "component, {what}");
        assert_eq!(code_on(host(), &answering(r#"{"verdict":"accept"}"#)), "accepted", "after {what}");
    }
}

#[test]
fn memory_and_tables_are_held_to_their_limits() {
    // The plugin sees that it gets no more, and may live with it: then it is no failure.
    let grow = "(block $full (loop $more
        (br_if $full (i32.eq (memory.grow (i32.const 16)) (i32.const -1))) (br $more)))";
    assert_eq!(code_on(host(), &core_door(&format!("{grow} (unreachable)"), "")), "plugin-memory");
    assert_eq!(code_on(host(), &crafted_check(&format!("{grow} (unreachable)"), "")), "plugin-memory");
    let table = "(block $full (loop $more
        (br_if $full (i32.eq (table.grow $t (ref.null func) (i32.const 1000)) (i32.const -1))) (br $more)))";
    let wasm = core_door(&format!("{table} (unreachable)"), "(table $t 1 funcref)");
    assert_eq!(code_on(host(), &wasm), "plugin-memory");

    let memories = |count: usize| "(memory 1)".repeat(count);
    let large = Limits::default().memory / 65536 + 1;
    for (more, expected) in [
        (format!("(memory {large})"), "plugin-memory"),
        ("(memory 65536)".to_owned(), "plugin-memory"),
        ("(memory 480) (memory 480) (memory 480)".to_owned(), "plugin-memory"),
        (memories(10), "plugin-invalid"),
        ("(table 60000 funcref)".to_owned(), "plugin-invalid"),
        ("(table 30000 funcref) (table 30000 funcref)".to_owned(), "plugin-memory"),
        ("(table 10000000 funcref)".to_owned(), "plugin-invalid"),
        ("(memory i64 1)".to_owned(), "plugin-invalid"),
        ("(memory 1 1 shared)".to_owned(), "plugin-invalid"),
    ] {
        for wasm in [core_door("(i64.const 0)", &more), crafted_check("", &more)] {
            assert_eq!(code_on(host(), &wasm), expected, "{more}");
        }
    }
}

#[test]
fn a_component_of_too_many_pieces_is_refused() {
    let pieces = "(core instance (instantiate $m))".repeat(200);
    let text = format!("(component (core module $m) {pieces})");
    let problem = host().load("guest.wasm", &wat::parse_str(text).unwrap()).unwrap_err();
    assert_eq!(problem.code(), "plugin-invalid", "{problem}");
}

/// Edits at `place`, so many of them; the verdict is “accept”.
fn edits(place: &str, count: &str) -> String {
    format!(
        "(i32.store (i32.const 2080) (i32.const {place})) (i32.store (i32.const 2084) (i32.const {count}))"
    )
}

#[test]
fn what_is_handed_over_is_bounded() {
    let tag = |start: &str, length: &str| {
        format!(
            "(i32.store8 (i32.const 4096) (i32.const 12)) (i32.store (i32.const 4100) (i32.const {start}))
             (i32.store (i32.const 4104) (i32.const {length})) {}",
            edits("4096", "1")
        )
    };
    // Two thousand tags that are all the same eight MiB.
    let aliased = format!(
        "(loop $next
            (i32.store8 offset=100000 (i32.mul (local.get $i) (i32.const 40)) (i32.const 12))
            (i32.store offset=100008 (i32.mul (local.get $i) (i32.const 40)) (i32.const 8388608))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $next (i32.lt_u (local.get $i) (i32.const 2000)))) {}",
        edits("100000", "2000")
    );
    let grown = "(drop (memory.grow (i32.const 900)))";
    for (what, code, expected) in [
        ("fine", edits("4096", "0"), "accepted"),
        ("one tag", tag("900", "1"), "accepted"),
        ("aliased", format!("{grown} {aliased}"), "plugin-result-too-large"),
        ("40 MB", format!("{grown} {}", tag("0", "41943040")), "plugin-result-too-large"),
        ("empty texts", format!("{grown} {}", edits("4096", "1400000")), "plugin-result-too-large"),
        ("2000 edits", format!("{grown} {}", edits("100000", "2000")), "plugin-result-too-large"),
        ("outside", tag("-1", "1"), "plugin-result-invalid"),
        ("beyond", tag("1048570", "100"), "plugin-result-invalid"),
        ("unaligned", edits("4097", "1"), "plugin-result-invalid"),
        ("list outside", edits("-8", "1"), "plugin-result-invalid"),
        (
            "no such verdict",
            "(i32.store8 (i32.const 2052) (i32.const 9))".to_owned(),
            "plugin-result-invalid",
        ),
        (
            "not UTF-8",
            format!("(i32.store8 (i32.const 900) (i32.const 255)) {}", tag("900", "1")),
            "plugin-result-invalid",
        ),
    ] {
        assert_eq!(code_on(host(), &crafted_check(&code, "")), expected, "{what}");
    }
    // What JSON can do.
    let deep = format!(r#"{{"verdict":{}"#, "[".repeat(100_000));
    let many = format!(
        r#"{{"verdict":"accept","edits":[{}]}}"#,
        vec![r#"{"edit":"remove-part","part":1}"#; 2000].join(",")
    );
    for (json, expected) in [(deep, "plugin-outcome-invalid"), (many, "plugin-result-too-large")] {
        assert_eq!(code_on(host(), &answering(&json)), expected, "{}", &json[..40]);
    }
}

/// The host asks the plugin for room while it answers a call of the plugin: what the plugin does then may not get back
/// into the host.
#[test]
fn the_host_is_not_entered_again_from_within() {
    let text = crafted_text_reader("(call $text (local.get 0) (i32.const 0) (i32.const 3000))");
    assert_eq!(code_on(host(), &text), "plugin-trapped");
    assert_eq!(code_on(host(), &crafted_text_reader("")), "accepted");
}

/// Reads the text; `realloc` is what its allocator does before it answers.
fn crafted_text_reader(realloc: &str) -> Vec<u8> {
    componentize(&format!(
        r#"(module
            (import "mailwright:plugin/types@0.1.0" "[method]message.text" (func $text (param i32 i32 i32)))
            (memory (export "memory") 16)
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) {realloc} (i32.const 65536))
            (func (export "mailwright:plugin/filter@0.1.0#describe") (result i32) (i32.const 1024))
            (func (export "mailwright:plugin/filter@0.1.0#check") (param $message i32) (result i32)
                (call $text (local.get $message) (i32.const 0) (i32.const 3000)) (i32.const 2048))
            (data (i32.const 900) "x")
            (data (i32.const 1024) "\84\03\00\00\01\00\00\00\84\03\00\00\01\00\00\00"))"#
    ))
}

#[test]
fn nothing_is_left_of_the_message_before() {
    // Answers “{}”, which is no outcome, from the second message on.
    let code = r"(if (i32.eqz (i32.load (i32.const 512)))
        (then (i32.store (i32.const 512) (i32.const 1)) (return (i64.const 0x0000_0001_0000_0014))))
        (i64.const 0x0000_0001_0000_0002)";
    let wasm = core_door(code, r#"(data (i32.const 1) "{\22verdict\22:\22accept\22}")"#);
    let plugin = host().load("guest.wasm", &wasm).unwrap();
    for _ in 0..3 {
        assert!(check(&plugin, &subject_only("hi"), &[]).is_ok());
    }
}

#[test]
fn a_large_message_does_not_get_into_a_small_plugin() {
    let large = letter("", &"x".repeat(30 << 20), "");
    let plugin = host().load("guest.wasm", &answering(r#"{"verdict":"accept"}"#)).unwrap();
    let failure = check(&plugin, &large, &[]).unwrap_err();
    assert_eq!(failure.diagnostic.code(), "plugin-message-too-large");
    // Through the other door it is not handed over before the plugin asks, and then the plugin is told.
    let plugin = host().load("guest.wasm", &crafted_text_reader("")).unwrap();
    assert!(check(&plugin, &large, &[]).is_ok());
}

#[test]
fn damaged_files_never_do_more_than_fail() {
    let component = guest("footer");
    let module = answering(r#"{"verdict":"accept"}"#);
    for (wasm, step) in [(&component, 997), (&module, 1)] {
        for at in (0..wasm.len()).step_by(step) {
            let mut flipped = wasm.clone();
            flipped[at] ^= 1 << (at % 8);
            // Some are plugins still: that is why a lock file pins the hash.
            let _ =
                quick().load("guest.wasm", &flipped).map(|plugin| check(&plugin, &subject_only("hi"), &[]));
            if at % (16 * step) == 0 {
                assert!(host().load("guest.wasm", &wasm[..at]).is_err(), "cut at {at}");
            }
        }
    }
}

#[test]
fn compiling_is_held_to_a_time() {
    let host = host_with(|limits| limits.compile = Duration::from_micros(1));
    assert_eq!(code_on(&host, &guest("denied-domains")), "plugin-compile-timeout");
    let host = host_with(|limits| limits.file = 1000);
    assert_eq!(code_on(&host, &guest("footer")), "plugin-file-too-large");
}

struct Cache(std::path::PathBuf);

impl Cache {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cache-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }

    fn host(&self) -> PluginHost {
        PluginHost::with_cache(Limits::default(), &self.0).unwrap()
    }

    fn files(&self) -> Vec<std::path::PathBuf> {
        std::fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path()).collect()
    }
}

#[test]
fn compiled_code_is_only_taken_from_where_we_put_it() {
    let cache = Cache::new("flipped");
    let wasm = answering(r#"{"verdict":"accept"}"#);
    assert_eq!(code_on(&cache.host(), &wasm), "accepted");
    let [file] = &cache.files()[..] else { panic!("one file") };
    let good = std::fs::read(file).unwrap();
    for at in (0..good.len()).step_by(good.len() / 50) {
        let mut flipped = good.clone();
        flipped[at] ^= 0x10;
        std::fs::write(file, flipped).unwrap();
        // It is compiled anew, and what is there afterwards is right again.
        assert_eq!(code_on(&cache.host(), &wasm), "accepted", "{at}");
        assert!(std::fs::read(file).unwrap() == good, "{at}");
    }
    for cut in [0, 10, 40, good.len() / 2] {
        std::fs::write(file, &good[..cut]).unwrap();
        assert_eq!(code_on(&cache.host(), &wasm), "accepted", "{cut}");
    }
    // What the cache holds is no plugin, with its checksum or without.
    assert_eq!(code_on(host(), &good), "plugin-not-wasm");
    assert_eq!(code_on(host(), &good[..good.len() - 4]), "plugin-not-wasm");
    // Other limits of the engine are another engine.
    let mut limits = Limits::default();
    limits.fuel = Some(1 << 40);
    assert_eq!(code_on(&PluginHost::with_cache(limits, &cache.0).unwrap(), &wasm), "accepted");
    assert_eq!(cache.files().len(), 2);
}

#[cfg(unix)]
#[test]
fn a_cache_that_others_can_write_to_is_not_used() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let cache = Cache::new("open");
    let wasm = answering(r#"{"verdict":"accept"}"#);
    std::fs::create_dir_all(&cache.0).unwrap();
    std::fs::set_permissions(&cache.0, std::fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(code_on(&cache.host(), &wasm), "accepted");
    assert!(cache.files().is_empty());

    std::fs::set_permissions(&cache.0, std::fs::Permissions::from_mode(0o700)).unwrap();
    let link = Cache::new("link");
    symlink(&cache.0, &link.0).unwrap();
    assert_eq!(code_on(&link.host(), &wasm), "accepted");
    assert!(cache.files().is_empty());
    std::fs::remove_file(&link.0).unwrap();

    assert_eq!(code_on(&cache.host(), &wasm), "accepted");
    assert_eq!(cache.files().len(), 1);
    let mode = std::fs::metadata(&cache.files()[0]).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn instructions_end_a_check_at_the_same_place_every_time() {
    let host = host_with(|limits| limits.fuel = Some(1_000_000));
    assert_eq!(code_on(&host, &core_door(&format!("{LOOP} (i64.const 0)"), "")), "plugin-fuel");
    let plugin = host.load("footer.wasm", &guest("footer")).unwrap();
    let fuel = || check(&plugin, &letter("", "hello", ""), &[]).unwrap().used.fuel;
    assert!(fuel().is_some_and(|fuel| fuel > 0) && fuel() == fuel());
}
