//! What stands around a sentence and is none of it: bullets, numbers of a list, labels such as `Goal 2:`, quotes around it all.

use super::list::{List, list};
use super::token::{Joint, Kind, Token};

/// What a line of a plan is called: a label says one of these.
const NAMES: List = list!(
    "accommodation accommodations benchmark but cible goal goals moyen moyens objectif objectifs objective objectives \
     strategie strategies strategy target"
);

/// What no label says: then it is a sentence.
const SAYS: List = list!(
    "am are can est evaluation for has have his her is le la les leur ma mes mesure mon ont pour sa sera seront ses son \
     sont the their to was will"
);

/// How many tokens a label has at most.
const LONGEST: usize = 8;

/// Leaves out what frames a sentence.
pub(super) fn leave_out(tokens: &mut Vec<Token>, text: &str, folded: &str) {
    let frame = Frame { text, folded };
    let mut kept = 0;
    let mut at = 0;
    while let Some(token) = tokens.get(at).copied() {
        let starts = at == 0 || token.joint == Joint::LineEnd;
        let lead = if starts { frame.lead(tokens.get(at..).unwrap_or_default()) } else { 0 };
        at += lead;
        if kept < at {
            let Some(first) = tokens.get(at).copied() else { break };
            if let Some(slot) = tokens.get_mut(kept) {
                *slot = Token { joint: token.joint, ..first };
            }
        }
        (kept, at) = (kept + 1, at + 1);
    }
    tokens.truncate(kept);
    frame.unquote(tokens);
}

struct Frame<'t> {
    text: &'t str,
    folded: &'t str,
}

impl Frame<'_> {
    fn word(&self, token: &Token) -> &str {
        let (from, to) = token.folded;
        self.folded.get(from as usize..to as usize).unwrap_or_default()
    }

    fn is(&self, token: &Token, words: List) -> bool {
        token.kind == Kind::Word && words.holds(self.word(token))
    }

    /// How many tokens stand before the sentence at the start of a line; none, where nothing would be left of it.
    fn lead(&self, line: &[Token]) -> usize {
        let mut lead = 0;
        while let Some(rest) = line.get(lead..) {
            let next = self.bullet(rest).or_else(|| self.number(rest)).or_else(|| self.label(rest));
            let Some(len) = next.filter(|len| rest.get(*len).is_some_and(|after| after.joint != Joint::LineEnd)) else {
                break;
            };
            lead += len;
        }
        lead
    }

    /// `-`, `*`, `•`.
    fn bullet(&self, line: &[Token]) -> Option<usize> {
        let [Token { kind: Kind::Mark(mark @ ('-' | '*' | '→' | '>')), .. }, next, ..] = line else { return None };
        (next.joint == Joint::Blank && *mark != '>' || next.kind == Kind::Word).then_some(1)
    }

    /// `1.`, `2)`, `(3)`, `a)`, and `1.2` before a capital.
    fn number(&self, line: &[Token]) -> Option<usize> {
        let opened = usize::from(line.first().is_some_and(|first| first.kind == Kind::Mark('(')));
        let [number, close, next, ..] = line.get(opened..)? else { return None };
        let closes = match close.kind {
            Kind::Mark(')') => true,
            Kind::Mark('.') => opened == 0 && number.kind == Kind::Number,
            _ => false,
        };
        let deep =
            number.kind == Kind::Number && self.word(number).contains('.') && !self.word(number).starts_with('0');
        if deep && opened == 0 && close.capital && close.joint == Joint::Blank {
            return Some(1);
        }
        let short = self.word(number).len() <= if number.kind == Kind::Number { 2 } else { 1 };
        (closes && (short || deep) && close.joint == Joint::Close && next.joint == Joint::Blank).then_some(opened + 2)
    }

    /// `Goal 2:`, `Objectif de lecture à court terme :`, `Goal 3.`.
    fn label(&self, line: &[Token]) -> Option<usize> {
        let is_part = |token: &&Token| match token.kind {
            Kind::Mark(mark) => matches!(mark, '#' | '-' | '(' | ')' | '[' | ']' | '*' | '/' | '&'),
            Kind::Number => true,
            Kind::Word => !self.is(token, SAYS),
        };
        let parts = line.iter().take(LONGEST).take_while(is_part).count();
        // "Objectif 1 (15 mars) :" says by when.
        let counts =
            |pair: &[Token]| matches!(pair, [Token { kind: Kind::Number, .. }, Token { kind: Kind::Word, .. }]);
        if line.windows(2).take(parts.saturating_sub(1)).any(counts) {
            return None;
        }
        let name = line.iter().take(parts).position(|token| self.is(token, NAMES))?;
        if line.get(parts).is_some_and(|token| token.kind == Kind::Mark(':')) {
            return Some(parts + 1);
        }
        let after = line.get(name + 1..)?;
        let signs = after.iter().take_while(|token| token.kind == Kind::Mark('#')).count();
        let [number, close, next, ..] = after.get(signs..)? else { return None };
        let closes = match close.kind {
            Kind::Mark('.' | ')') => close.joint == Joint::Close,
            Kind::Mark('-') => close.joint == Joint::Blank,
            _ => false,
        };
        let is_numbered = number.kind == Kind::Number && next.kind == Kind::Word && next.joint == Joint::Blank;
        (closes && is_numbered).then_some(name + signs + 3)
    }

    /// Leaves out the quotes around a whole text.
    fn unquote(&self, tokens: &mut Vec<Token>) {
        let opens =
            |token: &Token| token.kind == Kind::Mark('"') && matches!(self.written(token), '"' | '«' | '“' | '„');
        let closes = |token: &Token| token.kind == Kind::Mark('"') && !matches!(self.written(token), '«' | '“' | '„');
        let point = tokens.last().is_some_and(|last| matches!(last.kind, Kind::Mark('.')));
        let Some(last) = tokens.len().checked_sub(1 + usize::from(point)) else { return };
        let ends = |token: Option<&Token>| token.is_some_and(closes);
        if last < 2 || !tokens.first().is_some_and(opens) || !ends(tokens.get(last)) {
            return;
        }
        // "Stop" or "wait": the first is closed before the end.
        let inner = tokens.iter().skip(1).take(last - 1).find(|token| token.kind == Kind::Mark('"'));
        let nested = inner.is_none_or(|token| match self.written(token) {
            '"' => token.joint == Joint::Blank,
            _ => opens(token),
        });
        if nested {
            tokens.remove(last);
            let opening = tokens.remove(0);
            if let Some(first) = tokens.first_mut() {
                first.joint = opening.joint;
            }
        }
    }

    /// The mark as it was written.
    fn written(&self, token: &Token) -> char {
        self.text.get(token.bytes.0 as usize..).and_then(|rest| rest.chars().next()).unwrap_or_default()
    }
}
