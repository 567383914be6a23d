//! The table of speeds: what is promised as a ratio, what was measured, and the page that shows both.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use iepkit::Lang;

/// What was measured, by the names of rows.
pub type Ratios = BTreeMap<String, f64>;

/// What a ratio is to keep to.
#[derive(Clone, Copy)]
enum Bar {
    AtMost(f64),
    AtLeast(f64),
    /// Megabytes, not a ratio.
    Under(f64),
    /// Measured for comparison only.
    Reference,
}

struct Row {
    name: &'static str,
    bar: Bar,
    en: &'static str,
    fr: &'static str,
}

/// The table, each row under the name by which it is measured.
const ROWS: [Row; 18] = [
    Row {
        name: "text to report",
        bar: Bar::AtMost(1.5),
        en: "JSON text to finished report, all rules of `core`, one core, against the fastest typed parse by serde_json, sonic-rs or simd-json",
        fr: "du texte JSON au rapport, toutes les règles de `core`, un cœur, face à la plus rapide des lectures typées de serde_json, sonic-rs et simd-json",
    },
    Row {
        name: "msgspec",
        bar: Bar::AtLeast(2.0),
        en: "msgspec structs and the same rules in Python, against iepkit from Python",
        fr: "structures msgspec et mêmes règles en Python, face à iepkit depuis Python",
    },
    Row {
        name: "pydantic",
        bar: Bar::AtLeast(8.0),
        en: "pydantic models and the same rules in Python, against iepkit from Python",
        fr: "modèles pydantic et mêmes règles en Python, face à iepkit depuis Python",
    },
    Row {
        name: "regorus",
        bar: Bar::AtLeast(10.0),
        en: "regorus (Rego, compiled) with a dozen of the rules, against iepkit with the same dozen",
        fr: "regorus (Rego, compilé) avec une douzaine des règles, face à iepkit avec la même douzaine",
    },
    Row {
        name: "regorus, interpreted",
        bar: Bar::Reference,
        en: "regorus (Rego, interpreted), likewise",
        fr: "regorus (Rego, interprété), de même",
    },
    Row {
        name: "cel",
        bar: Bar::AtLeast(30.0),
        en: "cel (CEL) with a dozen of the rules, against iepkit with the same dozen",
        fr: "cel (CEL) avec une douzaine des règles, face à iepkit avec la même douzaine",
    },
    Row {
        name: "all rules",
        bar: Bar::Reference,
        en: "iepkit with all rules, against iepkit with the dozen",
        fr: "iepkit avec toutes les règles, face à iepkit avec la douzaine",
    },
    Row {
        name: "jsonschema",
        bar: Bar::Reference,
        en: "jsonschema on the JSON Schema of a plan, against iepkit with all rules",
        fr: "jsonschema sur le schéma JSON d'un plan, face à iepkit avec toutes les règles",
    },
    Row {
        name: "growth",
        bar: Bar::AtMost(1.5),
        en: "growth: time for each goal of a plan with 10,000, against a plan with 10",
        fr: "croissance : temps par objectif d'un plan qui en compte 10 000, face à un plan de 10",
    },
    Row {
        name: "two cores",
        bar: Bar::AtLeast(1.8),
        en: "plans per second on two cores, against one",
        fr: "plans par seconde sur deux cœurs, face à un seul",
    },
    Row {
        name: "memory",
        bar: Bar::AtMost(1.2),
        en: "peak memory of `iepkit batch` over 40,000 plans, against 10,000",
        fr: "mémoire maximale d'`iepkit batch` pour 40 000 plans, face à 10 000",
    },
    Row {
        name: "library",
        bar: Bar::Under(2.0),
        en: "the library for phones, as they carry it, in MB",
        fr: "la bibliothèque pour téléphones, telle qu'ils la portent, en Mo",
    },
    Row {
        name: "Python, report",
        bar: Bar::AtMost(1.2),
        en: "Python: one plan in, one report out, against the same work in Rust",
        fr: "Python : d'un plan à un rapport, face au même travail en Rust",
    },
    Row {
        name: "Swift, report",
        bar: Bar::AtMost(1.5),
        en: "Swift: one plan in, one report out",
        fr: "Swift : d'un plan à un rapport",
    },
    Row {
        name: "Kotlin, report",
        bar: Bar::AtMost(4.0),
        en: "Kotlin: one plan in, one report out",
        fr: "Kotlin : d'un plan à un rapport",
    },
    Row {
        name: "Python, many",
        bar: Bar::AtMost(1.3),
        en: "Python: many plans in one call",
        fr: "Python : plusieurs plans en un appel",
    },
    Row {
        name: "Swift, many",
        bar: Bar::AtMost(1.3),
        en: "Swift: many plans in one call",
        fr: "Swift : plusieurs plans en un appel",
    },
    Row {
        name: "Kotlin, many",
        bar: Bar::AtMost(1.3),
        en: "Kotlin: many plans in one call",
        fr: "Kotlin : plusieurs plans en un appel",
    },
];

