//! The table of facts, and what is counted of a plan.

use std::collections::BTreeSet;

use iepkit::{Date, Plan, Report, Severity};

use crate::check::Checked;
use crate::column::{Cell, Column, Kind, Row};
use crate::shared::{COLUMN, FILE, LINE, PLAN, ROW};

/// What is counted of one plan.
pub struct Facts {
    needs: usize,
    goals: usize,
    strategies: usize,
    owners: usize,
    open_goals: usize,
    measurable_goals: usize,
    review_due: Option<Date>,
    days_to_review: Option<i32>,
}

impl Facts {
    /// What is counted of a plan on a date.
    pub fn of(plan: &Plan, as_of: Date) -> Facts {
        let open = || plan.goals.values().filter(|goal| goal.is_open());
        let of_goals = open().filter_map(|goal| goal.owner.as_ref());
        let of_strategies = plan.strategies.values().flat_map(|strategy| strategy.owners.values());
        let review_due = plan.review_due();
        Facts {
            needs: plan.needs.count(),
            goals: plan.goals.count(),
            strategies: plan.strategies.count(),
            owners: of_goals.chain(of_strategies).collect::<BTreeSet<_>>().len(),
            open_goals: open().count(),
            measurable_goals: open().filter(|goal| goal.is_measurable()).count(),
            review_due,
            days_to_review: review_due.map(|due| due.days_after(as_of)),
        }
    }

    fn measurable_share(&self) -> Option<f64> {
        let exact = |count: usize| u32::try_from(count).ok().map(f64::from);
        (self.open_goals > 0).then_some(exact(self.measurable_goals)? / exact(self.open_goals)?)
    }
}

/// The row of what came of a plan.
pub fn row(checked: &Checked) -> Row<'_> {
    Row { checked, finding: None }
}

fn report<'r, T: Into<Cell<'r>>>(row: Row<'r>, value: impl Fn(&'r Report) -> T) -> Cell<'r> {
    row.checked.report().map(value).into()
}

fn facts<'r, T: Into<Cell<'r>>>(row: Row<'r>, value: impl Fn(&'r Facts) -> T) -> Cell<'r> {
    row.checked.facts().map(value).into()
}

