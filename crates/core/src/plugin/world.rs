//! What virtual clocks and random numbers of a plugin are made of: the same `Env` gives the same answers.

use sha2::{Digest, Sha256};

/// The world as one plugin sees it while it looks at one message. Made by [`Env::world_of`](crate::Env::world_of).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct World {
    start_ns: u64,
    elapsed_ns: u64,
    seed: [u8; 32],
    next: u64,
}

/// What every look at a clock takes: what waits for time to pass comes to an end.
const LOOK_NS: u64 = 1000;

impl World {
    pub(crate) fn new(now_ms: i64, seed: &[u8], plugin: &str) -> Self {
        let seed = Sha256::new().chain_update(b"plugin\0").chain_update(seed).chain_update(plugin).finalize();
        let start_ns = u64::try_from(now_ms).unwrap_or_default().saturating_mul(1_000_000);
        Self { start_ns, elapsed_ns: 0, seed: seed.into(), next: 0 }
    }

    /// Nanoseconds since 1970: the date of the message, and what has been waited and looked since.
    pub fn now_ns(&mut self) -> u64 {
        self.start_ns.saturating_add(self.elapsed_ns())
    }

    /// Nanoseconds since the plugin was started, other ones each time.
    pub fn elapsed_ns(&mut self) -> u64 {
        self.wait_ns(LOOK_NS);
        self.elapsed_ns
    }

    /// Lets time pass, without waiting.
    pub fn wait_ns(&mut self, nanoseconds: u64) {
        self.elapsed_ns = self.elapsed_ns.saturating_add(nanoseconds);
    }

    /// Fills `bytes` with what looks random and follows from the seed.
    pub fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block =
                Sha256::new().chain_update(self.seed).chain_update(self.next.to_be_bytes()).finalize();
            self.next += 1;
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_world() {
        let numbers = |seed: u8, plugin: &str| {
            let mut world = World::new(1, &[seed; 16], plugin);
            let mut bytes = [0; 40];
            world.fill(&mut bytes);
            (bytes, world.now_ns(), world.now_ns())
        };
        assert_eq!(numbers(1, "a"), numbers(1, "a"));
        assert_ne!(numbers(1, "a").0, numbers(2, "a").0);
        assert_ne!(numbers(1, "a").0, numbers(1, "b").0);
        let (_, first, second) = numbers(1, "a");
        assert!(first > 1_000_000 && second > first);
        assert_eq!(World::new(-1, &[0; 16], "").now_ns(), LOOK_NS);
    }
}
