//! `unknown-reference`: one rule, its texts and its check.

use crate::place::EntityKind;
use crate::plan::{Id, List, Measurement};
use crate::rules::CHALLENGE_KINDS;
use crate::rules::prelude::*;

declare! {
    /// A reference to something the plan does not hold: an id that nothing bears, or that belongs to another kind
    /// of thing.
    ///
    /// # Why
    ///
    /// A plan is a chain, and each reference is a link. A goal tied to a need that is not there answers nothing; a
    /// strategy whose owner is not on the team may be carried out by nobody.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// goals:
    ///   - {id: g1, needs: [n2], statement: Writes for 10 minutes in a row}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// goals:
    ///   - {id: g1, needs: [n1], statement: Writes for 10 minutes in a row}
    /// ```
    id: "unknown-reference",
    category: Category::Structure,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    gates: Rule::EVERY_GATE,
    sources: &[sources::IEPKIT],
    en: English {
        message: "no {kind} has the id `{id}`",
        help: "correct the id, or add what it should name",
        question: "Who or what is meant here?",
    },
    fr: French {
        what: "\
            Un renvoi à ce que le plan ne contient pas : un identifiant que rien ne porte, ou qui désigne autre chose.",
        why: "\
            Un plan est une chaîne, et chaque renvoi en est un maillon. Un objectif lié à un besoin absent ne répond à \
            rien; un moyen dont le responsable n'est pas dans l'équipe risque de n'être appliqué par personne.",
        message: "rien ne porte l'identifiant `{id}` (attendu : {kind})",
        help: "corrigez l'identifiant, ou ajoutez ce qu'il devrait désigner",
        question: "De qui ou de quoi s'agit-il ici?",
    },
    check: check,
}

const ELSEWHERE: Label =
    Label { en: "the id is used here, for something else", fr: "l'identifiant désigne ici autre chose" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let plan = cx.plan;
    let mut references = References { cx, found };
    for (i, ability) in plan.abilities.iter() {
        references.member(ability.by.as_ref(), &|| Spot::ability(i, ability).key("by"));
    }
    for (i, need) in plan.needs.iter() {
        references.list(&need.challenges, &CHALLENGE_KINDS, &|| Spot::need(i, need).key("challenges"));
    }
    for (i, goal) in plan.goals.iter() {
        let spot = || Spot::goal(i, goal);
        references.list(&goal.needs, &[EntityKind::Need], &|| spot().key("needs"));
        references
            .member(goal.method.as_ref().and_then(|method| method.by.as_ref()), &|| spot().key("method").key("by"));
        references.member(goal.owner.as_ref(), &|| spot().key("owner"));
        references.list(&goal.helpers, &[EntityKind::Member], &|| spot().key("helpers"));
        references
            .member(goal.closure.as_ref().and_then(|closure| closure.by.as_ref()), &|| spot().key("closure").key("by"));
        for (j, objective) in goal.objectives.iter() {
            let by = objective.closure.as_ref().and_then(|closure| closure.by.as_ref());
            references.member(by, &|| Spot::objective(i, j, objective).key("closure").key("by"));
        }
    }
    for measured in cx.all_measured() {
        references.measurement(measured.baseline, &|| measured.spot.clone().key("baseline"));
        for (k, observation) in measured.observations.iter() {
            references.measurement(Some(observation), &|| measured.spot.clone().key("observations").index(k));
        }
    }
    for (i, strategy) in plan.strategies.iter() {
        let spot = || Spot::strategy(i, strategy);
        references.list(&strategy.goals, &[EntityKind::Goal], &|| spot().key("goals"));
        references.list(&strategy.needs, &[EntityKind::Need], &|| spot().key("needs"));
        references.list(&strategy.owners, &[EntityKind::Member], &|| spot().key("owners"));
    }
    references.record();
}

struct References<'r, 'c, 'p> {
    cx: &'r Context<'c, 'p>,
    found: &'r mut Findings<'p>,
}

impl<'p> References<'_, '_, 'p> {
    /// What was done and decided: meetings, decisions, reviews, waivers, history, closure.
    fn record(&mut self) {
        let plan = self.cx.plan;
        for (i, meeting) in plan.meetings.iter() {
            let section = || self.cx.section("meetings").index(i);
            let spot = || Spot { id: &meeting.id, kind: EntityKind::Meeting, ..section() };
            self.list(&meeting.attended, &[EntityKind::Member], &|| spot().key("attended"));
        }
        for (i, decision) in plan.decisions.iter() {
            self.member(Some(&decision.member), &|| self.cx.section("decisions").index(i).key("member"));
        }
        for (i, review) in plan.reviews.iter() {
            let spot = || self.cx.review_spot(i);
            self.list(&review.attended, &[EntityKind::Member], &|| spot().key("attended"));
            for (j, goal) in review.goals.iter() {
                self.one(goal.goal.as_ref(), &[EntityKind::Goal], &|| spot().key("goals").index(j).key("goal"));
            }
        }
        for (i, waiver) in plan.waivers.iter() {
            let spot = || self.cx.section("waivers").index(i);
            self.one(waiver.entity.as_ref(), EntityKind::ALL, &|| spot().key("entity"));
            self.member(waiver.by.as_ref(), &|| spot().key("by"));
        }
        for (i, entry) in plan.history.iter() {
            self.member(Some(&entry.by), &|| self.cx.section("history").index(i).key("by"));
        }
        let by = plan.closure.as_ref().and_then(|closure| closure.by.as_ref());
        self.member(by, &|| self.cx.section("closure").key("by"));
    }

    fn measurement(&mut self, measurement: Option<&'p Measurement>, spot: &dyn Fn() -> Spot<'p>) {
        self.member(measurement.and_then(|measurement| measurement.by.as_ref()), &|| spot().key("by"));
    }

    fn member(&mut self, id: Option<&'p Id>, spot: &dyn Fn() -> Spot<'p>) {
        self.one(id, &[EntityKind::Member], spot);
    }

    fn list(&mut self, ids: &'p List<Id>, kinds: &[EntityKind], spot: &dyn Fn() -> Spot<'p>) {
        for (i, id) in ids.iter() {
            self.one(Some(id), kinds, &|| spot().index(i));
        }
    }

    /// Nearly every reference resolves, so its place is put together only when it does not.
    fn one(&mut self, id: Option<&'p Id>, kinds: &[EntityKind], spot: &dyn Fn() -> Spot<'p>) {
        if let Some(id) = id.filter(|id| self.cx.index.find(id, kinds).is_none()) {
            self.report(id, kinds, spot());
        }
    }

    fn report(&mut self, id: &'p Id, kinds: &[EntityKind], spot: Spot<'p>) {
        let kind = if kinds.len() == EntityKind::ALL.len() {
            "entity"
        } else {
            kinds.first().map_or("entity", |kind| kind.as_str())
        };
        let draft = self.found.report(spot).word("kind", kind).arg("id", id);
        if let Some(entry) = self.cx.index.find(id, EntityKind::ALL) {
            draft.related(entry.spot(), ELSEWHERE);
        }
    }
}
