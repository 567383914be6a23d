//! A number, and what it is: a percentage, a ratio, a level, a count, a time.

use super::worded;
use super::{Amount, Bound, Counted, Shape};
use crate::wording::clause::is_verb_form;
use crate::wording::list::{List, list};
use crate::wording::nouns::{before, follows, time_word};
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::{Lang, Number};

/// A stretch of time: `a 10-minute period`.
pub(super) const SPANS: List =
    list!("window windows period periods interval intervals span spans block blocks duration stretch delay");

/// What may follow a time that stands for itself.
pub(super) const STOPS_AFTER: Tags = PREP.and(AND).and(WHEN).and(ALONE).and(WITHOUT);

/// How many words back a change may stand from its amount.
const FAR: usize = 14;

/// Sizes and weights: how large a thing is, not how well it is done.
pub(in crate::wording) const SIZES: List = list!(
    "inch inches cm mm m km foot feet meter meters metre metres mètre mile miles pounds lbs ounces cup \
     cups dollars dollar old ans centimetres centimetre"
);

/// A number in its place.
pub(super) struct Numbered<'s, 't> {
    pub(super) s: &'s Sentence<'t>,
    pub(super) at: usize,
    pub(super) value: Number,
}

/// What stands before a number: where its lead starts, and the bound it gives.
pub(super) struct Lead {
    pub(super) at: usize,
    pub(super) start: usize,
    pub(super) bound: Option<Bound>,
    pub(super) strict: bool,
}

impl Numbered<'_, '_> {
    pub(super) fn read(&self) -> Option<Amount> {
        let Numbered { s, at, .. } = *self;
        let hyphened = s.joint(at) == Joint::Hyphen && at > 0 && s.value(at - 1).is_none();
        if hyphened || self.is_name() {
            return self.change().or_else(|| self.level().map(|level| self.with_bound(level)));
        }
        if self.counts_nothing() {
            return None;
        }
        if let Some(margin) = self.margin() {
            return Some(margin);
        }
        if s.is(at + 1, list!("quarters quarts quart thirds tiers"))
            && let Some(fraction) = worded::fraction(s, at + 1)
        {
            return Some(fraction);
        }
        // "compter de deux en deux".
        let pace = |one: usize, other: usize| s.value(one).is_some() && s.value(one) == s.value(other);
        if s.lang == Lang::Fr
            && (s.is(at + 1, list!("en")) && pace(at, at + 2)
                || at > 1 && s.is(at - 1, list!("en")) && pace(at, at - 2))
        {
            return None;
        }
        // "compter de 1 à 100".
        let counts = |verb: Option<usize>| verb.is_some_and(|verb| s.comes_from(verb, list!("count compter")));
        if counts(before(s, at).and_then(|from| before(s, from)))
            && s.is(at + 1, list!("to a"))
            && let Some(last) = s.value(at + 2)
        {
            let mut amount = Amount::new(Shape::Count, at..at + 3, last);
            amount.given = true;
            return Some(amount);
        }
        if let Some(to) = before(s, at).filter(|to| s.is(*to, list!("to a")) || s.comes_from(*to, list!("jusqu_a")))
            && before(s, to)
                .is_some_and(|verb| s.comes_from(verb, list!("count compter")) || s.is(verb, list!("comptine")))
        {
            let mut amount = Amount::new(Shape::Count, to..at + 1, self.value);
            amount.given = true;
            return Some(amount);
        }
        // "avec 1 seul rappel".
        if s.is(at + 1, list!("seul seule")) && self.value == Number::from(1) {
            return super::article::one(s, at);
        }
        let (after, value) = self.range();
        // "4 full periods".
        let after = after + usize::from(s.is(after, list!("full whole entire complete")));
        if s.joint(after) == Joint::Hyphen && s.is_word(after) {
            return self.period(after).or_else(|| self.hyphened_length(after));
        }
        // "1 or fewer prompts": the bound stands before what is counted.
        let thing = s.after(after);
        let sized = s.value(thing).is_some() && s.joint(thing + 1) == Joint::Hyphen && s.is_word(thing + 1);
        let between = s.has(after, AT_LEAST.and(AT_MOST))
            && (s.is_word(thing) && s.value(thing).is_none() || sized || s.mark(thing) == Some('"'))
            && !s.has(s.after(after), PREP);
        if between && let Some(mut amount) = self.noun_amount(s.after(after), value) {
            amount.bound = Some(if s.has(after, AT_MOST) { Bound::Most } else { Bound::Least });
            amount.range.start = self.lead(&amount).start.min(amount.range.start);
            return Some(amount);
        }
        let amount = self
            .change()
            .or_else(|| self.percent(after, value))
            .or_else(|| self.level())
            .or_else(|| self.ratio(after, value))
            .or_else(|| self.bounded_ratio(after, value))
            .or_else(|| self.of_them(after, value))
            .or_else(|| {
                self.noun_amount(
                    if s.is(at, list!("dizaine douzaine quinzaine vingtaine trentaine")) { after + 1 } else { after },
                    value,
                )
            });
        let mut amount = amount?;
        // "pas plus d'une ou deux absences": the article is the lower one.
        let article = at > 1 && s.is(at - 1, list!("ou")) && s.is(at - 2, list!("un une"));
        if article {
            let least = Numbered { s, at: at - 2, value: Number::from(1) };
            amount.range.start = at - 2;
            amount = least.with_bound(amount);
            let most = amount.bound == Some(Bound::Most) || amount.shape == Shape::Prompts;
            amount.value = if most { amount.value } else { least.value };
            return Some(least.grown(amount));
        }
        amount = self.grown(self.with_bound(amount));
        // "within 1 to 2 minutes", "no more than 1-2 times", "with 1-2 cues".
        let most = amount.bound == Some(Bound::Most) || amount.shape == Shape::Prompts;
        let between = follows(s, at, list!("entre between"));
        let upper = s.value(after - 1).filter(|upper| after > at + 1 && *upper > value);
        let upper = upper.filter(|_| between || !s.is(at + 1, list!("et")));
        if let Some(upper) = upper.filter(|_| most && amount.value == value) {
            amount.value = upper;
        }
        Some(amount)
    }

