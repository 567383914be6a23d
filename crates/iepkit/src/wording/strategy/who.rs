//! Who acts, or is there to help.

use std::ops::Range;

use super::Reader;
use super::what::GRANTED;
use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::nouns::before;
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::wording::token::Joint;

impl Reader<'_, '_> {
    /// Who acts, or is there to help.
    pub(super) fn who(&self, times: &[Range<usize>], places: &[Range<usize>]) -> Option<Range<usize>> {
        let s = self.s;
        // "When he is upset, offer…": who acts is said after what opens the sentence.
        let opening = times.iter().chain(places).find(|range| range.start == 0).map_or(0, |range| range.end);
        let start = if s.mark(opening) == Some(',') { opening + 1 } else { 0 };
        let stands_first = |at: usize| (start..start + 3).contains(&at);
        // Where somebody is told: who is told does not act.
        let tells = (0..s.len()).find(|at| {
            s.comes_from(*at, list!("communicate communiquer call appeler inform informer email write report share"))
        });
        let mut at = 0;
        while at < s.len() {
            let next = s.after(at);
            let lead = before(s, at);
            let lead = lead.filter(|lead| s.has(*lead, DET)).map_or(lead, |article| before(s, article));
            let person = s.has(at, STAFF) && !s.has(at, LEARNER) || s.is(at, list!("buddy classmate tuteur camarade"));
            let owner = s.joint(next) == Joint::Apostrophe && s.is(next, list!("s"))
                || lead.is_some_and(|lead| {
                    s.is(lead, list!("of de d du near to next beside from pres au a aux l pour for"))
                        || s.lemma(lead).starts_with("pres")
                        || s.comes_from(lead, list!("next_to"))
                });
            let told = lead.is_some_and(|lead| s.has(lead, PREP)) && tells.is_some_and(|tells| tells < at);
            let object =
                lead.is_some_and(|lead| s.has(lead, VERB) && !s.has(lead, NOUNS)) && lead.is_some_and(|lead| lead == 0);
            // "The aide prompts him": what is done.
            let done = s.is(next, list!("prompts cues"))
                && (s.has(s.after(next), DET.and(LEARNER)) || s.is(s.after(next), list!("him her them")));
            let adjective =
                s.has(at, STAFF) && s.has(next, PROMPT.and(SERVICE).and(TOOL)) && !s.has(next, VERB) && !done;
            // "Home-school notebook", "between home and school".
            let joined = (s.joint(at) == Joint::Hyphen || s.any_is(at.saturating_sub(3)..at, list!("between entre")))
                && s.is(at, list!("school ecole"));
            // "Monitor progress": what is done.
            let acts = s.has(next, VERB.and(MODAL).and(PREP)) && (!s.has(next, NOUNS) || s.form(next) == Form::Present);
            let verb = at == start && s.has(at, VERB) && s.is_word(next) && !acts;
            // "close to the board and the teacher": where.
            let near = places.iter().any(|place| place.contains(&at));
            if person && !owner && !told && !object && !adjective && !near && !joined && !verb {
                return Some(at..next);
            }
            // "The student will be given notes": it is done for him.
            let served =
                s.has(next, MODAL) && (next..next + 3).any(|be| s.has(be, PROVIDED) && s.lemma(be).starts_with("be_"));
            let child = s.has(at, SUBJECT) && !s.is(at, list!("qui it you c that")) && stands_first(at)
                || s.has(at, LEARNER)
                    && stands_first(at)
                    && !served
                    && (s.has(next, MODAL.and(BE)) || s.has(next, VERB) && s.form(next) != Form::Ing);
            let by = s.has(at, LEARNER.and(PEER)) && lead.is_some_and(|lead| s.is(lead, list!("by par")));
            let name = at == start
                && s.has_capital(at)
                && s.lemma(at).is_empty()
                && !served
                // "Pauses fréquentes".
                && !s.is(at, GRANTED)
                && (s.has(next, VERB) && matches!(s.form(next), Form::Present | Form::Future) || s.has(next, MODAL));
            let titled = s.is(at, list!("mr mrs ms mme m")) && s.has_capital(at + 1)
                || s.is(at, list!("m")) && s.mark(at + 1) == Some('.') && s.has_capital(at + 2);
            if child || by || name || titled {
                return Some(at..next);
            }
            at = next;
        }
        None
    }
}
