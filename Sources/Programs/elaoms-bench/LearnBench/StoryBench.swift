import CallerIndex
import CommandLineTool
import Configuration
import Domain
import ElevenLabs
import Foundation
import Persistence
import Store
import Telemetry
import Time
import Worker

/// Learns stories through the queue, as the programs do, and says what is true of what is known at the end.
///
/// - Returns: The exit status; `nil` when the arguments are none of these.
func learnStories(_ arguments: [String]) throws -> Int32? {
    guard let options = Options(arguments, valued: ["--stories"], flags: ["--misses"]), options.rest.isEmpty,
        let path = options.values["--stories"]
    else { return nil }
    var report = StoryReport()
    for story in try StoryFile(path: path).stories {
        let bench = try StoryBench()
        defer { bench.remove() }
        let known = try bench.learn(story)
        report.add(known, of: story)
        if options.flags.contains("--misses") { for line in known.misses(story) { Program.print(line) } }
    }
    Program.print(report.table())
    return 0
}

/// A database and a worker of one story.
private struct StoryBench {
    private let folder: String
    private let configuration: Configuration
    private let store: Store
    private let loop: WorkerLoop
    private let context = Context(log: Log(program: "elaoms-bench") { _ in })

    init() throws {
        folder = NSTemporaryDirectory() + "elaoms-stories-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var environment = ProcessInfo.processInfo.environment
        let model = try Configuration.embeddingModelPath(environment: environment)
        environment["ELAOMS_EMBEDDING_MODEL_PATH"] = URL(filePath: model).standardizedFileURL.path
        environment["ELAOMS_HOME"] = folder
        environment["ELAOMS_MASTER_KEY"] =
            Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
        var configuration = try Configuration(role: .worker, environment: environment)
        configuration.store.creates = true
        store = try Store(configuration.store)
        let embedder = configuration.makeEmbedder(for: .documents, context: context)
        loop = configuration.makeWorker(store: store, embedder: embedder, context: context).loop
        self.configuration = configuration
    }

    func remove() {
        do { try FileManager.default.removeItem(atPath: folder) } catch {
            Program.print(toStandardError: "elaoms-bench: \(folder) could not be removed")
        }
    }

    func learn(_ story: StoryFile.Story) throws -> KnownStory {
        for place in story.calls.indices {
            _ = try store.accept(
                IncomingEvent(
                    postCall: try story.event(place, of: "story"), receivedAt: Clock.system.now(),
                    caller: configuration.makeWhoCalls(store: store).queued))
            _ = try loop.drain()
        }
        guard let userID = try store.userID(for: try store.reference(to: configuration.callers.party(story.number))),
            let data = try store.recallData(of: userID, embeddingModel: nil)
        else { return KnownStory() }
        let recall = configuration.makeRecall(
            store: store, embedder: configuration.makeEmbedder(for: .question, context: context), context: context)
        var known = KnownStory(name: data.profile.name, memories: data.memories)
        for question in story.questions {
            let answer = try recall.answer(RecallService.Query(question.ask), about: userID)
            known.answers.append(answer?.answer.hits.map(\.memory.content) ?? [])
        }
        return known
    }
}

/// What is known of a story's caller at the end.
struct KnownStory {
    var name: String?
    var memories: [MemoryRecord] = []
    /// What is found for each question.
    var answers: [[String]] = []

    /// The contents of what holds, in small letters.
    var holding: [String] {
        memories.filter { $0.state == .active && $0.layer == .holds }.map { $0.content.lowercased() }
    }

    /// The contents of everything that can be found, in small letters.
    var findable: [String] { memories.filter { $0.state == .active }.map { $0.content.lowercased() } }

    func isAnswered(_ question: StoryFile.Story.Question, _ found: [String]) -> Bool {
        let texts = found.map { $0.lowercased() }
        let all = texts.joined(separator: "\n")
        let isRight = StoryFile.Story.Label(words: question.right).isSaid(in: all)
        let isWrong = question.wrong.contains { group in group.contains { all.contains($0.lowercased()) } }
        return isRight && !isWrong
    }

    /// What is wrong, for whoever improves it.
    func misses(_ story: StoryFile.Story) -> [String] {
        var lines = ["# \(story.id): \(name ?? "-") (\(story.name ?? "-"))"]
        for memory in memories.sorted(by: { ($0.saidAt, $0.id) < ($1.saidAt, $1.id) }) {
            let state = memory.state == .active ? memory.layer.rawValue : memory.state.rawValue
            lines.append("  \(state) \(memory.origin): \(memory.content)")
        }
        for fact in story.facts where !holding.contains(where: fact.isSaid) { lines.append("  MISSED \(fact.words)") }
        for line in story.forbidden where holding.contains(where: line.isSaid) {
            lines.append("  BELIEVED \(line.words)")
        }
        for (question, found) in zip(story.questions, answers) where !isAnswered(question, found) {
            lines.append("  UNANSWERED \(question.ask) \(question.right) not \(question.wrong): \(found)")
        }
        return lines
    }
}

/// The figures over all stories.
struct StoryReport {
    private var facts = (right: 0, all: 0)
    private var findableFacts = 0
    private var forbidden = (held: 0, findable: 0, all: 0)
    private var questions = (right: 0, all: 0)
    private var names = (right: 0, wrong: 0, all: 0)
    private var statements = 0
    private var utterances = 0

    mutating func add(_ known: KnownStory, of story: StoryFile.Story) {
        let (holding, findable) = (known.holding, known.findable)
        facts.all += story.facts.count
        facts.right += story.facts.count { fact in holding.contains(where: fact.isSaid) }
        findableFacts += story.facts.count { fact in findable.contains(where: fact.isSaid) }
        forbidden.all += story.forbidden.count
        forbidden.held += story.forbidden.count { line in holding.contains(where: line.isSaid) }
        forbidden.findable += story.forbidden.count { line in findable.contains(where: line.isSaid) }
        questions.all += story.questions.count
        questions.right += zip(story.questions, known.answers).count { known.isAnswered($0, $1) }
        names.all += 1
        let name = known.name?.lowercased() ?? ""
        if let right = story.name {
            if name == right.lowercased() { names.right += 1 } else if !name.isEmpty { names.wrong += 1 }
        } else if name.isEmpty {
            names.right += 1
        } else {
            names.wrong += 1
        }
        statements += known.memories.count {
            $0.state == .active && $0.layer == .holds && [.user, .fact].contains($0.origin)
        }
        utterances += story.calls.reduce(0) { $0 + $1.turns.count { $0.role == "user" } }
    }

    func table() -> String {
        func share(_ part: Int, _ all: Int) -> String {
            String(format: "%4d of %4d  %.3f", part, all, all == 0 ? 0 : Double(part) / Double(all))
        }
        return """
            facts that hold                  \(share(facts.right, facts.all))
            facts that can be found          \(share(findableFacts, facts.all))
            forbidden lines that hold        \(share(forbidden.held, forbidden.all))
            forbidden lines that are found   \(share(forbidden.findable, forbidden.all))
            questions answered rightly       \(share(questions.right, questions.all))
            names right                      \(share(names.right, names.all)), wrong \(names.wrong)
            statements that hold, utterances \(share(statements, utterances))
            """
    }
}
