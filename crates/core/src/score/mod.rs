//! The content score: integers only, so that every runtime agrees to the last digit.

mod symbols;

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::diagnostic::{Lang, Place, Text, fill};
use crate::inspect::{Inspection, RuleSet};
use crate::message::MessageView;
use crate::plugin::Finding;

/// Points at which a message counts as spam, in thousandths.
pub const THRESHOLD: i32 = 5_000;
/// Points from which a message deserves a second look.
const SUSPECT: i32 = 2_000;

/// Symbols of one family; together they never weigh more than the group's cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Group {
    /// How the HTML is made.
    Html,
    /// Where links lead.
    Link,
    /// What plugins found. Without a cap: the operator chose them.
    Plugin,
    /// The subject.
    Subject,
    /// What the text says.
    Text,
}

impl Group {
    /// The name in results.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "HTML",
            Self::Link => "LINK",
            Self::Plugin => "PLUGIN",
            Self::Subject => "SUBJECT",
            Self::Text => "TEXT",
        }
    }

    /// The most its symbols can add, in thousandths.
    pub fn cap(self) -> i32 {
        match self {
            Self::Html => 2_500,
            Self::Subject => 2_000,
            Self::Text | Self::Link => 4_000,
            Self::Plugin => i32::MAX,
        }
    }
}

/// A detector with its weight and its texts. `why` is the message of a [`Text`], `fix` its hint.
#[derive(Debug)]
pub(crate) struct Symbol {
    pub(crate) id: &'static str,
    pub(crate) group: Group,
    /// Thousandths of a point.
    pub(crate) points: i32,
    /// Raised whenever the detector changes what it finds.
    pub(crate) revision: u32,
    pub(crate) en: Text,
    pub(crate) zh_cn: Text,
    pub(crate) detect: fn(&Inspection<'_>) -> Option<Evidence>,
}

/// What a detector found.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    pub(crate) places: Vec<Place>,
    pub(crate) params: Vec<(&'static str, String)>,
}

impl Evidence {
    /// At these places; `None` where there are none.
    pub(crate) fn at(places: Vec<Place>) -> Option<Self> {
        (!places.is_empty()).then_some(Self { places, params: Vec::new() })
    }
}

/// A symbol that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hit {
    /// `UPPER_SNAKE`.
    pub id: String,
    /// Its family.
    pub group: Group,
    /// What it adds to the score, in thousandths.
    pub points: i32,
    /// What it would add without the cap of its group.
    pub raw_points: i32,
    /// The evidence.
    pub spans: Vec<Place>,
    texts: Texts,
    params: Vec<(&'static str, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Texts {
    Ours(Text, Text),
    Plugin(String),
}

impl Hit {
    /// Why it counts.
    pub fn why(&self, lang: Lang) -> String {
        match &self.texts {
            Texts::Ours(..) => fill(self.text(lang).message, &self.params, lang),
            Texts::Plugin(detail) => detail.clone(),
        }
    }

    /// What to do about it.
    pub fn fix(&self, lang: Lang) -> String {
        fill(self.text(lang).hint, &self.params, lang)
    }

    fn text(&self, lang: Lang) -> Text {
        match (&self.texts, lang) {
            (Texts::Ours(en, _), Lang::En) => *en,
            (Texts::Ours(_, zh_cn), Lang::ZhCn) => *zh_cn,
            (Texts::Plugin(_), _) => Text { message: "", hint: "" },
        }
    }
}

/// What the score says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScoreVerdict {
    /// Nothing to worry about.
    Ham,
    /// Deserves a second look.
    Suspect,
    /// At or above the threshold.
    Spam,
}

impl ScoreVerdict {
    /// The name in results.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ham => "ham",
            Self::Suspect => "suspect",
            Self::Spam => "spam",
        }
    }
}

/// The score of a message. The hits' points add up to it exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Score {
    /// Which rules.
    pub ruleset: RuleSet,
    /// Thousandths of a point.
    pub score: i32,
    /// Every symbol that was found, in order of their names.
    pub symbols: Vec<Hit>,
}

impl Score {
    /// What the score says.
    pub fn verdict(&self) -> ScoreVerdict {
        match self.score {
            THRESHOLD.. => ScoreVerdict::Spam,
            SUSPECT.. => ScoreVerdict::Suspect,
            _ => ScoreVerdict::Ham,
        }
    }

    /// The score with what plugins found in it.
    #[must_use]
    pub fn with_findings(mut self, findings: &[Finding], view: &MessageView) -> Self {
        self.symbols.extend(findings.iter().map(|finding| Hit {
            id: finding.symbol.clone(),
            group: Group::Plugin,
            points: finding.points,
            raw_points: finding.points,
            spans: plugin_place(finding, view).into_iter().collect(),
            texts: Texts::Plugin(finding.detail.clone()),
            params: Vec::new(),
        }));
        self.settled()
    }

