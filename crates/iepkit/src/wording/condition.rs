//! With what, where, with whom, after which cue.

mod bound;
mod cue;
mod doubtful;
mod end;
mod english;
mod french;
mod idle;
mod phrase;

use super::list::{List, list};
pub(super) use bound::shows_use;
use bound::{brings, enters, is_complement, is_content, shares, takes_with};
pub(super) use cue::comes_or_goes;
use cue::{
    bare_note, helped_too, in_the_morning, levelled, on_the_days, said_in_words, stands_away, told_by, understood_by,
};
pub(super) use doubtful::take_doubtful;
use end::{Ends, FAR};
use idle::{is_idle, is_other_use};
pub(super) use phrase::is_abstract;
use phrase::{HERE, Inside, Phrase, inside};

use super::Part;
use super::amount::{Amount, Amounts, Counted, SIZES, Shape};
use super::claims::Claims;
use super::clause::{Clause, NOUNS, doing, opens_day};
use super::nouns::{before, follows};
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use crate::Lang;

/// Takes the circumstances of each clause.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims, clauses: &[Clause], amounts: &Amounts) {
    for clause in clauses {
        if let Some(label) = clause.occasion(s) {
            claims.take(Part::Condition, label);
        }
        let mut at = clause.body;
        while at < clause.range.end {
            // "in order to take part in PE": what it is for tells nothing of when or where.
            let purpose = at > clause.main && s.has(at, OPENS_PURPOSE) && s.after(at) > at + 1;
            if purpose {
                let stop = s.sentence_end(at).min(at + FAR);
                at = (at..stop).find(|near| s.mark(*near) == Some(',')).unwrap_or(stop);
                continue;
            }
            let strong = amounts.strong_at(at);
            if let Some(amount) = strong {
                at = amount.range.end.max(at + 1);
                if let Some(end) = helped_too(s, amount.range.start, at) {
                    claims.take(Part::Condition, at..end);
                    at = end;
                }
                continue;
            }
            // "hands-on activities": part of a word.
            if !claims.is_free(at) || s.joint(at) == Joint::Hyphen && s.has(at, PREP) {
                at += 1;
                continue;
            }
            // "in 4 of 5 opportunities given".
            let closes = at + 1 >= clause.range.end || matches!(s.mark(at + 1), Some('.' | ',' | ';'));
            let lone = closes && s.is(at, list!("given offered presented provided shown"));
            if lone {
                at += 1;
                continue;
            }
            let opening = at < clause.main;
            match circumstance(s, claims, amounts, at, clause, opening) {
                Some(end) => {
                    claims.take(Part::Condition, at..end);
                    at = end;
                }
                None => at = s.after(at),
            }
        }
    }
    for range in clauses.iter().filter_map(|clause| levelled(s, clause.main..clause.range.end)) {
        claims.also(Part::Condition, range);
    }
    for limit in amounts.iter().filter(|amount| matches!(amount.shape, Shape::TimeLimit { .. })) {
        // The cue that a time runs from: "within 30 seconds of the direction".
        let at = limit.range.end;
        let stop = s.sentence_end(at.min(s.len().saturating_sub(1)));
        if s.is(at, list!("of after following from suivant apres qui de d du")) && at + 1 < stop {
            let end = Ends { s, claims, amounts }.phrase(at + 1, stop, false);
            claims.take(Part::Condition, at..end);
        }
    }
    for amount in amounts.iter() {
        // "in 4 of 5 line-ups": the occasion that is counted; a trial is none.
        let named = match amount.unit {
            Counted::Noun(noun)
                if s.has(noun.head, TRIAL.and(ITEM).and(TIME))
                    || s.is(noun.head, list!("activities activity"))
                    || is_any_lesson(s, noun.head) =>
            {
                s.is(noun.head, list!("partie parties games game"))
            }
            Counted::Noun(noun) => {
                let during = s.is(amount.range.start, list!("in during at dans lors durant pendant"));
                s.has(noun.head, OCCASION.and(PLACE).and(CALENDAR))
                    || during && !s.has(noun.head, INNER.and(ACCURACY).and(PERFORMANCE))
            }
            _ => false,
        };
        // "pass 3 of 4 tests": what is done, not when.
        let object = !s.is(amount.range.start, list!("on in sur dans"))
            && before(s, amount.range.start).is_some_and(|verb| s.has(verb, VERB) && !s.has(verb, NOUNS));
        let led = s.comes_from(amount.range.start, list!("a_chaque"))
            || before(s, amount.range.start).is_some_and(|lead| s.has(lead, PREP));
        let edge = before(s, amount.range.start)
            .is_some_and(|lead| s.lemma(lead).starts_with("at_the_") || s.lemma(lead).starts_with("au_debut"));
        // "at every crossing": whatever stands there, it names the occasion.
        let each_at = s.comes_from(amount.range.start, list!("a_chaque"))
            || s.is(amount.range.start, list!("every each")) && follows(s, amount.range.start, list!("at"));
        let led = led || s.is(amount.range.start, list!("for pour pendant durant"));
        let every =
            amount.shape == Shape::Always && (edge || each_at || s.any_has(amount.range.clone(), OCCASION) && led);
        let whenever = s.comes_from(amount.range.start, list!("every_time each_time"))
            && s.has(amount.range.end, SUBJECT.and(DET).and(LEARNER));
        if whenever || s.lemma(amount.range.start).contains("fois_qu") {
            claims.also(Part::Condition, amount.range.start..s.sentence_end(amount.range.start));
        }
        // "pendant les 10 premières minutes du cours": the start of it.
        let edge_of = s.any_is(amount.range.start..amount.range.end + 1, list!("first premieres last dernieres"));
        // "22 fautes par dictée", "5 commentaires par période de jeu": the occasion, which a lesson as such is none of.
        let per = matches!(amount.per, Counted::Noun(noun) if s.has(noun.head, OCCASION.and(PLACE))
            && !s.has(noun.head, TIME.and(TRIAL)) && !is_any_lesson(s, noun.head));
        if per {
            claims.also(Part::Condition, amount.range.clone());
        }
        // "tous les lundis matin": each of them; "Chaque matin, …": when.
        let fronted = s.starts_sentence(amount.range.start) && s.mark(amount.range.end) == Some(',');
        if amount.shape == Shape::Every && (fronted || s.any_has(amount.range.clone(), CALENDAR)) {
            claims.also(Part::Condition, amount.range.clone());
        }
        let lasts = amount.shape == Shape::Duration && (amount.given || edge_of);
        if amount.occasions && named && !object || every || lasts {
            // "during 10 minutes of free play".
            let end = amount.range.end;
            let end = (end..end + 4).find(|at| lasts && s.has(*at, OCCASION)).map_or(end, |at| s.after(at));
            claims.also(Part::Condition, amount.range.start..end);
        } else if let Some(end) = situations(s, amount) {
            claims.also(Part::Condition, amount.range.start..end);
        }
    }
}

