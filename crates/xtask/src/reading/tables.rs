//! The tables.

use std::collections::BTreeMap;

use iepkit::Lang;
use iepkit::wording::{GoalGrade, GoalReading, Part, StrategyGrade, StrategyPart, read_goal, read_strategy};
use serde_json::Value;

use super::sentence::{Sentence, folded};

/// How often two answers, the label's and another, are yes or no.
#[derive(Default)]
struct Answers {
    both: usize,
    only_label: usize,
    only_other: usize,
    neither: usize,
}

impl Answers {
    fn of(pairs: impl Iterator<Item = (bool, bool)>) -> Answers {
        let mut answers = Answers::default();
        for pair in pairs {
            match pair {
                (true, true) => answers.both += 1,
                (true, false) => answers.only_label += 1,
                (false, true) => answers.only_other += 1,
                (false, false) => answers.neither += 1,
            }
        }
        answers
    }

    /// Accuracy, precision, recall and F1 as the cells of a row, then how often each is wrong.
    fn row(&self, name: &str, lang: Lang) -> String {
        let all = self.both + self.only_label + self.only_other + self.neither;
        let share = |part, whole| share(part, whole, lang);
        let precision = share(self.both, self.both + self.only_other);
        let recall = share(self.both, self.both + self.only_label);
        let f1 = share(2 * self.both, 2 * self.both + self.only_other + self.only_label);
        let accuracy = share(self.both + self.neither, all);
        format!("| {name} | {accuracy} | {precision} | {recall} | {f1} | {} | {} |\n", self.only_other, self.only_label)
    }
}

fn share(part: usize, whole: usize, lang: Lang) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    format!("{:.2}", part as f64 / whole as f64).replace('.', pick(lang, ".", ","))
}

fn head(lang: Lang) -> &'static str {
    match lang {
        Lang::En => {
            "| | accuracy | precision | recall | F1 | found, not there | there, not found |\n|---|---|---|---|---|---|---|\n"
        }
        Lang::Fr => {
            "| | exactitude | précision | rappel | F1 | trouvé à tort | non trouvé |\n|---|---|---|---|---|---|---|\n"
        }
    }
}

fn pick<'t>(lang: Lang, en: &'t str, fr: &'t str) -> &'t str {
    match lang {
        Lang::En => en,
        Lang::Fr => fr,
    }
}

fn is_measurable(reading: &GoalReading) -> bool {
    matches!(reading.grade, GoalGrade::WellFormed | GoalGrade::Measurable)
}

/// The tables of the goals of one language.
pub fn goals(sentences: &[Sentence], read: Lang, lang: Lang) -> String {
    let readings: Vec<(&Sentence, GoalReading)> =
        sentences.iter().map(|sentence| (sentence, read_goal(sentence.text(), read))).collect();
    let title = match read {
        Lang::En => pick(lang, "Goals in English", "Objectifs en anglais"),
        Lang::Fr => pick(lang, "Goals in French", "Objectifs en français"),
    };
    let count = sentences.len();
    let mut page = format!("### {title}\n\n");
    page += &match lang {
        Lang::En => format!("{count} sentences. Is the goal measurable, as it stands?\n\n"),
        Lang::Fr => format!("{count} phrases. L'objectif est-il mesurable, tel quel?\n\n"),
    };
    page += head(lang);
    let of = |answer: &dyn Fn(&(&Sentence, GoalReading)) -> bool| {
        Answers::of(readings.iter().map(|pair| (pair.0.is_measurable(), answer(pair))))
    };
    page += &of(&|(_, reading)| is_measurable(reading)).row("iepkit", lang);
    page +=
        &of(&|(sentence, _)| sentence.has_a_digit()).row(pick(lang, "contains a digit", "contient un chiffre"), lang);
    page += &of(&|(sentence, _)| sentence.has_a_number_and_unit())
        .row(pick(lang, "a number and a unit", "un nombre et une unité"), lang);
    page += &format!("\n{}\n\n", pick(lang, "Which parts does it hold?", "Quelles parties contient-il?"));
    page += head(lang);
    for part in Part::ALL.iter().filter(|part| **part != Part::Learner) {
        let held =
            |(sentence, reading): &(&Sentence, GoalReading)| (sentence.holds(part.as_str()), reading.holds(*part));
        page += &Answers::of(readings.iter().map(held)).row(part_name(*part, lang), lang);
    }
    page + &missing(&readings, lang) + &criteria(&readings, lang)
}

