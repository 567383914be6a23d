//! Where the main clause of a sentence starts: after its label and its opening circumstances.

use super::list::list;
use std::ops::Range;

use super::claims::Claims;
use super::condition::comes_or_goes;
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::timeframe::weekday;
use super::token::Joint;
use crate::Lang;

/// A sentence of the text, with its parts.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub(super) range: Range<usize>,
    /// After a label such as `Goal 1:` or `Reading fluency:`.
    pub(super) body: usize,
    /// Where the main clause starts.
    pub(super) main: usize,
}

impl Clause {
    /// The label, where it names an occasion or a place, or its words that do: `At lunch: …`, `Stage : …`, `Cris en classe : …`.
    pub(super) fn occasion(&self, s: &Sentence<'_>) -> Option<Range<usize>> {
        let label = self.range.start..self.body.checked_sub(1)?;
        let colon = matches!(s.mark(label.end), Some(':' | '-'));
        // "Arriver à l'heure à ses cours : …": where to.
        let acts = is_verb_form(s, label.start) && !s.has(label.start, NOUNS)
            || s.is(label.start, list!("presence frequentation assiduite attendance"));
        let here = |at: usize| s.has(at, OCCASION.and(PLACE)) && !s.has(at, TOPIC);
        let place = |at: &usize| s.is(*at, list!("in at en a au a_la")) && (*at..label.end).any(here);
        let within = (label.start + 1..label.end).rev().find(|at| s.has(*at, PREP)).filter(place);
        if let Some(within) = within.filter(|at| colon && !(acts && s.is(*at, list!("a au a_la at")))) {
            return Some(within..label.end);
        }
        let named = || s.is(label.start + 1, list!("matin midi soir")) || weekday(s, label.start + 1);
        let day = s.is(label.start, list!("le")) && named();
        if colon && (day && label.len() == 2 || comes_or_goes(s, label.start)) {
            return Some(label);
        }
        let led = s.has(label.start, PREP.and(OPENS_CONDITION));
        // "Stage (secrétariat) – …".
        let bare = (label.len() == 1 || s.mark(label.start + 1) == Some('('))
            && !s.has(label.start, TOPIC.and(INNER).and(TRIAL).and(VERB).and(TOOL));
        let named = s.any_has(label.clone(), OCCASION.and(PLACE));
        (colon && named && (led || bare)).then_some(label)
    }
}

/// The sentences of a text.
pub(super) fn clauses(s: &Sentence<'_>, claims: &Claims) -> Vec<Clause> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < s.len() {
        let end = s.sentence_end(start);
        let body = body(s, start..end);
        found.push(Clause { range: start..end, body, main: main(s, claims, body..end) });
        start = end;
    }
    found
}

