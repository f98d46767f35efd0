//! The kit of plugin authors and operators, from the first file to a message that is sent.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use mailwright_e2e::{Ran, finish, folder, mailwright, plugin, root, run};
use serde_json::{Value, json};

const DRAFT: &str = r#"{"from":"ada@example.org","to":"bo@example.net","subject":"hello","text":"hello"}"#;

fn ok(here: &Path, args: &[&str]) -> Value {
    let ran = run(here, args);
    assert_eq!(ran.status, 0, "{args:?}: {}{}", ran.text(), ran.stderr);
    serde_json::from_slice(&ran.stdout).unwrap_or(Value::String(ran.text()))
}

fn refused(ran: &Ran, status: i32, words: &str) {
    let text = format!("{}{}", ran.text(), ran.stderr);
    assert_eq!(ran.status, status, "{text}");
    assert!(text.contains(words), "{words}: {text}");
}

/// No compiler but the program itself.
#[test]
fn a_plugin_by_hand_from_nothing_to_a_message() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    refused(&run(here, &["plugin", "new", "wat", "by-hand"]), 2, "by-hand");
    ok(here, &["plugin", "build", "by-hand"]);
    let wasm = "by-hand/by-hand.wasm";
    let tested = ok(here, &["plugin", "test", wasm]);
    assert!(tested["cases"].as_array().unwrap().len() > 10 && tested["ok"] == true);
    assert!(tested["cases"][0]["fuel"].as_u64() > Some(0));
    let checked = ok(here, &["plugin", "check", wasm]);
    assert_eq!((&checked["interface"], &checked["diagnostics"]), (&json!("core 1"), &json!([])));
    let inspected = ok(here, &["plugin", "inspect", wasm]);
    assert_eq!((&inspected["door"], &inspected["manifest"]["name"]), (&json!("core"), &json!("by-hand")));
    assert_eq!(inspected["imports"], json!([]));
    let measured = ok(here, &["plugin", "bench", wasm, "--rounds", "3", "--plugin-cache", "cache"]);
    assert_eq!(measured["messages"].as_array().unwrap().len(), 3);

    let ran = run(here, &["plugin", "run", wasm, "draft.json"]);
    refused(&ran, 1, r#""verdict":"reject""#);
    refused(&run(here, &["send", "draft.json", "--plugin", wasm]), 1, "no List-Unsubscribe field");

    // The author's own case, and a difference that is shown.
    let case = here.join("by-hand/cases/there.json");
    let wrong = fs::read_to_string(&case).unwrap().replace(r#""accept""#, r#""quarantine""#);
    fs::write(&case, wrong).unwrap();
    refused(&run(here, &["plugin", "test", wasm, "--format", "pretty"]), 1, "-  \"verdict\": \"quarantine\"");
    ok(here, &["plugin", "test", wasm, "--accept"]);
    ok(here, &["plugin", "test", wasm]);
}

#[test]
fn what_a_plugin_changes_is_shown_and_only_that() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    let footer = plugin("footer");
    let footer = footer.to_str().unwrap();
    let ran = ok(here, &["plugin", "run", footer, "draft.json", "--set", "footer.text=Acme"]);
    let diff = ran["diff"].as_str().unwrap();
    assert!(diff.contains("\n+Acme") && diff.contains("\n+X-Mailwright-Footer: 0.1.0"), "{diff}");
    assert!(!diff.contains("Subject"), "{diff}");
    refused(
        &run(here, &["plugin", "run", footer, "draft.json", "--grant", "edit.from"]),
        2,
        "grant-unwanted",
    );
    refused(&run(here, &["plugin", "run", footer, "draft.json", "--grant", "edit"]), 2, "read.attachments");
}

/// The next command finds the code that the one before it compiled; what counts instructions is compiled for itself.
#[test]
fn what_is_compiled_is_kept_for_other_commands() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    let footer = plugin("footer");
    let footer = footer.to_str().unwrap();
    let compiled = |args: &[&str]| {
        ok(here, &[args, &["--plugin-cache", "cache"]].concat());
        let entries = fs::read_dir(here.join("cache")).unwrap().map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name(), entry.metadata().unwrap().modified().unwrap())
        });
        entries.collect::<BTreeMap<_, _>>()
    };
    let run = ["plugin", "run", footer, "draft.json"];
    let first = compiled(&run);
    assert_eq!(first.len(), 1);
    assert_eq!(compiled(&run), first);
    assert_eq!(compiled(&["plugin", "transpile", footer, "-o", "."]), first);
    assert_eq!(compiled(&["send", "draft.json", "--plugin", footer]), first);
    let all = compiled(&["plugin", "test", footer]);
    assert_eq!(all.len(), 2);
    assert!(first.iter().all(|(name, modified)| all[name] == *modified));
}

