//! The world as data: core reads no clock and no random numbers, it is given both.

use siphasher::sip128::SipHasher24;

use crate::address::Domain;
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::mime::Date;
use crate::plugin::World;

/// What a message takes from the world around it. The same draft with the same `Env` gives the same bytes.
///
/// ```
/// use mailwright::Env;
///
/// let env = Env::new(1_795_426_200_000, [7; 16])?.offset_minutes(480)?;
/// assert_eq!(env.date().to_string(), "Mon, 23 Nov 2026 17:30:00 +0800");
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Env {
    now_ms: i64,
    date: Date,
    seed: [u8; 16],
    message_id_domain: Option<Domain>,
}

impl Env {
    /// `now` in milliseconds since the Unix epoch, and 16 bytes that no other message shares.
    ///
    /// # Errors
    /// `env-invalid` for a time outside of the years 1900 to 9999.
    pub fn new(now_ms: i64, seed: [u8; 16]) -> Result<Self, Diagnostic> {
        let date = date(now_ms, 0)?;
        Ok(Self { now_ms, date, seed, message_id_domain: None })
    }

    /// Reads a seed of 32 hex digits.
    ///
    /// # Errors
    /// `env-invalid` for anything else.
    pub fn parse_seed(hex: &str) -> Result<[u8; 16], Diagnostic> {
        let invalid = || invalid("seed", hex);
        let digits: Option<Vec<u8>> =
            hex.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
        let digits = digits.filter(|digits| digits.len() == 32).ok_or_else(invalid)?;
        let mut seed = [0; 16];
        for (byte, pair) in seed.iter_mut().zip(digits.chunks(2)) {
            *byte = pair.iter().fold(0, |high, digit| high << 4 | digit);
        }
        Ok(seed)
    }

    /// The offset to show the date in, in minutes east of UTC; 0 without it.
    ///
    /// # Errors
    /// `env-invalid` from a day upwards.
    pub fn offset_minutes(mut self, minutes: i16) -> Result<Self, Diagnostic> {
        self.date = date(self.now_ms, minutes)?;
        Ok(self)
    }

    /// The domain of generated Message-IDs; that of the From address without it.
    ///
    /// # Errors
    /// As [`Domain::parse`].
    pub fn message_id_domain(mut self, domain: &str) -> Result<Self, Diagnostic> {
        self.message_id_domain = Some(Domain::parse(domain)?);
        Ok(self)
    }

    /// The date of the message.
    pub fn date(&self) -> Date {
        self.date
    }

    /// What the virtual clocks and random numbers of a plugin are made of.
    pub fn world_of(&self, plugin: &str) -> World {
        World::new(self.now_ms, &self.seed, plugin)
    }

    pub(crate) fn id_domain(&self) -> Option<&Domain> {
        self.message_id_domain.as_ref()
    }

    /// The numbers that ids and boundaries are made of.
    pub(crate) fn numbers(&self) -> Numbers {
        Numbers { seed: self.seed, next: 0 }
    }
}

fn date(now_ms: i64, offset_minutes: i16) -> Result<Date, Diagnostic> {
    Date::from_unix(now_ms.div_euclid(1000), offset_minutes)
        .ok_or_else(|| invalid("now", &now_ms.to_string()))
}

fn invalid(name: &str, value: &str) -> Diagnostic {
    Diagnostic::new(&catalogue::ENV_INVALID).param("name", name).param("value", value)
}

/// Numbers that follow from the seed and from nothing else, and do not tell it.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    seed: [u8; 16],
    next: u64,
}

impl Numbers {
    /// 32 hex digits, other ones each time.
    pub(crate) fn id(&mut self) -> String {
        let id = keyed_id(&self.seed, &self.next.to_be_bytes());
        self.next += 1;
        id
    }
}

/// 32 hex digits that tell neither the key nor the bytes.
#[inline(never)]
pub(crate) fn keyed_id(key: &[u8; 16], bytes: &[u8]) -> String {
    hex(&SipHasher24::new_with_key(key).hash(bytes).as_bytes())
}

/// Two digits for each byte.
pub(crate) fn hex<'a>(bytes: impl IntoIterator<Item = &'a u8>) -> String {
    let mut digits = String::with_capacity(32);
    for byte in bytes {
        push_hex(&mut digits, *byte, b"0123456789abcdef");
    }
    digits
}

pub(crate) fn push_hex(out: &mut String, byte: u8, digits: &[u8; 16]) {
    out.push(char::from(digits[usize::from(byte >> 4)]));
    out.push(char::from(digits[usize::from(byte & 15)]));
}
