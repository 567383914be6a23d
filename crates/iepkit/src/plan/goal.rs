//! Step 3, the goals.

use super::{Criterion, Frequency, Id, List, Measurement, Text, Word};
use crate::Date;
use crate::read::{Extensions, record, words};

words! {
    /// Whether a goal is still pursued.
    pub enum Status {
        /// It is pursued.
        Open = "open",
        /// It is reached.
        Achieved = "achieved",
        /// It was given up.
        Closed = "closed",
    }
}

words! {
    /// How far a goal looks.
    pub enum Horizon {
        /// Within the year of the plan.
        Annual = "annual",
        /// To life after school.
        PostSchool = "post-school",
    }
}

record! {
    /// What the child will do, how it is measured, and who answers for it.
    pub struct Goal {
        /// The goal's id.
        pub id: Id,
        /// The needs it serves.
        pub needs: List<Id>,
        /// The goal's rank, 1 first.
        pub priority: Option<u32>,
        /// The goal in words.
        pub statement: Option<Text>,
        /// What a stranger could see or hear the child do.
        pub behaviour: Option<Text>,
        /// What makes an inner state visible.
        pub indicator: Option<Text>,
        /// Where, with what, or after which cue.
        pub condition: Option<Text>,
        /// How much, how well or how often.
        pub criterion: Option<Criterion>,
        /// Where the child starts.
        pub baseline: Option<Measurement>,
        /// How progress is measured.
        pub method: Option<Method>,
        /// When it is due.
        pub due: Option<Date>,
        /// The one person who answers for it.
        pub owner: Option<Id>,
        /// Who joins in.
        pub helpers: List<Id>,
        /// Whether it is still pursued; open when missing.
        pub status: Option<Status>,
        /// Why and when it was closed.
        pub closure: Option<GoalClosure>,
        /// The area of development, when it is not that of its needs.
        pub area: Option<Word>,
        /// How far it looks; annual when missing.
        pub horizon: Option<Horizon>,
        /// Short-term steps, or several criteria.
        pub objectives: List<Objective>,
        /// What was measured.
        pub observations: List<Measurement>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// A short-term step to a goal.
    pub struct Objective {
        /// The objective's id.
        pub id: Id,
        /// The objective in words.
        pub statement: Option<Text>,
        /// How much, how well or how often.
        pub criterion: Option<Criterion>,
        /// Where the child starts.
        pub baseline: Option<Measurement>,
        /// When it is due.
        pub due: Option<Date>,
        /// Whether it is still pursued; open when missing.
        pub status: Option<Status>,
        /// Why and when it was closed.
        pub closure: Option<GoalClosure>,
        /// What was measured.
        pub observations: List<Measurement>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// How progress on a goal is measured.
    pub struct Method {
        /// With what.
        pub tool: Option<Text>,
        /// How often.
        pub every: Option<Frequency>,
        /// By whom.
        pub by: Option<Id>,
    }
}

record! {
    /// Why, when and by whom a goal was closed.
    pub struct GoalClosure {
        /// Why, in words.
        pub reason: Option<Text>,
        /// When.
        pub date: Option<Date>,
        /// By whom.
        pub by: Option<Id>,
    }
}

impl Goal {
    /// Whether the goal is still pursued.
    pub fn is_open(&self) -> bool {
        self.status.unwrap_or(Status::Open) == Status::Open
    }

    /// Whether the goal can be measured: it says what the child will do (`behaviour`), how much (a whole criterion, its own or,
    /// when it has none, that of each open objective) and by when (`due`).
    ///
    /// These are the three parts whose absence the policy `core` holds to be an error.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Plan;
    ///
    /// let plan = Plan::from_json(
    ///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
    ///         "goals": [{"id": "g1", "behaviour": "raises a hand before speaking", "due": "2027-06-11",
    ///                    "criterion": {"kind": "percent", "at_least": 80}},
    ///                   {"id": "g2", "behaviour": "raises a hand before speaking"}]}"#,
    /// )?;
    /// let measurable: Vec<bool> = plan.goals.values().map(|goal| goal.is_measurable()).collect();
    /// assert_eq!(measurable, [true, false]);
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn is_measurable(&self) -> bool {
        let whole = |criterion: &Option<Criterion>| criterion.as_ref().is_some_and(Criterion::is_whole);
        let has_criterion = match self.criterion {
            Some(_) => whole(&self.criterion),
            None => self.open_objectives_all(|objective| whole(&objective.criterion)),
        };
        self.behaviour.is_some() && has_criterion && self.due.is_some()
    }

    /// Whether there are open objectives, and all of them hold something.
    pub(crate) fn open_objectives_all(&self, holds: impl Fn(&Objective) -> bool) -> bool {
        let mut open = self.objectives.values().filter(|objective| objective.is_open()).peekable();
        open.peek().is_some() && open.all(holds)
    }
}

impl Objective {
    /// Whether the objective is still pursued.
    pub fn is_open(&self) -> bool {
        self.status.unwrap_or(Status::Open) == Status::Open
    }
}
