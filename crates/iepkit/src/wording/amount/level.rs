//! Percentages and levels.

use super::numbered::Numbered;
use super::ratio::opens_share;
use super::worded::is_of_text;
use super::{Amount, Bound, Counted, Shape};
use crate::wording::clause;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before, follows, noun};
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::{Lang, Number};

impl Numbered<'_, '_> {
    pub(super) fn percent(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        if !s.has(after, PERCENT) || value > Number::from(100) {
            return None;
        }
        let mut end = s.after(after);
        // "including 7% tax": what is worked out.
        if s.is(end, list!("tax taxes tip discount off interest rabais pourboire")) {
            return None;
        }
        let mut amount = Amount::new(Shape::Percent, self.at..end, value);
        let of = s.is(end, list!("of des de du in on d across lors dans"))
            || s.comes_from(end, list!("lors_de lors_des of_the_time"));
        if s.comes_from(end, list!("des_cas of_the_time")) {
            (amount.occasions, end) = (true, s.after(end));
        } else if of && s.value(end + 1).is_none() {
            let counted = noun(s, s.after(end));
            if let Some(counted) = counted {
                // "10 % d'erreurs".
                if s.has(counted.head, ERROR) && s.is(end, list!("d")) && counted.head == end + 1 {
                    amount.bound = Some(Bound::Most);
                }
                let within = follows(s, self.at, list!("in during on dans durant pendant lors"));
                let object = before(s, self.at).is_some_and(|verb| s.has(verb, VERB) && !s.has(verb, clause::NOUNS));
                // "of the time", but not "of the allotted time".
                let occasions = if s.is(counted.head, list!("time temps cas")) {
                    counted.head <= end + 2
                } else {
                    let correct = s.is(s.after(counted.head), list!("correctes corrects reussies reussis exactes"));
                    !correct
                        && (within || !object && s.any_has(end..counted.end, TRIAL.and(OCCASION)))
                        && !s.has(counted.head, ITEM)
                };
                amount.occasions = occasions;
                if occasions {
                    (amount.unit, end) = (Counted::Noun(counted), counted.end);
                }
            }
        } else if s.has(end, ACCURACY) {
            end = s.after(end);
        }
        // "with 50% assistance", "avec 50 % d'aide physique": at most so much help.
        let help = list!("aide assist assistance help guidance prompting soutien support");
        let next = s.after(after);
        let next = next + usize::from(s.is(next, list!("d de physical verbal")));
        if s.is(next, help) && !amount.occasions {
            amount.bound = Some(Bound::Most);
        }
        amount.range.end = end.min(s.len());
        Some(amount)
    }

