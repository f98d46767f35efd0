//! Punycode (RFC 3492).

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 0x80;

/// What `xn--` stands before, to the label; letters have to be small. `None` if it is malformed.
pub(super) fn decode(encoded: &[char]) -> Option<Vec<char>> {
    let (mut label, deltas) = match encoded.iter().rposition(|c| *c == '-') {
        Some(0) => return None,
        Some(at) => (encoded[..at].to_vec(), &encoded[at + 1..]),
        None => (Vec::new(), encoded),
    };
    let (mut n, mut i, mut bias) = (INITIAL_N, 0_u32, INITIAL_BIAS);
    let mut deltas = deltas.iter().peekable();
    while deltas.peek().is_some() {
        let is_first = i == 0;
        let delta = integer(&mut deltas, bias)?;
        i = i.checked_add(delta)?;
        let length = u32::try_from(label.len()).ok()? + 1;
        bias = adapt(delta, length, is_first);
        n = n.checked_add(i / length)?;
        i %= length;
        label.insert(i as usize, char::from_u32(n)?);
        i += 1;
    }
    Some(label)
}

/// One generalized variable-length integer (§3.3).
fn integer<'a>(digits: &mut impl Iterator<Item = &'a char>, bias: u32) -> Option<u32> {
    let (mut value, mut weight, mut k) = (0_u32, 1_u32, BASE);
    loop {
        let digit = match *digits.next()? {
            c @ 'a'..='z' => u32::from(c) - u32::from('a'),
            c @ '0'..='9' => u32::from(c) - u32::from('0') + 26,
            _ => return None,
        };
        value = value.checked_add(digit.checked_mul(weight)?)?;
        let threshold = threshold(k, bias);
        if digit < threshold {
            return Some(value);
        }
        weight = weight.checked_mul(BASE - threshold)?;
        k += BASE;
    }
}

/// Appends what stands after `xn--`. Nothing overflows in a label of less than 3854 characters (§6.4).
pub(super) fn encode(label: &[char], out: &mut String) {
    out.extend(label.iter().filter(|c| c.is_ascii()));
    let basic = label.iter().filter(|c| c.is_ascii()).count();
    if basic > 0 {
        out.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (INITIAL_N, 0_u32, INITIAL_BIAS, 0_u32);
    let basic = u32::try_from(basic).unwrap_or_default();
    while let Some(next) = label.iter().map(|c| u32::from(*c)).filter(|c| *c >= n).min() {
        delta += (next - n) * (basic + handled + 1);
        for c in label.iter().map(|c| u32::from(*c)) {
            if c < next {
                delta += 1;
            }
            if c == next {
                push_integer(delta, bias, out);
                handled += 1;
                bias = adapt(delta, basic + handled, handled == 1);
                delta = 0;
            }
        }
        delta += 1;
        n = next + 1;
    }
}

fn push_integer(mut value: u32, bias: u32, out: &mut String) {
    let mut k = BASE;
    loop {
        let threshold = threshold(k, bias);
        if value < threshold {
            return out.push(digit(value));
        }
        let rest = value - threshold;
        out.push(digit(threshold + rest % (BASE - threshold)));
        value = rest / (BASE - threshold);
        k += BASE;
    }
}

fn digit(value: u32) -> char {
    char::from_digit((value + 10) % BASE, BASE).unwrap_or_default()
}

fn threshold(k: u32, bias: u32) -> u32 {
    k.saturating_sub(bias).clamp(T_MIN, T_MAX)
}

/// Bias adaptation (§6.1); `length` counts the character just handled.
fn adapt(delta: u32, length: u32, is_first: bool) -> u32 {
    const SKEW: u32 = 38;
    const DAMP: u32 = 700;
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / length;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}
