//! The stream of random numbers that a sample is drawn from.

use std::ops::RangeInclusive;

/// SplitMix64 (Steele, Lea and Flood, 2014). It is written out here so that a sample never changes with the version of
/// a library.
pub struct Random {
    state: u64,
}

impl Random {
    /// The stream of one plan. It depends on the seed and on the plan's number alone, so a longer run begins with the
    /// plans of a shorter one.
    pub fn for_plan(seed: u64, number: u64) -> Self {
        let mut of_seed = Self { state: seed };
        let mut of_plan = Self { state: of_seed.next() ^ number };
        Self { state: of_plan.next() }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `count` - 1, and 0 when `count` is 0.
    pub fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.next()) * count as u128) >> 64) as usize
    }

    /// A number of the range, both ends included.
    pub fn within(&mut self, range: &RangeInclusive<u32>) -> u32 {
        let width = range.end().saturating_sub(*range.start()) as usize + 1;
        range.start() + self.below(width) as u32
    }

    /// A number of days or weeks from 0 to `last`.
    pub fn up_to(&mut self, last: u32) -> i64 {
        i64::from(self.within(&(0..=last)))
    }

    /// True `percent` times out of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// The value `percent` times out of a hundred, else nothing.
    pub fn maybe<T: Default>(&mut self, percent: usize, value: T) -> T {
        if self.chance(percent) { value } else { T::default() }
    }

    /// One of the items; an item listed twice comes twice as often.
    pub fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        items.get(self.below(items.len())).copied().unwrap_or_default()
    }

    /// The items in another order.
    pub fn shuffled<T: Clone>(&mut self, items: &[T]) -> Vec<T> {
        let mut mixed = items.to_vec();
        for last in (1..mixed.len()).rev() {
            mixed.swap(last, self.below(last + 1));
        }
        mixed
    }

    /// The digest of a document that is not at hand, such as the plan before this one.
    pub fn digest(&mut self) -> String {
        let [a, b, c, d] = [self.next(), self.next(), self.next(), self.next()];
        format!("sha256:{a:016x}{b:016x}{c:016x}{d:016x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn gives_the_published_numbers() {
        let mut random = Random { state: 1_234_567 };
        let drawn = [random.next(), random.next(), random.next()];
        assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn keeps_to_the_bounds() {
        let mut random = Random::for_plan(1, 1);
        let drawn: Vec<u32> = (0..500).map(|_| random.within(&(3..=5))).collect();
        assert_eq!((drawn.iter().min(), drawn.iter().max()), (Some(&3), Some(&5)));
        assert_eq!(random.below(0), 0);
    }
}