/// Whether lessons are counted that are of nothing named: `4 cours sur 5`, and not `4 périodes de lecture`.
fn is_any_lesson(s: &Sentence<'_>, head: usize) -> bool {
    let lessons = list!(
        "lesson lessons period periods class classes class_period class_periods block blocks session sessions periode \
         periodes cours seance seances"
    );
    let of = s.is(head + 1, list!("de d")) && s.has(head + 2, OCCASION.and(TOPIC));
    let named = s.lang == Lang::En && head > 0 && s.has(head - 1, OCCASION.and(TOPIC)) && s.value(head - 1).is_none();
    s.is_or_comes_from(head, lessons) && !of && !named
}

/// Where the situations end that an amount is of, where they have a name: `in 100% of writing situations`, `dans toutes les
/// situations d'écriture`.
fn situations(s: &Sentence<'_>, amount: &Amount) -> Option<usize> {
    let at = s.find_is(amount.range.clone(), list!("situation situations contexts contextes"))?;
    let names = |near: usize| s.is_word(near) && !s.has(near, PREP.and(DET).and(ALL).and(AND).and(VAGUE));
    let end = match s.lang {
        Lang::En => at.checked_sub(1).filter(|near| names(*near)).map(|_| at + 1),
        Lang::Fr if s.is(at + 1, list!("de d")) => Some(at + 3).filter(|end| names(end - 1)),
        Lang::Fr => Some(at + 2).filter(|end| names(end - 1) && s.joint(at + 1) == Joint::Blank),
    };
    end.filter(|_| amount.occasions || amount.shape == Shape::Always)
}

