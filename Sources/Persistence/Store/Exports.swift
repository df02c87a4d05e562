// Whoever opens the store speaks in the contract's terms.
@_exported import Persistence
