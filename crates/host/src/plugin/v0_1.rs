//! Version 0.1 of the interface: `plugins/wit/0.1`.

use mailwright::Diagnostic;
use mailwright::message::{MessageView, Role};
#[allow(unreachable_pub, reason = "the generated bindings re-export it")]
pub use mailwright::plugin::Mail;
use mailwright::plugin::{
    Capability, Description, Edit, Failure, FailureCause, Finding, Input, Outcome, ReadError, Refusal,
    ScoreSoFar, Setting, SettingKind, Symbol, Verdict,
};
use wasmtime::Store;
use wasmtime::component::{Component, HasSelf, Linker, Resource};

use super::adapter::{Adapter, Checked, Interface, Problem};
use super::guest::Guest;
use super::wasi::preview2;
use bindings::mailwright::plugin::{config, log, types};

#[allow(
    missing_docs,
    unsafe_code,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "generated"
)]
mod bindings {
    wasmtime::component::bindgen!({
        path: "src/plugin/wit/0.1",
        world: "plugin",
        with: { "mailwright:plugin/types.message": super::Mail },
        imports: { default: trappable },
    });
}

const TYPES: &str = "mailwright:plugin/types@0.1.0";

pub(super) const INTERFACE: Interface = Interface {
    version: "0.1.0",
    imports: &["mailwright:plugin/types", "mailwright:plugin/log", "mailwright:plugin/config"],
    prepare: |component| Ok(Box::new(prepare(component)?)),
};

struct Prepared(bindings::PluginPre<Guest>);

fn prepare(component: &Component) -> wasmtime::Result<Prepared> {
    let mut linker = Linker::new(component.engine());
    bindings::Plugin::add_to_linker::<_, HasSelf<Guest>>(&mut linker, |guest| guest)?;
    share_texts(&mut linker)?;
    preview2::link(&mut linker, component)?;
    Ok(Prepared(bindings::PluginPre::new(linker.instantiate_pre(component)?)?))
}

/// The generated binding of `text` hands over a `String`, a copy of what is copied into the plugin next.
fn share_texts(linker: &mut Linker<Guest>) -> wasmtime::Result<()> {
    linker.allow_shadowing(true);
    linker.instance(TYPES)?.func_wrap(
        "[method]message.text",
        |store, (message, part): (Resource<Mail>, u32)| {
            let mail: &Mail = store.data().resources.get(&message)?;
            Ok((mail.text(part).map_err(types::ReadError::from),))
        },
    )
}

impl Adapter for Prepared {
    fn describe(&self, store: &mut Store<Guest>) -> Result<Option<Description>, Problem> {
        let plugin = self.0.instantiate(&mut *store)?;
        let described = plugin.mailwright_plugin_filter().call_describe(store)?;
        description(described).map(Some).map_err(Problem::Told)
    }

    fn check(&self, store: &mut Store<Guest>, input: &Input<'_>) -> Checked {
        let plugin = self.0.instantiate(&mut *store)?;
        let mail = Mail::new(input, store.data().limits.read);
        let message = store.data_mut().resources.push(mail).map_err(wasmtime::Error::from)?;
        let checked = plugin.mailwright_plugin_filter().call_check(store, message)?;
        checked.map(Outcome::from).map_err(|failure| Problem::Failed(failure.into()))
    }
}

impl types::Host for Guest {}

impl types::HostMessage for Guest {
    fn envelope(&mut self, message: Resource<Mail>) -> wasmtime::Result<types::Envelope> {
        let (mail_from, rcpt_to) = self.resources.get(&message)?.envelope();
        Ok(types::Envelope { mail_from, rcpt_to })
    }

    fn header(&mut self, message: Resource<Mail>, name: String) -> wasmtime::Result<Vec<String>> {
        Ok(self.resources.get(&message)?.header(&name))
    }

