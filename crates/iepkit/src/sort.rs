//! Sorting, whose code is there once.
//!
//! The standard library's is some 6 KB of code for every type and comparison, which the library for phones would carry a dozen
//! times. What every check sorts by the hundred still uses it.

use std::cmp::Ordering;

/// Sorts items; equal ones stay in their order.
pub(crate) fn sort<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let pair = |a: usize, b: usize| items.get(a).zip(items.get(b));
    let mut places = places(items.len(), &|a, b| pair(a, b).map_or(Ordering::Equal, |(a, b)| compare(a, b)));
    for at in 0..items.len() {
        // Each exchange brings one item to its place.
        while let Some(place) = places.get(at).copied().filter(|place| *place != at) {
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// For each of so many items, its place among them in their order.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places = vec![0; count];
    for (place, item) in order(count, compare).into_iter().enumerate() {
        if let Some(slot) = places.get_mut(item) {
            *slot = place;
        }
    }
    places
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
        sort(&mut [0_u8; 0], Ord::cmp);
    }

    #[test]
    fn equal_keys_are_counted_from_the_first() {
        assert_eq!(equal_before(&["b", "a", "b", "b", "a", "c"]), [0, 0, 1, 2, 1, 0]);
    }
}
