//! What a word can be: the classes of the lexicon.

use std::ops::{BitOr, BitOrAssign};

/// A set of word classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tags(u64);

impl Tags {
    pub(super) const NONE: Tags = Tags(0);

    /// Whether one of the classes of `other` is here.
    pub(super) const fn has(self, other: Tags) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn and(self, other: Tags) -> Tags {
        Tags(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Tags) -> Tags {
        Tags(self.0 & !other.0)
    }
}

impl BitOr for Tags {
    type Output = Tags;

    fn bitor(self, other: Tags) -> Tags {
        self.and(other)
    }
}

impl BitOrAssign for Tags {
    fn bitor_assign(&mut self, other: Tags) {
        *self = self.and(other);
    }
}

macro_rules! tags {
    ($($(#[doc = $doc:literal])* $name:ident = $bit:literal;)*) => {
        $($(#[doc = $doc])* pub(in crate::wording) const $name: Tags = Tags(1 << $bit);)*
    };
}

tags! {
    // Function words.
    DET = 0;
    PREP = 1;
    /// Opens a clause of circumstance: when, if, while; quand, lorsque.
    WHEN = 2;
    AND = 3;
    /// Comes before the verb of what will be done: will, should; va, doit.
    MODAL = 4;
    BE = 5;
    SUBJECT = 6;
    NEG = 7;
    /// An adverb or adjective that says nothing here.
    FILLER = 8;

    // People, places, things.
    LEARNER = 9;
    STAFF = 10;
    PEER = 11;
    PLACE = 12;
    /// A lesson, meal, game or other named time of the day.
    OCCASION = 13;
    MATERIAL = 14;
    /// What is tried again and again: trials, times, sessions.
    TRIAL = 15;
    /// What is done or answered within one occasion: words, questions.
    ITEM = 16;
    TIME = 17;
    /// A month, a season, a holiday, a weekday.
    CALENDAR = 18;
    /// A point in school time: year, semester, graduation, review.
    ANCHOR = 19;
    ACCURACY = 20;
    ERROR = 21;
    PROMPT = 22;
    /// What nobody sees: comprehension, skills, confidence.
    INNER = 23;
    /// What can be seen, heard and counted: reading aloud, call-outs.
    PERFORMANCE = 24;
    /// What progress is measured with.
    TOOL = 25;
    SERVICE = 26;
    TOPIC = 27;
    SCALE = 28;
    /// A number stands after it that is a name: Room 12, Grade 3.
    NUMBERED = 29;

    // Verbs.
    SEEN = 30;
    COVERT = 31;
    CHANGE = 32;
    /// A change to less.
    DOWN = 33;
    /// Takes its class from what follows: show, demonstrate, use.
    SHOW = 34;
    /// Seen only when the sentence says by what: participate, engage.
    WEAK = 35;
    /// Looks through to the verb after it: be able to, learn to.
    WRAP = 36;
    /// What is done for the child: receive, be provided with.
    PROVIDED = 37;
    /// Begins something: a time within it is a latency.
    START = 38;
    MEASURE = 39;

    // Amounts.
    VAGUE = 40;
    ALL = 41;
    ALONE = 42;
    IN_A_ROW = 43;
    AT_LEAST = 44;
    AT_MOST = 45;
    LESS_THAN = 46;
    MORE_THAN = 47;
    DAILY = 48;
    PER = 49;
    OUT_OF = 50;
    PERCENT = 51;
    WITHOUT = 52;

    // Words that open a part of the goal.
    OPENS_TIMEFRAME = 53;
    OPENS_METHOD = 54;
    OPENS_BASELINE = 55;
    OPENS_CONDITION = 56;
    /// By what it is seen: as shown by, by, en.
    OPENS_INDICATOR = 57;
    OPENS_PURPOSE = 58;
    PLACEHOLDER = 59;
    /// Known, and of no other class: keeps a word from being taken for a misspelt one.
    WORD = 60;
    OTHER_VERB = 61;
    /// A number in words.
    COUNTING = 62;
    COMPLEMENT = 63;
}

/// The classes that only a verb has.
pub(super) const VERB: Tags =
    SEEN.and(COVERT).and(CHANGE).and(SHOW).and(WEAK).and(WRAP).and(PROVIDED).and(START).and(MEASURE).and(OTHER_VERB);
