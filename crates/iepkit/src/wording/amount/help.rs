//! Independence: without help, alone, without error.

use crate::wording::list::list;
use std::ops::Range;

use super::numbered::Numbered;
use super::{Amount, Bound, Counted, Shape};
use crate::Number;
use crate::plan::Prompt;
use crate::wording::nouns::{Noun, before, noun};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// `without help`, `no prompts`, `sans erreur`.
pub(super) fn without(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let bare_no = s.is(at, list!("no aucun aucune zero"));
    // "yes/no questions".
    if bare_no && at > 0 && s.mark(at - 1) == Some('/') {
        return None;
    }
    if is_either_way(s, at) {
        return None;
    }
    // "without too many reminders", "sans trop de rappels": nobody can count that.
    if s.any_is(at + 1..at + 5, list!("too trop")) {
        return None;
    }
    if s.is(at, list!("sans")) && s.is(at + 1, list!("se")) && s.is_or_comes_from(at + 2, list!("tromper")) {
        let mut amount = Amount::new(Shape::Count, at..at + 3, Number::default());
        (amount.bound, amount.unit) = (Some(Bound::Most), Counted::Word("erreur"));
        return Some(amount);
    }
    // "sans faire plus d'une faute": one at most, which is read where it stands.
    let more = (at + 1..at + 4).find(|near| s.has(*near, MORE_THAN) && !s.is(*near, list!("over above")));
    let more = more.map(|more| s.after(more));
    if more.is_some_and(|more| s.value(more).is_some() || s.is(more, list!("un une"))) {
        return None;
    }
    // "sans oublier d'étape", "without missing a step".
    let omitted = s.is(s.after(at), list!("oublier omettre sauter forgetting missing omitting skipping"));
    if omitted && s.is(at, list!("sans without")) {
        let mut amount = Amount::new(Shape::Count, at..s.after(at) + 1, Number::default());
        (amount.bound, amount.unit) =
            (Some(Bound::Most), Counted::Word(if s.is(at, list!("sans")) { "oubli" } else { "omission" }));
        return Some(amount);
    }
    let mut next = s.after(at);
    let stop = s.sentence_end(at).min(at + 7);
    while next < stop
        && (s.comes_from(next, list!("have_to has_to avoir"))
            || s.has(next, DET.and(FILLER).and(STAFF).and(PEER).and(LEARNER).and(SUBJECT).and(MORE_THAN))
            // "without mom's help".
            || s.is(next, list!("s")) && s.has(next - 1, STAFF | PEER)
            || s.is(
                next,
                list!(
                    "any further additional verbal visual gestural physical spoken written external needing \
                     requiring being having se faire avoir besoin recevoir qu que on l lui recourir demander us me \
                     him her them someone anyone the spelling constant direct from to be le de d etre a ait doive \
                     human use hand teacher moindre sighted appeler necessiter consigne soit repete need for relying on and \
                     nor or"
                ),
            ))
        && !s.has(next, PROMPT.and(ERROR))
    {
        next = s.after(next);
    }
    // "no model or prompt".
    if s.has(s.after(next), AND) && s.has(s.after(next) + 1, PROMPT) {
        next = s.after(next) + 1;
    }
    // "sans se le faire demander", "sans recourir à l'adulte".
    let turned = (at..next).any(|near| {
        s.is(near, list!("faire")) && s.is(near + 1, list!("demander dire prier"))
            || s.is(near, list!("recourir recours")) && s.any_has(near + 1..next, STAFF)
    });
    if turned {
        let mut amount = Amount::new(Shape::Prompts, at..next, Number::default());
        amount.bound = Some(Bound::Most);
        return Some(amount);
    }
    // "sans question de l'adulte".
    let asked = s.is(next, list!("question questions")) && s.any_has(next + 1..(next + 4).min(stop), STAFF);
    // "sans sa mère", "with no adult next to him": nobody is there; "without adult permission" is something else.
    let nobody = s.any_has(at + 1..next, STAFF)
        && (s.sentence_end(at) <= next
            || s.mark(next).is_some()
            || s.has(next, PREP.and(OCCASION).and(OPENS_TIMEFRAME).and(OPENS_METHOD))
            || s.form(next) == Form::Ing
            || s.is(next, list!("next nearby present presence cotes")));
    let clause = s.is(at, list!("sans"))
        && s.is(at + 1, list!("que qu"))
        && (s.any_has(at + 2..at + 5, STAFF) || s.is(at + 2, list!("je j on nous")));
    if nobody || clause || asked {
        let beside = s.is(next, list!("next_to beside near a_cote_de pres_de"));
        let end = if beside { s.after(next) + 1 } else { next }.min(s.sentence_end(at));
        let mut amount = Amount::new(Shape::Prompts, at..end, Number::default());
        amount.bound = Some(Bound::Most);
        return Some(amount);
    }
    let helped = s
        .comes_from(next, list!("remind prompt help assist redirect intervene aider intervenir guider accompagner"))
        && next > s.after(at);
    // "without requesting help".
    let requested = s.is(next, list!("requesting seeking demander")) && s.any_has(next + 1..next + 4, PROMPT);
    let passive = s.comes_from(
        next,
        list!(
            "ask_for_help ask_for demander_de_l_aide demander_l_aide be_reminded be_monitored be_supported etre_aide \
             etre_accompagne etre_soutenu etre_encadre etre_aidee etre_accompagnee etre_soutenue etre_encadree \
             se_faire_aider se_faire_dire"
        ),
    );
    // "without touch prompts": the noun is the last.
    let last = noun(s, s.after(at)).map(|counted| counted.head);
    let next = last.filter(|head| s.has(*head, PROMPT) && !s.any_has(next..*head, MATERIAL)).unwrap_or(next);
    let prompt = passive
        || requested
        || helped
        || s.has(next, PROMPT)
        || s.is(
            next,
            list!(
                "reminded reminding asked asking told telling helped prompted rappele rappeler rappelle aide \
                 helping redirected aider intervienne intervenir dise guide cued sollicite incite assisted"
            ),
        );
    // "no agreement errors": the noun is the last.
    if let Some(next) = last.filter(|head| s.has(*head, ERROR)).or(Some(next).filter(|next| s.has(*next, ERROR))) {
        let mut amount = Amount::new(Shape::Count, at..next + 1, Number::default());
        amount.bound = Some(Bound::Most);
        amount.unit = noun(s, next).map_or(Counted::Word("error"), Counted::Noun);
        return Some(amount);
    }
    if prompt && next < stop {
        let end = noun(s, next).map_or(next + 1, |counted| counted.end.min(next + 4)).max(s.after(next));
        let mut amount = Amount::new(Shape::Prompts, at..end.min(stop), Number::default());
        amount.bound = Some(Bound::Most);
        amount.prompt = prompt_kind(s, at..(end + 1).min(stop));
        return Some(amount);
    }
    // "without a single fall", "sans aucun cri".
    let event = list!(
        "blow blows episode episodes fall falls instance instances incident incidents occurrence occurrences \
         outburst outbursts chute chutes collision collisions cri cris coup coups conflit conflits crise crises pleurs"
    );
    let single = s.is(s.after(at), list!("a")) && s.is(s.after(at) + 1, list!("single"))
        || s.is(s.after(at), list!("un une")) && s.is(s.after(at) + 1, list!("seul seule"));
    let thing = if single { s.after(at) + 2 } else { s.after(at) };
    if s.is(thing, event) && !s.is(at, list!("no zero")) {
        let mut amount = Amount::new(Shape::Count, at..thing + 1, Number::default());
        amount.bound = Some(Bound::Most);
        if let Some(counted) = noun(s, thing) {
            amount.unit = Counted::Noun(counted);
            Numbered { s, at, value: Number::default() }.per(counted, &mut amount);
        }
        return Some(amount);
    }
    // "ne frappera aucun élève".
    let none = s.is(at, list!("aucun aucune")) && s.any_is(at.saturating_sub(5)..at, list!("ne n"));
    if none && let Some(counted) = noun(s, s.after(at)) {
        return Some(none_of(s, at, counted));
    }
    let bare_no = bare_no || s.comes_from(at, list!("sans_aucun sans_aucune with_no with_zero"));
    let shows = list!("have has show shows display displays exhibit demonstrate avoir montrer");
    let led = at == 0
        || s.has(at - 1, PREP.and(AND).and(COVERT).and(FILLER).and(BE))
        || s.mark(at - 1).is_some()
        || s.is_or_comes_from(at - 1, shows);
    if bare_no && led {
        let counted = noun(s, s.after(at))?;
        // "no aggressive outbursts".
        let referral = s.is(counted.head, list!("referral referrals"));
        let counts = s.has(s.after(at), PERFORMANCE.and(OCCASION)) || s.has(counted.head, PERFORMANCE) || referral;
        if !counts {
            return None;
        }
        if s.has(counted.head, PERFORMANCE.and(ERROR))
            || referral
            || s.is(counted.head, list!("incident incidents conflit conflits"))
        {
            return Some(none_of(s, at, counted));
        }
    }
    None
}

