import Domain
import Persistence

/// How a set of sectors lies in one column: their words, separated by spaces.
enum StoredSectors {
    static func text(_ sectors: Set<Sector>) -> String {
        sectors.map(\.rawValue).sorted().joined(separator: " ")
    }

    static func sectors(_ text: String) throws(StoreError) -> Set<Sector> {
        var sectors: Set<Sector> = []
        for word in text.split(separator: " ") {
            guard let sector = Sector(rawValue: String(word)) else { throw .malformed("a memory") }
            sectors.insert(sector)
        }
        return sectors
    }
}
