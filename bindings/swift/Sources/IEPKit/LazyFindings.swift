import Foundation

/// A list of findings that are made into values when one is first looked at.
///
/// A report may hold a hundred small texts; who counts findings or passes ``Report/json`` on never pays for them. Any thread
/// may look.
public struct LazyFindings: Sendable {
    private let store: Store

    /// A list of findings made by hand, as for a preview or a test.
    public init(_ findings: some Sequence<Finding>) {
        let findings = Array(findings)
        var bytes = withUnsafeBytes(of: Int32(findings.count).bigEndian, Array.init)
        for finding in findings { FfiConverterTypeFinding.write(finding, into: &bytes) }
        self.init(encoded: Data(bytes))
    }

    /// The findings as they cross from the library: how many there are, then each of them.
    init(encoded: Data) { store = Store(encoded) }

    var encoded: Data { store.encoded }
}

extension LazyFindings: RandomAccessCollection {
    public var startIndex: Int { 0 }
    /// How many findings there are; asking makes none of them.
    public var endIndex: Int { store.count }
    public subscript(position: Int) -> Finding { store.findings[position] }
    public func makeIterator() -> IndexingIterator<[Finding]> { store.findings.makeIterator() }
}

extension LazyFindings: Hashable {
    // Equal findings cross as equal bytes.
    public static func == (left: LazyFindings, right: LazyFindings) -> Bool { left.encoded == right.encoded }
    public func hash(into hasher: inout Hasher) { hasher.combine(encoded) }
}

extension LazyFindings: CustomStringConvertible, CustomReflectable {
    /// The findings, as an array shows them.
    public var description: String { store.findings.description }
    /// The findings, as an array mirrors them.
    public var customMirror: Mirror { Mirror(reflecting: store.findings) }
}

/// The bytes, and the findings once someone looked: these are made under the lock, and only there.
private final class Store: @unchecked Sendable {
    let encoded: Data
    let count: Int
    private let lock = NSLock()
    private var made: [Finding]?

    init(_ encoded: Data) {
        self.encoded = encoded
        count = encoded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }

    var findings: [Finding] {
        lock.lock()
        defer { lock.unlock() }
        let findings = made ?? read()
        made = findings
        return findings
    }

    private func read() -> [Finding] {
        encoded.withUnsafeBytes { bytes in
            var reader = (data: bytes, offset: 4)
            do {
                return try (0..<count).map { _ in try FfiConverterTypeFinding.read(from: &reader) }
            } catch {
                // The library and these sources are one build: only bytes of another one can end here.
                preconditionFailure("the findings are not of this version of IEPKit")
            }
        }
    }
}
