//! Reading a goal.

use std::cell::LazyCell;
use std::ops::Range;

use serde::Serialize;

use super::acts::{Act, Deeds, deeds};
use super::amount::{Amount, Amounts, Shape};
use super::claims::Claims;
use super::clause::{Clause, NOUNS, clauses};
use super::criterion::{Levels, choose};
use super::lexicon::Lexicon;
use super::list::list;
use super::sentence::Sentence;
use super::tags::*;
use super::{
    GoalGrade, Missing, Part, Span, VerbClass, baseline, condition, language, later, method, questions, timeframe,
};
use crate::Lang;
use crate::plan::{Criterion, Measurement};
use crate::sort::sort;

/// What a goal in words holds, and what it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GoalReading {
    /// How far it can be measured.
    pub grade: GoalGrade,
    /// The words that hold each part, in the order of the text.
    pub spans: Vec<Span<Part>>,
    /// What can be seen of its verb; of several verbs, the one that can be seen best. None for a note without a verb.
    pub verb: Option<VerbClass>,
    /// The main verb, where it stands.
    pub verb_span: Option<Span<VerbClass>>,
    /// Its verbs, where there are several behaviours.
    pub behaviours: Vec<Span<VerbClass>>,
    /// Words such as `appropriate` or `régulièrement`, that two people would read differently.
    pub vague: Vec<Span<()>>,
    /// The words that say what is done for the child, where that is what the goal describes.
    pub provision: Option<Span<()>>,
    /// The typed criterion that the sentence holds, with its consistency.
    pub criterion: Option<Criterion>,
    /// The level today, where the sentence says it.
    pub baseline: Option<Measurement>,
    /// What it lacks, in the order of [`Part`], with a question for each.
    pub missing: Vec<Missing<Part>>,
    /// The language it seems to be written in.
    pub language_seems: Lang,
}

impl GoalReading {
    /// Whether the sentence holds a part.
    pub fn holds(&self, part: Part) -> bool {
        self.spans.iter().any(|span| span.part == part)
    }

    /// The first of its main verbs that is of a class.
    pub fn first_verb(&self, class: VerbClass) -> Option<&Span<VerbClass>> {
        self.behaviours.iter().chain(&self.verb_span).find(|verb| verb.part == class)
    }
}

/// The parts that a goal should hold.
const ASKED: [Part; 6] =
    [Part::Behaviour, Part::Criterion, Part::Condition, Part::Timeframe, Part::Baseline, Part::Method];

/// Reads a goal: marks its parts, grades it, and says what is missing.
///
/// The language is that of the plan, in which the questions are asked; a sentence in the other language is read in its own,
/// and `language_seems` says so. The work grows with the length of the text, whatever the text.
///
/// # Example
///
/// ```
/// use iepkit::Lang;
/// use iepkit::wording::{GoalGrade, read_goal};
///
/// let goal = read_goal("Given a new text, Maya answers 8 of 10 questions in writing by June.", Lang::En);
/// assert_eq!(goal.grade, GoalGrade::Measurable);
///
/// let vague = read_goal("Améliorer sa compréhension en lecture", Lang::Fr);
/// assert_eq!(vague.grade, GoalGrade::NotMeasurable);
/// assert_eq!(vague.missing[0].question, "Que verrait-on ou entendrait-on l'enfant faire?");
/// ```
pub fn read_goal(text: &str, lang: Lang) -> GoalReading {
    let (sentence, seems) = language::sentence(text, lang);
    let draft = Draft::read(&sentence);
    draft.reading(&sentence, lang, seems)
}

/// A goal on its way to a reading.
pub(super) struct Draft {
    pub(super) claims: Claims,
    acts: Vec<Act>,
    learner: Option<Range<usize>>,
    provision: Option<Range<usize>>,
    pub(super) levels: Levels,
}

impl Draft {
    pub(super) fn read(s: &Sentence<'_>) -> Draft {
        let mut claims = Claims::new(s);
        timeframe::take(s, &mut claims);
        method::take(s, &mut claims);
        baseline::take(s, &mut claims);
        let mut amounts = Amounts::read(s, &claims);
        let clauses = clauses(s, &claims);
        condition::take(s, &mut claims, &clauses, &amounts);
        amounts.share_what_is_given(s, &claims);
        take_given(s, &mut claims, &clauses, &mut amounts);
        amounts.retain(|amount| amount.is_strong() || claims.of(amount.range.start) != Some(Part::Condition));
        method::take_tools(s, &mut claims, &amounts);
        let all: Vec<Deeds> =
            clauses.iter().map(|clause| deeds(s, &claims, clause, amounts.of_clause(&clause.range))).collect();
        drop_provisions(&mut amounts, &mut claims, &clauses, &all);
        let acts: Vec<Act> = all.iter().flat_map(|deeds| deeds.acts.iter().cloned()).collect();
        amounts.name_the_share(s, &acts);
        let mut levels = choose(s, &amounts, &acts);
        take_levels(&mut claims, &amounts, &levels);
        if levels.level.is_none() {
            levels.criterion = later::take(s, &mut claims, &acts);
        }
        let seen = acts.iter().any(|act| act.class == VerbClass::Observable && !act.verb.is_empty());
        if seen && claims.has(Part::Criterion) && !claims.has(Part::Condition) && !claims.has(Part::Timeframe) {
            condition::take_doubtful(s, &mut claims, &clauses, &amounts);
        }
        for act in acts.iter().filter(|act| act.class == VerbClass::Observable) {
            // An act within words that are marked already needs no mark of its own.
            if claims.is_free(act.range.start) || !claims.has(Part::Behaviour) {
                claims.take(Part::Behaviour, trimmed(&claims, &amounts, act.range.clone()));
            }
        }
        Draft {
            claims,
            learner: all.iter().find_map(|deeds| deeds.learner.clone()),
            provision: all.iter().find_map(|deeds| deeds.provision.clone()),
            acts,
            levels,
        }
    }

