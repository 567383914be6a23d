//! How a refused move is said.

use iepkit::lifecycle::{AdvanceOptions, Event, EventKind, Refusal, advance};
use iepkit::plan::State;
use iepkit::{Lang, Plan};
use iepkit_tests::named_plan;
use serde_json::json;

fn assert_said(refusal: &Refusal, en: &str, fr: &str) {
    assert_eq!([refusal.message(Lang::En), refusal.message(Lang::Fr)], [en, fr]);
    assert_eq!(refusal.to_string(), en);
}

#[test]
fn every_refusal_says_why_in_both_languages() {
    let member = || "therapist".parse().unwrap();
    assert_said(&Refusal::Missing { key: "reason" }, "this takes `reason`, which was not given", "il manque `reason`");
    assert_said(
        &Refusal::NotOnTeam { member: member() },
        "`therapist` is not on the team on that day",
        "`therapist` ne fait pas partie de l'équipe ce jour-là",
    );
    assert_said(
        &Refusal::NotForMember { member: member() },
        "this is for the child, the family or the school; `therapist` stands for none of them",
        "cela revient à l'enfant, à la famille ou à l'école; `therapist` n'en représente aucun",
    );
    assert_said(
        &Refusal::DateGoesBack { last: "2026-11-20".parse().unwrap() },
        "the last thing happened on 2026-11-20; nothing can happen before it",
        "le dernier événement date du 2026-11-20; rien ne peut avoir lieu avant",
    );
    let not_a_move = |allowed| Refusal::NotAMove { state: State::Closed, event: EventKind::Propose, allowed };
    assert_said(
        &not_a_move(vec![]),
        "nobody can propose the plan while it is closed; nothing more may happen to it",
        "on ne peut pas proposer le plan quand il est fermé; plus rien ne peut lui arriver",
    );
    assert_said(
        &not_a_move(vec![EventKind::Amend, EventKind::Close]),
        "nobody can propose the plan while it is closed; what may happen is `amend`, `close`",
        "on ne peut pas proposer le plan quand il est fermé; peuvent avoir lieu : `amend`, `close`",
    );
}

#[test]
fn errors_in_the_way_are_counted() {
    // As many goals without an owner as are counted.
    let blocked = |ownerless: usize| {
        let mut document = named_plan("noah");
        document["state"] = "planning".into();
        for goal in document["goals"].as_array_mut().unwrap().iter_mut().take(ownerless) {
            goal.as_object_mut().unwrap().remove("owner");
        }
        let plan = Plan::from_json(&document.to_string()).unwrap();
        let event = Event::from_json(&json!({"event": "propose", "by": "teacher"}).to_string()).unwrap();
        advance(&plan, &event, "2026-11-23".parse().unwrap(), &AdvanceOptions::default()).unwrap_err()
    };
    assert_said(&blocked(1), "1 error has to be settled first", "1 erreur à régler d'abord");
    assert_said(&blocked(2), "2 errors have to be settled first", "2 erreurs à régler d'abord");
}

#[test]
fn a_policy_that_is_not_built_in_is_named() {
    let mut document = named_plan("noah");
    document["policy"] = "of-our-own".into();
    let plan = Plan::from_json(&document.to_string()).unwrap();
    let event =
        Event::from_json(&json!({"event": "adjust-strategies", "by": "teacher", "reason": "Too loud"}).to_string())
            .unwrap();
    let refusal = advance(&plan, &event, "2026-11-23".parse().unwrap(), &AdvanceOptions::default());
    let refusal = refusal.unwrap_err();
    let Refusal::Policy(error) = &refusal else { panic!("{refusal}") };
    assert_eq!((refusal.code(), error.code()), ("unknown-policy", "unknown-policy"));
    assert_said(&refusal, &error.message(Lang::En), &error.message(Lang::Fr));
}
