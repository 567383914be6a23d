//! The arguments of the commands that follow a plan through its life, in both languages.

use clap::{Arg, ArgAction, ArgMatches, Command};
use iepkit::lifecycle::{Event, EventKind};
use iepkit::plan::{
    ClosureReason, Decision, DecisionKind, GoalReview, Id, List, Outcome, PlanOutcome, Review, State, Text,
};
use iepkit::{Date, Lang};

use super::command::{operand, option, plan, policy};
use super::{bad_value, texts, today, value};
use crate::moves::Asked;
use crate::occasion::Occasion;
use crate::{due, say};

/// The commands.
pub fn commands(lang: Lang) -> [Command; 8] {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    [
        on_a_plan(
            lang,
            "next",
            t(
                "What to do next: who, which question, which command",
                "Quoi faire ensuite : qui, quelle question, quelle commande",
            ),
        ),
        Command::new("move")
            .about(t(
                "Make something happen to a plan: propose it, put it into effect...",
                "Fait avancer un plan : le proposer, le mettre en vigueur...",
            ))
            .arg(operand("event", t("EVENT", "ÉVÉNEMENT"), events(lang)).required(true))
            .arg(plan(lang).required(true))
            .arg(by(lang))
            .arg(reason(lang))
            .arg(option(
                "to",
                "STATE",
                t("For `resolve`: proposed or planning", "Pour `resolve` : proposed ou planning"),
            ))
            .arg(option(
                "closure",
                t("WHY", "POURQUOI"),
                t(
                    "For `close`: no-longer-needed, goals-met, transferred, left-school, consent-withdrawn or other",
                    "Pour `close` : no-longer-needed, goals-met, transferred, left-school, consent-withdrawn ou other",
                ),
            ))
            .args(occasion_arguments(lang)),
        Command::new("agree")
            .about(t(
                "Record what someone decided on a plan, bound to what it says",
                "Consigne ce que quelqu'un a décidé d'un plan, lié à ce qu'il dit",
            ))
            .arg(plan(lang).required(true))
            .arg(option("member", "ID", t("Whose decision it is", "De qui est la décision")).required(true))
            .arg(option(
                "decision",
                t("WORD", "MOT"),
                t(
                    "agree, agree-with-reservations, refuse, consulted or declined [agree]",
                    "agree, agree-with-reservations, refuse, consulted ou declined [agree]",
                ),
            ))
            .arg(option(
                "decided-on",
                "DATE",
                t("When it was taken [the date of the record]", "Quand elle a été prise [la date de la consignation]"),
            ))
            .arg(option("by", "ID", t("Who records it [the member]", "Qui la consigne [le membre]")))
            .arg(option(
                "reason",
                t("TEXT", "TEXTE"),
                t("Why, for a refusal or a reservation", "Pourquoi, pour un refus ou une réserve"),
            ))
            .arg(option(
                "next-step",
                t("TEXT", "TEXTE"),
                t("What happens next, after a refusal", "La suite prévue après un refus"),
            ))
            .args(occasion_arguments(lang)),
        review(lang),
        Command::new("diff")
            .about(t(
                "What changed from one plan to another, and what that asks for",
                "Ce qui a changé d'un plan à l'autre, et ce que cela demande",
            ))
            .arg(operand("old", t("OLD", "ANCIEN"), t("The plan as it was", "Le plan tel qu'il était")).required(true))
            .arg(operand("plan", t("NEW", "NOUVEAU"), t("The plan as it is", "Le plan tel qu'il est")).required(true))
            .args(occasion_arguments(lang)),
        Command::new("due")
            .about(t(
                "What is due, by date, in the plans of a folder",
                "Les échéances, par date, des plans d'un dossier",
            ))
            .arg(
                operand(
                    "plan",
                    t("FOLDER", "DOSSIER"),
                    t("A folder of plans, or a plan", "Un dossier de plans, ou un plan"),
                )
                .required(true)
                .num_args(1..),
            )
            .arg(option("from", "DATE", t("The first day [today]", "Le premier jour [aujourd'hui]")))
            .arg(option("to", "DATE", t("The last day [30 days later]", "Le dernier jour [30 jours plus tard]")))
            .arg(option(
                "on",
                "DATE",
                t(
                    "The day by which something is overdue [today]",
                    "Le jour d'après lequel une échéance est en retard [aujourd'hui]",
                ),
            ))
            .arg(option(
                "soon",
                t("DAYS", "JOURS"),
                t("How many days ahead are soon [14]", "À combien de jours une échéance est proche [14]"),
            ))
            .arg(option(
                "calendar",
                t("FILE", "FICHIER"),
                t(
                    "A calendar of school days, in YAML or JSON",
                    "Un calendrier des jours de classe, en YAML ou en JSON",
                ),
            ))
            .arg(policy(lang))
            .arg(option("format", "FORMAT", t("human, json or ics [human]", "human, json ou ics [human]"))),
        on_a_plan(
            lang,
            "history",
            t("What happened to a plan: when, who, why", "Ce qui est arrivé à un plan : quand, qui, pourquoi"),
        ),
        Command::new("verify")
            .about(t(
                "Say whether the history of each plan is whole, or where it was touched",
                "Dit si l'historique de chaque plan est intact, ou à quel endroit il a été touché",
            ))
            .arg(plan(lang).required(true).num_args(1..))
            .arg(format(lang)),
    ]
}

