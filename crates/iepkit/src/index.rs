//! The index of a plan: built once per check, so that every rule is linear in the plan.

use crate::Plan;
use crate::place::{EntityKind, Place, Spot};
use crate::plan::{Id, List};

/// The entities of a plan by id, and who serves whom.
pub(crate) struct Index<'p> {
    // Sorted by id, then in the order of the document.
    entries: Vec<Entry<'p>>,
    /// Needs and the goals that name them.
    pub(crate) goals_of_need: Links,
    /// Goals and the strategies that name them.
    pub(crate) strategies_of_goal: Links,
    /// Challenges (by place in `entries`' document order) and the needs that name them.
    pub(crate) needs_of_challenge: Links,
}

/// An entity: its id, its kind, and its index in its list (and in its parent's list, for an entity inside another).
#[derive(Clone, Copy)]
pub(crate) struct Entry<'p> {
    pub(crate) id: &'p str,
    pub(crate) kind: EntityKind,
    pub(crate) order: usize,
    pub(crate) index: usize,
    pub(crate) parent: usize,
}

impl<'p> Entry<'p> {
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
        entries.sort_unstable_by(|a, b| a.id.cmp(b.id).then(a.order.cmp(&b.order)));
        let mut index = Index {
            entries,
            goals_of_need: Links::default(),
            strategies_of_goal: Links::default(),
            needs_of_challenge: Links::default(),
        };
        let goals = plan.goals.iter().flat_map(|(at, goal)| refs(at, &goal.needs));
        index.goals_of_need = index.links(goals, &[EntityKind::Need], |need| need.index);
        let strategies = plan.strategies.iter().flat_map(|(at, strategy)| refs(at, &strategy.goals));
        index.strategies_of_goal = index.links(strategies, &[EntityKind::Goal], |goal| goal.index);
        let needs = plan.needs.iter().flat_map(|(at, need)| refs(at, &need.challenges));
        index.needs_of_challenge = index.links(needs, &[EntityKind::Challenge], |challenge| challenge.order);
        index
    }

    fn links<'r>(
        &self,
        references: impl Iterator<Item = (usize, &'r Id)>,
        kinds: &[EntityKind],
        served: impl Fn(&Entry<'p>) -> usize,
    ) -> Links {
        let mut pairs = Vec::new();
        for (from, id) in references {
            pairs.extend(self.find(id, kinds).map(|entry| (served(entry), from)));
        }
        pairs.sort_unstable();
        Links(pairs)
    }

    /// Every entity that bears an id.
    pub(crate) fn all(&self, id: &str) -> &[Entry<'p>] {
        let start = self.entries.partition_point(|entry| entry.id < id);
        let rest = self.entries.get(start..).unwrap_or_default();
        let count = rest.iter().take_while(|entry| entry.id == id).count();
        rest.get(..count).unwrap_or_default()
    }

    /// The entities of some kinds that bear an id.
    pub(crate) fn find<'i>(&'i self, id: &str, kinds: &'i [EntityKind]) -> impl Iterator<Item = &'i Entry<'p>> {
        self.all(id).iter().filter(|entry| kinds.contains(&entry.kind))
    }

    /// The ids that stand more than once: each entity after the first, with the first.
    pub(crate) fn doubled(&self) -> impl Iterator<Item = (&Entry<'p>, &Entry<'p>)> {
        self.entries
            .chunk_by(|a, b| a.id == b.id)
            .filter_map(<[Entry<'_>]>::split_first)
            .flat_map(|(first, later)| later.iter().map(move |entry| (entry, first)))
    }

    /// The challenges, in the order of the document.
    pub(crate) fn challenges_without_need(&self) -> impl Iterator<Item = &Entry<'p>> {
        self.entries
            .iter()
            .filter(|entry| entry.kind == EntityKind::Challenge && self.needs_of_challenge.of(entry.order).is_empty())
    }
}

/// Who is served (by index) and who serves, sorted.
#[derive(Default)]
pub(crate) struct Links(Vec<(usize, usize)>);

impl Links {
    /// Those who serve one entity, as `(served, serving)`.
    pub(crate) fn of(&self, served: usize) -> &[(usize, usize)] {
        let start = self.0.partition_point(|(to, _)| *to < served);
        let rest = self.0.get(start..).unwrap_or_default();
        let count = rest.iter().take_while(|(to, _)| *to == served).count();
        rest.get(..count).unwrap_or_default()
    }
}

fn refs(from: usize, ids: &List<Id>) -> impl Iterator<Item = (usize, &Id)> {
    ids.values().map(move |id| (from, id))
}

/// Every entity, in the order of the document.
fn entities(plan: &Plan) -> Vec<Entry<'_>> {
    let mut entries = Vec::with_capacity(64);
    let mut add = |kind, id, parent, index| {
        let order = entries.len();
        entries.push(Entry { id, kind, order, index, parent });
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
