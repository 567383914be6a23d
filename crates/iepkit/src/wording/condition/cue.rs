//! Circumstances without a preposition of their own: what others say, when one comes and goes, help beside a level.

use std::ops::Range;

use crate::Lang;
use crate::wording::amount::SIZES;
use crate::wording::list::list;
use crate::wording::nouns::{before, follows};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::wording::timeframe::weekday;

/// `mots nommés par l'adulte`, `questions asked by the teacher`: the cue that others give.
pub(super) fn told_by(s: &Sentence<'_>, at: usize) -> bool {
    let verbs = list!(
        "nommer dicter presenter montrer poser lire dire donner demander name dictate present show ask read say give"
    );
    // "20 lettres présentées au hasard", "words shown on a card".
    let shown = s.form(at) == Form::Past || s.folded_of(at).ends_with("es") || s.folded_of(at).ends_with("ed");
    let shown = shown && s.comes_from(at, list!("presenter afficher projeter present display"));
    // "un mot présenté oralement".
    let told = || s.is(at + 1, list!("oralement verbalement visuellement orally verbally visually"));
    if (shown || s.is(at, list!("presente presentee"))) && told() {
        return true;
    }
    if shown && s.has(at + 1, PREP.and(COMPLEMENT)) && !s.is(at + 1, list!("to de d")) {
        return at > 0 && (s.has(at - 1, ITEM.and(MATERIAL)) || s.is_number(at - 1));
    }
    let others =
        |near: usize| s.has(near, STAFF.and(PEER)) || s.has(near, DET) && s.has(s.after(near), STAFF.and(PEER));
    s.is(at + 1, list!("by par")) && (s.comes_from(at, verbs) || s.is(at, list!("lu lus lue lues"))) && others(at + 2)
}

/// Where a note ends that names no more than an occasion, a place or a thing: `…, 7/10, circle time`, `…, main courante`, `…,
/// calculatrice permise`.
pub(super) fn bare_note(s: &Sentence<'_>, at: usize) -> Option<usize> {
    if at == 0 || s.mark(at - 1) != Some(',') {
        return None;
    }
    let stop = s.sentence_end(at).min(at + 5);
    let end = (at..stop).find(|near| s.mark(*near).is_some()).unwrap_or(stop);
    let plain = |near: usize| {
        let of = s.lang == Lang::Fr && s.is(near, list!("de d du au"));
        (of || !s.has(near, PREP.and(DET).and(AND).and(WHEN).and(MODAL).and(SUBJECT).and(NEG)))
            && s.value(near).is_none()
            && (!s.has(near, VERB) || s.has(near, OCCASION.and(MATERIAL)) || s.form(near) == Form::Past)
    };
    let head = match s.lang {
        Lang::En => before(s, end)?,
        Lang::Fr => at,
    };
    let closes = end >= s.sentence_end(at) || matches!(s.mark(end), Some(',' | ';' | '.'));
    let allowed =
        end > at + 1 && s.is(end - 1, list!("allowed permitted provided autorise autorisee permis permise permises"));
    let named = allowed
        || s.has(head, OCCASION.and(PLACE).and(MATERIAL))
            && !s.has(head, INNER.and(TRIAL).and(ITEM).and(TOOL).and(PROMPT))
        || s.any_is(at..end, list!("eyes yeux"));
    // Behind a level, and not one of several things that are done.
    let level = (s.sentence_start(at)..at - 1).rev().take(8).any(|near| s.value(near).is_some());
    // ", whole group, 80%".
    let group =
        end == at + 2 && s.is(at, list!("whole small large grand petit")) && s.is(at + 1, list!("group groupe"));
    let level = level || group && s.value(end + 1).is_some();
    (closes && named && level && end > at && (at..end).all(plain)).then_some(end)
}

/// `stands 2 metres from his teacher`: how far from what.
pub(super) fn stands_away(s: &Sentence<'_>, at: usize) -> bool {
    let stands = list!("stand stands standing sit sits seated sitting");
    s.value(at).is_some() && s.is(at + 1, SIZES) && s.is(at + 2, list!("from")) && follows(s, at, stands)
}

/// `understood by unfamiliar people`, `se faire comprendre par ses pairs`: who hears it.
pub(super) fn understood_by(s: &Sentence<'_>, at: usize) -> bool {
    let clear = |at: usize| {
        s.comes_from(at, list!("understand comprendre se_faire_comprendre faire_comprendre"))
            || s.is(at, list!("compris comprise understood"))
    };
    s.is(at, list!("by par")) && before(s, at).is_some_and(clear)
}

