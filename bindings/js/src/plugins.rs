//! Plugins. What one is, how it is held to its limits and what becomes of a message is core's; JavaScript runs them.

use std::collections::BTreeMap;

use mailwright::catalogue;
use mailwright::diagnostic::{Diagnostic, Kind, Lang, Localized, Severity};
use mailwright::draft::{Value, from_value};
use mailwright::inspect::RuleSet;
use mailwright::message::{PartView, Role};
use mailwright::plugin::limits::{FILE, ITEMS, LOG, MEMORY, MESSAGE, PAUSE_SECONDS, READ, TRANSFER};
use mailwright::plugin::limits::{check_frame, check_items, in_units};
use mailwright::plugin::load::{check_abi, check_interface, check_module, describe, is_component};
use mailwright::plugin::{
    Answer, Capability, Description, Failed, Grants, Log, Mail, Manifest, OnError, Outcome, Prepared,
    ReadError, Row, SettingValue, Settings, Stop, World, answer_of, failed, kinds, read_answer, suspended,
    with_memory_limit,
};
use mailwright::score::LocalizedScore;
use mailwright::{Draft, Env, Message, Mode};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::composed::{Composed, composed};
use crate::wire::{Blobs, Texts};
use crate::{Call, localized, plain, thrown, without_markdown};

type Problems = Vec<Diagnostic>;

/// A plugin as JavaScript describes it, checked.
struct Mounted {
    file: String,
    description: Description,
    grants: Grants,
    settings: Settings,
    on_error: OnError,
}

/// The fields of an object.
struct Fields(BTreeMap<String, Value>);

impl Fields {
    fn of(value: Value, field: &str) -> Result<Self, Problems> {
        match value {
            Value::Map(entries) => Ok(Self(entries.into_iter().collect())),
            Value::Null => Ok(Self(BTreeMap::new())),
            other => Err(wrong("an object", &other, field)),
        }
    }

    fn take(&mut self, name: &str) -> Value {
        self.0.remove(name).unwrap_or(Value::Null)
    }

    fn text(&mut self, name: &str) -> Result<String, Problems> {
        match self.take(name) {
            Value::Text(text) => Ok(text),
            other => Err(wrong("a string", &other, name)),
        }
    }
}

fn wrong(expected: &str, got: &Value, field: &str) -> Problems {
    let found =
        Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", expected).param("got", got.type_name());
    vec![found.field(field)]
}

fn one(problem: Diagnostic) -> Problems {
    vec![problem]
}

fn items(value: Value, field: &str) -> Result<Vec<Value>, Problems> {
    match value {
        Value::List(items) => Ok(items),
        Value::Null => Ok(Vec::new()),
        other => Err(wrong("a list", &other, field)),
    }
}

fn texts(value: Value, field: &str) -> Result<Vec<String>, Problems> {
    let text = |item| match item {
        Value::Text(text) => Ok(text),
        other => Err(wrong("a string", &other, field)),
    };
    items(value, field)?.into_iter().map(text).collect()
}

fn values(value: Value, field: &str) -> Result<BTreeMap<String, SettingValue>, Problems> {
    let mut values = BTreeMap::new();
    for (key, value) in Fields::of(value, field)?.0 {
        let place = format!("{field}.{key}");
        let value = match value {
            Value::Null => continue,
            Value::Text(text) => SettingValue::Text(text),
            Value::Integer(number) => SettingValue::Integer(number),
            Value::Bool(flag) => SettingValue::Boolean(flag),
            Value::List(items) => SettingValue::TextList(texts(Value::List(items), &place)?),
            other => {
                return Err(wrong(
                    "a string, a whole number, a boolean or a list of strings",
                    &other,
                    &place,
                ));
            }
        };
        values.insert(key, value);
    }
    Ok(values)
}

/// One of three words, or none.
fn chosen<T>(value: Value, field: &str, choices: [(&str, T); 3]) -> Result<Option<T>, Problems> {
    let expected = {
        let [(a, _), (b, _), (c, _)] = &choices;
        format!("“{a}”, “{b}” or “{c}”")
    };
    let said = match &value {
        Value::Null => return Ok(None),
        Value::Text(said) => said.as_str(),
        _ => "",
    };
    let found = choices.into_iter().find(|(name, _)| *name == said);
    found.map(|(_, choice)| Some(choice)).ok_or_else(|| wrong(&expected, &value, field))
}

