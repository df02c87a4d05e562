import Persistence
import Domain
import Cryptography
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Sealing
@testable import Store

@Suite struct PayloadFileTests {
    private let fixture: TemporaryStore
    private var store: Store { fixture.sqlite }
    private let words = Array("My new address is 48 Maple Avenue.".utf8)

    init() throws { fixture = try TemporaryStore() }

    private func path(_ name: String) -> String { fixture.configuration.payloadPath + "/conv_1/" + name }

    private func wrappedKey() throws -> (userID: String?, bytes: [UInt8])? {
        try fixture.connection().queryOne("SELECT user_id, wrapped_key FROM conversation_keys") {
            ($0.optionalText(0), $0.blob(1))
        }
    }

    @Test(arguments: [
        (PayloadKind.transcription, "conv_1_transcription.json"), (.audio, "conv_1_audio.mp3"),
        (.failure, "conv_1_failure.json"),
    ]) func sealsAFileUnderItsName(kind: PayloadKind, name: String) throws {
        try store.writePayload(words, kind: kind, conversationID: "conv_1")
        #expect(fixture.folder.names(in: "payloads/conv_1") == [name + ".sealed"])
        let bytes = try Files.read(path(name + ".sealed"))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Maple Avenue"))
        #expect(try store.openPayload(path: path(name + ".sealed")) == words)
    }

    @Test(arguments: [
        (PayloadKind.transcription, "conv_1_transcription.json"), (.audio, "conv_1_audio.mp3"),
        (.failure, "conv_1_failure.json"),
    ]) func writesAPlainFileUnderExactlyItsName(kind: PayloadKind, name: String) throws {
        let plain = try fixture.another { $0.hasPlainPayloads = true }
        try plain.writePayload(words, kind: kind, conversationID: "conv_1")
        #expect(fixture.folder.names(in: "payloads/conv_1") == [name])
        #expect(try Files.read(path(name)) == words)
        #expect(try store.openPayload(path: path(name)) == words)
    }

    @Test func replacesAnEarlierFileWhole() throws {
        let long = [UInt8](repeating: 7, count: 3_000_000)
        try store.writePayload(long, kind: .audio, conversationID: "conv_1")
        #expect(try store.openPayload(path: path("conv_1_audio.mp3.sealed")) == long)
        try store.writePayload(words, kind: .audio, conversationID: "conv_1")
        #expect(try store.openPayload(path: path("conv_1_audio.mp3.sealed")) == words)
        #expect(fixture.folder.names(in: "payloads/conv_1").count == 1)
    }

    @Test func opensAgainInAnotherProcess() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
        #expect(try fixture.another().openPayload(path: path("conv_1_transcription.json.sealed")) == words)
    }

    @Test func sharesOneKeyBetweenTheFilesOfACall() throws {
        let store = store
        let results = inParallel(6) { index in
            try store.writePayload([UInt8(index)], kind: PayloadKind.allCases[index % 3], conversationID: "conv_1")
        }
        for result in results { try result.get() }
        #expect(try fixture.connection().queryOne("SELECT count(*) FROM conversation_keys") { $0.integer(0) } == 1)
        for name in fixture.folder.names(in: "payloads/conv_1") {
            #expect(try store.openPayload(path: path(name)).count == 1)
        }
    }

    @Test func belongsToTheCallerOnceTheyAreKnown() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
        let before = try #require(try wrappedKey())
        #expect(before.userID == nil)
        let sealed = try Files.read(path("conv_1_transcription.json.sealed"))

        let userID = try store.learn(.sample())
        let after = try #require(try wrappedKey())
        #expect(after.userID == userID)
        #expect(after.bytes != before.bytes)
        // The key is wrapped anew, the file is as it was.
        #expect(try Files.read(path("conv_1_transcription.json.sealed")) == sealed)
        #expect(try store.openPayload(path: path("conv_1_transcription.json.sealed")) == words)
        // A recording that comes later is sealed by the same key.
        try store.writePayload([1, 2], kind: .audio, conversationID: "conv_1")
        #expect(try store.openPayload(path: path("conv_1_audio.mp3.sealed")) == [1, 2])
    }

    @Test func doesNotOpenWithoutTheCallersKey() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
        let userID = try store.learn(.sample())
        try fixture.keysConnection().execute("DELETE FROM user_keys WHERE user_id = '\(userID)'")
        #expect(throws: StoreError.noKey) {
            try fixture.another().openPayload(path: path("conv_1_transcription.json.sealed"))
        }
    }

    @Test func doesNotOpenInAnotherConversationsPlace() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
        try store.writePayload(words, kind: .transcription, conversationID: "conv_2")
        let moved = fixture.configuration.payloadPath + "/conv_2/conv_2_transcription.json.sealed"
        try Files.write(try Files.read(path("conv_1_transcription.json.sealed")), to: moved)
        #expect(throws: StoreError.cannotOpen("a payload file")) { try store.openPayload(path: moved) }
    }

    @Test func doesNotOpenAsAnotherKindOfFile() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
        try Files.write(
            try Files.read(path("conv_1_transcription.json.sealed")), to: path("conv_1_failure.json.sealed"))
        #expect(throws: StoreError.cannotOpen("a payload file")) {
            try store.openPayload(path: path("conv_1_failure.json.sealed"))
        }
    }

    @Test func saysWhatIsWrongWithAPath() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
        #expect(throws: StoreError.file(operation: "open a file", errno: ENOENT)) {
            try store.openPayload(path: path("none.json.sealed"))
        }
        try Files.write([1], to: path("other.txt.sealed"))
        #expect(throws: StoreError.malformed("the file's name")) {
            try store.openPayload(path: path("other.txt.sealed"))
        }
        try Files.write([1], to: path("conv_9_audio.mp3.sealed"))
        #expect(throws: StoreError.noKey) { try store.openPayload(path: path("conv_9_audio.mp3.sealed")) }
        #expect(throws: StoreError.self) { try store.openPayload(path: fixture.configuration.payloadPath) }
    }

    @Test func leavesNothingWhenTheFolderCannotBeWritten() throws {
        try Files.write([1], to: fixture.configuration.payloadPath + "/conv_1")
        #expect(throws: StoreError.self) {
            try store.writePayload(words, kind: .audio, conversationID: "conv_1")
        }
        #expect(fixture.folder.names(in: "payloads") == ["conv_1"])
    }
}
