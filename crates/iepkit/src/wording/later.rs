//! What is reached or not, once: what a young person will do after school, `After graduation, Sam will enroll in a welding
//! program`, and an examination or a course that is passed. Plans and wishes are none.

use super::acts::Act;
use super::claims::Claims;
use super::list::{List, list};
use super::sentence::{Form, Sentence};
use super::{Part, VerbClass};
use crate::plan::{Criterion, CriterionKind};

/// The criterion of such a goal, and takes the words that say it.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims, acts: &[Act]) -> Option<Criterion> {
    let school = list!("graduation graduating graduates high_school highschool secondary secondaire diplomation");
    let after = claims.taken().iter().any(|(part, range)| {
        *part == Part::Timeframe
            && s.is(range.start, list!("after following upon upon_completion_of on apres a_la_fin_de a_la_fin_du"))
            && s.any_is(range.clone(), school)
    });
    let events = list!(
        "work live rent attend enroll enrol obtain earn get become join complete travailler vivre frequenter s_inscrire \
         obtenir occuper integrer"
    );
    let willed = |at: usize| s.form(at) == Form::Future || s.any_is(at.saturating_sub(3)..at, list!("will ll"));
    let act = acts.iter().filter(|_| after).find(|act| {
        act.class == VerbClass::Observable && s.is_or_comes_from(act.verb.start, events) && willed(act.verb.start)
    });
    let act = act.or_else(|| acts.iter().find(|act| is_passed(s, act)))?;
    claims.also(Part::Criterion, act.verb.clone());
    Some(Criterion { kind: Some(CriterionKind::Milestone), steps: Some(1), ..Criterion::default() })
}

/// What says that one has learnt something, got once: `obtenir son diplôme`.
pub(super) const CERTIFICATES: List =
    list!("bac brevet cap ceb certificat certificate cess cfg degree dep diploma diplome dnb licence license permis");

/// `pass the written permit test`, `finish her welding certificate`, `obtenir son diplôme`.
fn is_passed(s: &Sentence<'_>, act: &Act) -> bool {
    let (verb, object) = (act.verb.start, act.verb.end..act.range.end.min(act.verb.end + 6));
    let tests = list!("assessment test exam exams examen epreuve");
    let ends =
        list!("certification course ged apprenticeship attestation internship placement stage projet project study");
    let passes = s.is_or_comes_from(verb, list!("pass pass_a reussir"));
    let earns = s.is_or_comes_from(
        verb,
        list!("earn obtain get finish complete obtenir terminer finir completer effectuer realiser realiser_un"),
    );
    // "réussir son cours de mathématique", and not all of them.
    let one = act.verb.end + 1;
    let course = s.is(one, list!("cours module")) && s.is(act.verb.end, list!("le mon son un"));
    passes && (course || s.any_is(object.clone(), tests))
        || (passes || earns) && (s.any_is(object.clone(), CERTIFICATES) || s.any_is(object, ends))
}