/// Reads `{file, manifest, described, grants, settings, config, onError}`.
fn mounted(value: Value) -> Result<Mounted, Problems> {
    let mut fields = Fields::of(value, "plugins")?;
    let file = fields.text("file")?;
    let manifest = match fields.take("manifest") {
        Value::Bytes(section) => Some(Manifest::of_section(&file, &section).map_err(one)?),
        _ => None,
    };
    if let Some(manifest) = &manifest {
        manifest.check_api(&file).map_err(one)?;
    }
    let described = match fields.take("described") {
        Value::Null => None,
        value => Some(Description::of_value(&file, value).map_err(one)?),
    };
    let description = describe(&file, manifest, described).map_err(one)?;
    let grants = texts(fields.take("grants"), "grants")?;
    let grants: Grants =
        grants.iter().map(|name| Capability::parse(name)).collect::<Result<_, _>>().map_err(one)?;
    if let Some(unwanted) = grants.without(&description.wants).iter().next() {
        let problem = Diagnostic::new(&kinds::PLUGIN_GRANT_UNWANTED).param("plugin", &description.name);
        return Err(one(problem.param("name", unwanted.name())));
    }
    let settings = Settings::resolve(&description, values(fields.take("settings"), "settings")?)?;
    let settings = settings.with_shared(&values(fields.take("config"), "config")?, &grants);
    let choices = [("hold", OnError::Hold), ("skip", OnError::Skip), ("reject", OnError::Reject)];
    let on_error = chosen(fields.take("onError"), "onError", choices)?.unwrap_or_default();
    Ok(Mounted { file, description, grants, settings, on_error })
}

/// Whether `bytes` are a component, which JavaScript cannot run as it is.
#[wasm_bindgen(js_name = isComponent)]
pub fn is_component_file(file: &str, bytes: &[u8], lang: &str) -> Result<bool, JsValue> {
    is_component(file, bytes, FILE).map_err(|problem| refused(problem, lang))
}

/// The same module, held to what memory a plugin may have.
#[wasm_bindgen(js_name = limitMemory)]
pub fn limit_memory(file: &str, bytes: &[u8], lang: &str) -> Result<Vec<u8>, JsValue> {
    with_memory_limit(file, bytes, MEMORY).map_err(|problem| refused(problem, lang))
}

/// Whether a module has what the core door takes, and asks for no more than it gives.
#[wasm_bindgen(js_name = checkModule)]
pub fn check_plugin_module(
    file: &str,
    functions: Vec<String>,
    memories: Vec<String>,
    imports: Vec<String>,
    lang: &str,
) -> Result<(), JsValue> {
    let functions: Vec<&str> = functions.iter().map(String::as_str).collect();
    let memories: Vec<&str> = memories.iter().map(String::as_str).collect();
    let imports: Vec<_> = imports.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str())).collect();
    check_module(file, &functions, &memories, &imports).map_err(|problem| refused(problem, lang))
}

/// What `mw_abi` returned.
#[wasm_bindgen(js_name = checkAbi)]
pub fn check_plugin_abi(file: &str, abi: i32, lang: &str) -> Result<(), JsValue> {
    check_abi(file, abi).map_err(|problem| refused(problem, lang))
}

/// The version of the interface that a transpiled component exports.
#[wasm_bindgen(js_name = checkInterface)]
pub fn check_plugin_interface(file: &str, version: &str, lang: &str) -> Result<(), JsValue> {
    check_interface(file, version).map_err(|problem| refused(problem, lang))
}

/// One problem that JavaScript found: `invalid`, `memory`, `import-unknown`, `not-transpiled`.
#[wasm_bindgen(js_name = pluginProblem)]
pub fn plugin_problem(file: &str, what: &str, reason: &str, lang: &str) -> JsValue {
    refused(problem(file, what, reason, &mut Log::new(0)), lang)
}

fn refused(problem: Diagnostic, lang: &str) -> JsValue {
    thrown(&[problem], Lang::from_tag(lang).unwrap_or_default())
}

