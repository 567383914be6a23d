//! With what, where, with whom, after which cue.

use std::ops::Range;

use super::Part;
use super::amount::{Amounts, Counted, Shape};
use super::claims::Claims;
use super::clause::Clause;
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
        if s.is(at, &["of", "after", "following", "from", "suivant", "apres", "qui", "de", "d", "du"]) && at + 1 < stop {
            claims.take(Part::Condition, at..phrase_end(s, claims, amounts, at + 1, stop, false));
        }
    }
    for amount in amounts.iter() {
        let named = match amount.unit {
            Counted::Noun(noun) => s.has(noun.head, OCCASION.and(PLACE)) && !s.has(noun.head, TRIAL.and(ITEM)) || s.is(noun.head, &["partie", "parties", "games", "game"]),
            _ => false,
        };
        let led = s.lemma(amount.range.start) == "a_chaque" || before(s, amount.range.start).is_some_and(|lead| s.has(lead, PREP));
        let every = amount.shape == Shape::Always && amount.range.clone().any(|at| s.has(at, OCCASION)) && led;
        if amount.occasions && named || every {
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
            let way = s.is(at, &["down", "along", "up", "through"]) && s.has(s.after(next), PLACE);
            let bare = s.is(at, &["sans", "without"]) && (s.has(next, MATERIAL) || s.has(s.after(next), MATERIAL)) && !s.has(next, PROMPT);
            let addressed = s.is(at, &["a", "au", "aux", "avant", "before"]) && (s.has(next, STAFF.and(PEER)) || s.has(s.after(next), STAFF.and(PEER)) || s.is(next, &["de", "d"]));
            let leads = (s.has(at, PREP) && !s.is(at, &NEVER) && !addressed || way || bare) && !s.has(at, COMPLEMENT) && claims.is_free(at) && amounts.strong_at(at).is_none();
            let end = if leads { phrase_end(s, claims, amounts, next, clause.range.end, false) } else { next };
            let Inside { all: tags, head, .. } = inside(s, next..end);
            let body = (next..end).any(|at| s.is(at, &["foot", "feet", "hand", "hands", "leg", "pied", "pieds", "jambe", "main", "mains", "own"]));
            let thing = !body && (next..end).any(|at| s.is_word(at) && !s.has(at, DET.and(AT_LEAST).and(AT_MOST))) && !head.has(INNER.without(MATERIAL).and(ACCURACY).and(ERROR).and(TRIAL)) && !tags.has(ERROR) && !s.has(next, VERB.without(SHOW)) && s.form(next) != Form::Ing;
            if leads && thing && at > clause.main {
                claims.take(Part::Condition, at..end);
                return;
            }
            at = end.max(next);
        }
    }
    let named = |counted: Counted| matches!(counted, Counted::Noun(noun) if s.has(noun.head, OCCASION.and(PLACE)));
    if let Some(amount) = amounts.iter().find(|amount| named(amount.per) || amount.shape == Shape::Every && super::nouns::any(s, amount.range.clone(), OCCASION.and(CALENDAR))) {
        claims.also(Part::Condition, amount.range.clone());
    }
}

/// Prepositions that open no circumstance of when, where or with what.
const NEVER: [&str; 26] = ["out_of", "through", "of", "to", "as", "by", "without", "about", "like", "than", "up", "down", "off", "out", "along", "via", "de", "d", "du", "des", "pour", "par", "sans", "selon", "contre", "vers"];

