//! Help that was asked for, and arguments that cannot be used.

use std::io::{self, Write};

use anstream::stream::RawStream;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use iepkit::Lang;

use super::command::command;
use crate::output::has_colours;
use crate::{CLEAN, FAILED, Outcome, output, say};

/// Arguments that ask for help, or that cannot be used.
pub struct Refusal {
    pub(super) error: clap::Error,
    /// The command that they are for, when it is known.
    pub(super) command: Option<String>,
    pub(super) lang: Lang,
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
                writeln!(err, "{}", output::error(&self.message(), self.lang))?;
                let of = self.command.as_ref().map(|command| format!("{command} ")).unwrap_or_default();
                let says = match self.lang {
                    Lang::En => format!("`iepkit {of}--help` says what can be asked"),
                    Lang::Fr => format!("`iepkit {of}--help --lang fr` dit ce qu'on peut demander"),
                };
                writeln!(err, "{says}")?;
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
            // What is no option may be a sentence without its quotes, whose words are not repeated.
            ErrorKind::UnknownArgument if !argument.starts_with('-') => t(
                "there is an operand too many; a text of several words stands in quotes",
                "il y a un opérande de trop; un texte de plusieurs mots se met entre guillemets",
            )
            .to_owned(),
            ErrorKind::UnknownArgument => {
                let nearest = self.nearest(ContextKind::SuggestedArg);
                format!("{} `{argument}`{nearest}", t("unknown option", "option inconnue"))
            }
            ErrorKind::InvalidSubcommand => {
                let nearest = self.nearest(ContextKind::SuggestedSubcommand);
                let unknown = context(ContextKind::InvalidSubcommand);
                format!("{} `{unknown}`{nearest}", t("unknown command", "commande inconnue"))
            }
            ErrorKind::MissingSubcommand => t("a command is needed", "il faut une commande").to_owned(),
            ErrorKind::MissingRequiredArgument => format!("{} {argument}", t("missing:", "il manque")),
            ErrorKind::InvalidValue => {
                let value = context(ContextKind::InvalidValue);
                if value.is_empty() {
                    format!("{} `{argument}`", t("a value is needed for", "il faut une valeur pour"))
                } else {
                    let (name, expected) = self.named(&argument);
                    format!("`{value}` {} `{name}`{expected}", t("is no value for", "n'est pas une valeur pour"))
                }
            }
            ErrorKind::ArgumentConflict => format!("`{argument}` {}", t("stands twice", "figure deux fois")),
            ErrorKind::InvalidUtf8 => {
                t("an argument is not UTF-8 text", "un argument n'est pas du texte UTF-8").to_owned()
            }
            _ => t("these arguments cannot be used", "ces arguments sont inutilisables").to_owned(),
        }
    }

    /// An argument as it is written, and what the help says of it, for a value that is not what the help asks for.
    fn named(&self, argument: &str) -> (String, String) {
        let command = command(self.lang);
        let mut commands = command.get_subcommands();
        let command = commands.find(|command| self.command.as_deref().is_none_or(|name| name == command.get_name()));
        let known = command.and_then(|command| command.get_arguments().find(|known| known.get_id() == argument));
        let Some(known) = known else { return (argument.to_owned(), String::new()) };
        let operand = || known.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
        let name = known.get_long().map(|long| format!("--{long}")).or_else(operand);
        let help = known.get_help().map(|help| format!(" ({help})"));
        (name.unwrap_or_default(), help.unwrap_or_default())
    }

    /// What was probably meant, when there is such a name.
    fn nearest(&self, kind: ContextKind) -> String {
        let name = match self.error.get(kind) {
            Some(ContextValue::String(name)) => Some(name),
            // The nearest is the last.
            Some(ContextValue::Strings(names)) => names.last(),
            _ => None,
        };
        let meant = |name| match self.lang {
            Lang::En => format!("; `{name}` was probably meant"),
            Lang::Fr => format!("; vouliez-vous dire `{name}`?"),
        };
        name.map(meant).unwrap_or_default()
    }
}
