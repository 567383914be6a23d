//! Signs that stand for words, such as `&` and `≥`, and the point of `min.`, which ends no sentence.

use super::list::list;
use super::token::{Joint, Kind, Token};
use crate::Lang;

/// Reads signs as the words they stand for.
pub(super) fn read(tokens: &mut Vec<Token>, folded: &mut String, lang: Lang, shouted: bool) {
    if lang == Lang::En {
        spell_not(tokens, folded);
    }
    let (mut kept, mut at) = (0_usize, 0);
    while let Some(token) = tokens.get(at) {
        let is_mark = matches!(token.kind, Kind::Mark(_));
        if !is_mark && kept == at {
            (kept, at) = (kept + 1, at + 1);
            continue;
        }
        let mut token = *token;
        let next = tokens.get(at + 1);
        let before = tokens.get(kept.wrapping_sub(1));
        at += 1;
        if let Some((word, len)) = word(&token, next, lang).or_else(|| or_more(before, &token, next, lang)) {
            token.kind = Kind::Word;
            token.folded.0 = folded.len() as u32;
            folded.push_str(word);
            token.folded.1 = folded.len() as u32;
            at += len - 1;
        } else if is_mark && is_point_of_time(before, &token, next.filter(|next| shouted || !next.capital), folded) {
            continue;
        }
        if let Some(slot) = tokens.get_mut(kept) {
            *slot = token;
        }
        kept += 1;
    }
    tokens.truncate(kept);
}

/// Reads `doesn't` as `does not`, `won't` as `will not`.
fn spell_not(tokens: &mut [Token], folded: &mut String) {
    for at in 1..tokens.len() {
        let Some([verb, not]) = tokens.get_mut(at - 1..at + 1) else { return };
        let word = |token: &Token| folded.get(token.folded.0 as usize..token.folded.1 as usize).unwrap_or_default();
        if not.joint != Joint::Apostrophe || word(not) != "t" {
            continue;
        }
        let spelled = match word(verb) {
            "won" => "will",
            "shan" => "shall",
            "can" => "can",
            negated => match negated.strip_suffix('n') {
                Some(plain) => plain,
                None => continue,
            },
        };
        let spelled = spelled.to_owned();
        for (token, word) in [(verb, spelled.as_str()), (not, "not")] {
            token.folded.0 = folded.len() as u32;
            folded.push_str(word);
            token.folded.1 = folded.len() as u32;
        }
    }
}

/// The word that a sign stands for, as the lexicon names it, and how many tokens the sign has.
fn word(token: &Token, next: Option<&Token>, lang: Lang) -> Option<(&'static str, usize)> {
    let equal = next.is_some_and(|next| next.kind == Kind::Mark('=') && next.joint == Joint::Close);
    let number = next.is_some_and(|next| next.kind == Kind::Number);
    let Kind::Mark(mark) = token.kind else { return None };
    let (en, fr, len) = match mark {
        '&' => ("and", "et", 1),
        '≥' => ("at_least", "au_moins", 1),
        '≤' => ("at_most", "au_plus", 1),
        '>' if equal => ("at_least", "au_moins", 2),
        '<' if equal => ("at_most", "au_plus", 2),
        '>' if number => ("more_than", "plus_de", 1),
        '<' if number => ("less_than", "moins_de", 1),
        _ => return None,
    };
    Some((if lang == Lang::En { en } else { fr }, len))
}

/// `10+ times`: so many or more.
fn or_more(before: Option<&Token>, token: &Token, next: Option<&Token>, lang: Lang) -> Option<(&'static str, usize)> {
    let amount = before.is_some_and(|before| matches!(before.kind, Kind::Number | Kind::Mark('%')));
    let plus = token.kind == Kind::Mark('+') && token.joint == Joint::Close && amount;
    let sum = next.is_some_and(|next| next.kind == Kind::Number);
    (plus && !sum).then_some((if lang == Lang::En { "or_more" } else { "ou_plus" }, 1))
}

/// `8 min. a day`: the sentence goes on.
fn is_point_of_time(before: Option<&Token>, point: &Token, next: Option<&Token>, folded: &str) -> bool {
    let (Some(before), Some(next)) = (before, next) else { return false };
    let word = folded.get(before.folded.0 as usize..before.folded.1 as usize).unwrap_or_default();
    point.kind == Kind::Mark('.')
        && point.joint == Joint::Close
        && next.joint == Joint::Blank
        && list!("hr hrs min mins mn sec secs pt pts max avg conv dept wk wks").holds(word)
}
