import Foundation
import IEPKit

/// A place in the repository.
func place(_ path: String) -> URL {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<6 { root.deleteLastPathComponent() }
    return root.appendingPathComponent(path)
}

/// A file of the repository.
func repository(_ path: String) throws -> Data { try Data(contentsOf: place(path)) }

func text(_ path: String) throws -> String { String(decoding: try repository(path), as: UTF8.self) }

/// A good plan: nothing is found in it.
func noah() throws -> Data { try repository("tests/cases/plans/noah.json") }

func on() throws -> CivilDate { try CivilDate(year: 2026, month: 11, day: 23) }

/// A small plan with much to find.
let small = #"""
    {"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"},
     "needs": [{"id": "n1", "statement": "Finish written work"}],
     "goals": [{"id": "g1", "statement": "Writes for 10 minutes in a row"}]}
    """#

/// The smallest policy file.
let board = "policy = 1\nid = \"board\"\nversion = \"1\"\nextends = \"core@1\"\n"

/// The error that something ends in.
func refusal(_ work: () throws -> some Any) -> IepkitError? {
    do {
        _ = try work()
        return nil
    } catch {
        return error as? IepkitError
    }
}
