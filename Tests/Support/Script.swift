import Foundation

/// A program that a test runs and waits for.
public enum Script {
    /// What became of it.
    public struct Outcome {
        /// Its exit status.
        public var status: Int32
        /// What it printed.
        public var output: Data
    }

    /// Runs a program to its end.
    ///
    /// By way of a file: reading a pipe ends the whole process where a signal interrupts it.
    ///
    /// - Parameters:
    ///   - path: The executable.
    ///   - arguments: What it is given.
    ///   - input: What it reads from its standard input.
    ///   - keepsErrors: Whether what it prints as errors belongs to the output.
    /// - Returns: How it ended, and what it printed.
    /// - Throws: When it cannot be run.
    public static func run(
        _ path: String, _ arguments: [String], input: Data = Data(), keepsErrors: Bool = false
    ) throws -> Outcome {
        let folder = try TemporaryFolder()
        let (source, target) = (folder.path + "/input", folder.path + "/output")
        try input.write(to: URL(filePath: source))
        try Data().write(to: URL(filePath: target))
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: source))
        let output = try FileHandle(forWritingTo: URL(filePath: target))
        process.standardOutput = output
        if keepsErrors { process.standardError = output }
        try process.run()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try Data(contentsOf: URL(filePath: target)))
    }
}
