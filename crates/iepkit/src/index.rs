//! The index of a plan: built once per check, so that every rule is linear in the plan.

use std::cmp::Ordering;

use crate::Plan;
use crate::place::{EntityKind, Place, Spot};
use crate::plan::{Id, Status};

/// The entities of a plan by id, and which of them are served.
pub(crate) struct Index<'p> {
    /// Sorted by kind, then id, then in the order of the document.
    entries: Vec<Entry<'p>>,
    /// Where the entries of each kind end.
    ends: [usize; KINDS],
    /// The ids that stand more than once: each entity after the first, with the first.
    pub(crate) doubled: Vec<[Entry<'p>; 2]>,
    /// Needs that a goal names which was not given up.
    pub(crate) needs_with_goal: Ids<'p>,
    /// Goals that a strategy names.
    pub(crate) goals_with_strategy: Ids<'p>,
    /// Challenges that a need names.
    pub(crate) challenges_with_need: Ids<'p>,
}

const KINDS: usize = EntityKind::ALL.len();

/// An entity: its id, its kind, and its index in its list (and in its parent's list, for an entity inside another).
#[derive(Clone, Copy)]
pub(crate) struct Entry<'p> {
    name: Name<'p>,
    pub(crate) kind: EntityKind,
    order: u32,
    index: u32,
    parent: u32,
}

impl<'p> Entry<'p> {
    /// Its index in the list that holds it.
    pub(crate) fn index(&self) -> usize {
        self.index as usize
    }

    pub(crate) fn id(&self) -> &'p str {
        self.name.id
    }

    /// The entity with its place.
    pub(crate) fn spot(&self) -> Spot<'p> {
        let outer = |section| Place::default().key(section).index(self.parent as usize);
        let item = |section| Place::default().key(section).index(self.index());
        let place = match self.kind {
            EntityKind::Plan => Place::default(),
            EntityKind::Member => item("team"),
            EntityKind::Ability => item("abilities"),
            EntityKind::Strength => outer("abilities").key("strengths").index(self.index()),
            EntityKind::Challenge => outer("abilities").key("challenges").index(self.index()),
            EntityKind::Level => outer("abilities").key("levels").index(self.index()),
            EntityKind::Need => item("needs"),
            EntityKind::Goal => item("goals"),
            EntityKind::Objective => outer("goals").key("objectives").index(self.index()),
            EntityKind::Strategy => item("strategies"),
            EntityKind::Meeting => item("meetings"),
        };
        Spot { place, kind: self.kind, id: self.name.id }
    }
}

impl<'p> Index<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Index<'p> {
        let mut entries = entities(plan);
        entries.sort_unstable_by_key(|entry| (entry.name, entry.order));
        let doubled = entries.chunk_by(|a, b| a.name == b.name).filter_map(|bearers| bearers.split_first());
        let doubled = doubled.flat_map(|(first, others)| others.iter().map(|other| [*other, *first])).collect();
        let goals = plan.goals.values().filter(|goal| goal.status != Some(Status::Closed));
        // Those of one kind stay in the order of their ids.
        entries.sort_by_key(|entry| entry.kind as usize);
        let ends = std::array::from_fn(|kind| entries.partition_point(|entry| entry.kind as usize <= kind));
        Index {
            entries,
            ends,
            doubled,
            needs_with_goal: Ids::of(goals.flat_map(|goal| goal.needs.values())),
            goals_with_strategy: Ids::of(plan.strategies.values().flat_map(|strategy| strategy.goals.values())),
            challenges_with_need: Ids::of(plan.needs.values().flat_map(|need| need.challenges.values())),
        }
    }

    /// The first entity of some kinds that bears an id.
    pub(crate) fn find(&self, id: &str, kinds: &[EntityKind]) -> Option<&Entry<'p>> {
        let name = Name::of(id);
        let bearer = |kind: &EntityKind| {
            let entries = self.of_kind(*kind);
            let at = entries.partition_point(|entry| entry.name < name);
            entries.get(at).filter(|entry| entry.name == name)
        };
        kinds.iter().filter_map(bearer).min_by_key(|entry| entry.order)
    }

    fn of_kind(&self, kind: EntityKind) -> &[Entry<'p>] {
        let end = |kind: usize| self.ends.get(kind).copied().unwrap_or_default();
        let start = (kind as usize).checked_sub(1).map_or(0, end);
        self.entries.get(start..end(kind as usize)).unwrap_or_default()
    }
}

/// How many bytes of an id its prefix has.
const PREFIX: usize = 16;

/// An id, with its first bytes as a number: comparing those decides nearly every comparison, and in the same way.
#[derive(Clone, Copy)]
struct Name<'p> {
    prefix: u128,
    id: &'p str,
}

impl Name<'_> {
    fn of(id: &str) -> Name<'_> {
        let mut first = [0; PREFIX];
        first.iter_mut().zip(id.bytes()).for_each(|(first, byte)| *first = byte);
        Name { prefix: u128::from_be_bytes(first), id }
    }
}

impl Ord for Name<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        // Of two ids that are no longer than that, the prefix is the whole.
        let is_whole = self.id.len().max(other.id.len()) <= PREFIX;
        self.prefix.cmp(&other.prefix).then_with(|| if is_whole { Ordering::Equal } else { self.id.cmp(other.id) })
    }
}

impl PartialOrd for Name<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Name<'_> {}

/// A set of ids.
pub(crate) struct Ids<'p>(Vec<Name<'p>>);

impl<'p> Ids<'p> {
    pub(crate) fn of(ids: impl Iterator<Item = &'p Id>) -> Ids<'p> {
        let mut ids: Vec<Name<'_>> = ids.map(|id| Name::of(id)).collect();
        ids.sort_unstable();
        ids.dedup();
        Ids(ids)
    }

    pub(crate) fn has(&self, id: &Id) -> bool {
        self.0.binary_search(&Name::of(id)).is_ok()
    }
}

/// Every entity, in the order of the document.
fn entities(plan: &Plan) -> Vec<Entry<'_>> {
    let mut entries = Vec::with_capacity(64);
    let mut add = |kind, id, parent: usize, index: usize| {
        let order = entries.len() as u32;
        entries.push(Entry { name: Name::of(id), kind, order, index: index as u32, parent: parent as u32 });
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
