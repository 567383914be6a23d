//! What changes ask for: under the policy, and by the table of moves.

use serde::Serialize;

use super::{ChangeKind, Diff, Substance};
use crate::lifecycle::{EventKind, MOVES, Move, is_move};
use crate::plan::{HistoryEntry, Id};
use crate::policy::{Policy, PolicyError};
use crate::read::words;
use crate::rules::{Gate, Rule, Severity};
use crate::sort::sort;
use crate::{CheckOptions, Date, Lang, Plan, check};

words! {
    /// What changes ask for.
    pub enum RequirementKind {
        /// A new version of the plan.
        NewVersion = "new-version",
        /// The decision of members who had agreed to something else.
        NewDecision = "new-decision",
        /// An entry of the history that says who adjusted the strategies, when and why.
        LoggedAdjustment = "logged-adjustment",
        /// The move that leads to the new state.
        LoggedMove = "logged-move",
        /// The history as it was: it is only ever appended to.
        HistoryRestored = "history-restored",
        /// A new plan: a closed one never changes.
        NewPlan = "new-plan",
    }
}

/// Something that changes ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Requirement {
    /// What is asked.
    pub kind: RequirementKind,
    /// How much it weighs: an error has to be done, a warning should be.
    pub severity: Severity,
    /// The half of an agreement that it is about.
    pub part: Option<Substance>,
    /// The moves of the table that do it, any one of them; empty when it takes no move.
    pub events: Vec<EventKind>,
    /// The members of the team whose decision is asked.
    pub members: Vec<Id>,
    /// The changes that ask for it, by their index in the diff.
    pub changes: Vec<usize>,
    /// Whether the new plan does it already.
    pub is_met: bool,
}

/// What the changes from one plan to another ask for, what weighs most first.
///
/// - A change of needs, goals or the start that someone had agreed to otherwise asks for a new version, when the plan is carried
///   out or under review, and for a new decision of everyone who had agreed.
/// - A change of strategies asks for an entry in the history while the plan is active, and for a new decision as a warning.
/// - A change of state asks for the move that leads there, and a history that was not only appended to asks to be put back.
/// - A plan that is closed never changes: anything else takes a new plan.
///
/// Whose agreement a change puts in question, and how much that weighs, is what the rule `agreement-stale` finds under the policy
/// on the date: where the policy switches it off, or a waiver sets it aside, neither a decision nor a new version is asked.
/// Which moves there are is what the table of [`MOVES`] says.
///
/// # Errors
///
/// [`PolicyError`] when the new plan names a policy that is not built in and the caller gives none.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
/// use iepkit::diff::{diff, requirements};
///
/// let plan = |state: &str| {
///     Plan::from_json(&format!(
///         r#"{{"iepkit": 1, "id": "p", "language": "en", "state": "{state}", "student": {{"id": "s"}}}}"#
///     ))
/// };
/// let (old, new) = (plan("planning")?, plan("proposed")?);
/// let asked = requirements(&diff(&old, &new), &old, &new, "2026-11-23".parse()?, None)?;
/// assert_eq!(asked[0].kind.as_str(), "logged-move");
/// assert_eq!(asked[0].events[0].as_str(), "propose");
/// assert!(!asked[0].is_met);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn requirements(
    diff: &Diff,
    old: &Plan,
    new: &Plan,
    as_of: Date,
    policy: Option<&Policy>,
) -> Result<Vec<Requirement>, PolicyError> {
    let policy = Policy::for_plan(new, policy)?;
    let change = Amended { diff, old, new };
    if change.diff.is_empty() {
        return Ok(Vec::new());
    }
    if change.moves().next().is_none() {
        return Ok(vec![change.new_plan()]);
    }
    let mut asked: Vec<Requirement> = change.history_restored().into_iter().chain(change.logged_move()).collect();
    // What the old decisions are worth under the new content, and what is left of that once new ones are counted.
    let unasked = Plan { decisions: old.decisions.clone(), ..new.clone() };
    let (stale, still_stale) = (stale(&unasked, as_of, policy)?, stale(new, as_of, policy)?);
    let goals = change.new_decision(Substance::Goals, &stale, &still_stale);
    asked.extend(goals.as_ref().and_then(|decision| change.new_version(decision.severity)));
    let is_new_version =
        asked.iter().any(|asked| asked.kind == RequirementKind::NewVersion) || change.has_new_version();
    asked.extend(goals);
    asked.extend(change.logged_adjustment().filter(|_| !is_new_version));
    asked.extend(change.new_decision(Substance::Strategies, &stale, &still_stale));
    sort(&mut asked, |a, b| a.severity.cmp(&b.severity));
    Ok(asked)
}

