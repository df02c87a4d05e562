import Foundation
import Synchronization

/// A child process, started with its own descriptors, folder and environment, and with signals as at login.
///
/// Not Foundation's `Process`: this one can hand over a listening socket as standard input, and the test process ignores
/// SIGPIPE, which a child must not inherit.
final class Child: Sendable {
    /// How a process ended.
    enum Ending: Equatable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    /// What a process that ended has said.
    struct Output: Sendable {
        var ending: Ending
        var bytes: [UInt8]
        var errors: String

        var text: String { String(decoding: bytes, as: UTF8.self) }
        var isSuccess: Bool { ending == .exit(0) }
    }

    /// A process that could not be started, or ended badly.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    let pid: pid_t
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program, looked up on PATH, with this environment and no other.
    ///
    /// The descriptors become standard input, output and error; -1 stands for /dev/null.
    init(
        _ arguments: [String], environment: [String: String], folder: String, descriptors: [Int32] = [-1, -1, -1]
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, source) in descriptors.enumerated() {
            if source < 0 {
                posix_spawn_file_actions_addopen(&actions, Int32(target), "/dev/null", O_RDWR, 0)
            } else {
                posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (all, none) = (sigset_t(), sigset_t())
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        // `env` changes the folder and becomes the program: glibc's own call for it is hidden from Swift.
        let words = (["env", "-C", folder] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var started: pid_t = 0
        let code = posix_spawnp(&started, "env", &actions, &attributes, words, variables)
        guard code == 0 else {
            throw Failure(
                description: "cannot start \(arguments.first ?? "nothing"): \(String(cString: strerror(code)))")
        }
        pid = started
    }

    /// How it ended; `nil` while it runs.
    func ended() -> Ending? {
        ending.withLock { ending in
            if let ending { return ending }
            var status: Int32 = 0
            guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
            ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
            return ending
        }
    }

    /// Waits for the end.
    @discardableResult
    func wait(seconds: Double = 20) throws -> Ending {
        try Poll.until("the end of process \(pid)", seconds: seconds) { ended() != nil }
        return ended() ?? .exit(-1)
    }

    /// Sends a signal, unless the process has ended: its id may be somebody else's by then.
    func send(_ signal: Int32) {
        if ended() == nil { kill(pid, signal) }
    }

    /// Runs a program to its end.
    ///
    /// Its output goes to files without a name: a daemon that it leaves behind may hold them open without harm.
    static func run(
        _ arguments: [String], environment: [String: String], folder: String, input: [UInt8] = [], seconds: Double = 60
    ) throws -> Output {
        let files = [try scratchFile(input), try scratchFile(), try scratchFile()]
        defer { for file in files { close(file) } }
        let child = try Child(arguments, environment: environment, folder: folder, descriptors: files)
        do {
            let ending = try child.wait(seconds: seconds)
            return Output(
                ending: ending, bytes: content(files[1]), errors: String(decoding: content(files[2]), as: UTF8.self))
        } catch {
            child.send(SIGKILL)
            try child.wait()
            throw Failure(
                description: "\(arguments): \(error); it said \(String(decoding: content(files[2]), as: UTF8.self))")
        }
    }

    private static func scratchFile(_ bytes: [UInt8] = []) throws -> Int32 {
        let path = "/tmp/e2e-output-\(UInt64.random(in: 0...UInt64.max))"
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure(description: "no temporary file: errno \(errno)") }
        unlink(path)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(file, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            guard count > 0 else { throw Failure(description: "cannot write a temporary file: errno \(errno)") }
            written += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    private static func content(_ file: Int32) -> [UInt8] {
        var status = stat()
        fstat(file, &status)
        let size = Int(status.st_size)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, pread(file, buffer.baseAddress, size, 0))
        }
    }
}
