//! What a run comes to, in a few lines for people.

use std::time::Duration;

use iepkit::{Lang, Severity};
use iepkit_batch::Tally;

use crate::output::colon;
use crate::say;
use crate::summary::count;

/// How many plans and findings there were, and how fast it went.
pub fn total(tally: &Tally, took: Duration, has_table: bool, lang: Lang) -> String {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    if tally.plans == 0 {
        return t("no plan was found\n", "aucun plan n'a été trouvé\n").to_owned();
    }
    let plans = |count: u64| format!("{count} {}", if is_one(count, lang) { "plan" } else { "plans" });
    let mut total = plans(tally.plans);
    total += &format!("{} {} {}", colon(lang), tally.with_errors, t("with an error", "avec une erreur"));
    if tally.failed > 0 {
        let which = if has_table { "" } else { t(" (`--facts FILE` says why)", " (`--facts FICHIER` dit pourquoi)") };
        let not = match lang {
            Lang::En => "could not be checked",
            Lang::Fr if tally.failed == 1 => "n'a pas pu être vérifié",
            Lang::Fr => "n'ont pas pu être vérifiés",
        };
        total += &format!(", {} {not}{which}", tally.failed);
    }
    let found =
        [(tally.errors, Severity::Error), (tally.warnings, Severity::Warning), (tally.advice, Severity::Advice)];
    let found = found.map(|(number, severity)| count(number, severity, lang));
    total += &format!("\n  {}\n", found.join(", "));
    let seconds = format!("{:.1}", took.as_secs_f64());
    let seconds = if lang == Lang::Fr { seconds.replace('.', ",") } else { seconds };
    total
        + &format!("  {seconds} s · {} {}\n", per_second(tally.plans, took), t("plans per second", "plans par seconde"))
}

fn is_one(count: u64, lang: Lang) -> bool {
    count == 1 || (count == 0 && lang == Lang::Fr)
}

/// How many plans were checked in a second.
pub fn per_second(plans: u64, took: Duration) -> u64 {
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX).max(1);
    u64::try_from(u128::from(plans) * 1_000_000 / u128::from(micros)).unwrap_or(u64::MAX)
}
