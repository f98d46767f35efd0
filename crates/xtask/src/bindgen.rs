//! `bindgen MODULE.wasm FOLDER`: writes the JavaScript glue of a module and the module that goes with it.
#![allow(clippy::print_stderr, reason = "a command line program")]

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(module), Some(folder)) = (args.next(), args.next()) else {
        eprintln!("usage: bindgen MODULE.wasm FOLDER");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    // The entry points say where the module is; names are for people who debug it, and a third of its size.
    bindgen.input_path(module).typescript(false).omit_default_module_path(true).remove_name_section(true);
    let written = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
