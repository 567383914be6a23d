//! Help that was asked for, and arguments that cannot be used.

use std::io::{self, Write};

use anstream::stream::RawStream;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use iepkit::{Lang, Severity};

use super::command::command;
use crate::output::has_colours;
use crate::{CLEAN, FAILED, Outcome, say};

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
                writeln!(err, "{}: {}", Severity::Error.name(self.lang), self.message())?;
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
                format!("{} `{argument}`", t("unknown option or operand", "option ou opérande inconnu"))
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
                    let expected = self.expected(&argument).map(|help| format!(" ({help})")).unwrap_or_default();
                    format!("`{value}` {} `{argument}`{expected}", t("is no value for", "n'est pas une valeur pour"))
                }
            }
            ErrorKind::ArgumentConflict => format!("`{argument}` {}", t("stands twice", "figure deux fois")),
            ErrorKind::InvalidUtf8 => {
                t("an argument is not UTF-8 text", "un argument n'est pas du texte UTF-8").to_owned()
            }
            _ => t("these arguments cannot be used", "ces arguments sont inutilisables").to_owned(),
        }
    }

    /// What the help says of an argument, for a value that is not what the help asks for.
    fn expected(&self, argument: &str) -> Option<String> {
        let command = command(self.lang);
        let mut commands = command.get_subcommands();
        let command = commands.find(|command| self.command.as_deref().is_none_or(|name| name == command.get_name()))?;
        command.get_arguments().find(|known| known.get_id() == argument)?.get_help().map(ToString::to_string)
    }
}
