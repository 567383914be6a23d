//! Places in a plan document, and the entities that stand there.

use std::cmp::Ordering;
use std::fmt;

use smallvec::SmallVec;

use crate::Plan;
use crate::plan::{Ability, Challenge, Decision, Goal, Id, Member, Need, Objective, Strategy};
use crate::read::{Read, Shape, words};

/// A step on the way to a place: a key of an object or an index of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(&'static str),
    Index(usize),
}

/// A place in a plan document.
///
/// Places are ordered as a reader meets them: keys in the order of the format, indexes as numbers, a parent before its
/// children, the whole plan first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Place(SmallVec<[Step; 6]>);

impl Clone for Place {
    fn clone(&self) -> Place {
        Place(SmallVec::from_slice(&self.0))
    }
}

impl Place {
    pub(crate) fn key(mut self, key: &'static str) -> Place {
        self.0.push(Step::Key(key));
        self
    }

    pub(crate) fn index(mut self, index: usize) -> Place {
        self.0.push(Step::Index(index));
        self
    }
}

impl fmt::Display for Place {
    /// The place as a JSON Pointer; no key of the format needs escaping.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| match step {
            Step::Key(key) => write!(f, "/{key}"),
            Step::Index(index) => write!(f, "/{index}"),
        })
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Place) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Place) -> Ordering {
        let mut shape = <Plan as Read>::SHAPE;
        for (mine, theirs) in self.0.iter().zip(&other.0) {
            let order = match (mine, theirs) {
                (Step::Index(mine), Step::Index(theirs)) => mine.cmp(theirs),
                (Step::Key(mine), Step::Key(theirs)) => rank(shape, mine).cmp(&rank(shape, theirs)),
                (Step::Index(_), Step::Key(_)) => Ordering::Less,
                (Step::Key(_), Step::Index(_)) => Ordering::Greater,
            };
            if order != Ordering::Equal {
                return order;
            }
            if let Step::Key(key) = mine {
                shape = below(shape, key);
            }
        }
        self.0.len().cmp(&other.0.len())
    }
}

fn rank(shape: Option<&'static Shape>, key: &str) -> usize {
    shape.and_then(|shape| shape.keys.iter().position(|known| known.name() == key)).unwrap_or(usize::MAX)
}

fn below(shape: Option<&'static Shape>, key: &str) -> Option<&'static Shape> {
    shape?.key(key)?.below
}

words! {
    /// A kind of entity: something in a plan that has an id.
    pub enum EntityKind {
        /// The plan itself.
        Plan = "plan",
        /// A member of the team.
        Member = "member",
        /// An entry of the assessment.
        Ability = "ability",
        /// A strength.
        Strength = "strength",
        /// A challenge.
        Challenge = "challenge",
        /// A present level.
        Level = "level",
        /// A need.
        Need = "need",
        /// A goal.
        Goal = "goal",
        /// An objective of a goal.
        Objective = "objective",
        /// A strategy.
        Strategy = "strategy",
        /// A meeting.
        Meeting = "meeting",
    }
}

/// A place together with the entity it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot<'p> {
    pub(crate) place: Place,
    pub(crate) kind: EntityKind,
    pub(crate) id: &'p str,
}

impl<'p> Spot<'p> {
    pub(crate) fn plan(plan: &'p Plan) -> Spot<'p> {
        Spot { place: Place::default(), kind: EntityKind::Plan, id: &plan.id }
    }

    fn item(section: &'static str, index: usize, kind: EntityKind, id: &'p Id) -> Spot<'p> {
        Spot { place: Place::default().key(section).index(index), kind, id }
    }

    pub(crate) fn member(index: usize, member: &'p Member) -> Spot<'p> {
        Spot::item("team", index, EntityKind::Member, &member.id)
    }

    pub(crate) fn ability(index: usize, ability: &'p Ability) -> Spot<'p> {
        Spot::item("abilities", index, EntityKind::Ability, &ability.id)
    }

    pub(crate) fn need(index: usize, need: &'p Need) -> Spot<'p> {
        Spot::item("needs", index, EntityKind::Need, &need.id)
    }

    pub(crate) fn challenge(ability: usize, index: usize, challenge: &'p Challenge) -> Spot<'p> {
        let place = Place::default().key("abilities").index(ability).key("challenges").index(index);
        Spot { place, kind: EntityKind::Challenge, id: &challenge.id }
    }

    pub(crate) fn goal(index: usize, goal: &'p Goal) -> Spot<'p> {
        Spot::item("goals", index, EntityKind::Goal, &goal.id)
    }

    pub(crate) fn strategy(index: usize, strategy: &'p Strategy) -> Spot<'p> {
        Spot::item("strategies", index, EntityKind::Strategy, &strategy.id)
    }

    /// A decision, which belongs to the member who took it.
    pub(crate) fn decision(index: usize, decision: &'p Decision) -> Spot<'p> {
        Spot::item("decisions", index, EntityKind::Member, &decision.member)
    }

    pub(crate) fn objective(goal: usize, index: usize, objective: &'p Objective) -> Spot<'p> {
        let place = Place::default().key("goals").index(goal).key("objectives").index(index);
        Spot { place, kind: EntityKind::Objective, id: &objective.id }
    }

    /// The place below a key, of the same entity.
    pub(crate) fn key(mut self, key: &'static str) -> Spot<'p> {
        self.place = self.place.key(key);
        self
    }

    /// The place at an index, of the same entity.
    pub(crate) fn index(mut self, index: usize) -> Spot<'p> {
        self.place = self.place.index(index);
        self
    }
}