    /// `8 or more of 10 questions`, `4+ of 5`: a share whose bound stands behind its first number.
    fn bounded_ratio(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        let bound = s.has(after, AT_LEAST | AT_MOST).then_some(s.after(after))?;
        let mut ratio = self.ratio(bound, value)?;
        ratio.bound = Some(if s.has(after, AT_MOST) { Bound::Most } else { Bound::Least });
        Some(ratio)
    }

    /// An amount of change, `by 50 words`, `de 10 %`, has no end level.
    fn grown(&self, mut amount: Amount) -> Amount {
        let s = self.s;
        // "by at least 10%".
        let lead = before(s, self.at);
        let bound = lead.filter(|lead| s.has(*lead, AT_LEAST));
        let lead = bound.map_or(lead, |bound| before(s, bound));
        let open = amount.from.is_none() && (amount.bound.is_none() || bound.is_some());
        let Some(lead) = lead.filter(|_| open) else { return amount };
        let changes = |at: usize| (s.sentence_start(at)..at).rev().take(FAR).any(|near| s.has(near, CHANGE));
        let grows = match s.lang {
            Lang::En => s.is(lead, list!("by")) || s.comes_from(lead, list!("by")),
            Lang::Fr => {
                // "augmenter ma moyenne de 8 %", not "un taux de 8 %".
                let owned = |owner: usize| follows(s, owner, list!("ma mes sa ses son leur leurs"));
                let measure = before(s, lead).filter(|owner| !owned(*owner)).is_some_and(|owner| {
                    s.has(owner, ACCURACY.and(SCALE))
                        || s.is(
                            owner,
                            list!("periode duree delai total cible vitesse debit rythme score resultat raison hauteur"),
                        )
                }) || s.comes_from(lead, list!("duree_de a_raison_de"));
                (s.is(lead, list!("de d")) || s.lemma(lead).ends_with("_de"))
                    && matches!(amount.shape, Shape::Percent | Shape::Duration | Shape::Level)
                    && !measure
                    && changes(lead)
            }
        };
        // "diminuer de 2 le nombre de crises".
        let by = s.lang == Lang::Fr
            && s.is(lead, list!("de d"))
            && before(s, lead).is_some_and(|verb| s.has(verb, CHANGE) && is_verb_form(s, verb));
        // "80% more focused", "a 15% improvement".
        let more = amount.shape == Shape::Percent
            && (s.is(amount.range.end, list!("improvement increase growth reduction"))
                || is_compared(s, amount.range.end));
        let grows = grows || more || by;
        if grows && !matches!(amount.shape, Shape::Prompts | Shape::TimeLimit { .. }) {
            amount.shape = Shape::Growth;
            amount.range.start = amount.range.start.min(lead);
        }
        amount
    }

