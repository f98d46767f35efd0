//! `mailwright plugin transpile`

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use encodify::base64;
use js_component_bindgen::{InstantiationMode, TranspileOpts, transpile};
use mailwright::diagnostic::Diagnostic;
use mailwright::plugin::{Manifest, custom_section};
use serde::Serialize;
use wit_component::DecodedWasm;
use wit_parser::{Function, Resolve, Type, TypeDefKind, WorldItem};

use crate::context::{Failure, out, write_whole};
use crate::input::read_bytes;
use crate::kinds;
use crate::plugins::HostArgs;

/// Make a component a JavaScript module, for pages and JavaScript servers
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin transpile footer.wasm     footer.plugin.js beside it
  mailwright plugin transpile footer.wasm -o dist
To be done once, when the plugin is published. What it writes is one module with everything in it:
  import { loadPlugin } from \"mailwright/plugins\";
  const plugin = await loadPlugin(await import(\"./footer.plugin.js\"));")]
pub(crate) struct Args {
    /// The plugin (.wasm)
    plugin: PathBuf,
    /// Write the module into this folder [default: that of the plugin]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    host: HostArgs,
}

/// What `loadPlugin` needs to know beside the code.
#[derive(Serialize)]
struct About<'a> {
    format: u8,
    file: &'a str,
    manifest: Option<&'a str>,
    modules: BTreeMap<String, String>,
    wasi: BTreeMap<String, Interface>,
}

/// An interface of the virtual world as far as the plugin asks for it.
#[derive(Debug, Default, Serialize)]
struct Interface {
    resources: Vec<String>,
    /// How each function says that something may not be.
    functions: BTreeMap<String, Refusal>,
}

/// The answer of a function for what is not there for plugins.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Refusal {
    /// It has none, and must not be called.
    Exit,
    /// No value.
    None,
    /// `false`.
    False,
    /// An error without a value.
    Error,
    /// An error of an enumeration.
    Enum(String),
    /// An error of a variant without a value.
    Variant(String),
}

