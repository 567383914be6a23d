//! With what, where, with whom, after which cue.

mod bound;
mod phrases;

use super::list::{List, list};
pub(super) use bound::shows_use;
use bound::{enters, is_complement, shares, takes_with};
use phrases::{Inside, english, french, inside, is_abstract};

use super::Part;
use super::amount::{Amounts, Counted, SIZES, Shape};
use super::claims::Claims;
use super::clause::{Clause, NOUNS};
use super::nouns::before;
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use crate::Lang;

/// Takes the circumstances of each clause.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims, clauses: &[Clause], amounts: &Amounts) {
    for clause in clauses {
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
                continue;
            }
            if !claims.is_free(at) {
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
    for limit in amounts.iter().filter(|amount| matches!(amount.shape, Shape::TimeLimit { .. })) {
        // The cue that a time runs from: "within 30 seconds of the direction".
        let at = limit.range.end;
        let stop = s.sentence_end(at.min(s.len().saturating_sub(1)));
        if s.is(at, list!("of after following from suivant apres qui de d du")) && at + 1 < stop {
            claims.take(Part::Condition, at..phrase_end(s, claims, amounts, at + 1, stop, false));
        }
    }
    for amount in amounts.iter() {
        // "in 4 of 5 line-ups": the occasion that is counted; a trial is none.
        let named = match amount.unit {
            Counted::Noun(noun) if s.has(noun.head, TRIAL.and(ITEM).and(TIME)) => {
                s.is(noun.head, list!("partie parties games game"))
            }
            Counted::Noun(noun) => {
                let during = s.is(amount.range.start, list!("in during at dans lors durant pendant"));
                s.has(noun.head, OCCASION.and(PLACE))
                    || during && !s.has(noun.head, INNER.and(ACCURACY).and(PERFORMANCE))
            }
            _ => false,
        };
        // "pass 3 of 4 tests": what is done, not when.
        let object = !s.is(amount.range.start, list!("on in sur dans"))
            && before(s, amount.range.start).is_some_and(|verb| s.has(verb, VERB) && !s.has(verb, NOUNS));
        let led = s.lemma(amount.range.start) == "a_chaque"
            || before(s, amount.range.start).is_some_and(|lead| s.has(lead, PREP));
        let edge = before(s, amount.range.start)
            .is_some_and(|lead| s.lemma(lead).starts_with("at_the_") || s.lemma(lead).starts_with("au_debut"));
        // "at every crossing": whatever stands there, it names the occasion.
        let each_at = s.lemma(amount.range.start) == "a_chaque"
            || s.is(amount.range.start, list!("every each"))
                && before(s, amount.range.start).is_some_and(|lead| s.is(lead, list!("at")));
        let every = amount.shape == Shape::Always
            && (edge || each_at || amount.range.clone().any(|at| s.has(at, OCCASION)) && led);
        let whenever = matches!(s.lemma(amount.range.start), "every_time" | "each_time")
            && s.has(amount.range.end, SUBJECT.and(DET).and(LEARNER));
        if whenever || s.lemma(amount.range.start).contains("fois_qu") {
            claims.also(Part::Condition, amount.range.start..s.sentence_end(amount.range.start));
        }
        if amount.occasions && named && !object || every {
            claims.also(Part::Condition, amount.range.clone());
        }
    }
}

