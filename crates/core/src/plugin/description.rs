//! What a plugin says about itself, checked before anything relies on it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::fields::{Fields, Problem};
use super::settings::Value;
use super::{Capability, Grants, is_name, is_symbol, kinds};
use crate::diagnostic::Diagnostic;
use crate::draft;

/// More symbols or settings than this are no description.
const MAX_ITEMS: usize = 1000;

/// What a plugin says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct Description {
    /// Letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// Its own version, not that of the interface.
    pub version: String,
    /// What it does, in one sentence.
    pub doc: String,
    /// What it wants to be allowed.
    pub wants: Grants,
    /// What it may find.
    pub symbols: Vec<Symbol>,
    /// What can be set.
    pub settings: Vec<Setting>,
}

/// One symbol that a plugin may report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct Symbol {
    /// `UPPER_SNAKE`.
    pub name: String,
    /// What it usually counts, in thousandths of a point.
    pub points: i32,
    /// What it means.
    pub doc: String,
}

/// One key that can be set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct Setting {
    /// Letters, digits, `-`, `_` and `.`.
    pub key: String,
    /// What its value must be.
    pub kind: SettingKind,
    /// Whether the plugin cannot run without it.
    pub required: bool,
    /// The value where nothing is set; the items of a list are separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// What it means.
    pub doc: String,
}

/// What the value of a setting must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(clippy::exhaustive_enums, reason = "mirrors the plugin interface, which is versioned")]
pub enum SettingKind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// Several texts.
    TextList,
}

impl Description {
    /// Reads what `describe` of a component returned, as an object with the fields of the interface.
    ///
    /// # Errors
    /// `plugin-description-invalid`, `plugin-capability-unknown`.
    pub fn of_value(file: &str, value: draft::Value) -> Result<Self, Diagnostic> {
        let (wants, mut description) = read(value).map_err(|problem| invalid(file, problem))?;
        description.wants = wants.iter().map(|name| Capability::parse(name)).collect::<Result<_, _>>()?;
        Ok(description)
    }

    /// Refuses what could mislead whoever reads it. `file` is the plugin file.
    ///
    /// # Errors
    /// `plugin-description-invalid`, for the first thing that is wrong.
    pub fn check(&self, file: &str) -> Result<(), Diagnostic> {
        match self.problem() {
            None => Ok(()),
            Some(problem) => Err(invalid(file, problem)),
        }
    }

    fn problem(&self) -> Option<String> {
        if !is_name(&self.name) {
            return Some(format!("“{}” cannot be a name", self.name));
        }
        if !is_name(&self.version.replace('+', "-")) {
            return Some(format!("“{}” cannot be a version", self.version));
        }
        if self.symbols.len().max(self.settings.len()) > MAX_ITEMS {
            return Some(format!("it has more than {MAX_ITEMS} symbols or settings"));
        }
        let mut keys = BTreeSet::new();
        let mut settings = self.settings.iter();
        self.symbols
            .iter()
            .find_map(Symbol::problem)
            .or_else(|| settings.find_map(|setting| setting.problem(keys.insert(&setting.key))))
    }
}

fn invalid(file: &str, problem: Problem) -> Diagnostic {
    Diagnostic::new(&kinds::PLUGIN_DESCRIPTION_INVALID).param("plugin", file).param("problem", problem)
}

/// What it wants, by name, and the rest.
fn read(value: draft::Value) -> Result<(Vec<String>, Description), Problem> {
    let mut fields = Fields::of(value, "")?;
    let symbol = |(path, value): (String, draft::Value)| {
        let mut fields = Fields::of(value, &path)?;
        let (name, points) = (fields.text("name")?, fields.integer("points")?);
        Ok(Symbol { name, points, doc: fields.text("doc")? })
    };
    let setting = |(path, value): (String, draft::Value)| {
        let mut fields = Fields::of(value, &path)?;
        let (key, kind) = (fields.text("key")?, fields.text("kind")?);
        Ok(Setting {
            key,
            kind: SettingKind::parse(&kind).ok_or_else(|| format!("{path}.kind is “{kind}”"))?,
            required: fields.optional_bool("required")?.unwrap_or_default(),
            fallback: fields.optional_text("fallback")?,
            doc: fields.text("doc")?,
        })
    };
    let description = Description {
        name: fields.text("name")?,
        version: fields.text("version")?,
        doc: fields.text("doc")?,
        wants: Grants::default(),
        symbols: fields.list("symbols")?.into_iter().map(symbol).collect::<Result<_, Problem>>()?,
        settings: fields.list("settings")?.into_iter().map(setting).collect::<Result<_, Problem>>()?,
    };
    Ok((fields.texts("wants")?, description))
}

impl Symbol {
    fn problem(&self) -> Option<String> {
        let name = &self.name;
        (!is_symbol(name)).then(|| format!("the symbol “{name}” is not UPPER_SNAKE"))
    }
}

impl Setting {
    fn problem(&self, is_new: bool) -> Option<String> {
        let Self { key, kind, fallback, .. } = self;
        // What begins like that is shared by the operator.
        if !is_name(key) || key.starts_with(super::capability::CONFIG) {
            return Some(format!("“{key}” cannot be the key of a setting"));
        }
        if !is_new {
            return Some(format!("the setting {key} is there twice"));
        }
        let fallback = fallback.as_ref()?;
        let read = Value::read(*kind, fallback.as_str().into());
        read.is_none().then(|| format!("the fallback of {key} is not of type {}", kind.as_str()))
    }
}

impl SettingKind {
    /// Reads a name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let all = [Self::Text, Self::Integer, Self::Boolean, Self::TextList];
        all.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The name used in JSON and in the interface.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::TextList => "text-list",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn description() -> Description {
        let setting = Setting {
            key: "limit".to_owned(),
            kind: SettingKind::Integer,
            required: false,
            fallback: Some("5".to_owned()),
            doc: String::new(),
        };
        let symbol = Symbol { name: "FOUND".to_owned(), points: 1, doc: String::new() };
        Description {
            name: "sample".to_owned(),
            version: "1.0.0-rc.1+build".to_owned(),
            doc: String::new(),
            wants: Grants::default(),
            symbols: vec![symbol],
            settings: vec![setting],
        }
    }

    #[test]
    fn what_could_mislead_is_refused() {
        let check = |description: Description| description.check("x.wasm");
        assert!(check(description()).is_ok());

        let broken: [fn(&mut Description); 8] = [
            |it| it.name.clear(),
            |it| it.name = "\u{1b}[2J".to_owned(),
            |it| it.version = "1 0".to_owned(),
            |it| it.symbols[0].name = "found".to_owned(),
            |it| it.settings[0].key = "a b".to_owned(),
            |it| it.settings[0].key = "config.a".to_owned(),
            |it| it.settings[0].fallback = Some("five".to_owned()),
            |it| it.settings.push(it.settings[0].clone()),
        ];
        for (index, spoil) in broken.iter().enumerate() {
            let mut description = description();
            spoil(&mut description);
            let error = check(description).unwrap_err();
            assert_eq!(error.code(), "plugin-description-invalid", "{index}");
        }
    }
}
