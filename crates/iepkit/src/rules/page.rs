//! How rules are shown to people: names in both languages, and a page for each rule.

use super::{Aspect, Category, Gate, ParamDefault, Rule, Severity};
use crate::Lang;

impl Severity {
    /// The severity as it is said to people.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Severity::Error => lang.pick("error", "erreur"),
            Severity::Warning => lang.pick("warning", "avertissement"),
            Severity::Advice => lang.pick("advice", "conseil"),
        }
    }
}

impl Aspect {
    /// The aspect as it is said to people.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Aspect::Completeness => lang.pick("completeness", "complétude"),
            Aspect::Duty => lang.pick("duty", "obligation"),
            Aspect::Quality => lang.pick("quality", "qualité"),
        }
    }
}

impl Category {
    /// The category as it is said to people, fit for a heading.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Category::Structure => "Structure",
            Category::Assessment => lang.pick("Assessment", "Évaluation des capacités"),
            Category::Needs => lang.pick("Needs", "Besoins"),
            Category::Goals => lang.pick("Goals", "Objectifs"),
            Category::Strategies => lang.pick("Strategies", "Moyens"),
            Category::Ownership => lang.pick("Ownership", "Responsabilité"),
            Category::Team => lang.pick("Team", "Équipe"),
            Category::Agreement => lang.pick("Agreement", "Accord"),
            Category::Review => lang.pick("Review and closing", "Révision et fermeture"),
            Category::Wording => lang.pick("Wording", "Formulation"),
        }
    }
}

impl Rule {
    /// The rule's page, in Markdown: what it reports, why, what it says, examples, parameters and sources.
    ///
    /// ```
    /// use iepkit::{Lang, Rule};
    ///
    /// let page = Rule::named("goal-without-owner").unwrap().page(Lang::En);
    /// assert!(page.starts_with("# goal-without-owner\n"));
    /// ```
    pub fn page(&self, lang: Lang) -> String {
        let colon = lang.pick(":", "\u{a0}:");
        let heading = |name: &str| format!("\n## {name}\n\n");
        let example = |yaml: &str| format!("```yaml\n{yaml}```\n");
        let mut page = format!("# {}\n\n{}\n\n", self.id, self.what(lang));
        for (name, value) in [
            (lang.pick("Message", "Message"), self.message(lang)),
            (lang.pick("Help", "Aide"), self.help(lang)),
            (lang.pick("Question", "Question"), self.question(lang)),
            (lang.pick("Severity", "Gravité"), self.severity.name(lang)),
            (lang.pick("Aspect", "Aspect"), self.aspect.name(lang)),
            (lang.pick("Gate", "Étape"), &self.gates_in_words(lang)),
        ] {
            page += &format!("- {name}{colon} {value}\n");
        }
        page += &(heading(lang.pick("Why", "Pourquoi")) + &self.why(lang) + "\n");
        page += &(heading(lang.pick("Reported", "Signalé")) + &example(&self.reported(lang)));
        page += &(heading(lang.pick("Accepted", "Accepté")) + &example(&self.accepted(lang)));
        if !self.params.is_empty() {
            page += &heading(lang.pick("Parameters", "Paramètres"));
            for param in self.params {
                let default = param.default.in_words();
                page += &format!("- `params.{}`{colon} {} (`{default}`)\n", param.name, lang.pick(param.en, param.fr));
            }
        }
        page += &heading("Sources");
        for source in self.sources {
            page += &format!("- {source}\n");
        }
        page
    }

    fn gates_in_words(&self, lang: Lang) -> String {
        if self.gates.len() == Gate::ALL.len() {
            return lang.pick("every gate, in every state", "toutes les étapes, dans tous les états").to_owned();
        }
        self.gates.iter().map(|gate| format!("`{gate}`")).collect::<Vec<_>>().join(", ")
    }
}

impl ParamDefault {
    /// The value as a policy file has it.
    fn in_words(&self) -> String {
        match self {
            ParamDefault::Whole(number) => number.to_string(),
            ParamDefault::Words { words, .. } => {
                let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                format!("[{}]", words.join(", "))
            }
        }
    }
}