/// After a label that ends in a colon, a number of a list, a bullet.
fn body(s: &Sentence<'_>, range: Range<usize>) -> usize {
    let mut body = range.start;
    while body < range.end
        && (matches!(s.mark(body), Some('-' | '*' | '.' | ')' | '(' | '>' | '"' | '#' | '_' | '[' | ']'))
            || s.is_number(body) && matches!(s.mark(body + 1), Some('.' | ')')))
    {
        body += 1;
    }
    // "Losing games – to say 'well played'": a dash after a name.
    let dash = |at: usize| {
        matches!(s.mark(at), Some('-' | '→')) && s.joint(at) == Joint::Blank && s.joint(at + 1) == Joint::Blank
    };
    let names = |at: usize| {
        s.is_number(at)
            || matches!(s.mark(at), Some('(' | ')'))
            || s.is_word(at) && (!s.has(at, VERB) || s.has(at, NOUNS) || s.form(at) == Form::Ing)
    };
    let dash = (body + 1..range.end.min(body + 6)).find(|at| dash(*at)).filter(|dash| (body..*dash).all(names));
    // "Gr. 8 math (modified to Grade 5): …": what stands in brackets makes a label no longer.
    let near = body..range.end.min(body + 8);
    let behind_brackets = || {
        let open = (body + 1..near.end).find(|at| s.mark(*at) == Some('('))?;
        let close = (open..range.end.min(open + 8)).find(|at| s.mark(*at) == Some(')'))?;
        Some(close + 1).filter(|at| *at < range.end && s.mark(*at) == Some(':'))
    };
    let colon = near.clone().find(|at| s.mark(*at) == Some(':')).or_else(behind_brackets);
    // "Tom lèvera la main (critère : 4 fois sur 5)": the label of what stands in the brackets.
    let colon = colon.filter(|colon| {
        let open = (body..*colon).rev().find(|at| matches!(s.mark(*at), Some('(' | ')')));
        open.is_none_or(|open| open == body || s.mark(open) == Some(')'))
    });
    let Some(colon) = colon.or(dash) else { return body };
    // "avec emploi de : parce que", "Salue l'adulte à son arrivée : 4 matins sur 5": no label.
    let leads = s.has(colon.saturating_sub(1), PREP.and(DET));
    let acts = s.has(body, SEEN) && !s.has(body, NOUNS) && is_verb_form(s, body) && s.has(body + 1, DET.and(PREP));
    let future = |at: usize| s.lang == Lang::Fr && s.form(at) == Form::Future && is_verb_form(s, at) && at > body;
    let willed = (body..colon).any(|at| s.has(at, MODAL) && s.folded_of(at) != "may" || future(at));
    if colon + 1 >= range.end || leads || acts || willed { body } else { colon + 1 }
}

fn main(s: &Sentence<'_>, claims: &Claims, range: Range<usize>) -> usize {
    let first = range.start;
    // "With minimal support, …" leads nowhere, but it is not the main clause.
    let opens = WHEN | OPENS_CONDITION | PREP | ALL | WITHOUT | COMPLEMENT;
    // "Seule, Mia …".
    let alone = |at: usize| s.has(at, ALONE) && s.mark(s.after(at)) == Some(',');
    // "Placé devant un choix, …".
    let placed = s.lang == Lang::Fr
        && s.form(first) == Form::Past
        && s.is_word(first)
        && (first..range.end.min(first + 12)).any(|at| s.mark(at) == Some(','));
    // "Au moins deux fois par période, lever la main".
    let counted = s.has(first, AT_LEAST.and(AT_MOST)) || s.value(first).is_some();
    let circumstance = placed
        || doing(s, first).is_some_and(|comma| comma < range.end && starts_clause(s, claims, comma + 1..range.end))
        || counted
        || opens_day(s, first)
        || s.comes_from(first, list!("a_l_heure"))
        || alone(first)
        || !claims.is_free(first)
        || s.has(first, opens) && !is_verb_form(s, first);
    if !circumstance {
        return first;
    }
    let mut boundary = first;
    let mut fallback = None;
    let mut named = false;
    let mut dated = true;
    let last_modal = range.clone().rev().find(|at| is_finite(s, *at) && claims.is_free(*at)).unwrap_or(first);
    for at in first..range.end {
        let ends_claim = at > first && claims.is_free(at) && !claims.is_free(at - 1);
        if s.mark(at) == Some(',') || ends_claim {
            boundary = if ends_claim && s.mark(at) != Some(',') { at } else { at + 1 };
            if starts_clause(s, claims, boundary..range.end) {
                return boundary;
            }
            // "By June, get up when called": nothing but a date stands before.
            if dated && s.is_word(boundary) && !s.has(boundary, opens | AND) && !alone(boundary) {
                return boundary;
            }
        }
        // "each day he opens…": a pronoun with its verb.
        let when = s.has(first, WHEN) || s.has(at - usize::from(at > first), WHEN);
        let pronoun = at > first && !when && s.has(at, SUBJECT) && claims.is_free(at);
        if pronoun && is_verb_form(s, at + 1) && s.form(at + 1) != Form::Base {
            return at;
        }
        // The subject of a verb to come, where no comma was written.
        let inside_when = boundary == first && s.has(first, WHEN) && !named;
        named |= s.has(at, LEARNER);
        if claims.is_free(at)
            && is_finite(s, at)
            && at > first
            && fallback.is_none()
            && !(inside_when && at < last_modal)
        {
            fallback = Some(subject_before(s, at, first));
        }
        dated &= !claims.is_free(at);
    }
    fallback.or_else(|| unmarked(s, claims, range.clone())).unwrap_or_else(|| {
        // "Using a planner": a note whose only verb it is.
        let uses = s.is(first, list!("using following")) && first == 0;
        let opens = s.has(first, WHEN.and(OPENS_CONDITION)) && !uses;
        if opens && claims.is_free(first) { range.end } else { first }
    })
}

