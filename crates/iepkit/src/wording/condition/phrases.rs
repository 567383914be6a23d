//! Which phrases say with what, where, with whom or when.

use crate::wording::list::{List, list};
use std::ops::Range;

use super::bound::{enters, is_complement, shares, takes_with};
use crate::Lang;
use crate::wording::amount::SIZES;
use crate::wording::nouns::before;
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// What a phrase is made of: the classes of its words, those of its noun, and whether an unknown word stands in it.
pub(super) struct Inside {
    pub(super) all: Tags,
    pub(super) head: Tags,
    pub(super) unknown: bool,
}

pub(super) fn inside(s: &Sentence<'_>, range: Range<usize>) -> Inside {
    let mut found = Inside { all: Tags::NONE, head: Tags::NONE, unknown: false };
    let mut named = false;
    for at in range {
        if named && (s.is(at, list!("and or et ou of de d des du")) || s.mark(at).is_some()) {
            break;
        }
        // In "a grade-level book" only the book is what it is.
        let compound = s.joint(at + 1) == Joint::Hyphen
            || s.joint(at) == Joint::Hyphen && s.joint(at + 1) == Joint::Blank && s.is_word(at + 1);
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
const THINGS: Tags = crate::wording::clause::NOUNS.and(STAFF).and(PEER).and(LEARNER).and(ERROR).and(CALENDAR);

const ABSTRACT: List = list!("ness ity ence ance tion ment ism ite esse ship");

pub(super) fn is_abstract(s: &Sentence<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|at| {
        s.lemma(at).is_empty()
            && s.is_word(at)
            && ABSTRACT.words().any(|ending| s.folded_of(at).as_bytes().ends_with(ending))
    })
}

pub(super) fn english(s: &Sentence<'_>, at: usize, phrase: Range<usize>, acted: Tags) -> bool {
    let Inside { all: tags, head, unknown } = inside(s, phrase.clone());
    let lead = before(s, at);
    let here = PLACE.and(OCCASION);
    let unseen = acted.has(COVERT) && !acted.has(SEEN | SHOW);
    let gerund = s.form(phrase.start) == Form::Ing && !s.has(phrase.start, TOPIC | INNER);
    match s.said(at) {
        // "across several trials": how often.
        "across" => !head.has(TRIAL.without(OCCASION | PLACE)) || tags.has(PLACE),
        "during" | "throughout" | "upon" | "upon_completion_of" => true,
        "while" => true,
        "in" => {
            let area = lead.is_some_and(|lead| {
                s.has(lead, INNER.and(CHANGE))
                    || s.is(
                        lead,
                        list!("growth progress interest confidence increase decrease reduction change changes"),
                    )
            });
            let speech = (phrase.clone()).any(|at| {
                s.is(
                    at,
                    list!(
                        "position positions isolation speech room word words sentence sentences phrases \
                         syllables front presence life text texts"
                    ),
                )
            });
            // "speaks in sentences": how, not where.
            let speech = speech
                && !lead.is_some_and(|lead| {
                    matches!(s.lemma(lead), "speak" | "talk" | "write" | "answer" | "respond" | "communicate")
                });
            // "identify the sounds in long words": what is heard there.
            let heard = lead
                .is_some_and(|lead| s.is(lead, list!("sounds phonemes syllables letters vowels blends digits errors")))
                && (at.saturating_sub(10)..at).any(|verb| {
                    matches!(s.lemma(verb), "identify" | "segment" | "blend" | "isolate" | "count" | "delete" | "hear")
                });

            // "improve in the area of motor skills".
            let field = s.is(phrase.start + 1, list!("area areas")) && s.is(phrase.start + 2, list!("of"));
            let place = tags.has(here) && !field || s.is(phrase.start, list!("room"));
            let moved = lead.is_some_and(|lead| {
                s.is(lead, list!("engage engaged involved engages enroll enrolled enrol role roles"))
            });
            // "participate in class activities": what is done.
            let activity = s.is(phrase.end - 1, list!("activities projects activity project"))
                && lead.is_some_and(|lead| {
                    s.is_or_comes_from(lead, list!("participate participation part participates participating"))
                });
            // "play a part in".
            let played = lead.is_some_and(|lead| s.is(lead, list!("part")))
                && (at.saturating_sub(4)..at).any(|near| s.is_or_comes_from(near, list!("play")));
            let topic = tags.has(TOPIC) && acted.has(SEEN) && !acted.has(CHANGE | COVERT);
            // "participates in the washing of hands": what is done.
            let done = s.form(phrase.start + 1) == Form::Ing && s.is(phrase.start + 2, list!("of"));
            // "understand place value in numbers": what is understood.
            let understood = unseen && head.has(ITEM) && !tags.has(here);
            !moved
                && !heard
                && !played
                && !activity
                && !done
                && !gerund
                && !understood
                && (!area
                    || tags.has(PLACE)
                    || s.is(phrase.end - 1, list!("situations situation")) && !s.is(phrase.start + 1, list!("variety")))
                && (topic
                    || place && (!tags.has(TOPIC) || acted.has(SEEN))
                    || speech
                    || head.has(MATERIAL) && !head.has(INNER.and(TOOL))
                    || unknown && s.has(phrase.start, DET) && !is_abstract(s, &phrase))
        }
        // "at the same speed".
        "at" if s.is(phrase.end - 1, list!("speed pace rate")) || phrase.clone().any(|at| s.is(at, list!("speed"))) => {
            false
        }
        // "better at times tables".
        "at" if lead.is_some_and(|lead| s.is_or_comes_from(lead, list!("better good get_better become_better"))) => {
            false
        }
        "at" => {
            tags.has(here) && (!head.has(TOPIC) || tags.has(PLACE))
                // "at a crosswalk".
                || unknown && s.is(phrase.start, list!("a an the")) && !is_abstract(s, &phrase)
                || s.words.get(phrase.start).is_some_and(|word| word.tags.has(WORD) && s.is_number(phrase.start))
                || phrase.clone().any(|at| s.is(at, list!("time door end midi noon counter")))
                    && !tags.has(TOPIC.and(INNER))
                // "at the word level", "at the conversation level": how much is said at once.
                || phrase.end > phrase.start + 1
                    && s.is(phrase.end - 1, list!("level"))
                    && s.has(phrase.start, DET)
                    && !phrase.clone().any(|at| s.has(at, ANCHOR.and(TOPIC).and(VAGUE)))
        }
        // "on the monthly phonics check".
        "on" if s.is(phrase.end - 1, list!("check checks")) && tags.has(DAILY) => true,
        "on" => {
            !gerund
                && !lead.is_some_and(|lead| s.has(lead, COVERT) || s.is(lead, list!("focused focus")))
                && !head.has(SCALE.and(ACCURACY))
                && (tags.has(here.and(MATERIAL).and(TOOL).and(CALENDAR))
                    && (!head.has(INNER.without(TOPIC)) || head.has(TOOL | OCCASION | MATERIAL)))
        }
        "with" => {
            let fading = (phrase.clone()).any(|at| {
                s.is(
                    at,
                    list!(
                        "minimal less fewer decreasing fading faded more greater increased increasing \
                         improved better appropriate"
                    ),
                )
            });
            let felt = head.has(INNER.and(ACCURACY).and(ERROR)) && !head.has(MATERIAL.and(PEER).and(STAFF));
            // "a paragraph with a topic sentence": what is written, not what with.
            let content = lead.is_some_and(|lead| s.has(lead, ITEM.and(MATERIAL)))
                && head.has(ITEM)
                && (at.saturating_sub(6)..at).any(|near| {
                    matches!(
                        s.lemma(near),
                        "write"
                            | "draw"
                            | "compose"
                            | "produce"
                            | "create"
                            | "make"
                            | "say"
                            | "type"
                            | "read"
                            | "decode"
                            | "spell"
                    )
                });
            let who = tags.has(PEER.and(STAFF).and(MATERIAL).and(PROMPT));
            // "protest with words": how.
            let spoken = s.is(phrase.start, list!("words gestures signs"));
            let bound = spoken || lead.is_some_and(|lead| takes_with(s, lead)) || shares(s, at);
            !fading && !felt && !content && !bound && (who || unknown && !is_abstract(s, &phrase))
        }
        "from" => {
            let dictated = s.is(phrase.end - 1, list!("dictation"));
            // "from a level D": where it starts.
            if phrase.clone().any(|at| s.is(at, list!("level score grade average"))) {
                return false;
            }
            let distance = dictated || s.value(phrase.start).is_some() && phrase.clone().any(|at| s.is(at, SIZES));
            distance || tags.has(MATERIAL.and(PLACE)) && !gerund && !unseen && !tags.has(STAFF)
        }
        "at_the_end_of" | "at_the_start_of" | "at_the_beginning_of" | "by_the_end_of" | "before_the_end_of" => {
            tags.has(here | TRIAL)
        }
        // "through a 15-minute read-aloud".
        "through" => !gerund && tags.has(here | TIME) && s.has(phrase.start, DET),
        // "before writing": what comes next.
        "before" => tags.has(here.and(STAFF)) && !gerund && s.form(phrase.start) != Form::Ing,
        "after" => true,
        // "anxiety around tests": what it is about.
        "around" if lead.is_some_and(|lead| s.has(lead, INNER.and(COVERT))) => false,
        "within" if phrase.clone().any(|at| s.is(at, SIZES)) => false,
        "in_front_of" | "among" if tags.has(PEER.and(STAFF)) => true,
        "within" | "inside" | "outside" | "near" | "around" | "beside" | "next_to" | "in_front_of" | "among"
        | "under" => {
            !phrase.clone().any(|at| s.value(at).is_some() || s.has(at, TIME))
                && (tags.has(here) || unknown && s.has(phrase.start, DET))
        }
        "prior_to" => tags.has(here),
        "despite" | "via" => true,
        "over" => phrase.clone().any(|at| s.is(at, list!("phone telephone intercom"))),
        "between"
            if lead.is_some_and(|lead| {
                matches!(
                    s.lemma(lead),
                    "transition"
                        | "move"
                        | "travel"
                        | "walk"
                        | "ride"
                        | "choose"
                        | "discriminate"
                        | "distinguish"
                        | "differentiate"
                ) || s.is(lead, list!("difference differences"))
            }) =>
        {
            false
        }
        "between" => tags.has(here) || unknown && s.has(phrase.start, DET),
        "for" => tags.has(OCCASION) && s.is(phrase.start, list!("homework")),
        _ => false,
    }
}

pub(super) fn french(s: &Sentence<'_>, at: usize, phrase: Range<usize>, acted: Tags) -> bool {
    let Inside { all: tags, head, unknown } = inside(s, phrase.clone());
    let lead = before(s, at);
    let here = PLACE.and(OCCASION);
    let named = lead.is_some_and(|lead| {
        s.has(lead, INNER.and(ACCURACY)) || s.is(lead, list!("difficultes difficulte notes moyenne"))
    });
    // "une histoire étudiée en classe": which one.
    let taught = list!("etudier apprendre voir enseigner travailler entendre");
    if lead.is_some_and(|lead| s.form(lead) == Form::Past && s.comes_from(lead, taught)) {
        return false;
    }
    let gerund = s.form(phrase.start) == Form::Ing;
    let infinitive = s.has(phrase.start, VERB) && !s.has(phrase.start, here.and(MATERIAL).and(TOPIC));
    match s.said(at) {
        // "pendant un mois" says how long, not when.
        "a_la_fin_de" | "a_la_fin_du" | "a_la_fin_des" | "a_la_fin_d" | "en_fin_de" | "en_fin_d" | "au_debut_de"
        | "au_debut_du" | "au_debut_des" | "au_debut_d" | "au_cours_de" | "au_cours_du" | "au_cours_des"
        | "avant_la_fin_de" | "avant_la_fin_du" => tags.has(here | TRIAL) || s.is(phrase.start, list!("heure")),
        "pendant" | "durant" | "lors" | "parmi" | "devant" => {
            // "durant la journée" says when, "pendant une journée" how long.
            let named = s.is(phrase.start, list!("la sa")) && s.is(phrase.start + 1, list!("journee semaine"));
            !infinitive && (!head.has(TIME) || head.has(OCCASION) || named || tags.has(here))
        }
        "dans" => {
            // "s'investir dans ses projets", "à l'aise dans la résolution": in what, not when or where.
            let into = lead.is_some_and(|lead| {
                matches!(
                    s.lemma(lead),
                    "s_engager"
                        | "s_investir"
                        | "s_impliquer"
                        | "perseverer"
                        | "progresser"
                        | "ameliorer"
                        | "s_ameliorer"
                ) || s.is(
                    lead,
                    list!(
                        "engager investir impliquer aise autonomie assurance organise organisee efficace habile \
                         competent competente confiant confiante"
                    ),
                )
            });
            // "noter les devoirs dans son carnet": what is written on.
            let written = tags.has(MATERIAL)
                && (at.saturating_sub(6)..at).any(|near| s.comes_from(near, list!("inscrire noter ecrire consigner")));
            let into = into || written;
            let what = !tags.has(here | MATERIAL) && unknown && is_abstract(s, &phrase);
            !into && !what && (!head.has(INNER) || head.has(here))
        }
        "en" => {
            !gerund
                && !enters(s, at)
                && (tags.has(here) && !tags.has(TOPIC)
                    || tags.has(TOPIC)
                        && !named
                        && acted.has(SEEN)
                        && !acted.has(CHANGE | COVERT)
                        && !(at.saturating_sub(4)..at).any(|near| s.has(near, INNER))
                    || s.is(
                        phrase.start,
                        list!(
                            "presence equipe dyade position contexte situation individuel debut denomination \
                             repetition groupe seance"
                        ),
                    ))
        }
        "a" | "au" | "aux" => {
            // "à 10 ml près": how exactly; "au bon moment": which one is left open.
            let vain = s.is(phrase.start, list!("bon")) && s.is(phrase.start + 1, list!("moment"));
            if vain || s.is(phrase.end, list!("pres")) || s.is(phrase.start + 1, list!("ans")) {
                return false;
            }
            let going = is_complement(s, at);
            let place = tags.has(PLACE) && !tags.has(TOPIC);
            // "une cible placée à 3 mètres".
            if s.value(phrase.start).is_some() && s.is(phrase.start + 1, SIZES) {
                return true;
            }
            let device = phrase.clone().any(|at| s.is(at, list!("ordinateur clavier tablette calculatrice")));
            // "la gestion des émotions à la récré".
            let when = head.has(OCCASION) && !head.has(TOPIC.and(INNER).and(MATERIAL));
            !infinitive
                && (!named || place || when)
                && !going
                && (tags.has(here) && (!head.has(TOPIC) || place) || device)
                && !s.has(phrase.start, TIME)
        }
        "avec" => {
            let bound = (at.saturating_sub(4)..at).any(|near| {
                s.has(near, INNER) && !s.is(near, list!("langage vocabulaire"))
                    || matches!(
                        s.lemma(near),
                        "interagir"
                            | "echanger"
                            | "communiquer"
                            | "cooperer"
                            | "collaborer"
                            | "converser"
                            | "partager"
                            | "s_entendre"
                            | "relation"
                    )
                    || s.is(near, list!("relations relation interactions echange lien liens conflits contact"))
            });
            let felt = head.has(INNER.and(ACCURACY).and(ERROR)) && !head.has(MATERIAL.and(PEER).and(STAFF).and(PROMPT));
            let fading =
                (phrase.clone()).any(|at| s.is(at, list!("moins minimum peu plus minimale")) || s.has(at, DOWN));
            // "une meilleure relation avec son enseignante".
            let between = lead.is_some_and(|lead| {
                s.is(lead, list!("relation relations lien liens contact communication collaboration"))
            });
            let been = (at.saturating_sub(5)..at).any(|near| {
                matches!(s.lemma(near), "etre" | "devenir" | "etre_gentil" | "etre_respectueux") || s.has(near, BE)
            });
            let bound = bound || been;
            !felt
                && !fading
                && !between
                && (tags.has(STAFF.and(MATERIAL).and(PROMPT).and(PLACE)) && !been
                    || s.lemma(phrase.start) == "de_l_aide"
                    || tags.has(PEER) && !bound
                    || unknown && !bound && !is_abstract(s, &phrase))
        }
        "sur"
            if head.has(SCALE)
                || s.is(phrase.start + 1, list!("periode")) && phrase.clone().any(|at| s.value(at).is_some()) =>
        {
            false
        }
        "sur" => {
            tags.has(MATERIAL.and(TOOL).and(here))
                && !infinitive
                && !lead.is_some_and(|lead| s.has(lead, INNER | COVERT))
        }
        "pour" => {
            head.has(OCCASION)
                && !infinitive
                && !lead.is_some_and(|lead| s.has(lead, INNER) || s.is(lead, list!("pret prete prets pretes")))
        }
        "apres" => true,
        "avant" => tags.has(here) && !infinitive && !s.is(phrase.start, list!("de d")),
        // "hors tâche": what is done, not where.
        "hors" if s.is(phrase.start, list!("tache sujet")) => false,
        "malgre" | "le_long_de" | "le_long_du" | "le_long_d" => true,
        // "dès la première demande", its accent folded away.
        "des" => s.is(phrase.start, list!("la le l son")),
        "chez" => false,
        "entre"
            if lead.is_some_and(|lead| {
                s.is(lead, list!("difference distinction choix lien")) || s.lemma(lead).starts_with("faire_la_di")
            }) =>
        {
            false
        }
        "pres" | "sous" | "derriere" | "aupres" | "aupres_de" | "aupres_d" | "pres_de" | "pres_d" | "a_cote_de"
        | "a_cote_d" | "en_dehors_de" | "en_dehors_d" | "entre" | "hors" => true,
        _ => false,
    }
}
