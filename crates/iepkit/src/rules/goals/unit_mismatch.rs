//! `unit-mismatch`: one rule, its texts and its check.

use crate::plan::Measurement;
use crate::rules::prelude::*;

declare! {
    /// A baseline or an observation in another unit, period (`per`) or scale than its criterion.
    ///
    /// # Why
    ///
    /// Three minutes and three questions look alike in a table. Progress can be read only when the target, the
    /// baseline and every observation count the same thing. A unit left out is the criterion's.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     criterion: {kind: duration, at_least: 10, unit: min}
    ///     baseline: {value: 180, unit: s}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     criterion: {kind: duration, at_least: 10, unit: min}
    ///     baseline: {value: 3, unit: min}
    /// ```
    id: "unit-mismatch",
    category: Category::Goals,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    sources: &[sources::GOALS],
    en: English {
        message: "the `{key}` given here is not that of the criterion of `{goal}`",
        help: "record it the way the criterion counts, or leave the key out if it is the same",
        question: "What exactly was measured each time?",
    },
    fr: French {
        what: "Un niveau de départ ou une observation dans une autre unité, une autre période (`per`) ou une autre \
            échelle que son critère.",
        why: "\
            Trois minutes et trois questions se ressemblent dans un tableau. Le progrès ne se lit que si la cible, le \
            niveau de départ et chaque observation comptent la même chose. Une unité omise est celle du critère.",
        message: "le `{key}` indiqué ici n'est pas celui du critère de `{goal}`",
        help: "consignez la mesure comme le critère la compte, ou omettez la clé si c'est la même chose",
        question: "Qu'a-t-on mesuré exactement chaque fois?",
    },
    check: check,
}

const CRITERION: Label = Label { en: "the criterion", fr: "le critère" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for measured in cx.measured() {
        let Some(criterion) = measured.criterion.filter(|criterion| criterion.is_whole()) else {
            continue;
        };
        let mut compare = |measurement: &Measurement, spot: &dyn Fn() -> Spot<'p>| {
            for key in measurement.units_differ_from(criterion) {
                let draft = found.report(spot().key(key)).arg("key", key).arg("goal", measured.spot.id);
                draft.related(measured.spot.clone().key("criterion"), CRITERION);
            }
        };
        if let Some(baseline) = measured.baseline {
            compare(baseline, &|| measured.spot.clone().key("baseline"));
        }
        for (i, observation) in measured.observations.iter() {
            compare(observation, &|| measured.spot.clone().key("observations").index(i));
        }
    }
}
