//! Which items of two lists are the same.

use serde_json::Value;

use crate::sort::sort;

/// How the items of two lists correspond.
pub(super) struct Alignment {
    /// For each item of the new list, the index of the same item in the old one.
    pub(super) old_of: Vec<Option<usize>>,
    /// The items of the old list that the new one does not have, in ascending order.
    pub(super) gone: Vec<usize>,
}

/// Aligns two lists: what is equal belongs together, then what has the same key, then, if wanted, what stands in one place
/// between the same neighbours.
///
/// Of several equal candidates the first goes with the first. The cost grows with the lists, not with their product.
pub(super) fn align(
    old: &[Value],
    new: &[Value],
    key: &dyn Fn(&Value) -> Option<String>,
    by_neighbours: bool,
) -> Alignment {
    let mut pairs = Pairs { old_taken: vec![false; old.len()], old_of: vec![None; new.len()] };
    pairs.match_ends(old, new);
    pairs.match_by(old, new, &|item| Some(item.to_string()));
    pairs.match_by(old, new, key);
    if by_neighbours {
        pairs.match_between();
    }
    let taken = pairs.old_taken.iter().enumerate();
    let gone = taken.filter(|(_, taken)| !**taken).map(|(index, _)| index).collect();
    Alignment { old_of: pairs.old_of, gone }
}

impl Alignment {
    /// The items that both lists have, by their rank in the old one, in the order of the new one.
    pub(super) fn order(&self) -> Vec<usize> {
        let survivors: Vec<usize> = self.old_of.iter().flatten().copied().collect();
        let mut ranks: Vec<usize> = (0..survivors.len()).collect();
        sort(&mut ranks, |a, b| survivors.get(*a).cmp(&survivors.get(*b)));
        // `ranks` says which survivor comes at each rank; what is asked is the rank of each survivor.
        let mut order: Vec<(usize, usize)> = ranks.into_iter().enumerate().map(|(rank, at)| (at, rank)).collect();
        sort(&mut order, Ord::cmp);
        order.into_iter().map(|(_, rank)| rank).collect()
    }
}

/// The pairs found so far.
struct Pairs {
    old_taken: Vec<bool>,
    old_of: Vec<Option<usize>>,
}

impl Pairs {
    fn join(&mut self, old: usize, new: usize) {
        if let (Some(taken), Some(of)) = (self.old_taken.get_mut(old), self.old_of.get_mut(new)) {
            *taken = true;
            *of = Some(old);
        }
    }

    fn free_old(&self) -> Vec<usize> {
        self.old_taken.iter().enumerate().filter(|(_, taken)| !**taken).map(|(index, _)| index).collect()
    }

    fn free_new(&self) -> Vec<usize> {
        self.old_of.iter().enumerate().filter(|(_, of)| of.is_none()).map(|(index, _)| index).collect()
    }

    /// Joins what is equal at the start and at the end: in most lists, nearly everything.
    fn match_ends(&mut self, old: &[Value], new: &[Value]) {
        let start = old.iter().zip(new).take_while(|(old, new)| old == new).count();
        let rest = old.len().min(new.len()) - start;
        let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
        (0..start).for_each(|index| self.join(index, index));
        (1..=end).for_each(|back| self.join(old.len() - back, new.len() - back));
    }

    /// Joins what has the same key, the first with the first.
    fn match_by(&mut self, old: &[Value], new: &[Value], key: &dyn Fn(&Value) -> Option<String>) {
        let by_key = |list: &[Value], free: Vec<usize>| {
            let keyed = free.into_iter().filter_map(|index| Some((key(list.get(index)?)?, index)));
            let mut keyed: Vec<(String, usize)> = keyed.collect();
            sort(&mut keyed, Ord::cmp);
            keyed
        };
        let mut old = by_key(old, self.free_old()).into_iter().peekable();
        for (key, index) in by_key(new, self.free_new()) {
            while old.next_if(|(other, _)| *other < key).is_some() {}
            if let Some((_, same)) = old.next_if(|(other, _)| *other == key) {
                self.join(same, index);
            }
        }
    }

    /// Joins what stands between the same neighbours, the first with the first.
    fn match_between(&mut self) {
        let joined = |of: &Option<usize>| usize::from(of.is_some());
        let mut gap = 0;
        let mut new: Vec<(usize, usize)> = Vec::new();
        for (index, of) in self.old_of.iter().enumerate() {
            gap += joined(of);
            if of.is_none() {
                new.push((gap, index));
            }
        }
        let mut new = new.into_iter().peekable();
        let (mut gap, mut pairs) = (0, Vec::new());
        for (index, taken) in self.old_taken.iter().enumerate() {
            gap += usize::from(*taken);
            if !taken {
                while new.next_if(|(of, _)| *of < gap).is_some() {}
                pairs.extend(new.next_if(|(of, _)| *of == gap).map(|(_, at)| (index, at)));
            }
        }
        pairs.into_iter().for_each(|(old, new)| self.join(old, new));
    }
}
