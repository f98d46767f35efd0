//! What can be told of a plugin file before any of it runs, the same in every host.

use super::description::Description;
use super::limits::in_units;
use super::manifest::Manifest;
use super::{Grants, kinds};
use crate::diagnostic::{Diagnostic, Kind};

/// The version of the interface that hosts speak.
pub const INTERFACE: &str = "0.1.0";

/// What `mw_abi` of a plugin returns that comes through the core door.
pub const CORE_ABI: i32 = 1;

/// The same where the version of the interface of a component would stand.
pub const CORE_DOOR: &str = "core 1";

/// The names that modules import the virtual WASI by.
pub const WASI_PREVIEW1: &str = "wasi_snapshot_preview1";

/// Preamble of the binary format: `\0asm`, then what kind of binary it is.
const MAGIC: &[u8] = b"\0asm";
const MODULE: [u8; 4] = [1, 0, 0, 0];

fn about(kind: &'static Kind, file: &str) -> Diagnostic {
    Diagnostic::new(kind).param("plugin", file)
}

/// Whether it is a component, and not a module.
///
/// # Errors
/// `plugin-file-too-large`, `plugin-not-wasm`.
pub fn is_component(file: &str, bytes: &[u8], limit: usize) -> Result<bool, Diagnostic> {
    if bytes.len() > limit {
        return Err(about(&kinds::PLUGIN_FILE_TOO_LARGE, file)
            .param("size", in_units(bytes.len()))
            .param("limit", in_units(limit)));
    }
    let Some(kind) = bytes.strip_prefix(MAGIC) else {
        return Err(about(what_else(bytes), file));
    };
    Ok(!kind.starts_with(&MODULE))
}

/// What is wrong with a file that is not WebAssembly.
fn what_else(bytes: &[u8]) -> &'static Kind {
    let text = bytes.trim_ascii_start();
    if bytes.is_empty() {
        &kinds::PLUGIN_NOT_WASM_BUT_EMPTY
    } else if text.starts_with(b"(module") || text.starts_with(b"(component") {
        &kinds::PLUGIN_NOT_WASM_BUT_WAT
    } else {
        &kinds::PLUGIN_NOT_WASM
    }
}

/// Whether a module can come through the core door: `functions` and `memories` are what it exports under a name,
/// `imports` are pairs of module and name.
///
/// # Errors
/// `plugin-not-component`, `plugin-export-missing`, `plugin-import-unknown`.
pub fn check_module(
    file: &str,
    functions: &[&str],
    memories: &[&str],
    imports: &[(&str, &str)],
) -> Result<(), Diagnostic> {
    if functions.iter().any(|name| name.starts_with("mailwright:plugin/")) {
        return Err(about(&kinds::PLUGIN_NOT_COMPONENT, file));
    }
    let missing = ["mw_abi", "mw_alloc", "mw_check"].into_iter().find(|name| !functions.contains(name));
    if let Some(export) = missing.or((!memories.contains(&"memory")).then_some("memory")) {
        return Err(about(&kinds::PLUGIN_EXPORT_MISSING, file).param("export", export));
    }
    let is_known = |import: &(&str, &str)| import.0 == WASI_PREVIEW1 || *import == ("env", "abort");
    match imports.iter().find(|import| !is_known(import)) {
        None => Ok(()),
        Some((module, name)) => {
            Err(about(&kinds::PLUGIN_IMPORT_UNKNOWN, file).param("import", format!("{module}.{name}")))
        }
    }
}

/// What `mw_abi` returned.
///
/// # Errors
/// `plugin-version`.
pub fn check_abi(file: &str, abi: i32) -> Result<(), Diagnostic> {
    if abi == CORE_ABI { Ok(()) } else { Err(wrong_version(file, &format!("core {abi}"), CORE_DOOR)) }
}

/// Whether a component that exports the filter of this version of the interface can be run.
///
/// # Errors
/// `plugin-version`.
pub fn check_interface(file: &str, version: &str) -> Result<(), Diagnostic> {
    if is_compatible(version, INTERFACE) { Ok(()) } else { Err(wrong_version(file, version, INTERFACE)) }
}

/// `plugin-version`, of a plugin built for `version` where there is only `supported`.
pub fn wrong_version(file: &str, version: &str, supported: &str) -> Diagnostic {
    about(&kinds::PLUGIN_VERSION, file).param("version", version).param("supported", supported)
}

/// Whether a plugin built for `version` runs on `ours`: additions within 0.1, and within 1, are compatible.
/// A pre-release is only compatible with itself.
pub fn is_compatible(version: &str, ours: &str) -> bool {
    let track = |version: &str| {
        let mut numbers = version.splitn(3, '.').map(str::parse::<u64>);
        match (numbers.next()?, numbers.next()?, numbers.next()?) {
            (Ok(0), Ok(minor), Ok(patch)) => Some((0, minor, if minor == 0 { patch } else { 0 })),
            (Ok(major), Ok(_), Ok(_)) => Some((major, 0, 0)),
            _ => None,
        }
    };
    version == ours || track(version).is_some_and(|theirs| track(ours) == Some(theirs))
}

/// What a plugin is, of what its manifest and itself say.
///
/// # Errors
/// `plugin-description-invalid`.
pub fn describe(
    file: &str,
    manifest: Option<Manifest>,
    described: Option<Description>,
) -> Result<Description, Diagnostic> {
    if let Some(described) = &described {
        described.check(file)?;
    }
    match (manifest, described) {
        (Some(manifest), Some(described)) => {
            manifest.agrees_with(file, &described)?;
            Ok(manifest.description)
        }
        (Some(manifest), None) => Ok(manifest.description),
        // Without a manifest it may only report.
        (None, Some(described)) => Ok(Description { wants: Grants::default(), ..described }),
        (None, None) => Ok(nameless(file)),
    }
}

/// A plugin that says nothing of itself is called after its file.
fn nameless(file: &str) -> Description {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem });
    let name: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' })
        .take(64)
        .collect();
    Description {
        name: if name.is_empty() { "plugin".to_owned() } else { name },
        version: "0".to_owned(),
        doc: String::new(),
        wants: Grants::default(),
        symbols: Vec::new(),
        settings: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compatible_within_their_track() {
        for (version, compatible) in [
            ("0.1.0", true),
            ("0.1.7", true),
            ("0.2.0", false),
            ("1.1.0", false),
            ("0.1.0-rc.1", false),
            ("0.1", false),
            ("?", false),
        ] {
            assert_eq!(is_compatible(version, "0.1.0"), compatible, "{version}");
        }
        assert!(is_compatible("1.4.0", "1.2.3"));
        assert!(!is_compatible("0.0.2", "0.0.1"));
        assert!(is_compatible("0.2.0-rc.1", "0.2.0-rc.1"));
    }

    #[test]
    fn a_plugin_without_a_name_is_called_after_its_file() {
        for (file, name) in
            [("a/b c.wasm", "b-c"), ("x.y.wasm", "x.y"), ("C:\\p.wasm", "p"), ("", "plugin"), ("p", "p")]
        {
            assert_eq!(nameless(file).name, name);
        }
    }
}