/// Takes a circumstance that is in doubt, where a goal says what is done and how much, and nothing else tells when or where.
pub(super) fn take_doubtful(s: &Sentence<'_>, claims: &mut Claims, clauses: &[Clause], amounts: &Amounts) {
    for clause in clauses {
        let mut at = clause.main;
        while at < clause.range.end {
            let next = s.after(at);
            let way = s.is(at, list!("down along up through"))
                && (next..next + 4).take_while(|near| s.is_word(*near)).any(|near| s.has(near, PLACE));
            let bare = s.is(at, list!("sans without"))
                && (s.has(next, MATERIAL) || s.has(s.after(next), MATERIAL))
                && !s.has(next, PROMPT);
            // What it is done for tells no circumstance of the act.
            if s.has(at, OPENS_PURPOSE) && s.has(next, VERB.without(SHOW)) && !s.has(next, NOUNS) {
                break;
            }
            let bound = s.is(at, list!("with")) && before(s, at).is_some_and(|lead| takes_with(s, lead))
                || s.is(at, list!("with avec")) && shares(s, at);
            let whom = |near: usize| s.has(near, STAFF.and(PEER)) && !s.has(near, MATERIAL);
            let addressed = s.is(at, list!("a au aux avant before from"))
                && (s.is(next, list!("de d"))
                    || (next..next + 3).take_while(|near| !s.has(*near, PREP.without(DET))).any(whom));
            let between = s.is(at, list!("between")) && before(s, at).is_some_and(|verb| s.has(verb, VERB));
            let source = s.lang == Lang::Fr
                && s.is(at, list!("du de"))
                && (clause.main..at).any(|near| matches!(s.lemma(near), "copier" | "recopier" | "transcrire"))
                && s.is(at + usize::from(s.is(at, list!("de"))) + 1, list!("tableau livre modele cahier"));
            let span = is_span(s, next) || s.is(at, list!("with avec")) && s.has(next, ALL);
            let leads = (s.has(at, PREP) && !s.is(at, NEVER) && !between && !bound && !span && !addressed
                || way
                || bare
                || source)
                && !s.has(at, COMPLEMENT)
                && !enters(s, at)
                && claims.is_free(at)
                && amounts.strong_at(at).is_none();
            let end = if leads { phrase_end(s, claims, amounts, next, clause.range.end, false) } else { next };
            let Inside { all: tags, head, .. } = inside(s, next..end);
            let body =
                (next..end).any(|at| s.is(at, list!("foot feet hand hands leg pied pieds jambe main mains own")));
            let vague = s.is(at, list!("with in avec a au aux")) && is_abstract(s, &(next..end));
            let inner = head.has(INNER) && !head.has(MATERIAL | OCCASION);
            let sized = s.is(at, list!("within")) && (next..end).any(|at| s.is(at, SIZES) || s.has(at, TIME));
            let level = head.has(ACCURACY | ERROR | TRIAL) || tags.has(ERROR) || sized;
            let act = s.has(next, VERB.without(SHOW)) || s.form(next) == Form::Ing;
            let named = (next..end).any(|at| s.is_word(at) && !s.has(at, DET.and(AT_LEAST).and(AT_MOST)));
            let thing = named && !(body || vague || inner || level || act);
            // "associer le nombre à la quantité" tells no place.
            let placed = !s.is(at, list!("a au aux")) || !is_complement(s, at);
            if leads && thing && placed && at > clause.main {
                claims.take(Part::Condition, at..end);
                return;
            }
            at = end.max(next);
        }
    }
    let named = |counted: Counted| {
        matches!(counted, Counted::Noun(noun) if s.has(noun.head, OCCASION.and(PLACE))
            && !s.is(noun.head, list!("task tasks tache taches period periods periode periodes cours")))
    };
    if let Some(range) = clauses.iter().find_map(|clause| levelled(s, clause)) {
        claims.also(Part::Condition, range);
        return;
    }
    if let Some(amount) = amounts.iter().find(|amount| {
        named(amount.per)
            || amount.shape == Shape::Every
                && amount.range.clone().any(|at| {
                    s.has(at, OCCASION.and(CALENDAR)) && !s.is(at, list!("matin matins midi midis soir soirs"))
                })
    }) {
        claims.also(Part::Condition, amount.range.clone());
    }
}

/// What the act is done with, where its level or size is told: a grade 3 passage, 2-step directions, un texte de 2e année.
fn levelled(s: &Sentence<'_>, clause: &Clause) -> Option<std::ops::Range<usize>> {
    let thing = MATERIAL.and(ITEM);
    (clause.main..clause.range.end).find_map(|at| match s.lang {
        Lang::En => {
            let sized = s.value(at).is_some()
                && s.joint(at + 1) == Joint::Hyphen
                && (s.is(at + 1, list!("step digit part page minute"))
                    || s.is(at + 1, list!("sentence word line paragraph"))
                        && (at + 2..at + 4).any(|near| s.is(near, list!("text texts passage passages story"))));
            let graded = s.is(at, list!("grade level year")) && s.is_number(at + 1);
            let noun = (at + 2..at + 5).take_while(|near| s.is_word(*near)).find(|near| s.has(*near, thing))?;
            (sized || graded).then_some(at..noun + 1)
        }
        Lang::Fr => {
            let owner = s.has(at, thing) && s.is_word(at);
            let graded = (at + 1..at + 6)
                .find(|near| s.is(*near, list!("annee niveau")) && (s.is_number(near - 1) || s.is_number(near + 1)));
            let sized = s.is(at + 1, list!("a de"))
                && (s.value(at + 2).is_some() || s.is(at + 2, list!("une")))
                && s.has(at + 3, thing.and(TIME));
            let steps = s.is(at + 3, list!("etape etapes chiffres variables inconnues pages"));
            let end = graded.map(|near| near + 1).or((sized && steps).then_some(at + 4))?;
            owner.then_some(at..end)
        }
    })
}

