//! The manifest of a plugin: `mailwright-plugin.toml` for its author, and as JSON in the plugin file, so that one
//! file is all there is to hand on.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::description::{Description, Setting, SettingKind, Symbol};
use super::fields::{Fields, Problem, wrong_type};
use super::kinds;
use super::load::{INTERFACE, is_compatible, wrong_version};
use super::section::{custom_section, with_custom_section};
use super::{Capability, Grants};
use crate::diagnostic::{Diagnostic, Lang};
use crate::draft::Value;

/// What a plugin says of itself and asks for, without being run.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Manifest {
    /// The interface that it is built for: `0.1`.
    pub api: String,
    /// Name, version, wants, settings, symbols.
    pub description: Description,
}

impl Manifest {
    /// The custom section of the plugin file that it is in.
    pub const SECTION: &'static str = "mailwright-plugin";
    /// The file that its author writes.
    pub const FILE: &'static str = "mailwright-plugin.toml";

    /// Reads what the author wrote. `[build]` is for whoever builds, and not looked at. `plugin` is what findings
    /// call it.
    ///
    /// # Errors
    /// `plugin-manifest-invalid`, `plugin-description-invalid`, for the first thing that is wrong.
    pub fn from_toml(plugin: &str, text: &str) -> Result<Self, Diagnostic> {
        let value = Value::from_toml(text).map_err(|problems| unreadable(plugin, &problems))?;
        Self::read(plugin, value, true)
    }

    /// The manifest in a plugin file; `None` where there is none.
    ///
    /// # Errors
    /// As [`from_toml`](Self::from_toml).
    pub fn of_file(plugin: &str, wasm: &[u8]) -> Result<Option<Self>, Diagnostic> {
        let Some(section) = custom_section(wasm, Self::SECTION) else { return Ok(None) };
        Self::of_section(plugin, section).map(Some)
    }

    /// The manifest in the content of that section.
    ///
    /// # Errors
    /// As [`from_toml`](Self::from_toml).
    pub fn of_section(plugin: &str, section: &[u8]) -> Result<Self, Diagnostic> {
        let text = std::str::from_utf8(section).map_err(|_| invalid(plugin, "it is not UTF-8"))?;
        let value = Value::from_json(text).map_err(|problems| unreadable(plugin, &problems))?;
        Self::read(plugin, value, false)
    }

    /// Holds the version that it is built for, `0.1`, against that of this host.
    ///
    /// # Errors
    /// `plugin-version`.
    pub fn check_api(&self, plugin: &str) -> Result<(), Diagnostic> {
        let Self { api, .. } = self;
        if is_compatible(&format!("{api}.0"), INTERFACE) {
            return Ok(());
        }
        Err(wrong_version(plugin, api, INTERFACE))
    }

    /// The plugin file with this manifest in it.
    #[must_use]
    pub fn embed(&self, wasm: &[u8]) -> Vec<u8> {
        with_custom_section(wasm, Self::SECTION, &serde_json::to_vec(self).unwrap_or_default())
    }

    fn read(plugin: &str, value: Value, has_build: bool) -> Result<Self, Diagnostic> {
        let manifest = read(value, has_build).map_err(|problem| invalid(plugin, problem))?;
        manifest.description.check(plugin)?;
        Ok(manifest)
    }

    /// Holds what `describe` says against this. A plugin may leave its wants, settings and symbols to the manifest;
    /// what it does say has to be the same.
    ///
    /// # Errors
    /// `plugin-description-invalid`.
    pub fn agrees_with(&self, plugin: &str, described: &Description) -> Result<(), Diagnostic> {
        let ours = &self.description;
        let differs = if ours.name != described.name {
            "name"
        } else if ours.version != described.version {
            "version"
        } else if !described.wants.is_empty() && described.wants != ours.wants {
            "wants"
        } else if !described.settings.is_empty() && sorted(&described.settings) != sorted(&ours.settings) {
            "settings"
        } else if !described.symbols.is_empty() && sorted(&described.symbols) != sorted(&ours.symbols) {
            "symbols"
        } else {
            return Ok(());
        };
        Err(Diagnostic::new(&kinds::PLUGIN_DESCRIPTION_INVALID)
            .param("plugin", plugin)
            .param("problem", format!("describe() and the manifest differ in “{differs}”")))
    }
}

fn sorted<T: Ord>(items: &[T]) -> Vec<&T> {
    let mut items: Vec<_> = items.iter().collect();
    items.sort_unstable();
    items
}

fn invalid(plugin: &str, problem: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&kinds::PLUGIN_MANIFEST_INVALID).param("plugin", plugin).param("problem", problem)
}

/// The reader of drafts speaks of drafts; what it found and where is the same here.
fn unreadable(plugin: &str, problems: &[Diagnostic]) -> Diagnostic {
    let Some(problem) = problems.first() else { return invalid(plugin, "it cannot be read") };
    let param =
        |name| problem.params().iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    match (param("problem"), param("line")) {
        (Some(problem), Some(line)) => invalid(plugin, format!("{problem} (line {line})")),
        _ => invalid(plugin, problem.message(Lang::En)),
    }
}

fn read(value: Value, has_build: bool) -> Result<Manifest, Problem> {
    let mut fields = Fields::of(value, "")?;
    if has_build {
        fields.take("build");
    }
    let wants = fields.texts("wants")?.into_iter();
    let wants = wants.map(|name| {
        Capability::parse(&name).map_err(|_| format!("wants names “{name}”, which is nothing to be granted"))
    });
    let mut description = Description {
        name: fields.text("name")?,
        version: fields.text("version")?,
        doc: fields.text("doc")?,
        wants: wants.collect::<Result<Grants, _>>()?,
        symbols: Vec::new(),
        settings: Vec::new(),
    };
    for (key, setting) in fields.objects("settings")? {
        description.settings.push(read_setting(key, setting)?);
    }
    for (name, mut symbol) in fields.objects("symbols")? {
        description.symbols.push(Symbol { name, points: symbol.integer("points")?, doc: doc(&mut symbol)? });
        symbol.end()?;
    }
    let api = fields.text("api")?;
    fields.end()?;
    Ok(Manifest { api, description })
}

