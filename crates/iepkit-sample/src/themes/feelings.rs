//! Themes of calm, confidence and the senses.

use super::{
    CLASSROOM, COMMUNITY, DAY, EPISODE, GoalPattern, HOME, Measure, NO_TEXT, RESOURCE_ROOM, StrategyPattern, Theme,
    WEEK, Who, text,
};

pub const THEMES: &[Theme] = &[
    Theme {
        area: "affective",
        grades: 1..=11,
        challenge: text("Shouts or leaves the room when upset", "Crie ou quitte le local en cas de contrariété"),
        level: text("Names the feeling once it is over", "Nomme son émotion une fois la crise passée"),
        need: text("Come back to calm after a setback", "Retrouver son calme après une contrariété"),
        goals: [
            GoalPattern {
                measure: Measure::Prompts { prompt: "verbal" },
                baseline: 3..=6,
                target: 1..=1,
                trial: EPISODE,
                statement: text(
                    "When upset in class, goes to the calm corner with at most {n} verbal reminder",
                    "En cas de contrariété en classe, se rend au coin calme avec au plus {n} rappel verbal",
                ),
                behaviour: text("goes to the calm corner", "se rend au coin calme"),
                condition: text("when upset in class", "en cas de contrariété en classe"),
                tool: text("episode log", "registre des épisodes"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at the first sign of distress", "au premier signe de détresse"),
                        statement: text(
                            "Show the calm card in silence and point to the corner",
                            "Montrer la carte de calme en silence et désigner le coin",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Specialist,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Practise three calming steps with {name} while all is well",
                            "Pratiquer trois gestes apaisants avec {name} quand tout va bien",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Latency {
                    unit: "min", cue: text("a setback in class", "une contrariété en classe")
                },
                baseline: 15..=25,
                target: 4..=8,
                trial: EPISODE,
                statement: text(
                    "Returns to the group within {n} minutes of a setback",
                    "Revient au groupe dans les {n} minutes suivant une contrariété",
                ),
                behaviour: text("returns to the group", "revient au groupe"),
                condition: text("after a setback in class", "après une contrariété en classe"),
                tool: text("stopwatch and log", "chronomètre et registre"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at each return", "à chaque retour"),
                        statement: text(
                            "Welcome {name} with a sign agreed beforehand and a short task",
                            "Accueillir {name} par un signe convenu et une courte tâche",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("after each quarrel", "après chaque dispute"),
                        statement: text(
                            "Use the same hourglass and the same sign as at school",
                            "Utiliser le même sablier et le même signe qu'à l'école",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "affective",
        grades: 1..=11,
        challenge: text("Gives up before trying", "Abandonne avant d'essayer"),
        level: NO_TEXT,
        need: text("Dare to try a new task", "Oser essayer une nouvelle tâche"),
        goals: [
            GoalPattern {
                measure: Measure::Count { unit: text("answer", "réponse"), per: "week" },
                baseline: 0..=1,
                target: 4..=6,
                trial: WEEK,
                statement: text(
                    "Gives an answer aloud in front of the class {n} times a week",
                    "Donne une réponse à voix haute devant la classe {n} fois par semaine",
                ),
                behaviour: text("gives an answer aloud", "donne une réponse à voix haute"),
                condition: text("in front of the class", "devant la classe"),
                tool: text("tally sheet", "grille de pointage"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("the day before", "la veille"),
                        statement: text(
                            "Tell {name} which question will come and rehearse the answer",
                            "Annoncer à {name} la question à venir et pratiquer la réponse",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Pupil,
                        place: CLASSROOM,
                        when: text("every Friday", "tous les vendredis"),
                        statement: text(
                            "Colour one square of the chart for each answer given",
                            "Colorier une case du tableau pour chaque réponse donnée",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Ratio { of: 10, unit: text("task", "tâche") },
                baseline: 1..=3,
                target: 7..=9,
                trial: WEEK,
                statement: text(
                    "Writes a first answer before asking a question {n} tasks out of {of}",
                    "Écrit une première réponse avant de poser une question {n} tâches sur {of}",
                ),
                behaviour: text("writes a first answer", "écrit une première réponse"),
                condition: text("in class, before asking a question", "en classe, avant de poser une question"),
                tool: text("marked copies", "copies annotées"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("for each new task", "à chaque nouvelle tâche"),
                        statement: text(
                            "Circle the first line and come back to {name} after two minutes",
                            "Encercler la première ligne et revenir voir {name} après deux minutes",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Keep a folder of three tasks that went well and reread one",
                            "Garder un cahier de trois réussites et en relire une",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "sensory",
        grades: 1..=11,
        challenge: text("Covers both ears in noisy places", "Se bouche les oreilles dans les endroits bruyants"),
        level: NO_TEXT,
        need: text("Stay with the others in noisy places", "Rester avec les autres dans les endroits bruyants"),
        goals: [
            GoalPattern {
                measure: Measure::Duration { unit: "min" },
                baseline: 3..=5,
                target: 12..=20,
                trial: DAY,
                statement: text(
                    "Stays at the cafeteria table for {n} minutes with earmuffs on",
                    "Reste à table {n} minutes à la cafétéria avec ses coquilles antibruit",
                ),
                behaviour: text("stays at the table", "reste à table"),
                condition: text("in the cafeteria, with earmuffs on", "à la cafétéria, avec ses coquilles antibruit"),
                tool: text("lunch log", "registre du dîner"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: text("cafeteria", "cafétéria"),
                        when: text("at lunch", "au dîner"),
                        statement: text(
                            "Seat {name} at the end of the table nearest the door",
                            "Placer {name} au bout de la table, près de la porte",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: COMMUNITY,
                        when: NO_TEXT,
                        statement: text(
                            "Visit a shop at a busy hour and add two minutes each time",
                            "Visiter un magasin à une heure achalandée et ajouter deux minutes chaque fois",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::CountDown { unit: text("exit", "sortie"), per: "week" },
                baseline: 6..=9,
                target: 2..=3,
                trial: WEEK,
                statement: text(
                    "Leaves the gym because of noise at most {n} times a week",
                    "Quitte le gymnase à cause du bruit au plus {n} fois par semaine",
                ),
                behaviour: text("leaves the gym because of noise", "quitte le gymnase à cause du bruit"),
                condition: text("during physical education", "pendant le cours d'éducation physique"),
                tool: text("exit log", "registre des sorties"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: text("gym", "gymnase"),
                        when: text("at the start of each lesson", "au début de chaque cours"),
                        statement: text(
                            "Agree with {name} on a quiet spot and a signal to use it",
                            "Convenir avec {name} d'un endroit calme et d'un signal pour s'y rendre",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Pupil,
                        place: text("gym", "gymnase"),
                        when: text("when the noise rises", "quand le bruit monte"),
                        statement: text(
                            "Put the earmuffs on for two minutes",
                            "Mettre ses coquilles antibruit pendant deux minutes",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
];
