import Foundation
import Store
import Synchronization

/// One running ELAOMS, alone in a temporary home: real nginx, real processes, TLS.
///
/// `scripts/stack.sh` does the work, as it does for `make run`. A guardian process stops and deletes everything as soon
/// as this process lets go of it, by ``stop()`` or by dying.
final class Stack: Sendable {
    /// What a suite wants to be different.
    struct Options: Sendable {
        /// Lines of `.env` besides those of `conf/env.example`.
        var settings: [String: String] = [:]
        /// Variables of `scripts/stack.sh`.
        var variables: [String: String] = [:]
        /// Whether the processes are children of the test, so that it sees how they end and can replace each of them.
        ///
        /// Then the test holds the listening socket, as systemd does. Else spawn-fcgi starts them.
        var ownsProcesses = false
    }

    /// The keys that the programs were given.
    struct Keys: Sendable {
        var postCall: String
        var clientData: String
        var searchData: String
        var master: String
    }

    /// The stack of the suite that is running.
    @TaskLocal static var ofSuite: Stack?

    /// The stack of the suite that is running.
    static var current: Stack {
        get throws {
            guard let ofSuite else { throw Child.Failure(description: "the suite has no stack trait") }
            return ofSuite
        }
    }

    static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

    /// Where the executables are: the folder of this test, unless STACK_BIN says otherwise.
    static let programs: String = {
        if let given = ProcessInfo.processInfo.environment["STACK_BIN"], !given.isEmpty { return given }
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (own as NSString).deletingLastPathComponent
    }()

    let home: String
    let port: UInt16
    let keys: Keys
    let options: Options
    let processes = Mutex(Processes())
    /// What no log may hold: the numbers, names and sentences of the calls that were sent.
    let personal = Mutex<Set<String>>([])
    let openedStore = Mutex<Store?>(nil)

    private let guardian: Child
    private let guardianLine: Int32

    var run: String { home + "/run" }
    var socket: String { run + "/elaoms.sock" }
    var payloads: String { home + "/payloads" }

