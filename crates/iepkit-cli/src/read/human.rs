//! Readings for people: the words marked, what is missing, what to ask, and the criterion to write.

use std::io::{self, Write};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Snippet};
use iepkit::Lang;
use iepkit::plan::Criterion;
use iepkit::wording::{
    GoalGrade, GoalReading, Missing, Part, Span, StrategyGrade, StrategyPart, StrategyReading, VerbClass,
};

use crate::human::{named, renderer, title};
use crate::output::colon;
use crate::say;

/// Writes what a goal holds and lacks.
pub fn goal(text: &str, reading: &GoalReading, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let marks = reading.spans.iter().map(|span| (span.start, span.end, part_name(span.part, lang)));
    let vague = reading.vague.iter().map(|span| (span.start, span.end, say(lang, "vague", "vague")));
    let done = reading
        .provision
        .iter()
        .map(|span| (span.start, span.end, say(lang, "done for the child", "fait pour l'enfant")));
    let unseen =
        reading.verb_span.iter().filter(|verb| reading.verb == Some(verb.part) && verb.part != VerbClass::Observable);
    let unseen = unseen.map(|verb| (verb.start, verb.end, verb_name(verb.part, lang)));
    let marks: Vec<_> = marks.chain(unseen).chain(vague).chain(done).collect();
    let mut notes = Vec::new();
    if reading.language_seems != lang {
        notes.push(
            say(
                lang,
                "this seems to be French, and was read as such",
                "ceci semble être en anglais, et a été lu ainsi",
            )
            .to_owned(),
        );
    }
    notes.extend(verb_note(reading, lang).map(str::to_owned));
    if reading.behaviours.len() > 1 {
        notes.push(
            say(
                lang,
                "several behaviours: one goal for each is easier to measure",
                "plusieurs comportements : un objectif pour chacun se mesure mieux",
            )
            .to_owned(),
        );
    }
    if leaves_an_amount(reading) {
        notes.push(
            say(
                lang,
                "a criterion holds one of the amounts that are marked; the others are left to write",
                "un critère ne contient qu'une des quantités marquées; les autres restent à écrire",
            )
            .to_owned(),
        );
    }
    notes.extend(reading.missing.iter().map(|missing| asked(part_name(missing.part, lang), missing, lang)));
    let help = reading.criterion.as_ref().map(|criterion| proposal(criterion, lang));
    show(text, goal_title(reading, lang), reading.grade.as_str(), &marks, &notes, help, lang, out)
}

/// Whether more is marked than the criterion that is proposed can hold.
fn leaves_an_amount(reading: &GoalReading) -> bool {
    let marked = reading.spans.iter().filter(|span| span.part == Part::Criterion).count();
    let held = |criterion: &Criterion| 1 + usize::from(criterion.errors_at_most.is_some());
    reading.criterion.as_ref().is_some_and(|criterion| marked > held(criterion))
}

/// Writes what a strategy says and leaves open.
pub fn strategy(text: &str, reading: &StrategyReading, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let marks = reading.spans.iter().map(|span| (span.start, span.end, strategy_part_name(span.part, lang)));
    let open = reading.placeholders.iter().map(|span| (span.start, span.end, say(lang, "to fill in", "à remplir")));
    let marks: Vec<_> = marks.chain(open).collect();
    let notes: Vec<String> =
        reading.missing.iter().map(|missing| asked(strategy_part_name(missing.part, lang), missing, lang)).collect();
    let title = match reading.grade {
        StrategyGrade::Specific => say(lang, "this can be put to work", "ce moyen peut être mis en œuvre"),
        StrategyGrade::Unspecific if !reading.placeholders.is_empty() => {
            say(lang, "something was left to fill in", "quelque chose reste à remplir")
        }
        StrategyGrade::Unspecific => say(
            lang,
            "this does not yet say what is done, and when or where",
            "ce moyen ne dit pas encore quoi faire, et quand ou où",
        ),
    };
    show(text, title, reading.grade.as_str(), &marks, &notes, None, lang, out)
}

/// A span of the text in Unicode scalars, with its label.
type Mark<'a> = (usize, usize, &'a str);

