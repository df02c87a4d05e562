import Domain
import Foundation
import Testing

@testable import Store

@Suite struct ConversationIDTests {
    private let fixture: TemporaryStore
    private var store: Store { fixture.sqlite }

    init() throws { fixture = try TemporaryStore() }

    private static let strange = [
        "../../x", "/etc/passwd", "..", ".", "a/b", "a b", "conv\u{0}1", "é", "会話", "conv_1\n", "conv.1", "%2e%2e",
        String(repeating: "a", count: 129), String(repeating: "ü", count: 5000),
    ]

    private func keptID(of raw: String, _ body: String = "hello") throws -> String {
        try store.keep(.sample(body, conversation: raw))
        return try store.claim().conversationID
    }

    @Test(arguments: ["conv_5212kjedjhcxfm61p0k3bnz0waf8", "a", "-", "A-Z_0", String(repeating: "a", count: 128)])
    func keepsAPlainID(raw: String) throws {
        #expect(ConversationID.isPlain(raw))
        #expect(try keptID(of: raw) == raw)
    }

    @Test(arguments: strange) func derivesAPlainIDOfAStrangeOne(raw: String) throws {
        #expect(!ConversationID.isPlain(raw))
        let id = try keptID(of: raw)
        #expect(id.hasPrefix("unnamed-"))
        #expect(id.utf8.count == 40)
        #expect(ConversationID.isPlain(id))
        try store.writePayload([1], kind: .transcription, conversationID: id)
        #expect(fixture.folder.names(in: "payloads") == [id])
    }

    @Test func derivesTheSameIDForTheSameConversation() throws {
        let first = try keptID(of: "../../x", "one")
        #expect(try store.conversationID(for: "../../x", digest: []) == first)
        #expect(try store.conversationID(for: "../../y", digest: []) != first)
    }

    @Test func tellsNamelessConversationsApartByTheirBytes() throws {
        let ids = Set([try keptID(of: "", "one"), try keptID(of: "", "two")])
        #expect(ids.count == 2)
        #expect(ids.allSatisfy { $0.hasPrefix("unnamed-") && ConversationID.isPlain($0) })
    }

    @Test func derivesDifferentIDsUnderDifferentKeys() throws {
        let other = try TemporaryStore()
        #expect(
            try store.conversationID(for: "../../x", digest: [])
                != other.sqlite.conversationID(for: "../../x", digest: []))
    }
}
