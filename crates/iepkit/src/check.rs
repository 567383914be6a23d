//! Checking a plan: every rule of a policy, over the gates that are run.

mod context;
mod findings;
mod waivers;

use std::borrow::Cow;

pub(crate) use context::{Context, Facts};
pub(crate) use findings::{Draft, Findings, Label, Skipped};

use crate::place::{Place, Spot};
use crate::policy::{Policy, PolicyError};
use crate::report::{Entity, Finding, NotRun, Report, Verdicts};
use crate::rules::{Aspect, Gate, Rule, Severity};
use crate::sort::{equal_before, sort};
use crate::{Date, Lang, Plan};

/// How a plan is checked, where the defaults do not do.
///
/// # Example
///
/// ```
/// use iepkit::{CheckOptions, Lang};
///
/// let options = CheckOptions { lang: Some(Lang::Fr), ..CheckOptions::default() };
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckOptions<'o> {
    /// The policy. Left out, the one the plan names, else `core`.
    pub policy: Option<&'o Policy>,
    /// The gates to run. Left out, those of the plan's state.
    pub gates: Option<&'o [Gate]>,
    /// The language of the texts. Left out, the plan's, else English.
    pub lang: Option<Lang>,
}

/// Checks a plan on a date: what is missing, what is weak, what was not done, and the proof of it.
///
/// Pure: the same plan, date and options give the same report, byte for byte.
///
/// # Errors
///
/// [`PolicyError`] when the plan names a policy other than `core` and the caller gives none.
///
/// # Example
///
/// ```
/// use iepkit::{CheckOptions, Plan, check};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"},
///         "needs": [{"id": "n1", "statement": "Stay on a written task until it is done"}],
///         "goals": [{"id": "g1", "statement": "Writes for 10 minutes in a row"}]}"#,
/// )?;
/// let report = check(&plan, "2026-11-23".parse()?, &CheckOptions::default())?;
/// let first = report.findings.iter().find(|finding| finding.at == "/goals/0").unwrap();
/// assert_eq!(first.rule, "goal-without-baseline");
/// assert_eq!(first.question, "Where does the child start?");
/// assert_eq!(report.verdicts.complete, Some(false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(plan: &Plan, as_of: Date, options: &CheckOptions<'_>) -> Result<Report, PolicyError> {
    let policy = Policy::for_plan(plan, options.policy)?;
    let lang = options.lang.or_else(|| Lang::of_tag(&plan.language)).unwrap_or_default();
    let gates: Vec<Gate> = {
        let asked = options.gates.unwrap_or_else(|| plan.gates());
        Gate::ALL.iter().copied().filter(|gate| asked.contains(gate)).collect()
    };

    let mut facts = Facts::new(plan, as_of);
    let mut found = Findings::default();
    run(&facts, policy, &gates, &mut found, |rule| !rule.after_waivers);
    facts.idle_waivers = waivers::apply(&facts, policy, &gates, &mut found.drafts);
    run(&facts, policy, &gates, &mut found, |rule| rule.after_waivers);

    let Findings { mut drafts, not_run, .. } = found;
    sort(&mut drafts, |a, b| (&a.spot.place, a.rule.id, &a.args).cmp(&(&b.spot.place, b.rule.id, &b.args)));
    let findings = drafts.iter().map(|draft| draft.waiver.is_none()).zip(write(&drafts, policy, &gates, lang));
    let (open, waived): (Vec<_>, Vec<_>) = findings.partition(|(open, _)| *open);
    let findings: Vec<Finding> = open.into_iter().map(|(_, finding)| finding).collect();
    Ok(Report {
        iepkit: Cow::Borrowed(env!("CARGO_PKG_VERSION")),
        lang,
        plan: plan.id.to_string(),
        plan_digest: facts.canonical().digest(),
        as_of,
        state: plan.state,
        gates,
        policy: policy.name(),
        verdicts: verdicts(&findings, &not_run),
        findings,
        waived: waived.into_iter().map(|(_, finding)| finding).collect(),
        not_run: not_run
            .into_iter()
            .map(|skipped| NotRun { rule: skipped.rule.id.into(), reason: skipped.reason.into() })
            .collect(),
    })
}

/// Runs the rules of a policy that guard one of the gates.
fn run<'p>(
    facts: &Facts<'p>,
    policy: &Policy,
    gates: &[Gate],
    found: &mut Findings<'p>,
    stage: impl Fn(&Rule) -> bool,
) {
    for (rule, setting) in policy.rules() {
        let Some(severity) = setting.severity else {
            continue;
        };
        if stage(rule) && rule.gates.iter().any(|gate| gates.contains(gate)) {
            found.start(rule, severity);
            (rule.check)(&Context::new(facts, policy, rule, setting), found);
        }
    }
}

/// The findings as they are reported: with their keys, their texts in a language, and their sources.
fn write(drafts: &[Draft<'_>], policy: &Policy, gates: &[Gate], lang: Lang) -> Vec<Finding> {
    let keys: Vec<String> =
        drafts.iter().map(|draft| format!("{}@{}:{}", draft.rule.id, draft.spot.kind, draft.spot.id)).collect();
    let before = equal_before(&keys);
    drafts
        .iter()
        .zip(keys)
        .zip(before)
        .map(|((draft, mut key), before)| {
            let Spot { place, kind, id } = &draft.spot;
            if before > 0 {
                key.push_str(&format!("#{}", before + 1));
            }
            let own_source = policy.setting(draft.rule).and_then(|setting| setting.source.clone());
            Finding {
                rule: draft.rule.id.into(),
                severity: draft.severity,
                aspect: draft.rule.aspect,
                gate: draft.rule.gates.iter().copied().find(|gate| gates.contains(gate)).unwrap_or(Gate::Propose),
                at: place.to_string(),
                span: draft.span,
                entity: Entity { kind: *kind, id: (*id).to_owned() },
                key,
                related: draft.related.iter().map(|related| related.write(lang)).collect(),
                args: draft.args.iter().map(|(name, value)| ((*name).into(), value.to_string())).collect(),
                message: draft.message(lang),
                help: draft.rule.help(lang).into(),
                question: draft.rule.question(lang).into(),
                sources: draft.rule.sources.iter().map(|source| (*source).to_owned()).chain(own_source).collect(),
                fix: draft.fix.clone(),
                waiver: draft.waiver.map(|index| Place::default().key("waivers").index(index).to_string()),
            }
        })
        .collect()
}

/// What the findings that no waiver sets aside say of the whole plan.
fn verdicts(findings: &[Finding], not_run: &[Skipped]) -> Verdicts {
    let verdict = |aspect: Aspect, breaks: &[Severity]| {
        let unknown =
            not_run.iter().any(|skipped| skipped.rule.aspect == aspect && skipped.severity == Severity::Error);
        (!unknown)
            .then(|| !findings.iter().any(|finding| finding.aspect == aspect && breaks.contains(&finding.severity)))
    };
    Verdicts {
        complete: verdict(Aspect::Completeness, &[Severity::Error, Severity::Warning]),
        compliant: verdict(Aspect::Duty, &[Severity::Error]),
        sound: verdict(Aspect::Quality, &[Severity::Error, Severity::Warning]),
    }
}
