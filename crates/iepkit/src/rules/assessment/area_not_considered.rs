//! `area-not-considered`: one rule, its texts and its check.

use crate::rules::prelude::*;
use crate::rules::{Param, ParamDefault};

declare! {
    /// An area of development with nothing on record, one finding for each.
    ///
    /// # Why
    ///
    /// A challenge in one area may have its root in another: a child who is restless in class may not hear well.
    /// The article names eight areas to go through. “Nothing to note” is an answer; silence is not. A policy may
    /// list other areas.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: affective, nothing_to_note: true}
    ///   - {id: a2, area: autonomy, nothing_to_note: true}
    ///   - {id: a3, area: organizational, challenges: [{id: c1, text: Leaves written work after three minutes}]}
    ///   - {id: a4, area: social, strengths: [{id: f1, text: Has two close friends}]}
    ///   - {id: a5, area: behavioural, nothing_to_note: true}
    ///   - {id: a6, area: language, nothing_to_note: true}
    ///   - {id: a7, area: academic, nothing_to_note: true}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: affective, nothing_to_note: true}
    ///   - {id: a2, area: autonomy, nothing_to_note: true}
    ///   - {id: a3, area: organizational, challenges: [{id: c1, text: Leaves written work after three minutes}]}
    ///   - {id: a4, area: social, strengths: [{id: f1, text: Has two close friends}]}
    ///   - {id: a5, area: behavioural, nothing_to_note: true}
    ///   - {id: a6, area: sensory, nothing_to_note: true}
    ///   - {id: a7, area: language, nothing_to_note: true}
    ///   - {id: a8, area: academic, nothing_to_note: true}
    /// ```
    id: "area-not-considered",
    category: Category::Assessment,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    params: &[
        Param {
            name: "areas",
            default: ParamDefault::Words {
                words: &["affective", "autonomy", "organizational", "social", "behavioural", "sensory", "language", "academic"],
                among: None,
            },
            en: "the areas of development to go through",
            fr: "les sphères de développement à parcourir",
        },
    ],
    sources: &[sources::ABILITIES],
    en: English {
        message: "the area `{area}` was not considered",
        help: "record what was seen in it, or `nothing_to_note: true`",
        question: "What do we see in this area, at home and at school?",
    },
    fr: French {
        what: "Une sphère de développement où rien n'est consigné : un constat pour chacune.",
        why: "\
            Un défi dans une sphère peut prendre sa source dans une autre : l'enfant agité en classe entend peut-être \
            mal. L'article nomme huit sphères à parcourir. « Rien à signaler » est une réponse; le silence n'en est \
            pas une. Une politique peut nommer d'autres sphères.",
        message: "la sphère « {area} » n'a pas été abordée",
        help: "consignez ce qu'on y observe, ou `nothing_to_note: true`",
        question: "Qu'observons-nous dans cette sphère, à la maison et à l'école?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for area in cx.words("areas") {
        let mut entries = cx.plan.abilities.values().filter(|ability| ability.area.as_deref() == Some(area));
        if !entries.any(|ability| ability.considers_its_area()) {
            found.report(cx.section("abilities")).word("area", area);
        }
    }
}
