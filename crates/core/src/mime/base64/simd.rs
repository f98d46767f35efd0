//! Base64 sixteen characters at a time, for WebAssembly, where the encoder that is used elsewhere goes
//! byte by byte.

#![allow(clippy::inline_always, reason = "little is inlined there, and these are a few instructions each")]

use std::arch::wasm32::{
    i8x16_add, i8x16_gt, i8x16_shuffle, i8x16_splat, i8x16_swizzle, u8x16, u8x16_splat, u8x16_sub_sat,
    u32x4_shl, u32x4_shr, u32x4_splat, u64x2, u64x2_extract_lane, v128, v128_and, v128_or,
};

use super::{LINE_IN, LINE_OUT};

/// Twelve bytes become sixteen characters. The last twelve overlap the ones before, as 57 is no multiple.
pub(super) fn encode(line: &[u8; LINE_IN], out: &mut [u8; LINE_OUT]) {
    store(out, 0, characters(at_front(load(line, 0))));
    store(out, 16, characters(at_front(load(line, 12))));
    store(out, 32, characters(at_front(load(line, 24))));
    store(out, 48, characters(at_front(load(line, 36))));
    store(out, 60, characters(at_back(load(line, 41))));
}

/// With `at` a constant this is one load.
#[inline(always)]
fn load(line: &[u8; LINE_IN], at: usize) -> v128 {
    let Some((low, rest)) = line.split_at(at).1.split_first_chunk() else { return u64x2(0, 0) };
    let high = rest.first_chunk().copied().unwrap_or_default();
    u64x2(u64::from_le_bytes(*low), u64::from_le_bytes(high))
}

#[inline(always)]
fn store(out: &mut [u8; LINE_OUT], at: usize, characters: v128) {
    let Some((low, rest)) = out.split_at_mut(at).1.split_first_chunk_mut() else { return };
    let Some((high, _)) = rest.split_first_chunk_mut() else { return };
    *low = u64x2_extract_lane::<0>(characters).to_le_bytes();
    *high = u64x2_extract_lane::<1>(characters).to_le_bytes();
}

/// Three bytes `abc` in each lane of 32 bits, in the order `bacb`: the first twelve.
#[inline(always)]
fn at_front(bytes: v128) -> v128 {
    i8x16_shuffle::<1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10>(bytes, bytes)
}

/// The same for the last twelve.
#[inline(always)]
fn at_back(bytes: v128) -> v128 {
    i8x16_shuffle::<5, 4, 6, 5, 8, 7, 9, 8, 11, 10, 12, 11, 14, 13, 15, 14>(bytes, bytes)
}

#[inline(always)]
fn characters(triples: v128) -> v128 {
    let first = v128_and(u32x4_shr(triples, 10), u32x4_splat(0x3f));
    let second = v128_and(u32x4_shl(triples, 4), u32x4_splat(0x3f00));
    let third = v128_and(u32x4_shr(triples, 6), u32x4_splat(0x003f_0000));
    let fourth = v128_and(u32x4_shl(triples, 8), u32x4_splat(0x3f00_0000));
    let digits = v128_or(v128_or(first, second), v128_or(third, fourth));
    // Which run of the alphabet a digit is in: 13 for A–Z, 0 for a–z, 1 to 10 for 0–9, 11 for +, 12 for /.
    let upper = v128_and(i8x16_gt(i8x16_splat(26), digits), i8x16_splat(13));
    let run = v128_or(u8x16_sub_sat(digits, u8x16_splat(51)), upper);
    i8x16_add(digits, i8x16_swizzle(offsets(), run))
}

/// From digit to character, by run.
#[inline(always)]
fn offsets() -> v128 {
    const DIGIT: u8 = b'0'.wrapping_sub(52);
    const PLUS: u8 = b'+'.wrapping_sub(62);
    const SLASH: u8 = b'/'.wrapping_sub(63);
    #[rustfmt::skip]
    let offsets = u8x16(
        b'a' - 26, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
        DIGIT, DIGIT, DIGIT, PLUS, SLASH, b'A', 0, 0,
    );
    offsets
}