/// Why an instance was stopped, as the native host says it.
fn problem(plugin: &str, what: &str, reason: &str, log: &mut Log) -> Diagnostic {
    let about = |kind: &'static Kind| Diagnostic::new(kind).param("plugin", plugin);
    match what {
        "memory" => about(&kinds::PLUGIN_MEMORY).param("limit", in_units(MEMORY)),
        "transfer" => about(&kinds::PLUGIN_RESULT_TOO_LARGE).param("limit", in_units(TRANSFER)),
        "import-unknown" => about(&kinds::PLUGIN_IMPORT_UNKNOWN).param("import", reason),
        "export-missing" => about(&kinds::PLUGIN_EXPORT_MISSING).param("export", reason),
        "not-transpiled" => about(&crate::kinds::PLUGIN_NOT_TRANSPILED),
        "invalid" => about(&kinds::PLUGIN_INVALID).param("reason", reason),
        "result" => about(&kinds::PLUGIN_RESULT_INVALID).param("reason", reason),
        "trap" => about(&kinds::PLUGIN_TRAPPED).param("reason", reason),
        // It ended itself, and may have said why.
        _ => about(&kinds::PLUGIN_TRAPPED).param("reason", log.last_error().unwrap_or(reason)),
    }
}

#[derive(Serialize)]
struct Described<'a> {
    #[serde(flatten)]
    description: &'a Description,
    grants: &'a Grants,
}

/// What a plugin says of itself; refuses what is wrong with it or with what it is given.
#[wasm_bindgen(js_name = describePlugin)]
pub fn describe_plugin(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    let Call { input, options } = Call::read(bytes, blobs, texts)?;
    let Mounted { description, grants, .. } =
        mounted(input).map_err(|problems| thrown(&problems, options.lang))?;
    Ok(plain(&Described { description: &description, grants: &grants }))
}

/// What is kept for one running instance: its virtual world, and what it logs.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PluginGuest {
    world: World,
    log: Log,
}

#[wasm_bindgen]
impl PluginGuest {
    /// Of an instance that only says what it is.
    pub fn idle() -> PluginGuest {
        Self { world: World::default(), log: Log::new(LOG) }
    }

    /// Nanoseconds since 1970.
    pub fn now(&mut self) -> u64 {
        self.world.now_ns()
    }

    /// Nanoseconds since the plugin was started.
    pub fn elapsed(&mut self) -> u64 {
        self.world.elapsed_ns()
    }

    /// Lets time pass.
    pub fn wait(&mut self, nanoseconds: u64) {
        self.world.wait_ns(nanoseconds);
    }

    /// What looks random.
    pub fn random(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.world.fill(&mut bytes);
        bytes
    }

    /// A line.
    pub fn log(&mut self, level: &str, message: &str) {
        self.log.push(level, message);
    }

    /// Output of a program.
    pub fn write(&mut self, error: bool, bytes: &[u8]) {
        self.log.write(if error { "error" } else { "info" }, bytes);
    }

    /// Why it was stopped while it said what it is.
    pub fn stopped(&mut self, file: &str, what: &str, reason: &str, lang: &str) -> JsValue {
        refused(problem(file, what, reason, &mut self.log), lang)
    }
}

/// The message as a component reads it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PluginMail(Mail);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    mail_from: String,
    rcpt_to: Vec<String>,
}

#[derive(Serialize)]
struct Header<'a> {
    name: &'a str,
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part<'a> {
    index: usize,
    parent: Option<usize>,
    role: &'static str,
    content_type: &'a str,
    filename: Option<&'a str>,
    content_id: Option<&'a str>,
    size: usize,
}

impl<'a> Part<'a> {
    fn new(index: usize, part: &'a PartView) -> Self {
        let role = match part.role {
            Role::Container => "container",
            Role::Text => "text",
            Role::Html => "html",
            Role::Inline => "inline",
            _ => "attachment",
        };
        Self {
            index,
            parent: part.parent,
            role,
            content_type: &part.content_type,
            filename: part.filename.as_deref(),
            content_id: part.content_id.as_deref(),
            size: part.size(),
        }
    }
}

