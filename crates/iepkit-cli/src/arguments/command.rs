//! The arguments and their help, in both languages.

use clap::{Arg, ArgAction, Command};
use iepkit::Lang;

use super::life;
use crate::output::colon;
use crate::say;

/// The command as clap reads it.
pub fn command(lang: Lang) -> Command {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
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
        .subcommands(subcommands(lang).into_iter().chain(life::commands(lang)).map(|command| {
            let positionals = command.get_positionals().next().is_some();
            let arguments =
                if positionals { "Arguments:\n{positionals}\n\nOptions:\n{options}" } else { "Options:\n{options}" };
            let usage = usage(&command);
            command
                .disable_help_flag(true)
                .args(shared(lang))
                .override_usage(usage)
                .help_template(template(lang, arguments))
        }))
}

fn subcommands(lang: Lang) -> [Command; 10] {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    [
        check(lang),
        batch(lang),
        Command::new("explain")
            .about(t(
                "Explain a rule: what it reports, why, with examples",
                "Explique une règle : ce qu'elle signale, pourquoi, avec des exemples",
            ))
            .arg(operand("rule", t("RULE", "RÈGLE"), t("The rule's name", "Le nom de la règle")).required(true)),
        Command::new("rules").about(t("List the rules", "Énumère les règles")).arg(policy(lang)).arg(json(lang)),
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
            .arg(plan(lang).required(true))
            .arg(option("to", t("NOTATION", "NOTATION"), t("json or yaml [the other one]", "json ou yaml [l'autre]"))),
        Command::new("digest")
            .about(t(
                "Print the two digests that a decision carries",
                "Affiche les deux empreintes que porte une décision",
            ))
            .arg(plan(lang).required(true))
            .arg(json(lang)),
        Command::new("read")
            .about(t(
                "Read a goal in words: what it holds, what it lacks, what to ask",
                "Lit un objectif en mots : ce qu'il contient, ce qui manque, quoi se demander",
            ))
            .arg(
                operand(
                    "text",
                    t("TEXT", "TEXTE"),
                    t(
                        "The goal in words; `-` reads one a line from the standard input",
                        "L'objectif en mots; `-` en lit un par ligne de l'entrée standard",
                    ),
                )
                .required(true)
                .allow_hyphen_values(true),
            )
            .arg(flag("strategy", t("Read a strategy instead of a goal", "Lit un moyen plutôt qu'un objectif")))
            .arg(option("format", "FORMAT", t("human or json [human]", "human ou json [human]")))
            .after_help(t(
                "Exit codes: 0 it was read, whatever it says, 2 there is no text.",
                "Codes de sortie : 0 lu, quoi qu'il dise, 2 il n'y a pas de texte.",
            )),
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
    ]
}

fn check(lang: Lang) -> Command {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    Command::new("check")
        .about(t(
            "Check plans: what is missing, why it matters, what to ask",
            "Vérifie des plans : ce qui manque, pourquoi, et quoi se demander",
        ))
        .arg(plan(lang).required(true).num_args(1..))
        .arg(policy(lang))
        .arg(on(lang))
        .arg(gate(lang))
        .arg(option("format", "FORMAT", t("human, json or sarif [human]", "human, json ou sarif [human]")))
        .arg(option(
            "deny",
            "warning",
            t("`warning`: exit with 1 on a warning too", "`warning` : se termine par 1 aussi pour un avertissement"),
        ))
        .arg(flag(
            "fix",
            t(
                "Apply the safe fixes: comments, order and style of the file are kept",
                "Applique les correctifs sûrs : commentaires, ordre et style du fichier sont gardés",
            ),
        ))
        .after_help(format!("{}.", exit_codes(lang)))
}

