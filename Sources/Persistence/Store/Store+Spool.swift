import Domain
import Persistence
import Sealing

/// Events that wait in the ``SpoolFolder`` because the database cannot take them.
extension Store {
    /// Writes an event to the spool, synced.
    func spool(_ event: IncomingEvent, because reason: StoreError) throws(StoreError) -> Acceptance {
        let eventID = OpaqueID.make(.event)
        try spool.write(event, eventID: eventID)
        return Acceptance(eventID: eventID, isDuplicate: false, spooledBecause: reason)
    }

    /// Takes the events of the spool into the database.
    ///
    /// - Parameter report: Told of a file that cannot be read or taken in, by its name; it stays where it is.
    /// - Returns: How many were taken in.
    /// - Throws: ``StoreError/busy`` while the database is locked.
    public func takeInSpool(report: (_ name: String, _ error: StoreError) -> Void) throws(StoreError) -> Int {
        var count = 0
        for eventID in spool.eventIDs {
            do throws(StoreError) {
                guard let event = try spool.event(eventID) else { continue }
                // Committed with FULL before the file goes; in between a crash leaves both, and the digest finds out.
                _ = try acceptIntoDatabase(event, eventID: eventID)
                try spool.remove(eventID)
                count += 1
            } catch .busy {
                throw .busy
            } catch {
                // One file must not stand in the way of the others.
                report(spool.fileName(of: eventID), error)
            }
        }
        return count
    }
}