/// How often all missing parts of a goal that cannot be measured are named, and no other.
fn missing(readings: &[(&Sentence, GoalReading)], lang: Lang) -> String {
    let vague: Vec<_> = readings.iter().filter(|(sentence, _)| !sentence.is_measurable()).collect();
    let exact = |(sentence, reading): &&&(&Sentence, GoalReading)| {
        sentence.missing() == reading.missing.iter().map(|missing| missing.part.as_str()).collect::<Vec<_>>()
    };
    let right = vague.iter().filter(exact).count();
    match lang {
        Lang::En => format!(
            "\nOf {} goals that cannot be measured, all missing parts are named right in {right}.\n",
            vague.len()
        ),
        Lang::Fr => format!(
            "\nSur {} objectifs non mesurables, les parties manquantes sont toutes justes pour {right}.\n",
            vague.len()
        ),
    }
}

/// Whether a typed criterion is the labelled one: its kind, amounts, units and prompts.
fn is_same(label: &Value, found: &Value) -> bool {
    let keys = ["kind", "at_least", "at_most", "of", "unit", "per", "errors_at_most", "prompt", "steps"];
    keys.iter().all(|key| folded(&label[*key]) == folded(&found[*key]))
}

/// The typed criteria, by kind.
fn criteria(readings: &[(&Sentence, GoalReading)], lang: Lang) -> String {
    let mut rows: BTreeMap<String, (usize, usize, BTreeMap<String, usize>)> = BTreeMap::new();
    for (sentence, reading) in readings {
        let found = reading.criterion.as_ref().map_or(Value::Null, |criterion| serde_json::json!(criterion));
        let name = |criterion: &Value| criterion["kind"].as_str().unwrap_or("–").to_owned();
        let (labelled, kind) = (name(sentence.criterion()), name(&found));
        let row = rows.entry(labelled.clone()).or_default();
        row.0 += 1;
        row.1 += usize::from(is_same(sentence.criterion(), &found));
        if labelled != kind {
            *row.2.entry(kind).or_default() += 1;
        }
    }
    let mut page = match lang {
        Lang::En => {
            "\nThe typed criterion, by kind (– is none):\n\n| labelled | sentences | exactly right | taken for |\n"
        }
        Lang::Fr => "\nLe critère, par type (– : aucun) :\n\n| étiquette | phrases | exactement juste | pris pour |\n",
    }
    .to_owned();
    page += "|---|---|---|---|\n";
    for (kind, (count, right, taken)) in &rows {
        let taken: Vec<String> = taken.iter().map(|(kind, count)| format!("{kind} ({count})")).collect();
        page += &format!("| {kind} | {count} | {right} | {} |\n", taken.join(", "));
    }
    page + "\n"
}

/// The tables of the strategies of one language.
pub fn strategies(sentences: &[Sentence], read: Lang, lang: Lang) -> String {
    let title = match read {
        Lang::En => pick(lang, "Strategies in English", "Moyens en anglais"),
        Lang::Fr => pick(lang, "Strategies in French", "Moyens en français"),
    };
    let mut page = format!("### {title}\n\n");
    page += &match lang {
        Lang::En => format!("{} sentences. Is the strategy specific, and what does it say?\n\n", sentences.len()),
        Lang::Fr => format!("{} phrases. Le moyen est-il précis, et que dit-il?\n\n", sentences.len()),
    };
    page += head(lang);
    let readings: Vec<_> = sentences.iter().map(|sentence| (sentence, read_strategy(sentence.text(), read))).collect();
    let specific = readings
        .iter()
        .map(|(sentence, reading)| (sentence.is("grade", "specific"), reading.grade == StrategyGrade::Specific));
    page += &Answers::of(specific).row(pick(lang, "specific", "précis"), lang);
    for part in StrategyPart::ALL {
        let held = readings.iter().map(|(sentence, reading)| {
            let lacks = reading.missing.iter().any(|missing| missing.part == *part);
            (!sentence.missing().contains(&part.as_str()), !lacks)
        });
        page += &Answers::of(held).row(strategy_part_name(*part, lang), lang);
    }
    page + "\n"
}

fn part_name(part: Part, lang: Lang) -> &'static str {
    match part {
        Part::Learner => pick(lang, "learner", "élève"),
        Part::Behaviour => pick(lang, "behaviour", "comportement"),
        Part::Criterion => pick(lang, "criterion", "critère"),
        Part::Condition => pick(lang, "condition", "condition"),
        Part::Timeframe => pick(lang, "timeframe", "échéance"),
        Part::Baseline => pick(lang, "baseline", "niveau de départ"),
        Part::Method => pick(lang, "method", "mode d'évaluation"),
        Part::Consistency => pick(lang, "consistency", "constance"),
    }
}

fn strategy_part_name(part: StrategyPart, lang: Lang) -> &'static str {
    match part {
        StrategyPart::What => pick(lang, "what", "quoi"),
        StrategyPart::Who => pick(lang, "who", "qui"),
        StrategyPart::When => pick(lang, "when", "quand"),
        StrategyPart::Where => pick(lang, "where", "où"),
    }
}
