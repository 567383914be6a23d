//! `goals-not-prioritised`: one rule, its texts and its check.

use crate::rules::prelude::*;
use crate::sort::sort;

declare! {
    /// Several open goals, and not each with a rank of its own.
    ///
    /// # Why
    ///
    /// The article has everyone agree to prioritise the goals. A teacher with ten minutes and six goals needs to
    /// know which one comes first, and a child should not be asked to change six things at once.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, priority: 1, statement: Writes for 10 minutes in a row}
    ///   - {id: g2, statement: Answers 8 of 10 questions about an unseen text}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, priority: 1, statement: Writes for 10 minutes in a row}
    ///   - {id: g2, priority: 2, statement: Answers 8 of 10 questions about an unseen text}
    /// ```
    id: "goals-not-prioritised",
    category: Category::Goals,
    aspect: Aspect::Duty,
    severity: Severity::Warning,
    sources: &[sources::TOGETHER],
    en: English {
        message: "the open goals are not all ranked: {count} without a rank of their own",
        help: "give each open goal a different `priority`, 1 first",
        question: "If there is time for only one goal this month, which one is it?",
    },
    fr: French {
        what: "Plusieurs objectifs ouverts, sans que chacun ait son propre rang.",
        why: "\
            Selon l'article, tous s'entendent pour donner la priorité aux objectifs. Quand on dispose de dix minutes \
            pour six objectifs, il faut savoir lequel vient d'abord, et on ne demande pas à un enfant de changer six \
            choses à la fois.",
        message: "les objectifs ouverts ne sont pas tous classés : {count} sans rang propre",
        help: "donnez à chaque objectif ouvert un rang (`priority`) différent, en commençant par 1",
        question: "S'il n'y a du temps que pour un seul objectif ce mois-ci, lequel est-ce?",
    },
    check: check,
}

const UNRANKED: Label = Label { en: "has no rank", fr: "n'a pas de rang" };
const TIED: Label = Label { en: "shares its rank", fr: "partage son rang" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let mut ranks: Vec<u32> = cx.open_goals().filter_map(|(_, goal)| goal.priority).collect();
    sort(&mut ranks, Ord::cmp);
    let shared = |rank: u32| {
        let first = ranks.partition_point(|other| *other < rank);
        ranks.get(first + 1) == Some(&rank)
    };
    let unclear: Vec<_> = cx
        .open_goals()
        .filter_map(|(i, goal)| match goal.priority {
            None => Some((Spot::goal(i, goal), UNRANKED)),
            Some(rank) => shared(rank).then(|| (Spot::goal(i, goal), TIED)),
        })
        .collect();
    if cx.open_goals().count() > 1 && !unclear.is_empty() {
        let draft = found.report(cx.section("goals")).arg("count", unclear.len().to_string().as_str());
        for (spot, label) in unclear {
            draft.related(spot, label);
        }
    }
}