    /// With caps applied and the sum made.
    fn settled(mut self) -> Self {
        let mut room: BTreeMap<Group, i32> = BTreeMap::new();
        for hit in &mut self.symbols {
            let left = room.entry(hit.group).or_insert(hit.group.cap());
            hit.points = hit.raw_points.min(*left);
            *left = left.saturating_sub(hit.points.max(0));
        }
        self.score = self.symbols.iter().fold(0, |sum: i32, hit| sum.saturating_add(hit.points));
        self
    }

    /// The score with its texts in `lang`, for serialising.
    pub fn localized(&self, lang: Lang) -> LocalizedScore<'_> {
        LocalizedScore { score: self, lang }
    }
}

fn plugin_place(finding: &Finding, view: &MessageView) -> Option<Place> {
    let part = view.parts.get(usize::try_from(finding.part?).ok()?)?;
    Some(Place::in_part(part.number.clone(), 0..part.size()))
}

/// Scores a message.
///
/// ```
/// use mailwright::message::MessageView;
///
/// let view = MessageView::parse(&b"Subject: BUY NOW TODAY!!!\r\n\r\nHello\r\n"[..]);
/// let score = mailwright::score::score(&view);
/// let ids: Vec<_> = score.symbols.iter().map(|hit| hit.id.as_str()).collect();
/// assert_eq!(ids, ["SUBJECT_ALL_CAPS", "SUBJECT_EXCLAMATION"]);
/// assert_eq!(score.score, score.symbols.iter().map(|hit| hit.points).sum::<i32>());
/// ```
pub fn score(view: &MessageView) -> Score {
    score_prepared(&Inspection::new(view))
}

/// As [`score`], where the message is prepared already.
pub fn score_prepared(inspection: &Inspection<'_>) -> Score {
    let symbols = symbols::ALL
        .iter()
        .filter_map(|symbol| Some((symbol, (symbol.detect)(inspection)?)))
        .map(|(symbol, evidence)| Hit {
            id: symbol.id.to_owned(),
            group: symbol.group,
            points: symbol.points,
            raw_points: symbol.points,
            spans: evidence.places,
            texts: Texts::Ours(symbol.en, symbol.zh_cn),
            params: evidence.params,
        })
        .collect();
    Score { ruleset: ruleset(), score: 0, symbols }.settled()
}

/// The rule set that [`score`] uses.
pub fn ruleset() -> RuleSet {
    let symbols = symbols::ALL.iter().map(|symbol| {
        let Symbol { id, group, points, revision, .. } = symbol;
        format!("{id} {} {points} {} {revision}", group.as_str(), group.cap())
    });
    RuleSet::new("mailwright-score-1", symbols)
}

/// A score together with the language to show it in.
#[derive(Debug, Clone, Copy)]
pub struct LocalizedScore<'a> {
    score: &'a Score,
    lang: Lang,
}

impl Serialize for LocalizedScore<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Score { ruleset, score, symbols } = self.score;
        let symbols: Vec<_> = symbols.iter().map(|hit| LocalizedHit { hit, lang: self.lang }).collect();
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("ruleset", ruleset)?;
        map.serialize_entry("score", score)?;
        map.serialize_entry("threshold", &THRESHOLD)?;
        map.serialize_entry("verdict", self.score.verdict().as_str())?;
        map.serialize_entry("symbols", &symbols)?;
        map.end()
    }
}

/// A place on one level: `{field, start, end}` or `{part, start, end}`, with `bytes` where they are known.
struct Flat<'a>(&'a Place);

impl Serialize for Flat<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Place { field, span, bytes } = self.0;
        let mut map = serializer.serialize_map(None)?;
        if let Some(field) = field {
            map.serialize_entry("field", field)?;
        }
        if let Some(span) = span {
            if let Some(part) = &span.part {
                map.serialize_entry("part", part)?;
            }
            map.serialize_entry("start", &span.start)?;
            map.serialize_entry("end", &span.end)?;
        }
        if let Some(bytes) = bytes {
            map.serialize_entry("bytes", bytes)?;
        }
        map.end()
    }
}

struct LocalizedHit<'a> {
    hit: &'a Hit,
    lang: Lang,
}

impl Serialize for LocalizedHit<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Hit { id, group, points, raw_points, spans, .. } = self.hit;
        let mut map = serializer.serialize_map(Some(7))?;
        map.serialize_entry("id", id)?;
        map.serialize_entry("group", group.as_str())?;
        map.serialize_entry("points", points)?;
        map.serialize_entry("raw_points", raw_points)?;
        map.serialize_entry("spans", &spans.iter().map(Flat).collect::<Vec<_>>())?;
        map.serialize_entry("why", &self.hit.why(self.lang))?;
        map.serialize_entry("fix", &self.hit.fix(self.lang))?;
        map.end()
    }
}
