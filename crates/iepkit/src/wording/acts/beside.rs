//! The acts beside the first: joined to it, or by what it is seen; and clauses without a verb.

use super::*;
use crate::wording::amount::Bound;
use crate::wording::condition::shows_use;
use crate::wording::list::list;

impl Reader<'_, '_> {
    /// The verb that goes on after a word such as `and`, unless it is rather a noun.
    pub(super) fn joined_verb(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let end = self.clause.range.end;
        let mut first = s.after(at);
        // "and to be able to name".
        if s.is(first, list!("to")) && s.comes_from(s.after(first), list!("be_able_to")) {
            return Some(s.after(s.after(first))).filter(|verb| *verb < end && is_verb_form(s, *verb));
        }
        // "je reste poli, je dis merci".
        if s.lang == Lang::Fr && s.is(first, list!("je j il elle")) && is_verb_form(s, s.after(first)) {
            first = s.after(first);
        }
        let verb = self.skip_pronouns(if s.has(first, MODAL) { s.after(first) } else { first }, end);
        let object = s.has(s.after(verb), DET) || s.value(s.after(verb)).is_some();
        // "operation and use of the phone".
        let noun = s.has(verb, NOUNS | PROMPT) && !object && !s.has(first, MODAL)
            || s.is(verb, list!("use")) && s.is(s.after(verb), list!("of"))
            // "her pencil grasp & hand strength".
            || s.is(verb, list!("hand")) && s.has(s.after(verb), INNER);
        (verb < end && is_verb_form(s, verb) && !noun).then_some(verb)
    }

    /// The verbs that follow with `and`.
    pub(super) fn joined(&self, from: usize, form: Form, acts: &mut Vec<Act>) {
        let s = self.s;
        let mut at = from;
        while at < self.clause.range.end && acts.len() < MANY {
            // What stands in brackets only tells more of the first.
            if s.mark(at) == Some('(') {
                let stop = self.clause.range.end.min(at + FAR);
                at = (at..stop).find(|near| s.mark(*near) == Some(')')).map_or(at + 1, |close| close + 1);
                continue;
            }
            let linked = self.is_open(at) && (s.has(at, AND) || s.mark(at) == Some(','));
            let verb = self.joined_verb(at).filter(|next| {
                let promised = s.has(s.after(at), MODAL);
                let known = s.has(*next, VERB) || s.is(next.saturating_sub(1), list!("les"));
                let unseen = acts.iter().all(|act| act.class == VerbClass::Direction)
                    || s.form(*next) == Form::Present && acts.iter().all(|act| act.class == VerbClass::Covert);
                let after_verb = acts.last().is_some_and(|act| act.verb.end == at);
                let thing = !promised && unseen && !after_verb && self.is_thing(*next);
                linked && self.is_open(*next) && known && !thing && (s.form(*next) == form || promised)
            });
            if let Some(next) = verb.and_then(|verb| self.through(verb, self.clause.range.end)) {
                let object = self.object(next);
                let class = self.class(next, object.clone(), next..next);
                at = object.end.max(next + 1);
                acts.push(Act { verb: next..s.after(next), range: next..object.end, class, indicator: false });
            } else {
                at = s.after(at);
            }
        }
    }

    /// Whether a word that may be a verb is rather a thing beside another: `refine grasp and release`, `face and hands`.
    fn is_thing(&self, at: usize) -> bool {
        let s = self.s;
        let next = s.after(at);
        let bare = next >= self.clause.range.end
            || s.mark(next).is_some()
            || !self.is_open(next)
            || s.has(next, PREP.and(AND));
        let motor = list!(
            "hand hands step steps grasp release reach walk run jump hop throw catch kick balance climb crawl roll \
             stretch lift push pull hold carry swim ride cut draw look smile wave touch sign point bite hit talk \
             play call turn sit stand"
        );
        s.lang == Lang::En && bare && s.is(at, motor)
    }

    /// By what it is seen: `by retelling`, `en nommant`, `sans crier`.
    pub(super) fn indicators(&self, from: usize, acts: &mut Vec<Act>) {
        let seen = acts.iter().any(|act| act.class == VerbClass::Observable);
        let mut at = from;
        while at < self.clause.range.end && acts.len() < MANY {
            self.indicator_at(at, from, seen, acts);
            at = self.s.after(at);
        }
    }

