import Persistence
import Testing

/// Every implementation keeps every promise, and a promise that is broken is noticed.
@Suite struct StorageContractTests {
    @Test(arguments: StorageImplementation.all, StorageContract.all)
    func keepsItsPromise(implementation: StorageImplementation, promise: StorageContract) throws {
        try promise.check(implementation.open())
    }

    /// What an implementation may get wrong, and the promise that finds it out.
    private static let faults: [(FaultyStorage.Fault, String)] = [
        (.losesEvents, "an event is kept once"),
        (.acknowledgesWithoutTheLease, "an event whose lease ends is the next worker's"),
        (.losesTurns, "a learned call reads back whole"),
        (.losesAMemory, "a learned call reads back whole"),
        (.losesVectors, "vectors are of one model, and of the state that was read"),
        (.losesLinks, "a pair has one link, and a hand's link holds"),
        (.neverRaisesTheRevision, "each change raises the revision, once"),
        (.losesQuestions, "questions are kept, about callers and strangers"),
        (.losesPayloads, "a payload reads back, the last one written"),
    ]

    @Test(arguments: faults) func noticesAFault(fault: FaultyStorage.Fault, name: String) throws {
        let sound = try #require(StorageImplementation.all.first)
        let promise = try StorageContract.named(name)
        withKnownIssue {
            let opened = try sound.open()
            try promise.check(
                StorageImplementation.Opened(
                    storage: FaultyStorage(opened.storage, fault), other: FaultyStorage(opened.other, fault),
                    files: opened.files))
        }
    }
}
