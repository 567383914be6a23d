//! At least, at most: the bound of an amount, before it or after.

use super::article::is_all_but;
use super::numbered::{Lead, Numbered};
use super::{Amount, Bound, Counted, Shape};
use crate::Number;
use crate::wording::list::list;
use crate::wording::nouns::{before, follows};
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;

/// Whether a bound stands behind its amount: `or less`, `ou moins`.
pub(super) fn is_behind(s: &Sentence<'_>, at: usize) -> bool {
    // "at or below 1 incident".
    let level = at > 0 && s.is(at - 1, list!("at"));
    !level && s.has(at, AT_LEAST | AT_MOST) && ["or_", "ou_"].iter().any(|or| s.lemma(at).starts_with(or))
}

/// `n'excédera pas 5 minutes`, `d'une durée maximale de 5 minutes`, `will not exceed 2`.
fn is_not_exceeded(s: &Sentence<'_>, lead: usize) -> bool {
    let exceeds = |at: usize| ["exced", "depass"].iter().any(|start| s.folded_of(at).starts_with(start));
    let verb = || before(s, lead).is_some_and(exceeds);
    // "call out only 3 times per class".
    let only = s.is(lead, list!("only")) && before(s, lead).is_some_and(|verb| s.has(verb, VERB));
    only || s.is(lead, list!("pas")) && verb()
        || s.is(lead, list!("exceed")) && before(s, lead).is_some_and(|not| s.has(not, NEG) || s.is(not, list!("not")))
        || s.is(lead, list!("de d")) && follows(s, lead, list!("maximal maximale"))
}

impl Numbered<'_, '_> {
    /// The word before a number and its bound.
    pub(super) fn skip_lead(&self, lead: Option<usize>) -> Option<usize> {
        let s = self.s;
        let mut lead = lead?;
        for _ in 0..3 {
            let link = s.has(lead, AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN))
                || s.has(lead, DET) && !s.is(lead, list!("de d"))
                || s.has(lead, FILLER)
                || s.is(lead, list!("de d of"));
            let link = link && !s.is(lead, list!("over")) || s.has(lead, ALL) || s.is(lead, list!("chacun chacune"));
            if !link {
                break;
            }
            match before(s, lead) {
                Some(before) => lead = before,
                None => break,
            }
        }
        Some(lead)
    }

    /// Adds the bound that stands before or after.
    pub(super) fn with_bound(&self, mut amount: Amount) -> Amount {
        let s = self.s;
        if amount.from.is_none() {
            let lead = self.lead(&amount);
            amount.range.start = amount.range.start.min(lead.start);
            if let Some(bound) = lead.bound {
                // "waits for up to two minutes": so long at least.
                let up_to = s.comes_from(lead.at, list!("up_to jusqu_a")) && amount.shape == Shape::Duration;
                amount.bound = Some(if up_to { Bound::Least } else { bound });
                if lead.strict
                    && matches!(amount.shape, Shape::Count | Shape::Prompts | Shape::Ratio)
                    && amount.value.whole().is_some()
                {
                    let step = if bound == Bound::Most { -1000 } else { 1000 };
                    amount.value =
                        Number::from_thousandths((amount.value.thousandths() + step).max(0)).unwrap_or(amount.value);
                }
            }
        }
        let after = amount.range.end;
        // "20% of intervals or less".
        if amount.shape == Shape::Percent && s.is(after, list!("of des de")) {
            let less = after + 2;
            if s.has(less, AT_MOST) && s.lemma(less).starts_with("o") {
                amount.bound = Some(Bound::Most);
                return amount;
            }
        }
        // "2 incidents ou moins par semaine".
        if let Counted::Noun(noun) = amount.unit
            && let within = s.after(noun.head)
            && within < after
            && s.has(within, AT_LEAST | AT_MOST)
        {
            amount.bound = Some(if s.has(within, AT_MOST) { Bound::Most } else { Bound::Least });
        }
        for at in [after, after + 1] {
            let behind = is_behind(s, at) || s.value(s.after(at)).is_none();
            if s.has(at, AT_LEAST) && behind && !s.has(at, AT_MOST) {
                amount.bound = Some(Bound::Least);
                amount.range.end = s.after(at).min(s.len());
            } else if s.has(at, AT_MOST)
                && behind
                && s.mark(s.after(at)) != Some('$')
                && !s.comes_from(at, list!("up_to jusqu_a only_one with_only sans_depasser au_plus_tard"))
            {
                amount.bound = Some(Bound::Most);
                amount.range.end = s.after(at).min(s.len());
            } else if !(s.has(at, PER) || s.mark(at) == Some('(')) {
                break;
            }
        }
        amount
    }

    pub(super) fn lead(&self, amount: &Amount) -> Lead {
        let s = self.s;
        let mut start = amount.range.start.min(self.at);
        let mut at = before(s, self.at);
        for _ in 0..3 {
            let Some(lead) = at else { break };
            // "in 2 minutes or less 4/5 times": the bound of what stands before it.
            if is_behind(s, lead) {
                break;
            }
            let bound = if s.has(lead, AT_LEAST) && !s.has(lead, AT_MOST) {
                Some((Bound::Least, false))
            } else if s.comes_from(lead, list!("sans_depasser")) && amount.shape == Shape::Ratio {
                // "colorier sans dépasser, 4 fois sur 5".
                break;
            } else if s.has(lead, AT_MOST) || is_all_but(s, lead) || is_not_exceeded(s, lead) {
                Some((Bound::Most, false))
            } else if s.has(lead, LESS_THAN) || s.lemma(lead) == "passer_moins_de" {
                Some((Bound::Most, true))
            } else if s.has(lead, MORE_THAN) && !s.is(lead, list!("over above"))
                || s.is(lead, list!("above over")) && amount.shape == Shape::Percent
            {
                Some((Bound::Least, true))
            } else {
                None
            };
            if let Some((bound, strict)) = bound {
                let negated = strict
                    && bound == Bound::Least
                    && (0..lead).rev().take(7).any(|near| s.has(near, NEG.and(WITHOUT)));
                if negated {
                    return Lead { at: lead, start: lead, bound: Some(Bound::Most), strict: false };
                }
                return Lead {
                    at: lead,
                    start: before(s, lead)
                        .filter(|lead| s.has(*lead, PREP) && s.is(*lead, list!("with avec in a for dans en")))
                        .unwrap_or(lead),
                    bound: Some(bound),
                    strict,
                };
            }
            let opens = s.has(lead, PREP)
                && s.is(
                    lead,
                    list!(
                        "with in on at for to over across a dans avec durant pendant sur en pour during \
                         within between entre"
                    ),
                );
            if opens {
                start = start.min(lead);
                break;
            }
            if !s.has(lead, DET.and(FILLER)) {
                break;
            }
            at = before(s, lead);
        }
        Lead { at: start, start, bound: None, strict: false }
    }

    /// Whether a bound stands before the number.
    pub(super) fn bounded(&self) -> bool {
        before(self.s, self.at)
            .is_some_and(|lead| self.s.has(lead, AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN)))
    }
}