/// Where the circumstance that starts at a token ends, if one does.
fn circumstance(s: &Sentence<'_>, claims: &Claims, amounts: &Amounts, at: usize, clause: &Clause, opening: bool) -> Option<usize> {
    // "à l'heure du dîner" is a time of the day, "à l'heure" alone is not.
    let hour = s.lemma(at) == "a_l_heure" && s.is(s.after(at), &["du", "de", "des"]);
    if s.has(at, COMPLEMENT) && !hour {
        return None;
    }
    let limit = if opening { clause.main } else { clause.range.end };
    let next = s.after(at);
    let faced = s.lemma(at).starts_with("face_a") && (at.saturating_sub(4)..at).any(|near| s.has(near, INNER));
    if s.has(at, OPENS_CONDITION) && !s.is(at, &["asked"]) && !vain(s, next) && !faced && (s.len() > next || opening) {
        return Some(phrase_end(s, claims, amounts, next, limit, opening));
    }
    let as_subject = s.is(at, &["as"]) && (s.has(next, SUBJECT.and(LEARNER)) || s.has(s.after(next), LEARNER.and(STAFF)));
    if (s.has(at, WHEN) || as_subject) && !vain(s, next) {
        return Some(clause_end(s, claims, amounts, next, limit, opening));
    }
    if hour {
        return Some(phrase_end(s, claims, amounts, next + 1, limit, false));
    }
    let thing = if s.has(next, DET) { s.after(next) } else { next };
    let bare = s.is(at, &["sans", "without"]) && s.has(thing, MATERIAL) && !s.has(thing, PROMPT.and(ERROR).and(VERB));
    if !(s.has(at, PREP) || bare) || next >= clause.range.end {
        return None;
    }
    if bare {
        return Some(phrase_end(s, claims, amounts, next, limit, opening));
    }
    let end = phrase_end(s, claims, amounts, next, limit, false);
    let fits = match s.lang {
        Lang::En => english(s, at, next..end, acted(s, clause)),
        Lang::Fr => french(s, at, next..end, acted(s, clause)),
    };
    fits.then_some(end)
}

/// The classes of the verb of a clause, as far as its words tell.
fn acted(s: &Sentence<'_>, clause: &Clause) -> Tags {
    (clause.main..clause.range.end.min(clause.main + 12)).filter(|at| s.lemma(*at) != "avoir").map(|at| s.tags(at)).find(|tags| !tags.has(BE) && tags.has(VERB.without(WRAP).without(OTHER_VERB)) && !tags.has(DET | PREP | LEARNER)).unwrap_or(Tags::NONE)
}

/// `when needed`, `when possible`: says nothing of when.
fn vain(s: &Sentence<'_>, next: usize) -> bool {
    s.is(next, &["needed", "possible", "necessary", "appropriate", "able", "applicable", "required", "necessaire", "requis"])
}

/// Where a clause of circumstance ends.
fn clause_end(s: &Sentence<'_>, claims: &Claims, amounts: &Amounts, from: usize, limit: usize, opening: bool) -> usize {
    (from..limit.min(from + FAR))
        .find(|at| !opening && s.mark(*at) == Some(',') || !claims.is_free(*at) || amounts.strong_at(*at).is_some_and(|amount| amount.range.start == *at))
        .unwrap_or(limit.min(from + FAR))
}

/// How many words a circumstance may have.
const FAR: usize = 120;

/// Where a phrase of circumstance ends: where the next one, or another part, begins.
fn phrase_end(s: &Sentence<'_>, claims: &Claims, amounts: &Amounts, from: usize, limit: usize, opening: bool) -> usize {
    if opening {
        return clause_end(s, claims, amounts, from, limit, true);
    }
    (from..limit.min(from + FAR))
        .find(|at| {
            let stop = s.has(*at, WHEN.and(OPENS_CONDITION).and(WITHOUT)) || s.has(*at, PREP) && !s.is(*at, &["of", "de", "d", "du", "des"]) && *at > from;
            let mark = s.mark(*at).is_some_and(|mark| !matches!(mark, '/' | '"' | '-' | '\''));
            let verb = s.has(*at, MODAL);
            stop || mark || verb || !claims.is_free(*at) || amounts.strong_at(*at).is_some_and(|amount| amount.range.start == *at)
        })
        .unwrap_or(limit.min(from + FAR))
}

/// What a phrase is made of: the classes of its words, those of its noun, and whether an unknown word stands in it.
struct Inside {
    all: Tags,
    head: Tags,
    unknown: bool,
}

