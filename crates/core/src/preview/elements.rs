//! The closed lists: elements and attributes that are written, and how those that are not are read.

/// An element that is written: its place in [`KEPT`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Element(u8);

impl Element {
    /// Number of elements.
    pub(super) const COUNT: usize = KEPT.len();

    pub(super) fn find(name: &str) -> Option<Self> {
        let name = match name {
            // What browsers make of it.
            "image" => "img",
            "xmp" | "plaintext" | "listing" => "pre",
            name => name,
        };
        let index = KEPT.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        u8::try_from(index).ok().map(Self)
    }

    pub(super) fn index(self) -> usize {
        self.0.into()
    }

    pub(super) fn name(self) -> &'static str {
        KEPT[self.index()].0
    }

    pub(super) fn kind(self) -> Kind {
        KEPT[self.index()].1
    }

    /// Open elements that its start closes, and those that keep the ones around them from being closed
    /// (HTML §13.2.6.4.7, as far as e-mail needs it).
    pub(super) fn closes(self) -> (Set, Set) {
        const CELLS: Set = Set::of(&["td", "th"]);
        const GROUPS: Set = Set::of(&["tbody", "thead", "tfoot", "caption", "colgroup", "tr", "td", "th"]);
        match (self.name(), self.kind()) {
            ("li", _) => (const { Set::of(&["li"]) }, const { Set::of(&["ul", "ol", "table", "td", "th"]) }),
            ("dt" | "dd", _) => {
                (const { Set::of(&["dt", "dd"]) }, const { Set::of(&["dl", "table", "td", "th"]) })
            }
            ("td" | "th", _) => (CELLS, TABLE),
            ("tr", _) => (const { Set::of(&["tr", "td", "th"]) }, TABLE),
            ("tbody" | "thead" | "tfoot", _) => (GROUPS, TABLE),
            (_, Kind::Block | Kind::Optional) => (const { Set::of(&["p"]) }, SCOPE),
            _ => (Set(0), Set(0)),
        }
    }

    /// Elements that its end does not reach beyond.
    pub(super) fn bounds(self) -> Set {
        if self.kind() == Kind::Table { TABLE } else { SCOPE }
    }
}

const TABLE: Set = Set::of(&["table"]);
const SCOPE: Set = Set::of(&["table", "td", "th", "caption"]);

/// Some elements.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Set(u128);

impl Set {
    /// The elements with these names; a name that is not in [`KEPT`] does not compile.
    const fn of(names: &[&str]) -> Self {
        let mut bits = 0;
        let mut index = 0;
        while index < names.len() {
            let mut known = 0;
            while !same(KEPT[known].0.as_bytes(), names[index].as_bytes()) {
                known += 1;
            }
            bits |= 1 << known;
            index += 1;
        }
        Self(bits)
    }

    pub(super) fn one(element: Element) -> Self {
        Self(1 << element.0)
    }

    pub(super) fn add(&mut self, element: Element) {
        self.0 |= 1 << element.0;
    }

    pub(super) fn remove(&mut self, element: Element) {
        self.0 &= !(1 << element.0);
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn has(self, element: Element) -> bool {
        self.0 >> element.0 & 1 == 1
    }
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}

/// How an element behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Part of a line.
    Inline,
    /// On lines of its own.
    Block,
    /// A block that ends by itself.
    Optional,
    /// A table or a part of one.
    Table,
    /// Without content.
    Void,
}

