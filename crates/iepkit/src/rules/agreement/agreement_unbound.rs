//! `agreement-unbound`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An agreement that does not say what it was given to: one or both of its digests are missing.
    ///
    /// # Why
    ///
    /// “Agreed on 2 October” proves little once the plan has been edited. Like fingerprints, the two digests tie
    /// the agreement to the goals and strategies as they stood: everyone can see later whether these are still the
    /// same.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}]
    /// decisions:
    ///   - {member: parent-1, decision: agree, date: 2026-10-02}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}]
    /// decisions:
    ///   - member: parent-1
    ///     decision: agree
    ///     date: 2026-10-02
    ///     goals_digest: sha256:14cf3cf372ad463ec5305272d3cfcd2686e44a4dbb0564d880783f66d1eb3838
    ///     strategies_digest: sha256:828f16dac6a401dbe0e8b433a7d7caf937b69d497f42142f82ab67cdfd1b49d5
    /// ```
    id: "agreement-unbound",
    category: Category::Agreement,
    aspect: Aspect::Duty,
    severity: Severity::Warning,
    gates: &[Gate::Activate],
    sources: &[sources::CONTRACT],
    en: English {
        message: "the agreement of `{member}` is not tied to the plan's content",
        help: "record both digests with it, as `iepkit digest` prints them for the plan that was agreed to",
        question: "Which text exactly did this person agree to?",
    },
    fr: French {
        what: "Un accord qui ne dit pas à quoi il a été donné : il lui manque au moins une de ses deux empreintes.",
        why: "« D'accord, le 2 octobre » ne prouve pas grand-chose une fois le plan modifié. Les deux empreintes \
            rattachent l'accord aux objectifs et aux moyens tels qu'ils étaient : chacun peut vérifier plus tard s'ils \
            sont restés les mêmes.",
        message: "l'accord de `{member}` n'est pas rattaché au contenu du plan",
        help: "consignez avec lui les deux empreintes que `iepkit digest` donne pour le plan accepté",
        question: "Quel texte, au juste, cette personne a-t-elle accepté?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, decision) in cx.latest_decisions() {
        let unbound = decision.goals_digest.is_none() || decision.strategies_digest.is_none();
        if decision.decision.agrees() && unbound {
            found.report(Spot::decision(i, decision)).arg("member", &decision.member);
        }
    }
}