/// Prepositions that open no circumstance of when, where or with what.
const NEVER: List = list!(
    "rather_than instead_of plutot_que au_lieu_de au_lieu_d out_of through into onto of to as by without about like than up down off out along for de d du des pour par sans selon \
     contre vers"
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
    let hour = s.lemma(at) == "a_l_heure" && s.is(s.after(at), list!("du de des de_la"));
    // "in a calm voice" says how, "in a calm room" where.
    let room = s.lemma(at).starts_with("in_a_")
        && (s.after(at)..s.after(at) + 3).take_while(|near| s.is_word(*near)).any(|near| s.has(near, PLACE));
    if s.has(at, COMPLEMENT) && !hour && !room {
        return None;
    }
    let limit = if opening { clause.main } else { clause.range.end };
    let next = s.after(at);
    // "avec tout son matériel": how much of it, not with what.
    if s.is(at, list!("avec with")) && s.has(next, ALL) {
        return None;
    }
    // "à partir de janvier": since when.
    if s.lemma(at).starts_with("a_partir_d") && (next..next + 3).any(|near| s.has(near, CALENDAR)) {
        return None;
    }
    // "persévérer devant la difficulté": nothing that stands there.
    let inner = |near: usize| s.has(near, INNER) && !s.has(near, MATERIAL | OCCASION | PLACE);
    let faced = s.lemma(at).starts_with("face_a") && (at.saturating_sub(4)..at).any(|near| s.has(near, INNER))
        || (s.is(at, list!("devant")) || s.lemma(at).starts_with("face_a"))
            && inner(if s.has(next, DET) { s.after(next) } else { next });
    // "refrains from using": what is not done.
    let used =
        s.is(at, list!("using")) && before(s, at).is_some_and(|lead| s.has(lead, PREP) && !s.has(lead, MATERIAL));
    if s.has(at, OPENS_CONDITION)
        && !used
        && !shows_use(s, at, acted(s, clause))
        && !counts_words(s, amounts, at)
        && !s.is(at, list!("asked"))
        && !vain(s, next)
        && !faced
        && (s.len() > next || opening)
    {
        return Some(phrase_end(s, claims, amounts, next, limit, opening));
    }
    let as_subject =
        s.is(at, list!("as")) && (s.has(next, SUBJECT.and(LEARNER)) || s.has(s.after(next), LEARNER.and(STAFF)));
    let quoted = at > 0 && s.mark(at - 1) == Some('"') && s.joint(at) == Joint::Close
        || s.mark(next) == Some('"') && s.joint(next) == Joint::Close;
    // "recognize when he is upset": what is recognized.
    let asked = s.is(next, list!("question questions"))
        || s.is(at, list!("when where quand si if how s_il s_ils"))
            && before(s, at).is_some_and(|verb| {
                s.lemma(verb).starts_with("recogni")
                    || matches!(
                        s.lemma(verb),
                        "say"
                            | "ask"
                            | "explain"
                            | "dire"
                            | "demander"
                            | "expliquer"
                            | "know"
                            | "understand"
                            | "identify"
                            | "tell"
                            | "determine"
                            | "notice"
                            | "reconnaitre"
                            | "savoir"
                            | "comprendre"
                            | "identifier"
                            | "determiner"
                    )
            });
    if (s.has(at, WHEN) && !quoted && !asked || as_subject) && !vain(s, next) {
        return Some(clause_end(s, claims, amounts, next, limit, opening));
    }
    if hour || room {
        return Some(phrase_end(s, claims, amounts, next + 1, limit, false));
    }
    let thing = if s.has(next, DET) { s.after(next) } else { next };
    let bare = s.is(at, list!("sans without")) && s.has(thing, MATERIAL) && !s.has(thing, PROMPT.and(ERROR).and(VERB));
    if !(s.has(at, PREP) || bare) || is_span(s, next) || next >= clause.range.end {
        return None;
    }
    if bare {
        return Some(phrase_end(s, claims, amounts, next, limit, opening));
    }
    let end = phrase_end(s, claims, amounts, next, limit, false);
    // "with support": whose, and how, is left open.
    let help = list!("support help assistance prompts prompting cues aide soutien accompagnement");
    let helped = if s.is(next, list!("some")) { s.after(next) } else { next };
    if s.is(at, list!("with avec")) && s.is(helped, help) && end == s.after(helped) {
        return None;
    }
    // A phrase that stands before the clause says when, where or with what.
    let fading = next..next + 2;
    let fading =
        s.is(at, list!("with avec")) && fading.clone().any(|near| s.is(near, list!("fading minimal decreasing")));
    let fronted =
        opening && at == clause.body && !fading && !s.is(at, NEVER) && !s.has(next, VERB.without(SHOW)) && end > next;
    let fits = fronted
        || match s.lang {
            Lang::En => english(s, at, next..end, acted(s, clause)),
            Lang::Fr => french(s, at, next..end, acted(s, clause)),
        };
    fits.then_some(end)
}