    fn headers(&mut self, message: Resource<Mail>) -> wasmtime::Result<Vec<types::Header>> {
        let headers = &self.resources.get(&message)?.view().headers;
        let header =
            |name: &String, value: &String| types::Header { name: name.clone(), value: value.clone() };
        Ok(headers.iter().map(|it| header(&it.name, &it.value)).collect())
    }

    fn raw_headers(&mut self, message: Resource<Mail>) -> wasmtime::Result<Vec<types::Header>> {
        let fields = self.resources.get(&message)?.raw_headers();
        Ok(fields.map(|(name, value)| types::Header { name: name.clone(), value }).collect())
    }

    fn score(&mut self, message: Resource<Mail>) -> wasmtime::Result<types::Score> {
        let ScoreSoFar { points, threshold, findings } = self.resources.get(&message)?.score();
        let finding =
            |Finding { symbol, points, part, detail }| types::Finding { symbol, points, part, detail };
        Ok(types::Score { points, threshold, findings: findings.into_iter().map(finding).collect() })
    }

    fn parts(&mut self, message: Resource<Mail>) -> wasmtime::Result<Vec<types::PartInfo>> {
        Ok(part_infos(self.resources.get(&message)?.view()))
    }

    fn text(
        &mut self,
        message: Resource<Mail>,
        part: u32,
    ) -> wasmtime::Result<Result<String, types::ReadError>> {
        let text = self.resources.get(&message)?.text(part);
        Ok(text.map(|text| text.to_string()).map_err(types::ReadError::from))
    }

    fn body(
        &mut self,
        message: Resource<Mail>,
        part: u32,
        offset: u32,
        len: u32,
    ) -> wasmtime::Result<Result<Vec<u8>, types::ReadError>> {
        Ok(self.resources.get(&message)?.body(part, offset, len).map_err(types::ReadError::from))
    }

    fn size(&mut self, message: Resource<Mail>) -> wasmtime::Result<u32> {
        Ok(number(self.resources.get(&message)?.view().raw.len()))
    }

    fn raw(
        &mut self,
        message: Resource<Mail>,
        offset: u32,
        len: u32,
    ) -> wasmtime::Result<Result<Vec<u8>, types::ReadError>> {
        Ok(self.resources.get(&message)?.raw(offset, len).map_err(types::ReadError::from))
    }

    fn drop(&mut self, message: Resource<Mail>) -> wasmtime::Result<()> {
        self.resources.delete(message)?;
        Ok(())
    }
}

impl log::Host for Guest {
    fn log(&mut self, level: log::Level, message: String) -> wasmtime::Result<()> {
        let level = match level {
            log::Level::Debug => "debug",
            log::Level::Info => "info",
            log::Level::Warn => "warn",
            log::Level::Error => "error",
        };
        self.log.push(level, &message);
        Ok(())
    }
}

impl config::Host for Guest {
    fn get(&mut self, key: String) -> wasmtime::Result<Option<String>> {
        Ok(self.settings.text(&key).map(str::to_owned))
    }

    fn get_list(&mut self, key: String) -> wasmtime::Result<Vec<String>> {
        Ok(self.settings.list(&key).to_vec())
    }
}

fn part_infos(view: &MessageView) -> Vec<types::PartInfo> {
    let info = |(index, part): (usize, &mailwright::message::PartView)| types::PartInfo {
        index: number(index),
        parent: part.parent.map(number),
        role: part.role.into(),
        content_type: part.content_type.clone(),
        filename: part.filename.clone(),
        content_id: part.content_id.clone(),
        size: number(part.size()),
    };
    view.parts.iter().enumerate().map(info).collect()
}

/// Messages beyond 4 GiB are not mail.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl From<Role> for types::PartRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Container => Self::Container,
            Role::Text => Self::Text,
            Role::Html => Self::Html,
            Role::Inline => Self::Inline,
            _ => Self::Attachment,
        }
    }
}

impl From<ReadError> for types::ReadError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::NoSuchPart => Self::NoSuchPart,
            ReadError::NotText => Self::NotText,
            ReadError::Denied => Self::Denied,
            ReadError::TooLarge => Self::TooLarge,
        }
    }
}

