//! Whether a clause opens with its verb, as notes and aims do.

use super::Reader;
use crate::Lang;
use crate::wording::clause::{NOUNS, is_verb_form};
use crate::wording::list::list;
use crate::wording::sentence::Form;
use crate::wording::tags::*;

impl Reader<'_, '_> {
    /// Whether the clause starts with its verb: `Solve…`, `Reads…`, `Lever la main`.
    pub(super) fn opens_with_verb(&self, at: usize, end: usize) -> bool {
        let s = self.s;
        let next = s.after(at);
        if !s.is_word(at) {
            return false;
        }
        let alone = next >= end || s.mark(next).is_some();
        match s.lang {
            Lang::En => {
                if s.has(at, VERB) {
                    let noun = s.has(at, NOUNS.and(PEER))
                        && (s.has(next, INNER) || s.mark(next) == Some(':') || s.has(next, BE.and(MODAL)))
                        // "Dressing and feeding skills".
                        || s.has(next, AND) && s.form(next + 1) == Form::Ing && s.is(next + 2, list!("skills skill"))
                        // "Toilet training", "Use of a device".
                        || s.has(at, NOUNS)
                            && s.form(next) == Form::Ing
                            && (s.after(next) >= end || s.mark(s.after(next)).is_some())
                        || s.is(at, list!("use")) && s.is(next, list!("of"))
                        || s.is(at, list!("work")) && s.has(next, NOUNS) && s.has(s.after(next), INNER);
                    let name = s.has_capital(at) && s.has(next, MODAL);
                    let form = matches!(s.form(at), Form::Base | Form::Present)
                        || s.form(at) == Form::Ing && !s.has(at, INNER.and(TOPIC)) && !s.has(next, INNER)
                        || s.is(at, list!("writing reading")) && self.is_product(next, end);
                    return form && !noun && !name && !s.has(at, DET.and(MODAL));
                }
                let unknown = s.lemma(at).is_empty();
                let object = s.has(next, DET.and(ALL)) || s.value(next).is_some() || s.is(next, list!("them it"));
                unknown
                    && (object && s.form(at) != Form::Past
                        || s.form(at) == Form::Ing && s.has(next, DET.and(PREP))
                        || alone && at + 1 == end)
            }
            Lang::Fr => {
                let clitic = s.is(at, list!("le la les l lui leur en"))
                    && s.has(at + 1, VERB)
                    && s.form(at + 1) == Form::Base
                    && is_verb_form(s, at + 1);
                let reflexive = clitic || s.is(at, list!("se s me m y")) || s.has(at, NEG);
                let verb = if reflexive { self.skip_pronouns(at, end) } else { at };
                let det = s.has(at, DET) && !s.has(at, VERB) && !clitic;
                // "Sait" is no noun, as "savoir" may be.
                let noun = s.has(at, NOUNS.and(STAFF))
                    && !s.is(verb, list!("sait sais"))
                    && s.form(verb) != Form::Future
                    && !s.folded_of(verb).ends_with("er")
                    && !s.folded_of(verb).ends_with("re")
                    && !s.folded_of(verb).ends_with("ir");
                is_verb_form(s, verb) && !det && (!noun || s.has(s.after(at), DET))
                    || s.form(verb) == Form::Ing && s.has(verb, VERB)
            }
        }
    }

    /// `writing complete sentences`: what is written or read, and no subject of school.
    fn is_product(&self, from: usize, end: usize) -> bool {
        let s = self.s;
        let mut words = (from..end.min(from + 3)).take_while(|at| s.is_word(*at) && !s.has(*at, PREP.and(INNER)));
        words.any(|at| s.is(at, list!("sentence sentences word words paragraph paragraphs book books story stories")))
    }
}
