//! What a young person will do after school: `After graduation, Sam will enroll in a welding program`.
//!
//! Such a goal is reached or not, once; plans and wishes are none.

use super::acts::Act;
use super::claims::Claims;
use super::list::list;
use super::sentence::{Form, Sentence};
use super::{Part, VerbClass};
use crate::plan::{Criterion, CriterionKind};

/// The criterion of a goal for after school, and takes the words that say it.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims, acts: &[Act]) -> Option<Criterion> {
    let school = list!("graduation graduating graduates high_school highschool secondary secondaire diplomation");
    let after = claims.taken().iter().any(|(part, range)| {
        *part == Part::Timeframe
            && s.is(range.start, list!("after following upon upon_completion_of on apres a_la_fin_de a_la_fin_du"))
            && s.any_is(range.clone(), school)
    });
    let events = list!(
        "work live attend enroll enrol obtain earn get become join complete travailler vivre frequenter s_inscrire \
         obtenir occuper integrer"
    );
    let willed = |at: usize| s.form(at) == Form::Future || s.any_is(at.saturating_sub(3)..at, list!("will ll"));
    let act = acts.iter().find(|act| {
        act.class == VerbClass::Observable && s.is_or_comes_from(act.verb.start, events) && willed(act.verb.start)
    })?;
    if !after {
        return None;
    }
    claims.also(Part::Criterion, act.verb.clone());
    Some(Criterion { kind: Some(CriterionKind::Milestone), steps: Some(1), ..Criterion::default() })
}