fn unreadable(error: ReadError) -> JsValue {
    JsValue::from_str(match error {
        ReadError::NoSuchPart => "no-such-part",
        ReadError::NotText => "not-text",
        ReadError::Denied => "denied",
        ReadError::TooLarge => "too-large",
    })
}

#[wasm_bindgen]
impl PluginMail {
    /// Sender and recipients.
    pub fn envelope(&self) -> JsValue {
        let (mail_from, rcpt_to) = self.0.envelope();
        plain(&Envelope { mail_from, rcpt_to })
    }

    /// The values of every field of that name.
    pub fn header(&self, name: &str) -> Vec<String> {
        self.0.header(name)
    }

    /// Every field.
    pub fn headers(&self) -> JsValue {
        let headers = &self.0.view().headers;
        let headers = headers.iter().map(|it| Header { name: &it.name, value: it.value.clone() });
        plain(&headers.collect::<Vec<_>>())
    }

    /// The same as on the wire.
    #[wasm_bindgen(js_name = rawHeaders)]
    pub fn raw_headers(&self) -> JsValue {
        plain(&self.0.raw_headers().map(|(name, value)| Header { name, value }).collect::<Vec<_>>())
    }

    /// All parts.
    pub fn parts(&self) -> JsValue {
        let parts = self.0.view().parts.iter().enumerate();
        plain(&parts.map(|(index, part)| Part::new(index, part)).collect::<Vec<_>>())
    }

    /// The score so far.
    pub fn score(&self) -> JsValue {
        plain(&self.0.score())
    }

    /// The text of a part.
    pub fn text(&self, part: u32) -> Result<String, JsValue> {
        self.0.text(part).map(|text| text.to_string()).map_err(unreadable)
    }

    /// A piece of a part.
    pub fn body(&self, part: u32, offset: u32, length: u32) -> Result<Vec<u8>, JsValue> {
        self.0.body(part, offset, length).map_err(unreadable)
    }

    /// Bytes on the wire.
    pub fn size(&self) -> usize {
        self.0.view().raw.len()
    }

    /// A piece of the message.
    pub fn raw(&self, offset: u32, length: u32) -> Result<Vec<u8>, JsValue> {
        self.0.raw(offset, length).map_err(unreadable)
    }
}

/// What a plugin did.
struct Report {
    name: String,
    version: String,
    outcome: Option<Outcome>,
    errors: Problems,
    elapsed: f64,
    log: Vec<String>,
}

/// A draft on its way from plugin to plugin.
#[wasm_bindgen]
pub struct PluginRow {
    row: Row,
    plugins: Vec<Mounted>,
    at: usize,
    /// Why there is no frame for the plugin whose turn it is.
    too_large: Option<Diagnostic>,
    fail_on: Severity,
    lang: Lang,
    reports: Vec<Report>,
    alerts: Problems,
    errors: Problems,
    stop: Option<Stop>,
}

impl std::fmt::Debug for PluginRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PluginRow").field("at", &self.at).finish_non_exhaustive()
    }
}

// What a turn came to, in bits.
const GOES_ON: u32 = 1;
const FAILED: u32 = 2;

#[wasm_bindgen]
impl PluginRow {
    /// Of a draft, and of `{plugins, failOn}`.
    pub fn of(
        bytes: &[u8],
        blobs: Blobs,
        texts: Texts,
        plugin_bytes: &[u8],
        plugin_blobs: Blobs,
        plugin_texts: Texts,
    ) -> Result<PluginRow, JsValue> {
        let plugins = Call::read(plugin_bytes, plugin_blobs, plugin_texts)?.input;
        let Call { input, options } = Call::read(bytes, blobs, texts)?;
        let lang = options.lang;
        Self::read(input, plugins, &options).map_err(|problems| thrown(&problems, lang))
    }

    /// The settings of the plugin whose turn it is: texts and lists of texts by their keys.
    pub fn settings(&self) -> JsValue {
        self.plugins.get(self.at).map_or(JsValue::UNDEFINED, |mounted| plain(&mounted.settings))
    }

