//! Amounts of what a circumstance gives: `given 25 words, reads 22 of them`.

use super::{Amount, Amounts, Bound, Counted, Shape};
use crate::Number;
use crate::wording::acts::Act;
use crate::wording::claims::Claims;
use crate::wording::list::{List, list};
use crate::wording::nouns::{Noun, before, noun};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::wording::{Part, VerbClass};

const ABOUT: List = list!("about approx approximately c environ roughly");

/// How many words before a number what it is of may be given.
const FAR: usize = 40;

impl Amounts {
    /// Reads a number that stands alone as so many of what was given before: 22 of the 25 words.
    pub(in crate::wording) fn share_what_is_given(&mut self, s: &Sentence<'_>, claims: &Claims) {
        let lone = self.list.iter_mut().filter(|amount| is_lone(amount) || is_bare_share(amount)).take(super::FEW);
        for amount in lone {
            // "given 25 words, reads 22 words": of the same.
            let same = |unit: &Noun| match amount.unit {
                Counted::Noun(noun) => s.folded_of(noun.head) == s.folded_of(unit.head),
                _ => true,
            };
            let given = given(s, claims, amount).filter(|(_, unit)| same(unit));
            if let Some((of, unit)) = given.map(|(of, unit)| (of, Counted::Noun(unit))).or_else(|| asked(s, amount)) {
                (amount.shape, amount.of, amount.unit) = (Shape::Ratio, Some(of), unit);
            }
        }
    }

    /// Names what the one share is of that has no unit, where the act does: `names the letters, 24/26`.
    pub(in crate::wording) fn name_the_share(&mut self, s: &Sentence<'_>, acts: &[Act]) {
        // Over how many occasions it holds names nothing.
        let is_level =
            |amount: &Amount| amount.shape != Shape::Held && (amount.is_strong() || amount.shape == Shape::Count);
        let mut levels = self.list.iter_mut().filter(|amount| is_level(amount));
        let (Some(share), None) = (levels.next(), levels.next()) else { return };
        let act = acts.iter().rev().find(|act| act.verb.end <= share.range.start);
        let seen = act.filter(|act| act.class == VerbClass::Observable && is_bare_share(share));
        // "répondre aux questions".
        let object = seen.map(|act| act.verb.end + usize::from(s.is(act.verb.end, list!("aux to"))));
        let many = |at: usize| s.has(at, ITEM) && !s.has(at, TRIAL | OCCASION) && s.folded_of(at).ends_with('s');
        let before_share = |things: &Noun| things.end <= share.range.start && many(things.head);
        // "given mixed subtraction problems, solves 16 of 20".
        let handed = |act: &Act| {
            let start = s.sentence_start(act.verb.start);
            let leads = (start..act.verb.start).find(|at| s.is(*at, list!("given")))?;
            noun(s, s.after(leads))
        };
        let object = object.and_then(|at| noun(s, at)).filter(before_share);
        let things = object.or_else(|| seen.and_then(handed).filter(before_share));
        if let Some(things) = things {
            share.unit = Counted::Noun(things);
        }
    }
}

/// Reads a number as so many of the times that its sentence opens with: `Sur 10 essais, elle lance le ballon 8 fois`.
pub(super) fn share_what_opens(amounts: &mut Vec<Amount>, s: &Sentence<'_>) {
    let [all, share, ..] = amounts.as_mut_slice() else { return };
    let start = all.range.start;
    let lead = if s.has(start, PREP | OUT_OF) { Some(start) } else { before(s, start) };
    let opens =
        lead.is_some_and(|lead| s.starts_sentence(lead) && s.is(lead, list!("sur pour parmi of out_of in over")));
    let fits = is_lone(share)
        && share.value <= all.value
        && share.range.start < s.sentence_end(start)
        && match share.unit {
            Counted::Noun(noun) => s.is(noun.head, list!("fois times")),
            _ => true,
        };
    let Counted::Noun(things) = all.unit else { return };
    // "sur 10 questions": what is given.
    let times = s.has(things.head, TRIAL | OCCASION);
    let asked = s.has(things.head, ITEM) && lead.is_some_and(|lead| s.is(lead, list!("pour out_of")));
    let counts = matches!(all.shape, Shape::Count | Shape::Held) && (times || asked);
    if opens && fits && counts && s.mark(all.range.end) == Some(',') {
        (all.shape, all.of, all.value) = (Shape::Ratio, Some(all.value), share.value);
        all.occasions = times;
        amounts.remove(1);
    }
}