/// The columns of the table of facts: one row for each plan.
pub static FACTS: &[Column] = &[
    FILE,
    ROW,
    PLAN,
    Column::sparse(
        "plan_digest",
        Kind::Text,
        |row| report(row, |report| report.plan_digest.as_str()),
        "The digest of the whole plan. Null when the plan could not be checked, as are `policy` and all from there to `days_to_review`; `error` then says why.",
        "L'empreinte du plan entier. Nulle quand le plan n'a pas pu être vérifié, comme `policy` et tout ce qui suit jusqu'à `days_to_review`; `error` dit alors pourquoi.",
    ),
    Column::full(
        "as_of",
        Kind::Date,
        |row| row.checked.as_of.into(),
        "The date of the check.",
        "La date de la vérification.",
    ),
    Column::sparse(
        "policy",
        Kind::Text,
        |row| report(row, |report| report.policy.id.as_str()),
        "The id of the policy.",
        "L'identifiant de la politique.",
    ),
    Column::sparse(
        "policy_version",
        Kind::Text,
        |row| report(row, |report| report.policy.version.as_str()),
        "The version of the policy.",
        "La version de la politique.",
    ),
    Column::sparse(
        "policy_hash",
        Kind::Text,
        |row| report(row, |report| report.policy.hash.as_str()),
        "The digest of what the policy resolves to: the same digest gives the same judgement.",
        "L'empreinte de ce que dit la politique : même empreinte, même jugement.",
    ),
    Column::sparse(
        "state",
        Kind::Text,
        |row| report(row, |report| report.state.as_str()),
        "Where the plan is in its life: `assessing`, `planning`, `proposed`, `active`, `under-review`, `disputed` or `closed`.",
        "Où en est le plan : `assessing`, `planning`, `proposed`, `active`, `under-review`, `disputed` ou `closed`.",
    ),
    Column::sparse(
        "complete",
        Kind::Flag,
        |row| report(row, |report| report.verdicts.complete),
        "Nothing is missing. Null when it cannot be told.",
        "Il ne manque rien. Nul quand on ne peut le dire.",
    ),
    Column::sparse(
        "compliant",
        Kind::Flag,
        |row| report(row, |report| report.verdicts.compliant),
        "What the policy asks was done. Null when it cannot be told.",
        "Ce que demande la politique a été fait. Nul quand on ne peut le dire.",
    ),
    Column::sparse(
        "sound",
        Kind::Flag,
        |row| report(row, |report| report.verdicts.sound),
        "What is there is strong. Null when it cannot be told.",
        "Ce qui s'y trouve tient. Nul quand on ne peut le dire.",
    ),
    Column::sparse(
        "errors",
        Kind::Whole,
        |row| report(row, |report| report.count(Severity::Error)),
        "How many findings are errors, those that a waiver sets aside not counted.",
        "Combien de constats sont des erreurs, sans ceux qu'une dérogation écarte.",
    ),
    Column::sparse(
        "warnings",
        Kind::Whole,
        |row| report(row, |report| report.count(Severity::Warning)),
        "How many are warnings.",
        "Combien sont des avertissements.",
    ),
    Column::sparse(
        "advice",
        Kind::Whole,
        |row| report(row, |report| report.count(Severity::Advice)),
        "How many are advice.",
        "Combien sont des conseils.",
    ),
    Column::sparse(
        "waived",
        Kind::Whole,
        |row| report(row, |report| report.waived.len()),
        "How many findings a waiver sets aside.",
        "Combien de constats sont écartés par une dérogation.",
    ),
    Column::sparse(
        "not_run",
        Kind::Whole,
        |row| report(row, |report| report.not_run.len()),
        "How many rules could not run.",
        "Combien de règles n'ont pas pu s'appliquer.",
    ),
    Column::sparse(
        "needs",
        Kind::Whole,
        |row| facts(row, |facts| facts.needs),
        "How many needs.",
        "Combien de besoins.",
    ),
    Column::sparse(
        "goals",
        Kind::Whole,
        |row| facts(row, |facts| facts.goals),
        "How many goals, whatever their status.",
        "Combien d'objectifs, quel que soit leur statut.",
    ),
    Column::sparse(
        "strategies",
        Kind::Whole,
        |row| facts(row, |facts| facts.strategies),
        "How many strategies.",
        "Combien de moyens.",
    ),
    Column::sparse(
        "owners",
        Kind::Whole,
        |row| facts(row, |facts| facts.owners),
        "How many people answer for an open goal or carry out a strategy, each counted once.",
        "Combien de personnes répondent d'un objectif ouvert ou appliquent un moyen, chacune comptée une fois.",
    ),
    Column::sparse(
        "open_goals",
        Kind::Whole,
        |row| facts(row, |facts| facts.open_goals),
        "How many goals are still pursued.",
        "Combien d'objectifs sont encore poursuivis.",
    ),
    Column::sparse(
        "measurable_goals",
        Kind::Whole,
        |row| facts(row, |facts| facts.measurable_goals),
        "How many of these can be measured: they say what the child will do, how much (a whole criterion) and by when.",
        "Combien de ceux-ci sont mesurables : ils disent ce que fera l'enfant, combien (un critère complet) et d'ici quand.",
    ),
    Column::sparse(
        "measurable_share",
        Kind::Number,
        |row| facts(row, |facts| facts.measurable_share()),
        "Which share of the open goals can be measured, 0 to 1. Null when none is open.",
        "La part des objectifs ouverts qui sont mesurables, de 0 à 1. Nulle quand aucun n'est ouvert.",
    ),
    Column::sparse(
        "review_due",
        Kind::Date,
        |row| facts(row, |facts| facts.review_due),
        "The day by which the plan is reviewed. Null when there is none.",
        "Le jour où le plan doit être révisé au plus tard. Nul quand il n'y en a pas.",
    ),
    Column::sparse(
        "days_to_review",
        Kind::Whole,
        |row| facts(row, |facts| facts.days_to_review.map(i64::from)),
        "How many days there are until then; below zero once it is past.",
        "Combien de jours il reste jusque-là; sous zéro une fois la date passée.",
    ),
    Column::sparse(
        "error",
        Kind::Text,
        |row| row.checked.failure().map(|failure| failure.code()).into(),
        "Why the plan could not be checked, as a code. Null when it was.",
        "Pourquoi le plan n'a pas pu être vérifié, en code. Nul quand il l'a été.",
    ),
    Column::sparse(
        "at",
        Kind::Text,
        |row| row.checked.failure().and_then(|failure| failure.at()).into(),
        "The place of the error in the plan, as a JSON Pointer.",
        "L'endroit de l'erreur dans le plan, en pointeur JSON.",
    ),
    LINE,
    COLUMN,
];
