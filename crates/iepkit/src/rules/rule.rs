//! What a rule is.

use super::examples::in_french;
use crate::check::{Context, Findings};
use crate::place::EntityKind;
use crate::plan::{Party, State};
use crate::read::words;
use crate::{Lang, Plan};

words! {
    /// How much a finding weighs.
    pub enum Severity {
        /// The plan should not go on before this is settled.
        Error = "error",
        /// The plan is weaker for it.
        Warning = "warning",
        /// Something to think about.
        Advice = "advice",
    }
}

words! {
    /// What a finding says of the plan, and so which verdict it counts in.
    pub enum Aspect {
        /// Something is not there.
        Completeness = "completeness",
        /// Something that the policy asks was not done.
        Duty = "duty",
        /// Something is there, but weak or wrong.
        Quality = "quality",
    }
}

words! {
    /// The move of the lifecycle that a rule guards: an error at a gate blocks that move, and nothing else.
    pub enum Gate {
        /// Putting the plan before those who must agree.
        Propose = "propose",
        /// Putting the plan into effect.
        Activate = "activate",
        /// Completing a review.
        Review = "review",
        /// Closing the plan.
        Close = "close",
        /// No move: the rule only reports on an active plan.
        Live = "live",
    }
}

words! {
    /// The part of the chain that a rule looks at.
    pub enum Category {
        /// Ids, references and dates.
        Structure = "structure",
        /// Strengths and challenges.
        Assessment = "assessment",
        /// Needs.
        Needs = "needs",
        /// Goals.
        Goals = "goals",
        /// Strategies.
        Strategies = "strategies",
        /// Who answers for what.
        Ownership = "ownership",
        /// Who takes part.
        Team = "team",
        /// Who agreed, and to what.
        Agreement = "agreement",
        /// Reviews and closing.
        Review = "review",
        /// What the sentences say.
        Wording = "wording",
    }
}

impl Gate {
    /// The gates that are run on a plan in a state, unless the caller names others.
    pub fn of_state(state: State) -> &'static [Gate] {
        match state {
            State::Assessing | State::Planning | State::Disputed => &[Gate::Propose],
            State::Proposed => &[Gate::Propose, Gate::Activate],
            State::Active => &[Gate::Propose, Gate::Activate, Gate::Live],
            State::UnderReview => &[Gate::Propose, Gate::Activate, Gate::Review, Gate::Live],
            State::Closed => &[Gate::Close],
        }
    }
}

/// One rule: what it looks for, what it says, where it comes from.
///
/// Every rule is one declaration in a file of its own. A rule is identified by its `id`, which names the defect it reports
/// and never changes its meaning.
#[derive(Debug)]
pub struct Rule {
    /// The rule's name, such as `goal-without-owner`.
    pub id: &'static str,
    /// Former names.
    pub aliases: &'static [&'static str],
    /// The part of the chain it looks at.
    pub category: Category,
    /// What its findings say of the plan.
    pub aspect: Aspect,
    /// The moves it guards.
    pub gates: &'static [Gate],
    /// How much its findings weigh, unless a policy says otherwise.
    pub severity: Severity,
    /// Raised whenever what the rule fires on changes; policies pin it.
    pub revision: u32,
    /// What a policy may tune.
    pub params: &'static [Param],
    /// Where the rule comes from.
    pub sources: &'static [&'static str],
    /// What the rule reports, why, and examples: Markdown, in English.
    pub docs: &'static str,
    /// The English texts.
    pub en: English,
    /// The French texts.
    pub fr: French,
    /// Whether it looks at what the waivers did, and so runs after all others.
    pub(crate) after_waivers: bool,
    pub(crate) check: for<'p> fn(&Context<'_, 'p>, &mut Findings<'p>),
}

/// A rule's texts in English; what it reports and why stand in its documentation.
#[derive(Debug)]
pub struct English {
    /// What is wrong, with placeholders such as `{goal}`.
    pub message: &'static str,
    /// What to do.
    pub help: &'static str,
    /// What the team may discuss.
    pub question: &'static str,
}

/// A rule's texts in French.
#[derive(Debug)]
pub struct French {
    /// What the rule reports.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What is wrong, with the placeholders of the English message.
    pub message: &'static str,
    /// What to do.
    pub help: &'static str,
    /// What the team may discuss.
    pub question: &'static str,
}

/// Something about a rule that a policy may tune.
#[derive(Debug)]
pub struct Param {
    /// Its name in a policy file, after `params.`.
    pub name: &'static str,
    /// Its value, unless a policy gives another.
    pub default: ParamDefault,
    /// What it is, in English.
    pub en: &'static str,
    /// What it is, in French.
    pub fr: &'static str,
}

/// The value of a parameter, unless a policy gives another.
#[derive(Debug)]
pub enum ParamDefault {
    /// A whole number.
    Whole(u32),
    /// Words, out of a closed set or free ones in kebab-case.
    Words {
        /// The words.
        words: &'static [&'static str],
        /// The closed set they come from, if there is one.
        among: Option<&'static [&'static str]>,
    },
}

