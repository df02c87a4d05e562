import Testing

/// Gives a suite a stack of its own, and takes it away at the end, whatever the tests did.
struct StackTrait: SuiteTrait, TestScoping {
    var options: Stack.Options

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let stack = try Stack(options)
        do {
            try await Stack.$ofSuite.withValue(stack) { try await function() }
            // Each suite ends with this proof: nothing that its calls told stands in any log.
            let personal = stack.personal.withLock { Array($0) }
            if !personal.isEmpty { #expect(try stack.files(holding: personal, below: ["run/log"]) == []) }
        } catch {
            stack.stop()
            throw error
        }
        stack.stop()
        #expect(stack.leftovers() == [], "`stack.sh stop` has left these running")
    }
}

extension Trait where Self == StackTrait {
    /// A stack for this suite; see ``Stack/Options``.
    static func stack(
        settings: [String: String] = [:], variables: [String: String] = [:], ownsProcesses: Bool = false
    ) -> Self {
        Self(options: Stack.Options(settings: settings, variables: variables, ownsProcesses: ownsProcesses))
    }
}

/// The tests over real nginx, real processes and TLS; one after another, since a stack fills a machine.
///
/// One thread runs them, the other can see that a test is over its time limit.
@Suite("End to end", .serialized, .ownThreads(2))
enum EndToEnd {}

/// The tests of programs that need no stack, each in a home of its own; they run beside those of ``EndToEnd``.
@Suite("Programs without a stack", .ownThreads(2))
enum WithoutStack {}
