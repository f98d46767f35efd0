//! Guests and messages for the tests of plugins.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]
#![allow(dead_code, reason = "not every test needs everything")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use mailwright::message::MessageView;
use mailwright::plugin::{Grants, Input, Manifest, SettingValue};
use mailwright::score::score;
use mailwright::{Env, Envelope};
use mailwright_host::plugin::{CheckFailure, Checked, Limits, Plugin, PluginHost};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

/// The host that tests share unless they are about limits.
pub(crate) fn host() -> &'static PluginHost {
    static HOST: OnceLock<PluginHost> = OnceLock::new();
    HOST.get_or_init(|| PluginHost::new(Limits::default()).unwrap())
}

pub(crate) fn host_with(change: impl FnOnce(&mut Limits)) -> PluginHost {
    let mut limits = Limits::default();
    change(&mut limits);
    PluginHost::new(limits).unwrap()
}

/// The component `name` that `cargo xtask plugins` built.
pub(crate) fn guest(name: &str) -> Vec<u8> {
    let path = guests_dir().join(name).with_extension("wasm");
    std::fs::read(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; run “cargo xtask plugins” first", path.display()))
}

fn guests_dir() -> PathBuf {
    match std::env::var_os("MAILWRIGHT_PLUGINS_DIR") {
        Some(dir) => dir.into(),
        // Cargo puts this one into the target folder, wherever that is.
        None => Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("plugins"),
    }
}

pub(crate) fn plugin(name: &str) -> Plugin {
    load(host(), name)
}

pub(crate) fn load(host: &PluginHost, name: &str) -> Plugin {
    host.load(&format!("{name}.wasm"), &guest(name)).unwrap()
}

/// The hostile guest on a message with this subject.
pub(crate) fn hostile(host: &PluginHost, subject: &str) -> Result<Checked, CheckFailure> {
    check(&load(host, "hostile"), &subject_only(subject), &[])
}

pub(crate) fn check(
    plugin: &Plugin,
    message: &str,
    settings: &[(&str, SettingValue)],
) -> Result<Checked, CheckFailure> {
    check_with(plugin, &view(message), settings, &Grants::by_name())
}

/// The plugin gets what it wants and is granted.
pub(crate) fn check_with(
    plugin: &Plugin,
    view: &Arc<MessageView>,
    settings: &[(&str, SettingValue)],
    grants: &Grants,
) -> Result<Checked, CheckFailure> {
    let given = settings.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
    let settings = plugin.settings(given.collect::<BTreeMap<_, _>>()).unwrap();
    let envelope = envelope();
    let (score, grants) = (Arc::new(score(view)), plugin.description().wants.both(grants));
    let input = Input { view, envelope: &envelope, score: &score, settings: &settings, grants: &grants };
    plugin.check(&input, &env())
}

/// What a guest in the text format is refused or accepted with.
pub(crate) fn load_wat(host: &PluginHost, text: &str) -> Result<Plugin, String> {
    host.load("guest.wasm", &wat::parse_str(text).unwrap()).map_err(|problem| problem.to_string())
}

/// A module of the core door: `check` is the body of `mw_check`, `more` stands beside the exports.
pub(crate) fn core_door(check: &str, more: &str) -> Vec<u8> {
    let text = format!(
        r#"(module
            {more}
            (memory (export "memory") 16)
            (func (export "mw_abi") (result i32) (i32.const 1))
            (func (export "mw_alloc") (param i32) (result i32) (i32.const 4096))
            (func (export "mw_check") (param $frame i32) (param $length i32) (result i64) {check}))"#
    );
    wat::parse_str(text).unwrap()
}

/// A module of the core door that answers with this text.
pub(crate) fn answering(json: &str) -> Vec<u8> {
    let escaped: String = json.bytes().fold(String::new(), |text, b| text + &format!("\\{b:02x}"));
    let packed = format!("(i64.const {})", (524_288_u64 << 32) | json.len() as u64);
    let data = format!("(data (i32.const 524288) \"{escaped}\")");
    core_door(&packed, &data)
}

/// With a manifest that wants these capabilities.
pub(crate) fn wanting(wasm: &[u8], wants: &[&str]) -> Vec<u8> {
    let text = format!("name = \"crafted\"\nversion = \"1\"\napi = \"0.1\"\ndoc = \"\"\nwants = {wants:?}");
    Manifest::from_toml("crafted", &text).unwrap().embed(wasm)
}

/// A component around the core module `text`, which has what version 0.1 of the interface asks for.
pub(crate) fn componentize(text: &str) -> Vec<u8> {
    componentize_in(text, &[], None)
}

/// The same in another world, which may include that of plugins.
pub(crate) fn componentize_in(text: &str, packages: &[(&str, &str)], world: Option<&str>) -> Vec<u8> {
    let mut module = wat::parse_str(text).unwrap();
    let mut resolve = Resolve::default();
    let (mut package, _) =
        resolve.push_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/plugin/wit/0.1")).unwrap();
    for (name, text) in packages {
        resolve.push_str(name, text).unwrap();
    }
    if let Some(world) = world {
        package = resolve.push_str("world.wit", world).unwrap();
    }
    let name = if world.is_some() { "guest" } else { "plugin" };
    let world = resolve.select_world(&[package], Some(name)).unwrap();
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).unwrap();
    ComponentEncoder::default().module(&module).unwrap().encode().unwrap()
}

/// A component of the text format that loads; `check` is the body of its check, `more` stands beside the exports.
/// What it returns is read from 2048 on.
pub(crate) fn crafted_check(check: &str, more: &str) -> Vec<u8> {
    componentize(&format!(
        r#"(module
            (import "mailwright:plugin/types@0.1.0" "[method]message.text"
                (func $text (param i32 i32 i32)))
            (memory (export "memory") 16)
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65536))
            (func (export "mailwright:plugin/filter@0.1.0#describe") (result i32) (i32.const 1024))
            (func (export "mailwright:plugin/filter@0.1.0#check") (param $message i32) (result i32)
                (local $i i32)
                {check}
                (i32.const 2048))
            (data (i32.const 900) "x")
            (data (i32.const 1024) "\84\03\00\00\01\00\00\00\84\03\00\00\01\00\00\00")
            {more})"#
    ))
}

pub(crate) fn view(message: &str) -> Arc<MessageView> {
    Arc::new(MessageView::parse(message.replace('\n', "\r\n").into_bytes()))
}

pub(crate) fn envelope() -> Envelope {
    let address = |text| mailwright::address::AddrSpec::parse(text).unwrap();
    Envelope::new(
        Some(address("ada@example.org")),
        vec![address("bo@example.net"), address("cy@example.net")],
    )
}

pub(crate) fn env() -> Env {
    Env::new(1_795_426_200_000, [7; 16]).unwrap()
}

pub(crate) fn subject_only(subject: &str) -> String {
    format!("From: ada@example.org\nSubject: {subject}\n\nhello\n")
}

/// Text and HTML, as most mail is.
pub(crate) fn letter(headers: &str, text: &str, html: &str) -> String {
    format!(
        "From: Ada <ada@example.org>\n{headers}MIME-Version: 1.0\n\
         Content-Type: multipart/alternative; boundary=b\n\n\
         --b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\
         --b\nContent-Type: text/html; charset=utf-8\n\n{html}\n\
         --b--\n"
    )
}
