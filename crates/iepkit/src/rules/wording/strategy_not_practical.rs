//! `strategy-not-practical`: one rule, its texts and its check.

use crate::plan::Strategy;
use crate::rules::prelude::*;
use crate::wording::{StrategyGrade, StrategyReading};

declare! {
    /// A strategy that does not say what is done, or when, how often or where, neither in its statement nor in
    /// `when`, `frequency` or `setting`.
    ///
    /// # Why
    ///
    /// “Apply rules consistently” can be agreed to by everyone and done by no one. A strategy is practical when a
    /// substitute teacher who reads it on Monday morning knows what to do, and when. One with a blank to fill in is
    /// reported as that, and not here.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// strategies:
    ///   - {id: s1, statement: Apply rules consistently}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// strategies:
    ///   - {id: s1, statement: Give a drink of water before and after each activity}
    /// ```
    id: "strategy-not-practical",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::STRATEGIES],
    en: English {
        message: "strategy `{strategy}` does not say enough to be put to work",
        help: "say what is done, and write in `when`, `frequency` or `setting` when, how often or where",
        question: "What exactly will be done, when, and where?",
    },
    fr: French {
        what: "\
            Un moyen qui ne dit pas ce qu'on fait, ni quand, à quelle fréquence ou à quel endroit, que ce soit dans \
            son énoncé ou dans `when`, `frequency` ou `setting`.",
        why: "\
            Tout le monde peut accepter d'« appliquer les règles de façon constante » sans que personne ne le fasse. \
            Un moyen est concret quand une suppléante qui le lit le lundi matin sait quoi faire, et à quel moment. \
            Un moyen qui contient un espace à remplir est signalé pour cela, et non ici.",
        message: "le moyen `{strategy}` n'en dit pas assez pour être mis en pratique",
        help: "\
            dites ce qu'on fait, et écrivez dans `when`, `frequency` ou `setting` quand, à quelle fréquence ou à \
            quel endroit",
        question: "Que fera-t-on exactement, quand et où?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.reads(found).is_none() {
        return;
    }
    let is_placed =
        |strategy: &Strategy| strategy.when.is_some() || strategy.frequency.is_some() || strategy.setting.is_some();
    for (i, strategy) in cx.plan.strategies.iter().filter(|(_, strategy)| !is_placed(strategy)) {
        let is_open =
            |reading: &&StrategyReading| reading.grade == StrategyGrade::Unspecific && reading.placeholders.is_empty();
        if cx.strategy_reading(i).filter(is_open).is_some() {
            found.report(Spot::strategy(i, strategy)).arg("strategy", &strategy.id);
        }
    }
}