/// None of what is counted: `no outbursts per week`, `aucun élève`.
pub(super) fn none_of(s: &Sentence<'_>, at: usize, counted: Noun) -> Amount {
    let mut amount = Amount::new(Shape::Count, at..s.after(counted.head), Number::default());
    (amount.bound, amount.unit) = (Some(Bound::Most), Counted::Noun(counted));
    Numbered { s, at, value: Number::default() }.per(counted, &mut amount);
    amount
}

/// The kind of a prompt, from the words around it: the one that helps most, where they name several.
pub(super) fn prompt_kind(s: &Sentence<'_>, range: Range<usize>) -> Option<Prompt> {
    let kinds = range.into_iter().filter_map(|at| match s.folded_of(at) {
        "verbal" | "verbaux" | "verbale" | "oral" => Some(Prompt::Verbal),
        "visual" | "visuel" | "visuels" | "visuelle" => Some(Prompt::Visual),
        "gesture" | "gestural" | "point" | "pointing" | "pointage" | "gestuel" | "gestuelle" | "gestuels" => {
            Some(Prompt::Gesture)
        }
        "physical" | "physique" | "physiques" => Some(Prompt::Physical),
        "model" | "modelage" | "modele" => Some(Prompt::Model),
        _ => None,
    });
    kinds.max_by_key(|kind| *kind as u8)
}

