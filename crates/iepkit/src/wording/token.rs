//! Cutting a text into words, numbers and marks, folded so that case and accents do not matter.

/// What a token is joined to the one before it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// A blank, or nothing stands before it.
    Blank,
    LineEnd,
    /// It follows without a blank.
    Close,
    Hyphen,
    Apostrophe,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// A mark, such as a comma.
    Mark(char),
}

/// A piece of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) joint: Joint,
    /// Whether it starts with a capital.
    pub(super) capital: bool,
    /// Where it stands, in Unicode scalars.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Where it stands, in bytes.
    pub(super) bytes: (u32, u32),
    /// Where it stands in the folded text, in bytes.
    pub(super) folded: (u32, u32),
}

/// The tokens of a text, and the folded words.
pub(super) fn tokens(text: &str) -> (Vec<Token>, String) {
    let mut cutter = Cutter {
        tokens: Vec::with_capacity(text.len() / 5 + 4),
        folded: String::with_capacity(text.len()),
        open: None,
        joint: Joint::Blank,
    };
    let (mut rest, mut place) = (text, Place { at: 0, byte: 0, len: 0 });
    while !rest.is_empty() {
        let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (run, after) = rest.split_at(letters);
        if letters > 0 {
            cutter.letters(run, place);
            place = Place { at: place.at + letters as u32, byte: place.byte + letters as u32, len: 0 };
            rest = after;
            continue;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        place.len = c.len_utf8() as u32;
        rest = chars.as_str();
        cutter.take(c, rest.chars().next(), place);
        place = Place { at: place.at + 1, byte: place.byte + place.len, len: 0 };
    }
    cutter.close();
    (cutter.tokens, cutter.folded)
}

#[derive(Clone, Copy)]
struct Place {
    at: u32,
    byte: u32,
    len: u32,
}

struct Cutter {
    tokens: Vec<Token>,
    folded: String,
    /// The token that is being read.
    open: Option<Token>,
    joint: Joint,
}

impl Cutter {
    /// Whether the token before, which is closed, is a dash that nothing parts from what comes.
    fn follows_dash(&self) -> bool {
        let dash = |token: &Token| matches!(token.kind, Kind::Mark('-' | '='));
        self.open.is_none() && self.joint == Joint::Close && self.tokens.last().is_some_and(dash)
    }

    fn take(&mut self, c: char, next: Option<char>, place: Place) {
        let open = self.open.as_ref().map(|token| token.kind);
        match c {
            _ if c.is_ascii_digit() => self.extend(Kind::Number, c, place),
            '.' | ',' if open == Some(Kind::Number) && next.is_some_and(|next| next.is_ascii_digit()) => {
                self.extend(Kind::Number, c, place);
            }
            // A blank inside a number that is written in groups of three digits; an ordinary one is settled later.
            _ if c.is_alphabetic() => self.extend(Kind::Word, c, place),
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {
                if let Some(token) = &mut self.open {
                    token.end = place.at + 1;
                    token.bytes.1 = place.byte + place.len;
                }
            }
            _ if c.is_whitespace() => {
                self.close();
                let line_end = matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') || self.joint == Joint::LineEnd;
                self.joint = if line_end { Joint::LineEnd } else { Joint::Blank };
            }
            '\'' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '`'
                if open == Some(Kind::Word) && next.is_some_and(char::is_alphabetic) =>
            {
                self.close();
                self.joint = Joint::Apostrophe;
            }
            '-' | '\u{2010}' | '\u{2011}' if open.is_some() && next.is_some_and(char::is_alphanumeric) => {
                self.close();
                self.joint = Joint::Hyphen;
            }
            // "w/ a peer": with.
            '/' if self.is_w() => {
                self.folded.push_str("ith");
                self.reach(Kind::Word, false, 0, place, place.at + 1);
                self.close();
            }
            // "2/10 -> 8/10", "18/20 -- flash cards": one mark.
            '>' | '-' if self.follows_dash() => {
                if let Some(token) = self.tokens.last_mut() {
                    token.kind = Kind::Mark(if c == '>' { '→' } else { '-' });
                    (token.end, token.bytes.1) = (place.at + 1, place.byte + place.len);
                }
            }
            // "@ recess": at.
            '@' if open.is_none() => {
                let from = self.folded.len() as u32;
                self.folded.push_str("at");
                self.reach(Kind::Word, false, from, place, place.at + 1);
                self.close();
            }
            _ => {
                self.close();
                if c == ':' {
                    self.drop_point();
                }
                self.extend(Kind::Mark(mark(c)), c, place);
                self.close();
            }
        }
    }

    /// Leaves out the point of a label that is cut short: `Éch. : 25 avril`.
    fn drop_point(&mut self) {
        if let [.., Token { kind: Kind::Word, .. }, Token { kind: Kind::Mark('.'), joint: Joint::Close, .. }] =
            self.tokens.as_slice()
        {
            self.tokens.pop();
        }
    }

    /// Whether the word that is being read is a lone `w`.
    fn is_w(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|token| self.folded.get(token.folded.0 as usize..token.folded.1 as usize) == Some("w"))
    }

    /// Adds a run of letters that have no accent.
    fn letters(&mut self, run: &str, place: Place) {
        let capital = run.starts_with(|c: char| c.is_ascii_uppercase());
        let from = self.folded.len();
        self.folded.push_str(run);
        if let Some(added) = self.folded.get_mut(from..) {
            added.make_ascii_lowercase();
        }
        let len = run.len() as u32;
        self.reach(Kind::Word, capital, from as u32, Place { len, ..place }, place.at + len);
    }

    fn extend(&mut self, kind: Kind, c: char, place: Place) {
        let from = self.folded.len() as u32;
        fold(c, &mut |letter| self.folded.push(letter));
        self.reach(kind, c.is_uppercase(), from, place, place.at + 1);
    }

    /// Makes the open token, or a new one, reach over what was added to the folded text.
    fn reach(&mut self, kind: Kind, capital: bool, from: u32, place: Place, end: u32) {
        if self.open.as_ref().is_some_and(|token| token.kind != kind) {
            self.close();
        }
        let token = self.open.get_or_insert(Token {
            kind,
            joint: self.joint,
            capital,
            start: place.at,
            end: place.at,
            bytes: (place.byte, place.byte),
            folded: (from, from),
        });
        token.end = end;
        token.bytes.1 = place.byte + place.len;
        token.folded.1 = self.folded.len() as u32;
    }

    fn close(&mut self) {
        if let Some(token) = self.open.take() {
            if !self.goes_on_without(&token) {
                self.tokens.push(token);
            }
            self.joint = Joint::Close;
        }
    }

    /// Makes `w/o` one word, without, where an `o` is what follows a `w/`.
    fn goes_on_without(&mut self, o: &Token) -> bool {
        let Some(with) = self.tokens.last_mut().filter(|_| o.joint == Joint::Close) else { return false };
        let said = |token: &Token| self.folded.get(token.folded.0 as usize..token.folded.1 as usize);
        let is_short = with.end - with.start == 2;
        if !(is_short && said(o) == Some("o") && said(with) == Some("with")) {
            return false;
        }
        self.folded.push_str("ut");
        (with.end, with.bytes.1, with.folded.1) = (o.end, o.bytes.1, self.folded.len() as u32);
        true
    }
}