fn inside(s: &Sentence<'_>, range: Range<usize>) -> Inside {
    let mut found = Inside { all: Tags::NONE, head: Tags::NONE, unknown: false };
    let mut named = false;
    for at in range {
        if named && (s.is(at, &["and", "or", "et", "ou", "of", "de", "d", "des", "du"]) || s.mark(at).is_some()) {
            break;
        }
        // In "a grade-level book" only the book is what it is.
        let compound = s.joint(at + 1) == Joint::Hyphen || s.joint(at) == Joint::Hyphen && s.joint(at + 1) == Joint::Blank && s.is_word(at + 1);
        if compound && s.lang == Lang::En {
            continue;
        }
        let unknown = s.is_word(at) && s.lemma(at).is_empty();
        let noun = s.has(at, THINGS) || unknown;
        found.all |= s.tags(at);
        found.unknown |= unknown;
        // The noun of a phrase is its last in English, its first in French.
        if noun && (s.lang == Lang::En || !named) {
            found.head = s.tags(at);
        }
        named |= noun;
    }
    found
}

/// The classes of nouns.
const THINGS: Tags = super::clause::NOUNS.and(STAFF).and(PEER).and(LEARNER).and(ERROR).and(CALENDAR);

const ABSTRACT: [&str; 10] = ["ness", "ity", "ence", "ance", "tion", "ment", "ism", "ite", "esse", "ship"];

fn is_abstract(s: &Sentence<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|at| s.lemma(at).is_empty() && s.is_word(at) && ABSTRACT.iter().any(|ending| s.folded_of(at).ends_with(ending)))
}

fn english(s: &Sentence<'_>, at: usize, phrase: Range<usize>, acted: Tags) -> bool {
    let Inside { all: tags, head, unknown } = inside(s, phrase.clone());
    let lead = before(s, at);
    let here = PLACE.and(OCCASION);
    let gerund = s.form(phrase.start) == Form::Ing;
    match s.folded_of(at) {
        "during" | "throughout" | "across" | "upon" => true,
        "while" => true,
        "in" => {
            let area = lead.is_some_and(|lead| s.has(lead, INNER.and(CHANGE)) || s.is(lead, &["growth", "progress", "interest", "confidence", "increase", "decrease", "reduction"]));
            let speech = (phrase.clone()).any(|at| s.is(at, &["position", "positions", "isolation", "speech", "room", "word", "words", "sentence", "sentences", "phrases", "syllables", "front", "presence", "life", "text", "texts"]));
            let place = tags.has(here) || s.is(phrase.start, &["room"]);
            let moved = lead.is_some_and(|lead| s.is(lead, &["engage", "engaged", "participate", "participates", "involved", "engages"]));
            let topic = tags.has(TOPIC) && acted.has(SEEN) && !acted.has(CHANGE | COVERT);
            !moved && (!area || tags.has(PLACE)) && (topic || place && (!tags.has(TOPIC) || acted.has(SEEN)) || speech || head.has(MATERIAL) && !head.has(INNER.and(TOOL)) || unknown && s.has(phrase.start, DET) && !is_abstract(s, &phrase))
        }
        "at" => tags.has(here) && !(head.has(TOPIC) && !tags.has(PLACE)) || s.words.get(phrase.start).is_some_and(|word| word.tags.has(WORD) && s.is_number(phrase.start)) || (phrase.clone()).any(|at| s.is(at, &["level", "time", "door", "end", "midi", "noon", "counter"])) && !tags.has(TOPIC.and(INNER)),
        "on" => !gerund && (tags.has(here.and(MATERIAL).and(TOOL).and(CALENDAR)) && (!head.has(INNER.without(TOPIC)) || head.has(TOOL | OCCASION | MATERIAL))),
        "with" => {
            let fading = (phrase.clone()).any(|at| s.is(at, &["minimal", "less", "fewer", "decreasing", "fading", "faded", "more", "greater", "increased", "increasing", "improved", "better", "appropriate"]));
            let felt = head.has(INNER.and(ACCURACY).and(ERROR)) && !head.has(MATERIAL.and(PEER).and(STAFF));
            let who = tags.has(PEER.and(STAFF).and(MATERIAL).and(PROMPT));
            let bound = lead.is_some_and(|lead| s.is(lead, &["comply", "complies", "deal", "cope", "interact", "interacts", "help", "along", "communicate", "engage", "cooperate", "conversation", "conversations", "interaction", "interactions", "relationship", "relationships", "contact", "relationships", "share", "trouble", "interacting"]));
            !fading && !felt && !bound && (who || unknown && !is_abstract(s, &phrase))
        }
        "from" => tags.has(MATERIAL.and(PLACE)) && !gerund && !tags.has(STAFF),
        "before" => tags.has(here.and(STAFF)) && !gerund,
        "after" => true,
        "within" | "inside" | "outside" | "near" | "around" | "beside" | "next_to" | "in_front_of" | "among" | "between" | "under" => !phrase.clone().any(|at| s.value(at).is_some() || s.has(at, TIME)) && tags.has(here) || unknown && s.has(phrase.start, DET),
        "prior_to" => tags.has(here),
        "despite" => true,
        "for" => tags.has(OCCASION) && s.is(phrase.start, &["homework"]),
        _ => false,
    }
}

