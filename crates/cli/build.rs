//! Puts the templates of plugins and the conformance vectors into the program: a folder or a file is all there is to
//! add.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut out = "pub(crate) static TEMPLATES: &[Template] = &[\n".to_owned();
    for folder in entries(&here.join("templates"))? {
        let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let _ = writeln!(out, "Template {{ language: {language:?}, files: &[");
        files(&mut out, &folder, &folder)?;
        out.push_str("] },\n");
    }
    out.push_str("];\npub(crate) static VECTORS: &[(&str, &str)] = &[\n");
    files(&mut out, &here.join("vectors"), &here.join("vectors"))?;
    out.push_str("];\n");
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded.rs");
    fs::write(target, out)
}

/// Every file below `folder`, with its path from `root`.
fn files(out: &mut String, root: &Path, folder: &Path) -> io::Result<()> {
    for path in entries(folder)? {
        if path.is_dir() {
            files(out, root, &path)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let _ = writeln!(out, "({name:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    Ok(())
}

/// Sorted, so that the program is the same wherever it is built.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
