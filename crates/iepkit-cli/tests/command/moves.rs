//! `next`, `move`, `agree` and `review`: what happens to a plan, and what comes next.

use std::fs;

use tempfile::TempDir;

use crate::common::{Ran, iepkit, iepkit_given, write};
use crate::{ON, example};

/// A plan that can be proposed, in a folder of its own.
fn ready() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.yaml", iepkit_tests::text(example("repaired.yaml").as_ref()));
    (folder, path)
}

fn on(date: &str, arguments: &[&str]) -> Ran {
    iepkit(arguments.iter().copied().chain(["--on", date]))
}

/// Every line that is only in one of two texts, with a sign in front.
fn changes(before: &str, after: &str) -> Vec<String> {
    let only = |sign: char, of: &str, other: &str| -> Vec<String> {
        of.lines()
            .filter(|line| !other.lines().any(|other| other == *line))
            .map(|line| format!("{sign}{line}"))
            .collect()
    };
    [only('-', before, after), only('+', after, before)].concat()
}

#[test]
fn a_move_changes_the_state_and_appends_to_the_history_and_nothing_else() {
    let (_folder, path) = ready();
    let before = fs::read_to_string(&path).unwrap();
    let ran = on(ON, &["move", "propose", &path, "--by", "teacher", "--reason", "L'école est prête : on y va"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(
        ran.out.starts_with(&format!(
            "{path}: plan proposed on 2026-11-23 by `teacher`\n\nPlan `plan-lily-2026` is proposed.\n"
        )),
        "{}",
        ran.out
    );
    let after = fs::read_to_string(&path).unwrap();
    let changed = changes(&before, &after);
    assert_eq!(changed[..2], ["-state: planning", "+state: proposed"]);
    assert!(changed[2].starts_with("+  - {event: propose, date: 2026-11-23, by: teacher, from: planning, to: proposed, reason: \"L'école est prête : on y va\", prev: \"sha256:"), "{changed:?}");
    assert_eq!(changed.len(), 3);
}

#[test]
fn a_refused_move_says_why_and_leaves_the_file() {
    let (_folder, path) = ready();
    let before = fs::read_to_string(&path).unwrap();
    let refused = |arguments: &[&str], code: &str, says: &[&str]| {
        for lang in ["en", "fr"] {
            let ran = iepkit(arguments.iter().copied().chain(["--on", ON, "--lang", lang]));
            assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", ran.err);
            assert!(ran.err.contains(&format!("[{code}]")), "{}", ran.err);
            assert!(lang == "fr" || says.iter().all(|says| ran.err.contains(says)), "{}", ran.err);
        }
        let found = iepkit(arguments.iter().copied().chain(["--on", ON, "--format", "json"]));
        assert_eq!((found.code, found.json()["refusal"]["code"].as_str()), (1, Some(code)));
        assert_eq!(fs::read_to_string(&path).unwrap(), before);
    };
    refused(&["move", "activate", &path, "--by", "teacher"], "not-a-move", &["`propose`, `close`", "iepkit next"]);
    refused(&["move", "propose", &path, "--by", "stranger"], "not-on-team", &["`stranger`"]);
    refused(&["move", "close", &path, "--by", "teacher"], "missing-key", &["`closure`", "left-school"]);
    refused(&["review", &path, "--by", "teacher", "--outcome", "keep"], "not-a-move", &[]);
}

#[test]
fn a_blocked_move_shows_the_lines_the_help_and_the_question() {
    let folder = TempDir::new().unwrap();
    let text = iepkit_tests::text(example("repaired.yaml").as_ref()).replacen("    owner: pupil\n", "", 1);
    let path = write(folder.path(), "plan.yaml", &text);
    let ran = on(ON, &["move", "propose", &path, "--by", "teacher"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    let says = [
        "error[goal-without-owner]: goal `g1` has no owner",
        "  - id: g1",
        "= help: ",
        "= question: Who will",
        "error[blocked]: 1 error has to be settled first",
    ];
    assert!(says.iter().all(|says| ran.err.contains(says)), "{}", ran.err);
    let json = on(ON, &["move", "propose", &path, "--by", "teacher", "--format", "json"]).json();
    assert_eq!(json["refusal"]["report"]["findings"][0]["rule"], "goal-without-owner");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn an_agreement_is_bound_to_what_the_plan_says() {
    let (_folder, path) = ready();
    on(ON, &["move", "propose", &path, "--by", "teacher"]);
    let ran = on(
        "2026-11-30",
        &["agree", &path, "--member", "mother", "--by", "teacher", "--decided-on", "2026-11-27", "--format", "json"],
    );
    assert_eq!((ran.code, ran.json()["made"]["by"].as_str()), (0, Some("teacher")));
    let plan = iepkit(["convert", &path]).json();
    let digests = iepkit(["digest", "--json", &path]).json();
    let decision = &plan["decisions"][0];
    assert_eq!((decision["member"].as_str(), decision["date"].as_str()), (Some("mother"), Some("2026-11-27")));
    assert_eq!(decision["goals_digest"], digests["goals_digest"]);
    let refused = [
        "agree",
        &path,
        "--member",
        "pupil",
        "--decision",
        "refuse",
        "--reason",
        "Too much",
        "--next-step",
        "Meet on Friday",
    ];
    assert!(on("2026-11-30", &refused).out.contains("decision of `pupil` recorded (refuse)"));
    let decision = &iepkit(["convert", &path]).json()["decisions"][1];
    assert_eq!(
        (decision["reason"].as_str(), decision["next_step"].as_str()),
        (Some("Too much"), Some("Meet on Friday"))
    );
}

/// A plan in effect, whose review is under way.
fn under_review() -> (TempDir, String) {
    let (folder, path) = ready();
    on(ON, &["move", "propose", &path, "--by", "teacher"]);
    for member in ["pupil", "mother", "principal"] {
        assert_eq!(on("2026-11-27", &["agree", &path, "--member", member]).code, 0);
    }
    assert_eq!(on("2026-11-30", &["move", "activate", &path, "--by", "principal"]).code, 0);
    let begun = on("2027-06-10", &["review", &path, "--by", "teacher"]);
    assert!(begun.code == 0 && begun.out.contains("review started"), "{}{}", begun.out, begun.err);
    (folder, path)
}

#[test]
fn a_review_is_completed_with_an_outcome_for_each_goal() {
    let (_folder, path) = under_review();
    let next = on("2027-06-10", &["next", &path]);
    assert!(
        next.out.contains(&format!("iepkit review {path} --by teacher --goal g1=continue --goal g2=continue")),
        "{}",
        next.out
    );
    let mut arguments = vec![
        "review",
        &path,
        "--by",
        "principal",
        "--attended",
        "pupil, mother,teacher",
        "--outcome",
        "adjust",
        "--reason",
        "On the way",
        "--next-review-by",
        "2028-06-02",
    ];
    for goal in ["g1=achieved", "g2=change-strategies:the timer: too loud", "g3=continue", "g4=continue", "g5=continue"]
    {
        arguments.extend(["--goal", goal]);
    }
    let blocked = on("2027-06-11", &arguments);
    assert!(blocked.code == 1 && blocked.err.contains("decides nothing on goal `g6`"), "{}", blocked.err);
    arguments.extend(["--goal", "g6=continue"]);
    let ran = on("2027-06-11", &arguments);
    assert!(
        ran.code == 0 && ran.out.contains("review completed on 2027-06-11 by `principal`"),
        "{}{}",
        ran.out,
        ran.err
    );
    let plan = iepkit(["convert", &path]).json();
    assert_eq!(plan["goals"][0]["status"], "achieved");
    let review = &plan["reviews"][0];
    assert_eq!(review["attended"], serde_json::json!(["pupil", "mother", "teacher"]));
    assert_eq!(review["goals"][1]["reason"], "the timer: too loud");
}

#[test]
fn a_review_can_come_from_a_file() {
    let (folder, path) = under_review();
    let goals: String = (1..=6).map(|goal| format!("  - {{goal: g{goal}, outcome: continue}}\n")).collect();
    let review = format!(
        "attended: [pupil, mother]\ngoals:\n{goals}outcome: keep\nreason: All is well\nnext_review_by: 2028-06-02\n"
    );
    let file = write(folder.path(), "review.yaml", &review);
    let broken = write(folder.path(), "broken.yaml", review.replace("outcome: keep", "outcome: kept"));
    let ran = on("2027-06-11", &["review", &path, "--by", "principal", "--from", &broken, "--format", "json"]);
    let error = &ran.json()["error"];
    assert_eq!(
        (ran.code, error["code"].as_str(), error["line"].as_u64()),
        (2, Some("unknown-word"), Some(9)),
        "{error}"
    );
    let ran = on("2027-06-11", &["review", &path, "--by", "principal", "--from", &file]);
    assert!(ran.code == 0, "{}", ran.err);
    assert_eq!(iepkit(["convert", &path]).json()["reviews"][0]["next_review_by"], "2028-06-02");
}

#[test]
fn what_comes_next_is_a_list_of_things_to_do() {
    let ran = on(ON, &["next", &example("first-draft.yaml")]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let says = [
        "is being planned",
        "To be settled first (20):",
        "goal `g1` has no owner (line 47)",
        "who      the team",
        "ask      Who will answer for this goal?",
        "strategy `s1` still holds a blank to fill in (line 99)",
        "Then type:\n  iepkit move propose ",
    ];
    assert!(says.iter().all(|says| ran.out.contains(says)), "{}", ran.out);
    let french = on(ON, &["next", &example("actif.yaml")]);
    assert!(
        french.out.starts_with(
            "Le plan `pi-2026-samuel` est en vigueur.\nLa suite : commencer la révision, au plus tard le 2027-06-11."
        ),
        "{}",
        french.out
    );
    let json = on(ON, &["next", "--format", "json", &example("first-draft.yaml")]).json();
    assert_eq!((json["event"].as_str(), json["steps"].as_array().unwrap().len()), (Some("propose"), 20));
}

#[test]
fn a_closed_plan_has_nothing_before_it() {
    let (_folder, path) = ready();
    let closed = on(ON, &["move", "close", &path, "--by", "principal", "--closure", "transferred"]);
    assert!(
        closed.code == 0 && closed.out.ends_with("is closed.\nNothing comes after that.\n"),
        "{}{}",
        closed.out,
        closed.err
    );
    let refused = on(ON, &["move", "propose", &path, "--by", "principal"]);
    assert!(refused.code == 1 && refused.err.contains("nothing more may happen to it"), "{}", refused.err);
}

#[test]
fn what_cannot_be_read_or_written_is_an_error_with_its_code() {
    let (folder, path) = ready();
    let code = |ran: Ran| (ran.code, ran.json()["error"]["code"].as_str().unwrap_or_default().to_owned());
    let json = |arguments: &[&str]| {
        iepkit(arguments.iter().copied().chain(["--by", "teacher", "--format", "json", "--on", ON]))
    };
    let broken = write(folder.path(), "broken.yaml", "iepkit: 1\ngaols: []\n");
    assert_eq!(code(json(&["move", "propose", &broken])), (2, "unknown-key".to_owned()));
    assert_eq!(code(json(&["move", "propose", "no-such-file.yaml"])), (2, "unreadable-file".to_owned()));
    assert_eq!(code(json(&["move", "propose", &path, "--policy", "our-board"])), (2, "unknown-policy".to_owned()));
    let own = iepkit_tests::text(path.as_ref()).replace("policy: core", "policy: our-board");
    let own = write(folder.path(), "own.yaml", own);
    assert_eq!(code(json(&["move", "propose", &own])), (2, "unknown-policy".to_owned()));
    let text = fs::read(&path).unwrap();
    let given = iepkit_given(&text, ["move", "propose", "-", "--by", "teacher", "--on", ON, "--format", "json"]);
    assert_eq!(code(given), (2, "unwritable-file".to_owned()));
    for arguments in [["move", "fly", &path], ["move", "propose", &path], ["review", &path, "--goal=g1"]] {
        let by = if arguments[1] == "propose" { "not an id" } else { "teacher" };
        let ran = iepkit(arguments.into_iter().chain(["--by", by]));
        assert!(ran.code == 2 && ran.err.contains("is no value for"), "{}", ran.err);
    }
}