const DECLARATIONS: &str = "\
// Made by “mailwright plugin transpile”.
import type { TranspiledPlugin } from \"mailwright/plugins\";
export declare const mailwrightPlugin: TranspiledPlugin[\"mailwrightPlugin\"];
export declare const instantiate: TranspiledPlugin[\"instantiate\"];
";

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let path = &args.plugin;
    let bytes = read_bytes(path)?;
    let shown = path.display().to_string();
    // What cannot be loaded here is not handed on, other versions of the interface first of all.
    let plugin = args.host.host()?.load(&shown, &bytes).map_err(Failure::usage)?;
    if plugin.interface().starts_with("core") {
        return Err(Failure::usage(Diagnostic::new(&kinds::PLUGIN_TRANSPILE_NEEDLESS).param("path", shown)));
    }
    let failed = |problem: String| {
        let about = Diagnostic::new(&kinds::PLUGIN_TRANSPILE_FAILED).param("path", &shown);
        Failure::usage(about.param("problem", problem))
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let module = module(&name, &bytes).map_err(|error| failed(format!("{error:#}")))?;
    let folder = args.output.as_deref().or(path.parent()).unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let output = folder.join(format!("{stem}.plugin.js"));
    write_whole(&output, module.as_bytes())?;
    write_whole(&folder.join(format!("{stem}.plugin.d.ts")), DECLARATIONS.as_bytes())?;
    out(format_args!(
        "{}  {} {}  {} bytes\n",
        output.display(),
        plugin.name(),
        plugin.version(),
        module.len()
    ))
    .map(|()| 0)
}

/// The component as one module of JavaScript.
fn module(file: &str, component: &[u8]) -> anyhow::Result<String> {
    let options = TranspileOpts {
        name: "plugin".to_owned(),
        no_typescript: true,
        instantiation_mode: Some(InstantiationMode::Async),
        nodejs_compat_disabled: true,
        ..TranspileOpts::default()
    };
    let mut code = String::new();
    let mut modules = BTreeMap::new();
    for (name, content) in transpile(component, options)?.files {
        if Path::new(&name).extension().is_some_and(|extension| extension == "js") {
            code.push_str(&String::from_utf8(content)?);
        } else {
            modules.insert(name, base64::STANDARD.encode(&content));
        }
    }
    // As strict as the native host: no marks are swallowed, and what is not UTF-8 is no text.
    let code =
        code.replace("new TextDecoder()", "new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })");
    // No variable of the environment makes it print messages, or is so much as looked at: Deno asks before that.
    let code = code.replace("globalThis?.process?.env?.JCO_DEBUG", "false");
    let manifest = custom_section(component, Manifest::SECTION).map(std::str::from_utf8).transpose()?;
    let about = About { format: 1, file, manifest, modules, wasi: virtual_world(component)? };
    let about = serde_json::to_string(&about)?;
    Ok(format!(
        "// Made of {} by “mailwright plugin transpile” {}.\n{code}\nexport const mailwrightPlugin = {about};\n",
        serde_json::to_string(file)?,
        env!("CARGO_PKG_VERSION"),
    ))
}

/// What it asks of `wasi:`, by interfaces without their version: 0.2 is all the same to us.
fn virtual_world(component: &[u8]) -> anyhow::Result<BTreeMap<String, Interface>> {
    let DecodedWasm::Component(resolve, world) = wit_component::decode(component)? else {
        return Ok(BTreeMap::new());
    };
    let mut wanted = BTreeMap::new();
    for (key, item) in &resolve.worlds[world].imports {
        let WorldItem::Interface { id, .. } = item else { continue };
        let name = resolve.name_world_key(key);
        let name = name.split('@').next().unwrap_or_default();
        if !name.starts_with("wasi:") {
            continue;
        }
        let interface = &resolve.interfaces[*id];
        let is_resource = |id: &wit_parser::TypeId| matches!(resolve.types[*id].kind, TypeDefKind::Resource);
        let resources = interface.types.iter().filter(|(_, id)| is_resource(id));
        let functions = interface.functions.iter();
        let functions = functions.map(|(name, function)| (name.clone(), refusal(&resolve, function)));
        wanted.insert(
            name.to_owned(),
            Interface {
                resources: resources.map(|(name, _)| name.clone()).collect(),
                functions: functions.collect(),
            },
        );
    }
    Ok(wanted)
}

fn refusal(resolve: &Resolve, function: &Function) -> Refusal {
    match function.result.map(|result| definition(resolve, result)) {
        // Where there is nothing to answer, the same as nothing.
        None | Some(Definition::Type(TypeDefKind::Option(_))) => Refusal::None,
        Some(Definition::Bool) => Refusal::False,
        Some(Definition::Type(TypeDefKind::Result(result))) => match result.err {
            None => Refusal::Error,
            Some(error) => error_of(resolve, error),
        },
        _ => Refusal::Exit,
    }
}

fn error_of(resolve: &Resolve, error: Type) -> Refusal {
    match definition(resolve, error) {
        Definition::Type(TypeDefKind::Enum(error)) => {
            let names = ["access-denied", "access", "not-supported", "unsupported"];
            let known = names.iter().find(|name| error.cases.iter().any(|case| case.name == **name));
            known.map_or(Refusal::Exit, |name| Refusal::Enum((*name).to_owned()))
        }
        Definition::Type(TypeDefKind::Variant(error)) => {
            let is_closed = error.cases.iter().any(|case| case.name == "closed" && case.ty.is_none());
            if is_closed { Refusal::Variant("closed".to_owned()) } else { Refusal::Exit }
        }
        _ => Refusal::Exit,
    }
}

enum Definition<'a> {
    Bool,
    Type(&'a TypeDefKind),
    Other,
}

/// What a type is under all of its names.
fn definition(resolve: &Resolve, ty: Type) -> Definition<'_> {
    match ty {
        Type::Bool => Definition::Bool,
        Type::Id(id) => match &resolve.types[id].kind {
            TypeDefKind::Type(ty) => definition(resolve, *ty),
            kind => Definition::Type(kind),
        },
        _ => Definition::Other,
    }
}
