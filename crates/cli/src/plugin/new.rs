//! `mailwright plugin new`

use std::fs;
use std::path::{Path, PathBuf};

use mailwright::diagnostic::Diagnostic;
use mailwright_host::plugin::WIT;

use super::embedded::{TEMPLATES, Template};
use crate::context::{Failure, out};
use crate::kinds;

/// Write a plugin to start from
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin new python no-shouting
  mailwright plugin new wat by-hand && mailwright plugin build by-hand
  mailwright plugin new --list                what languages there are")]
pub(crate) struct Args {
    /// The language
    #[arg(value_name = "LANG", required_unless_present = "list")]
    language: Option<String>,
    /// The name of the plugin and its folder: lower-case letters, digits and -
    #[arg(required_unless_present = "list")]
    name: Option<String>,
    /// Put the folder here
    #[arg(long, value_name = "DIR", default_value = ".")]
    dir: PathBuf,
    /// Print the languages
    #[arg(long)]
    list: bool,
}

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let (Some(language), Some(name)) = (&args.language, &args.name) else {
        let languages = TEMPLATES.iter().map(|template| format!("{}\n", template.language));
        return out(languages.collect::<String>()).map(|()| 0);
    };
    let template = template(language)?;
    if !is_name(name) {
        return Err(Failure::usage(Diagnostic::new(&kinds::PLUGIN_NAME_INVALID).param("name", name)));
    }
    let folder = args.dir.join(name);
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent).map_err(|error| Failure::file(parent, &error))?;
    }
    // What is there already is not touched.
    fs::create_dir(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let mut told = String::new();
    for (file, content) in template.files {
        let path = folder.join(file.strip_suffix(".template").unwrap_or(file));
        write(&path, &content.replace("{{name}}", name).replace("{{wit}}", WIT))?;
        told.push_str(&format!("{}\n", path.strip_prefix(".").unwrap_or(&path).display()));
    }
    let folder = folder.strip_prefix(".").unwrap_or(&folder).display();
    let tools = if template.files.iter().any(|(_, content)| content.contains("\ntools = ")) {
        " --install-tools"
    } else {
        ""
    };
    told.push_str(&format!("\nmailwright plugin build {folder}{tools}\n"));
    told.push_str(&format!("mailwright plugin test {folder}/{name}.wasm\n"));
    out(told).map(|()| 0)
}

fn template(language: &str) -> Result<&'static Template, Failure> {
    TEMPLATES.iter().find(|template| template.language == language).ok_or_else(|| {
        let known: Vec<_> = TEMPLATES.iter().map(|template| template.language).collect();
        Failure::usage(
            Diagnostic::new(&kinds::PLUGIN_LANGUAGE_UNKNOWN)
                .param("language", language)
                .param("known", known.join(", ")),
        )
    })
}

/// What every language takes as the name of a package.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.len() <= 64
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn write(path: &Path, content: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|error| Failure::file(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_main(file: &str) -> bool {
        let stem = Path::new(file).file_stem().unwrap_or_default();
        ["plugin", "main", "lib"].iter().any(|main| stem == *main)
    }

    /// Neither the author's own nor a setting of some tool, nor different for each name.
    fn is_helper(file: &str) -> bool {
        let own = ["mailwright-plugin.toml", "cases/", "."].iter().any(|own| file.starts_with(own));
        !own && !is_main(file) && !file.ends_with(".template")
    }

    #[test]
    fn tools_of_templates_have_hashes() {
        let mut held = 0;
        for Template { language, files } in TEMPLATES {
            let content =
                |name: &str| files.iter().find(|(file, _)| *file == name).map_or("", |(_, content)| content);
            let tools = content("mailwright-plugin.toml").lines().find(|line| line.starts_with("tools = "));
            for (manager, lock) in
                [("pip = [", "tools/requirements.txt"), ("npm = [", "tools/package-lock.json")]
            {
                if tools.is_some_and(|tools| tools.contains(manager)) {
                    assert!(!content(lock).is_empty(), "plugins/templates/{language}/{lock} is missing");
                    held += 1;
                }
            }
        }
        assert!(held > 0);
    }

    /// A plugin is one folder that an author takes, so that samples hold copies of the helpers of their language.
    #[test]
    fn helpers_are_the_same_in_templates_and_samples() {
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plugins/samples");
        let folders: Vec<_> = fs::read_dir(&samples).unwrap().map(|entry| entry.unwrap().path()).collect();
        for Template { language, files } in TEMPLATES {
            let (main, _) = files.iter().find(|(file, _)| is_main(file)).unwrap();
            let in_language: Vec<_> = folders.iter().filter(|folder| folder.join(main).is_file()).collect();
            assert!(!in_language.is_empty(), "no sample is in {language}: none has {main}");
            for (file, content) in files.iter().filter(|(file, _)| is_helper(file)) {
                let template = format!("plugins/templates/{language}/{file}");
                let mut copies = 0;
                for folder in &in_language {
                    let Ok(copy) = fs::read_to_string(folder.join(file)) else { continue };
                    let sample = folder.file_name().unwrap().display();
                    assert!(copy == *content, "{template} and plugins/samples/{sample}/{file} differ");
                    copies += 1;
                }
                assert!(copies > 0, "no sample has {template}");
            }
        }
    }
}
