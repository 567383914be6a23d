//! `goal-without-method`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that does not say how progress is measured.
    ///
    /// # Why
    ///
    /// A goal that nobody measures can guide nobody. A study of 105 goals found a method in fewer than one in
    /// fifty. A tool, how often, and by whom: one line is enough, and it tells a teacher what to do on Friday.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, behaviour: raises her hand before speaking}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     behaviour: raises her hand before speaking
    ///     method: {tool: tally sheet, every: {times: 1, per: week}, by: teacher-1}
    /// ```
    id: "goal-without-method",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::GOALS, sources::RUBLE],
    en: English {
        message: "goal `{goal}` does not say how progress is measured",
        help: "write in `method` the tool, how often, and by whom",
        question: "How will we know, how often will we look, and who does it?",
    },
    fr: French {
        what: "Un objectif ouvert qui ne dit pas comment on mesure le progrès.",
        why: "Un objectif qu'on ne mesure pas ne guide personne. Dans une étude de 105 objectifs, moins d'un sur \
            cinquante avait un mode d'évaluation. Un outil, une fréquence, une personne : une ligne suffit, et chacun \
            sait quoi faire vendredi.",
        message: "l'objectif `{goal}` n'a pas de mode d'évaluation",
        help: "écrivez dans `method` l'outil, la fréquence et la personne",
        question: "Comment le saurons-nous, à quelle fréquence regarderons-nous, et qui le fera?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.method.is_none()) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}