fn on_a_plan(lang: Lang, name: &'static str, about: &'static str) -> Command {
    Command::new(name).about(about).arg(plan(lang).required(true)).args(occasion_arguments(lang))
}

fn review(lang: Lang) -> Command {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    Command::new("review")
        .about(t("Begin the review of a plan; once it is under way, say what was decided", "Commence la révision d'un plan; une fois en cours, dit ce qui a été décidé"))
        .arg(plan(lang).required(true))
        .arg(by(lang))
        .arg(
            option("goal", t("ID=OUTCOME", "ID=ISSUE"), t(
                "What was decided on a goal, with why after a colon: g1=achieved, g2=change-strategies:\"too loud\"; the outcomes are continue, change-strategies, change-goal-and-strategies, achieved and close; may be repeated",
                "Ce qui a été décidé d'un objectif, et pourquoi après un deux-points : g1=achieved, g2=change-strategies:\"trop bruyant\"; les issues sont continue, change-strategies, change-goal-and-strategies, achieved et close; peut se répéter",
            ))
            .action(ArgAction::Append),
        )
        .arg(option("outcome", t("WORD", "MOT"), t("What was decided on the plan: keep, adjust or close", "Ce qui a été décidé du plan : keep, adjust ou close")))
        .arg(option("reason", t("TEXT", "TEXTE"), t("Why", "Pourquoi")))
        .arg(option("next-review-by", "DATE", t("When the next review is held at the latest", "Date limite de la prochaine révision")))
        .arg(option("attended", "ID,ID", t("Who came", "Qui était présent")))
        .arg(option("note", t("TEXT", "TEXTE"), t("A note for the history", "Une note pour l'historique")))
        .arg(option("from", t("FILE", "FICHIER"), t("The whole review, in YAML or JSON", "Toute la révision, en YAML ou en JSON")))
        .arg(option("held-on", "DATE", t("When it was held [the date of the record]", "Quand elle a eu lieu [la date de la consignation]")))
        .args(occasion_arguments(lang))
}

fn occasion_arguments(lang: Lang) -> [Arg; 3] {
    [
        option("on", "DATE", say(lang, "The date, YYYY-MM-DD [today]", "La date, AAAA-MM-JJ [aujourd'hui]")),
        policy(lang),
        format(lang),
    ]
}

fn format(lang: Lang) -> Arg {
    option("format", "FORMAT", say(lang, "human or json [human]", "human ou json [human]"))
}

fn by(lang: Lang) -> Arg {
    option("by", "ID", say(lang, "Who does it: a member of the team", "Qui le fait : un membre de l'équipe"))
        .required(true)
}

fn reason(lang: Lang) -> Arg {
    option(
        "reason",
        say(lang, "TEXT", "TEXTE"),
        say(lang, "Why; kept in the history", "Pourquoi; gardé dans l'historique"),
    )
}

fn events(lang: Lang) -> &'static str {
    say(
        lang,
        "open, record-findings, propose, request-changes, activate, dispute, resolve, start-review, adjust-strategies, amend or close",
        "open, record-findings, propose, request-changes, activate, dispute, resolve, start-review, adjust-strategies, amend ou close",
    )
}

/// The plan that a command is about, and how it is to answer.
pub fn occasion(matches: &ArgMatches) -> Result<Occasion, clap::Error> {
    Ok(Occasion {
        path: matches.get_one::<String>("plan").cloned().unwrap_or_default(),
        policy: matches.get_one::<String>("policy").cloned(),
        on: parsed(matches, "on")?.unwrap_or_else(today),
        json: json(matches)?,
    })
}

/// Whether the answer is to be in JSON.
pub fn json(matches: &ArgMatches) -> Result<bool, clap::Error> {
    let format = |format: &str| match format {
        "human" => Some(false),
        "json" => Some(true),
        _ => None,
    };
    Ok(value(matches, "format", format)?.unwrap_or(false))
}