    /// `By retelling stories, Noah will improve…`: by what it is seen, said before it.
    pub(super) fn fronted_indicator(&self, verb: usize, acts: &mut Vec<Act>) {
        let (s, first) = (self.s, self.clause.body);
        let comma = (first..verb).find(|at| s.mark(*at) == Some(','));
        if let Some(comma) = comma.filter(|_| s.has(first, OPENS_INDICATOR)) {
            let already = acts.len();
            self.indicator_at(first, verb, false, acts);
            for act in acts.iter_mut().skip(already) {
                act.range.end = act.range.end.min(comma);
            }
        }
    }

    fn indicator_at(&self, at: usize, from: usize, seen: bool, acts: &mut Vec<Act>) {
        let s = self.s;
        let next = s.after(at);
        // "improve his skills, staying on topic for four exchanges": the level is of what is added.
        let levelled = || self.amounts.iter().any(|amount| amount.range.start > next && amount.range.start < next + 5);
        let adds = s.lang == Lang::En
            && !seen
            && s.mark(at) == Some(',')
            && (!s.has(from, CHANGE) || s.has(next, SEEN) && levelled());
        // "skills such as hopping": an example of what improves shows nothing.
        let example = s.comes_from(at, list!("such_as")) && s.has(from, CHANGE);
        let opens = s.has(at, OPENS_INDICATOR) && !example || !seen && s.has(at, WITHOUT) || adds;
        let mut verb = self.skip_pronouns(next, self.clause.range.end);
        // "en les remplissant".
        if s.form(verb + 1) == Form::Ing && s.is(verb, list!("le la les l lui leur")) {
            verb += 1;
        }
        while s.folded_of(verb).ends_with("ly") && !s.has(verb, VERB.without(WRAP)) && verb < self.clause.range.end {
            verb = s.after(verb);
        }
        let form = match s.lang {
            // "sans crier" shows; "sans l'aide d'un adulte" is help.
            Lang::Fr if s.has(at, WITHOUT) => {
                is_verb_form(s, verb) && s.form(verb) == Form::Base && !s.has(verb, PROMPT)
            }
            _ => s.form(verb) == Form::Ing,
        };
        let is_seen = s.has(verb, SEEN.and(START).and(SHOW)) || s.lemma(verb).is_empty() && form;
        let means = s.has(at, OPENS_CONDITION)
                || s.comes_from(verb, list!("use utiliser"))
                    && !s.any_is(verb + 1..verb + 6, list!("words phrases sentences signs"))
                || s.comes_from(verb, list!("have avoir be etre"))
                // "sans se laisser distraire": what others do.
                || s.comes_from(verb, list!("laisser")) && s.is(verb - 1, list!("se s"));
        // "manages anger by using a strategy from her card": named, so seen.
        let named = s.has(at, OPENS_CONDITION)
            && s.has(from, COVERT)
            && !seen
            && s.lemma(at).contains(if s.lang == Lang::En { "using" } else { "en_" })
            && s.any_is(next..next + 5, list!("strategy strategies strategie"))
            && self.shown(at, next..(next + 5).min(self.clause.range.end)) == VerbClass::Observable;
        if named {
            acts.push(Act { verb: at..next, range: at..next + 1, class: VerbClass::Observable, indicator: true });
        }
        // "participates by using signs to ask": what is used, it is seen in.
        if s.has(at, OPENS_CONDITION) && !seen && self.claims.is_free(at) && shows_use(s, at, s.tags(from)) {
            let object = self.object(at);
            acts.push(Act {
                verb: at..next,
                range: at..object.end.max(next),
                class: VerbClass::Observable,
                indicator: true,
            });
        }
        if opens
            && form
            && is_seen
            && !means
            && (!s.has(verb, COVERT.and(CHANGE)) || s.has(verb, SEEN) && s.form(verb) == Form::Ing)
            && self.claims.of(at) != Some(Part::Condition)
        {
            let object = self.object(verb);
            acts.push(Act {
                verb: verb..s.after(verb),
                range: at..object.end.max(verb + 1),
                class: VerbClass::Observable,
                indicator: true,
            });
        }
    }

