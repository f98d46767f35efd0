//! What a compiler has to know of the interface.

use std::fs;
use std::path::Path;

use mailwright::diagnostic::Diagnostic;
use mailwright_host::plugin::WIT;
use serde::Deserialize;
use wit_bindgen_core::Files;
use wit_parser::{Resolve, WorldId};

use crate::context::Failure;
use crate::kinds;

/// In the plugin's folder, for everything that is made.
pub(super) const FOLDER: &str = "build";

/// What `[build]` names.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Bindings {
    /// `plugin.h`, `plugin.c` and `plugin_component_type.o`.
    C,
    /// `plugin.wit`, for compilers that read it themselves.
    Wit,
}

impl Bindings {
    pub(super) fn write(self, folder: &Path) -> Result<(), Failure> {
        let mut files = Files::default();
        match self {
            Self::Wit => files.push("plugin.wit", WIT.as_bytes()),
            Self::C => c(&mut files).map_err(|error| {
                let about = Diagnostic::new(&kinds::PLUGIN_BUILD_FAILED).param("path", "plugin.wit");
                Failure::usage(about.param("problem", format!("{error:#}")))
            })?,
        }
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        for (name, content) in files.iter() {
            let path = folder.join(name);
            // Compilers look at the time of a file to see whether it is new.
            if fs::read(&path).is_ok_and(|there| there == content) {
                continue;
            }
            fs::write(&path, content).map_err(|error| Failure::file(&path, &error))?;
        }
        Ok(())
    }
}

fn c(files: &mut Files) -> anyhow::Result<()> {
    let (mut resolve, world) = interface()?;
    wit_bindgen_c::Opts::default().build().generate(&mut resolve, world, files)
}

/// The newest interface, and what a plugin is in it.
pub(super) fn interface() -> anyhow::Result<(Resolve, WorldId)> {
    let mut resolve = Resolve::default();
    let package = resolve.push_str("plugin.wit", WIT)?;
    let world = resolve.select_world(&[package], Some("plugin"))?;
    Ok((resolve, world))
}