fn french(s: &Sentence<'_>, at: usize, phrase: Range<usize>, acted: Tags) -> bool {
    let Inside { all: tags, head, unknown } = inside(s, phrase.clone());
    let lead = before(s, at);
    let here = PLACE.and(OCCASION);
    let named = lead.is_some_and(|lead| s.has(lead, INNER.and(ACCURACY)) || s.is(lead, &["difficultes", "difficulte", "notes", "moyenne"]));
    let gerund = s.form(phrase.start) == Form::Ing;
    let infinitive = s.has(phrase.start, VERB) && !s.has(phrase.start, here.and(MATERIAL).and(TOPIC));
    match s.folded_of(at) {
        // "pendant un mois" says how long, not when.
        "pendant" | "durant" | "lors" | "parmi" | "devant" => !infinitive && !(head.has(TIME) && !head.has(OCCASION) && !tags.has(here)),
        "dans" => !head.has(INNER) || head.has(here),
        "en" => !gerund && (tags.has(here) && !tags.has(TOPIC) || tags.has(TOPIC) && !named && acted.has(SEEN) && !acted.has(CHANGE | COVERT) && !(at.saturating_sub(4)..at).any(|near| s.has(near, INNER)) || s.is(phrase.start, &["presence", "equipe", "dyade", "position", "contexte", "situation", "individuel", "debut", "denomination", "repetition", "groupe", "contexte"])),
        "a" | "au" | "aux" => {
            let linked = lead.is_some_and(|lead| s.is(lead, &["lie", "liee", "lies", "liees", "relatif", "relative", "relatives", "propre", "face"]));
            let going = linked || (at.saturating_sub(6)..at).any(|near| matches!(s.lemma(near), "se_rendre" | "aller" | "se_diriger" | "rendre" | "arriver" | "participer" | "revenir" | "retourner" | "se_presenter" | "participer_a_un_jeu" | "assister" | "repondre" | "s_integrer" | "integrer" | "adapter" | "s_adapter" | "lier" | "faire_face" | "assister_a" | "acceder"));
            !infinitive && !named && !going && tags.has(here) && !s.has(phrase.start, TIME)
        }
        "avec" => {
            let bound = (at.saturating_sub(4)..at).any(|near| s.has(near, INNER) || matches!(s.lemma(near), "interagir" | "echanger" | "communiquer" | "cooperer" | "collaborer" | "converser" | "partager" | "s_entendre" | "relation") || s.is(near, &["relations", "relation", "interactions", "echange", "lien", "liens", "conflits", "contact"]));
            let felt = head.has(INNER.and(ACCURACY).and(ERROR)) && !head.has(MATERIAL.and(PEER).and(STAFF).and(PROMPT));
            let fading = (phrase.clone()).any(|at| s.is(at, &["moins", "minimum", "peu", "plus", "minimale"]));
            let been = (at.saturating_sub(5)..at).any(|near| matches!(s.lemma(near), "etre" | "devenir" | "etre_gentil" | "etre_respectueux") || s.has(near, BE));
            let bound = bound || been;
            !felt && !fading && (tags.has(STAFF.and(MATERIAL).and(PROMPT).and(PLACE)) && !been || tags.has(PEER) && !bound || unknown && !is_abstract(s, &phrase))
        }
        "sur" => tags.has(MATERIAL.and(TOOL).and(here)) && !infinitive,
        "apres" => true,
        "avant" => tags.has(here) && !infinitive && !s.is(phrase.start, &["de", "d"]),
        "chez" => false,
        "pres" | "sous" | "derriere" | "aupres" | "aupres_de" | "pres_de" | "a_cote_de" | "en_dehors_de" | "entre" | "hors" => true,
        _ => false,
    }
}