/// `with/without prompts`, `avec ou sans aide`.
fn is_either_way(s: &Sentence<'_>, at: usize) -> bool {
    at > 1 && (s.mark(at - 1) == Some('/') || s.is(at - 1, list!("ou or"))) && s.is(at - 2, list!("with avec"))
}

/// Whether `independently`, `seul` and the like say that nobody helps.
pub(super) fn is_alone(s: &Sentence<'_>, at: usize) -> bool {
    let lead = before(s, at);
    let more = lead.is_some_and(|lead| {
        s.is(
            lead,
            list!(
                "more plus as un une le la be become etre devenir tres assez d moins an the devient sera \
                 est soit using his her their some for"
            ),
        ) || s.comes_from(lead, list!("be become etre devenir devenir_plus become_more be_more etre_plus"))
    });
    // "1 seul rappel": one of them.
    let only = s.is(at, list!("seul seule")) && lead.is_some_and(|lead| s.value(lead) == Some(Number::from(1)));
    let half = s.joint(at) == Joint::Hyphen && lead.is_some_and(|lead| s.is(lead, list!("semi")));
    // "seul ou avec aide": either way.
    let either = s.is(at + 1, list!("ou or")) && s.is(at + 2, list!("avec with")) || is_either_way(s, at);
    let more = more || only || half || either;
    let adjective = s.is(at, list!("independent")) && s.is_word(at + 1) && !s.has(at + 1, PREP);
    let state = s.is(at, list!("autonome autonomes independent"))
        && (0..at).rev().take(4).any(|near| s.comes_from(near, list!("etre devenir be become")));
    // "l'estime d'elle-même".
    let self_image = list!("estime image confiance respect connaissance perception");
    let own = s.lemma(at).starts_with('d') && s.lemma(at).ends_with("meme");
    let felt = lead.is_some_and(|lead| {
        own && (s.has(lead, INNER) || s.any_is(lead.saturating_sub(2)..lead, self_image))
            || s.is(lead, self_image) && s.lemma(at).ends_with("meme")
            || s.comes_from(lead, list!("feel se_sentir sentir vivre live"))
    });
    let more = more || felt;
    let possible = s.is(at + 1, list!("as")) && s.is(at + 2, list!("possible"));
    // "son temps de travail autonome": which work.
    let work = s.is(at, list!("autonome autonomes"))
        && lead.is_some_and(|lead| s.is(lead, list!("travail temps jeu poste etude lecture")));
    // "when working independently", "lorsqu'il lit seul": when, and not how.
    let cue = (at.saturating_sub(5)..at).rev().take_while(|near| s.is_word(*near)).find(|near| s.has(*near, WHEN));
    let meanwhile = cue.is_some_and(|cue| s.form(cue + 1) == Form::Ing || s.has(cue + 1, SUBJECT) && cue + 3 >= at);
    !more && !adjective && !state && !possible && !work && !meanwhile
}