    /// `Moins de cris`, `Fewer call-outs`: a named act that is to be rarer.
    fn lowered(&self) -> Option<Act> {
        let s = self.s;
        let first = self.clause.main;
        let less = s.is(first, list!("moins fewer less moins_de moins_d"));
        let mut words = (s.after(first)..self.clause.range.end.min(first + 5)).take_while(|at| less && s.is_word(*at));
        let act = words.find(|at| !s.is(*at, list!("de d of")))?;
        let done = s.lang == Lang::En && s.form(act) == Form::Ing && !s.has(act, COVERT.and(CHANGE));
        let seen = (s.has(act, PERFORMANCE) || done) && !s.has(act, INNER.and(ACCURACY).and(TIME));
        seen.then(|| Act { verb: act..act, range: act..s.after(act), class: VerbClass::Observable, indicator: false })
    }

    /// `Tenue du crayon`, `Port des appareils`: an act by its noun, and nothing that one only feels.
    fn noun_of_act(&self) -> Option<Act> {
        let s = self.s;
        let first = self.clause.main;
        let acts = list!("tenue port maintien menage lavage rangement brossage decoupage coloriage");
        let of = s.is(first + 1, list!("de d du des"));
        let seen = s.is(first, acts) && of && !s.any_has(first + 2..first + 5, INNER.and(COVERT));
        seen.then(|| Act {
            verb: first..first,
            range: first..first + 1,
            class: VerbClass::Observable,
            indicator: false,
        })
    }

    /// A note without a verb: a performance with an amount.
    pub(super) fn without_verb(&self) -> Deeds {
        let s = self.s;
        let range = self.clause.range.clone();
        let level = self
            .amounts
            .iter()
            .find(|amount| range.contains(&amount.range.start) && !matches!(amount.shape, Shape::Growth | Shape::Held));
        let mut deeds = Deeds::default();
        // "Speech therapy twice a week": what is done for the child.
        let first = self.clause.main;
        if s.has(first, SERVICE) && !s.has(first, INNER.and(MATERIAL).and(PROMPT)) {
            deeds.provision = Some(first..s.after(first));
            return deeds;
        }
        let Some(amount) = level else {
            deeds.acts.extend(self.lowered().or_else(|| self.noun_of_act()));
            return deeds;
        };
        let performance = range.clone().find(|at| {
            s.has(*at, PERFORMANCE)
                && !s.has(*at, ACCURACY)
                && (self.is_open(*at) || *at < self.clause.main)
                && !(s.has(*at, TIME.and(PROMPT)) && s.has(*at, ITEM.and(TIME).and(PROMPT)))
        });
        // Any thing that is named beside the level, unless nobody can see it: "sight words: 40 of 50".
        let counted = |at: usize| self.amounts.iter().any(|amount| amount.range.contains(&at));
        let beside = |at: &usize| {
            s.is_word(*at)
                && !counted(*at)
                && (self.is_open(*at) || *at < self.clause.main)
                && !s.has(*at, DET | PREP | AND | FILLER | ALL | WITHOUT | NEG)
        };
        let unseen = range
            .clone()
            .filter(beside)
            .any(|at| s.has(at, INNER | COVERT | CHANGE | VAGUE) && !s.has(at, PERFORMANCE | SEEN | ITEM | MATERIAL));
        // "Cible : 22/26".
        let label = list!("aim attente cible critere criteria criterion goal objectif seuil target");
        let is_label = |at: usize| s.mark(at + 1) == Some(':') && s.is(at, label);
        let thing = range
            .clone()
            .filter(beside)
            .filter(|at| !s.has(*at, PROMPT | ACCURACY) && !s.is(*at, list!("point points")) && !is_label(*at))
            .find(|at| s.has(*at, SEEN | PERFORMANCE | ITEM | MATERIAL | PLACE) || s.lemma(*at).is_empty());
        let performance =
            performance.or(thing.filter(|_| !unseen && !matches!(amount.shape, Shape::Every | Shape::Always)));
        let incidents = amount.value == Number::default() && matches!(amount.unit, Counted::Noun(_));
        let rate = amount.shape == Shape::Rate;
        let products = matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, ITEM) && !s.has(noun.head, TRIAL))
            && matches!(amount.shape, Shape::Count | Shape::Ratio)
            && !amount.range.is_empty()
            && amount.bound != Some(Bound::Most);
        if performance.is_some() || rate || incidents || products {
            let at = performance.unwrap_or(amount.range.start);
            deeds.acts.push(Act {
                verb: at..at,
                range: at..s.after(at),
                class: VerbClass::Observable,
                indicator: false,
            });
        }
        deeds
    }
}
