//! Themes of reading, writing and oral language.

use super::{
    CHECK, CLASSROOM, DAY, GoalPattern, HOME, Measure, NO_TEXT, RESOURCE_ROOM, StrategyPattern, TEXT, Theme, Who, text,
};

pub const THEMES: &[Theme] = &[
    Theme {
        area: "academic",
        grades: 2..=11,
        challenge: text(
            "Answers few questions about a text just read",
            "Répond à peu de questions sur un texte tout juste lu",
        ),
        level: text("Reads a familiar text aloud word by word", "Lit mot à mot un texte familier à voix haute"),
        need: text("Understand what is read", "Comprendre les textes lus"),
        goals: [
            GoalPattern {
                measure: Measure::Ratio { of: 10, unit: text("question", "question") },
                baseline: 3..=5,
                target: 7..=9,
                trial: TEXT,
                statement: text(
                    "Given an unseen text, answers {n} of {of} comprehension questions in writing",
                    "À partir d'un texte nouveau, répond par écrit à {n} questions de compréhension sur {of}",
                ),
                behaviour: text(
                    "answers comprehension questions in writing",
                    "répond par écrit à des questions de compréhension",
                ),
                condition: text("given an unseen text of one page", "à partir d'un texte nouveau d'une page"),
                tool: text("comprehension sheet", "feuille de compréhension"),
                strategies: [
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Stop at each paragraph with {name} and ask who, what and why",
                            "S'arrêter à chaque paragraphe avec {name} et demander qui, quoi et pourquoi",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: NO_TEXT,
                        statement: text(
                            "Read one page in turn and retell it in two sentences",
                            "Lire une page à tour de rôle et la raconter en deux phrases",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Rate { unit: text("word", "mot"), per: "min", errors: Some(5) },
                baseline: 40..=60,
                target: 80..=110,
                trial: CHECK,
                statement: text(
                    "Reads an unseen text aloud at {n} words a minute with at most {errors} errors",
                    "Lit à voix haute un texte nouveau à {n} mots par minute avec au plus {errors} erreurs",
                ),
                behaviour: text("reads a text aloud", "lit un texte à voix haute"),
                condition: text(
                    "given an unseen text at the level of the class",
                    "à partir d'un texte nouveau du niveau de la classe",
                ),
                tool: text("one-minute reading probe", "épreuve de lecture d'une minute"),
                strategies: [
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Read the same short text three times and plot each score with {name}",
                            "Relire trois fois le même court texte et tracer chaque résultat avec {name}",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("before each reading aloud", "avant chaque lecture à voix haute"),
                        statement: text(
                            "Hand out the text one day ahead and mark the hard words in colour",
                            "Remettre le texte un jour à l'avance et surligner les mots difficiles",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "academic",
        grades: 2..=11,
        challenge: text(
            "Writes two or three sentences where the class writes ten",
            "Écrit deux ou trois phrases quand le groupe en écrit dix",
        ),
        level: text(
            "Tells a whole story aloud before writing it",
            "Raconte toute une histoire à l'oral avant de l'écrire",
        ),
        need: text("Put ideas into written sentences", "Mettre ses idées par écrit"),
        goals: [
            GoalPattern {
                measure: Measure::Count { unit: text("sentence", "phrase"), per: "" },
                baseline: 2..=4,
                target: 8..=12,
                trial: TEXT,
                statement: text(
                    "With an outline, writes {n} complete sentences on one topic",
                    "À l'aide d'un plan, écrit {n} phrases complètes sur un même sujet",
                ),
                behaviour: text("writes complete sentences", "écrit des phrases complètes"),
                condition: text(
                    "with an outline, in one writing period",
                    "à l'aide d'un plan, dans une période d'écriture",
                ),
                tool: text("dated texts kept in a folder", "textes datés conservés dans un cahier"),
                strategies: [
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Fill in an outline with one key word for each sentence",
                            "Remplir un plan avec un mot clé pour chaque phrase",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at the start of each writing period", "au début de chaque période d'écriture"),
                        statement: text(
                            "Let {name} tell the text to a partner before writing it",
                            "Demander à {name} de raconter le texte à un partenaire avant de l'écrire",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Percent { of: text("20 dictated words", "20 mots dictés") },
                baseline: 40..=55,
                target: 75..=90,
                trial: CHECK,
                statement: text(
                    "Spells {n}% of the 20 words of the weekly dictation as in the dictionary",
                    "Écrit {n}\u{a0}% des 20 mots de la dictée hebdomadaire comme au dictionnaire",
                ),
                behaviour: text("spells dictated words", "écrit des mots dictés"),
                condition: text("in the weekly dictation", "dans la dictée hebdomadaire"),
                tool: text("dictation notebook", "cahier de dictées"),
                strategies: [
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: NO_TEXT,
                        statement: text(
                            "Practise five words with cover, write, compare",
                            "Revoir cinq mots en les cachant, en les écrivant, puis en les comparant",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("every Monday", "tous les lundis"),
                        statement: text(
                            "Sort the words of the week with {name} by spelling pattern",
                            "Classer les mots de la semaine avec {name} selon leur régularité",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "language",
        grades: 1..=9,
        challenge: text("Tells a story without its order", "Raconte une histoire sans en suivre l'ordre"),
        level: text(
            "Names the characters of a story read aloud",
            "Nomme les personnages d'une histoire lue à voix haute",
        ),
        need: text("Tell events in order", "Raconter des événements dans l'ordre"),
        goals: [
            GoalPattern {
                measure: Measure::Count { unit: text("event", "événement"), per: "" },
                baseline: 1..=2,
                target: 5..=7,
                trial: TEXT,
                statement: text(
                    "After a story read aloud, retells {n} events in order",
                    "Après la lecture d'une histoire, raconte {n} événements dans l'ordre",
                ),
                behaviour: text("retells events in order", "raconte des événements dans l'ordre"),
                condition: text("after a story read aloud", "après la lecture d'une histoire à voix haute"),
                tool: text("retelling sheet", "fiche de rappel du récit"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Order six pictures with {name}, then tell the story from them",
                            "Ordonner six images avec {name}, puis raconter l'histoire à partir d'elles",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("at supper", "au souper"),
                        statement: text(
                            "Tell three moments of the day with first, next and last",
                            "Raconter trois moments de la journée avec d'abord, ensuite et enfin",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Percent { of: text("two-step directions", "consignes à deux étapes") },
                baseline: 30..=50,
                target: 80..=90,
                trial: DAY,
                statement: text(
                    "Follows {n}% of the two-step oral directions given to the class",
                    "Suit {n}\u{a0}% des consignes orales à deux étapes données au groupe",
                ),
                behaviour: text("follows two-step oral directions", "suit des consignes orales à deux étapes"),
                condition: text(
                    "when directions are given to the whole class",
                    "lorsque la consigne s'adresse à tout le groupe",
                ),
                tool: text("tally sheet", "grille de pointage"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at each direction", "à chaque consigne"),
                        statement: text(
                            "Write both steps on the board and have {name} repeat them",
                            "Écrire les deux étapes au tableau et demander à {name} de les répéter",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Specialist,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Play a directions game that goes from one step to two",
                            "Jouer à un jeu de consignes qui passe d'une étape à deux",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
];