/// Prepositions that open no circumstance of when, where or with what.
const NEVER: List = list!(
    "rather_than instead_of up_to toward towards plutot_que au_lieu_de au_lieu_d out_of through into onto of to as by \
     without about like than up down off out for de d du des pour par sans selon \
     contre vers compte_tenu_d compte_tenu_de compte_tenu_des compte_tenu_du"
);

/// Where the circumstance that starts at a token ends, if one does.
fn circumstance(
    s: &Sentence<'_>,
    claims: &Claims,
    amounts: &Amounts,
    at: usize,
    clause: &Clause,
    opening: bool,
) -> Option<usize> {
    if s.has(at, AT_LEAST | AT_MOST | LESS_THAN | MORE_THAN) && !s.is(at, list!("over above under below")) {
        return None;
    }
    // "à l'heure du dîner" is a time of the day, "à l'heure" alone is not.
    let hour = s.comes_from(at, list!("a_l_heure")) && s.is(s.after(at), list!("du de des de_la"));
    // "in a calm voice" says how, "in a calm room" where; "at his own pace" how, "at his own party" when.
    let place = match s.lemma(at) {
        lemma if lemma.starts_with("in_a_") => Some(PLACE),
        lemma if lemma.ends_with("_own") => Some(HERE),
        _ => None,
    };
    let room = place.is_some_and(|place| {
        let mut words = (s.after(at)..s.after(at) + 3).take_while(|near| s.is_word(*near) && !s.has(*near, PREP));
        words.any(|near| s.has(near, place))
    });
    if s.has(at, COMPLEMENT) && !hour && !room {
        return said_in_words(s, at).then(|| s.after(at));
    }
    if is_idle(s, at) {
        return None;
    }
    if opening && opens_day(s, at) || in_the_morning(s, at) {
        return Some(at + 2);
    }
    if let Some(comma) = doing(s, at).filter(|_| opening && at == clause.body) {
        return Some(comma);
    }
    // "reads outdoors", "plays outside".
    let out = s.is(at, list!("outside dehors"))
        && (!s.is_word(at + 1) || s.has(at + 1, PREP.and(WHEN).and(OPENS_TIMEFRAME)) || s.value(at + 1).is_some())
        && !before(s, at).is_some_and(|lead| s.comes_from(lead, list!("go aller sortir")));
    if (s.is(at, list!("outdoors indoors")) || out) && !s.has(s.after(at), NOUNS) {
        return Some(s.after(at));
    }
    let ends = Ends { s, claims, amounts };
    if at > clause.main && told_by(s, at) {
        return Some(ends.phrase(s.after(at) + 1, clause.range.end, false));
    }
    if understood_by(s, at) {
        return Some(ends.phrase(s.after(at), clause.range.end, false));
    }
    if on_the_days(s, at) {
        return Some(ends.phrase(at + 3, clause.range.end, false));
    }
    if let Some(end) = bare_note(s, at) {
        return Some(end);
    }
    if comes_or_goes(s, at) || stands_away(s, at) {
        return Some(ends.phrase(s.after(at) + 1, clause.range.end, false));
    }
    let limit = if opening { clause.main } else { clause.range.end };
    let next = s.after(at);
    // "avec tout son matériel": how much of it, not with what.
    if s.is(at, list!("avec with")) && s.has(next, ALL) && !s.any_has(next..next + 4, STAFF.and(PEER)) {
        return None;
    }
    // "à partir de janvier": since when.
    if s.lemma(at).starts_with("a_partir_d") && s.any_has(next..next + 3, CALENDAR) {
        return None;
    }
    if s.has(at, OPENS_CONDITION)
        && at != clause.main
        && !is_other_use(s, at, next)
        && !shows_use(s, at, acted(s, clause))
        && !s.comes_from(at, list!("by_using"))
        && !counts_words(s, amounts, at)
        && !s.is(at, list!("asked"))
        // "using <, > and =".
        && !(s.is(at, list!("using")) && matches!(s.mark(next), Some('<' | '>' | '=' | '+')))
        && !vain(s, next)
        && (s.len() > next
            || opening
            || s.lemma(at).starts_with("upon_")
            || s.comes_from(at, list!("when_asked when_prompted when_shown")))
    {
        return Some(ends.phrase(next, limit, opening));
    }
    // "as the teacher reads", but not "as a learner".
    let acts = (next..next + 4).any(|near| s.has(near, VERB.and(BE)) && !s.has(near, NOUNS | LEARNER));
    let as_subject = s.is(at, list!("as"))
        && acts
        && (s.has(next, SUBJECT.and(LEARNER)) || s.has(s.after(next), LEARNER.and(STAFF)));
    // "recognize when he is upset": what is recognized.
    let asked = s.is(next, list!("question questions"))
        || s.is(at, list!("if"))
            && before(s, at).is_some_and(|lead| s.is_or_comes_from(lead, list!("out check see work_out figure_out")))
        || s.is(at, list!("when where quand si if how s_il s_ils"))
            && before(s, at).is_some_and(|verb| {
                s.lemma(verb).starts_with("recogni")
                    || s.comes_from(
                        verb,
                        list!(
                            "say ask explain dire demander expliquer know understand identify tell determine notice \
                             reconnaitre savoir comprendre identifier determiner"
                        ),
                    )
            });
    // "a program where he will be trained": which one.
    // but "in 8 of 10 instances where she is upset".
    let which = s.is(at, list!("where"))
        && !opening
        && before(s, at).is_some_and(|lead| !s.has(lead, VERB.and(TRIAL)) && !s.is(lead, list!("instances")));
    if (s.has(at, WHEN) && !asked && !which || as_subject) && !vain(s, next) {
        return Some(ends.clause(next, limit, opening));
    }
    if hour || room {
        return Some(ends.phrase(next + 1, limit, false));
    }
    let thing = if s.has(next, DET) { s.after(next) } else { next };
    // "without looking at the word wall", "sans regarder le modèle".
    let looks = s.comes_from(next, list!("look regarder consulter")) || s.is(next, list!("looking"));
    let thing = (next..next + 5).find(|near| looks && s.has(*near, MATERIAL)).unwrap_or(thing);
    let bare = s.is(at, list!("sans without"))
        && s.has(thing, MATERIAL)
        && (!s.has(thing, PROMPT.and(ERROR).and(VERB)) || s.has(thing, TOOL));
    if !(s.has(at, PREP) || bare) || is_span(s, next) || next >= clause.range.end {
        return None;
    }
    if bare {
        return Some(ends.phrase(next, limit, opening));
    }
    let end = ends.phrase(next, limit, false);
    // "dans tous les essais": a trial is no circumstance.
    let trials = amounts.strong_at(next).filter(|amount| amount.shape == Shape::Always);
    if trials.is_some_and(|trials| trials.range.clone().any(|at| s.has(at, TRIAL) && !s.has(at, OCCASION))) {
        return None;
    }
    // "dans au moins les trois quarts": the words of an amount.
    let bound = if s.has(next, AT_LEAST.and(AT_MOST)) { s.after(next) } else { next };
    if end > next && (bound..end).all(|at| s.is(at, list!("the le la les l"))) {
        return None;
    }
    // "with support": whose, and how, is left open.
    let help = list!("support help assistance prompts prompting cues aide soutien accompagnement");
    let helped = if s.is(next, list!("some")) { s.after(next) } else { next };
    let open = s.is(helped, help) || helped > next && s.is(helped, list!("adult_support adult_help"));
    if s.is(at, list!("with avec")) && open && end == s.after(helped) {
        return None;
    }
    // A phrase that stands before the clause says when, where or with what.
    let fading = next..next + 2;
    let fading = s.is(at, list!("with avec")) && s.any_is(fading.clone(), list!("fading minimal decreasing"));
    // "In mathematics, Priya will develop …": in what, and not when.
    let grows =
        || s.any_is(clause.main..clause.range.end.min(clause.main + 8), list!("improvement growth progress progres"));
    let field = s.is(at, list!("in en"))
        && end == s.after(next)
        && (s.has(next, TOPIC) || s.is(next, list!("language")))
        && (!acted(s, clause).has(SEEN) || grows());
    // "By June 12, from a cold passage, …": nothing but another circumstance stands before.
    let mut before = (clause.body..at).rev().take(FAR);
    let first = opening && before.all(|near| !claims.is_free(near) || s.mark(near).is_some());
    // "In debate club", "With text-to-speech": no act, whatever the word is elsewhere.
    // and "On entering the room".
    let act = s.has(next, VERB.without(SHOW))
        && !(s.is(at, list!("in on at with during")) && s.form(next) == Form::Base)
        && !(s.is(at, list!("on after before")) && s.form(next) == Form::Ing);
    // "after graduation from high school".
    let left = s.is(at, list!("from")) && at > 0 && s.has(at - 1, ANCHOR);
    let fronted = first && !field && !fading && !left && !s.is(at, NEVER) && !act && end > next;
    let fits = fronted || Phrase::new(s, at, next..end, acted(s, clause)).is_circumstance();
    fits.then_some(end)
}