    /// `level 3 on the rubric`, `at a grade 4 level`, `3 on a 4-point scale`.
    pub(super) fn level(&self) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let name = before(s, at).filter(|name| name + 1 == at);
        let after = at + 1;
        let graded = name.is_some_and(|name| s.is(name, list!("grade year"))) && s.is(after, list!("level levels"));
        let led = name.is_some_and(|name| follows(s, name, list!("at a an to the or")));
        if graded
            && led
            && name.is_some_and(|name| {
                before(s, name).is_none_or(|lead| !s.is(lead, list!("a")) || follows(s, lead, list!("at")))
            })
        {
            if s.is_word(after + 1) && s.has(after + 1, MATERIAL.and(ITEM).and(INNER)) {
                return None;
            }
            let mut amount = Amount::new(Shape::Level, name.unwrap_or(at)..after + 1, value);
            amount.unit = Counted::Word("grade");
            return Some(amount);
        }
        // "to a 2.8 level".
        if name.is_some_and(|name| s.is(name, list!("a the")))
            && s.is(after, list!("level"))
            && !s.is_word(after + 1)
            && !is_of_text(s, at)
        {
            let mut amount = Amount::new(Shape::Level, at..after + 1, value);
            amount.unit = Counted::Word("level");
            return Some(amount);
        }
        // "560L", "a Lexile of 700", "a Lexile level of 700".
        let short = s.is(after, list!("l")) && s.joint(after) != Joint::Blank && value >= Number::from(100);
        let of = name.filter(|of| s.is(*of, list!("of"))).and_then(|of| before(s, of));
        let lexile = of.map(|of| of - usize::from(of > 0 && s.is(of, list!("level measure score"))));
        let named = lexile.filter(|lexile| s.is(*lexile, list!("lexile"))).map(|lexile| lexile..at + 1);
        if let Some(measure) = (s.is_number(at) && short).then_some(at..after + 1).or(named) {
            let mut amount = Amount::new(Shape::Level, measure, value);
            amount.unit = Counted::Word("lexile");
            return Some(amount);
        }
        let stop = s.sentence_end(at).min(at + 16);
        // "in 4 of 5 trials as measured by a rubric": the trials are no level of it.
        let shared = opens_share(s, at);
        // "de 2 à 5 sans la grille".
        let goes_on = |next: usize| {
            s.mark(next).is_none_or(|mark| matches!(mark, '-' | '/'))
                && !(shared && s.has(next, OPENS_METHOD))
                && !s.is(next, list!("sans without"))
        };
        let is_scale = |next: &usize| {
            s.comes_from(*next, list!("grille_de"))
                || s.is(
                    *next,
                    list!(
                        "rubric scale grid grille echelle rubrique rubrics ladder hierarchy hierarchie thermometer \
                         thermometre"
                    ),
                )
                // "on a 4-point sheet".
                || s.is(*next, list!("point point_sheet")) && s.joint(*next) == Joint::Hyphen
        };
        let scale = (after..stop).take_while(|next| goes_on(*next)).find(is_scale);
        // "on a 4-point rubric": the rubric.
        let scale = scale.map(|scale| {
            let named = |near: &usize| s.is(scale, list!("point")) && s.is(*near, list!("rubric scale"));
            (scale + 1..scale + 4).find(named).unwrap_or(scale)
        });
        let named = name.is_some_and(|name| {
            s.is(name, list!("level niveau cote degre stade palier echelon stanine"))
                || s.lang == Lang::En && s.is(name, list!("stage"))
                || s.is(name, list!("grade")) && follows(s, name, list!("reach reaches achieve achieves"))
                || scale.is_some() && s.is(name, list!("step rung etape marche"))
        });
        let score = name
            .filter(|name| s.is(*name, list!("of a de")))
            .and_then(|name| before(s, name))
            .filter(|score| s.is(*score, list!("score rating mark cote note level")));
        let scored = score.is_some();
        // "with a rubric score of 3 or higher".
        let named_before =
            score.and_then(|score| before(s, score)).filter(|scale| s.has(*scale, SCALE) && is_scale(scale));
        if let Some(scale) = named_before {
            let mut amount = Amount::new(Shape::Level, scale..at + 1, value);
            amount.unit = Counted::Noun(Noun { head: scale, end: scale + 1 });
            return Some(amount);
        }
        // "scoring at least 3 in each category of the rubric".
        let earned =
            (at.saturating_sub(3)..at).any(|near| s.is_or_comes_from(near, list!("score scoring earn earning")));
        let of_scale = earned
            || s.comes_from(after, list!("out_of"))
            || s.has(after, AT_LEAST)
            || s.is(after, list!("on sur or of a average"))
            || s.mark(after) == Some('/') && !s.has(after + 2, TRIAL)
            || after == at + 1 && s.is(after, list!("points"));
        // "takes a break before reaching a 4 on his scale": when.
        let cued = s.any_is(at.saturating_sub(4)..at, list!("before avant"));
        let number = match scale {
            Some(scale) if (named || scored || of_scale) && !cued => Some(scale),
            _ => None,
        };
        if let Some(scale) = number {
            let mut amount = Amount::new(Shape::Level, name.filter(|_| named).unwrap_or(at)..scale + 1, value);
            amount.unit = Counted::Noun(Noun { head: scale, end: scale + 1 });
            // "niveau 2 ou moins sur son thermomètre".
            amount.bound = s.has(after, AT_MOST).then_some(Bound::Most);
            return Some(amount);
        }
        // "score 85 or higher", "a score of at least 75", which has no scale.
        let behind = s.has(after, AT_LEAST);
        let rest = if behind { s.after(after) } else { after };
        let counts = s.has(rest, PERCENT.and(OUT_OF)) || s.mark(rest) == Some('/') || noun(s, rest).is_some();
        let bounded = (behind || scored || self.bounded()) && !counts && !named;
        let of_score = || s.any_is(at.saturating_sub(5)..at, list!("score scores"));
        if s.lang == Lang::En && bounded && (earned || of_score()) {
            let mut amount = Amount::new(Shape::Level, at..after, value);
            amount.unit = Counted::Word("score");
            return Some(amount);
        }
        // "at SRA level 4".
        let titled = |lead: usize| s.lemma(lead).is_empty() && s.has_capital(lead);
        let title = name.and_then(|name| before(s, name)).filter(|lead| titled(*lead));
        let lead = title.or(name).and_then(|first| before(s, first));
        // ", niveau 3,".
        let alone = lead.is_some_and(|lead| s.mark(lead) == Some(',')) && (s.mark(after).is_some() || after >= s.len());
        let reaches = named
            && lead.is_some_and(|lead| {
                let reached =
                    list!("le l la au to at reach a atteindre atteint achieve achieves achieving attain attaining");
                let titled = alone || title.is_some() && s.mark(lead).is_some();
                (s.is(lead, reached) || titled) && !s.is(name.unwrap_or(at), list!("palier"))
            });
        if reaches && value.whole().is_some() && !matches!(s.mark(after), Some('%')) {
            let text =
                s.any_is(at.saturating_sub(5)..at, list!("texte textes text texts book books livre livres passages"));
            // "a PM Level 14 text".
            let text = text || s.is(after, list!("text texts book books passage passages texte textes livre livres"));
            if text && !alone {
                return None;
            }
            let topic = s.is(after, list!("en")).then(|| noun(s, after + 1)).flatten();
            let mut amount = Amount::new(
                Shape::Level,
                title.or(name).unwrap_or(at)..topic.map_or(after, |topic| s.after(topic.head)),
                value,
            );
            // "DRA level 24": the scale by its name.
            amount.unit =
                topic.map_or(Counted::Word(if s.lang == Lang::En { "level" } else { "niveau" }), Counted::Noun);
            return Some(amount);
        }
        None
    }
}
