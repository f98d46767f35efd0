//! The operator's settings of a plugin, checked against what it describes.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

use super::capability::CONFIG;
use super::description::{Description, Setting, SettingKind};
use super::{Capability, Grants, kinds};
use crate::diagnostic::Diagnostic;

/// A value as the operator gives it. A text is read as what the plugin expects: `"5"` for a number,
/// `"a, b"` for a list, so that environment variables and flags can set anything.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SettingValue {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// Several texts.
    TextList(Vec<String>),
}

impl From<&str> for SettingValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The settings of one plugin, complete and checked. As JSON, texts and lists of texts by their keys.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Settings {
    values: Arc<BTreeMap<String, Value>>,
}

impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (*self.values).serialize(serializer)
    }
}

/// Without the values, which may be secret.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.values.keys()).finish()
    }
}

impl Settings {
    /// Checks everything that is given and fills in what is not.
    ///
    /// # Errors
    /// Every problem at once: `plugin-setting-missing`, `plugin-setting-unknown`, `plugin-setting-invalid`.
    pub fn resolve(
        plugin: &Description,
        mut given: BTreeMap<String, SettingValue>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut values = BTreeMap::new();
        let mut problems = Vec::new();
        for setting in &plugin.settings {
            match resolve_one(&plugin.name, setting, given.remove(&setting.key)) {
                Ok(None) => {}
                Ok(Some(value)) => drop(values.insert(setting.key.clone(), value)),
                Err(problem) => problems.push(problem),
            }
        }
        problems.extend(given.keys().map(|key| unknown(plugin, key)));
        if problems.is_empty() { Ok(Self { values: Arc::new(values) }) } else { Err(problems) }
    }

    /// The same with what the operator shares between plugins, as far as `grants` allow it: the plugin reads `KEY`
    /// as `config.KEY`.
    #[must_use]
    pub fn with_shared(mut self, shared: &BTreeMap<String, SettingValue>, grants: &Grants) -> Self {
        let granted = shared.iter().filter(|(key, _)| grants.allow(&Capability::Config((*key).clone())));
        let granted: Vec<_> = granted.map(|(key, value)| (format!("{CONFIG}{key}"), value.into())).collect();
        if !granted.is_empty() {
            Arc::make_mut(&mut self.values).extend(granted);
        }
        self
    }

    /// The value of anything but a list.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.values.get(key)? {
            Value::One(text) => Some(text),
            Value::List(_) => None,
        }
    }

    /// The items of a list.
    pub fn list(&self, key: &str) -> &[String] {
        match self.values.get(key) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }
}

/// A value as the plugin gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    One(String),
    List(Vec<String>),
}

/// As it is, where nothing says what it has to be.
impl From<&SettingValue> for Value {
    fn from(value: &SettingValue) -> Self {
        match value {
            SettingValue::Boolean(flag) => Self::One(flag.to_string()),
            SettingValue::Integer(number) => Self::One(number.to_string()),
            SettingValue::Text(text) => Self::One(text.clone()),
            SettingValue::TextList(items) => Self::List(items.clone()),
        }
    }
}

impl Value {
    /// `given` as `kind`; `None` where it is none.
    pub(super) fn read(kind: SettingKind, given: SettingValue) -> Option<Self> {
        use SettingValue::{Boolean, Integer, Text, TextList};
        Some(match (kind, given) {
            (SettingKind::Text, Text(text)) => Self::One(text),
            (SettingKind::Integer, Integer(number)) => Self::One(number.to_string()),
            (SettingKind::Integer, Text(text)) => Self::One(text.trim().parse::<i64>().ok()?.to_string()),
            (SettingKind::Boolean, Boolean(flag)) => Self::One(flag.to_string()),
            (SettingKind::Boolean, Text(text)) => Self::One(text.trim().parse::<bool>().ok()?.to_string()),
            (SettingKind::TextList, TextList(items)) => Self::List(items),
            (SettingKind::TextList, Text(text)) => {
                let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
                Self::List(items.map(str::to_owned).collect())
            }
            _ => return None,
        })
    }
}