/// `sur une période de deux semaines` says how long, not when.
fn is_span(s: &Sentence<'_>, from: usize) -> bool {
    let span = s.find_is(from..from + 3, list!("periode period duree duree_de espace intervalle span window"));
    span.is_some_and(|span| (s.after(span)..span + 3).any(|near| s.value(near).is_some() && s.has(s.after(near), TIME)))
}

/// `using at least three sentences`: how much is said, not with what.
fn counts_words(s: &Sentence<'_>, amounts: &Amounts, at: usize) -> bool {
    let next = s.after(at);
    let uses = s.is(at, list!("using by_using utilizing en_utilisant"));
    let said =
        list!("words phrases sentences adjectives verbs adverbs details mots adjectifs verbes adverbes connecteurs");
    let many = s.value(next).is_some()
        && (s.joint(next + 1) != Joint::Hyphen || s.value(next + 1).is_some() || s.is(next + 1, list!("word")))
        && (next + 1..next + 4).any(|near| s.is(near, said));
    uses && (many || amounts.strong_at(next).is_some_and(|amount| amount.range.start == next))
}

/// The classes of the verb of a clause, as far as its words tell.
fn acted(s: &Sentence<'_>, clause: &Clause) -> Tags {
    (clause.main..clause.range.end.min(clause.main + 12))
        .filter(|at| !s.comes_from(*at, list!("avoir")))
        .map(|at| s.tags(at))
        .find(|tags| {
            !tags.has(BE) && tags.has(VERB.without(WRAP).without(OTHER_VERB)) && !tags.has(DET | PREP | LEARNER)
        })
        .unwrap_or(Tags::NONE)
}

/// `when needed`, `when possible`: says nothing of when.
fn vain(s: &Sentence<'_>, next: usize) -> bool {
    // "when he needs to", "quand il en a besoin".
    let needs = s.has(next, SUBJECT)
        && (next + 1..next + 4).any(|near| {
            // "when she needs help" is a cue.
            s.is(near, list!("needs besoin")) && (s.is(near + 1, list!("to")) || !s.is_word(near + 1))
        });
    needs
        || s.is(next, list!("needed possible necessary appropriate able applicable required necessaire requis besoin"))
}
