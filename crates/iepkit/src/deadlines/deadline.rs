//! One thing that is due.

use serde::{Deserialize, Serialize};

use crate::plan::{Id, Party};
use crate::read::words;
use crate::report::{Args, Entity};
use crate::{Date, Lang};

words! {
    /// What is due.
    pub enum DeadlineKind {
        /// The plan is reviewed.
        Review = "review",
        /// A goal is reached.
        Goal = "goal",
        /// An objective of a goal is reached.
        Objective = "objective",
        /// Progress on a goal is observed.
        Observation = "observation",
        /// A party decides on the plan.
        Decision = "decision",
        /// The plan runs out.
        PlanEnd = "plan-end",
        /// A waiver runs out.
        WaiverEnd = "waiver-end",
        /// A strategy, such as a service, ends.
        StrategyEnd = "strategy-end",
    }
}

words! {
    /// How a deadline stands on a day.
    pub enum Standing {
        /// Its day has passed.
        Overdue = "overdue",
        /// Its day is near.
        Soon = "soon",
        /// Its day is further off.
        Ahead = "ahead",
    }
}

/// Something that is due on a day, and who has to act.
///
/// It holds ids, dates and words of the format, never free text, and is written to JSON with the keys in this order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The plan.
    pub plan: Id,
    /// What is due.
    pub kind: DeadlineKind,
    /// The last day on which it is in time.
    pub due: Date,
    /// How it stands on the day of the question.
    pub standing: Standing,
    /// The place in the plan that says so, as a JSON Pointer.
    pub at: String,
    /// What it is about.
    pub entity: Entity,
    /// The values it rests on: the `party` of a decision, the `rule` of a waiver.
    pub args: Args,
    /// The members of the team who have to act; empty when nobody is named for it, and so the whole team has to.
    pub who: Vec<Id>,
}

impl Deadline {
    /// What is due, in words, in the given language. The day and how it stands are left to the reader of the list.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::deadlines::{DeadlineOptions, deadlines};
    /// use iepkit::{Lang, Plan};
    ///
    /// let plan = Plan::from_json(
    ///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
    ///         "period": {"starts": "2026-10-05", "review_by": "2026-11-27"}}"#,
    /// )?;
    /// let due = deadlines(&plan, "2026-11-01".parse()?, "2026-11-30".parse()?, &DeadlineOptions::default())?;
    /// assert_eq!(due[0].message(Lang::En), "review plan `p`");
    /// assert_eq!(due[0].message(Lang::Fr), "réviser le plan `p`");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn message(&self, lang: Lang) -> String {
        let (plan, id) = (&self.plan, &self.entity.id);
        match lang {
            Lang::En => match self.kind {
                DeadlineKind::Review => format!("review plan `{plan}`"),
                DeadlineKind::Goal => format!("goal `{id}` of plan `{plan}` is due"),
                DeadlineKind::Objective => format!("objective `{id}` of plan `{plan}` is due"),
                DeadlineKind::Observation => format!("observe progress on goal `{id}` of plan `{plan}`"),
                DeadlineKind::Decision => format!("agreement {} is awaited on plan `{plan}`", self.party(lang)),
                DeadlineKind::PlanEnd => format!("plan `{plan}` ends"),
                DeadlineKind::WaiverEnd => format!("waiver of `{}` for `{id}` in plan `{plan}` ends", self.rule()),
                DeadlineKind::StrategyEnd => format!("strategy `{id}` of plan `{plan}` ends"),
            },
            Lang::Fr => match self.kind {
                DeadlineKind::Review => format!("réviser le plan `{plan}`"),
                DeadlineKind::Goal => format!("échéance de l'objectif `{id}` du plan `{plan}`"),
                DeadlineKind::Objective => format!("échéance de l'objectif à court terme `{id}` du plan `{plan}`"),
                DeadlineKind::Observation => format!("observer le progrès vers l'objectif `{id}` du plan `{plan}`"),
                DeadlineKind::Decision => format!("accord {} attendu sur le plan `{plan}`", self.party(lang)),
                DeadlineKind::PlanEnd => format!("fin du plan `{plan}`"),
                DeadlineKind::WaiverEnd => {
                    format!("fin de la dérogation à `{}` pour `{id}` dans le plan `{plan}`", self.rule())
                }
                DeadlineKind::StrategyEnd => format!("fin du moyen `{id}` du plan `{plan}`"),
            },
        }
    }

    /// The deadline as compact JSON, keys in the order of their declaration.
    pub fn to_json(&self) -> String {
        // Only a map with keys that are not texts, or a failing writer, could make this fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What tells this deadline from every other, the same as long as its date is: ids, words and a date.
    pub(super) fn uid(&self) -> String {
        let Deadline { plan, kind, due, entity: Entity { kind: of, id }, args, .. } = self;
        let detail: String = args.iter().map(|(_, value)| format!("/{value}")).collect();
        format!("{plan}/{kind}{detail}/{of}/{id}/{due}")
    }

    fn rule(&self) -> &str {
        self.args.get("rule").unwrap_or_default()
    }

    fn party(&self, lang: Lang) -> &'static str {
        match self.args.get("party").and_then(Party::of_word) {
            Some(Party::Student) => lang.pick("of the child", "de l'élève"),
            Some(Party::Parent) => lang.pick("of the family", "de la famille"),
            Some(Party::School) => lang.pick("of the school", "de l'école"),
            Some(Party::None) | None => "",
        }
    }
}