/// Elements that are written, sorted. None of them makes an HTML parser leave the data state or the
/// HTML namespace, and none has behaviour beyond showing what it holds and following a link.
const KEPT: &[(&str, Kind)] = &[
    ("a", Kind::Inline),
    ("abbr", Kind::Inline),
    ("acronym", Kind::Inline),
    ("address", Kind::Block),
    ("article", Kind::Block),
    ("aside", Kind::Block),
    ("b", Kind::Inline),
    ("bdi", Kind::Inline),
    ("bdo", Kind::Inline),
    ("big", Kind::Inline),
    ("blockquote", Kind::Block),
    ("br", Kind::Void),
    ("caption", Kind::Table),
    ("center", Kind::Block),
    ("cite", Kind::Inline),
    ("code", Kind::Inline),
    ("col", Kind::Void),
    ("colgroup", Kind::Table),
    ("dd", Kind::Optional),
    ("del", Kind::Inline),
    ("details", Kind::Block),
    ("dfn", Kind::Inline),
    ("dir", Kind::Block),
    ("div", Kind::Block),
    ("dl", Kind::Block),
    ("dt", Kind::Optional),
    ("em", Kind::Inline),
    ("figcaption", Kind::Block),
    ("figure", Kind::Block),
    ("font", Kind::Inline),
    ("footer", Kind::Block),
    ("h1", Kind::Block),
    ("h2", Kind::Block),
    ("h3", Kind::Block),
    ("h4", Kind::Block),
    ("h5", Kind::Block),
    ("h6", Kind::Block),
    ("header", Kind::Block),
    ("hr", Kind::Void),
    ("i", Kind::Inline),
    ("img", Kind::Void),
    ("ins", Kind::Inline),
    ("kbd", Kind::Inline),
    ("li", Kind::Optional),
    ("main", Kind::Block),
    ("mark", Kind::Inline),
    ("menu", Kind::Block),
    ("nav", Kind::Block),
    ("nobr", Kind::Inline),
    ("ol", Kind::Block),
    ("p", Kind::Optional),
    ("picture", Kind::Inline),
    ("pre", Kind::Block),
    ("q", Kind::Inline),
    ("rp", Kind::Inline),
    ("rt", Kind::Inline),
    ("ruby", Kind::Inline),
    ("s", Kind::Inline),
    ("samp", Kind::Inline),
    ("section", Kind::Block),
    ("small", Kind::Inline),
    ("source", Kind::Void),
    ("span", Kind::Inline),
    ("strike", Kind::Inline),
    ("strong", Kind::Inline),
    ("sub", Kind::Inline),
    ("summary", Kind::Block),
    ("sup", Kind::Inline),
    ("table", Kind::Table),
    ("tbody", Kind::Table),
    ("td", Kind::Table),
    ("tfoot", Kind::Table),
    ("th", Kind::Table),
    ("thead", Kind::Table),
    ("time", Kind::Inline),
    ("tr", Kind::Table),
    ("tt", Kind::Inline),
    ("u", Kind::Inline),
    ("ul", Kind::Block),
    ("var", Kind::Inline),
    ("wbr", Kind::Void),
];

/// Attributes whose values are shown or give sizes and colours; no browser does anything else with
/// them on an element of [`KEPT`]. Addresses and styles have ways of their own.
const PLAIN: &[&str] = &[
    "abbr",
    "align",
    "alink",
    "alt",
    "axis",
    "bgcolor",
    "border",
    "bordercolor",
    "cellpadding",
    "cellspacing",
    "class",
    "clear",
    "color",
    "cols",
    "colspan",
    "compact",
    "datetime",
    "dir",
    "face",
    "frame",
    "headers",
    "height",
    "hidden",
    "hspace",
    "id",
    "lang",
    "leftmargin",
    "link",
    "marginheight",
    "marginwidth",
    "noshade",
    "nowrap",
    "open",
    "reversed",
    "role",
    "rowspan",
    "rules",
    "scope",
    "size",
    "sizes",
    "span",
    "start",
    "summary",
    "text",
    "title",
    "topmargin",
    "type",
    "valign",
    "value",
    "vlink",
    "vspace",
    "width",
];

/// Whether an attribute is written as it is.
pub(super) fn is_plain(attribute: &str) -> bool {
    PLAIN.binary_search(&attribute).is_ok()
        || attribute
            .strip_prefix("aria-")
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase()))
}

/// Elements that end an unclosed `<svg>` or `<math>` (HTML §13.2.6.5).
pub(super) fn breaks_out(name: &str) -> bool {
    matches!(
        name,
        "b" | "big"
            | "blockquote"
            | "body"
            | "br"
            | "center"
            | "code"
            | "dd"
            | "div"
            | "dl"
            | "dt"
            | "em"
            | "embed"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "hr"
            | "i"
            | "img"
            | "li"
            | "listing"
            | "menu"
            | "meta"
            | "nobr"
            | "ol"
            | "p"
            | "pre"
            | "ruby"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "strike"
            | "sub"
            | "sup"
            | "table"
            | "tt"
            | "u"
            | "ul"
            | "var"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(KEPT.is_sorted_by(|a, b| a.0 < b.0));
        assert!(PLAIN.is_sorted_by(|a, b| a < b));
    }
}