fn resolve_one(
    plugin: &str,
    setting: &Setting,
    given: Option<SettingValue>,
) -> Result<Option<Value>, Diagnostic> {
    let about = |kind| Diagnostic::new(kind).param("plugin", plugin).param("key", &setting.key);
    let fallback = || setting.fallback.as_deref().map(SettingValue::from);
    match given.or_else(fallback) {
        Some(value) => match Value::read(setting.kind, value) {
            Some(value) => Ok(Some(value)),
            None => Err(about(&kinds::PLUGIN_SETTING_INVALID).param("expected", setting.kind.as_str())),
        },
        None if setting.required => Err(about(&kinds::PLUGIN_SETTING_MISSING).param("doc", &setting.doc)),
        None => Ok(None),
    }
}

fn unknown(plugin: &Description, key: &str) -> Diagnostic {
    let known: Vec<_> = plugin.settings.iter().map(|setting| setting.key.as_str()).collect();
    let known = if known.is_empty() { "no settings at all".to_owned() } else { known.join(", ") };
    Diagnostic::new(&kinds::PLUGIN_SETTING_UNKNOWN)
        .param("plugin", &plugin.name)
        .param("key", key)
        .param("known", known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setting(key: &str, kind: SettingKind, required: bool, fallback: Option<&str>) -> Setting {
        let fallback = fallback.map(str::to_owned);
        Setting { key: key.to_owned(), kind, required, fallback, doc: "why".to_owned() }
    }

    fn plugin() -> Description {
        Description {
            name: "sample".to_owned(),
            version: "1".to_owned(),
            doc: String::new(),
            wants: Grants::default(),
            symbols: Vec::new(),
            settings: vec![
                setting("name", SettingKind::Text, true, None),
                setting("limit", SettingKind::Integer, false, Some("7")),
                setting("strict", SettingKind::Boolean, false, None),
                setting("words", SettingKind::TextList, false, Some("a, b,,c")),
            ],
        }
    }

    fn resolve<const N: usize>(given: [(&str, SettingValue); N]) -> Result<Settings, Vec<&'static str>> {
        let given = given.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Settings::resolve(&plugin(), given).map_err(|all| all.iter().map(Diagnostic::code).collect())
    }

    #[test]
    fn what_is_missing_gets_its_fallback() {
        let settings = resolve([("name", "x".into())]).unwrap();
        assert_eq!(settings.text("name"), Some("x"));
        assert_eq!(settings.text("limit"), Some("7"));
        assert_eq!(settings.text("strict"), None);
        assert_eq!(settings.list("words"), ["a", "b", "c"]);
        assert_eq!(settings.text("words"), None);
        assert!(settings.list("name").is_empty());
    }

    #[test]
    fn texts_are_read_as_what_is_expected() {
        let settings = resolve([
            ("name", "x".into()),
            ("limit", " -3 ".into()),
            ("strict", "true".into()),
            ("words", SettingValue::TextList(vec!["one, two".to_owned()])),
        ])
        .unwrap();
        assert_eq!(settings.text("limit"), Some("-3"));
        assert_eq!(settings.text("strict"), Some("true"));
        assert_eq!(settings.list("words"), ["one, two"]);
    }

    #[test]
    fn all_problems_are_named_at_once() {
        let problems =
            resolve([("limit", SettingValue::Boolean(true)), ("strict", "yes".into()), ("nmae", "x".into())]);
        let expected = [
            "plugin-setting-missing",
            "plugin-setting-invalid",
            "plugin-setting-invalid",
            "plugin-setting-unknown",
        ];
        assert_eq!(problems.unwrap_err(), expected);
    }

    #[test]
    fn shared_values_take_a_grant() {
        let shared =
            BTreeMap::from([("environment".to_owned(), "test".into()), ("key".to_owned(), "x".into())]);
        let grants: Grants = [Capability::Config("environment".to_owned())].into_iter().collect();
        let settings = resolve([("name", "x".into())]).unwrap().with_shared(&shared, &grants);
        assert_eq!(settings.text("config.environment"), Some("test"));
        assert_eq!(settings.text("config.key"), None);
        let json = serde_json::to_string(&settings).unwrap();
        assert_eq!(json, r#"{"config.environment":"test","limit":"7","name":"x","words":["a","b","c"]}"#);
    }

    #[test]
    fn values_are_not_printed() {
        let settings = resolve([("name", "secret".into())]).unwrap();
        assert_eq!(format!("{settings:?}"), r#"{"limit", "name", "words"}"#);
    }
}
