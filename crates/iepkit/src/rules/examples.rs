//! The texts of the rules' examples, as the French pages have them.

/// Each text of an example and its French counterpart; one that another begins with stands after it. What an agreement is
/// bound to are the texts, so the digests differ as well.
const FRENCH: &[(&str, &str)] = &[
    // Abilities.
    ("Answers few questions about a text", "Répond à peu de questions sur un texte"),
    ("Has two close friends", "A deux bons amis"),
    ("Her reading speed is that of her class", "Elle lit à la même vitesse que sa classe"),
    ("Leaves written work after about three minutes", "Abandonne un travail écrit après environ trois minutes"),
    ("Leaves written work after three minutes", "Abandonne un travail écrit après trois minutes"),
    ("Reads aloud with ease", "Lit à voix haute avec aisance"),
    ("Reads slowly", "Lit lentement"),
    ("Speaks over others when excited", "Coupe la parole aux autres quand l'excitation monte"),
    ("Talks openly about a hard day", "Parle volontiers d'une journée difficile"),
    // Needs.
    ("Needs an aide in class", "A besoin d'une éducatrice en classe"),
    ("Stay on a written task until it is done", "Mener un travail écrit jusqu'au bout"),
    ("Take her turn in a discussion", "Attendre son tour dans une discussion"),
    ("Travel to school by adapted bus", "Se rendre à l'école en transport adapté"),
    ("Understand what she reads", "Comprendre ce qu'elle lit"),
    // Goals.
    ("Answers 8 of 10 questions about an unseen text", "Répond à 8 questions sur 10 à propos d'un texte nouveau"),
    ("Answers 8 of 10 questions", "Répond à 8 questions sur 10"),
    ("Asks her classmates for a turn in words", "Demande son tour à ses camarades avec des mots"),
    (
        "Improve oral reading from 40 to 70 words correct per minute",
        "Passer de 40 à 70 mots lus correctement par minute",
    ),
    ("Improve reading fluency", "Améliorer sa fluidité en lecture"),
    ("Plays a piece on the violin", "Joue un morceau au violon"),
    ("Reads and writes and spells 10 words", "Lit et écrit et épelle 10 mots"),
    ("Says the first sound of 8 pictures out of 10", "Dit le premier son de 8 images sur 10"),
    (
        "Shows that she understands what she reads by answering 8 of 10 questions",
        "Montre qu'elle comprend ce qu'elle lit en répondant à 8 questions sur 10",
    ),
    ("Spells 10 words", "Épelle 10 mots"),
    ("Talks to her classmates appropriately", "Parle à ses camarades de façon appropriée"),
    ("Understands what she reads", "Comprend ce qu'elle lit"),
    ("Walks to the bus stop", "Marche jusqu'à l'arrêt d'autobus"),
    ("Will receive speech therapy every week", "Recevra un suivi en orthophonie chaque semaine"),
    ("Writes for 10 minutes in a row", "Écrit pendant 10 minutes de suite"),
    ("Writes for 15 minutes in a row", "Écrit pendant 15 minutes de suite"),
    ("answers questions about the text in writing", "répond par écrit à des questions sur le texte"),
    ("in class discussions", "dans les discussions en classe"),
    ("in writing", "par écrit"),
    ("raises her hand before speaking", "lève la main avant de parler"),
    ("tally sheet", "feuille de pointage"),
    ("unit: trial", "unit: essai"),
    ("unit: turn", "unit: tour"),
    // Strategies.
    ("A seat near the board", "Une place près du tableau"),
    ("Apply rules consistently", "Appliquer les règles avec constance"),
    ("Do homework with the same timer", "Faire les devoirs avec la même minuterie"),
    ("Give a drink of water before and after each activity", "Offrir de l'eau avant et après chaque activité"),
    ("Give him small tasks", "Lui donner de petites tâches"),
    ("Reread each page aloud in pairs", "Relire chaque page à voix haute en dyade"),
    ("Set a visual timer, starting at 4 minutes", "Régler une minuterie visuelle, à 4 minutes pour commencer"),
    (
        "Use the reading methods taught in class (specify which ones)",
        "Utiliser les stratégies de lecture enseignées en classe (préciser lesquelles)",
    ),
    // Agreement and review.
    ("Homework stays short", "Les devoirs restent courts"),
    ("In hospital until May, asked by phone", "Hospitalisée jusqu'en mai, consultée par téléphone"),
    ("Meet again on 9 October with a smaller first step", "Se revoir le 9 octobre avec une première étape plus petite"),
    ("Replaced by a goal on longer texts", "Remplacé par un objectif sur des textes plus longs"),
    ("The adapted bus answers it", "Le transport adapté y répond"),
    ("The goal on speaking is too hard", "L'objectif sur la prise de parole est trop difficile"),
    (
        "48b78912ceb7b9febf6272b43a64011289c73c333a2f3700fc00e51bbd7ab81d",
        "10ba7bb73add267a43086a235f16e89e6946d892103ad0a4bb276ff9128755cc",
    ),
];

/// An example with its texts in French.
pub(super) fn in_french(example: &str) -> String {
    FRENCH.iter().fold(example.to_owned(), |example, (english, french)| example.replace(english, french))
}
