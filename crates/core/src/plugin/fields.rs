//! Reads objects strictly: every field known, of its type, given once. What is wrong is told with its path.

use encodify::base64;

use crate::draft::Value;

/// What is wrong and where, for a person.
pub(super) type Problem = String;

pub(super) struct Fields {
    path: String,
    entries: Vec<(String, Value)>,
}

impl Fields {
    /// The fields of `value`, which stands at `path`; the whole document is at "".
    pub(super) fn of(value: Value, path: &str) -> Result<Self, Problem> {
        let Value::Map(entries) = value else {
            return Err(wrong_type(path, "an object", &value));
        };
        let mut names: Vec<_> = entries.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        if let Some([twice, _]) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(format!("{} is there twice", join(path, twice)));
        }
        Ok(Self { path: path.to_owned(), entries })
    }

    pub(super) fn path(&self, name: &str) -> String {
        join(&self.path, name)
    }

    /// The value of a field; null counts as none.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.entries.iter().position(|(known, _)| known == name)?;
        let (_, value) = self.entries.swap_remove(at);
        (value != Value::Null).then_some(value)
    }

    pub(super) fn optional_text(&mut self, name: &str) -> Result<Option<String>, Problem> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(other) => Err(wrong_type(&self.path(name), "a text", &other)),
        }
    }

    pub(super) fn text(&mut self, name: &str) -> Result<String, Problem> {
        self.optional_text(name)?.ok_or_else(|| self.missing(name))
    }

    pub(super) fn optional_bool(&mut self, name: &str) -> Result<Option<bool>, Problem> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(other) => Err(wrong_type(&self.path(name), "true or false", &other)),
        }
    }

    /// A whole number that fits.
    pub(super) fn optional_integer<N: TryFrom<i64>>(&mut self, name: &str) -> Result<Option<N>, Problem> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Integer(number)) => N::try_from(number)
                .map(Some)
                .map_err(|_| format!("{} is out of range: {number}", self.path(name))),
            Some(other) => Err(wrong_type(&self.path(name), "a whole number", &other)),
        }
    }

    pub(super) fn integer<N: TryFrom<i64>>(&mut self, name: &str) -> Result<N, Problem> {
        self.optional_integer(name)?.ok_or_else(|| self.missing(name))
    }

    /// The items of a list with the path of each; none where there is no list.
    pub(super) fn list(&mut self, name: &str) -> Result<Vec<(String, Value)>, Problem> {
        let path = self.path(name);
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::List(items)) => {
                let item = |(index, item)| (format!("{path}[{index}]"), item);
                Ok(items.into_iter().enumerate().map(item).collect())
            }
            Some(other) => Err(wrong_type(&path, "a list", &other)),
        }
    }

    pub(super) fn texts(&mut self, name: &str) -> Result<Vec<String>, Problem> {
        let text = |(path, item): (String, Value)| match item {
            Value::Text(text) => Ok(text),
            other => Err(wrong_type(&path, "a text", &other)),
        };
        self.list(name)?.into_iter().map(text).collect()
    }

    /// Named objects, each with its path; none where there are none.
    pub(super) fn objects(&mut self, name: &str) -> Result<Vec<(String, Self)>, Problem> {
        let Some(value) = self.take(name) else { return Ok(Vec::new()) };
        let path = self.path(name);
        let all = Self::of(value, &path)?;
        let object = |(key, value): (String, Value)| {
            let fields = Self::of(value, &join(&path, &key))?;
            Ok((key, fields))
        };
        all.entries.into_iter().map(object).collect()
    }

    /// Bytes: base64 where the format has none.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, Problem> {
        match self.take(name) {
            None => Err(self.missing(name)),
            Some(Value::Bytes(bytes)) => Ok(bytes),
            Some(Value::Text(text)) => base64::STANDARD
                .decode(text.as_bytes())
                .map_err(|_| format!("{} is not base64", self.path(name))),
            Some(other) => Err(wrong_type(&self.path(name), "bytes in base64", &other)),
        }
    }

    /// Refuses what nobody took.
    pub(super) fn end(self) -> Result<(), Problem> {
        match self.entries.first() {
            None => Ok(()),
            Some((name, _)) => Err(format!("{} is not known", join(&self.path, name))),
        }
    }

    pub(super) fn missing(&self, name: &str) -> Problem {
        format!("{} is missing", self.path(name))
    }
}

pub(super) fn wrong_type(path: &str, expected: &str, found: &Value) -> Problem {
    let what = if path.is_empty() { "it" } else { path };
    format!("{what} is not {expected}, but of type {}", found.type_name())
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