/// What `move` asks.
pub fn event(matches: &ArgMatches) -> Result<Asked, clap::Error> {
    Ok(Asked::Event(Event {
        event: needed(value(matches, "event", EventKind::of_word)?, "event")?,
        by: needed(parsed(matches, "by")?, "by")?,
        reason: parsed(matches, "reason")?,
        to: value(matches, "to", State::of_word)?,
        closure: value(matches, "closure", ClosureReason::of_word)?,
        decision: None,
        review: None,
    }))
}

/// What `agree` asks.
pub fn decision(matches: &ArgMatches) -> Result<Asked, clap::Error> {
    let member: Id = needed(parsed(matches, "member")?, "member")?;
    let by = parsed(matches, "by")?.unwrap_or_else(|| member.clone());
    let decision = Decision {
        member,
        decision: value(matches, "decision", DecisionKind::of_word)?.unwrap_or(DecisionKind::Agree),
        date: parsed(matches, "decided-on")?,
        goals_digest: None,
        strategies_digest: None,
        reason: parsed(matches, "reason")?,
        next_step: parsed(matches, "next-step")?,
    };
    Ok(Asked::Event(Event { decision: Some(decision), ..Event::new(EventKind::Decide, by) }))
}

/// What `review` asks.
pub fn reviewed(matches: &ArgMatches) -> Result<Asked, clap::Error> {
    let goals = matches.get_many::<String>("goal").into_iter().flatten();
    let goals = goals.map(|goal| goal_review(goal).ok_or_else(|| bad_value("goal", goal)));
    let attended = matches.get_one::<String>("attended").map(String::as_str).unwrap_or_default();
    let attended = attended.split(',').map(str::trim).filter(|id| !id.is_empty());
    let attended = attended.map(|id| id.parse().map_err(|_| bad_value("attended", id)));
    let review = Review {
        date: parsed(matches, "held-on")?,
        attended: attended.collect::<Result<List<Id>, _>>()?,
        goals: goals.collect::<Result<List<GoalReview>, _>>()?,
        outcome: value(matches, "outcome", PlanOutcome::of_word)?,
        reason: parsed(matches, "reason")?,
        next_review_by: parsed(matches, "next-review-by")?,
    };
    // A reason alone is that of the move.
    let says_more = review.date.is_some() || review.outcome.is_some() || review.next_review_by.is_some();
    let is_review = says_more || !review.goals.is_empty() || !review.attended.is_empty();
    let alone = review.reason.clone().filter(|_| !is_review);
    Ok(Asked::Review {
        by: needed(parsed(matches, "by")?, "by")?,
        reason: parsed(matches, "note")?.or(alone),
        file: matches.get_one::<String>("from").cloned(),
        review: is_review.then_some(review),
    })
}

/// `g1=achieved`, or `g2=change-strategies:why`.
fn goal_review(text: &str) -> Option<GoalReview> {
    let (goal, decided) = text.split_once('=')?;
    let (outcome, reason) = match decided.split_once(':') {
        Some((outcome, reason)) => (outcome, Some(reason.trim().parse::<Text>().ok()?)),
        None => (decided, None),
    };
    Some(GoalReview { goal: Some(goal.parse().ok()?), outcome: Some(Outcome::of_word(outcome)?), reason })
}

/// What `due` asks.
pub fn due_options(matches: &ArgMatches) -> Result<due::Options, clap::Error> {
    let format = |format: &str| match format {
        "human" => Some(due::Format::Human),
        "json" => Some(due::Format::Json),
        "ics" => Some(due::Format::Ics),
        _ => None,
    };
    let on = parsed(matches, "on")?.unwrap_or_else(today);
    let from = parsed(matches, "from")?.unwrap_or(on);
    Ok(due::Options {
        paths: texts(matches, "plan"),
        from,
        to: parsed::<Date>(matches, "to")?.unwrap_or_else(|| from.plus_days(30)),
        on,
        soon: value(matches, "soon", |days| days.parse().ok())?,
        policy: matches.get_one::<String>("policy").cloned(),
        calendar: matches.get_one::<String>("calendar").cloned(),
        format: value(matches, "format", format)?.unwrap_or(due::Format::Human),
    })
}

fn parsed<T: std::str::FromStr>(matches: &ArgMatches, name: &str) -> Result<Option<T>, clap::Error> {
    value(matches, name, |text| text.parse().ok())
}

/// An argument that clap sees to being there.
fn needed<T>(value: Option<T>, name: &str) -> Result<T, clap::Error> {
    value.ok_or_else(|| bad_value(name, ""))
}
