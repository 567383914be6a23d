//! What to ask about a part that is missing.

use super::{Part, StrategyPart};
use crate::Lang;

/// The question about a part of a goal.
pub(super) fn goal(part: Part, lang: Lang) -> &'static str {
    match part {
        Part::Learner => lang.pick("Who will do it?", "Qui le fera?"),
        Part::Behaviour => {
            lang.pick("What would we see or hear the child do?", "Que verrait-on ou entendrait-on l'enfant faire?")
        }
        Part::Criterion => lang.pick(
            "How much, how well or how often is enough?",
            "Quelle quantité, quelle qualité ou quelle fréquence suffira?",
        ),
        Part::Condition => lang.pick("Where, with what, or after which cue?", "Où, avec quoi ou après quel signal?"),
        Part::Timeframe => lang.pick(
            "By when do we hope the child will reach it?",
            "D'ici quand souhaitons-nous que l'enfant l'atteigne?",
        ),
        Part::Baseline => lang.pick("Where does the child start?", "D'où part l'enfant?"),
        Part::Method => lang.pick(
            "How will we measure it, how often, and who will?",
            "Comment le mesurera-t-on, à quelle fréquence, et qui le fera?",
        ),
        Part::Consistency => lang
            .pick("Over how many times or days must it hold?", "Sur combien de fois ou de jours cela doit-il tenir?"),
    }
}

/// The question about a part of a strategy.
pub(super) fn strategy(part: StrategyPart, lang: Lang) -> &'static str {
    match part {
        StrategyPart::What => lang.pick("What exactly will be done?", "Que fera-t-on exactement?"),
        StrategyPart::Who => lang.pick("Who will do it?", "Qui le fera?"),
        StrategyPart::When => lang.pick("When, or how often?", "Quand, ou à quelle fréquence?"),
        StrategyPart::Where => lang.pick("Where?", "Où?"),
    }
}
