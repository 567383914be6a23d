//! A circumstance that is in doubt, and is taken only where a goal has no other.

use super::*;

/// Takes a circumstance that is in doubt, where a goal says what is done and how much, and nothing else tells when or where.
pub(in crate::wording) fn take_doubtful(s: &Sentence<'_>, claims: &mut Claims, clauses: &[Clause], amounts: &Amounts) {
    for clause in clauses {
        let mut at = clause.main;
        while at < clause.range.end {
            let next = s.after(at);
            let way = s.is(at, list!("down along up through"))
                && !s.has(next, AND)
                && (next..next + 4).take_while(|near| s.is_word(*near)).any(|near| s.has(near, PLACE));
            let bare = s.is(at, list!("sans without"))
                && (s.has(next, MATERIAL) || s.has(s.after(next), MATERIAL))
                && !s.has(next, PROMPT);
            // Examples of what is done tell nothing of when or where.
            if s.comes_from(at, list!("such_as")) || s.mark(at) == Some('(') {
                break;
            }
            // What it is done for tells no circumstance of the act.
            if s.has(at, OPENS_PURPOSE) && s.has(next, VERB.without(SHOW)) && !s.has(next, NOUNS) {
                break;
            }
            let bound = s.is(at, list!("with")) && before(s, at).is_some_and(|lead| takes_with(s, lead))
                || s.is(at, list!("with")) && brings(s, at)
                || s.is(at, list!("with avec")) && shares(s, at);
            let whom = |near: usize| s.has(near, STAFF.and(PEER)) && !s.has(near, MATERIAL);
            let addressed = s.is(at, list!("a au aux avant before from"))
                && (s.is(next, list!("de d"))
                    || (next..next + 3).take_while(|near| !s.has(*near, PREP.without(DET))).any(whom));
            let between = s.is(at, list!("between")) && before(s, at).is_some_and(|verb| s.has(verb, VERB));
            let source = s.lang == Lang::Fr
                && s.is(at, list!("du de"))
                && s.any_from(clause.main..at, list!("copier recopier transcrire"))
                && s.is(at + usize::from(s.is(at, list!("de"))) + 1, list!("tableau livre modele cahier"));
            let span = is_span(s, next) || s.is(at, list!("with avec")) && s.has(next, ALL);
            let leads = (s.has(at, PREP) && !s.is(at, NEVER) && !between && !bound && !span && !addressed
                || way
                || bare
                || source)
                && !s.has(at, COMPLEMENT)
                && !is_idle(s, at)
                && !enters(s, at)
                && claims.is_free(at)
                && amounts.strong_at(at).is_none();
            let end = if leads { Ends { s, claims, amounts }.phrase(next, clause.range.end, false) } else { next };
            let Inside { all: tags, head, .. } = inside(s, next..end);
            let content = s.is(at, list!("with")) && is_content(s, at, head);
            let body = (next..end).any(|at| {
                s.is(
                    at,
                    list!(
                        "mouth lips tongue voice wave nod smile bouche levres langue voix foot feet hand hands leg \
                         fingers pied pieds jambe main mains doigts own soap savon topic retenue regrouping fork spoon"
                    ),
                )
            });
            let ordered = end > next && s.is(end - 1, list!("order manner way ways fashion ordre"));
            let vague = ordered || s.is(at, list!("with in avec a au aux")) && is_abstract(s, &(next..end));
            let inner = head.has(INNER) && !head.has(MATERIAL | OCCASION);
            let sized = s.is(at, list!("within")) && (next..end).any(|at| s.is(at, SIZES) || s.has(at, TIME));
            let level = head.has(ACCURACY | ERROR | TRIAL) || tags.has(ERROR) || sized;
            // "across 20 words", "en 2 étapes", "une consigne à 2 étapes".
            let level = level || s.is(at, list!("across en a")) && s.value(next).is_some();
            // "with 1 and 2 steps", "avec une cote de 3": how long the task is, and how good.
            let told = list!("steps etapes cote note mean average grade score data reach reaches proportion");
            let level = level || s.is(at, list!("with avec dans until")) && s.any_is(next..end, told);
            // "rank them from easy to hard".
            let level = level || s.is(at, list!("from")) && s.is(end, list!("to")) && !tags.has(PLACE.and(OCCASION));
            // "at the end-of-grade-1 level".
            let level = level
                || s.is(at, list!("at a"))
                    && s.any_is(next..end, list!("level levels pace rate speed flow debit rythme vitesse"));
            let act = s.has(next, VERB.without(SHOW)) || s.form(next) == Form::Ing;
            let small = DET.and(AT_LEAST).and(AT_MOST).and(FILLER).and(DOWN);
            let named = (next..end).any(|at| s.is_word(at) && !s.has(at, small));
            let thing = named && !(content || body || vague || inner || level || act);
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
        // "2 fois par cours de français", "par heure de cours".
        let told = |head: usize| s.is(head + 1, list!("de d")) && s.has(head + 2, OCCASION.and(TOPIC));
        matches!(counted, Counted::Noun(noun) if told(noun.head) || s.has(noun.head, OCCASION.and(PLACE))
            && !s.is(noun.head, list!("cours day period periode periodes periods school_day tache taches task tasks")))
    };
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