impl Rule {
    /// What most rules have in common, for a declaration to start from.
    pub(crate) const BASE: Rule = Rule {
        id: "",
        aliases: &[],
        category: Category::Structure,
        aspect: Aspect::Completeness,
        gates: &[Gate::Propose],
        severity: Severity::Error,
        revision: 1,
        params: &[],
        sources: &[],
        docs: "",
        en: English { message: "", help: "", question: "" },
        fr: French { what: "", why: "", message: "", help: "", question: "" },
        after_waivers: false,
        check: |_, _| {},
    };

    /// Every gate: for rules that run in every state.
    pub(crate) const EVERY_GATE: &'static [Gate] = Gate::ALL;

    /// What the rule reports.
    pub fn what(&self, lang: Lang) -> String {
        lang.pick(section(self.docs, ""), self.fr.what.to_owned())
    }

    /// Why it matters.
    pub fn why(&self, lang: Lang) -> String {
        lang.pick(section(self.docs, "# Why"), self.fr.why.to_owned())
    }

    /// What is wrong, with placeholders such as `{goal}`.
    pub fn message(&self, lang: Lang) -> &'static str {
        lang.pick(self.en.message, self.fr.message)
    }

    /// What to do.
    pub fn help(&self, lang: Lang) -> &'static str {
        lang.pick(self.en.help, self.fr.help)
    }

    /// What the team may discuss.
    pub fn question(&self, lang: Lang) -> &'static str {
        lang.pick(self.en.question, self.fr.question)
    }

    /// A part of a plan that the rule reports, in YAML, its texts in a language.
    pub fn reported(&self, lang: Lang) -> String {
        self.example("# Reported", lang)
    }

    /// A part of a plan that the rule accepts, in YAML, its texts in a language.
    pub fn accepted(&self, lang: Lang) -> String {
        self.example("# Accepted", lang)
    }

    fn example(&self, heading: &str, lang: Lang) -> String {
        let example = code(&section(self.docs, heading));
        match lang {
            Lang::En => example,
            Lang::Fr => in_french(&example),
        }
    }
}

/// The part of a rule's documentation under a heading; the part before the first one under none.
fn section(docs: &str, heading: &str) -> String {
    // A documentation comment keeps the space after its slashes.
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let from = lines.skip_while(|line| !heading.is_empty() && *line != heading).skip(usize::from(!heading.is_empty()));
    let lines: Vec<&str> = from.take_while(|line| !line.starts_with("# ")).collect();
    lines.join("\n").trim().to_owned()
}

/// What stands between the fences of a block of code.
fn code(text: &str) -> String {
    let inside = text.split_once("```yaml\n").map_or("", |(_, rest)| rest);
    inside.split_once("```").map_or("", |(code, _)| code).to_owned()
}

/// How a word of the format is said to a person.
pub(crate) fn spoken(word: &str, lang: Lang) -> &str {
    match (lang, word) {
        (Lang::Fr, "student") => "élève",
        (Lang::Fr, "school") => "école",
        (Lang::Fr, "affective") => "affective",
        (Lang::Fr, "autonomy") => "autonomie",
        (Lang::Fr, "organizational") => "organisationnelle",
        (Lang::Fr, "social") => "sociale",
        (Lang::Fr, "behavioural") => "comportementale",
        (Lang::Fr, "sensory") => "sensorielle",
        (Lang::Fr, "language") => "langagière",
        (Lang::Fr, "academic") => "scolaire",
        (Lang::Fr, "member") => "membre",
        (Lang::Fr, "ability") => "capacité",
        (Lang::Fr, "strength") => "force",
        (Lang::Fr, "challenge") => "défi",
        (Lang::Fr, "level") => "niveau actuel",
        (Lang::Fr, "need") => "besoin",
        (Lang::Fr, "goal") => "objectif",
        (Lang::Fr, "objective") => "objectif à court terme",
        (Lang::Fr, "strategy") => "moyen",
        (Lang::Fr, "meeting") => "rencontre",
        (Lang::Fr, "entity") => "élément",
        (Lang::Fr, "goals") => "objectifs",
        (Lang::Fr, "strategies") => "moyens",
        (Lang::En, "no-meeting") => "no planning meeting is on record",
        (Lang::Fr, "no-meeting") => "aucune rencontre de planification n'est consignée",
        (Lang::En, "language-not-read") => "goals and strategies are read in English and in French only",
        (Lang::Fr, "language-not-read") => "les objectifs et les moyens ne sont lus qu'en français et en anglais",
        _ => word,
    }
}

/// The parties that a plan asks of.
pub(crate) const PARTIES: [Party; 3] = [Party::Student, Party::Parent, Party::School];

/// The entity kinds a challenge reference may name.
pub(crate) const CHALLENGE_KINDS: [EntityKind; 2] = [EntityKind::Challenge, EntityKind::Level];

/// Declares a rule: its documentation comment becomes part of the rule, so that nothing is described twice.
macro_rules! declare {
    (
        $(#[doc = $doc:literal])*
        $first:ident: $first_value:expr, $($field:ident: $value:expr),* $(,)?
    ) => {
        $(#[doc = $doc])*
        pub static RULE: $crate::rules::Rule = $crate::rules::Rule {
            docs: concat!($($doc, "\n"),*),
            $first: $first_value,
            $($field: $value,)*
            ..$crate::rules::Rule::BASE
        };
    };
}

pub(crate) use declare;

impl Plan {
    /// The gates that are run on this plan, unless the caller names others.
    pub fn gates(&self) -> &'static [Gate] {
        Gate::of_state(self.state)
    }
}