#[test]
fn the_operators_file_runs_what_is_locked() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    fs::copy(plugin("footer"), here.join("footer.wasm")).unwrap();
    let file = "[[plugin]]\nfile = \"footer.wasm\"\ngrants = [\"edit.body\", \"edit.headers\"]\n\
        [plugin.settings]\ntext = \"Acme\"\n";
    fs::write(here.join("plugins.toml"), file).unwrap();
    let send = ["send", "draft.json", "--plugins", "plugins.toml", "--plugin-cache", "cache"];
    refused(&run(here, &send), 2, "plugin-lock-missing");
    ok(here, &["plugin", "lock", "plugins.toml", "--plugin-cache", "cache"]);
    let report = ok(here, &send);
    assert_eq!(report["plugins"][0]["name"], "footer");
    // The next process finds the code compiled.
    assert_eq!(fs::read_dir(here.join("cache")).unwrap().count(), 1);
    let mut wasm = fs::read(here.join("footer.wasm")).unwrap();
    wasm.extend_from_slice(b"\0\x02\x01x");
    fs::write(here.join("footer.wasm"), wasm).unwrap();
    refused(&run(here, &send), 2, "plugin-lock-differs");
}

#[test]
fn a_plugin_that_fails_is_held_skipped_or_rejected() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT.replace("\"hello\",\"text\"", "\"trap\",\"text\"")).unwrap();
    fs::copy(plugin("hostile"), here.join("hostile.wasm")).unwrap();
    for (policy, status, word) in
        [("hold", 3, "plugin-failed"), ("skip", 0, "plugin-skipped"), ("reject", 1, "rejected")]
    {
        let file = format!("[[plugin]]\nfile = \"hostile.wasm\"\non-error = \"{policy}\"\n");
        fs::write(here.join("plugins.toml"), file).unwrap();
        ok(here, &["plugin", "lock", "plugins.toml", "--plugin-cache", "cache"]);
        refused(
            &run(here, &["send", "draft.json", "--plugins", "plugins.toml", "--plugin-cache", "cache"]),
            status,
            word,
        );
    }
}

