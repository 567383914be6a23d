//! `target-not-beyond-baseline`: one rule, its texts and its check.

use crate::rules::prelude::*;
use std::cmp::Ordering;

use crate::plan::{Criterion, CriterionKind, Measurement, Target};

declare! {
    /// A target that the child already met at the baseline: not above it where more is wanted, not below it where
    /// less is.
    ///
    /// # Why
    ///
    /// Such a goal is reached on its first day, or asks for a step back. Perhaps two numbers were swapped, or the
    /// baseline was measured on something easier.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     criterion: {kind: ratio, at_least: 4, of: 5, unit: trial}
    ///     baseline: {value: 5, of: 5, unit: trial}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     criterion: {kind: ratio, at_least: 4, of: 5, unit: trial}
    ///     baseline: {value: 2, of: 5, unit: trial}
    /// ```
    id: "target-not-beyond-baseline",
    category: Category::Goals,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    sources: &[sources::GOALS],
    en: English {
        message: "the target of `{goal}`, {target}, shows no progress from its baseline, {baseline}",
        help: "set the target further, or correct the baseline or the direction (`at_least` or `at_most`)",
        question: "What change do we hope for, and how far from where the child is now?",
    },
    fr: French {
        what: "\
            Une cible que l'enfant atteint déjà au niveau de départ : pas au-dessus quand on veut plus, pas au-dessous \
            quand on veut moins.",
        why: "Un tel objectif est atteint dès le premier jour, ou demande un recul. Deux nombres ont peut-être été \
            inversés, ou le niveau de départ a été mesuré sur quelque chose de plus facile.",
        message: "\
            la cible de `{goal}`, {target}, ne marque aucun progrès par rapport à son niveau de départ, {baseline}",
        help: "visez plus loin, ou corrigez le niveau de départ ou le sens (`at_least` ou `at_most`)",
        question: "Quel changement souhaitons-nous, et jusqu'où à partir d'aujourd'hui?",
    },
    check: check,
}

const BASELINE: Label = Label { en: "the baseline", fr: "le niveau de départ" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for measured in cx.measured() {
        let (Some(criterion), Some(baseline)) =
            (measured.criterion.filter(|criterion| criterion.is_whole()), measured.baseline)
        else {
            continue;
        };
        if baseline.units_differ_from(criterion).next().is_some() || is_beyond(criterion, baseline) != Some(false) {
            continue;
        }
        let amount = |value: Option<String>, of: Option<String>| match (value, of) {
            (Some(value), Some(of)) => format!("{value}/{of}"),
            (value, _) => value.unwrap_or_default(),
        };
        let ratio_of = criterion.ratio_of().filter(|_| criterion.kind == Some(CriterionKind::Ratio));
        let target =
            amount(criterion.target().map(|target| target.amount().to_string()), ratio_of.map(|of| of.to_string()));
        let start = ratio_of.map(|of| baseline.of.unwrap_or(of).to_string());
        let start = amount(baseline.value.map(|value| value.to_string()), start);
        let id = measured.spot.id;
        let draft = found.report(measured.spot.clone().key("criterion"));
        draft.arg("goal", id).arg("target", target.as_str()).arg("baseline", start.as_str());
        draft.related(measured.spot.key("baseline"), BASELINE);
    }
}

/// Whether the target lies beyond the baseline in the wanted direction; nothing when the two cannot be compared.
fn is_beyond(criterion: &Criterion, baseline: &Measurement) -> Option<bool> {
    let target = criterion.target()?;
    let start = baseline.value?;
    let order = match criterion.ratio_of().filter(|_| criterion.kind == Some(CriterionKind::Ratio)) {
        Some(of) => target.amount().compare_ratio(of, start, baseline.of.unwrap_or(of))?,
        None => target.amount().cmp(&start),
    };
    Some(match target {
        Target::AtLeast(_) | Target::Steps(_) => order == Ordering::Greater,
        Target::AtMost(_) => order == Ordering::Less,
    })
}