fn doc(fields: &mut Fields) -> Result<String, Problem> {
    Ok(fields.optional_text("doc")?.unwrap_or_default())
}

fn read_setting(key: String, mut fields: Fields) -> Result<Setting, Problem> {
    let kind = fields.text("kind")?;
    let kind = SettingKind::parse(&kind).ok_or_else(|| {
        format!("{} is “{kind}”: there are text, integer, boolean, text-list", fields.path("kind"))
    })?;
    let path = fields.path("fallback");
    let fallback = match fields.take("fallback") {
        None => None,
        Some(Value::Text(text)) => Some(text),
        Some(Value::Integer(number)) => Some(number.to_string()),
        Some(Value::Bool(flag)) => Some(flag.to_string()),
        Some(Value::List(items)) => Some(joined(&path, items)?),
        Some(other) => return Err(wrong_type(&path, "the value of a setting", &other)),
    };
    let required = fields.optional_bool("required")?.unwrap_or_default();
    let setting = Setting { key, kind, required, fallback, doc: doc(&mut fields)? };
    fields.end()?;
    Ok(setting)
}

/// Fallbacks are texts in the interface, those of lists with commas between.
fn joined(path: &str, items: Vec<Value>) -> Result<String, Problem> {
    let text = |item| match item {
        Value::Text(text) if text.contains(',') => Err(format!("{path} holds a comma: “{text}”")),
        Value::Text(text) => Ok(text),
        other => Err(wrong_type(path, "a list of texts", &other)),
    };
    Ok(items.into_iter().map(text).collect::<Result<Vec<_>, _>>()?.join(","))
}

/// What is in the plugin file.
impl Serialize for Manifest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Description { name, version, doc, wants, symbols, settings } = &self.description;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", name)?;
        map.serialize_entry("version", version)?;
        map.serialize_entry("api", &self.api)?;
        map.serialize_entry("doc", doc)?;
        map.serialize_entry("wants", wants)?;
        map.serialize_entry("settings", &Named(settings, |setting| &setting.key))?;
        map.serialize_entry("symbols", &Named(symbols, |symbol| &symbol.name))?;
        map.end()
    }
}

/// A list as an object; its items leave their name out.
struct Named<'a, T>(&'a [T], fn(&T) -> &String);

impl<T: Serialize> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(items, name) = self;
        let mut map = serializer.serialize_map(Some(items.len()))?;
        for item in *items {
            let mut fields = serde_json::to_value(item).unwrap_or_default();
            if let Some(fields) = fields.as_object_mut() {
                fields.remove("name");
                fields.remove("key");
            }
            map.serialize_entry(name(item), &fields)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = r#"
name = "footer"
version = "1.0.0"
api = "0.1"
doc = "Appends a footer."
wants = ["edit.body", "config.environment"]

[settings.text]
kind = "text"
fallback = "bye"
doc = "The footer."

[settings.names]
kind = "text-list"
fallback = ["a", "b"]

[symbols.FOOTER_ADDED]
points = -1

[build]
command = ["cargo", "build"]
"#;

    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn what_the_author_wrote_is_what_the_file_says() {
        let manifest = Manifest::from_toml("footer", TOML).unwrap();
        assert_eq!(manifest.description.wants.to_string(), "edit.body, config.environment");
        assert_eq!(manifest.description.settings[1].fallback.as_deref(), Some("a,b"));
        let file = manifest.embed(EMPTY);
        assert_eq!(Manifest::of_file("footer", &file), Ok(Some(manifest.clone())));
        assert_eq!(manifest.embed(&file), file);
        assert_eq!(Manifest::of_file("footer", EMPTY), Ok(None));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        for (from, to, expected) in [
            ("version = \"1.0.0\"", "", "version is missing"),
            ("edit.body", "edit.everything", "wants names “edit.everything”"),
            ("points = -1", "points = 1e9", "symbols.FOOTER_ADDED.points is not a whole number"),
            ("points = -1", "points = 3000000000", "symbols.FOOTER_ADDED.points is out of range"),
            ("kind = \"text\"", "kind = \"string\"", "settings.text.kind is “string”"),
            ("doc = \"The footer.\"", "default = 1", "settings.text.default is not known"),
            ("[build]", "[limits]", "limits is not known"),
            ("api = \"0.1\"", "api =", "(line 4)"),
            ("FOOTER_ADDED", "footer", "is not UPPER_SNAKE"),
        ] {
            let problem = Manifest::from_toml("footer", &TOML.replace(from, to)).unwrap_err().to_string();
            assert!(problem.contains(expected), "{expected}: {problem}");
        }
        let build = with_custom_section(EMPTY, Manifest::SECTION, b"{\"build\":{}}");
        assert!(Manifest::of_file("x", &build).is_err());
    }

    #[test]
    fn a_plugin_that_says_something_else_is_refused() {
        let manifest = Manifest::from_toml("footer", TOML).unwrap();
        let ours = &manifest.description;
        let silent = Description {
            wants: Grants::default(),
            settings: Vec::new(),
            symbols: Vec::new(),
            ..ours.clone()
        };
        assert!(
            manifest.agrees_with("footer", ours).is_ok() && manifest.agrees_with("footer", &silent).is_ok()
        );
        let other = Description { wants: Grants::by_name(), ..ours.clone() };
        assert!(manifest.agrees_with("footer", &other).is_err());
    }
}