    /// What is kept for the instance.
    pub fn guest(&self) -> PluginGuest {
        let name =
            self.plugins.get(self.at).map(|mounted| mounted.description.name.as_str()).unwrap_or_default();
        PluginGuest { world: self.row.env().world_of(name), log: Log::new(LOG) }
    }

    /// The message as a component reads it.
    pub fn mail(&self) -> Option<PluginMail> {
        let Mounted { settings, grants, .. } = self.plugins.get(self.at)?;
        Some(PluginMail(Mail::new(&self.row.input(settings, grants), READ)))
    }

    /// The frame of the core door; nothing where it is too large, which [`Self::too_large`] tells.
    pub fn frame(&mut self) -> Option<Vec<u8>> {
        let Mounted { file, settings, grants, .. } = self.plugins.get(self.at)?;
        let frame = self.row.input(settings, grants).frame();
        self.too_large = check_frame(file, &frame, MESSAGE).err();
        self.too_large.is_none().then_some(frame)
    }

    /// The plugin did not run, as its frame is too large.
    #[wasm_bindgen(js_name = tooLarge)]
    pub fn too_large(&mut self, elapsed: f64, alarm: u32) -> u32 {
        let Some(problem) = self.too_large.take() else { return 0 };
        self.told(PluginGuest::idle(), Err(problem), elapsed, alarm)
    }

    /// What it answered through the core door.
    pub fn answered(&mut self, mut guest: PluginGuest, json: &[u8], elapsed: f64, alarm: u32) -> u32 {
        let Some(Mounted { file, .. }) = self.plugins.get(self.at) else { return 0 };
        let answer = if json.len() > TRANSFER {
            Err(problem(file, "transfer", "", &mut guest.log))
        } else {
            read_answer(file, json)
        };
        self.told(guest, answer, elapsed, alarm)
    }

    /// What a component returned, as an answer of the core door would say it.
    pub fn returned(
        &mut self,
        guest: PluginGuest,
        bytes: &[u8],
        blobs: Blobs,
        texts: Texts,
        elapsed: f64,
        alarm: u32,
    ) -> Result<u32, JsValue> {
        let Call { input, .. } = Call::read(bytes, blobs, texts)?;
        let Some(Mounted { description, .. }) = self.plugins.get(self.at) else { return Ok(0) };
        let answer = answer_of(&description.name, input);
        Ok(self.told(guest, answer, elapsed, alarm))
    }

    /// It was stopped.
    pub fn stopped(
        &mut self,
        mut guest: PluginGuest,
        what: &str,
        reason: &str,
        elapsed: f64,
        alarm: u32,
    ) -> u32 {
        let Some(Mounted { description, .. }) = self.plugins.get(self.at) else { return 0 };
        let problem = problem(&description.name, what, reason, &mut guest.log);
        self.told(guest, Err(problem), elapsed, alarm)
    }

    /// It may not run now, having failed so often.
    pub fn suspended(&mut self, failures: u32) -> u32 {
        let Some(Mounted { description, .. }) = self.plugins.get(self.at) else { return 0 };
        let problem = suspended(&description.name, failures, PAUSE_SECONDS);
        self.fail(vec![problem], 0)
    }

    /// The message as far as it got.
    pub fn composed(&self) -> Composed {
        let message: &Message = &self.row.prepared().message;
        Composed::new(message.clone(), message.raw.len(), self.lang)
    }

    /// All that was found out.
    pub fn report(&mut self) -> JsValue {
        if self.stop.is_none() && self.row.is_refused(self.fail_on) {
            self.stop = Some(Stop::Refused);
        }
        let Prepared { lint, score, .. } = self.row.prepared();
        plain(&Shown {
            stop: self.stop.map(Stop::as_str),
            plugins: self.reports.iter().map(|report| report.shown(self.lang)).collect(),
            tags: self.row.tags(),
            errors: localized(&self.errors, self.lang),
            alerts: localized(&self.alerts, self.lang),
            score: score.localized(self.lang),
            lint: ShownLint {
                ruleset: lint.ruleset.clone(),
                diagnostics: localized(&lint.diagnostics, self.lang),
            },
        })
    }
}

