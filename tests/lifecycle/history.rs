//! Histories that were touched: what `verify` and `replay` say of them.

use iepkit::Plan;
use iepkit::lifecycle::{replay, verify};
use serde_json::{Value, json};

/// The moves of a plan that was proposed, sent back and proposed again, each with where it starts.
const MOVES: [(&str, Option<&str>, &str); 5] = [
    ("open", None, "assessing"),
    ("record-findings", Some("assessing"), "planning"),
    ("propose", Some("planning"), "proposed"),
    ("request-changes", Some("proposed"), "planning"),
    ("propose", Some("planning"), "proposed"),
];

fn entry((event, from, to): (&str, Option<&str>, &str), day: usize) -> Value {
    let mut entry = json!({"event": event, "date": format!("2026-09-{:02}", day + 1), "by": "teacher", "to": to});
    if let Some(from) = from {
        entry["from"] = from.into();
    }
    entry
}

fn plan(state: &str, history: &[Value]) -> Plan {
    let plan = json!({
        "iepkit": 1, "id": "p", "language": "en", "state": state, "student": {"id": "s"}, "history": history,
    });
    Plan::from_json(&plan.to_string()).unwrap()
}

/// The history of some moves, each entry chained to the one before.
fn chained(moves: &[(&str, Option<&str>, &str)]) -> Vec<Value> {
    let mut history: Vec<Value> = Vec::new();
    for (day, said) in moves.iter().enumerate() {
        let mut entry = entry(*said, day);
        if let Some(prev) = plan("assessing", &history).history_digest() {
            entry["prev"] = prev.into();
        }
        history.push(entry);
    }
    history
}

fn breaks(state: &str, history: &[Value]) -> Vec<String> {
    verify(&plan(state, history)).iter().map(|found| format!("{} {}", found.kind.as_str(), found.at)).collect()
}

fn end(state: &str, history: &[Value]) -> Option<&'static str> {
    replay(&plan(state, history).history).map(|state| state.as_str())
}

#[test]
fn a_whole_history_has_no_break_and_leads_to_its_end() {
    for count in 1..=MOVES.len() {
        let history = chained(&MOVES[..count]);
        let (_, _, last) = MOVES[count - 1];
        assert_eq!((breaks(last, &history), end(last, &history)), (vec![], Some(last)));
    }
    assert_eq!((breaks("assessing", &[]), end("assessing", &[])), (vec![], None));
}

#[test]
fn every_touch_is_found_where_it_shows() {
    let whole = chained(&MOVES);
    let touched = |touch: &dyn Fn(&mut Vec<Value>)| {
        let mut history = whole.clone();
        touch(&mut history);
        breaks("proposed", &history)
    };
    // What an entry says, its chain, and an entry that is gone: each shows at the entry after it.
    assert_eq!(touched(&|history| history[1]["by"] = "mother".into()), ["altered /history/2"]);
    assert_eq!(touched(&|history| history[4]["by"] = "mother".into()), [""; 0], "nothing comes after the last");
    assert_eq!(
        touched(&|history| drop(history[2].as_object_mut().unwrap().remove("prev"))),
        ["unchained /history/2", "altered /history/3"]
    );
    assert_eq!(touched(&|history| drop(history.remove(2))), ["altered /history/2", "gap /history/2"]);
    assert_eq!(touched(&|history| drop(history.remove(0))), ["altered /history/0"]);
    assert_eq!(touched(&|history| drop(history.pop())), ["state-differs /state"]);
    assert_eq!(breaks("active", &whole), ["state-differs /state"]);
}

#[test]
fn what_is_no_move_of_the_table_is_none_in_a_history() {
    // Each differs from a move in one thing: the event, where it starts, or where it ends.
    let forged = [
        (("agree", Some("planning"), "proposed"), vec!["not-a-move /history/2"]),
        (("activate", Some("planning"), "proposed"), vec!["not-a-move /history/2"]),
        (("propose", Some("assessing"), "proposed"), vec!["gap /history/2", "not-a-move /history/2"]),
        (("propose", None, "proposed"), vec!["gap /history/2", "not-a-move /history/2"]),
        (("propose", Some("planning"), "active"), vec!["not-a-move /history/2"]),
    ];
    for (said, found) in forged {
        let history = chained(&[MOVES[0], MOVES[1], said]);
        assert_eq!(
            (breaks(said.2, &history), end(said.2, &history)),
            (found.iter().map(|s| s.to_string()).collect(), None)
        );
    }
    // A move of the table that starts elsewhere than where the one before ended.
    let jumped = chained(&[MOVES[0], MOVES[3]]);
    assert_eq!((breaks("planning", &jumped), end("planning", &jumped)), (vec!["gap /history/1".to_owned()], None));
    // A history whose first entry is no move leads nowhere.
    let unborn = chained(&[("opening", None, "assessing"), MOVES[1]]);
    assert_eq!(
        (breaks("planning", &unborn), end("planning", &unborn)),
        (vec!["not-a-move /history/0".to_owned()], None)
    );
}

#[test]
fn a_break_is_said_in_both_languages() {
    use iepkit::Lang;
    let mut history = chained(&MOVES[..3]);
    history[1]["by"] = "mother".into();
    history[2]["event"] = "agree".into();
    let found = verify(&plan("active", &history));
    let said = |lang| found.iter().map(|found| found.message(lang)).collect::<Vec<_>>();
    assert_eq!(
        said(Lang::En),
        [
            "the entry before was edited, or one between is gone: its digest is not the one in `prev`",
            "there is no such move",
            "the plan is not in the state where its history ends",
        ]
    );
    assert_eq!(
        said(Lang::Fr)[1..],
        ["ce passage n'existe pas", "le plan n'est pas dans l'état où finit son historique"]
    );
}