/// An agreement to something that is no longer so.
struct Stale {
    member: Id,
    part: Option<Substance>,
    severity: Severity,
}

/// The agreements that the rule finds stale.
fn stale(plan: &Plan, as_of: Date, policy: &Policy) -> Result<Vec<Stale>, PolicyError> {
    const RULE: &str = "agreement-stale";
    let gates: &[Gate] = Rule::named(RULE).map_or(&[], |rule| rule.gates);
    let report = check(plan, as_of, &CheckOptions { policy: Some(policy), gates: Some(gates), lang: None })?;
    let stale = report.findings.iter().filter(|finding| finding.rule == RULE).filter_map(|finding| {
        let part = finding.args.get("part").and_then(Substance::of_word);
        Some(Stale { member: finding.args.get("member")?.parse().ok()?, part, severity: finding.severity })
    });
    Ok(stale.collect())
}

/// A plan that became another.
struct Amended<'c> {
    diff: &'c Diff,
    old: &'c Plan,
    new: &'c Plan,
}

impl Amended<'_> {
    /// The moves that the old plan had.
    fn moves(&self) -> impl Iterator<Item = &'static Move> {
        MOVES.iter().filter(|row| row.from == Some(self.old.state))
    }

    fn events(&self, is_one: impl Fn(&Move) -> bool) -> Vec<EventKind> {
        let mut events: Vec<EventKind> = self.moves().filter(|row| is_one(row)).map(|row| row.event).collect();
        events.dedup();
        events
    }

    fn changes(&self, ask: impl Fn(&super::Change) -> bool) -> Vec<usize> {
        self.diff.changes.values().enumerate().filter(|(_, change)| ask(change)).map(|(index, _)| index).collect()
    }

    /// What was appended to the history.
    fn appended(&self) -> impl Iterator<Item = &HistoryEntry> {
        self.new.history.values().skip(self.old.history.count())
    }

    fn new_plan(&self) -> Requirement {
        Requirement {
            kind: RequirementKind::NewPlan,
            severity: Severity::Error,
            part: None,
            events: Vec::new(),
            members: Vec::new(),
            changes: self.changes(|_| true),
            is_met: self.new.id != self.old.id,
        }
    }

    fn history_restored(&self) -> Option<Requirement> {
        use ChangeKind::{HistoryEdited, HistoryInserted, HistoryRemoved, OrderChanged};
        let changes = self.changes(|change| match change.kind {
            HistoryEdited | HistoryInserted | HistoryRemoved => true,
            OrderChanged => change.at == "/history",
            _ => false,
        });
        let kind = RequirementKind::HistoryRestored;
        (!changes.is_empty()).then(|| Requirement { kind, changes, is_met: false, ..self.new_plan() })
    }

    fn logged_move(&self) -> Option<Requirement> {
        let changes = self.changes(|change| change.kind == ChangeKind::StateChanged);
        let reached = self
            .appended()
            .try_fold(self.old.state, |state, entry| (entry.from == Some(state) && is_move(entry)).then_some(entry.to));
        (!changes.is_empty()).then(|| Requirement {
            kind: RequirementKind::LoggedMove,
            events: self.events(|row| row.to == self.new.state),
            changes,
            is_met: reached == Some(self.new.state),
            ..self.new_plan()
        })
    }

    /// The decisions that a half of the plan asks for, when it changed under agreements to it.
    fn new_decision(&self, part: Substance, stale: &[Stale], still_stale: &[Stale]) -> Option<Requirement> {
        let changes = self.changes(|change| change.substance == Some(part));
        let of_part = |stale: &&Stale| stale.part == Some(part);
        let asked: Vec<&Stale> = stale.iter().filter(of_part).filter(|_| !changes.is_empty()).collect();
        let severity = asked.iter().map(|stale| stale.severity).min()?;
        let members: Vec<Id> = asked.into_iter().map(|stale| stale.member.clone()).collect();
        let is_met = !still_stale.iter().filter(of_part).any(|stale| members.contains(&stale.member));
        Some(Requirement {
            kind: RequirementKind::NewDecision,
            severity,
            part: Some(part),
            events: vec![EventKind::Decide],
            members,
            changes,
            is_met,
        })
    }

    /// A new version, where the table has a move that begins one.
    fn new_version(&self, severity: Severity) -> Option<Requirement> {
        let events = self.events(Move::begins_version);
        (!events.is_empty()).then(|| Requirement {
            kind: RequirementKind::NewVersion,
            severity,
            part: Some(Substance::Goals),
            events,
            changes: self.changes(|change| change.substance == Some(Substance::Goals)),
            is_met: self.has_new_version(),
            ..self.new_plan()
        })
    }

    /// Whether the new plan is a later version that names the old one.
    fn has_new_version(&self) -> bool {
        let version = |plan: &Plan| plan.version.unwrap_or(1);
        let names = |replaces: &crate::plan::Replaces| {
            replaces.plan.as_ref() == Some(&self.old.id) && replaces.version == Some(version(self.old))
        };
        version(self.old) < version(self.new) && self.new.replaces.as_ref().is_some_and(names)
    }

    /// An entry that says who adjusted the strategies, where the table has such a move.
    fn logged_adjustment(&self) -> Option<Requirement> {
        let events = self.events(|row| row.event == EventKind::AdjustStrategies);
        let changes = self.changes(|change| change.substance == Some(Substance::Strategies));
        (!events.is_empty() && !changes.is_empty()).then(|| Requirement {
            kind: RequirementKind::LoggedAdjustment,
            part: Some(Substance::Strategies),
            is_met: self.appended().any(|entry| entry.event.as_str() == EventKind::AdjustStrategies.as_str()),
            events,
            changes,
            ..self.new_plan()
        })
    }
}

