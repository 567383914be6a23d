//! Where the child starts.

mod before;
mod stated;

use super::Part;
use super::claims::Claims;
use super::list::list;
use super::nouns::{before, follows};
use super::sentence::{Form, Sentence};
use super::tags::*;
use crate::Lang;
use before::told_before;
use stated::stated;

/// Takes the words that say where the child starts.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims) {
    let timeframes = claims.taken().iter().filter(|(part, _)| *part == Part::Timeframe).count();
    let mut is_dated = false;
    for range in told_before(s) {
        claims.drop_within(&range, is_told_beside);
        claims.take(Part::Baseline, range);
    }
    let mut at = 0;
    while at < s.len() {
        if let Some(end) = level_in_words(s, at).filter(|_| claims.is_free(at)) {
            claims.take(Part::Baseline, at..end);
            at = end;
            continue;
        }
        let opens = (s.has(at, OPENS_BASELINE) || instead_of_level(s, at))
            && claims.is_free(at)
            && !s.lemma(at).starts_with("passer_d")
            // "all letters touching the baseline".
            && !(s.is(at, list!("baseline"))
                && s.any_is(at.saturating_sub(4)..at, list!("touching touch sitting sit rest on")))
            // "(arrivée, pauses, départ)", but ", départ 2/5".
            && (!s.is(at, list!("depart"))
                || s.mark(s.after(at)) == Some(':')
                || at > 0 && matches!(s.mark(at - 1), Some(',' | ';' | '(')) && s.value(s.after(at)).is_some())
            // "clusters (st, bl, fl)".
            && !(s.is(at, list!("bl")) && s.mark(s.after(at)) == Some(','))
            // "en maintenant 3 tours de parole".
            && !(s.is(at, list!("maintenant")) && at > 0 && s.is(at - 1, list!("en")));
        // "45% now, 70% by June": what stands before it.
        let behind = || opens && at > 0 && s.has(at - 1, PERCENT) && level_before(s, at).is_some();
        let level = if opens && !behind() { level_today(s, at) } else { None };
        let is_open = claims.is_free(at) || claims.of(at) == Some(Part::Method);
        let told = || told(s, at).or_else(|| from_level(s, at)).filter(|_| is_open);
        let stated = || stated(s, at).filter(|_| is_open || claims.of(at) == Some(Part::Timeframe));
        if let Some(end) = level.or_else(told).or_else(stated) {
            let start = since_when(s, claims, at);
            claims.drop_within(&(start..end), is_told_beside);
            claims.take(Part::Baseline, start..end);
            at = end;
        } else if !is_dated && let Some(close) = dated_level(s, claims, at, timeframes) {
            // What stands in the brackets says since when. There is one level today, so others are not looked for.
            is_dated = true;
            claims.drop_within(&(at..close), is_told_beside);
            claims.take(Part::Baseline, at + 1..close);
            at = close;
        } else if opens && let Some(start) = level_before(s, at) {
            claims.take(Part::Baseline, start..s.after(at));
            at = s.after(at);
        } else {
            at = s.after(at);
        }
    }
}

/// What a baseline also says: since when, and how it was measured.
fn is_told_beside(part: Part) -> bool {
    matches!(part, Part::Timeframe | Part::Method | Part::Condition)
}

/// Where the month starts that stands before a statement of its own: `En septembre, il le faisait 2 fois sur 10`.
fn since_when(s: &Sentence<'_>, claims: &Claims, at: usize) -> usize {
    let start = s.sentence_start(at);
    let dated = at > start + 1
        && start > 0
        && s.mark(at - 1) == Some(',')
        && (start..at - 1).all(|near| claims.of(near) == Some(Part::Timeframe));
    if dated { start } else { at }
}

