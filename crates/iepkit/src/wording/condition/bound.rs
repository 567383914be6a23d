//! What goes with the verb or the word before it, and is no circumstance.

use crate::wording::list::{List, list};
use crate::wording::nouns::{before, follows};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// Whether someone is who a thing is shared with: `share her toys with her sister`.
pub(super) fn shares(s: &Sentence<'_>, at: usize) -> bool {
    let whom = s.any_has(at + 1..at + 4, PEER.and(STAFF).and(LEARNER));
    let verbs = list!("share trade trade_in swap split exchange partager echanger troquer");
    let given =
        (at.saturating_sub(7)..at).any(|near| s.comes_from(near, verbs) || s.is(near, list!("split swap swaps")));
    whom && given
}

/// Whether what stands behind `with` is what one comes or plays with: `arrive with his materials`, `play with toys`.
pub(super) fn brings(s: &Sentence<'_>, at: usize) -> bool {
    s.any_from(at.saturating_sub(7)..at, list!("arrive show_up")) || s.any_from(at.saturating_sub(2)..at, list!("play"))
}

/// Whether something is what is written or told, not what with: `a paragraph with a topic sentence`.
pub(super) fn is_content(s: &Sentence<'_>, at: usize, head: Tags) -> bool {
    let made = list!("write draw compose construct produce create make say type read decode spell");
    before(s, at).is_some_and(|lead| s.has(lead, ITEM.and(MATERIAL)))
        && head.has(ITEM)
        && (at.saturating_sub(6)..at).any(|near| s.comes_from(near, made))
}

/// Whether what is used says by what an inner state is seen, and no circumstance: `participates by using signs to ask`.
pub(in crate::wording) fn shows_use(s: &Sentence<'_>, at: usize, acted: Tags) -> bool {
    let uses = s.is(at, list!("using by_using utilizing en_utilisant en_se_servant_de"));
    let unseen = acted.has(COVERT | WEAK | CHANGE) && !acted.has(SEEN | SHOW);
    let from = s.after(at);
    let stop = s.sentence_end(at).min(from + 8);
    let purpose = (from + 1..stop).find(|near| s.is(*near, list!("to pour")) || s.has(*near, OPENS_PURPOSE));
    let done = purpose.is_some_and(|to| {
        let adverb = |at: usize| s.folded_of(at).ends_with("ly") && !s.has(at, VERB.without(WRAP));
        let verb = if adverb(s.after(to)) { s.after(s.after(to)) } else { s.after(to) };
        s.has(verb, SEEN.and(START)) && s.form(verb) == Form::Base && !s.has(verb, COVERT.and(CHANGE).and(WEAK))
    });
    let bounds = |near: &usize| s.mark(*near) != Some(',') && (!s.has(*near, PREP) || s.is(*near, list!("of de d to")));
    let said = (from..stop).take_while(bounds).any(|near| {
        s.is(near, list!("words phrases sentences gestures signs mots gestes signes pictogrammes"))
            && !s.has(near + 1, MATERIAL)
    });
    uses && unseen && (done || said && !acted.has(CHANGE))
}

/// Whether a place is where the act leads, not where it is done: `entrer seul en classe`.
pub(super) fn enters(s: &Sentence<'_>, at: usize) -> bool {
    let verb = before(s, at).and_then(|lead| if s.has(lead, ALONE.and(FILLER)) { before(s, lead) } else { Some(lead) });
    verb.is_some_and(|verb| {
        let into = list!("entrer rentrer arriver aller venir revenir retourner se_rendre s_integrer");
        s.comes_from(verb, into) || s.is(verb, list!("inclusion integration reintegration retour"))
    })
}

/// Verbs of going, bringing and joining, whose `à` says where to.
const LEADS_THERE: List = list!(
    "se_rendre aller venir s_inscrire s_abonner abonner se_diriger rendre arriver arriver_a_l_heure apporter \
     rapporter ramener transporter emmener joindre se_joindre revenir retourner se_presenter assister repondre \
     s_integrer integrer passer passer_du remettre porter adapter s_adapter lier faire_face assister_a acceder"
);

/// Whether `à` goes with the verb or the word before it: `aller à l'école`, `lié à sa classe`.
pub(super) fn is_complement(s: &Sentence<'_>, at: usize) -> bool {
    // "plus autonome à l'habillage", but "au vestiaire" says where.
    let alone = follows(s, at, list!("autonome autonomes autonomie"));
    if alone && !(at + 1..at + 4).any(|near| s.has(near, PLACE)) {
        return true;
    }
    // "participer davantage aux discussions".
    let lead = before(s, at)
        .and_then(|lead| if s.is(lead, list!("davantage plus activement")) { before(s, lead) } else { Some(lead) });
    let linked = lead.is_some_and(|lead| {
        let takes = list!(
            "attentif attentive attentifs attentives sensible expose exposee lie liee lies liees relatif relative \
             relatives propre face preparation retour participation adaptation integration appartenance ponctuel \
             ponctuelle assidu assidue retard retards"
        );
        s.is(lead, takes) || s.comes_from(lead, list!("participer prendre_part"))
    });
    linked
        || (at.saturating_sub(6)..at)
            .any(|near| s.comes_from(near, LEADS_THERE) && !s.any_is(near + 1..at, list!("a au aux")))
}

/// Whether `with` goes with the word before it: `comply with`, `relationships with`.
pub(super) fn takes_with(s: &Sentence<'_>, lead: usize) -> bool {
    // "deal calmly with".
    let adverb = s.folded_of(lead).ends_with("ly") && !s.has(lead, VERB);
    let lead = if adverb { before(s, lead).unwrap_or(lead) } else { lead };
    // "keep up with her peers".
    let keeps_up = s.is(lead, list!("up")) && follows(s, lead, list!("keep keeps catch"));
    keeps_up || s.is(
        lead,
        list!(
            "agree agrees presents persevere perseveres persist persists difficulty difficulties struggle struggles \
             comply complies deal cope interact interacts help along communicate engage cooperate conversation conversations interaction \
             interactions relationship relationships contact friendship friendships bond bonds share trouble \
             interacting success close_the_gap in_line physical comfort comfortable commensurate consistent aligned \
             efficiency proficiency conflict conflicts"
        ),
    )
}
