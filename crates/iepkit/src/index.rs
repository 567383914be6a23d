//! The index of a plan: built once per check, so that every rule is linear in the plan.

use std::cmp::Ordering;

use crate::Plan;
use crate::place::{EntityKind, Place, Spot};
use crate::plan::{Id, Status};

/// The entities of a plan by id, and which of them are served.
pub(crate) struct Index<'p> {
    // Sorted by id, then kind, then in the order of the document.
    entries: Vec<Entry<'p>>,
    /// Needs that a goal names which was not given up.
    pub(crate) needs_with_goal: Ids<'p>,
    /// Goals that a strategy names.
    pub(crate) goals_with_strategy: Ids<'p>,
    /// Challenges that a need names.
    pub(crate) challenges_with_need: Ids<'p>,
}

/// An entity: its id, its kind, and its index in its list (and in its parent's list, for an entity inside another).
#[derive(Clone, Copy)]
pub(crate) struct Entry<'p> {
    prefix: u128,
    pub(crate) id: &'p str,
    pub(crate) kind: EntityKind,
    pub(crate) order: usize,
    pub(crate) index: usize,
    pub(crate) parent: usize,
}

impl<'p> Entry<'p> {
    /// How the entity's id compares with another.
    fn compare(&self, prefix: u128, id: &str) -> Ordering {
        // Of two ids that are no longer than that, the prefix is the whole.
        let is_whole = self.id.len().max(id.len()) <= PREFIX;
        self.prefix.cmp(&prefix).then_with(|| if is_whole { Ordering::Equal } else { self.id.cmp(id) })
    }

    /// The entity with its place.
    pub(crate) fn spot(&self) -> Spot<'p> {
        let outer = |section| Place::default().key(section).index(self.parent);
        let item = |section| Place::default().key(section).index(self.index);
        let place = match self.kind {
            EntityKind::Plan => Place::default(),
            EntityKind::Member => item("team"),
            EntityKind::Ability => item("abilities"),
            EntityKind::Strength => outer("abilities").key("strengths").index(self.index),
            EntityKind::Challenge => outer("abilities").key("challenges").index(self.index),
            EntityKind::Level => outer("abilities").key("levels").index(self.index),
            EntityKind::Need => item("needs"),
            EntityKind::Goal => item("goals"),
            EntityKind::Objective => outer("goals").key("objectives").index(self.index),
            EntityKind::Strategy => item("strategies"),
            EntityKind::Meeting => item("meetings"),
        };
        Spot { place, kind: self.kind, id: self.id }
    }
}

impl<'p> Index<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Index<'p> {
        let mut entries = entities(plan);
        entries.sort_unstable_by(|a, b| a.compare(b.prefix, b.id).then((a.kind, a.order).cmp(&(b.kind, b.order))));
        let goals = plan.goals.values().filter(|goal| goal.status != Some(Status::Closed));
        Index {
            entries,
            needs_with_goal: Ids::of(goals.flat_map(|goal| goal.needs.values())),
            goals_with_strategy: Ids::of(plan.strategies.values().flat_map(|strategy| strategy.goals.values())),
            challenges_with_need: Ids::of(plan.needs.values().flat_map(|need| need.challenges.values())),
        }
    }

    /// The first entity of some kinds that bears an id.
    pub(crate) fn find(&self, id: &str, kinds: &[EntityKind]) -> Option<&Entry<'p>> {
        let prefix = prefix(id);
        let mut at = self.entries.partition_point(|entry| entry.prefix < prefix);
        if self.entries.get(at).is_some_and(|entry| entry.compare(prefix, id).is_lt()) {
            at = self.entries.partition_point(|entry| entry.compare(prefix, id).is_lt());
        }
        let bearer = |at: usize| self.entries.get(at).filter(|entry| entry.compare(prefix, id).is_eq());
        if bearer(at + 1).is_none() {
            return bearer(at).filter(|entry| kinds.contains(&entry.kind));
        }
        let bearers = self.entries.get(at..).unwrap_or_default();
        let first = |kind: &EntityKind| {
            let at = bearers.partition_point(|entry| entry.compare(prefix, id).then(entry.kind.cmp(kind)).is_lt());
            bearers.get(at).filter(|entry| entry.id == id && entry.kind == *kind)
        };
        kinds.iter().filter_map(first).min_by_key(|entry| entry.order)
    }

    /// The ids that stand more than once: each entity after the first, with the first.
    pub(crate) fn doubled(&self) -> impl Iterator<Item = (&Entry<'p>, &Entry<'p>)> {
        self.entries.chunk_by(|a, b| a.id == b.id).filter(|bearers| bearers.len() > 1).flat_map(|bearers| {
            let first = bearers.iter().min_by_key(|entry| entry.order);
            bearers
                .iter()
                .filter_map(move |entry| first.filter(|first| first.order != entry.order).map(|first| (entry, first)))
        })
    }
}

/// How many bytes of an id its prefix has.
const PREFIX: usize = 16;

/// The first bytes of an id as a number: comparing those decides nearly every comparison of ids, and in the same way.
fn prefix(id: &str) -> u128 {
    let mut first = [0; PREFIX];
    first.iter_mut().zip(id.bytes()).for_each(|(first, byte)| *first = byte);
    u128::from_be_bytes(first)
}

/// A set of ids.
pub(crate) struct Ids<'p>(Vec<&'p str>);

impl<'p> Ids<'p> {
    pub(crate) fn of(ids: impl Iterator<Item = &'p Id>) -> Ids<'p> {
        let mut ids: Vec<&str> = ids.map(Id::as_str).collect();
        ids.sort_unstable();
        ids.dedup();
        Ids(ids)
    }

    pub(crate) fn has(&self, id: &Id) -> bool {
        self.0.binary_search(&id.as_str()).is_ok()
    }
}

/// Every entity, in the order of the document.
fn entities(plan: &Plan) -> Vec<Entry<'_>> {
    let mut entries = Vec::with_capacity(64);
    let mut add = |kind, id, parent, index| {
        let order = entries.len();
        entries.push(Entry { prefix: prefix(id), id, kind, order, index, parent });
    };
    add(EntityKind::Plan, plan.id.as_str(), 0, 0);
    for (i, member) in plan.team.iter() {
        add(EntityKind::Member, &member.id, 0, i);
    }
    for (i, ability) in plan.abilities.iter() {
        add(EntityKind::Ability, &ability.id, 0, i);
        ability.strengths.iter().for_each(|(j, strength)| add(EntityKind::Strength, &strength.id, i, j));
        ability.challenges.iter().for_each(|(j, challenge)| add(EntityKind::Challenge, &challenge.id, i, j));
        ability.levels.iter().for_each(|(j, level)| add(EntityKind::Level, &level.id, i, j));
    }
    for (i, need) in plan.needs.iter() {
        add(EntityKind::Need, &need.id, 0, i);
    }
    for (i, goal) in plan.goals.iter() {
        add(EntityKind::Goal, &goal.id, 0, i);
        goal.objectives.iter().for_each(|(j, objective)| add(EntityKind::Objective, &objective.id, i, j));
    }
    for (i, strategy) in plan.strategies.iter() {
        add(EntityKind::Strategy, &strategy.id, 0, i);
    }
    for (i, meeting) in plan.meetings.iter() {
        add(EntityKind::Meeting, &meeting.id, 0, i);
    }
    entries
}
