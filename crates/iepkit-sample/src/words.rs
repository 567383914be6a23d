//! The words that samples are written with, in both languages; every name is invented.

/// The language that a plan is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    French,
}

/// One text in both languages.
#[derive(Clone, Copy, Default)]
pub struct Text {
    english: &'static str,
    french: &'static str,
}

/// A text, first in English, then in French.
pub const fn text(english: &'static str, french: &'static str) -> Text {
    Text { english, french }
}

impl Text {
    /// The text in one language.
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::French => self.french,
        }
    }
}

/// First names of students.
pub fn first_names(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "Maya", "Noah", "Priya", "Liam", "Zoe", "Omar", "Grace", "Ethan", "Amara", "Lucas", "Hana", "Owen", "Ruby",
            "Kofi", "Ivy", "Theo",
        ],
        Language::French => &[
            "Léa",
            "Émile",
            "Yasmine",
            "Félix",
            "Rosalie",
            "Malik",
            "Océane",
            "Zachary",
            "Aïcha",
            "Loïc",
            "Mégane",
            "Thomas",
            "Noémie",
            "Rayan",
            "Béatrice",
            "Xavier",
        ],
    }
}

/// Names of adults.
pub fn adult_names(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "A. Marlow",
            "T. Okafor",
            "J. Diaz",
            "R. Whitfield",
            "S. Petrov",
            "L. Hargrove",
            "N. Banerjee",
            "C. Doyle",
            "M. Castellan",
            "P. Lindqvist",
            "D. Abara",
            "K. Fenwick",
        ],
        Language::French => &[
            "A. Roy-Lamarre",
            "M. Bélisle",
            "J. Thériault",
            "L. Côté-Nault",
            "S. Benali",
            "F. Desrosiers",
            "N. Archambeau",
            "C. Gagné-Ruel",
            "P. Lévesque",
            "I. Moreau",
            "D. Kouassi",
            "G. Santerre",
        ],
    }
}

/// Strengths that can be seen in each area.
const STRENGTHS: &[(&str, &[Text])] = &[
    (
        "affective",
        &[
            text("Talks openly about a hard day", "Parle ouvertement d'une journée difficile"),
            text("Comforts a younger child", "Console un enfant plus jeune"),
            text("Laughs at a small mistake", "Rit de ses petites erreurs"),
        ],
    ),
    (
        "autonomy",
        &[
            text("Makes breakfast alone", "Prépare son déjeuner sans aide"),
            text("Walks the dog before school", "Promène le chien avant l'école"),
            text("Keeps track of the bus times", "Connaît l'horaire de l'autobus"),
        ],
    ),
    (
        "organizational",
        &[
            text("Keeps a tidy desk and locker", "Garde son pupitre et son casier en ordre"),
            text("Copies the day's plan from the board", "Copie le plan de la journée au tableau"),
            text("Remembers what was decided", "Se souvient de ce qui a été décidé"),
        ],
    ),
    (
        "social",
        &[
            text("Has two close friends", "A deux amitiés solides"),
            text("Plays chess with a neighbour", "Joue aux échecs avec un voisin"),
            text("Invents games that others join", "Invente des jeux auxquels d'autres se joignent"),
        ],
    ),
    (
        "behavioural",
        &[
            text("Follows the rules of a game", "Suit les règles d'un jeu"),
            text("Says sorry after a quarrel", "S'excuse après une dispute"),
            text("Helps to tidy the room", "Aide à ranger le local"),
        ],
    ),
    (
        "sensory",
        &[
            text("Rides a bicycle with ease", "Roule à vélo avec aisance"),
            text("Threads small beads", "Enfile de petites perles"),
            text("Recognises a bird by its song", "Reconnaît un oiseau à son chant"),
        ],
    ),
    (
        "language",
        &[
            text("Tells jokes that make the class laugh", "Raconte des blagues qui font rire le groupe"),
            text("Speaks two languages at home", "Parle deux langues à la maison"),
            text("Asks what a new word means", "Demande le sens d'un mot nouveau"),
        ],
    ),
    (
        "academic",
        &[
            text("Remembers what is heard in science", "Retient ce qui est dit en science"),
            text("Counts money without paper", "Calcule la monnaie de tête"),
            text("Draws maps of real places", "Dessine des plans de lieux réels"),
        ],
    ),
    (
        "motor",
        &[
            text("Kneads bread and clay for an hour", "Pétrit le pain ou l'argile pendant une heure"),
            text("Builds models from small parts", "Assemble des modèles de petites pièces"),
        ],
    ),
];

/// Strengths that can be seen in an area.
pub fn strengths(area: &str) -> &'static [Text] {
    STRENGTHS.iter().find(|(of, _)| *of == area).map_or(&[], |(_, strengths)| strengths)
}

/// Remarks beside a measurement.
pub const REMARKS: &[Text] = &[
    text("tired after a short night", "fatigue après une courte nuit"),
    text("with a substitute teacher", "en présence d'une suppléante"),
    text("the day of the school play", "le jour de la pièce de théâtre"),
    text("just after the long weekend", "au retour du long congé"),
];

/// What is written in place of a value in a week without one.
pub const NOT_MEASURED: &[Text] = &[
    text("no measure this week, school outing", "pas de mesure cette semaine, sortie scolaire"),
    text("absent, flu", "absence, grippe"),
    text("storm day, school closed", "école fermée, tempête"),
];
