//! What `in` leads in English: where or when, or in what.

use crate::wording::condition::phrase::{HERE, Phrase, is_abstract};
use crate::wording::list::list;
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::wording::token::Joint;

impl Phrase<'_, '_> {
    /// `in the hallway`, `in sentences`: where or on what it is done, not in what one grows.
    pub(super) fn says_in(&self) -> bool {
        let Phrase { s, at, ref words, lead, tags, head, unknown, acted } = *self;
        let area = lead.is_some_and(|lead| {
            s.has(lead, INNER.and(CHANGE))
                || s.is(
                    lead,
                    list!(
                        "success successful pride growth progress interest confidence increase decrease reduction change \
                         changes"
                    ),
                )
        });
        // "in her first language".
        let tongue = s.is(words.end - 1, list!("language")) && s.has(words.start, DET) && acted.has(SEEN);
        let speech = words.clone().any(|at| {
            s.is(
                at,
                list!(
                    "isolation speech room word words sentence sentences phrases \
                     syllables front presence life text texts"
                ),
            )
        });
        // "engagement in literacy block", "in therapy sessions", "in the resource room": when or where, whatever the subject.
        let set = s.after(words.start) < words.end
            && (s.is(words.end - 1, list!("block class classes lesson lessons period periods room time"))
                || s.is(words.end - 1, list!("session sessions"))
                    && s.is(words.end - 2, list!("therapy speech ot pt slp")));
        // "improve her behaviour in assemblies", but "participation in activities" is what is done.
        let grown = lead.is_some_and(|lead| s.has(lead, INNER) && !s.is(lead, list!("participation involvement")))
            && !s.is(words.end - 1, list!("activity activities task tasks"));
        // "speaks in sentences": how, not where.
        let speech = speech
            && !lead.is_some_and(|lead| s.comes_from(lead, list!("speak talk write answer respond communicate")));
        // "identify the sounds in long words": what is heard there.
        let heard = lead.is_some_and(|lead| {
            s.is(lead, list!("sounds phonemes syllables letters vowels blends digit digits value errors"))
        }) && s
            .any_from(at.saturating_sub(10)..at, list!("identify clap segment blend isolate count delete hear"));
        // "in his own writing", "in written responses".
        let written =
            s.is(words.end - 1, list!("writing responses")) && s.is(words.start, list!("written his her their own"));
        let written = written && acted.has(SEEN | SHOW) && !area;
        // "in rote order", "in a logical way": how.
        let ordered = s.is(words.end - 1, list!("order manner way ways fashion cursive"));
        // "improve in the area of motor skills", "progress in all areas".
        let field = s.is(words.start + 1, list!("area areas field")) && s.is(words.start + 2, list!("of"))
            || s.has(words.start, ALL) && s.is(words.end - 1, list!("areas subjects"));
        // "in unstructured times like lunch".
        let kind = words.end > words.start + 1 && s.is(words.end - 1, list!("places times"));
        let place = tags.has(HERE) && !field || s.is(words.start, list!("room")) || set || kind;
        let moved = lead.is_some_and(|lead| {
            s.is(
                lead,
                list!(
                    "resulting result engage engaged involved engages enroll enrolled enrol role roles join joins \
                     joining"
                ),
            )
        });
        // "participate in class activities": what is done.
        let activity = s.is(
            words.end - 1,
            list!(
                "activities activity program project projects task tasks training trip trips session sessions lesson \
                 lessons"
            ),
        ) && lead.is_some_and(|lead| {
            s.is_or_comes_from(
                lead,
                list!("participate participation part participates participating take_part partake"),
            )
        });
        // "play a part in".
        let played = lead.is_some_and(|lead| s.is(lead, list!("part")))
            && (at.saturating_sub(4)..at).any(|near| s.is_or_comes_from(near, list!("play")));
        let topic = tags.has(TOPIC) && acted.has(SEEN) && !acted.has(CHANGE | COVERT);
        // "participates in the washing of hands": what is done.
        let done = s.form(words.start + 1) == Form::Ing && s.is(words.start + 2, list!("of"));
        // "in testing situations", "in background noise".
        let situations = s.is(words.end - 1, list!("situations situation noise"));
        // "understand place value in numbers": what is understood.
        let understood = self.is_unseen() && head.has(ITEM) && !tags.has(HERE);
        !moved
            && !ordered
            && !heard
            && !played
            && !activity
            && !done
            && (!self.is_gerund() || situations)
            && !understood
            && (!area
                || grown && (tags.has(OCCASION) && !head.has(TOPIC | INNER) || set)
                || tags.has(PLACE) && !lead.is_some_and(|lead| s.is(lead, list!("success successful")))
                || situations && !s.is(words.start + 1, list!("variety")))
            && (topic
                || written
                // "in a 3-minute talk".
                || s.value(words.start + 1).is_some()
                    && s.has(words.start + 2, TIME)
                    && (s.joint(words.start + 2) == Joint::Hyphen || s.is(words.start + 2, list!("minute hour second")))
                || place && (!tags.has(TOPIC) || acted.has(SEEN) || set)
                || speech
                || tongue
                // "in a language sample".
                || s.is(words.end - 1, list!("sample samples"))
                || head.has(MATERIAL) && !head.has(INNER.and(TOOL))
                || unknown && !is_abstract(s, words))
    }
}
