//! Constructors for what a plugin says about itself.

use crate::{Description, Setting, SettingKind, Symbol};

impl Description {
    /// A plugin with the wants, settings and symbols of its manifest, `mailwright-plugin.toml`; `doc` says in one
    /// sentence what it does.
    pub fn new(name: impl Into<String>, version: impl Into<String>, doc: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            doc: doc.into(),
            wants: Vec::new(),
            symbols: Vec::new(),
            settings: Vec::new(),
        }
    }

    /// Asks for a capability, as the manifest does: `edit.body`.
    #[must_use]
    pub fn want(mut self, capability: impl Into<String>) -> Self {
        self.wants.push(capability.into());
        self
    }

    /// Declares a symbol, in `UPPER_SNAKE`, and the thousandths of a point that it usually counts.
    #[must_use]
    pub fn symbol(mut self, name: impl Into<String>, points: i32, doc: impl Into<String>) -> Self {
        self.symbols.push(Symbol { name: name.into(), points, doc: doc.into() });
        self
    }

    /// Declares a setting.
    #[must_use]
    pub fn setting(mut self, setting: Setting) -> Self {
        self.settings.push(setting);
        self
    }
}

impl Setting {
    /// A text.
    pub fn text(key: impl Into<String>, doc: impl Into<String>) -> Self {
        Self::new(key, SettingKind::Text, doc)
    }

    /// A whole number.
    pub fn integer(key: impl Into<String>, doc: impl Into<String>) -> Self {
        Self::new(key, SettingKind::Integer, doc)
    }

    /// `true` or `false`.
    pub fn boolean(key: impl Into<String>, doc: impl Into<String>) -> Self {
        Self::new(key, SettingKind::Boolean, doc)
    }

    /// A list of texts.
    pub fn list(key: impl Into<String>, doc: impl Into<String>) -> Self {
        Self::new(key, SettingKind::TextList, doc)
    }

    /// Makes the host refuse to run the plugin without this setting.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The value where the operator sets none; items of a list are separated by commas.
    #[must_use]
    pub fn fallback(mut self, value: impl Into<String>) -> Self {
        self.fallback = Some(value.into());
        self
    }

    fn new(key: impl Into<String>, kind: SettingKind, doc: impl Into<String>) -> Self {
        Self { key: key.into(), kind, required: false, fallback: None, doc: doc.into() }
    }
}