#[allow(clippy::too_many_arguments, reason = "one call for both kinds of reading")]
fn show(
    text: &str,
    heading: &str,
    grade: &str,
    marks: &[Mark<'_>],
    notes: &[String],
    help: Option<String>,
    lang: Lang,
    out: &mut dyn Write,
) -> io::Result<()> {
    let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let byte = |at: usize| offsets.get(at).copied().unwrap_or(text.len());
    let annotations = marks.iter().map(|(start, end, label)| -> Annotation<'_> {
        AnnotationKind::Context.span(byte(*start)..byte(*end)).label(*label)
    });
    let title = title(Level::NOTE, say(lang, "reading", "lecture"), grade, heading, lang);
    // Without a mark, the line would not be shown.
    let bare = marks.is_empty().then(|| AnnotationKind::Visible.span(0..text.len()));
    let mut group = Group::with_title(title).element(Snippet::source(text).annotations(annotations.chain(bare)));
    for note in notes {
        group = group.element(Level::NOTE.no_name().message(note.as_str()));
    }
    if let Some(help) = &help {
        group = group.element(named(Level::HELP, say(lang, "help", "aide"), lang).message(help.as_str()));
    }
    writeln!(out, "{}\n", renderer(&io::stdout()).render(&[group]))
}

fn asked<P>(name: &str, missing: &Missing<P>, lang: Lang) -> String {
    format!("{name}{} {}", colon(lang), missing.question)
}

fn goal_title(reading: &GoalReading, lang: Lang) -> &'static str {
    let has = |part| reading.spans.iter().any(|span: &Span<Part>| span.part == part);
    match reading.grade {
        GoalGrade::WellFormed => {
            say(lang, "a goal that holds every part", "un objectif qui contient tous les éléments")
        }
        GoalGrade::Measurable => say(lang, "a measurable goal", "un objectif mesurable"),
        _ if reading.provision.is_some() => say(
            lang,
            "this says what is done for the child, not what the child will do",
            "ceci dit ce qu'on fait pour l'enfant, non ce que l'enfant fera",
        ),
        GoalGrade::Partial if !has(Part::Behaviour) => say(
            lang,
            "it says how much, not yet what would be seen or heard",
            "il dit combien, pas encore ce qu'on verrait ou entendrait",
        ),
        GoalGrade::Partial if !has(Part::Criterion) => say(
            lang,
            "it says what the child will do, not yet how much is enough",
            "il dit ce que l'enfant fera, pas encore ce qui suffira",
        ),
        GoalGrade::Partial => say(
            lang,
            "it says what and how much, not yet when or with what",
            "il dit quoi et combien, pas encore quand ni avec quoi",
        ),
        GoalGrade::NotMeasurable => say(lang, "it cannot be measured yet", "il ne peut pas encore être mesuré"),
    }
}

/// What to say of a verb that cannot be seen.
fn verb_note(reading: &GoalReading, lang: Lang) -> Option<&'static str> {
    match reading.verb? {
        VerbClass::Observable => None,
        VerbClass::Covert => Some(say(
            lang,
            "the verb names something that nobody can see: by what will it show?",
            "le verbe nomme quelque chose que personne ne voit : à quoi cela se verra-t-il?",
        )),
        VerbClass::Direction => Some(say(
            lang,
            "the verb only says which way: from what level to what level?",
            "le verbe ne dit que la direction : de quel niveau à quel niveau?",
        )),
    }
}

fn proposal(criterion: &Criterion, lang: Lang) -> String {
    let fields =
        serde_json::to_string(criterion).unwrap_or_default().replace('"', "").replace(':', ": ").replace(',', ", ");
    format!("{} `criterion: {fields}`", say(lang, "the plan can hold", "le plan peut contenir"))
}

fn verb_name(class: VerbClass, lang: Lang) -> &'static str {
    match class {
        VerbClass::Observable => say(lang, "verb", "verbe"),
        VerbClass::Covert => say(lang, "cannot be seen", "ne se voit pas"),
        VerbClass::Direction => say(lang, "only a direction", "une direction seulement"),
    }
}

fn part_name(part: Part, lang: Lang) -> &'static str {
    match part {
        Part::Learner => say(lang, "who", "qui"),
        Part::Behaviour => say(lang, "behaviour", "comportement"),
        Part::Criterion => say(lang, "criterion", "critère"),
        Part::Condition => say(lang, "condition", "condition"),
        Part::Timeframe => say(lang, "by when", "échéance"),
        Part::Baseline => say(lang, "starting point", "niveau de départ"),
        Part::Method => say(lang, "how it is measured", "mode d'évaluation"),
        Part::Consistency => say(lang, "how consistently", "constance"),
    }
}

fn strategy_part_name(part: StrategyPart, lang: Lang) -> &'static str {
    match part {
        StrategyPart::What => say(lang, "what", "quoi"),
        StrategyPart::Who => say(lang, "who", "qui"),
        StrategyPart::When => say(lang, "when", "quand"),
        StrategyPart::Where => say(lang, "where", "où"),
    }
}
