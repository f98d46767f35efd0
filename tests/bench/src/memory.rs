//! An allocator that counts. What it counts is the same in every run, unlike time.
#![allow(unsafe_code, reason = "an allocator cannot be written without it")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, counted while [`measure`] runs.
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "a global allocator is a constant")]
pub struct Counting;

/// What was allocated while something ran.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Usage {
    /// The most bytes at a time, beside those from before.
    pub peak: usize,
    /// How often memory was asked for, growing included.
    pub allocations: usize,
    /// How often for as much as `large`.
    pub large: usize,
}

#[derive(Clone, Copy)]
struct Counts {
    usage: Usage,
    /// What is allocated now. Below zero where more was freed than allocated.
    current: isize,
    large: usize,
}

thread_local! {
    /// For each thread, as tests run at the same time.
    static COUNTS: Cell<Option<Counts>> = const { Cell::new(None) };
}

/// Runs something, and counts what it allocates in this thread; as `large` what has at least so many bytes.
///
/// [`Counting`] has to be the global allocator.
pub fn measure<T>(large: usize, run: impl FnOnce() -> T) -> (T, Usage) {
    COUNTS.set(Some(Counts { usage: Usage::default(), current: 0, large }));
    let result = run();
    let usage = COUNTS.take().map_or_else(Usage::default, |counts| counts.usage);
    (result, usage)
}

/// `old` bytes became `new` ones. Nothing in here may allocate.
fn count(old: usize, new: usize) {
    let Some(mut counts) = COUNTS.get() else { return };
    if new > 0 {
        counts.usage.allocations += 1;
        counts.usage.large += usize::from(new >= counts.large);
    }
    counts.current = counts.current.saturating_add_unsigned(new).saturating_sub_unsigned(old);
    counts.usage.peak = counts.usage.peak.max(usize::try_from(counts.current).unwrap_or_default());
    COUNTS.set(Some(counts));
}

// SAFETY: every call goes to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(0, layout.size());
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(0, layout.size());
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        count(layout.size(), new_size);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(block, layout, new_size) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(layout.size(), 0);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(block, layout) }
    }
}
