//! What the command is asked: its arguments and its help, in both languages.

use std::ffi::OsString;
use std::io::{self, Write};

use anstream::stream::RawStream;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use iepkit::{Date, Gate, Lang};

use crate::check::{Format, Options};
use crate::input::Notation;
use crate::output::has_colours;
use crate::{CLEAN, FAILED, Outcome, say};

/// What is asked, and in which language.
pub struct Asked {
    /// The language, when one is named.
    pub lang: Option<Lang>,
    /// What to do.
    pub command: Arguments,
}

/// What to do.
pub enum Arguments {
    /// Check plans.
    Check(Options),
    /// Explain a rule.
    Explain { rule: String },
    /// List the rules.
    Rules { policy: Option<String>, json: bool },
    /// Print a JSON Schema.
    Schema { of: String },
    /// Write a starter plan.
    New { path: Option<String> },
    /// Convert a plan.
    Convert { path: String, to: Option<Notation> },
    /// Print a plan's digests.
    Digest { path: String, json: bool },
    /// Write sample plans.
    Sample { count: u64, seed: u64 },
}

/// Arguments that ask for help, or that cannot be used.
pub struct Refusal {
    error: clap::Error,
    lang: Lang,
}

/// Reads the arguments, without the program's name.
pub fn parse(arguments: &[OsString]) -> Result<Asked, Refusal> {
    // The language of the help has to be known before the arguments are read.
    let lang = language_of(arguments);
    let words = lang.unwrap_or_default();
    let program = std::iter::once(OsString::from("iepkit"));
    let matches = command(words)
        .try_get_matches_from(program.chain(arguments.iter().cloned()))
        .map_err(|error| Refusal { error, lang: words })?;
    let command = asked(&matches).map_err(|error| Refusal { error, lang: words })?;
    Ok(Asked { lang, command })
}

fn language_of(arguments: &[OsString]) -> Option<Lang> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = texts.iter().position(|text| *text == "--lang").and_then(|at| texts.get(at + 1).copied());
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    after.or(joined)?.parse().ok()
}

fn command(lang: Lang) -> Command {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    let plan = t("PLAN", "PLAN");
    let plan_help = t(
        "A plan in YAML or JSON; `-` is the standard input",
        "Un plan en YAML ou en JSON; `-` désigne l'entrée standard",
    );
    let json = || flag("json", t("Write JSON", "Écrit du JSON"));
    let policy = || {
        option("policy", t("POLICY", "POLITIQUE"), t("`core`, or a policy file", "`core`, ou un fichier de politique"))
    };
    let check = Command::new("check")
        .about(t("Check plans: what is missing, why it matters, what to ask", "Vérifie des plans : ce qui manque, pourquoi, et quoi se demander"))
        .arg(operand("plan", plan, plan_help).required(true).num_args(1..))
        .arg(policy())
        .arg(option("on", "DATE", t("The date of the check, YYYY-MM-DD [today]", "La date de la vérification, AAAA-MM-JJ [aujourd'hui]")))
        .arg(
            option(
                "gate",
                t("GATE", "ÉTAPE"),
                t(
                    "A gate to run: propose, activate, review, close or live; may be repeated [those of the plan's state]",
                    "Une étape à vérifier : propose, activate, review, close ou live; peut se répéter [celles de l'état du plan]",
                ),
            )
            .action(ArgAction::Append),
        )
        .arg(option("format", "FORMAT", t("human, json or sarif [human]", "human, json ou sarif [human]")))
        .arg(option("deny", "warning", t("Exit with 1 on a warning too", "Se termine par 1 aussi pour un avertissement")))
        .arg(flag(
            "fix",
            t(
                "Apply the safe fixes: a JSON file is rewritten, of a YAML file the patch is shown",
                "Applique les correctifs sûrs : un fichier JSON est réécrit, pour un fichier YAML le correctif est montré",
            ),
        ))
        .after_help(t(
            "Exit codes: 0 nothing at error level, 1 an error was found, 2 something could not be read or run.",
            "Codes de sortie : 0 rien au niveau erreur, 1 une erreur trouvée, 2 quelque chose n'a pas pu être lu ou exécuté.",
        ));
    let commands = [
        check,
        Command::new("explain")
            .about(t(
                "Explain a rule: what it reports, why, with examples",
                "Explique une règle : ce qu'elle signale, pourquoi, avec des exemples",
            ))
            .arg(operand("rule", t("RULE", "RÈGLE"), t("The rule's name", "Le nom de la règle")).required(true)),
        Command::new("rules").about(t("List the rules", "Énumère les règles")).arg(policy()).arg(json()),
        Command::new("schema").about(t("Print a JSON Schema", "Affiche un schéma JSON")).arg(
            operand("of", t("WHICH", "LEQUEL"), t("plan, report or policy", "plan, report ou policy")).required(true),
        ),
        Command::new("new")
            .about(t(
                "Write a starter plan with comments, to fill in",
                "Écrit une ébauche de plan commentée, à remplir",
            ))
            .arg(operand(
                "file",
                t("FILE", "FICHIER"),
                t(
                    "A new YAML file; `-` is the standard output [-]",
                    "Un nouveau fichier YAML; `-` désigne la sortie standard [-]",
                ),
            )),
        Command::new("convert")
            .about(t(
                "Write a YAML plan as JSON, or a JSON plan as YAML",
                "Écrit un plan YAML en JSON, ou un plan JSON en YAML",
            ))
            .arg(operand("plan", plan, plan_help).required(true))
            .arg(option("to", t("NOTATION", "NOTATION"), t("json or yaml [the other one]", "json ou yaml [l'autre]"))),
        Command::new("digest")
            .about(t(
                "Print the two digests that a decision carries",
                "Affiche les deux empreintes que porte une décision",
            ))
            .arg(operand("plan", plan, plan_help).required(true))
            .arg(json()),
        Command::new("sample")
            .about(t(
                "Write invented plans, one line of JSON each",
                "Écrit des plans inventés, une ligne de JSON chacun",
            ))
            .arg(option("count", "N", t("How many [10]", "Combien [10]")))
            .arg(option(
                "seed",
                "S",
                t("Equal seeds give equal plans [1]", "Une même graine donne les mêmes plans [1]"),
            )),
    ];
    let about = t("Checks individualized education plans (IEPs)", "Vérifie des plans d'intervention (PI)");
    Command::new("iepkit")
        .about(about)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(t("Commands", "Commandes"))
        .subcommand_value_name(t("COMMAND", "COMMANDE"))
        .help_template(template(lang, "{subcommands}\n\nOptions:\n{options}"))
        .args(shared(lang))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(t("Print the version", "Affiche la version")),
        )
        .subcommands(commands.into_iter().map(|command| {
            let positionals = command.get_positionals().next().is_some();
            let arguments =
                if positionals { "Arguments:\n{positionals}\n\nOptions:\n{options}" } else { "Options:\n{options}" };
            let usage = usage(&command, lang);
            command
                .disable_help_flag(true)
                .args(shared(lang))
                .override_usage(usage)
                .help_template(template(lang, arguments))
        }))
}

