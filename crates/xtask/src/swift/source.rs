//! What the generated source has to be before anyone uses it.

/// What is found, and what it becomes.
const MENDS: [(&str, &str); 23] = [
    // A handle is one number that never changes, and no class lies below it.
    ("open class ", "public final class "),
    ("open func ", "public func "),
    (", @unchecked Sendable {", ", Sendable {"),
    // A length is an `Int32`; a longer text is past every limit of the library anyway.
    ("len: Int32(rawBufferPointer.count)", "len: Int32(clamping: rawBufferPointer.count)"),
    // What is public is documented.
    (
        "    // Default memberwise initializers are never public by default, so we\n    // declare one manually.\n",
        "    /// One made by hand, as for a preview or a test.\n",
    ),
    ("public typealias Args", "/// Named values, in the order of their declaration.\npublic typealias Args"),
    // What the hand-written sources have in a better form, and what only the sources need among themselves.
    ("public static func from", "static func from"),
    ("public func check(plan:", "func check(plan:"),
    ("public func checkMany(", "func checkMany("),
    ("public func diffFromJson(", "func diffFromJson("),
    // One diff is applied: its type says what it is.
    ("func apply(diff: Diff)", "func apply(_ diff: Diff)"),
    ("public struct FfiConverter", "struct FfiConverter"),
    ("public func FfiConverter", "func FfiConverter"),
    ("public func uniffi", "func uniffi"),
    ("public struct NoHandle", "struct NoHandle"),
    ("public init(noHandle", "init(noHandle"),
    ("required public init(unsafeFromHandle", "init(unsafeFromHandle"),
    // What comes from the library is read where it lies: `Data` would look at each number through layers, and copy each text.
    ("(data: Data, offset: Data.Index)", "(data: UnsafeRawBufferPointer, offset: Int)"),
    ("createReader(data: Data)", "createReader(data: UnsafeRawBufferPointer)"),
    (
        "createReader(data: Data(rustBuffer: buf))",
        "createReader(data: UnsafeRawBufferPointer(start: buf.data, count: Int(buf.len)))",
    ),
    ("count: Int) throws -> Array<UInt8> {", "count: Int) throws -> UnsafeRawBufferPointer {"),
    (
        "    var value = [UInt8](repeating: 0, count: count)\n    value.withUnsafeMutableBufferPointer({ buffer in\n        \
         reader.data.copyBytes(to: buffer, from: range)\n    })\n    reader.offset = range.upperBound\n    return value\n",
        "    reader.offset = range.upperBound\n    return UnsafeRawBufferPointer(rebasing: reader.data[range])\n",
    ),
    (
        "let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})",
        "withUnsafeMutableBytes(of: &value) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: reader.data[range])) }",
    ),
];

/// The cases of the error, which Swift begins in lower case.
const CASES: [&str; 7] = ["Parse", "Limit", "InvalidPolicy", "InvalidDate", "InvalidDiff", "Refused", "UnknownRule"];

/// The methods that take nothing, and are asked to do something.
const VERBS: [&str; 2] = ["verify", "replay"];

/// The generated source, with all of this done; an error when there is something that it no longer holds.
pub fn mended(source: &str) -> Result<String, String> {
    let mut source = source.lines().map(|line| property(line).unwrap_or_else(|| line.to_owned()) + "\n").collect();
    let cases = CASES.into_iter().flat_map(|case| {
        let lower = case.replacen(|_: char| true, &case[..1].to_lowercase(), 1);
        [(format!("case {case}("), format!("case {lower}(")), (format!(".{case}("), format!(".{lower}("))]
    });
    let mends = MENDS.map(|(found, wanted)| (found.to_owned(), wanted.to_owned())).into_iter().chain(cases);
    for (found, wanted) in mends {
        source = replaced(source, &found, &wanted)?;
    }
    Ok(source)
}

fn replaced(source: String, found: &str, wanted: &str) -> Result<String, String> {
    if source.contains(found) {
        return Ok(source.replace(found, wanted));
    }
    Err(format!("the generated Swift no longer has `{found}`: look at what UniFFI makes now"))
}

/// A method that takes nothing and cannot fail, as a property.
fn property(line: &str) -> Option<String> {
    let (before, method) = line.split_once("func ")?;
    let (name, after) = method.split_once("()").filter(|(name, _)| !VERBS.contains(name))?;
    let result = after.trim().strip_prefix("->")?.trim();
    match before.trim() {
        "open" => Some(format!("public var {name}: {result}")),
        "" => Some(format!("    var {name}: {result} {{ get }}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_takes_nothing_becomes_a_property() {
        assert_eq!(property("open func state() -> State  {").as_deref(), Some("public var state: State  {"));
        assert_eq!(property("    func state()  -> State").as_deref(), Some("    var state: State { get }"));
    }

    #[test]
    fn another_method_stays_one() {
        for line in [
            "open func check(asOf: CivilDate)throws  -> Report  {",
            "public func version() -> String  {",
            "open func load()throws  -> Report  {",
            "open func verify() -> [Break]  {",
        ] {
            assert_eq!(property(line), None, "{line}");
        }
    }

    #[test]
    fn a_source_of_another_form_is_refused() {
        assert!(mended("open class Plan {}").is_err_and(|trouble| trouble.contains("open func")));
    }
}