impl Bar {
    /// Whether a measurement keeps to it, or misses it by no more than a factor.
    fn is_met(self, measured: f64, slack: f64) -> Option<bool> {
        match self {
            Bar::AtMost(bar) => Some(measured <= bar * slack),
            Bar::AtLeast(bar) => Some(measured * slack >= bar),
            Bar::Under(bar) => Some(measured < bar * slack),
            Bar::Reference => None,
        }
    }

    fn written(self, lang: Lang) -> String {
        match (self, lang) {
            (Bar::AtMost(bar), Lang::En) => format!("at most {} ×", bar),
            (Bar::AtMost(bar), Lang::Fr) => format!("au plus {} ×", number(bar, 1, lang)),
            (Bar::AtLeast(bar), Lang::En) => format!("at least {} ×", bar),
            (Bar::AtLeast(bar), Lang::Fr) => format!("au moins {} ×", number(bar, 1, lang)),
            (Bar::Under(bar), Lang::En) => format!("under {bar} MB"),
            (Bar::Under(bar), Lang::Fr) => format!("moins de {bar} Mo"),
            (Bar::Reference, _) => "—".to_owned(),
        }
    }
}

impl Row {
    fn written(&self, ratios: &Ratios, lang: Lang) -> String {
        let (said, bar) = (say(lang, self.en, self.fr), self.bar.written(lang));
        let Some(measured) = ratios.get(self.name).copied() else {
            return format!("| {said} | {bar} | {} | |\n", say(lang, "not measured", "non mesuré"));
        };
        let unit = match self.bar {
            Bar::Under(_) => say(lang, "MB", "Mo"),
            _ => "×",
        };
        let met = match self.bar.is_met(measured, 1.0) {
            Some(true) => say(lang, "yes", "oui"),
            Some(false) => say(lang, "**no**", "**non**"),
            None => "",
        };
        format!("| {said} | {bar} | {} {unit} | {met} |\n", number(measured, 2, lang))
    }
}

fn say(lang: Lang, en: &'static str, fr: &'static str) -> &'static str {
    match lang {
        Lang::En => en,
        Lang::Fr => fr,
    }
}

/// A number with some decimals, without those that say nothing.
fn number(number: f64, decimals: usize, lang: Lang) -> String {
    let written = format!("{number:.decimals$}");
    let written = written.trim_end_matches('0').trim_end_matches('.');
    match lang {
        Lang::En => written.to_owned(),
        Lang::Fr => written.replace('.', ","),
    }
}

/// The rows that miss their bar by more than a factor.
pub fn far_off(ratios: &Ratios, slack: f64) -> Vec<String> {
    let missed =
        |row: &&Row| ratios.get(row.name).is_some_and(|measured| row.bar.is_met(*measured, slack) == Some(false));
    let said = |row: &Row| format!("{}: {:.2}, {}", row.name, ratios[row.name], row.bar.written(Lang::En));
    ROWS.iter().filter(missed).map(said).collect()
}

/// The table in one language.
pub fn table(ratios: &Ratios, lang: Lang) -> String {
    let head = say(lang, "| | bar | measured | met |", "| | seuil | mesuré | atteint |");
    let rows = ROWS.iter().map(|row| row.written(ratios, lang));
    format!("{head}\n|---|---|---|---|\n{}", rows.collect::<String>())
}

/// Puts the table into the page of each language, between its marks.
pub fn write(ratios: &Ratios, plans: usize, bytes: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (cpu, cores) = (cpu(), std::thread::available_parallelism().map_or(1, usize::from));
    for (page, lang) in [("docs/speed.md", Lang::En), ("docs/vitesse.md", Lang::Fr)] {
        let machine = match lang {
            Lang::En => {
                format!("Measured on {cpu}, {cores} cores, with {plans} sample plans of {bytes} bytes on average.")
            }
            Lang::Fr => {
                format!("Mesuré sur {cpu}, {cores} cœurs, avec {plans} plans d'exemple de {bytes} octets en moyenne.")
            }
        };
        let path = root.join(page);
        let text = fs::read_to_string(&path).expect("the page is there");
        let (before, rest) = text.split_once(BEGIN).expect("the mark where the table begins");
        let (_, after) = rest.split_once(END).expect("the mark where it ends");
        let written = format!("{before}{BEGIN}\n{machine}\n\n{}{END}{after}", table(ratios, lang));
        fs::write(&path, written).expect("the page is written");
        println!("wrote {page}");
    }
}

const BEGIN: &str = "<!-- measured by `cargo xtask bench` -->\n";
const END: &str = "<!-- end -->\n";

/// The name of the processor.
fn cpu() -> String {
    let of_linux = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = of_linux.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let of_mac = || {
        let asked = std::process::Command::new("sysctl").args(["-n", "machdep.cpu.brand_string"]).output().ok()?;
        String::from_utf8(asked.stdout).ok()
    };
    match model {
        Some((_, name)) => name.to_owned(),
        None => of_mac().map_or_else(|| std::env::consts::ARCH.to_owned(), |name| name.trim().to_owned()),
    }
}
