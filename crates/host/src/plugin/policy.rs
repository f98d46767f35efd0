//! What happens where a plugin fails.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

pub use mailwright::plugin::OnError;
use mailwright::plugin::limits::{FAILURES, PAUSE_SECONDS};

/// Counts the failures of a plugin. After [`LIMIT`](Self::LIMIT) in a row it is not run for a
/// [`PAUSE`](Self::PAUSE); then one message tries it again.
#[derive(Debug, Default)]
pub struct Circuit {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    failures: u32,
    until: Option<Instant>,
}

impl Circuit {
    /// So many failures in a row, and the plugin is not run any more.
    pub const LIMIT: u32 = FAILURES;
    /// How long it is not run.
    pub const PAUSE: Duration = Duration::from_secs(PAUSE_SECONDS);

    /// How often it failed, if it may not run now. When the pause is over, this lets one caller through and begins
    /// another pause for the others.
    pub(crate) fn suspended(&self) -> Option<u32> {
        self.suspended_at(Instant::now())
    }

    /// How often it failed, if this was once too often.
    pub(crate) fn failed(&self) -> Option<u32> {
        self.failed_at(Instant::now())
    }

    pub(crate) fn succeeded(&self) {
        *self.state() = State::default();
    }

    fn suspended_at(&self, now: Instant) -> Option<u32> {
        let mut state = self.state();
        let until = state.until?;
        if now < until {
            return Some(state.failures);
        }
        state.until = Some(now + Self::PAUSE);
        None
    }

    fn failed_at(&self, now: Instant) -> Option<u32> {
        let mut state = self.state();
        state.failures = state.failures.saturating_add(1);
        let was_open = state.until.is_some();
        if state.failures < Self::LIMIT {
            return None;
        }
        state.until = Some(now + Self::PAUSE);
        (!was_open).then_some(state.failures)
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plugin_that_fails_again_and_again_gets_a_pause() {
        let (circuit, start) = (Circuit::default(), Instant::now());
        for _ in 1..Circuit::LIMIT {
            assert_eq!((circuit.suspended_at(start), circuit.failed_at(start)), (None, None));
        }
        assert_eq!(circuit.failed_at(start), Some(Circuit::LIMIT));
        assert_eq!(circuit.suspended_at(start), Some(Circuit::LIMIT));
        // One tries it again, the others wait; it fails once more, and nobody is alarmed twice.
        let later = start + Circuit::PAUSE;
        assert_eq!(circuit.suspended_at(later), None);
        assert_eq!(circuit.suspended_at(later), Some(Circuit::LIMIT));
        assert_eq!(circuit.failed_at(later), None);
        assert!(circuit.suspended_at(later).is_some());
        circuit.succeeded();
        assert_eq!((circuit.suspended_at(later), circuit.failed_at(later)), (None, None));
    }
}
