//! Circumstances in English, preposition by preposition.

mod within;

use super::bound::{brings, is_content, shares, takes_with};
use super::phrase::{HERE, Phrase, is_abstract};
use crate::wording::amount::SIZES;
use crate::wording::list::list;
use crate::wording::nouns::{before, follows};
use crate::wording::sentence::Form;
use crate::wording::tags::*;

impl Phrase<'_, '_> {
    /// Whether a phrase in English is a circumstance.
    pub(super) fn english(&self) -> bool {
        let Phrase { s, at, ref words, lead, tags, head, unknown, acted } = *self;
        let unseen = self.is_unseen();
        let gerund = self.is_gerund();
        if self.is_seat() || self.is_school() || self.is_put() {
            return false;
        }
        // "w/ beginning, middle and end": what is in it.
        let parts = list!("beginning middle capital capitals punctuation introduction topic_sentence");
        if s.is(at, list!("with w")) && s.any_is(words.clone(), parts) {
            return false;
        }
        match s.said(at) {
            // "across several trials", "across 20 words": how often.
            "across" if unseen && s.any_is(words.clone(), list!("areas subjects")) => false,
            "across" => {
                let items = s.value(words.start).is_some() && head.has(ITEM) && !head.has(OCCASION);
                !items && (!head.has(TRIAL.without(OCCASION | PLACE)) || tags.has(PLACE))
            }
            "during" | "throughout" | "upon" | "upon_completion_of" => true,
            "while" => true,
            // "in the life of the school".
            "in" if s.is(words.start + 1, list!("life")) && s.is(words.start + 2, list!("of")) => false,
            // "be happy in school", "independent in adult life", "live in supported living".
            "in" | "at"
                if (unseen
                    && (s.is(words.end - 1, list!("school life living")) || s.is(words.start, list!("school")))
                    || !acted.has(SEEN | SHOW | CHANGE) && s.is(words.end - 1, list!("school")))
                    && (at.saturating_sub(7)..at).any(|near| {
                        s.has(near, BE) || s.lemma(near).starts_with("be") || s.is_or_comes_from(near, list!("live"))
                    }) =>
            {
                false
            }
            "in" => self.says_in(),
            // "laugh at a joke".
            "at" if lead.is_some_and(|lead| {
                s.is_or_comes_from(
                    lead,
                    list!("laugh laughs laughing smile look stare glance point aim throw shout yell"),
                )
            }) && !tags.has(HERE) =>
            {
                false
            }
            // "arrive at school on time": where one goes.
            "at" if lead.is_some_and(|lead| s.comes_from(lead, list!("arrive"))) => false,
            // "at the same speed".
            "at" if s.is(words.end - 1, list!("flow height pace rate speed volume"))
                || s.any_is(words.clone(), list!("speed")) =>
            {
                false
            }
            // "reliable at handing in homework".
            "at" if gerund => false,
            // "better at times tables".
            "at" if lead
                .is_some_and(|lead| s.is_or_comes_from(lead, list!("better good get_better become_better")))
                && !s.is(words.end - 1, list!("time")) =>
            {
                false
            }
            "at" => {
                words.len() == 1 && s.is(words.start, list!("work"))
                    || tags.has(HERE) && (!head.has(TOPIC) || tags.has(PLACE))
                    // "at a crosswalk".
                    || unknown && !is_abstract(s, words)
                    || s.words.get(words.start).is_some_and(|word| word.tags.has(WORD) && s.is_number(words.start))
                    // "at Grandma's", "at the sound of the chime".
                    || s.any_is(words.clone(), list!("time door end midi noon counter sound s"))
                        && !tags.has(TOPIC.and(INNER))
                    // "at the word level", "at the conversation level": how much is said at once.
                    || words.end > words.start + 1
                        && s.is(words.end - 1, list!("level"))
                        && s.has(words.start, DET)
                        && !s.any_has(words.clone(), ANCHOR.and(TOPIC).and(VAGUE))
            }
            // "knock on the door", "sit on his bottom".
            "on" if lead
                .is_some_and(|lead| s.comes_from(lead, list!("knock tap press click climb step get stomp hang"))) =>
            {
                false
            }
            // "exchanges on a topic": what they are about.
            "on" if s.is(words.start, list!("a")) && s.is(words.start + 1, list!("topic")) => false,
            // "on the monthly phonics check".
            "on" if s.is(words.end - 1, list!("check checks")) && tags.has(DAILY) => true,
            // "on an unseen page".
            "on" if s.has(words.start, DET) && s.is(words.end - 1, list!("page pages passage passages")) => true,
            // "a good attitude on the job", "on the way to class".
            "on" if s.is(words.start, list!("the")) && s.is(words.start + 1, list!("job way")) => true,
            "on" => {
                // "on the balance beam", "on the days his dad has him".
                let thing = s.has(words.start, DET)
                    && self.acted.has(SEEN)
                    && (unknown && !is_abstract(s, words) || s.any_is(words.clone(), list!("days")));
                !gerund
                    && !lead.is_some_and(|lead| {
                        s.has(lead, COVERT) && !tags.has(PLACE)
                            || s.is(lead, list!("focused focus rely relies depend depends"))
                    })
                    && !head.has(SCALE.and(ACCURACY))
                    && (thing
                        || tags.has(HERE.and(MATERIAL).and(TOOL).and(CALENDAR))
                            && (!head.has(INNER.without(TOPIC)) || head.has(TOOL | OCCASION | MATERIAL)))
            }
            // "eat with a fork": the act itself.
            "with"
                if s.any_from(at.saturating_sub(4)..at, list!("eat feed self_feed"))
                    && s.any_is(words.clone(), list!("fork spoon cutlery knife utensils")) =>
            {
                false
            }
            "with" => self.says_with(),
            "from" => {
                let dictated = s.is(words.end - 1, list!("dictation"));
                // "from a level D": where it starts.
                if s.any_is(words.clone(), list!("level score grade average")) {
                    return false;
                }
                let distance = dictated || s.value(words.start).is_some() && s.any_is(words.clone(), SIZES);
                // "from a list": what is chosen from; "remove food from a spoon" tells no circumstance.
                let choice = s.is(
                    words.end - 1,
                    list!(
                        "array board book memory wall wheelchair cards flashcards novel textbook chart charts \
                         choices field image images list lists menu model models options passage picture pictures \
                         position set text texts tray"
                    ),
                );
                distance || (choice || tags.has(SCALE)) && !gerund && !unseen
            }
            "at_the_end_of" | "at_the_start_of" | "at_the_beginning_of" | "by_the_end_of" | "before_the_end_of" => {
                tags.has(HERE | TRIAL)
            }
            // "through a 15-minute read-aloud".
            "through" => {
                let interpreted = s.any_is(words.clone(), list!("interpreter interpreters"));
                interpreted || !gerund && tags.has(HERE | TIME) && s.has(words.start, DET)
            }
            // "before leaving class"; but "before writing" says what comes next.
            "before" if s.is(words.start, list!("leaving entering going boarding")) => {
                s.any_has(words.start..words.start + 5, HERE) || s.is(words.start + 1, list!("outside home out"))
            }
            "before" if s.is(words.start, list!("starting beginning eating sleeping handing submitting reaching")) => {
                true
            }
            "before" => {
                (tags.has(HERE.and(STAFF)) || s.is(words.end - 1, list!("bell")))
                    && !gerund
                    && s.form(words.start) != Form::Ing
            }
            // "clean up after himself".
            "after" => !s.is(words.start, list!("herself himself myself ourselves themselves")),
            // "anxiety around tests": what it is about.
            "around" if lead.is_some_and(|lead| s.has(lead, INNER.and(COVERT))) => false,
            // "to, from, and within the school": where one goes.
            "within" if lead.is_some_and(|lead| s.has(lead, AND)) => false,
            "within" if s.any_is(words.clone(), SIZES) || words.clone().any(|at| s.mark(at) == Some('"')) => false,
            // "knows his way around the school".
            "around" if lead.is_some_and(|lead| s.is(lead, list!("way"))) => false,
            "outside" if tags.has(SERVICE) => true,
            // "under the supervision of the job coach".
            "under" if tags.has(STAFF) || s.any_is(words.clone(), list!("supervision guidance")) => true,
            "in_front_of" | "among" if tags.has(PEER.and(STAFF)) => true,
            "within" | "inside" | "outside" | "near" | "around" | "beside" | "next_to" | "in_front_of" | "among"
            | "under" | "behind" => {
                !words.clone().any(|at| s.value(at).is_some() || s.has(at, TIME))
                    && (tags.has(HERE) || unknown && (s.has(words.start, DET) || s.is(at, list!("under behind"))))
                    || s.is(at, list!("beside")) && tags.has(PEER.and(STAFF))
            }
            // "play alongside another child": how one plays.
            "alongside" if lead.is_some_and(|lead| s.comes_from(lead, list!("play"))) => false,
            // "access the curriculum alongside his peers".
            "alongside" | "along_with" => self.acted.has(SEEN | SHOW) || tags.has(PEER),
            // "off a slant board", but "take it off the hook".
            "off" => s.is(words.start, list!("a an")) && (unknown || tags.has(MATERIAL)),
            "against" => s.has(words.start, DET) && (unknown || tags.has(HERE.and(MATERIAL))),
            "amid" | "amidst" => true,
            "along" => s.any_is(words.clone(), list!("route path way hallway corridor sidewalk")),
            "prior_to" => tags.has(HERE),
            "despite" if s.any_is(words.clone(), list!("difficulties difficulty challenges disability")) => false,
            "despite" | "via" => true,
            "over" => s.any_is(words.clone(), list!("phone telephone intercom video zoom")),
            "between"
                if lead.is_some_and(|lead| {
                    s.comes_from(
                        lead,
                        list!("transition move travel walk ride choose discriminate distinguish differentiate"),
                    ) || s.is(lead, list!("difference differences choice choices"))
                }) =>
            {
                false
            }
            "between" => tags.has(HERE) || unknown && s.has(words.start, DET),
            // "line up for recess", "change for PE".
            "for"
                if lead.is_some_and(|lead| {
                    s.is_or_comes_from(lead, list!("line_up dress change pack prepare get_ready get_dressed ready"))
                }) =>
            {
                tags.has(OCCASION.and(TOPIC))
            }
            "for" => {
                // "a tripod grasp for handwriting tasks".
                let tasks = words.len() > 1 && s.is(words.end - 1, list!("tasks activities assignments"));
                // "sit for story time".
                let still = lead.is_some_and(|lead| s.is_or_comes_from(lead, list!("sit stay remain seated still")));
                still
                    && s.any_is(words.clone(), list!("assembly circle_time storytime story_time time"))
                    && !tags.has(TIME)
                    || tags.has(OCCASION)
                        && (!tasks || self.acted.has(SEEN | SHOW))
                        && (s.is(words.start, list!("homework")) || tasks && !s.has(words.start, DET))
            }
            // "say his name to a police officer".
            "to" => {
                let says = s.any_from(at.saturating_sub(8)..at, list!("say tell state recite"));
                says && s.is(words.start, list!("a an")) && s.any_has(words.clone(), STAFF.and(PEER))
            }
            _ => false,
        }
    }

