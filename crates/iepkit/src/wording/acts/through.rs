//! From words of will, ability or wish to the verb that they are said of.

use super::*;

impl Reader<'_, '_> {
    /// From a word of will or being able to the verb itself.
    pub(super) fn through(&self, from: usize, end: usize) -> Option<usize> {
        let s = self.s;
        let mut at = from;
        while at < end {
            let small = s.has(at, FILLER.and(NEG).and(ALONE).and(VAGUE).and(ALL)) && !s.has(at, VERB)
                || s.is(at, list!("to de d a l himself herself que qu him her them both is ne"))
                || s.has(at, MODAL) && !self.is_able_of(at, end)
                // "sera capable, à la fin du cycle, d'écrire".
                || s.is(at, list!("capable capables")) && self.leads_on(s.after(at), end)
                || s.folded_of(at).ends_with("ly") && !s.has(at, VERB)
                || s.has(at, AND)
                || s.mark(at).is_some_and(|mark| matches!(mark, ',' | '/' | '(' | ')' | '"' | ':' | '-' | '*'));
            // "j'aimerais que ma fille …".
            let small = small || at > from && s.has(at, DET) && s.has(at + 1, LEARNER);
            let aside = !self.is_open(at) && !s.has(at, SEEN);
            // "get better at column subtraction": in what.
            let what = s.after(at);
            let in_what =
                s.lemma(at).ends_with("better_at") && (s.form(what) != Form::Ing || s.has(what, TOPIC.and(INNER)));
            let wraps = s.has(at, WRAP) && !in_what && self.goes_on(s.after(at), end);
            // "will be able to", "sera amenée à": what is said comes after.
            let passive = s.has(at, BE) && !s.has(at, COVERT) && !self.is_trait(at)
                || s.has(at, BE)
                    && s.comes_from(at, list!("be"))
                    && matches!(s.form(s.after(at)), Form::Past | Form::Ing)
                    && s.has(s.after(at), VERB);
            let wish =
                s.is(at, list!("would like love want wants")) && s.any_is(at + 1..(at + 6).min(end), list!("to"));
            let name = at > from
                && (s.lemma(at).is_empty() || s.has(at, PEER.and(CALENDAR).and(AT_MOST)))
                && s.has_capital(at);
            let whom = wish
                || at > from
                    && (s.has(at, LEARNER.and(SUBJECT)) || name && (s.has(at + 1, BE) || self.goes_on(at + 1, end)));
            let aura = s.lang == Lang::Fr
                && s.comes_from(at, list!("avoir"))
                && (s.form(at) == Form::Future || s.is(at, list!("avoir")))
                && (s.form(s.after(at)) != Form::Base && s.has(s.after(at), VERB)
                    || s.is(s.after(at), list!("lu vu bu")));
            // "will have completed two courses".
            let perfect = s.lang == Lang::En
                && s.is(at, list!("have has"))
                && (s.form(s.after(at)) == Form::Past || s.is(s.after(at), list!("read put cut set hit")))
                && s.has(s.after(at), VERB);
            // "amener Tom à lever la main".
            let led = (at + 1..(at + 5).min(end))
                .find(|near| s.is(*near, list!("a")) && is_verb_form(s, near + 1))
                .filter(|_| s.lang == Lang::Fr && s.comes_from(at, list!("amener")));
            // "on voudrait que Tom lève la main".
            let wished = list!(
                "aimerais aimerait aimerions faudra faudrait faut souhaite souhaiterais souhaiterait souhaitons veut \
                 veux voudrais voudrait voudrions voulons"
            );
            let wished = s.lang == Lang::Fr && s.is(at, wished) && s.is(at + 1, list!("que qu"));
            if let Some(past) = led.or(wished.then_some(at + 1)) {
                at = past + 1;
                continue;
            }
            if small || aside || wraps || passive || whom || aura || perfect {
                at = s.after(at);
                continue;
            }
            break;
        }
        (at < end).then_some(at)
    }

    /// `sera plus autonome`, `soit heureux`: what the child is, not what is done.
    fn is_trait(&self, be: usize) -> bool {
        let s = self.s;
        let mut at = s.after(be);
        // "le plus autonome possible".
        if s.is(at, list!("le la les")) && s.has(s.after(at), VAGUE.and(FILLER)) {
            at = s.after(at);
        }
        while s.has(at, FILLER.and(VAGUE)) && !s.has(at, VERB) {
            at = s.after(at);
        }
        let next = s.after(at);
        // "autonome pour lacer ses souliers", "habile à découper": able to; "heureux de venir" is a trait.
        let able = if s.has(at, ALONE) { list!("pour a de d") } else { list!("a") };
        let to_act = s.is(next, able) && is_verb_form(s, s.after(next));
        // "plus à l'aise".
        if s.is(at, list!("a")) && s.is(at + 2, list!("aise")) {
            return true;
        }
        // "confiant" ends like a verb.
        let unknown = s.lemma(at).is_empty()
            && matches!(s.form(at), Form::Base | Form::Ing)
            && !is_verb_form(s, at)
            && !s.is(at, list!("assis assise debout present presente capable capables"));
        s.lang == Lang::Fr && s.is_word(at) && !to_act && (unknown || s.has(at, ALONE))
    }

    /// `capable d'autorégulation`: of a thing, and not to do it.
    fn is_able_of(&self, at: usize, end: usize) -> bool {
        let s = self.s;
        s.lang == Lang::Fr && s.lemma(at).contains("capable") && !is_verb_form(s, self.skip_pronouns(s.after(at), end))
    }

    /// `, à la fin du cycle, d'écrire`: whether a verb comes after `de`, past what stands between marks.
    fn leads_on(&self, from: usize, end: usize) -> bool {
        let s = self.s;
        let mut words = (from..end.min(from + 12)).filter(|at| self.is_open(*at) && s.mark(*at).is_none());
        words.next().is_some_and(|de| s.is(de, list!("de d")) && is_verb_form(s, de + 1))
    }

    pub(super) fn goes_on(&self, from: usize, end: usize) -> bool {
        let s = self.s;
        let mut at = self.skip_pronouns(from, end);
        while at < end && s.has(at, VAGUE.and(ALONE)) && !s.has(at, VERB) {
            at = self.skip_pronouns(s.after(at), end);
        }
        at < end
            && s.mark(at).is_none()
            && (s.has(at, VERB.and(MODAL))
                || s.lang == Lang::Fr && s.is(at, list!("etre"))
                || is_verb_form(s, at)
                || s.lemma(at).is_empty()
                || s.is(at, list!("to se s"))
                || s.is(at, list!("l")) && is_verb_form(s, at + 1))
    }
}