/// Leaves out times that only say what counts, beside how often it is done: `(crying for more than 30 sec)`.
pub(super) fn leave_definitions_out(amounts: &mut Vec<Amount>, s: &Sentence<'_>) {
    // "(teacher tally, 2x/wk)": how often it is measured.
    let noted = |amount: &Amount| {
        let tool =
            opening(s, amount.range.start).is_some_and(|opens| s.any_has(opens..amount.range.start, TOOL | MEASURE));
        tool && !amount.per_nothing() && s.mark(amount.range.end) == Some(')')
    };
    // "remédiation en math (2 périodes/semaine)": how often the service is given.
    let served = |amount: &Amount| {
        let opens = amount.range.start.saturating_sub(1);
        let service = s.any_has(opens.saturating_sub(4)..opens, SERVICE)
            || s.any_is(opens.saturating_sub(4)..opens, list!("remediation mediations"));
        is_in_brackets(s, amount) && !amount.per_nothing() && service
    };
    amounts.retain(|amount| !noted(amount) && !served(amount));
    let is_often = |amount: &Amount| match amount.shape {
        Shape::Ratio | Shape::Percent => true,
        Shape::Count => !amount.per_nothing(),
        _ => false,
    };
    // "(4x/j) …, pas plus d'un accident par semaine": how often one goes, beside what is aimed at.
    let bounded = |amount: &Amount| amount.bound.is_some() && !amount.per_nothing();
    if amounts.iter().take(super::FEW).any(bounded) {
        let often = |amount: &Amount| !amount.per_nothing() || matches!(amount.unit, Counted::Word("time"));
        amounts.retain(|amount| bounded(amount) || !often(amount) || !is_in_brackets(s, amount));
    }
    if amounts.iter().take(super::FEW).any(is_often) {
        // "by looking at it for 2 seconds, 7 of 10 times": what counts as choosing.
        let by_doing = |amount: &Amount| {
            let start = amount.range.start;
            let by = (start.saturating_sub(5)..start)
                .rev()
                .take_while(|at| s.mark(*at).is_none())
                .find(|at| matches!(s.folded_of(*at), "by" | "en"));
            by.is_some_and(|by| s.form(by + 1) == Form::Ing)
        };
        // "keep a calm body (no hitting, no screaming) 7 of 10 times": what counts as calm.
        let none = |amount: &Amount| amount.shape == Shape::Count && amount.value == Number::default();
        let within = |amount: &Amount| opening(s, amount.range.start).is_some();
        // "an outline (topic plus 3 points), 80% of the time": what counts as one.
        let part = |amount: &Amount| is_lone(amount) && amount.bound.is_none() && is_definition(s, amount);
        amounts.retain(|amount| {
            !(none(amount) && within(amount) || part(amount))
                && (amount.shape != Shape::Duration || !by_doing(amount) && (amount.led || !is_definition(s, amount)))
        });
    }
}

/// The bracket that a token stands in, at most so far behind it as one takes in at a glance.
fn opening(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let mut behind = (at.saturating_sub(8)..at).rev();
    behind.find(|near| matches!(s.mark(*near), Some('(' | ')'))).filter(|near| s.mark(*near) == Some('('))
}

/// Whether an amount is all that stands in brackets.
fn is_in_brackets(s: &Sentence<'_>, amount: &Amount) -> bool {
    let opens = amount.range.start.checked_sub(1).is_some_and(|at| s.mark(at) == Some('('));
    opens && s.mark(amount.range.end) == Some(')')
}

/// Whether an amount ends what stands in brackets, behind words of its own.
fn is_definition(s: &Sentence<'_>, amount: &Amount) -> bool {
    let (start, end) = (amount.range.start, amount.range.end);
    let named = |at: usize| s.is_word(at) && !s.has(at, PREP.and(DET).and(FILLER).and(AT_LEAST)) && !s.is(at, ABOUT);
    opening(s, start).is_some_and(|opens| (opens + 1..start).any(named))
        && (end..end + 3)
            .find(|at| !s.is_word(*at) && s.mark(*at) != Some('.'))
            .is_some_and(|at| s.mark(at) == Some(')'))
}

/// `7/10 correct`: of what is said elsewhere.
fn is_bare_share(amount: &Amount) -> bool {
    amount.shape == Shape::Ratio && matches!(amount.unit, Counted::Nothing)
}

fn is_lone(amount: &Amount) -> bool {
    let reached = amount.bound != Some(Bound::Most) && amount.from.is_none() && !amount.given;
    let counted = amount.shape == Shape::Count && amount.per_nothing();
    counted && reached && amount.value > Number::from(1)
}

/// How many things the test has that an amount is reached on: `18 right on a 20-question check`.
fn asked(s: &Sentence<'_>, amount: &Amount) -> Option<(Number, Counted)> {
    let end = amount.range.end;
    let at = (end..end + 5).find(|at| s.joint(at + 1) == Joint::Hyphen && s.value(*at).is_some())?;
    let led = s.is(at - 1, list!("a the his her")) && s.is(at.checked_sub(2)?, list!("on of"));
    let of = s.value(at).filter(|of| *of >= amount.value && amount.of.is_none() && led)?;
    let things = ["question", "item", "word", "problem"];
    things.into_iter().find(|thing| s.folded_of(at + 1) == *thing).map(|thing| (of, Counted::Word(thing)))
}

/// How many of which things are given before an amount.
fn given(s: &Sentence<'_>, claims: &Claims, amount: &Amount) -> Option<(Number, Noun)> {
    let start = s.sentence_start(amount.range.start).max(amount.range.start.saturating_sub(FAR));
    (start..amount.range.start).rev().filter(|at| claims.of(*at) == Some(Part::Condition)).find_map(|at| {
        let of = s.value(at).filter(|of| *of >= amount.value && amount.of.is_none_or(|all| all == *of))?;
        // "40 unfamiliar CVC and CVCe words": the noun may stand past what joins its kinds.
        let within = |near: &usize| s.is_word(*near) && claims.of(*near) == Some(Part::Condition);
        let things = |near: usize| noun(s, near).filter(|things| s.has(things.head, ITEM.and(MATERIAL)));
        let things = things(at + 1).or_else(|| (at + 2..at + 7).take_while(within).find_map(things));
        things.filter(|_| s.joint(at + 1) == Joint::Blank).map(|things| (of, things))
    })
}
