//! `bindgen MODULE.wasm FOLDER`: writes the JavaScript glue of a module and the module that goes with it.
#![allow(clippy::print_stderr, reason = "a command line program")]

use std::path::Path;
use std::process::ExitCode;

use walrus::ir::{Call, Instr, InstrSeqId};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, LocalFunction, Module, ModuleConfig};
use wasm_bindgen_cli_support::Bindgen;

/// What the standard library calls to panic, as parts of mangled names.
const PANICS: &[&str] = &[
    "4core9panicking",
    "4cell22panic_already",
    "6option13expect_failed",
    "6option13unwrap_failed",
    "6result13unwrap_failed",
    "13assert_failed",
    "17len_mismatch_fail",
    "slice_error_fail",
    "slice_index_fail",
];

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(module), Some(folder)) = (args.next(), args.next()) else {
        eprintln!("usage: bindgen MODULE.wasm FOLDER");
        return ExitCode::FAILURE;
    };
    match bind(Path::new(&module), &folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn bind(path: &Path, folder: &str) -> anyhow::Result<()> {
    let mut module = ModuleConfig::new().generate_name_section(false).parse_file(path)?;
    trap_without_message(&mut module);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    // The entry points say where the module is.
    let mut bindgen = Bindgen::new();
    bindgen.input_module(&name, module).typescript(false).omit_default_module_path(true);
    bindgen.web(true)?.generate(folder)
}

/// A panic is a trap in WebAssembly, and its message goes nowhere: what only writes the message is left out.
fn trap_without_message(module: &mut Module) {
    let panics = |name: &Option<String>| {
        name.as_deref().is_some_and(|name| PANICS.iter().any(|panic| name.contains(panic)))
    };
    let found: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| panics(&module.funcs.get(*id).name))
        .collect();
    for &id in &found {
        let of = module.types.get(module.funcs.get(id).ty());
        let (params, results) = (of.params().to_vec(), of.results().to_vec());
        let args = params.iter().map(|&param| module.locals.add(param)).collect();
        let mut trap = FunctionBuilder::new(&mut module.types, &params, &results);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(args));
    }
    for (_, function) in module.funcs.iter_local_mut() {
        let mut open = vec![function.entry_block()];
        while let Some(seq) = open.pop() {
            shorten(function, seq, &found);
            for (instr, _) in &function.block(seq).instrs {
                match instr {
                    Instr::Block(block) => open.push(block.seq),
                    Instr::Loop(block) => open.push(block.seq),
                    Instr::IfElse(both) => open.extend([both.consequent, both.alternative]),
                    _ => {}
                }
            }
        }
    }
}

/// Ends a sequence at its first call of one of `panics`, without what is only put on the stack for it.
fn shorten(function: &mut LocalFunction, seq: InstrSeqId, panics: &[FunctionId]) {
    let instrs = &mut function.block_mut(seq).instrs;
    let panic = |instr: &Instr| matches!(instr, Instr::Call(Call { func }) if panics.contains(func));
    let Some(at) = instrs.iter().position(|(instr, _)| panic(instr)) else { return };
    let pushed = |instr: &Instr| matches!(instr, Instr::Const(_) | Instr::LocalGet(_));
    let args = instrs[..at].iter().rev().take_while(|(instr, _)| pushed(instr)).count();
    instrs[at].0 = Instr::Unreachable(walrus::ir::Unreachable {});
    instrs.truncate(at + 1);
    instrs.drain(at - args..at);
}