fn template(lang: Lang, body: &str) -> String {
    let colon = say(lang, ":", "\u{a0}:");
    let body =
        body.replace("{subcommands}", &format!("{}{colon}\n{{subcommands}}", say(lang, "Commands", "Commandes")));
    let body = body.replace("Options:", &format!("Options{colon}")).replace("Arguments:", &format!("Arguments{colon}"));
    format!("{{about}}\n\n{}{colon} {{usage}}\n\n{body}{{after-help}}\n", say(lang, "Usage", "Utilisation"))
}

fn usage(command: &Command, lang: Lang) -> String {
    let operands = command.get_positionals().map(|operand| {
        let name = operand.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        let many = if operand.get_num_args().is_some_and(|range| range.max_values() > 1) { "..." } else { "" };
        if operand.is_required_set() { format!(" {name}{many}") } else { format!(" [{name}]") }
    });
    format!("iepkit {}{} [{}]", command.get_name(), operands.collect::<String>(), say(lang, "OPTIONS", "OPTIONS"))
}

fn shared(lang: Lang) -> [Arg; 2] {
    [
        option("lang", "LANG", say(lang, "Language of every text: en or fr", "Langue de tous les textes : en ou fr")),
        Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say(
            lang,
            "Print this help",
            "Affiche cette aide",
        )),
    ]
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn operand(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name(value).help(help)
}

fn asked(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
    let known_lang = |matches| value(matches, "lang", |lang| lang.parse::<Lang>().ok());
    known_lang(matches)?;
    let (name, matches) = matches.subcommand().unwrap_or(("", matches));
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    known_lang(matches)?;
    Ok(match name {
        "check" => Arguments::Check(check_options(matches)?),
        "explain" => Arguments::Explain { rule: text("rule").unwrap_or_default() },
        "rules" => Arguments::Rules { policy: text("policy"), json: matches.get_flag("json") },
        "schema" => {
            let known = |of: &str| ["plan", "report", "policy"].contains(&of).then(|| of.to_owned());
            Arguments::Schema { of: value(matches, "of", known)?.unwrap_or_default() }
        }
        "new" => Arguments::New { path: text("file") },
        "convert" => {
            let notation = |to: &str| match to {
                "json" => Some(Notation::Json),
                "yaml" => Some(Notation::Yaml),
                _ => None,
            };
            Arguments::Convert { path: text("plan").unwrap_or_default(), to: value(matches, "to", notation)? }
        }
        "digest" => Arguments::Digest { path: text("plan").unwrap_or_default(), json: matches.get_flag("json") },
        _ => Arguments::Sample {
            count: value(matches, "count", |count| count.parse().ok())?.unwrap_or(10),
            seed: value(matches, "seed", |seed| seed.parse().ok())?.unwrap_or(1),
        },
    })
}