impl From<types::Outcome> for Outcome {
    fn from(outcome: types::Outcome) -> Self {
        let edits = outcome.edits.into_iter().map(Edit::from).collect();
        let findings = outcome.findings.into_iter().map(Finding::from).collect();
        Self::new(outcome.verdict.into(), edits, findings)
    }
}

impl From<types::Verdict> for Verdict {
    fn from(verdict: types::Verdict) -> Self {
        let refusal = |types::Refusal { reason, code, enhanced }| Refusal { reason, code, enhanced };
        match verdict {
            types::Verdict::Accept => Self::Accept,
            types::Verdict::Tempfail(why) => Self::Tempfail(refusal(why)),
            types::Verdict::Reject(why) => Self::Reject(refusal(why)),
            types::Verdict::Quarantine(reason) => Self::Quarantine { reason },
        }
    }
}

impl From<types::Finding> for Finding {
    fn from(finding: types::Finding) -> Self {
        let types::Finding { symbol, points, part, detail } = finding;
        Self { symbol, points, part, detail }
    }
}

impl From<types::Edit> for Edit {
    fn from(edit: types::Edit) -> Self {
        match edit {
            types::Edit::AddHeader(types::Header { name, value }) => Self::AddHeader { name, value },
            types::Edit::SetHeader(types::Header { name, value }) => Self::SetHeader { name, value },
            types::Edit::RemoveHeader(name) => Self::RemoveHeader { name },
            types::Edit::SetText(text) => Self::SetText { text },
            types::Edit::SetHtml(html) => Self::SetHtml { html },
            types::Edit::Substitute(types::Substitution { part, find, replace }) => {
                Self::Substitute { part, find, replace }
            }
            types::Edit::AddFooter(types::Footer { text, html }) => Self::AddFooter { text, html },
            types::Edit::AddAttachment(types::Attachment { filename, content_type, content_id, content }) => {
                Self::AddAttachment { filename, content_type, content_id, content }
            }
            types::Edit::SetBody(types::PartBody { part, content }) => Self::SetBody { part, content },
            types::Edit::RemovePart(part) => Self::RemovePart { part },
            types::Edit::SetSender(sender) => Self::SetSender { sender },
            types::Edit::SetRecipients(recipients) => Self::SetRecipients { recipients },
            types::Edit::AddTag(tag) => Self::AddTag { tag },
        }
    }
}

impl From<types::Failure> for Failure {
    fn from(failure: types::Failure) -> Self {
        let (cause, reason) = match failure {
            types::Failure::Config(reason) => (FailureCause::Config, reason),
            types::Failure::Unsupported(reason) => (FailureCause::Unsupported, reason),
            types::Failure::Internal(reason) => (FailureCause::Internal, reason),
        };
        Self { cause, reason }
    }
}

fn description(description: types::Description) -> Result<Description, Diagnostic> {
    let types::Description { name, version, doc, wants, symbols, settings } = description;
    let symbols = symbols.into_iter().map(|types::Symbol { name, points, doc }| Symbol { name, points, doc });
    Ok(Description {
        name,
        version,
        doc,
        wants: wants.iter().map(|name| Capability::parse(name)).collect::<Result<_, _>>()?,
        symbols: symbols.collect(),
        settings: settings.into_iter().map(Setting::from).collect(),
    })
}

impl From<types::Setting> for Setting {
    fn from(setting: types::Setting) -> Self {
        let types::Setting { key, kind, required, fallback, doc } = setting;
        let kind = match kind {
            types::SettingKind::Text => SettingKind::Text,
            types::SettingKind::Integer => SettingKind::Integer,
            types::SettingKind::Boolean => SettingKind::Boolean,
            types::SettingKind::TextList => SettingKind::TextList,
        };
        Self { key, kind, required, fallback, doc }
    }
}
