//! Who or what keeps track, without a word that opens a method: `graphed weekly by the aide`, `by frequency count`.

use crate::Lang;
use crate::wording::list::{List, list};
use crate::wording::nouns::before;
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// What is done to keep track of something.
fn is_kept_track_of(s: &Sentence<'_>, at: usize) -> bool {
    s.is(at, s.lang.pick(NOTED_ENGLISH, NOTED_FRENCH))
}

const NOTED_ENGLISH: List = list!(
    "assessed calculated charted checked collected compiled confirmed counted documented evaluated filmed gauged \
     graphed indicated judged kept logged measured monitored noted observed rated recorded reported reviewed \
     scored tallied timed tracked verified"
);
const NOTED_FRENCH: List = list!(
    "atteste attestee calcule calculee cochee compile compilee compilees comptabilise comptabilisee compte \
     comptee consignation consigne consignee consignees constate constatee controle controlee cote cotee decompte \
     documente documentee enregistre enregistree etabli etablie etaye evalue evaluee evaluees filme inscrit \
     inscrite juge jugee mesure mesuree mesures note notee notees observe observee rapporte rapportee recense \
     recensee recueilli recueillie releve relevee retranscrit revise revisee suivi suivie teste testee verifie \
     verifiee verifiees"
);

/// What keeps track.
const MEANS: List = list!(
    "cards checklist count counts data entries gradebook interview inventory log logs observation observations \
     portfolio probe probes product quizzes rating ratings recording recordings records review running_records \
     sampling samples self_rating sheet sheets stopwatch tally survey surveys timer interviews notes anecdotal \
     dibels conferences form forms reports analysis comparison graph spreadsheet autoevaluation bale analyse billets \
     captures decompte formulaire fiche inventaire jetons quiz echantillonnage passation batterie comptage \
     correction echelle entrevue entrevues grille grille_de observations portfolio questionnaire registre releve \
     rubrique sondage"
);

/// Whether a participle says by whom, with what or where something is noted.
pub(super) fn is_noted(s: &Sentence<'_>, at: usize) -> bool {
    let next = s.after(at);
    // What says by whom or with what comes soon; few words of a goal have it behind them.
    if !s.any_has(next..next + 4, PREP | OPENS_CONDITION) || !is_kept_track_of(s, at) {
        return false;
    }
    let lead = before(s, at);
    let adjective = lead.is_some_and(|lead| {
        s.has(lead, DET.and(MODAL).and(SUBJECT).and(BE).and(NEG)) || s.is(lead, list!("to de d le la les se s"))
    });
    // "graphed weekly by", "compilé chaque jour par", "filmé puis coté par".
    let each = s.has(next, ALL) && s.is_word(s.after(next));
    let pair = s.is(next, list!("puis et and then")) && is_kept_track_of(s, s.after(next));
    let often = if each || pair {
        s.after(next) + 1
    } else {
        next + usize::from(s.has(next, DAILY) || s.is(next, list!("down off jointly together fait")))
    };
    let link = match s.lang {
        Lang::En => list!("by with on in through from using via"),
        Lang::Fr => list!("par dans avec au sur a_l_aide_de a_l_aide_d au_moyen_de au_moyen_d au_moyen_du"),
    };
    // "suivi par un pair" is no measure of it.
    let followed = s.is(at, list!("suivi suivie")) && s.is(often, list!("par avec dans"));
    // "notées à la feuille de route".
    let kept = s.is(often, list!("a au")) && s.any_has(often + 1..often + 4, TOOL);
    // "un texte jugé au niveau 3".
    let level = s.any_is(often..often + 3, list!("niveau level"));
    !adjective && !followed && !level && (s.is(often, link) || kept)
}

/// Whether a level stands before words such as `selon le décompte`, which then say where it is taken from, and nothing that the
/// act itself goes by, as `selon ses besoins` or `d'après un modèle` would.
pub(super) fn is_source(s: &Sentence<'_>, at: usize) -> bool {
    let gone_by = list!(
        "besoin besoins capacite capacites rythme consigne consignes modele modeles choix horaire routine demande \
         contexte situation ordre moment humeur regles etapes demarche code image images photo photos exemple texte \
         histoire forces age niveau plan methode sequence critere criteres gabarit preferences interets convention \
         directives"
    );
    let next = s.after(at);
    let levelled = (s.sentence_start(at)..at).any(|near| s.value(near).is_some());
    // "classe 40 pièces selon leur valeur".
    let own = s.is(next, list!("leur leurs ses son sa"));
    levelled && !own && !s.any_is(next..next + 4, gone_by)
}