    /// `with a peer`, `with visual supports`: with whom or with what, not how.
    fn says_with(&self) -> bool {
        let Phrase { s, at, ref words, lead, tags, head, unknown, .. } = *self;
        // "with minimal distractions".
        let calm = s.any_is(words.clone(), list!("distractions noise"));
        let fading = !calm
            && words.clone().any(|at| {
                s.is(
                    at,
                    list!(
                        "minimal less fewer decreasing fading faded more greater increased increasing improved \
                         better appropriate"
                    ),
                )
            });
        let felt = head.has(INNER.and(ACCURACY).and(ERROR)) && !head.has(MATERIAL.and(PEER).and(STAFF));
        // "words with long vowels": which ones.
        let which = lead.is_some_and(|lead| s.has(lead, ITEM.and(MATERIAL)))
            && s.is(words.end - 1, list!("blends digraphs endings sounds syllables vowels"));
        let content = is_content(s, at, head);
        // "share with the group", but "stay with the group".
        let group = !lead.is_some_and(|lead| s.comes_from(lead, list!("stay remain")))
            && s.has(words.start, DET)
            && s.is(words.end - 1, list!("class family group team"));
        let who = group || tags.has(PEER.and(STAFF).and(LEARNER).and(MATERIAL).and(PROMPT));
        // "protest with words": how.
        let last = words.end - 1;
        let spoken = s.is(words.start, list!("words gestures signs"))
            || s.is(
                last,
                list!(
                    "soap regrouping response wave nod smile mouth lips tongue hand hands feet foot leg legs fingers voice \
                     eyes grasp grip"
                ),
            );
        let brought = brings(s, at) && (tags.has(MATERIAL) || unknown) && !tags.has(PEER.and(STAFF).and(PROMPT));
        // "increase social skills with peers": which ones.
        let skills = lead.is_some_and(|lead| s.has(lead, INNER)) && tags.has(PEER) && !self.acted.has(SEEN | SHOW);
        // "increase his accuracy with basic operations".
        let accuracy = lead
            .is_some_and(|lead| s.is(lead, list!("accuracy fluency")) && follows(s, lead, list!("his her their my")));
        let skills = skills || accuracy;
        let bound = spoken || skills || brought || lead.is_some_and(|lead| takes_with(s, lead)) || shares(s, at);
        !fading && !felt && !content && !which && !bound && (who || unknown && !is_abstract(s, words))
    }

