import Cryptography
import Domain
import Foundation
import Persistence
import Time

/// Where events wait when the database cannot take them: a synced file each.
///
/// A file is sealed by the master key alone, so that it can be written and read whatever state the databases are in.
package struct SpoolFolder: Sendable {
    private static let suffix = ".spooled"

    /// What stands in front of the body, as one line of JSON.
    private struct Header: Codable {
        var type: String
        var conversationID: String
        var eventTimestamp: Int64?
        var caller: String
        var receivedAt: UnixTime
        var ignoredReason: String?
    }

    private let path: String
    private let masterKeys: [SealingKey]

    /// Names the folder.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - masterKeys: Newest first; the first seals, all open.
    package init(path: String, masterKeys: [SealingKey]) {
        self.path = path
        self.masterKeys = masterKeys
    }

    /// The ids of the events that wait.
    package var eventIDs: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(Self.suffix) }.sorted().map { String($0.dropLast(Self.suffix.count)) }
    }

    /// The name of an event's file, for a log.
    package func fileName(of eventID: String) -> String { eventID + Self.suffix }

    private func file(of eventID: String) -> String { path + "/" + fileName(of: eventID) }

    /// Writes an event; when this returns, a power cut does not lose it.
    package func write(_ event: IncomingEvent, eventID: String) throws(StoreError) {
        let header = Header(
            type: event.type, conversationID: event.conversationID, eventTimestamp: event.eventTimestamp,
            caller: event.caller.canonical ?? "", receivedAt: event.receivedAt, ignoredReason: event.ignoredReason)
        guard let line = try? JSONEncoder().encode(header), let master = masterKeys.first else {
            throw .malformed("a spool header")
        }
        let sealed = try sealing { () throws(CryptographyError) in
            try SegmentedSeal.seal(Array(line) + [0x0A] + event.body, key: master, context: "spool|\(eventID)")
        }
        try Files.write(sealed, to: file(of: eventID))
    }

    /// Reads an event.
    ///
    /// - Returns: `nil` when it is not there any more: another process took it in.
    /// - Throws: ``StoreError`` when the file cannot be read or opened.
    package func event(_ eventID: String) throws(StoreError) -> IncomingEvent? {
        let sealed: [UInt8]
        do throws(StoreError) {
            sealed = try Files.read(file(of: eventID))
        } catch .file(_, ENOENT) {
            return nil
        }
        for master in masterKeys {
            guard let bytes = try? SegmentedSeal.open(sealed, key: master, context: "spool|\(eventID)") else {
                continue
            }
            guard let end = bytes.firstIndex(of: 0x0A),
                let header = try? JSONDecoder().decode(Header.self, from: Data(bytes[..<end]))
            else { throw .malformed("a spool file") }
            return IncomingEvent(
                type: header.type, conversationID: header.conversationID, eventTimestamp: header.eventTimestamp,
                caller: CallerIdentifier(canonical: header.caller), body: Array(bytes[(end + 1)...]),
                receivedAt: header.receivedAt, ignoredReason: header.ignoredReason)
        }
        throw .cannotOpen("a spool file")
    }

    /// Removes an event that has been taken in.
    package func remove(_ eventID: String) throws(StoreError) { try Files.remove(file(of: eventID)) }
}
