import Foundation

/// A piece of JSON.
indirect enum Node: Codable, Equatable {
    case object([String: Node])
    case array([Node])
    case text(String)
    case number(Decimal)
    case bool(Bool)
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([Node].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: Node].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .bool(let value): try container.encode(value)
        case .null: try container.encodeNil()
        }
    }

    var json: String {
        guard let json = try? JSONEncoder().encode(self) else { fatalError("a piece of JSON is always written") }
        return String(decoding: json, as: UTF8.self)
    }

    var fields: [String: Node] { if case .object(let fields) = self { fields } else { [:] } }

    subscript(key: String) -> Node? { fields[key] }

    /// Where everything in it is: keys and indexes from the outside in.
    var places: [[String]] {
        let inner: [(String, Node)] =
            switch self {
            case .object(let fields): fields.sorted { $0.key < $1.key }
            case .array(let items): items.enumerated().map { (String($0), $1) }
            default: []
            }
        return [[]] + inner.flatMap { key, node in node.places.map { [key] + $0 } }
    }

    /// The same with something else at a place.
    func with(_ other: Node, at place: ArraySlice<String>) -> Node {
        guard let key = place.first else { return other }
        switch self {
        case .object(var fields):
            fields[key] = fields[key]?.with(other, at: place.dropFirst())
            return .object(fields)
        case .array(let items):
            return .array(items.enumerated().map { String($0) == key ? $1.with(other, at: place.dropFirst()) : $1 })
        default:
            return self
        }
    }
}
