//! Dates: RFC 5322 §3.3 on the wire, RFC 3339 or RFC 5322 in a draft. Arithmetic only, no clock.

use crate::bytes::contains;
use crate::catalogue;
use crate::diagnostic::Diagnostic;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const DAY: i64 = 86_400;

/// A point in time with the offset it is shown in.
///
/// ```
/// use mailwright::mime::Date;
///
/// let date = Date::parse("2026-11-23T09:30:00+08:00")?;
/// assert_eq!(date.to_string(), "Mon, 23 Nov 2026 09:30:00 +0800");
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// Seconds since 1970-01-01T00:00:00Z.
    seconds: i64,
    offset_minutes: i16,
}

impl Date {
    /// `seconds` since the Unix epoch, shown at `offset_minutes` east of UTC. `None` where the year leaves
    /// 1900 to 9999 (RFC 5322 §3.3 has four digits) or the offset a day.
    pub fn from_unix(seconds: i64, offset_minutes: i16) -> Option<Self> {
        let date = Self { seconds, offset_minutes };
        if offset_minutes.unsigned_abs() >= 24 * 60
            || seconds.checked_add(i64::from(offset_minutes) * 60).is_none()
        {
            return None;
        }
        let (year, _, _) = civil(date.local().div_euclid(DAY));
        (1900..=9999).contains(&year).then_some(date)
    }

    /// Reads RFC 3339 (`2026-11-23T09:30:00+08:00`, `2026-11-23`) or RFC 5322 (`Mon, 23 Nov 2026 09:30:00 +0800`),
    /// whatever day of the week that names.
    pub fn parse(input: &str) -> Result<Self, Diagnostic> {
        parse_rfc3339(input).or_else(|| parse_rfc5322(input)).ok_or_else(|| {
            Diagnostic::new(&catalogue::DATE_INVALID).param("date", input).span(0..input.len())
        })
    }

    /// Reads what mail programs write besides: comments, names of zones, two digits for a year, no zone, no day,
    /// the `date` of Unix (RFC 5322 §4.3), clocks of 12 hours. And whether it is all that is written there.
    pub(crate) fn parse_lenient(input: &str) -> Option<(Self, bool)> {
        let strict = Self::parse(input.trim()).ok().map(|date| (date, true));
        let (date, is_all) = strict.or_else(|| parse_obsolete(input))?;
        Some((date, is_all && date.fits(input)))
    }

    /// Whether what it was read from names its day of the week, if any, and no second 60, which is read as the one
    /// before.
    pub(crate) fn fits(self, input: &str) -> bool {
        let named = input.trim_ascii_start().get(..3).and_then(|start| position(&DAYS, start));
        named.is_none_or(|day| day == self.day_of_week()) && !contains(b":60", input.as_bytes())
    }

    /// Seconds since the Unix epoch.
    pub fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Minutes east of UTC that it is shown with.
    pub fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    /// As RFC 5322 §3.3 has it, without the formatting of `to_string`, which is large in WebAssembly.
    pub(crate) fn written(self) -> String {
        let mut out = String::with_capacity("Mon, 23 Nov 2026 09:30:00 +0800".len());
        self.push_to(&mut out);
        out
    }

    /// Appends it as RFC 5322 §3.3 has it.
    pub(crate) fn push_to(self, out: &mut String) {
        let local = self.local();
        let (days, time) = (local.div_euclid(DAY), local.rem_euclid(DAY));
        let (year, month, day) = civil(days);
        out.push_str(DAYS[self.day_of_week()]);
        out.push_str(", ");
        push_digits(out, day, 2);
        out.push(' ');
        out.push_str(MONTHS[usize::try_from(month - 1).unwrap_or_default()]);
        out.push(' ');
        push_digits(out, year, 4);
        for (before, number) in [(' ', time / 3600), (':', time / 60 % 60), (':', time % 60)] {
            out.push(before);
            push_digits(out, number, 2);
        }
        out.push_str(if self.offset_minutes < 0 { " -" } else { " +" });
        let offset = i64::from(self.offset_minutes.abs());
        push_digits(out, offset / 60 * 100 + offset % 60, 4);
    }

    /// Days since Sunday.
    fn day_of_week(self) -> usize {
        usize::try_from((self.local().div_euclid(DAY) + 4).rem_euclid(7)).unwrap_or_default()
    }

    fn local(self) -> i64 {
        self.seconds.saturating_add(i64::from(self.offset_minutes) * 60)
    }
}

impl std::fmt::Display for Date {
    /// RFC 5322 §3.3.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written())
    }
}

