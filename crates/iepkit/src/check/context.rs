//! What a check sees: the plan, its index, and the questions that several rules ask of them.

use std::cell::OnceCell;
use std::ops::Deref;

use super::Findings;
use crate::digest::{Canonical, Digests};
use crate::index::Index;
use crate::lifecycle::EventKind;
use crate::place::{EntityKind, Place, Spot};
use crate::plan::{Criterion, Decision, Goal, HistoryEntry, List, Measurement, Meeting, MeetingKind, Member, Party};
use crate::policy::{ParamValue, Policy, Setting};
use crate::rules::Rule;
use crate::sort::sort;
use crate::wording::{GoalReading, Span, StrategyReading, may_hold_placeholder, read_goal, read_strategy};
use crate::{Date, Lang, Plan};

/// What one rule sees: the facts of the plan, and its own parameters.
pub(crate) struct Context<'c, 'p> {
    facts: &'c Facts<'p>,
    policy: &'c Policy,
    rule: &'static Rule,
    setting: &'c Setting,
}

/// The facts of a plan on a date, for all rules.
pub(crate) struct Facts<'p> {
    pub(crate) plan: &'p Plan,
    pub(crate) index: Index<'p>,
    pub(crate) as_of: Date,
    /// The waivers that set nothing aside.
    pub(crate) idle_waivers: Vec<usize>,
    canonical: OnceCell<Canonical>,
    digests: OnceCell<Digests>,
    goal_readings: Readings<GoalReading>,
    strategy_readings: Readings<StrategyReading>,
}

/// The readings of a section's statements, each made when it is first asked for.
type Readings<R> = OnceCell<Vec<OnceCell<R>>>;

/// Something measured: an open goal, or an open objective of one.
pub(crate) struct Measured<'p> {
    pub(crate) spot: Spot<'p>,
    pub(crate) goal: &'p Goal,
    pub(crate) criterion: Option<&'p Criterion>,
    pub(crate) baseline: Option<&'p Measurement>,
    pub(crate) due: Option<Date>,
    pub(crate) observations: &'p List<Measurement>,
}

/// The date by which the plan is reviewed: where it stands, and the date it is measured from.
pub(crate) struct ReviewDate<'p> {
    pub(crate) date: Date,
    pub(crate) spot: Spot<'p>,
    pub(crate) measured_from: Option<Date>,
    pub(crate) measured_from_spot: Spot<'p>,
}

impl<'p> Deref for Context<'_, 'p> {
    type Target = Facts<'p>;

    fn deref(&self) -> &Facts<'p> {
        self.facts
    }
}

impl<'c, 'p> Context<'c, 'p> {
    pub(crate) fn new(
        facts: &'c Facts<'p>,
        policy: &'c Policy,
        rule: &'static Rule,
        setting: &'c Setting,
    ) -> Context<'c, 'p> {
        Context { facts, policy, rule, setting }
    }

    /// A parameter that is a whole number.
    pub(crate) fn whole(&self, name: &str) -> u32 {
        match self.param(name) {
            Some(ParamValue::Whole(number)) => *number,
            _ => 0,
        }
    }

    /// A parameter of another rule that is a whole number.
    pub(crate) fn whole_of(&self, rule: &str, name: &str) -> u32 {
        self.policy.find(rule).map_or(0, |(rule, setting)| Context { rule, setting, ..*self }.whole(name))
    }

    /// The language in which the plan's texts are read; where there is none, the running rule could not run.
    pub(crate) fn reads(&self, found: &mut Findings<'p>) -> Option<Lang> {
        let lang = self.language();
        if lang.is_none() {
            found.could_not_run("language-not-read");
        }
        lang
    }

    /// Reports, in the statement of each open goal that the rule asks about, the words that it means.
    pub(crate) fn mark_in_goals<P>(
        &self,
        found: &mut Findings<'p>,
        asks_about: impl Fn(&Goal) -> bool,
        words: impl Fn(&GoalReading) -> Option<&Span<P>>,
    ) {
        if self.reads(found).is_none() {
            return;
        }
        for (i, goal) in self.open_goals().filter(|(_, goal)| asks_about(goal)) {
            if let Some(words) = self.goal_reading(i).and_then(&words) {
                found.report(Spot::goal(i, goal).key("statement")).words_at(words).arg("goal", &goal.id);
            }
        }
    }

    /// A parameter that is a list of words.
    pub(crate) fn words(&self, name: &str) -> &'c [String] {
        match self.param(name) {
            Some(ParamValue::Words(words)) => words,
            _ => &[],
        }
    }

    fn param(&self, name: &str) -> Option<&'c ParamValue> {
        let position = self.rule.params.iter().position(|param| param.name == name)?;
        self.setting.params.get(position)
    }
}

