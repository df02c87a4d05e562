import Foundation

/// Runs a body on real threads that start together, and returns what each made, in order.
public func inParallel<T: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> T, meanwhile: () -> Void = {}
) -> [Result<T, any Error>] {
    let results = Locked<[Int: Result<T, any Error>]>([:])
    let (done, start) = (DispatchGroup(), DispatchGroup())
    start.enter()
    for index in 0..<count {
        done.enter()
        Thread { @Sendable in
            start.wait()
            let result = Result { try body(index) }
            results.change { $0[index] = result }
            done.leave()
        }.start()
    }
    start.leave()
    meanwhile()
    done.wait()
    let made = results.value
    return (0..<count).compactMap { made[$0] }
}

/// A value that several threads change.
public final class Locked<Value: Sendable>: @unchecked Sendable {
    // Unchecked: the lock is held whenever the value is touched.
    private let lock = NSLock()
    private var held: Value

    /// Takes the first value.
    public init(_ value: Value) { held = value }

    /// The value now.
    public var value: Value { lock.withLock { held } }

    /// Changes the value.
    @discardableResult
    public func change<T>(_ body: (inout Value) -> T) -> T { lock.withLock { body(&held) } }
}

/// Polls a condition until it holds.
public func eventually(seconds: Double = 20, _ condition: () throws -> Bool) rethrows -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !condition() {
        if Date() > deadline { return false }
        usleep(1000)
    }
    return true
}
