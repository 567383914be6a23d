//! Circumstances without a preposition of their own: what others say, when one comes and goes, help beside a level.

use crate::Lang;
use crate::wording::list::list;
use crate::wording::nouns::before;
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// `mots nommés par l'adulte`, `questions asked by the teacher`: the cue that others give.
pub(super) fn told_by(s: &Sentence<'_>, at: usize) -> bool {
    let verbs = list!(
        "nommer dicter presenter montrer poser lire dire donner demander name dictate present show ask read say give"
    );
    // "20 lettres présentées au hasard", "words shown on a card".
    let shown = s.form(at) == Form::Past || s.folded_of(at).ends_with("es") || s.folded_of(at).ends_with("ed");
    let shown = shown && s.comes_from(at, list!("presenter afficher projeter present display"));
    if shown && s.has(at + 1, PREP) && !s.is(at + 1, list!("to de d")) {
        return at > 0 && s.has(at - 1, ITEM.and(MATERIAL));
    }
    let others =
        |near: usize| s.has(near, STAFF.and(PEER)) || s.has(near, DET) && s.has(s.after(near), STAFF.and(PEER));
    (s.comes_from(at, verbs) || s.is(at, list!("lu lus lue lues"))) && s.is(at + 1, list!("by par")) && others(at + 2)
}

/// `en quittant la classe`, `avant de partir`: the coming and going of a school day says when.
pub(super) fn comes_or_goes(s: &Sentence<'_>, at: usize) -> bool {
    let moves = list!("quitter entrer sortir arriver partir rentrer revenir");
    let goes = list!("partir sortir dormir quitter aller entrer");
    let leaving = |last: usize| s.form(last) == Form::Ing && s.comes_from(last, moves);
    let before = || s.is(at + 1, list!("de d")) && s.comes_from(at + 2, goes);
    s.lang == Lang::Fr && (s.is(at, list!("en")) && leaving(at + 1) || s.is(at, list!("avant")) && before())
}

/// `met son manteau le matin`: in the morning, where nothing more is said of it.
pub(super) fn in_the_morning(s: &Sentence<'_>, at: usize) -> bool {
    let ends = || s.sentence_end(at) <= at + 2 || s.mark(at + 2).is_some() || s.has(at + 2, ALL.and(PREP));
    let named = s.is(at, list!("le")) && s.is(at + 1, list!("matin midi soir"));
    named && ends() && before(s, at).is_some_and(|lead| !s.has(lead, PREP.and(ALL)))
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
