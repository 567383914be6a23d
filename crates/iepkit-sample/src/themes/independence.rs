//! Themes of doing things alone, movement and leaving school.

use super::{
    CHECK, CLASSROOM, COMMUNITY, DAY, GoalPattern, HOME, MONTH, Measure, NO_TEXT, RESOURCE_ROOM, StrategyPattern, TASK,
    Theme, WEEK, Who, text,
};

pub const THEMES: &[Theme] = &[
    Theme {
        area: "autonomy",
        grades: 1..=6,
        challenge: text("Waits for an adult to get ready", "Attend un adulte pour se préparer"),
        level: text("Hangs up a coat when shown the hook", "Suspend son manteau quand on lui montre le crochet"),
        need: text("Get ready without an adult", "Se préparer sans adulte"),
        goals: [
            GoalPattern {
                measure: Measure::Milestone,
                baseline: 1..=3,
                target: 5..=8,
                trial: DAY,
                statement: text(
                    "Packs the school bag by following the {n} steps of the picture list",
                    "Prépare son sac en suivant les {n} étapes de la liste illustrée",
                ),
                behaviour: text("packs the school bag", "prépare son sac"),
                condition: text(
                    "at the end of the day, with the picture list",
                    "en fin de journée, avec la liste illustrée",
                ),
                tool: text("picture list with ticks", "liste illustrée à cocher"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at the end of the day", "à la fin de la journée"),
                        statement: text(
                            "Do the last missing step with {name}, then leave that step to {name}",
                            "Faire la dernière étape manquante avec {name}, puis la lui laisser",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("every morning", "tous les matins"),
                        statement: text(
                            "Use a copy of the picture list by the front door",
                            "Utiliser une copie de la liste illustrée près de la porte",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Prompts { prompt: "visual" },
                baseline: 4..=6,
                target: 1..=1,
                trial: DAY,
                statement: text(
                    "Dresses for recess with at most {n} visual prompt",
                    "S'habille pour la récréation avec au plus {n} rappel visuel",
                ),
                behaviour: text("dresses for recess", "s'habille pour la récréation"),
                condition: text("in the cloakroom, before recess", "au vestiaire, avant la récréation"),
                tool: text("prompt sheet", "feuille des rappels"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: text("cloakroom", "vestiaire"),
                        when: text("before each recess", "avant chaque récréation"),
                        statement: text(
                            "Point to the next picture and wait ten seconds",
                            "Montrer l'image suivante et attendre dix secondes",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("before going out", "avant de sortir"),
                        statement: text(
                            "Lay the clothes out in the order of the pictures",
                            "Disposer les vêtements dans l'ordre des images",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "motor",
        grades: 1..=6,
        challenge: text(
            "Writes letters above and below the line",
            "Écrit les lettres au-dessus et au-dessous de la ligne",
        ),
        level: NO_TEXT,
        need: text("Write so that others can read it", "Écrire de façon lisible pour les autres"),
        goals: [
            GoalPattern {
                measure: Measure::Level { scale: text("handwriting rubric", "grille de calligraphie"), top: 4 },
                baseline: 1..=1,
                target: 3..=3,
                trial: TASK,
                statement: text(
                    "Copies a short text at level {n} of the handwriting rubric",
                    "Copie un court texte au niveau {n} de la grille de calligraphie",
                ),
                behaviour: text("copies a short text", "copie un court texte"),
                condition: text("on lined paper, from the board", "sur papier ligné, à partir du tableau"),
                tool: text("handwriting rubric", "grille de calligraphie"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Trace ten letters with {name} on raised lines",
                            "Tracer dix lettres avec {name} sur du papier à lignes en relief",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("for each text to copy", "à chaque texte à copier"),
                        statement: text(
                            "Give a sheet with the base line in colour",
                            "Donner une feuille dont la ligne de base est en couleur",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Milestone,
                baseline: 1..=2,
                target: 4..=6,
                trial: CHECK,
                statement: text(
                    "Cuts out a shape by following the {n} steps of the cutting card",
                    "Découpe une forme en suivant les {n} étapes de la fiche de découpage",
                ),
                behaviour: text("cuts out a shape", "découpe une forme"),
                condition: text("with scissors that fit the hand", "avec des ciseaux à sa main"),
                tool: text("dated cut-outs", "découpages datés"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Cut modelling clay, then cardboard, then paper with {name}",
                            "Couper de la pâte à modeler, puis du carton, puis du papier avec {name}",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("on weekends", "la fin de semaine"),
                        statement: text(
                            "Cut pictures out of flyers for the cutting album",
                            "Découper des images de circulaires pour l'album",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "autonomy",
        grades: 9..=11,
        challenge: text("Depends on an adult to get around town", "Dépend d'un adulte pour ses déplacements"),
        level: NO_TEXT,
        need: text("Get around town and into a workplace", "Se déplacer en ville et entrer dans un milieu de travail"),
        goals: [
            GoalPattern {
                measure: Measure::Milestone,
                baseline: 1..=2,
                target: 6..=9,
                trial: WEEK,
                statement: text(
                    "Rides the bus to a workplace by following the {n} steps of the route card",
                    "Se rend en autobus à un milieu de stage en suivant les {n} étapes de la fiche de trajet",
                ),
                behaviour: text("rides the bus to a workplace", "se rend en autobus à un milieu de stage"),
                condition: text("with the route card", "avec la fiche de trajet"),
                tool: text("route card with ticks", "fiche de trajet à cocher"),
                strategies: [
                    StrategyPattern {
                        by: Who::Specialist,
                        place: COMMUNITY,
                        when: NO_TEXT,
                        statement: text(
                            "Ride the route with {name} and sit one row further back each time",
                            "Faire le trajet avec {name} et s'asseoir une rangée plus loin chaque fois",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: COMMUNITY,
                        when: text("on Saturdays", "le samedi"),
                        statement: text(
                            "Wait for {name} at the stop on arrival",
                            "Attendre {name} à l'arrêt d'arrivée",
                        ),
                    },
                ],
                post_school: true,
            },
            GoalPattern {
                measure: Measure::Rate { unit: text("application", "candidature"), per: "month", errors: None },
                baseline: 0..=1,
                target: 3..=5,
                trial: MONTH,
                statement: text(
                    "Hands in {n} applications a month for a placement",
                    "Remet {n} candidatures par mois pour un stage",
                ),
                behaviour: text("hands in applications", "remet des candidatures"),
                condition: text("with the model letter", "avec la lettre modèle"),
                tool: text("register of applications", "registre des candidatures"),
                strategies: [
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Fill in one application with {name} and file a copy",
                            "Remplir une candidature avec {name} et en classer une copie",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Pupil,
                        place: COMMUNITY,
                        when: text("every Thursday", "tous les jeudis"),
                        statement: text(
                            "Bring an application to one employer on the list",
                            "Porter une candidature à un employeur de la liste",
                        ),
                    },
                ],
                post_school: true,
            },
        ],
    },
];