/// `plutôt que 52`, `au lieu de 20 minutes`: what it is today.
fn instead_of_level(s: &Sentence<'_>, at: usize) -> bool {
    if !s.has(at, PREP) {
        return false;
    }
    let instead = list!("plutot_que au_lieu_de au_lieu_d au_lieu_des instead_of rather_than against as_opposed_to");
    let number = s.after(at) + usize::from(s.is(s.after(at), list!("the les his her their")));
    let today = s.is(number, list!("present current"));
    // "to 20 words from the present 9", "to 10 minutes from his present 3".
    s.value(number + usize::from(today)).is_some()
        && (s.comes_from(at, instead) || today && s.is(at, list!("from")))
        && (0..at).rev().take(12).any(|near| s.value(near).is_some())
}

/// `from a level of needing frequent help to a level of…`: where the child starts, in words.
fn level_in_words(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let level = |at: usize| s.is(at, list!("a")) && s.is(at + 1, list!("level")) && s.is(at + 2, list!("of"));
    if !s.is(at, list!("from")) || !level(at + 1) {
        return None;
    }
    let stop = s.sentence_end(at).min(at + 20);
    (at + 4..stop).find(|to| s.is(*to, list!("to")) && level(to + 1))
}

/// Where the brackets close around a level with its month, `(5/10 en octobre)`, in a goal that says by when elsewhere; so many
/// times does it say by when.
fn dated_level(s: &Sentence<'_>, claims: &Claims, at: usize, timeframes: usize) -> Option<usize> {
    let stop = s.sentence_end(at).min(at + 11);
    let close = (at..stop).find(|near| s.mark(*near) == Some(')')).filter(|_| s.mark(at) == Some('('))?;
    // "(5/10 en sept)", "(76 % au 2e)".
    let term = |near: usize| s.is_number(near) && s.has(near, WORD) && s.is(near - 1, list!("au"));
    // "(60 % à la 1re étape)".
    let stage = |near: usize| s.is(near, list!("etape trimestre")) && s.is_number(near - 1);
    // "(60 % à l'étape 1)".
    let numbered = |near: usize| s.is_number(near) && s.is(near - 1, list!("etape trimestre periode"));
    let month = |near: usize| s.has(near, CALENDAR) || s.is(near, list!("sept")) || term(near);
    // "(12 à l'automne)", "(12 in the fall)".
    let season = |near: usize| near > at + 2 && s.is(near - 1, list!("the l")) && s.is(near - 2, list!("in on a"));
    let dated = |near: usize| {
        month(near) && (s.is(near - 1, list!("en in au debut mi fin de d")) || season(near))
            || stage(near)
            || numbered(near)
    };
    let month = (at..close).find(|near| dated(*near))?;
    // "(12 in September and October)".
    let last = if s.has(month + 2, CALENDAR) && s.is(month + 1, list!("and to et a")) { month + 2 } else { month };
    let within = (at..close).any(|near| claims.of(near) == Some(Part::Timeframe));
    let by_when = timeframes > usize::from(within);
    // "ne pas dépasser 12 erreurs (25 erreurs en septembre)": of the same things as the level before it.
    let of_same = || {
        let same = |near: usize| s.value(near).is_some() && s.folded_of(near + 1) == s.folded_of(at + 2);
        s.is_word(at + 2) && (s.sentence_start(at)..at).any(same)
    };
    // "(3/10 in Sept. 2025)".
    let point = last + 1 + usize::from(s.mark(last + 1) == Some('.'));
    let year = s.has(point, ANCHOR) && s.is_number(point);
    // "(53% on the fall screen)".
    let tool = s.has(point, TOOL) || s.is(point, list!("screen"));
    let closes = point + usize::from(year || tool) == close;
    // "80 % du temps (2 sur 10 en septembre)": a school year starts then.
    let early = || {
        s.is(month, list!("september sept sep october oct septembre octobre"))
            && (s.sentence_start(at)..at).any(|near| s.value(near).is_some())
    };
    (s.value(at + 1).is_some() && closes && (by_when || of_same() || early())).then_some(close)
}

