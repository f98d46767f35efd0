//! Compiled plugins on disk, for the next process. Running what is in such a file is running native code, so only
//! what this host wrote itself is ever read, from a folder that belongs to its user alone.

use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use ring::digest::{Context, SHA256, digest};
use wasmtime::component::Component;
use wasmtime::{Engine, Module};

use super::engine::Compiled;
use super::hex;

/// A folder of compiled plugins.
#[derive(Debug, Clone)]
pub(super) struct Cache {
    folder: PathBuf,
    engine: String,
}

impl Cache {
    /// Makes the folder where there is none. `None` where it cannot be trusted or used: then everything is compiled.
    pub(super) fn open(folder: &Path, engine: &Engine) -> Option<Self> {
        make_private(folder).ok()?;
        if !is_private(folder) {
            return None;
        }
        let mut settings = Digest(Context::new(&SHA256));
        engine.precompile_compatibility_hash().hash(&mut settings);
        let engine = hex(&settings.0.finish().as_ref()[..8]);
        Some(Self { folder: folder.to_owned(), engine })
    }

    /// What was compiled of this file with this engine, if it is there and whole.
    pub(super) fn read(&self, wasm: &[u8], is_component: bool, engine: &Engine) -> Option<Compiled> {
        let path = self.path(wasm);
        if !is_whole(&path).ok()? {
            return None;
        }
        load(&path, is_component, engine).ok()
    }

    /// Keeps what was compiled. That it cannot be kept is no reason not to run it.
    pub(super) fn write(&self, wasm: &[u8], compiled: &Compiled) {
        let Ok(code) = compiled.code() else { return };
        let path = self.path(wasm);
        let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
        let written = new_private_file(&temporary).and_then(|mut file| {
            file.write_all(&code)?;
            file.write_all(&crc32fast::hash(&code).to_le_bytes())?;
            // Nobody sees a file under its name that is not whole.
            fs::rename(&temporary, &path)
        });
        if written.is_err() {
            let _ = fs::remove_file(&temporary);
        }
    }

    fn path(&self, wasm: &[u8]) -> PathBuf {
        let content = hex(digest(&SHA256, wasm).as_ref());
        self.folder.join(format!("{content}-{}.cwasm", self.engine))
    }
}

/// Whether the code is what its checksum says, which follows it: against damage, as nobody else can write to the folder.
fn is_whole(path: &Path) -> io::Result<bool> {
    let mut said = [0; 4];
    let mut file = File::open(path)?;
    let length = file.metadata()?.len().saturating_sub(4);
    let (mut crc, mut piece) = (crc32fast::Hasher::new(), vec![0; 1 << 18]);
    let mut code = Read::by_ref(&mut file).take(length);
    loop {
        match code.read(&mut piece)? {
            0 => break,
            read => crc.update(&piece[..read]),
        }
    }
    file.read_exact(&mut said)?;
    Ok(said == crc.finalize().to_le_bytes())
}

/// The code is mapped, so that a large plugin is not copied, and its parts are read when they are needed.
#[allow(unsafe_code, reason = "the engine cannot check compiled code; that it is ours was checked before")]
fn load(path: &Path, is_component: bool, engine: &Engine) -> wasmtime::Result<Compiled> {
    // SAFETY: the folder is writable by this user only, the bytes are those that `write` took from the engine, and no file
    // in it is changed once it has its name.
    unsafe {
        if is_component {
            Component::deserialize_file(engine, path).map(Compiled::Component)
        } else {
            Module::deserialize_file(engine, path).map(Compiled::Module)
        }
    }
}

/// The engine says what its settings are only to hashers.
struct Digest(Context);

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Whether it is a folder, no link to one, that only the user of this process may write to.
#[cfg(unix)]
fn is_private(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    // The last six bits are what group and others may do.
    let user = rustix::process::geteuid().as_raw();
    fs::symlink_metadata(folder)
        .is_ok_and(|found| found.is_dir() && found.uid() == user && found.mode().trailing_zeros() >= 6)
}

/// Elsewhere the cache folder of a user is the user's own.
#[cfg(not(unix))]
fn is_private(folder: &Path) -> bool {
    folder.is_dir()
}

fn new_private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