fn batch(lang: Lang) -> Command {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    let table = |name, en, fr| option(name, t("FILE", "FICHIER"), t(en, fr));
    Command::new("batch")
        .about(t("Check many plans into tables of findings and facts", "Vérifie beaucoup de plans, en tableaux de constats et de faits"))
        .arg(
            operand(
                "plans",
                "PLANS",
                t(
                    "A file with a JSON plan a line (plain, gzip or zstd), or a folder of plans; `-` is the standard input",
                    "Un fichier d'un plan JSON par ligne (tel quel, gzip ou zstd) ou un dossier de plans; `-` désigne l'entrée standard",
                ),
            )
            .required(true),
        )
        .arg(table(
            "findings",
            "Where the table of findings goes: a file ending in .ndjson, .csv or .parquet; `-` is the standard output, as NDJSON",
            "Où va le tableau des constats : un fichier en .ndjson, .csv ou .parquet; `-` désigne la sortie standard, en NDJSON",
        ))
        .arg(table(
            "facts",
            "Where the table of facts goes, one row a plan: another file than that of the findings, ending in .ndjson, .csv or .parquet; or `-`",
            "Où va le tableau des faits, une rangée par plan : un autre fichier que celui des constats, en .ndjson, .csv ou .parquet; ou `-`",
        ))
        .arg(policy(lang))
        .arg(on(lang))
        .arg(gate(lang))
        .arg(option("threads", "N", t("How many threads check, at most 256 [one on each core]", "Nombre de fils d'exécution, au plus 256 [un par cœur]")))
        .after_help(format!("{}, {}.", exit_codes(lang), t("130 interrupted", "130 interrompu")))
}

fn exit_codes(lang: Lang) -> &'static str {
    say(
        lang,
        "Exit codes: 0 nothing at error level, 1 an error was found, 2 something could not be read or run",
        "Codes de sortie : 0 rien au niveau erreur, 1 une erreur trouvée, 2 quelque chose n'a pas pu être lu ou exécuté",
    )
}

fn template(lang: Lang, body: &str) -> String {
    let colon = colon(lang);
    let body =
        body.replace("{subcommands}", &format!("{}{colon}\n{{subcommands}}", say(lang, "Commands", "Commandes")));
    let body = body.replace("Options:", &format!("Options{colon}")).replace("Arguments:", &format!("Arguments{colon}"));
    format!("{{about}}\n\n{}{colon} {{usage}}\n\n{body}{{after-help}}\n", say(lang, "Usage", "Utilisation"))
}

fn usage(command: &Command) -> String {
    let operands = command.get_positionals().map(|operand| {
        let name = operand.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        let many = if operand.get_num_args().is_some_and(|range| range.max_values() > 1) { "..." } else { "" };
        if operand.is_required_set() { format!(" {name}{many}") } else { format!(" [{name}]") }
    });
    format!("iepkit {}{} [OPTIONS]", command.get_name(), operands.collect::<String>())
}

fn shared(lang: Lang) -> [Arg; 2] {
    [
        option(
            "lang",
            "LANG",
            say(
                lang,
                "Language of every text: en or fr [the plan's, else en]",
                "Langue de tous les textes : en ou fr [celle du plan, sinon en]",
            ),
        ),
        Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say(
            lang,
            "Print this help",
            "Affiche cette aide",
        )),
    ]
}

pub fn plan(lang: Lang) -> Arg {
    let help = say(
        lang,
        "A plan in YAML or JSON; `-` is the standard input",
        "Un plan en YAML ou en JSON; `-` désigne l'entrée standard",
    );
    operand("plan", "PLAN", help)
}

pub fn policy(lang: Lang) -> Arg {
    let help = say(lang, "`core`, or a policy file", "`core`, ou un fichier de politique");
    option("policy", say(lang, "POLICY", "POLITIQUE"), help)
}

fn on(lang: Lang) -> Arg {
    let help =
        say(lang, "The date of the check, YYYY-MM-DD [today]", "La date de la vérification, AAAA-MM-JJ [aujourd'hui]");
    option("on", "DATE", help)
}

fn gate(lang: Lang) -> Arg {
    let help = say(
        lang,
        "A gate to run: propose, activate, review, close or live; may be repeated [those of the plan's state]",
        "Une étape à vérifier : propose, activate, review, close ou live; peut se répéter [celles de l'état du plan]",
    );
    option("gate", say(lang, "GATE", "ÉTAPE"), help).action(ArgAction::Append)
}

fn json(lang: Lang) -> Arg {
    flag("json", say(lang, "Write JSON", "Écrit du JSON"))
}

pub fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

pub fn operand(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name(value).help(help)
}
