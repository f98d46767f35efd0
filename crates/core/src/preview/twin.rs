//! Text in light and in dark colours, written at once.

use std::ops::Range;

/// Text in two versions that differ in few places.
#[derive(Debug, Clone, Default)]
pub(super) struct Twin {
    light: String,
    /// What stands in the dark version instead of a range of the light one, in order.
    dark: Vec<(Range<usize>, String)>,
}

impl Twin {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { light: String::with_capacity(bytes), dark: Vec::new() }
    }

    pub(super) fn push(&mut self, c: char) {
        self.light.push(c);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.light.push_str(text);
    }

    /// Appends one of two texts.
    pub(super) fn choose(&mut self, light: &str, dark: &str) {
        let start = self.light.len();
        self.light.push_str(light);
        if light != dark {
            self.dark.push((start..self.light.len(), dark.to_owned()));
        }
    }

    pub(super) fn append(&mut self, other: Self) {
        let start = self.light.len();
        self.light.push_str(&other.light);
        self.dark.extend(other.dark.into_iter().map(|(at, dark)| (start + at.start..start + at.end, dark)));
    }

    /// Bytes of the light version; a place to [`truncate`](Self::truncate) to.
    pub(super) fn len(&self) -> usize {
        self.light.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.light.is_empty()
    }

    /// Takes back what was written after a place.
    pub(super) fn truncate(&mut self, len: usize) {
        self.light.truncate(len);
        while self.dark.last().is_some_and(|(at, _)| at.end > len) {
            self.dark.pop();
        }
    }

    /// Takes back one character at the end that is the same in both.
    pub(super) fn pop_if(&mut self, c: char) {
        let end = self.light.len();
        if self.light.ends_with(c) && self.dark.last().is_none_or(|(at, _)| at.end < end) {
            self.light.pop();
        }
    }

    pub(super) fn light(&self) -> &str {
        &self.light
    }

    pub(super) fn into_light(self) -> String {
        self.light
    }

    pub(super) fn dark(&self) -> String {
        let mut out = String::with_capacity(self.light.len());
        let mut end = 0;
        for (at, dark) in &self.dark {
            out.push_str(&self.light[end..at.start]);
            out.push_str(dark);
            end = at.end;
        }
        out.push_str(&self.light[end..]);
        out
    }

    /// Whether the versions are the same.
    pub(super) fn is_same(&self) -> bool {
        self.dark.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Twin;

    #[test]
    fn versions_differ_where_they_should() {
        let mut inner = Twin::default();
        inner.choose("white", "black");
        inner.push(';');
        let mut outer = Twin::default();
        outer.push_str("a:");
        outer.append(inner.clone());
        let kept = outer.len();
        outer.append(inner);
        outer.truncate(kept);
        outer.choose("same", "same");
        assert_eq!((outer.light(), &*outer.dark()), ("a:white;same", "a:black;same"));
    }
}