/// A module that a host of a few lines runs in Node.
#[test]
fn a_component_becomes_a_module_of_javascript() {
    let here = folder();
    let here = here.path();
    let footer = plugin("footer");
    ok(here, &["plugin", "transpile", footer.to_str().unwrap(), "-o", "dist"]);
    let types = fs::read_to_string(here.join("dist/footer.plugin.d.ts")).unwrap();
    assert!(types.contains("TranspiledPlugin"), "{types}");
    let told = |headers: &str| {
        let host = root().join("tests/e2e/readers/plugin.mjs");
        let mut node = Command::new("node");
        node.arg(host).arg(here.join("dist/footer.plugin.js")).args([r#"{"text":"Acme"}"#, headers]);
        let ran = finish(&mut node, b"");
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        ran.json()
    };
    let answered = told("{}");
    assert_eq!(
        (&answered["manifest"]["name"], &answered["describes"]["name"]),
        (&json!("footer"), &json!("footer"))
    );
    assert_eq!(answered["answer"]["verdict"]["tag"], "accept");
    assert_eq!(answered["answer"]["edits"][0], json!({ "tag": "add-footer", "val": { "text": "Acme" } }));
    assert_eq!(told(r#"{"X-Mailwright-Footer":["0.1.0"]}"#)["answer"]["edits"], json!([]));

    let by_hand = plugin("unsubscribe");
    refused(&run(here, &["plugin", "transpile", by_hand.to_str().unwrap()]), 2, "plugin-transpile-needless");
    fs::write(here.join("text.wasm"), "(component)").unwrap();
    refused(&run(here, &["plugin", "transpile", "text.wasm"]), 2, "plugin-not-wasm");
}

/// A plugin that is built with these tools, which copies one file.
fn built_with(folder: &Path, tools: &str, command: &str) {
    let manifest = format!(
        "name = \"x\"\nversion = \"1\"\napi = \"0.1\"\ndoc = \"\"\n[build]\ntools = {{ {tools} }}\n\
         command = {command}\noutput = \"plugin.wasm\"\n"
    );
    fs::write(folder.join("mailwright-plugin.toml"), manifest).unwrap();
}

/// Writes a file with the hashes of tools.
fn locked(plugin: &Path, name: &str, text: &str) {
    fs::create_dir_all(plugin.join("tools")).unwrap();
    fs::write(plugin.join("tools").join(name), text).unwrap();
}

#[test]
fn tools_are_named_before_they_are_downloaded() {
    let here = folder();
    let here = here.path();
    let build = ["plugin", "build", "--tools", "installed"];
    built_with(here, r#"pip = ["ziglang==0.17.1"], npm = ["@scope/asc@1.0.0"]"#, r#"["false"]"#);
    let missing = run(here, &build);
    refused(&missing, 2, "plugin-tools-missing");
    refused(&missing, 2, "@scope/asc@1.0.0, ziglang==0.17.1");
    // Nor is there anything but the folder for them.
    assert_eq!(fs::read_dir(here.join("installed")).unwrap().count(), 0);
    for loose in [
        r#"pip = ["ziglang"]"#,
        r#"pip = ["ziglang>=0.17"]"#,
        r#"pip = ["ziglang==*"]"#,
        r#"pip = ["--index-url==1"]"#,
        r#"npm = ["esbuild"]"#,
        r#"npm = ["@scope/esbuild"]"#,
        r#"npm = ["esbuild@latest"]"#,
        r#"npm = ["esbuild@^0.28"]"#,
    ] {
        built_with(here, loose, r#"["false"]"#);
        // Not even with leave to download.
        refused(&run(here, &[&build[..], &["--install-tools"]].concat()), 2, "plugin-tool-loose");
    }
    built_with(here, r#"pip = ["ziglang==0.17.1"]"#, r#"["false"]"#);
    locked(here, "requirements.txt", "ziglang==0.17.10 --hash=sha256:00");
    refused(&run(here, &build), 2, "plugin-tool-unlocked");
    let folder_for = |text: &str| {
        locked(here, "requirements.txt", text);
        let missing = run(here, &build);
        refused(&missing, 2, "plugin-tools-missing");
        missing.stderr
    };
    let folder = folder_for("ziglang==0.17.1 --hash=sha256:00");
    assert_eq!(folder_for("ziglang==0.17.1 --hash=sha256:00"), folder);
    // What has other hashes is installed elsewhere.
    assert_ne!(folder_for("ziglang==0.17.1 --hash=sha256:01"), folder);
    // Names of Python's packages are the same however they are spelled.
    built_with(here, r#"pip = ["Zope.Interface==7.2"]"#, r#"["false"]"#);
    folder_for("zope-interface==7.2 --hash=sha256:00");
    built_with(here, r#"pip = ["zope--interface==7.2"]"#, r#"["false"]"#);
    folder_for("zope_interface==7.2 --hash=sha256:00");
    built_with(here, r#"npm = ["wabt@1.0.37"]"#, r#"["false"]"#);
    for packages in [
        json!({}),
        json!({ "node_modules/wabt": { "version": "1.0.36", "integrity": "sha512-x" } }),
        json!({ "node_modules/wabt": { "version": "1.0.37" } }),
        json!({ "node_modules/wabt": { "version": "1.0.37", "integrity": "" } }),
        json!({ "node_modules/wabt": { "version": "1.0.37", "integrity": "sha512-x" }, "node_modules/b": {} }),
    ] {
        locked(here, "package-lock.json", &json!({ "packages": packages }).to_string());
        refused(&run(here, &build), 2, "plugin-tool-unlocked");
    }
    fs::remove_dir_all(here.join("tools")).unwrap();
    built_with(here, r#"pip = ["ziglang==0.17.1"]"#, r#"["false"]"#);
    let mut without_python = mailwright(here);
    without_python.args(build).arg("--install-tools").env("PATH", here);
    refused(&finish(&mut without_python, b""), 2, "plugin-python-missing");
}

/// With the user's own environment: caches of compilers, ways to registries. Not the user's cache of ours.
fn at_home(folder: &Path, args: &[&str]) -> Ran {
    finish(mailwright(folder).args(args).args(["--plugin-cache", "cache"]).envs(std::env::vars_os()), b"")
}

#[cfg(unix)]
#[test]
fn two_at_once_install_tools_once() {
    use std::os::unix::fs::PermissionsExt;
    // In place of Python, what takes a while to make an environment, and does not stand for it that there is one.
    const PYTHON: &str = "#!/bin/sh\nset -e\ncase \"$1 $2\" in\n\"-m venv\") mkdir \"$3\"; sleep 1; mkdir \"$3/bin\"; \
                          cp \"$0\" \"$3/bin/python\";;\nesac\n";
    let here = folder();
    let here = here.path();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    built_with(&here.join("by-hand"), r#"pip = ["wheel==0.45.1"]"#, r#"["cp", "plugin.wat", "plugin.wasm"]"#);
    let bin = here.join("bin");
    fs::create_dir(&bin).unwrap();
    fs::write(bin.join("python3"), PYTHON).unwrap();
    fs::set_permissions(bin.join("python3"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let build = |output: &str| {
        let mut command = mailwright(here);
        command.args(["plugin", "build", "by-hand", "--install-tools", "--tools", "tools", "-o", output]);
        finish(command.env("PATH", &path), b"")
    };
    let both = std::thread::scope(|scope| {
        let other = scope.spawn(|| build("other.wasm"));
        [build("one.wasm"), other.join().unwrap()]
    });
    for ran in &both {
        assert_eq!(ran.status, 0, "{}", ran.stderr);
    }
    assert_eq!(both.iter().filter(|ran| ran.stderr.contains(" → ")).count(), 1, "{both:?}");
}

/// Those of the samples, which `cargo xtask plugins` installed.
#[test]
fn tools_that_are_there_are_used() {
    let here = folder();
    let here = here.path();
    let tools = root().join(".env/plugin-tools");
    ok(here, &["plugin", "new", "c", "marks"]);
    let build = ["plugin", "build", "marks", "--tools", tools.to_str().unwrap()];
    for args in [&build[..], &[&build[..], &["--install-tools"]].concat()] {
        let ran = at_home(here, args);
        let cure = "cargo xtask plugins installs them, once target/plugins is deleted";
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{cure}: {}", ran.text());
    }
    assert_eq!(ok(here, &["plugin", "test", "marks/marks.wasm"])["ok"], true);
}

/// From the registries.
#[test]
#[ignore = "downloads; cargo xtask plugin-tools"]
fn tools_are_downloaded_once() {
    let here = folder();
    let here = here.path();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    let plugin = here.join("by-hand");
    let build = ["plugin", "build", "by-hand", "--tools", "tools", "--install-tools"];
    let tools = r#"pip = ["wheel==0.45.1"], npm = ["wabt@1.0.37"]"#;
    let commands = r#"[["wheel", "version"], ["wat2wasm", "plugin.wat", "-o", "plugin.wasm"]]"#;
    built_with(&plugin, tools, commands);
    let first = at_home(here, &build);
    assert_eq!(first.status, 0, "{}{}", first.text(), first.stderr);
    assert!(first.stderr.contains("wabt@1.0.37, wheel==0.45.1 → "), "{}", first.stderr);
    ok(here, &["plugin", "test", "by-hand/x.wasm", "--cases", "by-hand/cases"]);
    assert_eq!(at_home(here, &build).stderr, "");
    // What is not complete is installed again.
    let mut installed = fs::read_dir(here.join("tools")).unwrap().map(|entry| entry.unwrap().path());
    let installed = installed.find(|path| path.is_dir()).unwrap();
    fs::remove_file(installed.join("complete")).unwrap();
    assert!(at_home(here, &build).stderr.contains(" → "));
}

/// What the registries had when this was written.
const WHEEL: &str = "sha256:708e7481cc80179af0e556bbf0cc00b8444c7321e2700b8d8580231d13017248";
const WABT: &str =
    "sha512-2B/TH4ppwtlkUosLtuIimKsTVnqM8aoXxYHnu/WOxiSqa+CGoZXmG+pQyfDQjEKIAc7GqFlJsuCKuK8rIPL1sg==";

#[test]
#[ignore = "downloads; cargo xtask plugin-tools"]
fn tools_with_another_hash_are_not_installed() {
    let here = folder();
    let here = here.path();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    let plugin = here.join("by-hand");
    let build = |wheel: &str, wabt: &str| {
        locked(&plugin, "requirements.txt", &format!("wheel==0.45.1 --hash={wheel}\n"));
        let bin = json!({ "wat2wasm": "bin/wat2wasm" });
        let packages = json!({
            "": { "dependencies": { "wabt": "1.0.37" } },
            "node_modules/wabt": { "version": "1.0.37", "integrity": wabt, "bin": bin },
        });
        let lock = json!({ "lockfileVersion": 3, "requires": true, "packages": packages });
        locked(&plugin, "package-lock.json", &lock.to_string());
        at_home(here, &["plugin", "build", "by-hand", "--tools", "installed", "--install-tools"])
    };
    let pip = r#"pip = ["wheel==0.45.1"]"#;
    let npm = r#"npm = ["wabt@1.0.37"]"#;
    built_with(&plugin, pip, r#"["wheel", "version"]"#);
    refused(&build(&WHEEL.replace("708e", "708f"), WABT), 2, "DO NOT MATCH THE HASHES");
    built_with(&plugin, npm, r#"["false"]"#);
    refused(&build(WHEEL, &WABT.replace("2B/T", "2B/U")), 2, "EINTEGRITY");
    let commands = r#"[["wheel", "version"], ["wat2wasm", "plugin.wat", "-o", "plugin.wasm"]]"#;
    built_with(&plugin, &format!("{pip}, {npm}"), commands);
    let installed = build(WHEEL, WABT);
    assert_eq!(installed.status, 0, "{}{}", installed.text(), installed.stderr);
}

/// `plugin dev`, ended with the test.
struct Dev {
    child: Child,
    output: Lines,
    errors: Lines,
}

/// What a program says, while it runs.
struct Lines(Receiver<String>);

impl Dev {
    fn start(here: &Path, args: &[&str]) -> Self {
        let mut command = mailwright(here);
        command.args(["plugin", "dev"]).args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let output = Lines::of(child.stdout.take().unwrap());
        let errors = Lines::of(child.stderr.take().unwrap());
        Self { child, output, errors }
    }
}

impl Lines {
    fn of(stream: impl Read + Send + 'static) -> Self {
        let (to, lines) = channel();
        std::thread::spawn(move || {
            BufReader::new(stream).lines().map_while(Result::ok).try_for_each(|line| to.send(line))
        });
        Self(lines)
    }

    /// All up to a line with these words.
    fn until(&self, words: &str) -> String {
        let mut said = String::new();
        loop {
            let line = self.0.recv_timeout(Duration::from_mins(1));
            let line = line.unwrap_or_else(|_| panic!("no “{words}” in: {said}"));
            said.push_str(&format!("{line}\n"));
            if line.contains(words) {
                return said;
            }
        }
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Replaces words in a file, as an editor does that writes a hidden file and renames it.
fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{text}");
    let beside = path.with_file_name(".new");
    fs::write(&beside, text.replace(from, to)).unwrap();
    fs::rename(beside, path).unwrap();
}

#[test]
fn what_is_saved_is_built_and_run_again() {
    const WAITING: &str = "waiting for changes";
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    let source = here.join("by-hand/plugin.wat");
    let case = here.join("by-hand/cases/missing.json");
    let dev = Dev::start(here, &["by-hand", "draft.json", "--format", "pretty"]);
    let first = dev.output.until(WAITING);
    assert!(first.contains("2 ok, 0 failed") && first.contains("has no List-Unsubscribe field"), "{first}");
    assert!(!first.contains("+++"), "{first}");

    // The code: a case that knew the old answer fails, and the answer to the draft is another.
    edit(&source, "5.7.1", "5.7.2");
    let changed = dev.output.until(WAITING);
    assert!(changed.contains("FAILED  cases/missing"), "{changed}");
    let difference = changed.split_once("+++ draft.json now").unwrap().1;
    let lines = "-  \"enhanced\": \"5.7.1\",\n+  \"enhanced\": \"5.7.2\",\n";
    assert!(difference.contains(lines), "{changed}");

    // A case and the draft, for which nothing is built: there is nothing it could be built of.
    fs::rename(&source, here.join("plugin.wat")).unwrap();
    dev.errors.until("plugin-build-unknown");
    dev.output.until(WAITING);
    fs::rename(here.join("plugin.wat"), &source).unwrap();
    assert!(dev.output.until(WAITING).contains("the same answers as before"));
    edit(&case, "5.7.1", "5.7.2");
    let accepted = dev.output.until(WAITING);
    assert!(accepted.contains("2 ok, 0 failed") && accepted.contains("the same answers"), "{accepted}");
    edit(&here.join("draft.json"), "\"text\":\"hello\"", "\"text\":\"hello there\"");
    assert!(dev.output.until(WAITING).contains("-hello\n+hello there\n"));

    // What does not compile is said, and does not end it.
    edit(&source, "(module", "(modul");
    dev.errors.until("plugin-build-failed");
    dev.output.until(WAITING);
    edit(&source, "(modul", "(module");
    assert!(dev.output.until(WAITING).contains("the same answers as before"));
    drop(dev);

    let dev = Dev::start(here, &["by-hand"]);
    let told: Value = serde_json::from_str(&dev.output.until("{")).unwrap();
    assert_eq!((&told["ok"], &told["run"], &told["difference"]), (&json!(true), &Value::Null, &Value::Null));
    // Instructions are counted by `test` alone.
    assert_eq!(told["cases"][0].get("fuel"), Some(&Value::Null));
    refused(&run(here, &["plugin", "dev", "nowhere"]), 2, "mailwright-plugin.toml");
    refused(&run(here, &["plugin", "dev", "by-hand", "-"]), 2, "not-a-file");
}

/// Nor is the draft, however it is spelled.
#[test]
fn what_a_build_writes_is_not_taken_as_saved() {
    // Hidden files become what an author saves during one build and during the next.
    const BUILD: &str = "echo >> made; echo >> found; echo >> .builds; cp plugin.wat plugin.wasm\n\
                         if [ -e .late ]; then cp .late plugin.wat; rm .late; fi\n\
                         if [ -e .later ]; then mv .later .late; fi\n";
    let here = folder();
    let here = here.path();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    let plugin = here.join("by-hand");
    built_with(&plugin, "", r#"["sh", ".build"]"#);
    fs::write(plugin.join(".build"), BUILD).unwrap();
    fs::write(plugin.join("draft.json"), DRAFT).unwrap();
    fs::write(plugin.join("found"), "").unwrap();
    let builds = || fs::read_to_string(plugin.join(".builds")).unwrap().len();
    let dev = Dev::start(&plugin, &[".", "./draft.json"]);
    let told = || serde_json::from_str::<Value>(&dev.output.until("{")).unwrap()["difference"].clone();
    assert_eq!((told(), builds()), (Value::Null, 1));
    // Who wrote to a file that was there is seen when it happens again.
    assert_eq!((told(), builds()), (json!(""), 2));
    edit(&plugin.join("plugin.wat"), "5.7.1", "5.7.2");
    assert!(told().as_str().unwrap().contains("5.7.2"));
    assert_eq!(builds(), 3);
    edit(&plugin.join("draft.json"), "\"text\":\"hello\"", "\"text\":\"hello there\"");
    assert!(told().as_str().unwrap().contains("+hello there"));
    assert_eq!(builds(), 3);
    // What the author saves is seen: while builds run, and of what they write.
    let source = fs::read_to_string(plugin.join("plugin.wat")).unwrap();
    fs::write(plugin.join(".late"), source.replace("5.7.2", "5.7.4")).unwrap();
    fs::write(plugin.join(".later"), source.replace("5.7.2", "5.7.5")).unwrap();
    edit(&plugin.join("plugin.wat"), "5.7.2", "5.7.3");
    for code in ["5.7.3", "5.7.4", "5.7.5"] {
        assert!(told().as_str().unwrap().contains(code), "{code}");
    }
    edit(&plugin.join("made"), "\n", "mine\n");
    assert_eq!((told(), builds()), (json!(""), 7));
    assert_eq!((told(), builds()), (json!(""), 8));
    edit(&plugin.join("draft.json"), "hello there", "hello again");
    assert!(told().as_str().unwrap().contains("+hello again"));
    assert_eq!(builds(), 8);
}

#[test]
fn mistakes_of_authors_are_named() {
    let here = folder();
    let here = here.path();
    refused(&run(here, &["plugin", "new", "cobol", "x"]), 2, "plugin-language-unknown");
    refused(&run(here, &["plugin", "new", "wat", "No Name"]), 2, "plugin-name-invalid");
    refused(&run(here, &["plugin", "build", "."]), 2, "mailwright-plugin.toml");
    let manifest = "name = \"x\"\nversion = \"1\"\napi = \"0.1\"\ndoc = \"\"\n";
    fs::write(here.join("mailwright-plugin.toml"), manifest).unwrap();
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-build-unknown");
    fs::write(here.join("plugin.wat"), "(module").unwrap();
    let ran = run(here, &["plugin", "build", ".", "--format", "json"]);
    refused(&ran, 2, "plugin-build-failed");
    refused(&ran, 2, r#""problem":"not WebAssembly: expected `)`""#);
    fs::write(here.join("plugin.wat"), "(module)").unwrap();
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-export-missing");
    assert!(!here.join("x.wasm").exists());
    built_with(here, "", r#"["false"]"#);
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-build-failed");
    // Nothing that comes of it.
    built_with(here, "", r#"["true"]"#);
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin.wasm: no such file");
}
