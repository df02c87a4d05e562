import Configuration
import Foundation
import Testing

/// What the code reads, what it documents and what the template offers are the same settings.
struct SettingTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let documented = Set(Setting.all.map(\.name))

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Names of variables that stand alone in quotation marks, in a folder's Swift files but one.
    private static func namesRead(in folder: String, except: String) throws -> Set<String> {
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
        var names: Set<String> = []
        for file in files where file.hasSuffix(".swift") && !file.hasSuffix(except) {
            for match in try text(folder + "/" + file).matches(
                of: /"((?:ELAOMS|ELEVENLABS|OPENMEMORY|OPENAI|PAYLOAD)_[A-Z_]+)"/)
            {
                names.insert(String(match.1))
            }
        }
        return names
    }

    @Test func everyVariableThatIsReadIsDocumentedAndTheOtherWayRound() throws {
        #expect(try Self.namesRead(in: "Sources/Configuration", except: "Setting.swift") == Self.documented)
    }

    @Test func noOtherRoomReadsVariablesOfItsOwn() throws {
        #expect(try Self.namesRead(in: "Sources", except: "Setting.swift").subtracting(Self.documented).isEmpty)
    }

    @Test func theTemplateOffersEverySettingAndNothingElse() throws {
        let names = try Self.text("conf/env.example").split(separator: "\n").compactMap {
            $0.firstMatch(of: /^(?:# )?((?:ELAOMS|ELEVENLABS|OPENMEMORY|OPENAI|PAYLOAD)_[A-Z_]+)=/).map { String($0.1) }
        }
        #expect(Set(names) == Self.documented)
        #expect(names.count == Set(names).count)
    }

    @Test func theDocumentNamesEverySettingAndEveryFormerName() throws {
        let document = try Self.text("docs/SETTINGS.md")
        for name in Self.documented { #expect(document.contains("`\(name)`"), "\(name)") }
        for name in Setting.all.compactMap(\.formerName) { #expect(document.contains("`\(name)`"), "\(name)") }
    }

    @Test func theReadmeNamesOnlySettingsThatThereAre() throws {
        let names = try Self.text("README.md").matches(
            of: /(?:ELAOMS|ELEVENLABS|OPENMEMORY|OPENAI|PAYLOAD)_[A-Z_]+[A-Z]/
        ).map { String($0.0) }
        #expect(!names.isEmpty)
        #expect(Set(names).subtracting(Self.documented).isEmpty)
    }

    @Test func everySettingSaysWhatItMeans() {
        #expect(Self.documented.count == Setting.all.count)
        for setting in Setting.all {
            #expect(!setting.meaning.isEmpty)
            #expect(!setting.fallback.isEmpty)
        }
    }

    /// The names of before still work, each with a note for the log; the present name wins.
    @Test(arguments: [
        ("ELAOMS_MODEL_THREADS", "ELAOMS_LANGUAGE_MODEL_THREADS")
    ])
    func aFormerNameStillCounts(former: String, present: String) throws {
        let home = try Home()
        let old = try home.read([former: "7"])
        #expect(old.worker.readingThreads == 7)
        #expect(old.renamed.map { [$0.former, $0.present] } == [[former, present]])
        let both = try home.read([former: "7", present: "9"])
        #expect(both.worker.readingThreads == 9)
        #expect(both.renamed.isEmpty)
        // The environment wins over the file, whatever the names.
        try home.write("\(present)=3\n", to: ".env")
        #expect(try home.read([former: "7"]).worker.readingThreads == 7)
    }

    @Test func formerNamesAreNobodysPresentOnes() {
        let former = Setting.all.compactMap(\.formerName)
        #expect(!former.isEmpty)
        #expect(Set(former).count == former.count)
        #expect(Self.documented.isDisjoint(with: former))
    }

    @Test func secretsAreMarked() {
        let secrets = Setting.all.filter(\.isSecret).map(\.name)
        #expect(Set(secrets) == Set(Home.secrets.keys).union(["OPENAI_API_KEY", "ELEVENLABS_API_KEY"]))
    }

    /// What `make run` makes of the template: the values are the defaults.
    @Test func theTemplateWithSecretsIsTheDefault() throws {
        let (home, plain) = (try Home(), try Home())
        try home.write(Self.text("conf/env.example"), to: ".env")
        let (configuration, expected) = (try home.read(), try plain.read())
        #expect(configuration.store.dataPath == home.path + "/data/openmemory.db")
        #expect(
            configuration.store.keysPath.dropFirst(home.path.count)
                == expected.store.keysPath.dropFirst(plain.path.count))
        #expect(configuration.store.spoolPath == home.path + "/data/spool")
        #expect(configuration.store.payloadPath == home.path + "/payloads")
        #expect(configuration.server.threadCount == expected.server.threadCount)
        #expect(configuration.callStart.overrides == expected.callStart.overrides)
        #expect(configuration.logPath == expected.logPath)
    }

    /// The lines that are commented out show the defaults, and are valid themselves.
    @Test func theTemplateWithEveryLineInForceIsValid() throws {
        let home = try Home()
        let lines = try Self.text("conf/env.example").replacing(/(?m)^# ([A-Z]+_[A-Z_]+=)/) { $0.1 }
        try home.write(lines, to: ".env")
        let configuration = try home.read()
        #expect(configuration.server.threadCount == 16)
        #expect(configuration.server.maximumBodyBytes == 67_108_864)
        #expect(configuration.callEnd.toleranceSeconds == 1800)
        #expect(configuration.indexCacheBytes == 67_108_864)
        #expect(configuration.worker.queue.leaseSeconds == 60)
        #expect(configuration.callStart.overrides == [.firstMessage])
        #expect(configuration.logPath == "stderr")
        #expect(!configuration.store.hasPlainPayloads)
        #expect(configuration.callStart.key == .required(["client_1"]))
    }
}