/// Where the level starts that stands between a mark and such a word: `(4 minutes actuellement)`.
fn level_before(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let now = s.comes_from(
        at,
        list!(
            "actuellement presentement en_ce_moment aujourd_hui aujourdhui pour_l_instant pour_le_moment a_ce_jour \
             currently now at_present presently"
        ),
    );
    let ends = s.sentence_end(at) <= s.after(at) || s.mark(s.after(at)).is_some();
    let start = (at.saturating_sub(8)..at).rev().take_while(|near| s.mark(near + 1).is_none_or(|mark| mark == '%'));
    let start = start.into_iter().find(|near| matches!(s.mark(*near), Some('(' | ',' | ';' | '-' | ':')))? + 1;
    (now && ends && (start..at).any(|near| s.value(near).is_some())).then_some(start)
}

/// Where the level that follows such a word ends, when there is one.
fn level_today(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let stop = s.sentence_end(at);
    let mut first = s.after(at);
    if s.mark(first) == Some(',') {
        first += 1;
    }
    let near = stop.min(first + 9);
    // "given a reader at his current level, Noah will read 90%": what will be is not today's.
    let today = |near: &usize| !s.is(*near, list!("will shall")) && s.form(*near) != Form::Future;
    let parts = (first..near).take_while(|near| today(near) && !matches!(s.mark(*near), Some(',' | ';')));
    let number = parts.into_iter().find(|near| {
        s.value(*near).is_some()
            || s.is(*near, list!("about none never half moitie tiers quart jamais aucun aucune zero once twice seule"))
                && s.mark(*near).is_none()
    });
    let named = s.comes_from(
        at,
        list!(
            "baseline niveau_de_depart niveau_actuel point_de_depart current_level present_level situation_actuelle \
             starting_point niveau_de_base"
        ),
    ) && s.mark(s.after(at)) == Some(':');
    // "previously taught words".
    let known = list!("taught learnt known seen read");
    if s.is(at, list!("previously")) && (s.form(s.after(at)) == Form::Past || s.is(s.after(at), known)) {
        return None;
    }
    // "count by 5 starting from 10".
    let counts = s.comes_from(at, list!("starting_from starting_at"))
        && s.any_from(at.saturating_sub(12)..at, list!("count skip_count count_on"));
    // "questions about current events".
    let today = list!("level levels score scores rate average performance baseline status");
    let next = s.after(at);
    let of_today =
        !s.lemma(at).ends_with("current") || s.value(next).is_some() || (next..next + 3).any(|near| s.is(near, today));
    let link = s.lang.pick(list!("to"), list!("a"));
    // "from 3/10 now to 8/10": what stands before it.
    if counts || !of_today || number.is_none() && !named || s.is(first, link) {
        return None;
    }
    let from = number.unwrap_or_else(|| s.after(at));
    let to = (from..stop)
        .find(|next| {
            matches!(s.mark(*next), Some(',' | ';' | ')' | '.'))
                || s.mark(*next) == Some('→')
                // "Baseline: 45 % / Target: 70 %".
                || s.mark(*next) == Some('/') && s.mark(*next + 2) == Some(':')
                // "baseline 32 wpm as measured by timed readings".
                || *next > from + 1 && s.has(*next, OPENS_METHOD) && !s.is(*next, list!("per"))
                // "nomme actuellement 4 lettres et en nommera 20".
                || s.has(*next, AND) && (next + 1..next + 4).any(|near| s.form(near) == Form::Future || s.has(near, MODAL))
                || s.is(*next, link) && (next + 1..(next + 6).min(stop)).any(|near| s.value(near).is_some())
        })
        .unwrap_or(stop);
    // "from a baseline of 40% to 80%" is read as a change.
    let change = to < stop && s.is(to, link);
    (!change).then_some(to)
}

