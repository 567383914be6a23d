//! Sorting, whose code is there once.
//!
//! The standard library's is some 6 KB of code for every type and comparison, which the library for phones would carry a dozen
//! times. What every check sorts by the hundred still uses it.

use std::cmp::Ordering;

/// Sorts items; equal ones stay in their order.
pub(crate) fn sort<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let pair = |a: usize, b: usize| items.get(a).zip(items.get(b));
    let order = order(items.len(), &|a, b| pair(a, b).map_or(Ordering::Equal, |(a, b)| compare(a, b)));
    let mut unplaced: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|index| unplaced.get_mut(index)?.take()));
}

/// The indexes of so many items in their order; equal ones stay in theirs.
pub(crate) fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// For each key, how many equal ones stand before it.
pub(crate) fn equal_before<K: Ord>(keys: &[K]) -> Vec<usize> {
    let compare = |a: usize, b: usize| keys.get(a).cmp(&keys.get(b));
    let order = order(keys.len(), &compare);
    let mut before = vec![0; keys.len()];
    for equal in order.chunk_by(|a, b| compare(*a, *b).is_eq()) {
        for (count, index) in equal.iter().enumerate() {
            if let Some(slot) = before.get_mut(*index) {
                *slot = count;
            }
        }
    }
    before
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_in_their_order() {
        let mut items: Vec<(u8, usize)> = [3, 1, 2, 1, 3, 0, 1].into_iter().zip(0..).collect();
        sort(&mut items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, [(0, 5), (1, 1), (1, 3), (1, 6), (2, 2), (3, 0), (3, 4)]);
        sort(&mut Vec::<u8>::new(), Ord::cmp);
    }

    #[test]
    fn equal_keys_are_counted_from_the_first() {
        assert_eq!(equal_before(&["b", "a", "b", "b", "a", "c"]), [0, 0, 1, 2, 1, 0]);
    }
}