/// Where the words end that a sentence opens with and that say what one does meanwhile: `Holding the rail, Maya will …`.
pub(super) fn doing(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let doing = s.lang == Lang::En && s.form(at) == Form::Ing && s.has(at, VERB) && s.is_word(at + 1);
    let comma = (at + 2..s.sentence_end(at).min(at + 12)).find(|near| s.mark(*near).is_some()).filter(|_| doing)?;
    let who = |near: usize| s.has(near, LEARNER.and(SUBJECT)) || s.has_capital(near);
    let willed = (comma + 1..comma + 4).any(|near| s.has(near, MODAL) && (comma + 1..near).any(who));
    (s.mark(comma) == Some(',') && willed).then_some(comma)
}

/// A word that can only be the verb of a main clause: a modal verb, a French future.
pub(super) fn is_finite(s: &Sentence<'_>, at: usize) -> bool {
    s.has(at, MODAL) || s.lang == Lang::Fr && s.form(at) == Form::Future && is_verb_form(s, at)
}

/// `En dictée accorder 8 adjectifs`: the verb that opens the main clause of a French sentence where no comma was written.
fn unmarked(s: &Sentence<'_>, claims: &Claims, range: Range<usize>) -> Option<usize> {
    if s.lang == Lang::En {
        return None;
    }
    let when = s.has(range.start, WHEN);
    let led = PREP.and(DET).and(AND).and(NEG).and(MODAL).and(OPENS_CONDITION).and(SUBJECT);
    let opens = |at: &usize| {
        let (at, before) = (*at, at - 1);
        let not = s.is(at, list!("ne")) && s.is(at + 1, list!("pas plus jamais"));
        let verb = if not { at + 2 } else { at };
        let governs = s.has(before, VERB) && !s.has(before, NOUNS) && s.form(before) != Form::Past;
        claims.is_free(at)
            && s.has(verb, VERB)
            && !s.has(verb, NOUNS)
            && is_verb_form(s, verb)
            && (!when && !not || s.form(verb) == Form::Base)
            && (s.is_word(before) || s.is_number(before))
            && !s.has(before, led)
            && !governs
    };
    range.skip(2).find(opens)
}

/// `Le matin, …`: every morning.
pub(super) fn opens_day(s: &Sentence<'_>, at: usize) -> bool {
    s.lang == Lang::Fr
        && s.is(at, list!("le"))
        && (s.is(at + 1, list!("matin midi soir")) || weekday(s, at + 1))
        && (s.mark(at + 2) == Some(',') || s.form(at + 2) == Form::Base && is_verb_form(s, at + 2))
}

/// Where the subject of a verb starts, going back over its words.
fn subject_before(s: &Sentence<'_>, modal: usize, first: usize) -> usize {
    let mut start = modal;
    while start > first + 1 {
        let at = start - 1;
        let name = s.is_named(at);
        let small = s.has(at, DET.and(SUBJECT).and(LEARNER).and(NEG).and(FILLER)) && !s.has(at, OPENS_CONDITION)
            || s.is(at, list!("l"));
        if !(name || small || start == modal && s.is_word(at) && !s.has(at, PREP)) {
            break;
        }
        start = at;
        if s.has(at, SUBJECT) || s.has(at, DET) && s.has(at + 1, LEARNER) {
            break;
        }
    }
    start
}

