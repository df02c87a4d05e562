import Foundation
import Synchronization

extension Stack {
    /// The children of the test.
    struct Processes: Sendable {
        var fastCGI: [Child] = []
        var worker: Child?
        var further: [Child] = []
        /// Every child there ever was, for the end.
        var all: [Child] = []
        var listeners: [Int32] = []
        var isStopped = false
    }

    /// How many FastCGI processes share the socket.
    var fastCGICount: Int { Int(options.variables["STACK_FCGI_PROCESSES"] ?? "2") ?? 2 }

    func startOwnProcesses() throws {
        // The worker makes no database; it would end if it were faster than the first FastCGI process.
        let made = try program("elaoms", "migrate")
        guard made.isSuccess else { throw Child.Failure(description: "elaoms migrate: \(made.errors)") }
        let listener = try FastCGIClient.listen(path: socket)
        processes.withLock { $0.listeners.append(listener) }
        for _ in 0..<fastCGICount {
            let child = try fastCGI(on: listener)
            processes.withLock { $0.fastCGI.append(child) }
        }
        try respawnWorker()
    }

    /// The FastCGI process of an index, when the test owns the processes.
    func fastCGI(_ index: Int) -> Child { processes.withLock { $0.fastCGI[index] } }

    /// Puts a new FastCGI process in the place of one that ended, on the same socket.
    func respawnFastCGI(_ index: Int) throws {
        let child = try fastCGI(on: processes.withLock { $0.listeners[0] })
        processes.withLock { $0.fastCGI[index] = child }
    }

    /// Starts a worker in the place of one that ended.
    @discardableResult
    func respawnWorker() throws -> Child {
        let child = try launch(
            [Self.programs + "/elaoms-worker", "run"], settings: ["ELAOMS_LOG": run + "/log/worker.log"], input: -1,
            pidFile: "worker.pid")
        processes.withLock { $0.worker = child }
        return child
    }

    /// Throws what a process said that has ended by itself, when the test owns the processes.
    func expectOwnProcessesAlive() throws {
        let (children, worker) = processes.withLock { ($0.fastCGI, $0.worker) }
        for child in children + [worker].compactMap({ $0 }) {
            guard let ending = child.ended() else { continue }
            let errors = (try? String(contentsOfFile: run + "/log/stderr.log", encoding: .utf8)) ?? ""
            throw Child.Failure(
                description: "process \(child.pid) has ended by itself: \(ending); \(errors.suffix(500))")
        }
    }

    /// The worker, when the test owns the processes.
    var worker: Child? { processes.withLock { $0.worker } }

    /// One more FastCGI process, alone on a socket of its own that nginx does not know.
    ///
    /// It may have other settings, and limits: words for the shell's `ulimit`, such as `-f 0`.
    func lonelyFastCGI(settings: [String: String] = [:], limits: String = "") throws -> (child: Child, socket: String) {
        let path = "\(run)/lonely-\(UInt32.random(in: 0...UInt32.max)).sock"
        let listener = try FastCGIClient.listen(path: path)
        defer { close(listener) }
        let child = try fastCGI(on: listener, settings: settings, limits: limits)
        return (child, path)
    }

    private func fastCGI(on listener: Int32, settings: [String: String] = [:], limits: String = "") throws -> Child {
        var words = [Self.programs + "/elaoms-fcgi"]
        if !limits.isEmpty { words = ["/bin/sh", "-c", "ulimit \(limits) && exec \"$0\""] + words }
        return try launch(words, settings: settings, input: listener, pidFile: "fcgi.pids")
    }

    /// Starts a program; its process id goes to the file from which `stack.sh stop` takes it, should the test die.
    private func launch(
        _ words: [String], settings: [String: String], input: Int32, pidFile: String
    ) throws -> Child {
        let errors = open(run + "/log/stderr.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(errors) }
        let child = try Child(
            words, environment: environment(settings), folder: home, descriptors: [input, errors, errors])
        let isStopped = processes.withLock { processes in
            processes.all.append(child)
            return processes.isStopped
        }
        let file = open(run + "/" + pidFile, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        // spawn-fcgi ends its file without a line feed.
        let line = Array("\n\(child.pid)\n".utf8)
        _ = write(file, line, line.count)
        close(file)
        if isStopped { child.send(SIGKILL) }
        return child
    }

    // MARK: - Processes of the scripts

    /// The names of all processes that work in this home.
    func leftovers() -> [String] {
        let files = FileManager.default
        return ((try? files.contentsOfDirectory(atPath: "/proc")) ?? []).filter { pid_t($0) != nil }.compactMap { pid in
            guard let folder = try? files.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd"),
                folder.hasPrefix(home)
            else { return nil }
            return try? String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8)
        }
    }

    /// The process ids in a file of `stack.sh`.
    func pids(in file: String) -> [pid_t] {
        let text = (try? String(contentsOfFile: run + "/" + file, encoding: .utf8)) ?? ""
        return text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    }
}
