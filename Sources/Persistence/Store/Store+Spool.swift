import Cryptography
import Domain
import Foundation
import Persistence
import Sealing
import Time

/// The spool: where events wait when the database cannot take them.
///
/// A file is sealed by the master key alone, so that it can be written and read whatever state the databases are in.
extension Store {
    private static let spoolSuffix = ".spooled"

    /// What stands in front of the body in a spool file, as one line of JSON.
    private struct SpoolHeader: Codable {
        var type: String
        var conversationID: String
        var eventTimestamp: Int64?
        var caller: String
        var receivedAt: UnixTime
        var ignoredReason: String?
    }

    /// Writes an event to the spool, synced.
    func spool(_ event: IncomingEvent, because reason: StoreError) throws(StoreError) -> Acceptance {
        let eventID = OpaqueID.make(.event)
        let header = SpoolHeader(
            type: event.type, conversationID: event.conversationID, eventTimestamp: event.eventTimestamp,
            caller: event.caller.canonical ?? "", receivedAt: event.receivedAt, ignoredReason: event.ignoredReason)
        guard let line = try? JSONEncoder().encode(header), let master = configuration.masterKeys.first else {
            throw .malformed("a spool header")
        }
        let sealed = try sealing { () throws(CryptographyError) in
            try SegmentedSeal.seal(Array(line) + [0x0A] + event.body, key: master, context: "spool|\(eventID)")
        }
        try Files.write(sealed, to: "\(configuration.spoolPath)/\(eventID)\(Self.spoolSuffix)")
        return Acceptance(eventID: eventID, isDuplicate: false, spooledBecause: reason)
    }

    /// Takes the events of the spool into the database.
    ///
    /// - Parameter report: Told of a file that cannot be read or taken in, by its name; it stays where it is.
    /// - Returns: How many were taken in.
    /// - Throws: ``StoreError`` when the database still cannot take them.
    /// - Throws: ``StoreError/busy`` while the database is locked.
    public func takeInSpool(report: (_ name: String, _ error: StoreError) -> Void) throws(StoreError) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: configuration.spoolPath)) ?? []
        var count = 0
        for name in names.sorted() where name.hasSuffix(Self.spoolSuffix) {
            let path = "\(configuration.spoolPath)/\(name)"
            let eventID = String(name.dropLast(Self.spoolSuffix.count))
            let event: IncomingEvent
            do throws(StoreError) {
                event = try spooledEvent(at: path, eventID: eventID)
            } catch .file(_, ENOENT) {
                continue  // Another process took it in.
            } catch {
                report(name, error)
                continue
            }
            do throws(StoreError) {
                // Committed with FULL before the file goes; in between a crash leaves both, and the digest finds out.
                _ = try acceptIntoDatabase(event, eventID: eventID)
                try Files.remove(path)
                count += 1
            } catch .busy {
                throw .busy
            } catch {
                // One file must not stand in the way of the others.
                report(name, error)
            }
        }
        return count
    }

    private func spooledEvent(at path: String, eventID: String) throws(StoreError) -> IncomingEvent {
        let sealed = try Files.read(path)
        for master in configuration.masterKeys {
            guard let bytes = try? SegmentedSeal.open(sealed, key: master, context: "spool|\(eventID)") else {
                continue
            }
            guard let end = bytes.firstIndex(of: 0x0A),
                let header = try? JSONDecoder().decode(SpoolHeader.self, from: Data(bytes[..<end]))
            else { throw .malformed("a spool file") }
            return IncomingEvent(
                type: header.type, conversationID: header.conversationID, eventTimestamp: header.eventTimestamp,
                caller: CallerIdentifier(canonical: header.caller), body: Array(bytes[(end + 1)...]),
                receivedAt: header.receivedAt, ignoredReason: header.ignoredReason)
        }
        throw .cannotOpen("a spool file")
    }
}
