//! Themes of behaviour and friendships.

use super::{
    CLASSROOM, DAY, EPISODE, GoalPattern, HOME, Measure, NO_TEXT, SCHOOLYARD, StrategyPattern, Theme, WEEK, Who, text,
};

pub const THEMES: &[Theme] = &[
    Theme {
        area: "behavioural",
        grades: 1..=11,
        challenge: text("Speaks over others when excited", "Parle en même temps que les autres dans l'excitation"),
        level: NO_TEXT,
        need: text("Take turns in a discussion", "Attendre son tour dans une discussion"),
        goals: [
            GoalPattern {
                measure: Measure::Ratio { of: 10, unit: text("turn", "tour") },
                baseline: 1..=3,
                target: 7..=9,
                trial: DAY,
                statement: text(
                    "In class discussions, raises a hand before speaking {n} times out of {of}",
                    "Dans les discussions de classe, lève la main avant de parler {n} fois sur {of}",
                ),
                behaviour: text("raises a hand before speaking", "lève la main avant de parler"),
                condition: text("in class discussions", "dans les discussions de classe"),
                tool: text("tally sheet", "grille de pointage"),
                strategies: [
                    StrategyPattern {
                        by: Who::Pupil,
                        place: CLASSROOM,
                        when: text("in each discussion", "à chaque discussion"),
                        statement: text(
                            "Keep a hand-up card on the desk and tick it at each turn",
                            "Garder une carte de tour de parole sur le pupitre et la cocher à chaque tour",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("before each discussion", "avant chaque discussion"),
                        statement: text(
                            "Name the speaking order and give {name} a place in it",
                            "Annoncer l'ordre de parole et y donner une place à {name}",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::CountDown { unit: text("interruption", "interruption"), per: "day" },
                baseline: 7..=12,
                target: 2..=4,
                trial: DAY,
                statement: text(
                    "Speaks without raising a hand at most {n} times a day during lessons",
                    "Prend la parole sans lever la main au plus {n} fois par jour pendant les cours",
                ),
                behaviour: text("speaks without raising a hand", "prend la parole sans lever la main"),
                condition: text("during lessons with the whole class", "pendant les cours en grand groupe"),
                tool: text("tally sheet", "grille de pointage"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at each interruption", "à chaque interruption"),
                        statement: text(
                            "Point to the turn card and go on with the lesson",
                            "Montrer la carte de tour de parole et poursuivre le cours",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Specialist,
                        place: CLASSROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Practise with {name} a note that keeps an idea for later",
                            "Pratiquer avec {name} la note qui garde une idée pour plus tard",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "behavioural",
        grades: 1..=6,
        challenge: text("Leaves the group when an activity changes", "Quitte le groupe quand l'activité change"),
        level: NO_TEXT,
        need: text(
            "Move from one activity to the next with the group",
            "Passer d'une activité à l'autre avec le groupe",
        ),
        goals: [
            GoalPattern {
                measure: Measure::Latency { unit: "s", cue: text("the bell", "la cloche") },
                baseline: 120..=180,
                target: 30..=60,
                trial: DAY,
                statement: text(
                    "Lines up within {n} seconds of the bell at the end of recess",
                    "Se place en rang dans les {n} secondes suivant la cloche à la fin de la récréation",
                ),
                behaviour: text("lines up", "se place en rang"),
                condition: text("at the end of recess, after the bell", "à la fin de la récréation, après la cloche"),
                tool: text("stopwatch and log", "chronomètre et registre"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: SCHOOLYARD,
                        when: text("two minutes before the bell", "deux minutes avant la cloche"),
                        statement: text(
                            "Warn {name} with the picture of the line",
                            "Prévenir {name} à l'aide de l'image du rang",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Specialist,
                        place: CLASSROOM,
                        when: text("every morning", "tous les matins"),
                        statement: text(
                            "Go through the picture schedule of the day with {name}",
                            "Parcourir l'horaire illustré de la journée avec {name}",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Duration { unit: "min" },
                baseline: 3..=5,
                target: 12..=18,
                trial: DAY,
                statement: text(
                    "Sits with the group for {n} minutes while a story is read",
                    "Garde sa place dans le groupe pendant {n} minutes de lecture à voix haute",
                ),
                behaviour: text("sits with the group", "garde sa place dans le groupe"),
                condition: text("while a story is read", "pendant la lecture à voix haute"),
                tool: text("teacher's timer log", "registre du minuteur"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at story time", "à l'heure du conte"),
                        statement: text(
                            "Give {name} a cushion at the front and a page to turn",
                            "Donner à {name} un coussin à l'avant et une page à tourner",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("at bedtime", "au coucher"),
                        statement: text(
                            "Read a story and add one page each week",
                            "Lire une histoire et ajouter une page chaque semaine",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "social",
        grades: 1..=9,
        challenge: text("Spends recess at the edge of the games", "Passe la récréation en marge des jeux"),
        level: NO_TEXT,
        need: text("Make contact with other children", "Entrer en contact avec les autres enfants"),
        goals: [
            GoalPattern {
                measure: Measure::Rate { unit: text("invitation", "invitation"), per: "week", errors: None },
                baseline: 0..=1,
                target: 4..=6,
                trial: WEEK,
                statement: text(
                    "Invites a classmate to play {n} times a week at recess",
                    "Invite un camarade à jouer {n} fois par semaine à la récréation",
                ),
                behaviour: text("invites a classmate to play", "invite un camarade à jouer"),
                condition: text("at recess", "à la récréation"),
                tool: text("schoolyard log", "carnet de surveillance"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: SCHOOLYARD,
                        when: NO_TEXT,
                        statement: text(
                            "Choose a game and a classmate with {name} before the bell",
                            "Choisir un jeu et un camarade avec {name} avant la cloche",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("one Saturday a month", "un samedi par mois"),
                        statement: text(
                            "Have a classmate over for a game of one hour",
                            "Recevoir un camarade pour un jeu d'une heure",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Ratio { of: 10, unit: text("turn", "tour") },
                baseline: 2..=4,
                target: 7..=9,
                trial: EPISODE,
                statement: text(
                    "In a board game, waits for the end of the other player's turn {n} times out of {of}",
                    "Dans un jeu de société, attend la fin du tour de l'autre joueur {n} fois sur {of}",
                ),
                behaviour: text(
                    "waits for the end of the other player's turn",
                    "attend la fin du tour de l'autre joueur",
                ),
                condition: text(
                    "in a board game with two to four players",
                    "dans un jeu de société de deux à quatre joueurs",
                ),
                tool: text("game sheet", "feuille de partie"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: CLASSROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Play with {name} and two classmates, with a token that shows the turn",
                            "Jouer avec {name} et deux camarades, avec un jeton qui indique le tour",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("on Sunday evenings", "le dimanche soir"),
                        statement: text(
                            "Play one family board game with the same token",
                            "Jouer en famille à un jeu de société avec le même jeton",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
];
