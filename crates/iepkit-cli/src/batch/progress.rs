//! How far a run has come, on a terminal.

use std::cell::Cell;
use std::fs::File;
use std::io::Read;

use iepkit::Lang;
use iepkit_batch::Tally;
use indicatif::{ProgressBar, ProgressStyle};

use super::total::per_second;
use crate::say;

/// How far a run has come: shown on the standard error when that is a terminal, else nowhere.
pub struct Progress {
    bar: ProgressBar,
    plans: Cell<u64>,
}

impl Progress {
    /// A run whose end is not known.
    pub fn without_end() -> Progress {
        Progress::of(ProgressBar::new_spinner(), "{spinner} {msg} · {elapsed}")
    }

    /// A run over a file, whose end is where the file ends; and the file, whose reading it follows.
    pub fn over(file: File, bytes: u64, lang: Lang) -> (Progress, impl Read + Send + 'static) {
        let share = say(lang, "{percent}%", "{percent} %");
        let template = format!("{{wide_bar}} {share} · {{msg}} · {{elapsed}} / {{duration}}");
        let progress = Progress::of(ProgressBar::new(bytes), &template);
        let read = progress.bar.wrap_read(file);
        (progress, read)
    }

    fn of(bar: ProgressBar, template: &str) -> Progress {
        // The template is one that reads.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Progress { bar, plans: Cell::new(0) }
    }

    /// Counts plans that are done.
    pub fn add(&self, tally: &Tally) {
        let plans = self.plans.get() + tally.plans;
        self.plans.set(plans);
        if !self.bar.is_hidden() {
            self.bar.set_message(format!("{plans} plans · {} plans/s", per_second(plans, self.bar.elapsed())));
        }
    }

    /// Takes it from the terminal.
    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }
}