impl<'p> Facts<'p> {
    pub(crate) fn new(plan: &'p Plan, as_of: Date) -> Facts<'p> {
        Facts {
            plan,
            index: Index::new(plan),
            as_of,
            idle_waivers: Vec::new(),
            canonical: OnceCell::new(),
            digests: OnceCell::new(),
            goal_readings: OnceCell::new(),
            strategy_readings: OnceCell::new(),
        }
    }

    /// The language in which the plan's texts are read, if it is one that can be.
    pub(crate) fn language(&self) -> Option<Lang> {
        Lang::of_tag(&self.plan.language)
    }

    /// What the statement of the goal at an index says.
    pub(crate) fn goal_reading(&self, index: usize) -> Option<&GoalReading> {
        let statement = self.plan.goals.get(index)?.statement.as_ref()?;
        let lang = self.language()?;
        reading(&self.goal_readings, &self.plan.goals, index, || read_goal(statement, lang))
    }

    /// What the statement of the strategy at an index says.
    pub(crate) fn strategy_reading(&self, index: usize) -> Option<&StrategyReading> {
        let statement = self.plan.strategies.get(index)?.statement.as_ref()?;
        let lang = self.language()?;
        reading(&self.strategy_readings, &self.plan.strategies, index, || read_strategy(statement, lang))
    }

    /// What was left to be filled in in the statement of the strategy at an index. In a language that is not read, a blank
    /// without a word is still one.
    pub(crate) fn placeholder(&self, index: usize) -> Option<Span<()>> {
        let statement = self.plan.strategies.get(index)?.statement.as_ref()?;
        if !may_hold_placeholder(statement) {
            return None;
        }
        if self.language().is_some() {
            return self.strategy_reading(index)?.placeholders.first().copied();
        }
        let is_wordless = |blank: &Span<()>| {
            !statement.chars().skip(blank.start).take(blank.end - blank.start).any(char::is_alphanumeric)
        };
        read_strategy(statement, Lang::default()).placeholders.into_iter().find(is_wordless)
    }

    /// The plan in the form that digests are over.
    pub(crate) fn canonical(&self) -> &Canonical {
        self.canonical.get_or_init(|| self.plan.canonical())
    }

    /// The digests of what the plan asks people to agree on today.
    pub(crate) fn digests(&self) -> &Digests {
        self.digests.get_or_init(|| self.canonical().digests())
    }

    /// Whether someone's latest decision is an agreement on the goals as they stand, which any change to them would end.
    pub(crate) fn goals_are_agreed_on(&self) -> bool {
        let bound = |(_, decision): (usize, &Decision)| {
            let digest = decision.goals_digest.as_ref().filter(|_| decision.decision.agrees());
            digest.is_some_and(|digest| digest.as_str() == self.digests().goals)
        };
        self.latest_decisions().into_iter().any(bound)
    }

    pub(crate) fn plan_spot(&self) -> Spot<'p> {
        Spot::plan(self.plan)
    }