    fn reading(self, s: &Sentence<'_>, lang: Lang, seems: Lang) -> GoalReading {
        let has = |part| self.claims.has(part);
        let measurable = has(Part::Behaviour) && has(Part::Criterion) && (has(Part::Condition) || has(Part::Timeframe));
        let grade = if ASKED.iter().all(|part| has(*part)) {
            GoalGrade::WellFormed
        } else if measurable {
            GoalGrade::Measurable
        } else if has(Part::Behaviour) || has(Part::Criterion) {
            GoalGrade::Partial
        } else {
            GoalGrade::NotMeasurable
        };
        let missing = ASKED
            .iter()
            .filter(|part| !has(**part))
            .map(|part| Missing { part: *part, question: questions::goal(*part, lang) });
        let best = |acts: &[Act]| acts.iter().map(|act| act.class).min();
        let main: Vec<&Act> = self.acts.iter().filter(|act| !act.indicator && !act.verb.is_empty()).collect();
        let behaviours = main.iter().map(|act| verb_span(s, act)).collect::<Vec<_>>();
        let mut criterion = self.levels.criterion.clone();
        if let Some(criterion) = &mut criterion {
            criterion.consistency.clone_from(&self.levels.consistency);
        }
        let taken = || self.claims.taken().iter();
        // Few goals have a circumstance that is an amount, so they are put in order only where one asks.
        let amounts = LazyCell::new(|| {
            let levels = taken().filter(|(part, _)| matches!(part, Part::Criterion | Part::Consistency));
            let mut amounts: Vec<&Range<usize>> = levels.map(|(_, range)| range).collect();
            sort(&mut amounts, |a, b| a.start.cmp(&b.start));
            amounts
        });
        let words = |(part, range): &(Part, Range<usize>)| match part {
            Part::Condition if only_leads(s, range) => span(s, *part, with_amount(range.clone(), &amounts)),
            _ => span(s, *part, range.clone()),
        };
        let mut spans: Vec<Span<Part>> = taken().map(words).collect();
        spans.extend(self.learner.clone().map(|range| span(s, Part::Learner, range)));
        sort(&mut spans, |a, b| (a.start, a.end, a.part).cmp(&(b.start, b.end, b.part)));
        spans.dedup();
        GoalReading {
            grade,
            spans,
            verb: best(&self.acts),
            verb_span: main.first().map(|act| verb_span(s, act)),
            behaviours: if behaviours.len() > 1 { behaviours } else { Vec::new() },
            vague: self.vague(s),
            provision: self.provision.clone().map(|range| span(s, (), range)),
            criterion,
            baseline: self.levels.baseline.clone(),
            missing: missing.collect(),
            language_seems: seems,
        }
    }

    /// Vague words outside circumstances and methods.
    fn vague(&self, s: &Sentence<'_>) -> Vec<Span<()>> {
        let is_vague = |at: &usize| {
            s.has(*at, VAGUE)
                && !matches!(
                    self.claims.of(*at),
                    Some(Part::Condition | Part::Method | Part::Criterion | Part::Timeframe | Part::Baseline)
                )
        };
        (0..s.len()).filter(is_vague).map(|at| span(s, (), at..s.after(at))).collect()
    }
}

/// Whether a circumstance is no more than the words that lead to one: `given`, `lors de`.
fn only_leads(s: &Sentence<'_>, range: &Range<usize>) -> bool {
    let leads = |at: usize| s.has(at, PREP.and(DET).and(WHEN).and(OPENS_CONDITION)) && !s.has(at, NOUNS);
    let starts = |at: &usize| s.words.get(*at).is_some_and(|word| word.len > 0);
    range.clone().filter(starts).all(leads)
}

/// A circumstance with the amount that says what it is of: `lors de 3 lectures`, `given no more than 1 cue`.
fn with_amount(range: Range<usize>, amounts: &[&Range<usize>]) -> Range<usize> {
    let amount = amounts.get(amounts.partition_point(|amount| amount.start < range.end));
    let amount = amount.filter(|amount| amount.start == range.end);
    range.start..amount.map_or(range.end, |amount| amount.end)
}

