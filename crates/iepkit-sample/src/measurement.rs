//! The numbers of a goal: where the student starts, where the goal leads, and by which criterion.

use super::calendar::Calendar;
use super::document::{Amount, Baseline, Consistency, Criterion, Frequency, Of};
use super::frame::Frame;
use super::random::Random;
use super::themes::{GoalPattern, Measure, Trial};
use super::words::{Text, text};

/// Where a goal starts and where it leads.
#[derive(Clone, Copy)]
pub struct Aim {
    pub baseline: u32,
    pub target: u32,
}

impl Aim {
    /// Numbers as a team would choose them.
    pub fn draw(pattern: &GoalPattern, random: &mut Random) -> Self {
        let grain = pattern.measure.grain();
        Self {
            baseline: random.within(&pattern.baseline) / grain * grain,
            target: random.within(&pattern.target) / grain * grain,
        }
    }

    /// The same start with a target halfway, when there is room for one.
    pub fn halfway(self, measure: Measure) -> Option<Self> {
        let grain = measure.grain();
        let target = self.baseline.midpoint(self.target) / grain * grain;
        let has_room = target > 1 && target.abs_diff(self.baseline) > grain;
        (measure.has_steps() && has_room).then_some(Self { target, ..self })
    }

    /// What has been reached, in halves, when `percent` of the way is done. It may be less than nothing.
    pub fn halves_at(self, percent: i64) -> i64 {
        let (baseline, target) = (i64::from(self.baseline) * 2, i64::from(self.target) * 2);
        baseline + (target - baseline) * percent / 100
    }
}

/// On how many trials a level must hold.
pub fn consistency(frame: &Frame, pattern: &GoalPattern, random: &mut Random) -> Option<Consistency> {
    if matches!(pattern.measure, Measure::Milestone) {
        return None;
    }
    let unit = frame.words(pattern.trial.one);
    let out_of = |met, of| Consistency { met: Some(met), of: Some(of), unit, ..Consistency::default() };
    match random.below(10) {
        0..2 => Some(out_of(4, 5)),
        2 => Some(out_of(3, 4)),
        3..5 => Some(Consistency { consecutive: true, ..out_of(3, 3) }),
        5 => Some(Consistency { percent: Some(80), unit, ..Consistency::default() }),
        _ => None,
    }
}

/// The consistency as an end to the goal's sentence.
pub fn consistency_in_words(frame: &Frame, consistency: &Consistency, trial: Trial) -> String {
    let (Some(met), Some(of)) = (consistency.met, consistency.of) else {
        return String::new();
    };
    let many = frame.words(trial.many);
    if consistency.consecutive {
        format!(", {met} {many} {}", frame.words(text("in a row", "de suite")))
    } else {
        format!(", {met} {many} {} {of}", frame.words(text("out of", "sur")))
    }
}

/// The criterion that a target stands for.
pub fn criterion(frame: &Frame, measure: Measure, target: u32, consistency: Option<Consistency>) -> Criterion {
    let words = |text: Text| frame.words(text);
    let (at_least, at_most) = if falls(measure) { (None, Some(target)) } else { (Some(target), None) };
    let bound = Criterion { at_least, at_most, consistency, ..Criterion::default() };
    match measure {
        Measure::Percent { of } => Criterion { kind: "percent", of: Some(Of::Words(words(of))), ..bound },
        Measure::Ratio { of, unit } => Criterion { kind: "ratio", of: Some(Of::Tries(of)), unit: words(unit), ..bound },
        Measure::Count { unit, per } | Measure::CountDown { unit, per } => {
            Criterion { kind: "count", unit: words(unit), per, ..bound }
        }
        Measure::Duration { unit } => Criterion { kind: "duration", unit, ..bound },
        Measure::Rate { unit, per, errors } => {
            Criterion { kind: "rate", unit: words(unit), per, errors_at_most: errors, ..bound }
        }
        Measure::Latency { unit, cue } => Criterion { kind: "latency", unit, cue: words(cue), ..bound },
        Measure::Level { scale, .. } => Criterion { kind: "level", scale: words(scale), ..bound },
        Measure::Prompts { prompt } => Criterion { kind: "prompts", prompt, ..bound },
        Measure::Milestone => Criterion { kind: "milestone", at_least: None, steps: Some(target), ..bound },
    }
}

/// Whether less is better.
fn falls(measure: Measure) -> bool {
    matches!(measure, Measure::CountDown { .. } | Measure::Latency { .. } | Measure::Prompts { .. })
}

/// Where the student starts, recorded in the week of the assessment.
pub fn baseline(frame: &Frame, measure: Measure, aim: Aim, criterion: &Criterion, random: &mut Random) -> Baseline {
    Baseline {
        value: Some(Amount::whole(aim.baseline)),
        of: tries(measure),
        unit: random.maybe(60, criterion.unit),
        scale: random.maybe(50, criterion.scale),
        errors: counts_errors(measure).then(|| random.within(&(6..=10))),
        date: Some(Calendar::school_day(frame.calendar.assessed, random)),
        note: frame.remark(8, random),
    }
}

/// How often a goal is measured: every week when the number of observations is fixed, and most often otherwise.
pub fn rhythm(frame: &Frame, random: &mut Random) -> Frequency {
    let (times, each) = match frame.size.observations {
        Some(_) => (1, None),
        None => random.pick(&[(1, None), (1, None), (1, None), (1, None), (2, None), (1, Some(2))]),
    };
    Frequency { times: Some(times), per: "week", each }
}

/// The tries that a share is out of.
pub fn tries(measure: Measure) -> Option<u32> {
    match measure {
        Measure::Ratio { of, .. } => Some(of),
        _ => None,
    }
}

/// Whether errors are counted beside the value.
pub fn counts_errors(measure: Measure) -> bool {
    matches!(measure, Measure::Rate { errors: Some(_), .. })
}