/// Whether a subject with its verb, or a verb alone, starts at a token.
fn starts_clause(s: &Sentence<'_>, claims: &Claims, range: Range<usize>) -> bool {
    let mut at = range.start;
    // "[Student] will…".
    while at < range.end && matches!(s.mark(at), Some('[' | '(' | '{' | '<' | '_')) {
        at += 1;
    }
    if at >= range.end || !claims.is_free(at) || s.has(at, PREP.and(WHEN).and(OPENS_CONDITION).and(AND)) {
        return false;
    }
    // ", ne pas répondre".
    if s.lang == Lang::Fr && s.has(at, NEG) {
        at = (at..range.end).find(|next| !s.has(*next, NEG)).unwrap_or(at);
    }
    if is_verb_form(s, at) || s.has(at, MODAL) {
        return true;
    }
    let name = s.has_capital(at);
    // ", wears headphones": a verb that no lexicon has.
    if s.lang == Lang::En && s.lemma(at).is_empty() && s.form(at) == Form::Present && !name && s.is_word(at + 1) {
        return true;
    }
    // ", le raconter": a pronoun and its infinitive.
    if s.lang == Lang::Fr
        && s.is(at, list!("le la les l lui leur en y se s"))
        && is_verb_form(s, at + 1)
        && s.form(at + 1) == Form::Base
    {
        return true;
    }
    let subject = s.has(at, SUBJECT.and(DET).and(LEARNER).and(STAFF)) || name || s.is(at, list!("l"));
    if !subject {
        return false;
    }
    let stop = range.end.min(at + 7);
    at = s.after(at);
    while at < stop {
        if s.has(at, MODAL) || is_verb_form(s, at) && s.form(at) != Form::Base && !s.has(at, NOUNS) || s.has(at, BE) {
            return true;
        }
        if is_verb_form(s, at)
            && (s.form(at) == Form::Present || s.form(at) == Form::Future || s.has(at - 1, SUBJECT.and(NEG)))
        {
            return true;
        }
        if s.mark(at).is_some_and(|mark| !matches!(mark, '/' | '(' | ')' | '[' | ']' | '_')) {
            return false;
        }
        at = s.after(at);
    }
    false
}

/// The classes of things, which a word may have beside that of a verb.
pub(super) const NOUNS: Tags = PLACE
    .and(OCCASION)
    .and(MATERIAL)
    .and(TRIAL)
    .and(ITEM)
    .and(TIME)
    .and(TOOL)
    .and(INNER)
    .and(PERFORMANCE)
    .and(PROMPT)
    .and(SERVICE)
    .and(TOPIC)
    .and(ACCURACY);

/// Whether a word looks like a verb that is said of someone: `names`, `nommera`, `nommer`.
pub(super) fn is_verb_form(s: &Sentence<'_>, at: usize) -> bool {
    let verb = s.has(at, VERB) && s.is_word(at);
    match s.lang {
        Lang::En => verb && matches!(s.form(at), Form::Base | Form::Present) && !s.has(at, DET.and(PREP)),
        Lang::Fr => {
            let unknown = s.lemma(at).is_empty() && s.is_word(at);
            // "Olivier lira", "Samir suit": a name, whatever its ending.
            let named =
                s.has_capital(at) && matches!(s.form(at + 1), Form::Present | Form::Future) && s.has(at + 1, VERB);
            let infinitive = unknown
                && !named
                && s.folded_of(at).len() > 4
                && ["er", "ir", "re"].iter().any(|ending| s.folded_of(at).ends_with(ending));
            verb && matches!(s.form(at), Form::Base | Form::Present | Form::Future)
                || infinitive
                || unknown && s.form(at) == Form::Future
        }
    }
}
