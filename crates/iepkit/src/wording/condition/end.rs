//! Where the words of a circumstance end.

use crate::Lang;
use crate::wording::amount::{Amount, Amounts};
use crate::wording::claims::Claims;
use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::nouns::before;
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// How many words a circumstance may have.
pub(super) const FAR: usize = 60;

/// Where circumstances end, beside what else is known of the words.
pub(super) struct Ends<'a, 't> {
    pub s: &'a Sentence<'t>,
    pub claims: &'a Claims,
    pub amounts: &'a Amounts,
}

impl Ends<'_, '_> {
    /// Where a clause of circumstance ends.
    pub(super) fn clause(&self, from: usize, limit: usize, opening: bool) -> usize {
        let s = self.s;
        (from..limit.min(from + FAR))
            .find(|at| !opening && (s.mark(*at) == Some(',') || *at > from && goes_on(s, *at)) || self.is_taken(*at))
            .unwrap_or(limit.min(from + FAR))
    }

    /// Where a phrase of circumstance ends: where the next one, or another part, begins.
    pub(super) fn phrase(&self, from: usize, limit: usize, opening: bool) -> usize {
        let s = self.s;
        if opening {
            return self.clause(from, limit, true);
        }
        (from..limit.min(from + FAR))
            .find(|at| {
                let stop = s.has(*at, WHEN.and(OPENS_CONDITION).and(WITHOUT))
                    || s.has(*at, PREP)
                        && !s.is(*at, list!("of de d du des"))
                        && *at > from
                        // "stand-by assistance", "a near-point model".
                        && s.joint(*at) != Joint::Hyphen
                        && !(s.joint(*at + 1) == Joint::Hyphen && s.is_word(*at + 1));
                // "during input – 5 mins".
                let dash = s.mark(*at) == Some('-') && s.joint(*at) == Joint::Blank && s.joint(at + 1) == Joint::Blank;
                let mark = dash || s.mark(*at).is_some_and(|mark| !matches!(mark, '/' | '"' | '-' | '\''));
                // "in Mr. Okafor's room".
                let mark = mark && !(*at > 0 && s.is(*at - 1, list!("dr mr mrs ms mme")) && s.has_capital(*at + 1));
                let verb = s.has(*at, MODAL);
                // "à son bureau 10 minutes": a number after the noun starts something else, unless it is a name.
                let number = *at > from
                    && s.value(*at).is_some()
                    && s.joint(*at) != Joint::Hyphen
                    // "in a weekly 30-minute group", "in a 3 minute talk".
                    && !(s.joint(*at + 1) == Joint::Hyphen && s.is_word(*at + 1))
                    && !s.is(*at + 1, list!("minute hour second"))
                    && s.is_word(*at - 1)
                    && !before(s, *at).is_some_and(|lead| {
                        let bound = AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN);
                        // "on the bus 4 times" is no bus 4.
                        let times = s.is(*at + 1, list!("times fois")) || s.has(*at + 1, TIME);
                        let name = s.has(lead, NUMBERED) && !times;
                        name || s.has(lead, DET.and(PREP).and(AND).and(bound))
                    });
                // "at school and to have one friend".
                let other = s.has(*at, AND) && s.has(*at + 1, PREP) && !s.is(*at + 1, list!("of de d du des"));
                number || stop || mark || verb || other && *at > from || acts_on(s, *at) || self.is_taken(*at)
            })
            .unwrap_or(limit.min(from + FAR))
    }

    /// Whether a token is in another part, or opens an amount that is sure.
    fn is_taken(&self, at: usize) -> bool {
        let opens = |amount: &Amount| amount.range.start == at;
        !self.claims.is_free(at) || self.amounts.strong_at(at).is_some_and(opens)
    }
}

/// `lorsque la cloche sonne et y rester assis`: the act goes on with an infinitive, which the clause before has none of.
fn goes_on(s: &Sentence<'_>, and: usize) -> bool {
    let infinitive = |at: usize| ["er", "ir", "re"].iter().any(|ending| s.folded_of(at).ends_with(ending));
    word_after_and(s, and).is_some_and(|verb| s.has(verb, VERB) && infinitive(verb))
}

/// `au coin calme et utilise une stratégie`: after a phrase, which has no verb, the act goes on.
fn acts_on(s: &Sentence<'_>, and: usize) -> bool {
    let finite = |at: usize| {
        matches!(s.form(at), Form::Present | Form::Future) && s.has(at, SEEN) && !s.has(at, NOUNS) && s.has(at + 1, DET)
    };
    goes_on(s, and) || word_after_and(s, and).is_some_and(finite)
}

/// The word behind a French `et`, and behind the pronouns of a verb.
fn word_after_and(s: &Sentence<'_>, and: usize) -> Option<usize> {
    let pronoun = || usize::from(s.is(and + 1, list!("y se s en le la les l lui")));
    (s.lang == Lang::Fr && s.is(and, list!("et"))).then(|| and + 1 + pronoun())
}
