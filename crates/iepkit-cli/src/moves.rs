//! `iepkit move`, `iepkit agree` and `iepkit review`: what happens to a plan.

use std::collections::BTreeMap;
use std::io::{self, Write};

use iepkit::lifecycle::{Event, EventKind, NextSteps, Refusal, advance, next_steps};
use iepkit::plan::{HistoryEntry, Id, Plan, Review, State, Text};
use iepkit::{Date, Finding, Lang, Report, Severity};
use serde::Serialize;

use crate::failure::{Failure, Unwritable};
use crate::input::{Document, Reader, STANDARD_STREAM};
use crate::occasion::{Occasion, Opened, Stop};
use crate::{CLEAN, FOUND, Outcome, edit, human, next, output, say, write};

/// What is to happen.
pub enum Asked {
    /// An event that says all there is to say.
    Event(Event),
    /// What a review decided, said here or in a file; without that, a review begins, unless one is under way.
    Review { by: Id, reason: Option<Text>, file: Option<String>, review: Option<Review> },
}

impl Asked {
    /// The event that is meant, for a plan in a state.
    fn event(&self, state: State) -> Result<Event, Stop> {
        match self {
            Asked::Event(event) => Ok(event.clone()),
            Asked::Review { by, reason, file, review } => {
                let review = file.as_deref().map(read_review).transpose()?.or_else(|| review.clone());
                let starts = review.is_none() && state != State::UnderReview;
                let kind = if starts { EventKind::StartReview } else { EventKind::CompleteReview };
                Ok(Event { reason: reason.clone(), review, ..Event::new(kind, by.clone()) })
            }
        }
    }
}

/// The command that asks for an event.
pub fn command(event: EventKind) -> String {
    match event {
        EventKind::Decide => "iepkit agree".to_owned(),
        EventKind::StartReview | EventKind::CompleteReview => "iepkit review".to_owned(),
        event => format!("iepkit move {event}"),
    }
}

fn read_review(path: &str) -> Result<Review, Stop> {
    let document = Reader::default().read(path).map_err(|failure| Stop::at(path, failure))?;
    let review = document.source().and_then(|source| source.review().map_err(Failure::Read));
    review.map_err(|failure| Stop::on(&document, failure))
}

/// Makes a move and writes it to the plan's file, or says why it cannot be made.
pub fn run(
    occasion: &Occasion,
    asked: &Asked,
    lang: Option<Lang>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let opened = match occasion.open(lang) {
        Ok(opened) => opened,
        Err(stop) => return stop.say(occasion.json, lang, out, err),
    };
    let event = match asked.event(opened.plan.state) {
        Ok(event) => event,
        Err(stop) => return stop.say(occasion.json, Some(opened.lang), out, err),
    };
    match advance(&opened.plan, &event, occasion.on, &opened.options()) {
        Ok(plan) => match done(&opened, plan, occasion.on) {
            Ok(made) if occasion.json => output::json(&made.told(), out),
            Ok(made) => {
                made.tell(&event, &opened, out)?;
                next::tell(&made.next, &made.plan, &made.document, opened.lang, out)?;
                Ok(CLEAN)
            }
            Err(stop) => stop.say(occasion.json, Some(opened.lang), out, err),
        },
        Err(Refusal::Policy(error)) => opened.without_policy(error).say(occasion.json, Some(opened.lang), out, err),
        Err(refusal) if occasion.json => {
            output::json(&BTreeMap::from([("refusal", RefusalJson::of(&refusal, opened.lang))]), out)?;
            Ok(FOUND)
        }
        Err(refusal) => {
            refused(&opened, &event, &refusal, err)?;
            Ok(FOUND)
        }
    }
}

/// A move that was made, and written.
struct Made {
    /// The plan after it.
    plan: Plan,
    /// The file after it.
    document: Document,
    /// What comes next.
    next: NextSteps,
}

/// Writes the plan after a move.
fn done(opened: &Opened, plan: Plan, on: Date) -> Result<Made, Stop> {
    let next = next_steps(&plan, on, &opened.options()).map_err(|error| opened.without_policy(error))?;
    let unwritable = |reason| opened.stop(Failure::Unwritable(reason));
    if opened.document.path == STANDARD_STREAM {
        return Err(unwritable(Unwritable::NotAFile));
    }
    let text = edit::rewrite(&opened.document, &plan).map_err(|failure| opened.stop(failure))?;
    write::replace(&opened.document, &text).map_err(unwritable)?;
    Ok(Made { plan, document: opened.document.clone().with_text(text), next })
}