    /// `sit in his seat`, `stay in a designated area`: where one sits or stays is what is done.
    fn is_seat(&self) -> bool {
        let Phrase { s, ref words, lead, .. } = *self;
        let stays = list!("sit sit_up stay remain lie kneel seated sitting staying remaining");
        let verb = lead.and_then(|lead| {
            let how = s.folded_of(lead).ends_with("ly") || s.is(lead, list!("up down quiet still calm"));
            if how { before(s, lead) } else { Some(lead) }
        });
        verb.is_some_and(|verb| s.is_or_comes_from(verb, stays))
            && words.clone().any(|at| {
                s.is(
                at,
                list!(
                    "area bottom bed bench carpet chair cushion desk floor mat place potty rug seat spot stool table \
                     toilet tub"
                ),
            )
            })
    }

    /// `enroll in courses at the college`, `obtain a degree from a university`: where one is admitted.
    fn is_school(&self) -> bool {
        let Phrase { s, at, ref words, .. } = *self;
        s.is(at, list!("at from in"))
            && s.any_is(words.clone(), list!("college university school institute program courses"))
            && (at.saturating_sub(8)..at)
                .any(|near| s.is_or_comes_from(near, list!("enroll enrol register obtain earn apply")))
    }

    /// `put the blocks in the bins`: where a thing is put.
    fn is_put(&self) -> bool {
        let Phrase { s, at, ref words, .. } = *self;
        // "record the deadline in her folder", "tick off the steps on a checklist".
        let noted = s.any_is(words.clone(), list!("folder notebook journal log binder agenda planner checklist"))
            && s.any_from(at.saturating_sub(12)..at, list!("record write note log enter check_off tick tick_off"));
        if noted && s.is(at, list!("in on")) {
            return true;
        }
        let puts = list!("put place insert drop pour store file organize organise hang");
        s.is(at, list!("in on into"))
            && (at.saturating_sub(5)..at)
                .any(|near| s.comes_from(near, puts) && !before(s, near).is_some_and(|lead| s.has(lead, DET)))
    }

    /// Whether nobody sees what the verb says.
    fn is_unseen(&self) -> bool {
        self.acted.has(COVERT) && !self.acted.has(SEEN | SHOW)
    }

    /// `in reading aloud`: an act, and no subject of school.
    fn is_gerund(&self) -> bool {
        self.s.form(self.words.start) == Form::Ing && !self.s.has(self.words.start, TOPIC | INNER)
    }
}
