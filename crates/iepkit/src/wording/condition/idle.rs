//! What only looks like the start of a circumstance.

use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::nouns::{before, follows};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// What looks like the start of a circumstance, and is none: `for a given task`, `using correct punctuation`.
pub(super) fn is_other_use(s: &Sentence<'_>, at: usize, next: usize) -> bool {
    let lead = before(s, at);
    if s.is(at, list!("given")) {
        // An adjective: "the given order".
        let thing = s.has(next, MATERIAL.and(ITEM).and(OCCASION).and(TIME)) || s.lemma(next).is_empty();
        return thing && lead.is_some_and(|lead| s.has(lead, DET) || s.is(lead, list!("for of within in on at each")));
    }
    // "the following objectives": an adjective; "by following 10 directions": what is done.
    if s.is(at, list!("following"))
        && lead.is_some_and(|lead| s.has(lead, DET) || s.is(lead, list!("by on at in work_on")))
    {
        return true;
    }
    if s.is(at, list!("using")) {
        let and = lead.filter(|lead| s.has(*lead, AND)).and_then(|and| before(s, and));
        // "identifying and using": another act; "refrains from using": what is not done.
        let joined = and.is_some_and(|verb| s.form(verb) == Form::Ing);
        let refrained = lead.is_some_and(|lead| s.has(lead, PREP) && !s.has(lead, MATERIAL));
        // "using correct punctuation": how well, not with what.
        let well = s.is(next, list!("correct proper appropriate accurate good complete kind"));
        // "using her words", "self-feed using a spoon": the act itself.
        let own = s.is(next, list!("his her their my")) && s.is(next + 1, list!("words"));
        let eats = s.any_from(at.saturating_sub(4)..at, list!("eat feed self_feed"))
            && s.any_is(next..next + 3, list!("fork spoon cutlery utensils"));
        // "write a paragraph using transition words": what is written.
        let written = s.any_is(next..next + 3, list!("words sentences phrases punctuation adjectives"))
            && s.any_from(at.saturating_sub(9)..at, list!("write compose"));
        return own || eats || joined || refrained || well || written || is_unnamed(s, next);
    }
    // "persévérer devant la difficulté": nothing that stands there.
    let faces = s.lemma(at).starts_with("face_a");
    let inner = |near: usize| s.has(near, INNER) && !s.has(near, MATERIAL | OCCASION | PLACE);
    // "rester calme face à une difficulté": when one comes up.
    if faces && s.is(next, list!("une")) && s.is(next + 1, list!("difficulte")) {
        return false;
    }
    let occasion = (next..next + 4).any(|near| s.has(near, OCCASION) || s.is(near, list!("situations situation")));
    faces && !occasion && s.any_has(at.saturating_sub(4)..at, INNER)
        || (faces || s.is(at, list!("devant"))) && inner(if s.has(next, DET) { s.after(next) } else { next })
}

/// `a variety of mental strategies`: with what is left open.
fn is_unnamed(s: &Sentence<'_>, from: usize) -> bool {
    let stop = s.sentence_end(from).min(from + 6);
    let within = |at: &usize| s.is_word(*at) && (!s.has(*at, PREP) || s.is(*at, list!("of")));
    let strategies = (from..stop).take_while(within).find(|at| s.is(*at, list!("strategies techniques skills")));
    strategies.is_some_and(|at| !s.is(from, list!("the his her their")) && s.mark(s.after(at)) != Some('('))
}

/// `called on before talking`, `with or without help`: no circumstance begins here.
pub(super) fn is_idle(s: &Sentence<'_>, at: usize) -> bool {
    // "directions containing 'before' and 'after'": words that are spoken of.
    let quote = |mark: usize, close: usize| matches!(s.mark(mark), Some('"' | '\'')) && s.joint(close) == Joint::Close;
    let quoted = at > 0 && quote(at - 1, at) || quote(s.after(at), s.after(at));
    let either = s.is(at, list!("without")) && follows(s, at, list!("or"));
    // "with/without prompts", "(avant/après)".
    let slashed = s.mark(s.after(at)) == Some('/') && s.is(at, list!("with without avec sans"))
        || (s.mark(s.after(at)) == Some('/') || at > 0 && s.mark(at - 1) == Some('/'))
            && s.is(at, list!("avant apres before after"));
    // "dans quelle direction aller": what is asked or told of.
    let asked = s.has(at, PREP)
        && s.is(s.after(at), list!("quel quelle quels quelles which whom lequel laquelle lesquels lesquelles"));
    let pair = s.is(at, list!("on with")) && s.is(s.after(at), list!("before after while when or"));
    // "which zone he is in and choose a tool".
    let ends = s.has(at, PREP) && s.is(s.after(at), list!("and et")) && !s.is(at, list!("to from"));
    // "resources available in the community": which ones.
    let found = before(s, at).is_some_and(|lead| {
        s.is(lead, list!("available offered disponible disponibles offert offerte offerts offertes"))
    });
    // "de 80 à 100 mots", "une échelle de 1 à 5".
    let range = s.is(at, list!("a to")) && at > 0 && s.is_number(at - 1) && s.is_number(at + 1);
    // "70% in math", but "70% in math class": what the mark is of.
    let marks = list!("passing_grade note_de_passage resultat resultats note notes moyenne results marks grades");
    let topic = s.after(at);
    let subject = s.is(at, list!("in en"))
        && s.has(topic, TOPIC)
        && !s.has(s.after(topic), NOUNS.without(TOPIC))
        && before(s, at).is_some_and(|mark| s.has(mark, PERCENT) || s.is_or_comes_from(mark, marks));
    quoted || either || subject || slashed || asked || pair || ends || found || range
}