    /// Where a number or a range of numbers ends, and the lower one.
    pub(super) fn range(&self) -> (usize, Number) {
        let Numbered { s, at, value } = *self;
        let close = s.joint(at + 1) == Joint::Hyphen && s.value(at + 1).is_some();
        // "within 20 - 4/5 trials": another amount.
        let another = || {
            let of = s.mark(at + 3) == Some('/') || self.out_of(at + 3).is_some();
            s.joint(at + 1) == Joint::Blank && (of || s.value(at + 2) < s.value(at))
        };
        let dash = s.mark(at + 1) == Some('-') && s.value(at + 2).is_some() && !another();
        let between = s.is(at + 1, list!("and")) && follows(s, at, list!("between"));
        let said = (between || s.is(at + 1, list!("to or a ou et")))
            && s.value(at + 2).is_some()
            && s.value(at + 2) >= s.value(at);
        // "60* words".
        let starred = s.mark(at + 1) == Some('*');
        // "reduce … to 0-1": one at most.
        let lowers = |upper: usize| {
            let lowered =
                (s.sentence_start(at)..at).rev().take(FAR).any(|near| s.has(near, DOWN) && s.has(near, CHANGE));
            s.value(upper).filter(|_| lowered).unwrap_or(value)
        };
        if starred {
            (at + 2, value)
        } else if close {
            (at + 2, lowers(at + 1))
        } else if dash || said {
            (at + 3, lowers(at + 2))
        } else {
            (at + 1, value)
        }
    }

    /// `for a 10-minute period`.
    pub(super) fn period(&self, after: usize) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let time = time_word(s.folded_of(after))?;
        // "for the full 40 minute music class".
        let whole = follows(s, at, list!("whole full entire"));
        let period = s.is(after + 1, SPANS) || whole && s.any_has(after + 1..after + 4, OCCASION.and(PLACE));
        if !period && !s.has(after + 1, STOPS_AFTER) && after + 1 < s.len() {
            return None;
        }
        let article = before(s, at)?;
        // "for the whole 40-minute period".
        let article = if s.is(article, list!("whole full entire")) { before(s, article)? } else { article };
        let lead = if s.has(article, DET) { before(s, article)? } else { article };
        let long = !matches!(time, "s" | "min" | "h");
        let leads = if long { list!("over across for during in within") } else { list!("for") };
        // "within a 2-minute window", "within a 3-second delay".
        if !long && s.is(lead, list!("within")) && s.is(after + 1, list!("window delay")) {
            let latency = s.is(after + 1, list!("delay"));
            let mut limit = Amount::new(Shape::TimeLimit { latency }, lead..after + 2, value);
            (limit.unit, limit.bound) = (Counted::Word(time), Some(Bound::Most));
            return Some(limit);
        }
        let start = Some(lead).filter(|lead| s.is(*lead, leads))?;
        let mut amount =
            Amount::new(if long { Shape::Held } else { Shape::Duration }, start..(after + 2).min(s.len()), value);
        amount.unit = Counted::Word(time);
        amount.led = true;
        Some(amount)
    }
}

/// Whether an amount only compares, which leaves open how much it is: `as many`, `more`, `plus de`.
pub(super) fn is_compared(s: &Sentence<'_>, at: usize) -> bool {
    let lemma = s.lemma(at);
    s.is(at, list!("more less plus moins"))
        || lemma.starts_with("plus_d")
        || lemma.starts_with("moins_d")
        || s.is(at, list!("as")) && s.is(at + 1, list!("many much fast long often quickly well high"))
}