/// The plain form of a mark that has several.
fn mark(c: char) -> char {
    match c {
        '«' | '»' | '“' | '”' | '„' | '\u{2018}' | '\u{2019}' => '"',
        '–' | '—' | '―' | '−' => '-',
        '•' | '·' | '●' | '▪' | '■' | '□' | '◦' | '☐' | '✓' | '✔' | '➢' => '*',
        '％' => '%',
        '…' => '.',
        '⁄' | '∕' => '/',
        _ => c,
    }
}

/// Gives the letters that a letter is without its case and its accents.
pub(super) fn fold(c: char, give: &mut dyn FnMut(char)) {
    if c.is_ascii() {
        return give(c.to_ascii_lowercase());
    }
    let plain = match c {
        'à'..='å' | 'À'..='Å' => "a",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' => "o",
        'ù'..='ü' | 'Ù'..='Ü' => "u",
        'ÿ' | 'ý' | 'Ÿ' | 'Ý' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        '％' => "%",
        _ => return c.to_lowercase().for_each(give),
    };
    plain.chars().for_each(give);
}

/// A text with each letter in one with its accent.
pub(super) fn composed(letters: impl Iterator<Item = char>) -> String {
    let mut composed = String::new();
    for c in letters {
        let last = if c.is_ascii() { None } else { composed.chars().next_back() };
        let whole = COMPOSED.iter().find(|(letter, accent, _)| Some(*letter) == last && *accent == c);
        if whole.is_some() {
            composed.pop();
        }
        composed.push(whole.map_or(c, |(_, _, whole)| *whole));
    }
    composed
}

/// The accented letters of French, in lower case.
const COMPOSED: [(char, char, char); 14] = [
    ('a', '\u{300}', 'à'),
    ('a', '\u{302}', 'â'),
    ('c', '\u{327}', 'ç'),
    ('e', '\u{300}', 'è'),
    ('e', '\u{301}', 'é'),
    ('e', '\u{302}', 'ê'),
    ('e', '\u{308}', 'ë'),
    ('i', '\u{302}', 'î'),
    ('i', '\u{308}', 'ï'),
    ('o', '\u{302}', 'ô'),
    ('u', '\u{300}', 'ù'),
    ('u', '\u{302}', 'û'),
    ('u', '\u{308}', 'ü'),
    ('y', '\u{308}', 'ÿ'),
];