/// Without the code that renders Markdown, which is another entry's.
fn compose(draft: &Draft, env: &Env, mode: Mode) -> Result<Message, Problems> {
    composed(&mut draft.clone(), env, mode)
}

impl PluginRow {
    fn read(draft: Value, plugins: Value, options: &crate::options::Options) -> Result<Self, Problems> {
        let mut fields = Fields::of(plugins, "")?;
        let choices = [("info", Severity::Info), ("warning", Severity::Warning), ("error", Severity::Error)];
        let fail_on = chosen(fields.take("failOn"), "options.failOn", choices)?.unwrap_or(Severity::Error);
        let plugins = items(fields.take("plugins"), "options.plugins")?;
        let plugins = plugins.into_iter().map(mounted).collect::<Result<_, _>>()?;
        let draft = from_value(draft)?;
        without_markdown(&draft)?;
        let row = Row::new(draft, &options.env()?, options.mode, compose)?;
        let lang = options.lang;
        let (reports, alerts, errors) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Self { row, plugins, at: 0, too_large: None, fail_on, lang, reports, alerts, errors, stop: None })
    }

    /// Notes what a plugin said and acts on it.
    fn told(
        &mut self,
        guest: PluginGuest,
        answer: Result<Answer, Diagnostic>,
        elapsed: f64,
        alarm: u32,
    ) -> u32 {
        let Some(Mounted { description, grants, .. }) = self.plugins.get(self.at) else { return 0 };
        let name = &description.name;
        let mut log = guest.log;
        let outcome = answer.and_then(|answer| {
            answer.log.into_iter().for_each(|line| log.push_line(line));
            let outcome = answer.result.map_err(|failure| failure.diagnostic(name))?;
            check_items(name, &outcome, ITEMS).map(|()| outcome)
        });
        let taken = match &outcome {
            Ok(outcome) => self.row.take(name, outcome, grants),
            Err(problem) => Err(vec![problem.clone()]),
        };
        self.reports.push(Report {
            name: name.clone(),
            version: description.version.clone(),
            outcome: outcome.ok(),
            errors: taken.as_ref().err().cloned().unwrap_or_default(),
            elapsed,
            log: log.into_lines(),
        });
        match taken {
            Ok(None) => self.next(GOES_ON),
            Ok(Some((stop, error))) => {
                self.stop = Some(stop);
                self.errors.push(error);
                0
            }
            Err(errors) => self.fail(errors, alarm),
        }
    }

    /// `alarm` is how often it failed now, if that is once too often.
    fn fail(&mut self, errors: Problems, alarm: u32) -> u32 {
        let Some(Mounted { description, on_error, .. }) = self.plugins.get(self.at) else { return 0 };
        if alarm > 0 {
            self.alerts.push(suspended(&description.name, alarm, PAUSE_SECONDS));
        }
        match failed(&description.name, *on_error, errors) {
            Failed::Stopped(stop, errors) => {
                self.stop = Some(stop);
                self.errors.extend(errors);
                FAILED
            }
            Failed::Skipped(alert) => {
                self.alerts.push(alert);
                self.next(FAILED | GOES_ON)
            }
        }
    }

    fn next(&mut self, came_to: u32) -> u32 {
        self.at += 1;
        came_to
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    stop: Option<&'static str>,
    plugins: Vec<ShownReport<'a>>,
    tags: &'a [String],
    errors: Vec<Localized<'a>>,
    alerts: Vec<Localized<'a>>,
    score: LocalizedScore<'a>,
    lint: ShownLint<'a>,
}

#[derive(Serialize)]
struct ShownLint<'a> {
    ruleset: RuleSet,
    diagnostics: Vec<Localized<'a>>,
}

#[derive(Serialize)]
struct ShownReport<'a> {
    name: &'a str,
    version: &'a str,
    outcome: Option<&'a Outcome>,
    errors: Vec<Localized<'a>>,
    elapsed: f64,
    log: &'a [String],
}

impl Report {
    fn shown(&self, lang: Lang) -> ShownReport<'_> {
        ShownReport {
            name: &self.name,
            version: &self.version,
            outcome: self.outcome.as_ref(),
            errors: localized(&self.errors, lang),
            elapsed: self.elapsed,
            log: &self.log,
        }
    }
}
