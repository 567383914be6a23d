//! Deadlines as iCalendar (RFC 5545).

use super::Deadline;
use crate::sort::equal_before;
use crate::{Date, Lang};

/// The deadlines as iCalendar text (RFC 5545): one all-day event each, which leaves the day free.
///
/// Equal deadlines give equal bytes. An event is known by its plan, kind, entity and date, so that a calendar program that reads
/// the list again finds the same events; it is stamped with the day of the question. Several plans may stand in one list.
///
/// # Example
///
/// ```
/// use iepkit::deadlines::{DeadlineOptions, deadlines, to_ics};
/// use iepkit::{Lang, Plan};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
///         "period": {"starts": "2026-10-05", "review_by": "2026-11-27"}}"#,
/// )?;
/// let (from, to) = ("2026-11-01".parse()?, "2026-11-30".parse()?);
/// let text = to_ics(&deadlines(&plan, from, to, &DeadlineOptions::default())?, from, Lang::En);
/// assert!(text.contains("DTSTART;VALUE=DATE:20261127\r\nSUMMARY;LANGUAGE=en:review plan `p`\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn to_ics(deadlines: &[Deadline], as_of: Date, lang: Lang) -> String {
    let mut out = String::new();
    let mut line = |content: String| fold(&mut out, &content);
    line("BEGIN:VCALENDAR".into());
    line("VERSION:2.0".into());
    line(format!("PRODID:-//iepkit//iepkit {}//EN", env!("CARGO_PKG_VERSION")));
    let uids: Vec<String> = deadlines.iter().map(Deadline::uid).collect();
    for ((deadline, uid), before) in deadlines.iter().zip(&uids).zip(equal_before(&uids)) {
        line("BEGIN:VEVENT".into());
        // Two entities that share an id are two events all the same.
        line(if before > 0 { format!("UID:{uid}#{}", before + 1) } else { format!("UID:{uid}") });
        line(format!("DTSTAMP:{}T000000Z", basic(as_of)));
        line(format!("DTSTART;VALUE=DATE:{}", basic(deadline.due)));
        line(format!("SUMMARY;LANGUAGE={lang}:{}", escaped(&deadline.message(lang))));
        line("TRANSP:TRANSPARENT".into());
        line("END:VEVENT".into());
    }
    line("END:VCALENDAR".into());
    out
}

/// The most octets a line may have, its break aside.
const LINE: usize = 75;

/// Writes a content line, broken between characters where it is too long; a line that goes on starts with a space.
fn fold(out: &mut String, content: &str) {
    let mut room = LINE;
    for character in content.chars() {
        if character.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(character);
        room -= character.len_utf8();
    }
    out.push_str("\r\n");
}

fn basic(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A text value, with what separates values escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped += "\\n",
            _ => escaped.push(character),
        }
    }
    escaped
}