/// `en quittant la classe`, `avant de partir`: the coming and going of a school day says when.
pub(in crate::wording) fn comes_or_goes(s: &Sentence<'_>, at: usize) -> bool {
    let moves = list!("quitter entrer sortir arriver arriver_a partir rentrer revenir");
    let goes = list!("partir sortir dormir quitter aller entrer commencer debuter");
    let leaving = |last: usize| s.form(last) == Form::Ing && s.comes_from(last, moves);
    // "avant de remettre ses textes", "avant de le remettre".
    let hands_in = |at: usize| s.lemma(at).starts_with("remettre") || s.lemma(at).starts_with("rendre");
    let verb = || at + 2 + usize::from(s.is(at + 2, list!("le la les l")));
    let before = || s.is(at + 1, list!("de d")) && (s.comes_from(at + 2, goes) || hands_in(verb()));
    s.lang == Lang::Fr && (s.is(at, list!("en")) && leaving(at + 1) || s.is(at, list!("avant")) && before())
}

/// `les fins de semaine de garde`, `le jour de la bibliothèque`: on those days.
pub(super) fn on_the_days(s: &Sentence<'_>, at: usize) -> bool {
    let days = || {
        s.is(at + 1, list!("jour jours soirs matins midis")) && s.is(at + 2, list!("de d du des de_la ou"))
            || s.comes_from(at + 1, list!("fins_de_semaine"))
    };
    s.lang == Lang::Fr && s.is(at, list!("le les")) && days() && before(s, at).is_none_or(|lead| !s.has(lead, PREP))
}

/// `met son manteau le matin`, `range son pupitre le vendredi`: in the morning, where nothing more is said of it.
pub(super) fn in_the_morning(s: &Sentence<'_>, at: usize) -> bool {
    let ends = || {
        s.sentence_end(at) <= at + 2
            || s.mark(at + 2).is_some()
            || s.value(at + 2).is_some()
            || s.has(at + 2, ALL.and(PREP).and(OPENS_TIMEFRAME))
    };
    let named = s.is(at, list!("le")) && (s.is(at + 1, list!("matin midi soir")) || weekday(s, at + 1));
    named && ends() && before(s, at).is_some_and(|lead| !s.has(lead, PREP.and(ALL)))
}

/// `produce s blends in words`: how much is said at once, where sounds are said; elsewhere it says how.
pub(super) fn said_in_words(s: &Sentence<'_>, at: usize) -> bool {
    let sounds = list!("sound sounds consonant consonants cluster clusters blend blends phoneme phonemes articulation");
    let near = at.saturating_sub(8)..at;
    let sounded = || s.any_is(near.clone(), sounds) || near.clone().any(|near| s.mark(near) == Some('/'));
    s.comes_from(at, list!("in_words")) && sounded()
}

/// `with 75% accuracy and visual cues`: where the help ends that stands beside a level.
pub(super) fn helped_too(s: &Sentence<'_>, level: usize, and: usize) -> Option<usize> {
    let with = |at: usize| s.is(at, list!("with avec"));
    let led = with(level) || before(s, level).is_some_and(with);
    let helps = list!(
        "modeling modelling cueing cues prompts prompting visuals supports modelage indices pictogrammes rappels \
         incitations"
    );
    let mut words =
        (and + 1..and + 4).take_while(|at| s.is_word(*at) && !s.has(*at, PREP.and(MODAL).and(VAGUE).and(FILLER)));
    let help = words.find(|at| s.is(*at, helps))?;
    (led && s.is(and, list!("and et"))).then_some(help + 1)
}

/// What the act is done with, where its level is told: a grade 3 passage, un texte de 2e année. How many steps a direction has
/// says what the task is, not with what it is done.
pub(super) fn levelled(s: &Sentence<'_>, mut clause: Range<usize>) -> Option<Range<usize>> {
    let thing = MATERIAL.and(ITEM);
    clause.find_map(|at| match s.lang {
        Lang::En => {
            if !s.is_number(at + 1) || !s.is(at, list!("grade level year")) {
                return None;
            }
            // "improvement in his ability to read grade 5 texts": in what.
            if s.any_is(at.saturating_sub(10)..at, list!("improvement growth progress")) {
                return None;
            }
            // "Blank level 2 questions": what is asked.
            let thing = |near: &usize| s.has(*near, thing) && !s.is(*near, list!("level question questions"));
            let noun = (at + 2..at + 5).take_while(|near| s.is_word(*near)).find(thing)?;
            Some(at..noun + 1)
        }
        Lang::Fr => {
            if !s.has(at, thing) || !s.is_word(at) {
                return None;
            }
            // "80 mots à la fin de la 4e année": by when.
            let when = |near: usize| s.is(near, list!("fin debut milieu cours")) && !s.is(near - 1, list!("de"));
            let of = |near: &usize| s.mark(*near).is_none() && !when(*near);
            let graded = (at + 1..at + 8).take_while(of).find(|near| {
                s.is(*near, list!("annee niveau")) && (s.is_number(near - 1) || s.is_number(near + 1))
                        // "un texte de niveau CE1".
                        || s.has(*near, ANCHOR) && s.is(*near, list!("ce cm cp"))
            });
            Some(at..graded? + 1)
        }
    })
}