/// `sur une période de deux semaines` says how long, not when.
fn is_span(s: &Sentence<'_>, from: usize) -> bool {
    let span =
        (from..from + 3).find(|near| s.is(*near, list!("periode period duree duree_de espace intervalle span window")));
    span.is_some_and(|span| (s.after(span)..span + 3).any(|near| s.value(near).is_some() && s.has(s.after(near), TIME)))
}

/// `using at least three sentences`: how much is said, not with what.
fn counts_words(s: &Sentence<'_>, amounts: &Amounts, at: usize) -> bool {
    let next = s.after(at);
    let uses = matches!(s.said(at), "using" | "by_using" | "utilizing" | "en_utilisant");
    let said =
        list!("words phrases sentences adjectives verbs adverbs details mots adjectifs verbes adverbes connecteurs");
    let many = s.value(next).is_some()
        && s.joint(next + 1) != Joint::Hyphen
        && (next + 1..next + 3).any(|near| s.is(near, said));
    uses && (many || amounts.strong_at(next).is_some_and(|amount| amount.range.start == next))
}

/// The classes of the verb of a clause, as far as its words tell.
fn acted(s: &Sentence<'_>, clause: &Clause) -> Tags {
    (clause.main..clause.range.end.min(clause.main + 12))
        .filter(|at| s.lemma(*at) != "avoir")
        .map(|at| s.tags(at))
        .find(|tags| {
            !tags.has(BE) && tags.has(VERB.without(WRAP).without(OTHER_VERB)) && !tags.has(DET | PREP | LEARNER)
        })
        .unwrap_or(Tags::NONE)
}

/// `when needed`, `when possible`: says nothing of when.
fn vain(s: &Sentence<'_>, next: usize) -> bool {
    s.is(next, list!("needed possible necessary appropriate able applicable required necessaire requis besoin"))
}

/// Where a clause of circumstance ends.
fn clause_end(s: &Sentence<'_>, claims: &Claims, amounts: &Amounts, from: usize, limit: usize, opening: bool) -> usize {
    (from..limit.min(from + FAR))
        .find(|at| {
            !opening && s.mark(*at) == Some(',')
                || !claims.is_free(*at)
                || amounts.strong_at(*at).is_some_and(|amount| amount.range.start == *at)
        })
        .unwrap_or(limit.min(from + FAR))
}

/// How many words a circumstance may have.
const FAR: usize = 60;

/// Where a phrase of circumstance ends: where the next one, or another part, begins.
fn phrase_end(s: &Sentence<'_>, claims: &Claims, amounts: &Amounts, from: usize, limit: usize, opening: bool) -> usize {
    if opening {
        return clause_end(s, claims, amounts, from, limit, true);
    }
    (from..limit.min(from + FAR))
        .find(|at| {
            let stop = s.has(*at, WHEN.and(OPENS_CONDITION).and(WITHOUT))
                || s.has(*at, PREP)
                    && !s.is(*at, list!("of de d du des"))
                    && *at > from
                    // "stand-by assistance".
                    && s.joint(*at) != Joint::Hyphen;
            let mark = s.mark(*at).is_some_and(|mark| !matches!(mark, '/' | '"' | '-' | '\''));
            let verb = s.has(*at, MODAL);
            // "à son bureau 10 minutes": a number after the noun starts something else, unless it is a name.
            let number = *at > from
                && s.value(*at).is_some()
                && s.joint(*at) != Joint::Hyphen
                && s.is_word(*at - 1)
                && !before(s, *at).is_some_and(|lead| {
                    let bound = AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN);
                    s.has(lead, DET.and(PREP).and(NUMBERED).and(AND).and(bound))
                });
            number
                || stop
                || mark
                || verb
                || !claims.is_free(*at)
                || amounts.strong_at(*at).is_some_and(|amount| amount.range.start == *at)
        })
        .unwrap_or(limit.min(from + FAR))
}
