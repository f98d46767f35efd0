//! Address fields in all their shapes.

use super::Checker;
use crate::address::{AddrSpec, Address, Mailbox, read_addr_spec, read_list};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::{Addresses, indexed};
use crate::mime::HeaderText;

/// Lists in lists are allowed, but not without end.
const MAX_NESTING: usize = 8;

impl Checker {
    /// The addresses of a field, flat and in order.
    pub(super) fn addresses(&mut self, input: &Addresses, path: &str) -> Vec<Address> {
        let mut found = Vec::new();
        self.collect(input, path, 0, &mut found);
        found
    }

    /// As [`addresses`](Self::addresses), for fields that take no groups.
    pub(super) fn mailboxes(&mut self, input: &Addresses, path: &str) -> Vec<Mailbox> {
        let addresses = self.addresses(input, path).into_iter();
        let mailboxes = addresses.filter_map(|address| match address {
            Address::Mailbox(mailbox) => Some(mailbox),
            Address::Group { name, .. } => {
                self.report(Diagnostic::new(&catalogue::GROUP_NOT_ALLOWED).field(path).param("group", name));
                None
            }
        });
        mailboxes.collect()
    }

    fn collect(&mut self, input: &Addresses, path: &str, depth: usize, found: &mut Vec<Address>) {
        if depth > MAX_NESTING {
            self.report(
                Diagnostic::new(&catalogue::DRAFT_TOO_DEEP)
                    .field(path)
                    .param("limit", MAX_NESTING.to_string()),
            );
            return;
        }
        match input {
            Addresses::Text(text) => {
                let before = found.len();
                let problems = read_list(text, found);
                for problem in problems {
                    self.report(problem.within(path));
                }
                for mailbox in found[before..].iter().flat_map(Address::mailboxes) {
                    self.remark(mailbox, path);
                }
            }
            Addresses::Mailbox { name, address } => {
                found.extend(self.mailbox(name.as_deref(), address, path).map(Address::Mailbox));
            }
            Addresses::Group { name, members } => found.extend(self.group(name, members, path, depth)),
            Addresses::List(items) => {
                for (i, item) in items.iter().enumerate() {
                    self.collect(item, &indexed(path, i), depth + 1, found);
                }
            }
        }
    }

    fn mailbox(&mut self, name: Option<&str>, address: &str, path: &str) -> Option<Mailbox> {
        let at = format!("{path}.address");
        let address = self.addr_spec(address, &at);
        let name = match name {
            Some(name) => Some(self.keep_in(path, "name", HeaderText::new(name))?.as_str().to_owned()),
            None => None,
        };
        let mailbox = self.keep(path, Mailbox::new(name, address?))?;
        self.remark(&mailbox, &at);
        Some(mailbox)
    }

    /// One address; findings say what it lacked.
    pub(super) fn addr_spec(&mut self, input: &str, path: &str) -> Option<AddrSpec> {
        let (address, warnings) = read_addr_spec(input);
        let address = self.keep(path, address)?;
        for warning in warnings {
            self.report(warning.within(path));
        }
        Some(address)
    }

    fn group(&mut self, name: &str, members: &[Addresses], path: &str, depth: usize) -> Option<Address> {
        let mut inside = Vec::new();
        for (i, member) in members.iter().enumerate() {
            self.collect(member, &format!("{path}.group[{i}]"), depth + 1, &mut inside);
        }
        if name.trim().is_empty() {
            self.report(Diagnostic::new(&catalogue::GROUP_NAMELESS).field("name").within(path));
            return None;
        }
        let name = self.keep_in(path, "name", HeaderText::new(name))?.as_str().to_owned();
        self.header_fits(&format!("{path}.name"), "name", &name);
        let mut mailboxes = Vec::with_capacity(inside.len());
        for address in inside {
            match address {
                Address::Mailbox(mailbox) => mailboxes.push(mailbox),
                Address::Group { .. } => {
                    self.report(
                        Diagnostic::new(&catalogue::GROUP_NESTED).field(path).param("group", name.clone()),
                    );
                }
            }
        }
        Some(Address::Group { name, members: mailboxes })
    }

    /// What is wrong beyond the form of an address, or right but worth knowing.
    fn remark(&mut self, mailbox: &Mailbox, path: &str) {
        self.header_fits(path, "name", mailbox.name.as_deref().unwrap_or_default());
        let address = &mailbox.address;
        let domain = address.domain();
        if address.needs_smtputf8() {
            self.report(
                Diagnostic::new(&catalogue::SMTPUTF8_REQUIRED).field(path).param("address", address.as_str()),
            );
        } else if domain.as_ascii() != domain.as_unicode() {
            self.report(
                Diagnostic::new(&catalogue::DOMAIN_TO_ASCII)
                    .field(path)
                    .param("domain", domain.as_unicode())
                    .param("ascii", domain.as_ascii()),
            );
        }
    }
}