impl Made {
    /// What happened, when and by whom.
    fn tell(&self, event: &Event, opened: &Opened, out: &mut dyn Write) -> io::Result<()> {
        let lang = opened.lang;
        let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
        let Some(entry) = self.plan.history.values().next_back() else { return Ok(()) };
        let what = match &event.decision {
            Some(decision) => {
                let of = t("decision of", "décision de");
                format!("{of} `{}` {} ({})", decision.member, t("recorded", "consignée"), decision.decision)
            }
            None => event.event.happened(lang).to_owned(),
        };
        let (on, by) = (t("on", "le"), t("by", "par"));
        writeln!(out, "{}: {what} {on} {} {by} `{}`", self.document.path, entry.date, entry.by)?;
        if self.plan.version != opened.plan.version {
            let version = self.plan.version.unwrap_or(1);
            writeln!(out, "{} {version}", t("This is now version", "C'est maintenant la version"))?;
        }
        writeln!(out)
    }

    fn told(&self) -> Told<'_> {
        Told {
            plan: &self.plan.id,
            version: self.plan.version.unwrap_or(1),
            made: self.plan.history.values().next_back(),
            next: &self.next,
        }
    }
}

/// A move that was made, in JSON.
#[derive(Serialize)]
struct Told<'m> {
    plan: &'m Id,
    version: u32,
    made: Option<&'m HistoryEntry>,
    next: &'m NextSteps,
}

/// Says why a move is refused, and what to do instead.
fn refused(opened: &Opened, event: &Event, refusal: &Refusal, err: &mut dyn Write) -> io::Result<()> {
    let lang = opened.lang;
    if let Refusal::Blocked(report) = refusal {
        let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
        // A fix would be one of the plan as it would be after the move.
        let errors: Vec<Finding> = errors.map(|finding| Finding { fix: None, ..finding.clone() }).collect();
        human::findings(&errors, Some(&opened.document), lang, &io::stderr(), err)?;
    }
    human::refusal(
        &opened.document.path,
        (refusal.code(), &refusal.message(lang)),
        hint(event, refusal, lang),
        lang,
        err,
    )
}

/// What a person who asked for this may not know.
fn hint(event: &Event, refusal: &Refusal, lang: Lang) -> Option<&'static str> {
    Some(match refusal {
        Refusal::NotAMove { .. } => {
            say(lang, "`iepkit next PLAN` says what comes next", "`iepkit next PLAN` dit ce qui vient ensuite")
        }
        Refusal::Missing { key: "decision" } => say(
            lang,
            "`iepkit agree PLAN --member ID` records a decision",
            "`iepkit agree PLAN --member ID` consigne une décision",
        ),
        Refusal::Missing { key: "review" } => say(
            lang,
            "`iepkit review PLAN --by ID --goal ID=OUTCOME ... --outcome keep` says what was decided",
            "`iepkit review PLAN --by ID --goal ID=ISSUE ... --outcome keep` dit ce qui a été décidé",
        ),
        Refusal::Missing { key: "to" } => say(
            lang,
            "`--to proposed` puts the plan before everyone again, `--to planning` takes it back to work",
            "`--to proposed` soumet de nouveau le plan à tous, `--to planning` le remet en chantier",
        ),
        Refusal::Missing { key: "closure" } => say(
            lang,
            "`--closure` takes no-longer-needed, goals-met, transferred, left-school, consent-withdrawn or other",
            "`--closure` prend no-longer-needed, goals-met, transferred, left-school, consent-withdrawn ou other",
        ),
        Refusal::Missing { key: "reason" } => {
            say(lang, "say why with `--reason \"...\"`", "dites pourquoi avec `--reason \"...\"`")
        }
        Refusal::NotOnTeam { .. } => say(
            lang,
            "`--by` and `--member` take the id of someone under `team` in the plan",
            "`--by` et `--member` prennent l'id de quelqu'un qui figure sous `team` dans le plan",
        ),
        Refusal::Blocked(_) if event.event == EventKind::Close => say(
            lang,
            "a plan whose child left, or whose consent was withdrawn, is closed whatever it lacks: `--closure transferred`, `left-school` or `consent-withdrawn`",
            "le plan d'un élève parti, ou dont le consentement est retiré, se ferme quoi qu'il y manque : `--closure transferred`, `left-school` ou `consent-withdrawn`",
        ),
        _ => return None,
    })
}

/// A refusal in JSON: of what it may carry, only what it does.
#[derive(Serialize)]
struct RefusalJson<'r> {
    code: &'r str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<&'r [EventKind]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<&'r Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<&'r Report>,
}

impl<'r> RefusalJson<'r> {
    fn of(refusal: &'r Refusal, lang: Lang) -> RefusalJson<'r> {
        // A closed plan has no move left, and says so with an empty list.
        let allowed = matches!(refusal, Refusal::NotAMove { .. }).then(|| refusal.allowed());
        RefusalJson {
            code: refusal.code(),
            message: refusal.message(lang),
            allowed,
            key: refusal.key(),
            member: refusal.member(),
            last: refusal.last(),
            report: refusal.report(),
        }
    }
}
