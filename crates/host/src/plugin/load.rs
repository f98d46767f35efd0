//! Everything that can be told about a plugin file before any of it runs.

use mailwright::Diagnostic;
use mailwright::diagnostic::Kind;
use mailwright::plugin::load::{self, is_compatible, is_component};
use serde::Serialize;

use super::adapter::{Adapter, INTERFACES, Interface};
use super::engine::{Compiled, Engine};
use super::wasi::preview2;
use super::{core_door, kinds};

const PACKAGE: &str = "mailwright:plugin/";
const FILTER: &str = "mailwright:plugin/filter";

/// A plugin that can be run, and the version of the interface that it is run with.
pub(super) type Linked = (Box<dyn Adapter>, &'static str);

/// Compiles `bytes`, finds the door and the version of the interface that it was built for, and links it.
pub(super) fn link(file: &str, bytes: &[u8], engine: &Engine) -> Result<Linked, Diagnostic> {
    let is_component = is_component(file, bytes, engine.limits().file)?;
    match engine.compile(file, bytes, is_component)? {
        Compiled::Module(module) => Ok((core_door::prepare(file, &module)?, load::CORE_DOOR)),
        Compiled::Component(component) => {
            let (ty, wasm) = (component.component_type(), engine.wasm());
            let exports: Vec<_> = ty.exports(wasm).map(|(name, _)| name).collect();
            let imports: Vec<_> = ty.imports(wasm).map(|(name, _)| name).collect();
            let interface = find_interface(file, &exports, &imports)?;
            let adapter = (interface.prepare)(&component).map_err(|error| invalid(file, &error))?;
            Ok((adapter, interface.version))
        }
    }
}

/// What a file imports and exports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Contents {
    /// Whether it is a component, for the component door, or a module.
    pub component: bool,
    /// What it asks for: interfaces, or `module.name`.
    pub imports: Vec<String>,
    /// What it offers.
    pub exports: Vec<String>,
}

pub(super) fn contents(file: &str, bytes: &[u8], engine: &Engine) -> Result<Contents, Diagnostic> {
    let component = is_component(file, bytes, engine.limits().file)?;
    let (imports, exports) = match engine.compile(file, bytes, component)? {
        Compiled::Module(module) => (
            module.imports().map(|import| format!("{}.{}", import.module(), import.name())).collect(),
            module.exports().map(|export| export.name().to_owned()).collect(),
        ),
        Compiled::Component(component) => {
            let ty = component.component_type();
            (
                ty.imports(engine.wasm()).map(|(name, _)| name.to_owned()).collect(),
                ty.exports(engine.wasm()).map(|(name, _)| name.to_owned()).collect(),
            )
        }
    };
    Ok(Contents { component, imports, exports })
}

/// A component that cannot be used. The engine's outermost words, “cannot compile”, say nothing new.
pub(super) fn invalid(file: &str, error: &wasmtime::Error) -> Diagnostic {
    let causes: Vec<_> = error.chain().map(ToString::to_string).collect();
    let reason = if let [_, inner @ ..] = &causes[..]
        && !inner.is_empty()
    {
        inner
    } else {
        &causes[..]
    };
    about(&kinds::PLUGIN_INVALID, file).param("reason", reason.join(": "))
}

fn about(kind: &'static Kind, file: &str) -> Diagnostic {
    Diagnostic::new(kind).param("plugin", file)
}

fn find_interface(file: &str, exports: &[&str], imports: &[&str]) -> Result<&'static Interface, Diagnostic> {
    let version = exports.iter().find_map(|name| versioned(name, FILTER));
    // What a plugin asks for is more telling than what it lacks, and a version more than both.
    let interface = version.map(|version| speak(file, version)).transpose()?;
    let accepted = interface.unwrap_or(&INTERFACES[0]);
    for name in imports {
        check_import(file, name, accepted)?;
    }
    interface.ok_or_else(|| {
        let export = format!("{FILTER}@{}", accepted.version);
        about(&kinds::PLUGIN_EXPORT_MISSING, file).param("export", export)
    })
}

fn check_import(file: &str, name: &str, interface: &Interface) -> Result<(), Diagnostic> {
    let known = interface.imports.iter().find_map(|known| versioned(name, known));
    match known {
        Some(version) if is_compatible(version, interface.version) => Ok(()),
        Some(version) => Err(wrong_version(file, version)),
        None if name.starts_with(PACKAGE) && !same_version(name, interface) => {
            Err(wrong_version(file, name.rsplit_once('@').map_or("?", |(_, version)| version)))
        }
        None if preview2::is_virtual(name) => Ok(()),
        None => Err(about(&kinds::PLUGIN_IMPORT_UNKNOWN, file).param("import", name)),
    }
}

fn same_version(name: &str, interface: &Interface) -> bool {
    name.rsplit_once('@').is_some_and(|(_, version)| is_compatible(version, interface.version))
}

fn speak(file: &str, version: &str) -> Result<&'static Interface, Diagnostic> {
    let mut interfaces = INTERFACES.iter();
    interfaces
        .find(|interface| is_compatible(version, interface.version))
        .ok_or_else(|| wrong_version(file, version))
}

fn wrong_version(file: &str, version: &str) -> Diagnostic {
    let supported: Vec<_> = INTERFACES.iter().map(|interface| interface.version).collect();
    load::wrong_version(file, version, &supported.join(", "))
}

/// The version in `name`, where that is `interface@version`.
fn versioned<'a>(name: &'a str, interface: &str) -> Option<&'a str> {
    match name.strip_prefix(interface)? {
        "" => Some("?"),
        rest => rest.strip_prefix('@'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_of(exports: &[&str], imports: &[&str]) -> Result<&'static str, String> {
        find_interface("x.wasm", exports, imports)
            .map(|interface| interface.version)
            .map_err(|problem| problem.to_string())
    }

    #[test]
    fn the_version_is_told_before_anything_else() {
        let filter = "mailwright:plugin/filter@0.1.0";
        let types = "mailwright:plugin/types@0.1.0";
        assert_eq!(code_of(&[filter], &[types]), Ok("0.1.0"));
        assert_eq!(code_of(&["mailwright:plugin/filter@0.1.9"], &[types]), Ok("0.1.0"));

        let newer =
            code_of(&["mailwright:plugin/filter@0.2.0"], &["wasi:cli/environment@0.2.0"]).unwrap_err();
        assert!(newer.contains("version 0.2.0 of the interface; this host speaks 0.1.0"), "{newer}");
        let unversioned = code_of(&["mailwright:plugin/filter"], &[]).unwrap_err();
        assert!(unversioned.starts_with("error[plugin-version]"), "{unversioned}");
        for import in ["mailwright:plugin/types@0.2.0", "mailwright:plugin/other@0.2.0"] {
            let mixed = code_of(&[filter], &[import]).unwrap_err();
            assert!(mixed.starts_with("error[plugin-version]"), "{mixed}");
        }
    }

    #[test]
    fn imports_are_told_before_a_missing_export() {
        for import in ["wasi:http/types@0.2.0", "mailwright:plugin/other@0.1.0", "host"] {
            let unknown = code_of(&[], &[import]).unwrap_err();
            assert!(
                unknown.starts_with("error[plugin-import-unknown]") && unknown.contains(import),
                "{unknown}"
            );
        }
        let missing = code_of(&["run"], &[]).unwrap_err();
        assert!(missing.contains("does not export mailwright:plugin/filter@0.1.0"), "{missing}");
    }
}