impl Requirement {
    /// What is asked, in words, in the given language.
    pub fn message(&self, lang: Lang) -> String {
        let members: Vec<String> = self.members.iter().map(|member| format!("`{member}`")).collect();
        let members = members.join(", ");
        let part = match self.part {
            Some(Substance::Strategies) => lang.pick("strategies", "les moyens"),
            _ => lang.pick("needs, goals or the start date", "les besoins, les objectifs ou la date de début"),
        };
        match self.kind {
            RequirementKind::NewVersion => lang.pick(
                "begin a new version: needs, goals or the start date changed under an agreement".to_owned(),
                "ouvrir une nouvelle version\u{a0}: les besoins, les objectifs ou la date de début ont changé après un accord"
                    .to_owned(),
            ),
            RequirementKind::NewDecision => lang.pick(
                format!("show the change to those who had agreed, and record their decision: {members} ({part})"),
                format!("montrer le changement aux personnes qui avaient accepté, et consigner leur décision\u{a0}: {members} ({part})"),
            ),
            RequirementKind::LoggedAdjustment => lang.pick(
                "log who adjusted the strategies, when and why".to_owned(),
                "consigner qui a ajusté les moyens, quand et pourquoi".to_owned(),
            ),
            RequirementKind::LoggedMove => {
                let names: Vec<&str> = self.events.iter().map(|event| event.name(lang)).collect();
                let or = lang.pick(" or ", " ou ");
                match names.as_slice() {
                    [] => lang.pick(
                        "log the moves that lead to the new state".to_owned(),
                        "consigner les passages qui mènent au nouvel état".to_owned(),
                    ),
                    names => lang.pick(
                        format!("log the move that leads to the new state: {}", names.join(or)),
                        format!("consigner le passage qui mène au nouvel état\u{a0}: {}", names.join(or)),
                    ),
                }
            }
            RequirementKind::HistoryRestored => lang.pick(
                "put the history back as it was: it is only ever appended to".to_owned(),
                "rétablir l'historique tel qu'il était\u{a0}: on ne fait qu'y ajouter".to_owned(),
            ),
            RequirementKind::NewPlan => lang.pick(
                "begin a new plan: a closed one never changes".to_owned(),
                "ouvrir un nouveau plan\u{a0}: un plan fermé ne change plus".to_owned(),
            ),
        }
    }
}