fn check_options(matches: &ArgMatches) -> Result<Options, clap::Error> {
    let format = |format: &str| match format {
        "human" => Some(Format::Human),
        "json" => Some(Format::Json),
        "sarif" => Some(Format::Sarif),
        _ => None,
    };
    let gates = matches.get_many::<String>("gate").into_iter().flatten();
    let gates = gates.map(|gate| Gate::of_word(gate).ok_or_else(|| bad_value("gate", gate)));
    Ok(Options {
        paths: matches.get_many::<String>("plan").into_iter().flatten().cloned().collect(),
        policy: matches.get_one::<String>("policy").cloned(),
        on: value(matches, "on", |date| date.parse::<Date>().ok())?.unwrap_or_else(today),
        gates: gates.collect::<Result<_, _>>()?,
        format: value(matches, "format", format)?.unwrap_or(Format::Human),
        deny_warnings: value(matches, "deny", |what| (what == "warning").then_some(true))?.unwrap_or(false),
        fix: matches.get_flag("fix"),
    })
}

/// The value of an option, read; a value that does not read is refused.
fn value<T>(matches: &ArgMatches, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, clap::Error> {
    match matches.get_one::<String>(name) {
        None => Ok(None),
        Some(text) => read(text).map(Some).ok_or_else(|| bad_value(name, text)),
    }
}

fn bad_value(name: &str, text: &str) -> clap::Error {
    let mut error = clap::Error::new(ErrorKind::InvalidValue);
    error.insert(ContextKind::InvalidArg, ContextValue::String(name.to_owned()));
    error.insert(ContextKind::InvalidValue, ContextValue::String(text.to_owned()));
    error
}

fn today() -> Date {
    let today = jiff::ZonedDateTime::now().date();
    // The system's date is one of the calendar; a clock before the year 1 gives the first day there is.
    Date::new(today.year(), today.month(), today.day()).unwrap_or(Date::FIRST)
}

impl Refusal {
    /// Writes the help that was asked for, or what is wrong with the arguments.
    pub fn print(&self, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
        match self.error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                write!(out, "{}", self.text(&io::stdout()))?;
                Ok(CLEAN)
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                write!(err, "{}", self.text(&io::stderr()))?;
                Ok(FAILED)
            }
            _ => {
                writeln!(err, "{}: {}", say(self.lang, "error", "erreur"), self.message())?;
                writeln!(
                    err,
                    "{}",
                    say(
                        self.lang,
                        "`iepkit --help` says what can be asked",
                        "`iepkit --help --lang fr` dit ce qu'on peut demander"
                    )
                )?;
                Ok(FAILED)
            }
        }
    }

    fn text(&self, stream: &impl RawStream) -> String {
        let text = self.error.render();
        if has_colours(stream) { text.ansi().to_string() } else { text.to_string() }
    }

    fn message(&self) -> String {
        let t = |en: &'static str, fr: &'static str| say(self.lang, en, fr);
        let context = |kind| match self.error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        };
        let argument = context(ContextKind::InvalidArg);
        match self.error.kind() {
            ErrorKind::UnknownArgument => {
                format!("{} `{argument}`", t("unknown option or operand", "option ou opérande inconnue"))
            }
            ErrorKind::InvalidSubcommand => {
                format!("{} `{}`", t("unknown command", "commande inconnue"), context(ContextKind::InvalidSubcommand))
            }
            ErrorKind::MissingSubcommand => t("a command is needed", "il faut une commande").to_owned(),
            ErrorKind::MissingRequiredArgument => format!("{} {argument}", t("missing:", "il manque")),
            ErrorKind::InvalidValue => {
                let value = context(ContextKind::InvalidValue);
                if value.is_empty() {
                    format!("{} `{argument}`", t("a value is needed for", "il faut une valeur pour"))
                } else {
                    format!("`{value}` {} `{argument}`", t("is no value for", "n'est pas une valeur pour"))
                }
            }
            ErrorKind::ArgumentConflict => format!("`{argument}` {}", t("stands twice", "figure deux fois")),
            ErrorKind::InvalidUtf8 => {
                t("an argument is not UTF-8 text", "un argument n'est pas du texte UTF-8").to_owned()
            }
            _ => t("these arguments cannot be used", "ces arguments sont inutilisables").to_owned(),
        }
    }
}