    /// Makes a stack and waits until it is ready.
    init(_ options: Options) throws {
        // A peer that hangs up must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        self.options = options
        home = try Self.makeHome()
        port = try Self.freePort()
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Child.Failure(description: "no pair of sockets: errno \(errno)")
        }
        guardianLine = ends[1]
        let variables = Self.variables(home: home, port: port, options)
        guardian = try Child(
            ["setsid", "bash", "-c", Self.guardianScript, home, Self.repository + "/scripts/stack.sh"],
            environment: variables, folder: "/", descriptors: [ends[0], -1, -1])
        close(ends[0])
        do {
            keys = try Self.makeSettings(home: home, variables: variables, options)
        } catch {
            close(guardianLine)
            throw error
        }
        do {
            try start()
        } catch {
            stop()
            throw error
        }
    }

    deinit { stop() }

    /// Waits for the end of its input, which is the end of the stack or of the test process.
    private static let guardianScript =
        "cat >/dev/null; \"$1\" stop; [[ -n ${ELAOMS_E2E_KEEP:-} ]] || rm -rf -- \"$0\""

    /// Stops everything and deletes the home, unless `ELAOMS_E2E_KEEP` is set in the environment.
    func stop() {
        let isFirst = processes.withLock { processes in
            defer { processes.isStopped = true }
            return !processes.isStopped
        }
        guard isFirst else { return }
        close(guardianLine)
        // The test's own children are stopped by their process ids, too; here they are only waited for.
        _ = try? guardian.wait(seconds: 60)
        let (children, sockets) = processes.withLock { ($0.all, $0.listeners) }
        for child in children {
            child.send(SIGKILL)
            _ = try? child.wait()
        }
        for socket in sockets { close(socket) }
    }

    private func start() throws {
        try script("configure", "start-nginx")
        if options.ownsProcesses {
            try startOwnProcesses()
        } else {
            try script("start-fcgi", "start-worker")
        }
        try Poll.until("a stack that is ready") { try request("GET", "/health/ready").status == 200 }
    }

    // MARK: - Set-up

    /// A short path: a Unix socket takes 107 bytes.
    private static func makeHome() throws -> String {
        var template = Array("/tmp/e2e-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Child.Failure(description: "no temporary folder: errno \(errno)") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A port that nobody has, below those that the kernel gives to clients: none of theirs can take it meanwhile.
    private static func freePort() throws -> UInt16 {
        for _ in 0..<200 {
            let port = UInt16.random(in: 20_000...32_000)
            let isFree = ["127.0.0.1", "127.0.0.2"].allSatisfy { HTTPSClient.canListen(host: $0, port: port) }
            if isFree { return port }
        }
        throw Child.Failure(description: "no free port between 20000 and 32000")
    }

    private static func variables(home: String, port: UInt16, _ options: Options) -> [String: String] {
        var variables = [
            "ELAOMS_HOME": home, "STACK_PORT": String(port), "STACK_BIN": programs,
            "STACK_CLIENTS": "127.0.0.2 unmetered; 127.0.0.3 operator;",
        ]
        // LLVM_PROFILE_FILE: where `make coverage` wants the programs' counters.
        for name in ["PATH", "LD_LIBRARY_PATH", "ELAOMS_E2E_KEEP", "LLVM_PROFILE_FILE"] {
            variables[name] = ProcessInfo.processInfo.environment[name]
        }
        return variables.merging(options.variables) { _, own in own }
    }

    private static func makeSettings(home: String, variables: [String: String], _ options: Options) throws -> Keys {
        let made = try Child.run([repository + "/scripts/stack.sh", "env"], environment: variables, folder: home)
        guard made.isSuccess else { throw Child.Failure(description: "stack.sh env: \(made.errors)") }
        let path = home + "/.env"
        var text = try String(contentsOfFile: path, encoding: .utf8)
        for (name, value) in options.settings.sorted(by: { $0.key < $1.key }) { text += "\(name)=\(value)\n" }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        func value(_ name: String) -> String {
            let line = text.split(separator: "\n").last { $0.hasPrefix(name + "=") } ?? ""
            return String(line.dropFirst(name.utf8.count + 1))
        }
        return Keys(
            postCall: value("ELEVENLABS_POST_CALL_KEY"), clientData: value("ELEVENLABS_CLIENT_DATA_KEY"),
            searchData: value("ELEVENLABS_SEARCH_DATA_KEY"), master: value("ELAOMS_MASTER_KEY"))
    }

    // MARK: - Commands

    /// Runs `scripts/stack.sh`.
    func script(_ words: String...) throws {
        let output = try Child.run(
            [Self.repository + "/scripts/stack.sh"] + words,
            environment: Self.variables(home: home, port: port, options), folder: home, seconds: 90)
        guard output.isSuccess else {
            throw Child.Failure(description: "stack.sh \(words): \(output.ending) \(output.errors)")
        }
    }

    /// The environment of a program of this stack: its home and nothing of the developer's.
    func environment(_ further: [String: String] = [:]) -> [String: String] {
        var environment = Self.variables(home: home, port: port, options).filter { !$0.key.hasPrefix("STACK_") }
        environment["ELAOMS_LOG"] = run + "/log/fcgi.log"
        return environment.merging(further) { _, own in own }
    }

    /// Runs a program of this stack to its end.
    func program(_ words: String..., settings: [String: String] = [:], input: [UInt8] = []) throws -> Child.Output {
        var arguments = words
        arguments[0] = Self.programs + "/" + arguments[0]
        return try Child.run(arguments, environment: environment(settings), folder: home, input: input)
    }

    /// The files below a folder of the home, relative to it.
    func files(below folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: home + "/" + folder)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// The files below some folders in which any of the texts occurs, byte for byte.
    ///
    /// By a child process: closing a database file in this one would drop the locks that SQLite holds here.
    func files(holding texts: [String], below folders: [String]) throws -> [String] {
        // Three letters occur by chance in a few megabytes of noise.
        let patterns = texts.filter { $0.utf8.count >= 8 }
        precondition(!patterns.isEmpty, "nothing to look for")
        let list = home + "/patterns-\(UInt32.random(in: 0...UInt32.max))"
        try patterns.joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
        defer { unlink(list) }
        let found = try Child.run(
            ["grep", "-rlaF", "-f", list] + folders, environment: environment(["LC_ALL": "C"]), folder: home)
        guard [.exit(0), .exit(1)].contains(found.ending) else { throw Child.Failure(description: found.errors) }
        return found.text.split(separator: "\n").map { String($0) }
    }
}