/// Appends the last `width` digits of a number that is not negative.
fn push_digits(out: &mut String, number: i64, width: u32) {
    let number = u32::try_from(number).unwrap_or_default();
    for place in (0..width).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        out.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

/// Days since 1970-01-01 to year, month, day in the proleptic Gregorian calendar; years are counted
/// from March, so that the leap day is the last of its year.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let march_month = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Seconds of a local date and time, refused where a field leaves its range.
fn seconds(year: i64, month: i64, day: i64, time: [i64; 3]) -> Option<i64> {
    let [hour, minute, second] = time;
    let real = (1..=12).contains(&month)
        && civil(days_from_civil(year, month, day)) == (year, month, day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    real.then(|| days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second.min(59))
}

fn digits(text: &str) -> Option<i64> {
    (!text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn offset(text: &str) -> Option<i16> {
    if matches!(text, "Z" | "z" | "GMT" | "UT" | "UTC") {
        return Some(0);
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let rest = text[1..].replace(':', "");
    if rest.len() != 4 || !rest.is_ascii() {
        return None;
    }
    let (hours, minutes) = (digits(&rest[..2])?, digits(&rest[2..])?);
    let total = i16::try_from(hours * 60 + minutes).ok()?;
    (hours < 24 && minutes < 60).then_some(sign * total)
}

fn parse_rfc3339(input: &str) -> Option<Date> {
    let (date, rest) = match input.find(['T', 't', ' ']) {
        Some(at) => (&input[..at], &input[at + 1..]),
        None => (input, "00:00:00Z"),
    };
    let mut fields = date.split('-');
    let (year, month, day) = (fields.next()?, fields.next()?, fields.next()?);
    if year.len() != 4 || fields.next().is_some() {
        return None;
    }
    let zone_at = rest.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = rest.split_at(zone_at);
    let time = time.split_once('.').map_or(time, |(whole, _)| whole);
    finish(digits(year)?, digits(month)?, digits(day)?, clock(time)?, offset(zone)?)
}

/// The place of a name among `names`, in letters of either case.
#[inline(never)]
fn position(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| known.eq_ignore_ascii_case(name))
}

fn parse_rfc5322(input: &str) -> Option<Date> {
    let rest = match input.split_once(',') {
        // Some write all of its letters (RFC 850).
        Some((day, rest)) => position(&DAYS, day.trim_ascii().get(..3)?).map(|_| rest)?,
        None => input,
    };
    let mut fields = rest.split_ascii_whitespace();
    let day = digits(fields.next()?)?;
    let month = position(&MONTHS, fields.next()?)?;
    let year = fields.next().filter(|year| year.len() == 4)?;
    let time = clock(fields.next()?)?;
    let offset = offset(fields.next()?)?;
    if fields.next().is_some() {
        return None;
    }
    finish(digits(year)?, i64::try_from(month).ok()? + 1, day, time, offset)
}

/// The fields of a date in whatever order, told apart by their form, and whether each of them is understood.
fn parse_obsolete(input: &str) -> Option<(Date, bool)> {
    let plain = &without_comments(input);
    let (mut numbers, mut month, mut time, mut zone) = (Vec::new(), None, None, None);
    let mut is_understood = true;
    for word in plain.split([' ', '\t', ',', '-', '/']).filter(|word| !word.is_empty()) {
        let is_one_of = |names: &[&str]| position(names, word.get(..3).unwrap_or_default());
        if word.contains(':') && time.is_none() {
            time = Some(clock(word)?);
        } else if let Some(number) = digits(word) {
            // A minus has been taken for a separator; in front of four digits behind the time it is one of a zone.
            let is_behind = |before: &&str| plain.contains(&format!("{before}-{word}"));
            if time.is_some() && word.len() == 4 && [" ", "GMT", "UTC"].iter().any(is_behind) {
                zone = offset(&format!("-{word}"));
            } else {
                numbers.push((word.len(), number));
            }
        } else if let Some(at) = is_one_of(&MONTHS) {
            month = month.or(i64::try_from(at).ok());
        } else if let (Some([hour, ..]), Some(half)) = (&mut time, half_day(word)) {
            *hour = if (1..=12).contains(hour) { *hour % 12 + half } else { *hour };
        } else if is_one_of(&DAYS).is_none() && (zone.is_none() || word.starts_with('+')) {
            zone = named_zone(word);
            is_understood &= zone.is_some();
        }
    }
    let year = numbers.iter().position(|(length, _)| *length == 4).unwrap_or(1);
    let (length, year) = (year < numbers.len()).then(|| numbers.remove(year))?;
    let (_, day) = numbers.first()?;
    // RFC 5322 §4.3: 00 to 49 are of this century.
    let year = match (length, year) {
        (4, year) => year,
        (_, year @ 0..=49) => 2000 + year,
        (_, year) => 1900 + year,
    };
    let is_all = is_understood && numbers.len() == 1;
    // What is not understood may be the time: nobody makes one up.
    let time = time.or_else(|| is_all.then(Default::default))?;
    Some((finish(year, month? + 1, *day, time, zone.unwrap_or(0))?, is_all))
}

/// Without comments, and without the blanks that may stand around colons (RFC 5322 §4.3).
fn without_comments(input: &str) -> String {
    let (mut out, mut depth) = (String::with_capacity(input.len()), 0_usize);
    for c in input.chars() {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            ' ' | '\t' if out.ends_with(':') => {}
            ':' => {
                out.truncate(out.trim_ascii_end().len());
                out.push(':');
            }
            c => out.push(c),
        }
    }
    out
}

/// The hours before the half of the day that a clock of 12 hours shows.
fn half_day(word: &str) -> Option<i64> {
    match word.to_ascii_lowercase().as_str() {
        "am" | "a.m." => Some(0),
        "pm" | "p.m." => Some(12),
        _ => None,
    }
}

/// RFC 5322 §4.3; what nobody knows is taken as UTC.
fn named_zone(name: &str) -> Option<i16> {
    const ZONES: &[(&str, i16)] = &[
        ("EDT", -4),
        ("EST", -5),
        ("CDT", -5),
        ("CST", -6),
        ("MDT", -6),
        ("MST", -7),
        ("PDT", -7),
        ("PST", -8),
    ];
    let hours = ZONES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, hours)| hours * 60);
    // `GMT+0200` is two hours ahead of it.
    let plus = name.strip_prefix("GMT").or_else(|| name.strip_prefix("UTC")).filter(|rest| !rest.is_empty());
    hours.or_else(|| offset(plus.unwrap_or(name)))
}

fn clock(text: &str) -> Option<[i64; 3]> {
    let mut fields = text.split(':');
    let time = [digits(fields.next()?)?, digits(fields.next()?)?, fields.next().map_or(Some(0), digits)?];
    fields.next().is_none().then_some(time)
}

fn finish(year: i64, month: i64, day: i64, time: [i64; 3], offset: i16) -> Option<Date> {
    let local = seconds(year, month, day, time)?;
    Date::from_unix(local - i64::from(offset) * 60, offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        for (input, shown) in [
            ("2026-11-23T09:30:00+08:00", "Mon, 23 Nov 2026 09:30:00 +0800"),
            ("2026-11-23T09:30:00.123Z", "Mon, 23 Nov 2026 09:30:00 +0000"),
            ("2024-02-29", "Thu, 29 Feb 2024 00:00:00 +0000"),
            ("Mon, 23 Nov 2026 09:30:00 -0330", "Mon, 23 Nov 2026 09:30:00 -0330"),
            ("1 Jan 1970 00:00 GMT", "Thu, 01 Jan 1970 00:00:00 +0000"),
        ] {
            assert_eq!(Date::parse(input).map(|d| d.to_string()), Ok(shown.to_owned()), "{input}");
        }
    }

    #[test]
    fn what_is_not_read_as_it_stands_is_told() {
        let all = |date: &str| (date.to_owned(), true);
        let part = |date: &str| (date.to_owned(), false);
        for (input, read) in [
            ("31 May 02 1:28:53 PM", all("Fri, 31 May 2002 13:28:53 +0000")),
            ("31 May 02 12:28:53 am EST", all("Fri, 31 May 2002 00:28:53 -0500")),
            ("Fri, 31 May 2002 13:28:53 p.m.", all("Fri, 31 May 2002 13:28:53 +0000")),
            ("Fri May 31 13:28:53 2002", all("Fri, 31 May 2002 13:28:53 +0000")),
            ("Fri May 31 2002 13:28:53 GMT+0200 (CEST)", all("Fri, 31 May 2002 13:28:53 +0200")),
            ("Fri May 31 2002 13:28:53 GMT-0700", all("Fri, 31 May 2002 13:28:53 -0700")),
            ("31 May 02 13:28:53 +05-30", part("Fri, 31 May 2002 13:28:53 +0000")),
            ("31 May 02 13:28:53 CEST", part("Fri, 31 May 2002 13:28:53 +0000")),
            ("31 May 2002 13:28:60 +0000", part("Fri, 31 May 2002 13:28:59 +0000")),
            ("Mon, 31 May 2002 13:28:59 +0000", part("Fri, 31 May 2002 13:28:59 +0000")),
            ("(c) Fri, 31 May 2002 13(d(e)): 28 : 53 (f) -0600 (g)", all("Fri, 31 May 2002 13:28:53 -0600")),
            ("Friday, 31-May-02 13:28:59 GMT", all("Fri, 31 May 2002 13:28:59 +0000")),
            ("Monday, 31-May-02 13:28:59 GMT", part("Fri, 31 May 2002 13:28:59 +0000")),
        ] {
            let found = Date::parse_lenient(input).map(|(date, is_all)| (date.to_string(), is_all));
            assert_eq!(found, Some(read), "{input}");
        }
        assert_eq!(Date::parse_lenient("Fri, 31 May 2002 13.28.53 +0000"), None);
    }

    #[test]
    fn impossible_dates_are_refused() {
        for bad in [
            "2023-02-29",
            "2026-13-01",
            "tomorrow",
            "Mun, 23 Nov 2026 09:30:00 +0000",
            "2026-11-23T09:30:00+1é1",
            "2026-11-23T25:00:00Z",
            "99999-01-01",
            "",
            "2026-11-23T09:30:00",
        ] {
            assert!(Date::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Date::from_unix(i64::MAX, 0), None);
        assert_eq!(Date::from_unix(i64::MIN, -1), None);
    }
}