/// `After looking at a photo for one minute, …`: how much is given, not how well something is done.
fn take_given(s: &Sentence<'_>, claims: &mut Claims, clauses: &[Clause], amounts: &mut Amounts) {
    let opening = |clause: &Clause| {
        let dated = |at: &usize| claims.of(*at) == Some(Part::Timeframe) || s.mark(*at) == Some(',');
        let start = (clause.body..clause.main).find(|at| !dated(at)).unwrap_or(clause.body);
        let opens = s.has(start, WHEN.and(OPENS_CONDITION)) || s.is(start, list!("after apres"));
        let comma = (start..clause.main).find(|at| s.mark(*at) == Some(','));
        (opens && claims.of(start) == Some(Part::Condition)).then(|| start..comma.unwrap_or(clause.main))
    };
    let openings: Vec<Range<usize>> = clauses.iter().filter_map(opening).collect();
    // "when she rates herself 3 or above on the scale": the cue.
    let cued = |amount: &Amount| {
        let start = amount.range.start;
        let mut near = (start.saturating_sub(6)..start).rev().take_while(|at| s.mark(*at) != Some(','));
        near.any(|at| s.has(at, WHEN) && claims.of(at) == Some(Part::Condition))
    };
    let is_given = |amount: &&Amount| {
        let at = openings.partition_point(|opening| opening.end <= amount.range.start);
        let within = openings.get(at).is_some_and(|opening| opening.contains(&amount.range.start));
        match amount.shape {
            Shape::Count | Shape::Duration => within,
            Shape::Level => cued(amount),
            _ => false,
        }
    };
    let given: Vec<Range<usize>> = amounts.iter().filter(is_given).map(|amount| amount.range.clone()).collect();
    for range in given.iter().filter(|range| !range.is_empty()) {
        if claims.is_free(range.start) {
            claims.take(Part::Condition, range.clone());
        }
    }
    let is_given = |amount: &Amount| given.binary_search_by_key(&amount.range.start, |range| range.start).is_ok();
    amounts.retain(|amount| !is_given(amount));
}

/// What is done for the child is no goal of the child: its amounts and circumstances are none of the goal's.
fn drop_provisions(amounts: &mut Amounts, claims: &mut Claims, clauses: &[Clause], all: &[Deeds]) {
    for (clause, deeds) in clauses.iter().zip(all) {
        if deeds.provision.is_some() {
            let range = clause.range.clone();
            amounts.retain(|amount| !range.contains(&amount.range.start));
            claims.drop_within(&clause.range, |part| part != Part::Timeframe);
        }
    }
}

fn take_levels(claims: &mut Claims, amounts: &Amounts, levels: &Levels) {
    for (at, amount) in amounts.iter().enumerate() {
        if let Some((_, range)) = &amount.from {
            claims.take(Part::Baseline, range.clone());
        }
        let part = if Some(at) == levels.held { Part::Consistency } else { Part::Criterion };
        // Of weak amounts only the one that is the criterion counts.
        let counts = Some(at) == levels.level
            || Some(at) == levels.held
            || amount.is_strong() && !amount.given && !matches!(amount.shape, Shape::Every | Shape::Held);
        if counts {
            claims.take(part, amount.range.clone());
        }
    }
}

/// A range without the parts of others at its end.
fn trimmed(claims: &Claims, amounts: &Amounts, range: Range<usize>) -> Range<usize> {
    let end =
        range.clone().skip(1).find(|at| !claims.is_free(*at) && amounts.strong_at(*at).is_none()).unwrap_or(range.end);
    range.start..end.max(range.start + 1)
}

/// The place of a verb: `manage` in "manage her feelings", `draw` in "draw a picture", though the lexicon knows both with the
/// word after them.
fn verb_span(s: &Sentence<'_>, act: &Act) -> Span<VerbClass> {
    let lexicon = Lexicon::of(s.lang);
    let is_article = |at: &usize| lexicon.word(s.folded_of(*at)).is_some_and(|known| known.tags.has(DET));
    let last = act.verb.clone().skip(1).rev().find(|at| !is_article(at)).unwrap_or(act.verb.start);
    span(s, act.class, act.verb.start..last + 1)
}

/// The place of some tokens in the text.
pub(super) fn span<P>(s: &Sentence<'_>, part: P, range: Range<usize>) -> Span<P> {
    // The comma, the point or the dash after a part is none of its words.
    let closes = |at: usize| matches!(s.mark(at), Some(',' | '.' | ';' | ':' | '-' | '|'));
    let end = range.clone().rev().find(|at| !closes(*at)).map_or(range.end, |last| last + 1);
    let range = range.start..end;
    let start = s.words.get(range.start).map_or(0, |word| word.token.start as usize);
    let last = range.end.checked_sub(1).and_then(|last| s.words.get(last));
    let end = last.map_or(start, |word| word.token.end as usize);
    Span { part, start, end: end.max(start) }
}
