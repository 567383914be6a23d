//! Where a plan stands on the reference date, and the dates that led there.

use super::day::{Day, TODAY};
use super::random::Random;

/// Where a plan stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    Assessing,
    Planning,
    Proposed,
    Disputed,
    /// Active since this autumn.
    #[default]
    New,
    /// Active since last winter.
    Running,
    /// Active since last year, and reviewed in spring.
    Renewed,
    UnderReview,
    Closed,
}

/// The dates of one plan. Weeks begin on Monday, and no date falls on a weekend.
#[derive(Clone)]
pub struct Calendar {
    pub opened: Day,
    /// The Monday of the week in which abilities and baselines are recorded.
    pub assessed: Day,
    pub recorded: Day,
    pub invited: Day,
    pub meeting: Day,
    pub proposed: Day,
    /// The Monday of the week of the decisions.
    pub agreed: Day,
    pub starts: Day,
    pub review_by: Day,
    pub review: Option<ReviewDates>,
    /// The first and the last day with observations.
    pub measured: Option<(Day, Day)>,
    pub closed: Option<Day>,
}

/// The dates of a review.
#[derive(Clone)]
pub struct ReviewDates {
    pub begun: Day,
    pub held: Day,
    pub next: Day,
    /// When the plan went back to work.
    pub resumed: Option<Day>,
}

const LAST_JUNE: Day = Day::of(2026, 6, 5);
const NEXT_JUNE: Day = Day::of(2027, 6, 4);
const BACK_TO_SCHOOL: Day = Day::of(2026, 8, 31);
const AFTER_LAST_HOLIDAYS: Day = Day::of(2026, 1, 12);

impl Stage {
    /// The stage of a sample; most plans are active.
    pub fn draw(random: &mut Random) -> Self {
        match random.below(100) {
            0..5 => Self::Assessing,
            5..13 => Self::Planning,
            13..20 => Self::Proposed,
            20..24 => Self::Disputed,
            24..52 => Self::New,
            52..72 => Self::Running,
            72..87 => Self::Renewed,
            87..95 => Self::UnderReview,
            _ => Self::Closed,
        }
    }

    /// The state as the document names it.
    pub fn state(self) -> &'static str {
        match self {
            Self::Assessing => "assessing",
            Self::Planning => "planning",
            Self::Proposed => "proposed",
            Self::Disputed => "disputed",
            Self::New | Self::Running | Self::Renewed => "active",
            Self::UnderReview => "under-review",
            Self::Closed => "closed",
        }
    }

    /// Whether the plan has ever been active.
    pub fn was_activated(self) -> bool {
        !matches!(self, Self::Assessing | Self::Planning | Self::Proposed | Self::Disputed)
    }

    /// Whether the rules look at the decisions of a plan in this stage.
    pub fn asks_for_agreement(self) -> bool {
        self == Self::Proposed || self.was_activated() && self != Self::Closed
    }

    /// The earliest Monday of a planning meeting, and how many weeks later it may be.
    fn meeting_weeks(self) -> (Day, u32) {
        match self {
            Self::Assessing => (Day::of(2026, 12, 7), 0),
            Self::Planning => (Day::of(2026, 11, 30), 1),
            Self::Proposed => (Day::of(2026, 11, 2), 1),
            Self::Disputed => (Day::of(2026, 9, 28), 5),
            Self::New => (Day::of(2026, 9, 14), 4),
            Self::Running | Self::UnderReview => (Day::of(2026, 1, 19), 8),
            Self::Renewed | Self::Closed => (Day::of(2025, 9, 15), 4),
        }
    }
}

impl Calendar {
    /// The dates that lead to a stage.
    pub fn draw(stage: Stage, random: &mut Random) -> Self {
        let (earliest, later) = stage.meeting_weeks();
        let week = earliest.plus_weeks(random.up_to(later));
        let starts = week.plus_weeks(2);
        let review_by = match stage {
            Stage::Running | Stage::UnderReview => starts.plus_weeks(49 + random.up_to(2)).plus(4),
            Stage::Renewed | Stage::Closed => LAST_JUNE.plus_weeks(-random.up_to(3)),
            _ => NEXT_JUNE.plus_weeks(-random.up_to(3)),
        };
        let review_begun = match stage {
            Stage::UnderReview => TODAY.plus_weeks(-2),
            _ => review_by.plus(-4).plus_weeks(-4),
        };
        let last_friday = TODAY.plus(-3);
        Self {
            opened: week.plus_weeks(-3),
            assessed: week.plus_weeks(-3),
            recorded: week.plus_weeks(-2),
            invited: week.plus_weeks(-2),
            meeting: week.plus(1 + random.up_to(2)),
            proposed: week.plus(4),
            agreed: week.plus_weeks(1),
            starts,
            review_by,
            review: ReviewDates::draw(stage, review_begun, random),
            measured: match stage {
                Stage::New => Some((starts, last_friday)),
                Stage::Running | Stage::Renewed => Some((BACK_TO_SCHOOL, last_friday)),
                Stage::UnderReview => Some((BACK_TO_SCHOOL, review_begun.plus(-3))),
                Stage::Closed => Some((AFTER_LAST_HOLIDAYS, review_begun.plus(-3))),
                _ => None,
            },
            closed: (stage == Stage::Closed).then(|| review_begun.plus_weeks(3)),
        }
    }

    /// The last day on which a goal may fall due.
    pub fn last_due(&self) -> Day {
        match &self.review {
            Some(review) if review.resumed.is_some() => review.next,
            _ => self.review_by,
        }
    }

    /// A day of the week that begins on `monday`.
    pub fn school_day(monday: Day, random: &mut Random) -> Day {
        monday.plus(random.up_to(4))
    }
}

impl ReviewDates {
    fn draw(stage: Stage, begun: Day, random: &mut Random) -> Option<Self> {
        let was_reviewed = match stage {
            Stage::Renewed | Stage::UnderReview => true,
            // A student who leaves is not reviewed first.
            Stage::Closed => random.chance(60),
            _ => false,
        };
        was_reviewed.then(|| Self {
            begun,
            held: begun.plus(8 + random.up_to(2)),
            next: begun.plus_weeks(50).plus(4),
            resumed: (stage == Stage::Renewed).then(|| begun.plus_weeks(3)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Stage};
    use crate::day::TODAY;
    use crate::random::Random;

    #[test]
    fn dates_follow_one_another() {
        for number in 0..500 {
            let mut random = Random::for_plan(7, number);
            let stage = Stage::draw(&mut random);
            let c = Calendar::draw(stage, &mut random);
            assert!(c.opened <= c.assessed && c.assessed < c.recorded && c.invited < c.meeting, "{number}");
            assert!(c.meeting <= c.proposed && c.proposed < c.agreed && c.agreed < c.starts, "{number}");
            assert!(c.starts < c.review_by && c.recorded <= TODAY, "{number}");
            for review in c.review.iter() {
                assert!(c.starts < review.begun && review.begun < review.held && review.held < TODAY, "{number}");
                assert!(review.next < review.held.plus(365), "{number}");
            }
        }
    }
}