    /// A section of the plan, which belongs to the plan itself.
    pub(crate) fn section(&self, key: &'static str) -> Spot<'p> {
        self.plan_spot().key(key)
    }

    pub(crate) fn open_goals(&self) -> impl Iterator<Item = (usize, &'p Goal)> + use<'p> {
        self.plan.goals.iter().filter(|(_, goal)| goal.is_open())
    }

    /// The open goals and, after each, its open objectives.
    pub(crate) fn measured(&self) -> impl Iterator<Item = Measured<'p>> + use<'p> {
        self.open_goals()
            .flat_map(|(i, goal)| measured(i, goal).filter(|(open, _)| *open).map(|(_, measured)| measured))
    }

    /// All goals and objectives, whatever their status.
    pub(crate) fn all_measured(&self) -> impl Iterator<Item = Measured<'p>> + use<'p> {
        self.plan.goals.iter().flat_map(|(i, goal)| measured(i, goal).map(|(_, measured)| measured))
    }

    /// The first member that an id names.
    pub(crate) fn member(&self, id: &str) -> Option<(usize, &'p Member)> {
        let entry = self.index.find(id, &[EntityKind::Member])?;
        self.plan.team.get(entry.index()).map(|member| (entry.index(), member))
    }

    /// The party of the member that an id names.
    pub(crate) fn party(&self, id: &str) -> Option<Party> {
        self.member(id).map(|(_, member)| member.party())
    }

    pub(crate) fn members_of(&self, party: Party) -> impl Iterator<Item = (usize, &'p Member)> + use<'p> {
        self.plan.team.iter().filter(move |(_, member)| member.party() == party)
    }

    /// Whether the child could not take part, for a reason that is on record, and so is not asked for a share.
    pub(crate) fn student_is_excused(&self) -> bool {
        let mut students = self.members_of(Party::Student).peekable();
        students.peek().is_some()
            && students.all(|(_, member)| member.took_part == Some(false) && member.reason.is_some())
    }

    /// Each member's latest decision, in the order of the document; someone who is not on the team is not a member.
    pub(crate) fn latest_decisions(&self) -> Vec<(usize, &'p Decision)> {
        let of_member = |(_, decision): &(usize, &Decision)| self.member(&decision.member).is_some();
        let mut by_member: Vec<(usize, &Decision)> = self.plan.decisions.iter().filter(of_member).collect();
        sort(&mut by_member, |(_, a), (_, b)| (a.member.as_str(), a.date).cmp(&(b.member.as_str(), b.date)));
        let mut latest: Vec<_> =
            by_member.chunk_by(|a, b| a.1.member == b.1.member).filter_map(<[_]>::last).copied().collect();
        sort(&mut latest, |(a, _), (b, _)| a.cmp(b));
        latest
    }

    /// A review, which belongs to the plan.
    pub(crate) fn review_spot(&self, index: usize) -> Spot<'p> {
        self.section("reviews").index(index)
    }

    /// The review date in force: the last review's next one, else the period's. A review that was held meets the date before
    /// it, so without a next date there is none in force.
    pub(crate) fn review_date(&self) -> Option<ReviewDate<'p>> {
        let starts = self.plan.period.as_ref().and_then(|period| period.starts);
        match self.plan.last_review() {
            Some((index, review)) => Some(ReviewDate {
                date: review.next_review_by?,
                spot: self.review_spot(index).key("next_review_by"),
                measured_from: review.date,
                measured_from_spot: self.review_spot(index).key("date"),
            }),
            None => Some(ReviewDate {
                date: self.plan.period.as_ref()?.review_by?,
                spot: self.section("period").key("review_by"),
                measured_from: starts,
                measured_from_spot: self.section("period").key("starts"),
            }),
        }
    }

    /// Whether moving the review to a date would leave it ahead, and put nothing else out of order.
    pub(crate) fn fits_as_review_date(&self, date: Date) -> bool {
        let period = self.plan.period.as_ref();
        let starts = period.and_then(|period| period.starts);
        let ends = period.and_then(|period| period.ends);
        self.as_of <= date
            && starts.is_none_or(|starts| starts <= date)
            && (ends.is_some() || self.measured().all(|measured| measured.due.is_none_or(|due| due <= date)))
    }

    /// When the plan was first put into effect.
    pub(crate) fn first_activation(&self) -> Option<(usize, &'p HistoryEntry)> {
        self.plan.events(EventKind::Activate).min_by_key(|(index, entry)| (entry.date, *index))
    }

    /// The latest planning meeting that has a date.
    pub(crate) fn planning_meeting(&self) -> Option<(Date, Spot<'p>)> {
        let planning = |(index, meeting): (usize, &'p Meeting)| {
            let is_planning = meeting.kind == Some(MeetingKind::Planning);
            meeting.date.filter(|_| is_planning).map(|date| (date, index, meeting))
        };
        let (date, index, meeting) =
            self.plan.meetings.iter().filter_map(planning).max_by_key(|(date, index, _)| (*date, *index))?;
        let place = Place::default().key("meetings").index(index).key("date");
        Some((date, Spot { place, kind: EntityKind::Meeting, id: &meeting.id }))
    }
}

fn reading<'r, T, R>(
    readings: &'r Readings<R>,
    list: &List<T>,
    index: usize,
    read: impl FnOnce() -> R,
) -> Option<&'r R> {
    let end = || list.iter().next_back().map_or(0, |(last, _)| last + 1);
    let readings = readings.get_or_init(|| std::iter::repeat_with(OnceCell::new).take(end()).collect());
    Some(readings.get(index)?.get_or_init(read))
}

/// A goal and its objectives, each with whether it is open.
fn measured(index: usize, goal: &Goal) -> impl Iterator<Item = (bool, Measured<'_>)> {
    let own = Measured {
        spot: Spot::goal(index, goal),
        goal,
        criterion: goal.criterion.as_ref(),
        baseline: goal.baseline.as_ref(),
        due: goal.due,
        observations: &goal.observations,
    };
    let objectives = goal.objectives.iter().map(move |(j, objective)| {
        let measured = Measured {
            spot: Spot::objective(index, j, objective),
            goal,
            criterion: objective.criterion.as_ref(),
            baseline: objective.baseline.as_ref(),
            due: objective.due,
            observations: &objective.observations,
        };
        (objective.is_open(), measured)
    });
    std::iter::once((goal.is_open(), own)).chain(objectives)
}