/// Whether a part of the text says how often it is looked at: `. Evaluated 4 times per year`, `, progress reported weekly`.
pub(super) fn is_scheduled(s: &Sentence<'_>, at: usize) -> bool {
    let opens = at > 0 && matches!(s.mark(at - 1), Some(',' | ';' | '-' | '.'));
    if !opens {
        return false;
    }
    // "Fréquence de mesure : …".
    if s.is(at, list!("frequence frequency")) {
        return (at..at + 5).any(|near| s.mark(near) == Some(':'));
    }
    let data = s.is(at, list!("data progress donnees"));
    let verb = (at..at + 4).find(|near| is_kept_track_of(s, *near) || s.is(*near, list!("taken recueillies prises")));
    let verb =
        verb.filter(|verb| *verb == at || data && (at + 1..*verb).all(|near| s.has(near, MODAL.and(BE).and(DET))));
    let often = |verb: usize| {
        let next = s.after(verb);
        let times = s.value(next).is_some() && s.is(next + 1, list!("times x fois"));
        times
            || s.is(next, list!("once twice"))
            || s.has(next, DAILY)
            || s.has(next, ALL) && s.has(s.after(next), TIME)
            || s.is(next, list!("every")) && s.value(next + 1).is_some()
    };
    verb.is_some_and(often)
}

/// Whether someone is said to keep track: `mom will keep a list`, `TVI to time every other week`.
pub(super) fn keeps(s: &Sentence<'_>, at: usize) -> bool {
    let starts = s.starts_sentence(at) || at > 0 && matches!(s.mark(at - 1), Some(',' | ';' | '('));
    if !starts {
        return false;
    }
    // "the teacher", "S-LP", "SLP & teacher", "O&M instructor".
    let joins = |near: usize| s.has(near, DET.and(AND)) || near < at + 3 && s.folded_of(near).len() == 1;
    let is_staff = |near: usize| s.has(near, STAFF) || s.is(near, list!("tvi slp lp bcba"));
    let Some(who) =
        (at..at + 5).take_while(|near| is_staff(*near) || joins(*near)).filter(|near| is_staff(*near)).last()
    else {
        return false;
    };
    let next = s.after(who);
    let verb = if s.is(next, list!("to will")) { s.after(next) } else { next };
    let kept = (verb + 1..verb + 4).any(|near| {
        s.is(near, list!("list log tally data chart record records notes count liste registre grille journal fiche"))
    });
    // "la TES observe et note", "l'enseignante vérifie l'agenda".
    let notes = || s.is(verb, list!("observe note compile chronometre releve consigne verifie paraphe"));
    s.comes_from(verb, list!("collect keep take chart tenir remplir noter cocher")) && kept
        || s.comes_from(verb, list!("track record graph time monitor measure")) && verb > next
        || s.lang == Lang::Fr && notes()
}

/// Whether a preposition leads to what keeps track: `via video review`, `par relevé de notes`, `selon la batterie`.
pub(super) fn is_means(s: &Sentence<'_>, at: usize) -> bool {
    let leads = match s.lang {
        Lang::En => list!("by via through using in from by_means_of per"),
        Lang::Fr => list!("par selon"),
    };
    let next = s.after(at);
    if !s.has(at, PREP.and(OPENS_CONDITION))
        || !s.is(at, leads)
        || s.form(next) == Form::Ing && !s.is(next, list!("reading running"))
    {
        return false;
    }
    let stop = s.sentence_end(at).min(next + 5);
    let within = |near: &usize| s.mark(*near).is_none_or(|mark| mark == '-') && !s.has(*near, PREP.and(MODAL));
    let means = (next..stop).take_while(within).find(|near| s.is(*near, MEANS));
    // "from a timer", "in a survey": where from, and in what.
    let narrow = !s.is(at, list!("in from"))
        || means.is_some_and(|near| s.is(near, list!("records running_records gradebook entries cards notes")));
    // "answers using a timer": a tool of the child's.
    let own =
        s.is(at, list!("using")) && !means.is_some_and(|near| s.is(near, list!("recording recordings count sampling")));
    means.is_some() && narrow && !own && at > 0
}

/// Whether data are said to be taken, behind a level: `, data will be taken weekly`, `, avec une prise de données quotidienne`.
pub(super) fn takes_data(s: &Sentence<'_>, at: usize) -> bool {
    let opened = at > 0 && matches!(s.mark(at - 1), Some(',' | ';' | '.' | '('));
    if !opened || !(s.sentence_start(at - 1)..at).any(|near| s.value(near).is_some()) {
        return false;
    }
    let leads = list!(
        "using with avec en via a_l_aide_de a_l_aide_d a_l_aide_du au_moyen_de au_moyen_d au_moyen_du a_partir_du \
         a_partir_de a_partir_d"
    );
    let data = list!(
        "data dibels anecdotal samples frequency results donnees releve comptage comptant compte enregistrement \
         echantillonnage chronometrage pointage frequence test bilan portfolio entrevue cotation checklist progress \
         enregistrements pretests tests fiches collecte"
    );
    let means = s.is(at, leads) && s.any_is(s.after(at)..s.after(at) + 4, data);
    let told = s.is(at, list!("data progress results pointage donnee donnees observation observations preuves"));
    let taken = (at + 1..at + 6).any(|near| {
        s.is(near, list!("taken graphed reviewed sent shared collection prise prises"))
            || s.is_or_comes_from(near, list!("fait recueillies"))
    });
    means || told && taken
}
