import CallerIndex
import Domain
import Foundation
import HTTP

/// What an agent asks in the middle of a call; a language model fills it in, so it is read forgivingly.
struct SearchRequest: Sendable, Equatable, Decodable {
    /// The most characters of a question that are looked at.
    static let queryLimit = 2000

    var query: String
    var userID: String
    var callerID: String
    var limit: Int
    var sectors: Set<Sector>
    var agentID: String
    var conversationID: String
    var onlyAgentID: String
    var includesArchived: Bool
    var explains: Bool

    /// The question in the terms of recall.
    var recallQuery: RecallService.Query {
        var recall = RecallService.Query(query)
        recall.limit = limit
        recall.sectors = sectors
        recall.onlyAgentID = onlyAgentID
        recall.includesArchived = includesArchived
        return recall
    }

    init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        query = String((container.text(.query) ?? "").prefix(Self.queryLimit))
        userID = container.text(.userID) ?? ""
        callerID = container.text(.callerID) ?? ""
        let asked = container.text(.limit).flatMap { Double($0) } ?? 5
        limit = asked.isNaN ? 5 : Int(min(max(asked.rounded(), 1), 50))
        let named = container.list(.sectors) + container.list(.sectorType)
        sectors = Set(named.compactMap { Sector(rawValue: $0.lowercased()) })
        agentID = container.text(.agentID) ?? ""
        conversationID = container.text(.conversationID) ?? ""
        onlyAgentID = container.text(.onlyAgentID) ?? ""
        includesArchived = container.flag(.includesArchived)
        explains = container.flag(.explain)
    }

    enum CodingKeys: String, CodingKey {
        case query, limit, sectors, explain
        case userID = "user_id"
        case callerID = "caller_id"
        case sectorType = "sector_type"
        case agentID = "agent_id"
        case conversationID = "conversation_id"
        case onlyAgentID = "only_agent_id"
        case includesArchived = "include_archived"
    }
}

extension KeyedDecodingContainer<SearchRequest.CodingKeys> {
    /// A text, or a number's spelling; without white space at both ends.
    fileprivate func text(_ key: Key) -> String? {
        if let text = try? decode(String.self, forKey: key) {
            return text.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if let number = try? decode(Double.self, forKey: key) {
            return Int64(exactly: number).map { String($0) } ?? String(number)
        }
        return nil
    }

    /// An array, or one text with commas.
    fileprivate func list(_ key: Key) -> [String] {
        if let list = try? decode([String].self, forKey: key) { return list }
        return (text(key) ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// `true`, `"true"`, `1` or `"1"`.
    fileprivate func flag(_ key: Key) -> Bool {
        if let flag = try? decode(Bool.self, forKey: key) { return flag }
        return ["true", "1", "yes"].contains((text(key) ?? "").lowercased())
    }
}