/// Where a part of a sentence ends that tells of today or of before: `(niveau observé en janvier : 2)`, `she knows 11 letters today`.
fn told(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let bracketed = at > 0 && s.mark(at - 1) == Some('(');
    let starts = bracketed || at > 0 && matches!(s.mark(at - 1), Some(',' | ';')) || at > 0 && s.starts_sentence(at);
    if bracketed && is_able_today(s, at) {
        return (at..s.sentence_end(at).min(at + 9)).find(|near| s.mark(*near) == Some(')'));
    }
    if !starts || s.has(at, OPENS_TIMEFRAME.and(MODAL)) && !s.is(at, list!("avant before")) {
        return None;
    }
    // "from a current level of 40% to 75%", "improving from 1/10 to 8/10" are read as a change.
    let changes = || {
        let to = s.find_is(at..s.sentence_end(at).min(at + 12), list!("to"));
        to.is_some_and(|to| s.value(to + 1).is_some())
    };
    if s.said(at).starts_with("from") || s.lemma(at).ends_with("_from") && changes() {
        return None;
    }
    let stop = s.sentence_end(at).min(at + 18);
    // "4 fois sur 5 – niveau de départ : 1 fois sur 5": the dash opens another part.
    let parts = |near: usize| match s.mark(near) {
        Some('-') => !s.is_number(near + 1),
        mark => matches!(mark, Some(',' | ';' | '(' | ')')),
    };
    // "il le fait 3 fois sur 10 présentement selon la TES".
    let sourced = |near: usize| {
        s.lang == Lang::Fr && s.is(near, list!("selon")) && (at + 3..near).any(|near| s.value(near).is_some())
    };
    let close = (at..stop).find(|near| parts(*near) || sourced(*near)).unwrap_or(stop);
    // "given a reader at his current level": with what.
    if s.has(at, OPENS_CONDITION.and(PREP)) && !(at..close).any(|near| s.value(near).is_some()) {
        return None;
    }
    let colon = (at..close.min(at + 8)).find(|near| s.mark(*near) == Some(':'));
    let level = list!(
        "score scores result results data probe level performance screening niveau donnees resultat resultats mesure \
         releve bilan"
    );
    let past = list!(
        "initial initiale present presente recent last initially intake avant before hier yesterday prior existing"
    );
    let labelled = colon.is_some_and(|colon| {
        let mut label = at..colon;
        label.clone().any(|near| s.has(near, OPENS_BASELINE) || s.is(near, past))
            || s.any_has(label.clone(), CALENDAR) && label.any(|near| s.is(near, level))
    });
    if labelled {
        // "30%, 40%, 35%"; in "8, test mensuel" the test is none of it.
        let more = s.mark(close) == Some(',') && (s.value(close + 1).is_some() || !bracketed);
        let end = || (close..stop).find(|near| matches!(s.mark(*near), Some(';' | ')'))).unwrap_or(stop);
        return Some(if more { end() } else { close });
    }
    let words = at..close;
    // "(last sem. 58%)".
    let shut = (at..stop).find(|near| s.mark(*near) == Some(')'));
    if let Some(shut) = shut.filter(|_| bracketed && s.is(at, list!("last previous was dernier derniere")))
        && (at..shut).any(|near| s.value(near).is_some())
    {
        return Some(shut);
    }
    let willed = words.clone().any(|near| s.has(near, MODAL) || s.form(near) == Form::Future);
    let now = words.clone().any(|near| {
        // "70 % contre 30 % en septembre": what stands behind it.
        let against = s.value(s.after(near)).is_some() && (at..near).any(|near| s.value(near).is_some());
        s.has(near, OPENS_BASELINE)
            && !s.is(near, list!("depart actuel"))
            && !s.lemma(near).starts_with("passer_d")
            && !against
    });
    // "il y arrivait 1 jour sur 4".
    let was = |near: usize| {
        let word = s.folded_of(near);
        s.lang == Lang::Fr && word.len() > 5 && (word.ends_with("ait") || word.ends_with("aient"))
    };
    let now = now || s.is(at, list!("il elle ils elles")) && (at + 1..at + 4).any(was);
    let valued = words.clone().any(|near| s.value(near).is_some() || s.is(near, list!("level once never un une")));
    if now && !willed && (bracketed || valued) {
        return Some(close);
    }
    // "(37% à l'éval. initiale)".
    let measured = bracketed && s.value(at).is_some() && s.any_is(at..shut?, list!("initial initiale intake"));
    if measured {
        return shut;
    }
    described_today(s, at)
}

