//! HTML the way a browser reads the links in it.

/// The source with its character references decoded: as it stands, and as attribute values are read,
/// where tabs and line breaks inside a link do not count.
pub(crate) fn readings(source: &str) -> Vec<String> {
    let decoded = decode_references(source);
    let unbroken = decoded.replace(['\t', '\r', '\n'], "");
    vec![decoded, unbroken]
}

fn decode_references(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at(at);
        out.push_str(before);
        let (character, length) = reference_at(reference).unwrap_or(('&', 1));
        out.push(character);
        rest = &reference[length..];
    }
    out.push_str(rest);
    out
}

/// The character that `text` starts with a reference to, and the length of that reference.
fn reference_at(text: &str) -> Option<(char, usize)> {
    let name_length =
        text[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(text.len() - 1);
    let (name, after) = text[1..].split_at(name_length);
    let length = 1 + name_length + usize::from(after.starts_with(';'));
    Some((character(name)?, length))
}

/// Numeric references, and those names that can be part of a link.
fn character(name: &str) -> Option<char> {
    let code = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => digits.parse().ok()?,
        },
        None => return named(name),
    };
    char::from_u32(code)
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" | "AMP" => '&',
        "bsol" => '\\',
        "colon" => ':',
        "commat" => '@',
        "lowbar" => '_',
        "NewLine" => '\n',
        "num" => '#',
        "percnt" => '%',
        "period" => '.',
        "quest" => '?',
        "quot" | "QUOT" => '"',
        "shy" => '\u{AD}',
        "sol" => '/',
        "Tab" => '\t',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded() {
        let source = "https&colon;&sol;&#x2F;a&#46;example&period;org&amp;&unknown; & &#xD800; &#";
        assert_eq!(decode_references(source), "https://a.example.org&&unknown; & &#xD800; &#");
    }

    #[test]
    fn a_link_may_be_broken_over_lines() {
        let [_, unbroken] = &readings("<a href=\"https://a.exa\n\tmple\">")[..] else { panic!() };
        assert_eq!(unbroken, "<a href=\"https://a.example\">");
    }
}
