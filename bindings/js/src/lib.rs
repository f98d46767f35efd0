//! The WebAssembly inside the npm package: core's functions, called with what `src/wire.ts` flattens. Each
//! answers with plain objects, or throws the list of findings that kept it from answering.

#![forbid(unsafe_code)]
#![allow(unreachable_pub, reason = "what is exported is public to JavaScript")]
#![allow(clippy::needless_pass_by_value, reason = "wasm-bindgen hands lists over by value")]

mod answer;
mod composed;
#[cfg(feature = "dkim")]
mod dkim;
#[cfg(feature = "inspect")]
mod inspect;
#[cfg(not(any(feature = "inspect", feature = "markdown", feature = "parse")))]
mod json;
pub mod kinds;
#[cfg(feature = "markdown")]
mod markdown;
mod options;
#[cfg(feature = "parse")]
mod parse;
#[cfg(feature = "plugins")]
mod plugins;
#[cfg(feature = "preview")]
mod preview;
mod wire;

use mailwright::address::{Address, Mailbox, parse_list};
use mailwright::diagnostic::{Diagnostic, Lang, Localized, Severity, worst};
use mailwright::draft::{Draft, Value, from_value};
use mailwright::{Mode, Validation, catalogue};
use serde::Serialize;
use wasm_bindgen::prelude::*;

pub use composed::Composed;
use options::Options;
use wire::{Blobs, Texts, Wire};

/// Faster than the standard library's, in a third of its code.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Thrown where the same is to be asked with the texts checked, see `src/engine.ts`.
const UNSURE: JsValue = JsValue::NULL;

/// A call: what is asked, and how the answer is to be.
pub(crate) struct Call {
    pub(crate) input: Value,
    pub(crate) options: Options,
}

impl Call {
    /// Reads the input and the options.
    fn read(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<Self, JsValue> {
        let mut wire = Wire::new(bytes, blobs, texts);
        let (Some(input), Some(options), Some(world)) = (wire.value(), wire.value(), wire.world()) else {
            return Err(JsValue::from_str("the call is damaged"));
        };
        if wire.unsure {
            return Err(UNSURE);
        }
        let options = Options::read(options, world).map_err(|problems| thrown(&problems, Lang::En))?;
        if wire.problems.is_empty() {
            return Ok(Self { input, options });
        }
        Err(thrown(&wire.problems, options.lang))
    }

    fn text(self) -> Result<(String, Options), JsValue> {
        let Self { input, options } = self;
        let got = match input {
            Value::Text(text) => return Ok((text, options)),
            other => other.type_name().to_owned(),
        };
        let problem = Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", "a string");
        Err(thrown(&[problem.param("got", got)], options.lang))
    }

    fn draft(self) -> Result<(Draft, Options), JsValue> {
        let Self { input, options } = self;
        match from_value(input) {
            Ok(draft) => Ok((draft, options)),
            Err(problems) => Err(thrown(&problems, options.lang)),
        }
    }
}

/// A value as a plain JavaScript object.
#[cfg(any(feature = "inspect", feature = "markdown", feature = "parse"))]
pub(crate) fn plain(value: &impl Serialize) -> JsValue {
    use serde_wasm_bindgen::Serializer;

    const PLAIN: Serializer =
        Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    value.serialize(&PLAIN).unwrap_or_else(JsValue::from)
}

/// The same with little code, and without bytes, which the drafts of parsed messages have.
#[cfg(not(any(feature = "inspect", feature = "markdown", feature = "parse")))]
pub(crate) fn plain(value: &impl Serialize) -> JsValue {
    let mut json = json::Json::default();
    let written = value.serialize(&mut json).map(|()| json.text);
    written.map_or_else(
        |problem| JsValue::from_str(&problem.to_string()),
        |text| js_sys::JSON::parse(&text).unwrap_or_else(|problem| problem),
    )
}

/// Findings as a call throws them.
pub(crate) fn thrown(problems: &[Diagnostic], lang: Lang) -> JsValue {
    plain(&localized(problems, lang))
}

pub(crate) fn localized(diagnostics: &[Diagnostic], lang: Lang) -> Vec<Localized<'_>> {
    diagnostics.iter().map(|diagnostic| diagnostic.localized(lang)).collect()
}

/// Markdown is another entry's, which the caller may not want to load.
pub(crate) fn without_markdown(draft: &Draft) -> Result<(), Vec<Diagnostic>> {
    match draft.markdown {
        None => Ok(()),
        Some(_) => Err(vec![
            Diagnostic::new(&kinds::ENTRY_REQUIRED)
                .field("markdown")
                .param("name", "markdown")
                .param("entry", "mailwright/markdown"),
        ]),
    }
}

/// The findings of a draft. Only the entries that parse messages and run plugins read their parts back.
pub(crate) fn checked(draft: &mut Draft, mode: Mode) -> Result<Validation<'_>, Vec<Diagnostic>> {
    without_markdown(draft)?;
    #[cfg(any(feature = "parse", feature = "plugins"))]
    return Ok(mailwright::validate_in(draft, mode));
    #[cfg(not(any(feature = "parse", feature = "plugins")))]
    Ok(mailwright::validate_new_in(draft, mode))
}

/// Every problem of a draft.
#[wasm_bindgen(js_name = validate)]
pub fn validate_draft(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    let (mut draft, options) = Call::read(bytes, blobs, texts)?.draft()?;
    let found = checked(&mut draft, options.mode).map_err(|problems| thrown(&problems, options.lang))?;
    Ok(plain(&Checked {
        valid: found.valid.is_some(),
        diagnostics: localized(&found.diagnostics, options.lang),
    }))
}

#[derive(Serialize)]
struct Checked<'a> {
    valid: bool,
    diagnostics: Vec<Localized<'a>>,
}

/// An address list as people type it.
#[wasm_bindgen(js_name = parseAddresses)]
pub fn parse_addresses(bytes: &[u8], texts: Texts) -> Result<JsValue, JsValue> {
    let (list, options) = Call::read(bytes, None, texts)?.text()?;
    let (addresses, problems) = parse_list(&list);
    Ok(plain(&AddressList {
        valid: worst(&problems) != Some(Severity::Error) && !addresses.is_empty(),
        addresses: addresses.iter().map(Parsed::from).collect(),
        diagnostics: localized(&problems, options.lang),
    }))
}

#[derive(Serialize)]
struct AddressList<'a> {
    valid: bool,
    addresses: Vec<Parsed<'a>>,
    diagnostics: Vec<Localized<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Parsed<'a> {
    Mailbox(ParsedMailbox<'a>),
    Group { group: &'a str, members: Vec<ParsedMailbox<'a>> },
}

#[derive(Serialize)]
struct ParsedMailbox<'a> {
    name: Option<&'a str>,
    address: String,
}

impl<'a> From<&'a Mailbox> for ParsedMailbox<'a> {
    fn from(mailbox: &'a Mailbox) -> Self {
        Self { name: mailbox.name.as_deref(), address: mailbox.address.normalized() }
    }
}

impl<'a> From<&'a Address> for Parsed<'a> {
    fn from(address: &'a Address) -> Self {
        match address {
            Address::Mailbox(mailbox) => Self::Mailbox(mailbox.into()),
            Address::Group { name, members } => {
                Self::Group { group: name, members: members.iter().map(Into::into).collect() }
            }
        }
    }
}