/// `at the moment she cries and waits`, `Actuellement, il ne mange que du mixé`: what is done today, in words.
fn described_today(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let now = list!(
        "at_present at_the_moment at_this_time currently presently right_now a_l_heure_actuelle actuellement \
         en_ce_moment presentement pour_l_instant pour_le_moment"
    );
    // "(copie encore lettre à lettre)".
    let still = at > 0 && s.mark(at - 1) == Some('(');
    let is_now = |near: &usize| s.comes_from(*near, now) || still && s.is(*near, list!("encore still"));
    let opens = (at..at + 5).take_while(|near| s.mark(*near).is_none()).find(is_now)?;
    let from = s.after(opens) + usize::from(s.mark(s.after(opens)) == Some(','));
    let stop = s.sentence_end(at);
    let end = (from..stop).find(|near| matches!(s.mark(*near), Some(';' | ')'))).unwrap_or(stop);
    let willed = (at..end).any(|near| s.has(near, MODAL) || s.form(near) == Form::Future);
    let does = |near: usize| s.has(near, VERB) && matches!(s.form(near), Form::Present | Form::Base);
    (!willed && (at..end.min(from + 5)).any(does)).then_some(end)
}

/// `(knows 14)`, `(can count to 12)`, `(elle en lit 8)`: what is done already.
fn is_able_today(s: &Sentence<'_>, at: usize) -> bool {
    let close = (at..s.sentence_end(at).min(at + 9)).find(|near| s.mark(*near) == Some(')')).unwrap_or(at);
    let number = (at..close).any(|near| s.value(near).is_some());
    let does = match s.lang {
        Lang::En => s.has(at, VERB) && s.form(at) == Form::Present || s.is(at, list!("can has gets")),
        Lang::Fr => {
            s.is(at, list!("il elle en"))
                && s.form(at + 1) != Form::Ing
                && (at + 1..at + 4).any(|near| s.has(near, VERB) && s.form(near) != Form::Future)
        }
    };
    number && does && s.mark(close) == Some(')')
}

/// `decrease to 2 a day [from 5 a day]`, `increase to 10 minutes [from 3 minutes]`: whether what is reached stands before.
fn reaches_before(s: &Sentence<'_>, from: usize, number: usize) -> bool {
    let start = s.sentence_start(from);
    let same = |near: usize| s.folded_of(near + 1) == s.folded_of(number + 1) || s.has(number + 1, PER);
    let target = |near: usize| {
        let lead = before(s, near).filter(|lead| s.has(*lead, LESS_THAN.and(MORE_THAN).and(AT_LEAST).and(AT_MOST)));
        follows(s, lead.unwrap_or(near), list!("to"))
    };
    s.any_has(start..from, CHANGE)
        && (start..from).rev().take(8).any(|near| s.value(near).is_some() && same(near) && target(near))
}

/// Where a level ends that stands alone after `from`: `, from four prompts per task`.
fn from_level(s: &Sentence<'_>, at: usize) -> Option<usize> {
    if !s.is(at, list!("from")) {
        return None;
    }
    let number = (at + 1..at + 5)
        .find(|near| !s.is(*near, list!("a an average of his her their the current present")))
        .unwrap_or(at);
    let stop = s.sentence_end(at).min(at + 10);
    // "From 40% in October, Ryan will reach 70%".
    let level = s.has(number + 1, PERCENT) || s.any_has(number..number + 4, CALENDAR);
    let first = s.starts_sentence(at) && level && !s.any_is(number..stop, list!("to"));
    let opened = first || at > 0 && matches!(s.mark(at - 1), Some(',' | '(')) || reaches_before(s, at, number);
    let aimed = first || (s.sentence_start(at)..at).any(|near| s.value(near).is_some());
    if !opened || !aimed || s.value(number).is_none() {
        return None;
    }
    let ends = |near: &usize| matches!(s.mark(*near), Some(',' | ';' | ')')) || s.is(*near, list!("by"));
    let close = (at..stop).find(ends).unwrap_or(stop);
    let far = s.any_is(number..close, list!("to feet foot away m metres meters"));
    (!far).then_some(close)
}
