import Callers
import Domain
import Foundation
import Store
import Testing

@testable import Configuration

struct ConfigurationTests {
    private let home: Home

    init() throws { home = try Home() }

    // MARK: - Defaults

    @Test func hasADefaultForEverythingButSecrets() throws {
        let configuration = try home.read()
        #expect(configuration.home == home.path)
        #expect(configuration.server.threadCount == 16)
        #expect(configuration.server.maximumBodyBytes == 67_108_864)
        #expect(configuration.store.dataPath == home.path + "/data/openmemory.db")
        #expect(configuration.store.keysPath == home.path + "/data/keys.db")
        #expect(configuration.store.spoolPath == home.path + "/data/spool")
        #expect(configuration.store.payloadPath == home.path + "/payloads")
        #expect(!configuration.store.hasPlainPayloads)
        #expect(configuration.store.creates)
        #expect(configuration.store.masterKeys.map(\.bytes) == [[UInt8](repeating: 0, count: 32)])
        #expect(configuration.callStart.key == .required(["client_1"]))
        #expect(configuration.callStart.variables.isEmpty)
        #expect(configuration.callStart.overrides == [.firstMessage])
        #expect(configuration.midCall.key == .required(["search_1"]))
        #expect(configuration.callEnd.secrets == ["wsec_1"])
        #expect(configuration.callEnd.toleranceSeconds == 1800)
        #expect(configuration.worker.queue.leaseSeconds == 60)
        #expect(configuration.indexCacheBytes == 67_108_864)
        #expect(configuration.callers.party("07700 900123").identifier == .opaque("07700900123"))
        #expect(configuration.logPath == "stderr")
    }

    @Test func readsEverySetting() throws {
        let configuration = try home.read([
            "OPENMEMORY_DB_PATH": "/srv/db", "ELAOMS_KEYS_PATH": "/srv/keys", "ELAOMS_SPOOL_PATH": "/srv/spool",
            "PAYLOAD_STORAGE_PATH": "/srv/payloads", "ELAOMS_PLAIN_PAYLOADS": "1", "ELAOMS_THREADS": "4",
            "ELAOMS_MAX_BODY_BYTES": "2048", "ELAOMS_SIGNATURE_TOLERANCE_SECONDS": "60",
            "ELAOMS_INDEX_CACHE_BYTES": "0",
            "ELAOMS_LEASE_SECONDS": "5", "ELAOMS_DEFAULT_COUNTRY": "+49", "ELAOMS_LOG": "/var/log/elaoms.log",
            "ELAOMS_OVERRIDES": "first_message, language",
            "ELAOMS_DYNAMIC_VARIABLES": #"{"plan":"","visits":0,"vip":false,"rate":0.5}"#,
        ])
        #expect(configuration.store.dataPath == "/srv/db")
        #expect(configuration.store.keysPath == "/srv/keys")
        #expect(configuration.store.spoolPath == "/srv/spool")
        #expect(configuration.store.payloadPath == "/srv/payloads")
        #expect(configuration.store.hasPlainPayloads)
        #expect(configuration.server.threadCount == 4)
        #expect(configuration.server.maximumBodyBytes == 2048)
        #expect(configuration.callEnd.toleranceSeconds == 60)
        #expect(configuration.indexCacheBytes == 0)
        #expect(configuration.worker.queue.leaseSeconds == 5)
        #expect(configuration.logPath == "/var/log/elaoms.log")
        #expect(configuration.callStart.overrides == [.firstMessage, .language])
        #expect(
            configuration.callStart.variables
                == ["plan": .string(""), "visits": .integer(0), "vip": .boolean(false), "rate": .number(0.5)])
        #expect(configuration.callers.party("0151 2345678").identifier == .phone("+491512345678"))
    }

    @Test(arguments: [Configuration.Role.worker, .tool])
    func theWorkerAndTheToolNeedOnlyTheMasterKey(_ role: Configuration.Role) throws {
        let without: [String: String?] = [
            "ELEVENLABS_POST_CALL_KEY": nil, "ELEVENLABS_CLIENT_DATA_KEY": nil, "ELEVENLABS_SEARCH_DATA_KEY": nil,
        ]
        let configuration = try home.read(without, role: role)
        // Only elaoms-fcgi and `elaoms migrate` make a database.
        #expect(!configuration.store.creates)
        #expect(home.faults(["ELAOMS_MASTER_KEY": nil], role: role).count == 1)
    }

    // MARK: - Paths

    @Test(arguments: [("data/x.db", "/data/x.db"), ("./x.db", "/x.db"), ("../x.db", "/../x.db")])
    func relativePathsBeginAtHome(_ path: String, _ below: String) throws {
        let configuration = try home.read(["OPENMEMORY_DB_PATH": path, "ELAOMS_LOG": path])
        #expect(configuration.store.dataPath == home.path + below)
        #expect(configuration.logPath == home.path + below)
    }

    @Test func anEmptyVariableIsAMissingOne() throws {
        let configuration = try home.read(["OPENMEMORY_DB_PATH": "", "ELAOMS_THREADS": "", "ELAOMS_LOG": ""])
        #expect(configuration.store.dataPath == home.path + "/data/openmemory.db")
        #expect(configuration.server.threadCount == 16)
        #expect(configuration.logPath == "stderr")
    }

    @Test func aRelativeHomeBeginsAtTheWorkingDirectory() throws {
        let configuration = try home.read(["ELAOMS_HOME": "elsewhere"])
        #expect(configuration.store.payloadPath == FileManager.default.currentDirectoryPath + "/elsewhere/payloads")
    }

    // MARK: - The .env file

    @Test func readsTheFileInHome() throws {
        try home.write(
            """
            # a comment
            ELAOMS_THREADS=3

              ELAOMS_LEASE_SECONDS = 7\u{20}
            ELAOMS_LOG="run/a log"
            PAYLOAD_STORAGE_PATH='p'
            ELEVENLABS_POST_CALL_KEY=a=b==
            ELAOMS_DYNAMIC_VARIABLES={"plan":"#1"}
            """, to: ".env")
        let configuration = try home.read(["ELEVENLABS_POST_CALL_KEY": nil])
        #expect(configuration.server.threadCount == 3)
        #expect(configuration.worker.queue.leaseSeconds == 7)
        #expect(configuration.logPath == home.path + "/run/a log")
        #expect(configuration.store.payloadPath == home.path + "/p")
        #expect(configuration.callEnd.secrets == ["a=b=="])
        #expect(configuration.callStart.variables == ["plan": .string("#1")])
    }

    @Test func theEnvironmentWinsOverTheFile() throws {
        try home.write("ELAOMS_THREADS=3\nELEVENLABS_POST_CALL_KEY=file\nELAOMS_LEASE_SECONDS=7\n", to: ".env")
        let configuration = try home.read(["ELAOMS_THREADS": "5", "ELAOMS_LEASE_SECONDS": ""])
        #expect(configuration.server.threadCount == 5)
        #expect(configuration.callEnd.secrets == ["wsec_1"])
        #expect(configuration.worker.queue.leaseSeconds == 60)
    }

    @Test func readsAFileWithTheLineEndsOfWindows() throws {
        try home.write("ELAOMS_THREADS=3\r\n\r\n# x\r\nELAOMS_LEASE_SECONDS=7\r\n", to: ".env")
        let configuration = try home.read()
        #expect(configuration.server.threadCount == 3)
        #expect(configuration.worker.queue.leaseSeconds == 7)
    }

    @Test func namesTheLineThatIsNone() throws {
        try home.write("ELAOMS_THREADS=3\nwsec_secret\n", to: ".env")
        #expect(home.faults([:]) == ["line 2 of .env is no NAME=value"])
    }

    @Test func refusesAFileThatIsNoText() throws {
        try Data([0xFF, 0xFE, 0x00, 0xD8]).write(to: URL(filePath: home.path + "/.env"))
        #expect(home.faults([:]) == ["the .env file in ELAOMS_HOME cannot be read"])
    }

    // MARK: - Secrets

    @Test func aSecretMayComeFromAFile() throws {
        try home.write("wsec_new, wsec_old\n", to: "secret")
        let configuration = try home.read(["ELEVENLABS_POST_CALL_KEY": nil, "ELEVENLABS_POST_CALL_KEY_FILE": "secret"])
        #expect(configuration.callEnd.secrets == ["wsec_new", "wsec_old"])
    }

    @Test func theMasterKeyMayComeFromAFile() throws {
        try home.write(Home.masterKey + "\n", to: "master")
        let path = home.path + "/master"
        let configuration = try home.read(["ELAOMS_MASTER_KEY": nil, "ELAOMS_MASTER_KEY_FILE": path])
        #expect(configuration.store.masterKeys.count == 1)
    }

    @Test func aFileThatTheEnvironmentNamesWinsOverTheEnvFile() throws {
        try home.write("ELEVENLABS_POST_CALL_KEY=old\n", to: ".env")
        try home.write("new\n", to: "secret")
        let configuration = try home.read(["ELEVENLABS_POST_CALL_KEY": nil, "ELEVENLABS_POST_CALL_KEY_FILE": "secret"])
        #expect(configuration.callEnd.secrets == ["new"])
    }

    @Test func anEmptySecretInTheEnvFileLeavesTheFileThatItNames() throws {
        try home.write("ELEVENLABS_POST_CALL_KEY=\nELEVENLABS_POST_CALL_KEY_FILE=secret\n", to: ".env")
        try home.write("new\n", to: "secret")
        #expect(try home.read(["ELEVENLABS_POST_CALL_KEY": nil]).callEnd.secrets == ["new"])
    }

    @Test func severalKeysAllowRotation() throws {
        let other = Data([UInt8](repeating: 7, count: 32)).base64EncodedString()
        let configuration = try home.read([
            "ELEVENLABS_CLIENT_DATA_KEY": "new,old", "ELEVENLABS_SEARCH_DATA_KEY": " new , old ",
            "ELEVENLABS_POST_CALL_KEY": "new,\nold", "ELAOMS_MASTER_KEY": "\(other), \(Home.masterKey)",
        ])
        #expect(configuration.callStart.key == .required(["new", "old"]))
        #expect(configuration.midCall.key == .required(["new", "old"]))
        #expect(configuration.callEnd.secrets == ["new", "old"])
        #expect(configuration.store.masterKeys.map { $0.bytes[0] } == [7, 0])
    }

    @Test(arguments: ["ELEVENLABS_POST_CALL_KEY", "ELEVENLABS_CLIENT_DATA_KEY", "ELEVENLABS_SEARCH_DATA_KEY"])
    func aKeyThatIsMissingOrEmptyRefusesToStart(_ name: String) throws {
        try home.write(" \n", to: "empty")
        let cases: [[String: String?]] = [
            [name: nil], [name: ""], [name: " "], [name: ","], [name: "new,"], [name: ",old"], [name: "new,,old"],
            [name: nil, name + "_FILE": "empty"], [name: nil, name + "_FILE": "nowhere"],
        ]
        for variables in cases {
            let faults = home.faults(variables)
            #expect(!faults.isEmpty && faults.allSatisfy { $0.contains(name) }, "\(variables)")
        }
    }

    @Test(arguments: ["ELAOMS_MASTER_KEY"])
    func aMasterKeyThatIsNoneRefusesToStart(_ name: String) throws {
        try home.write("", to: "empty")
        let short = Data([UInt8](repeating: 7, count: 31)).base64EncodedString()
        let cases: [[String: String?]] = [
            [name: nil], [name: ""], [name: "hello"], [name: short], [name: Home.masterKey + ","],
            [name: Home.masterKey + "," + short], [name: String(Home.masterKey.dropLast())],
            [name: nil, name + "_FILE": "empty"], [name: nil, name + "_FILE": "nowhere"],
        ]
        for role in [Configuration.Role.fastCGI, .worker, .tool] {
            for variables in cases { #expect(!home.faults(variables, role: role).isEmpty, "\(variables)") }
        }
    }

    @Test func authenticationIsSwitchedOffOnlyByName() throws {
        let open = try home.read([
            "ELAOMS_CLIENT_DATA_AUTH": "none", "ELAOMS_SEARCH_DATA_AUTH": "none", "ELEVENLABS_CLIENT_DATA_KEY": nil,
            "ELEVENLABS_SEARCH_DATA_KEY": nil,
        ])
        #expect(open.callStart.key == .open)
        #expect(open.midCall.key == .open)
        let closed = try home.read(["ELAOMS_CLIENT_DATA_AUTH": "key", "ELAOMS_SEARCH_DATA_AUTH": ""])
        #expect(closed.callStart.key == .required(["client_1"]))
        #expect(closed.midCall.key == .required(["search_1"]))
        for value in ["None", "off", "0", "false", "no", "none "] {
            #expect(
                home.faults(["ELAOMS_CLIENT_DATA_AUTH": value]) == ["ELAOMS_CLIENT_DATA_AUTH must be `key` or `none`"])
        }
    }

    @Test func thePostCallRouteCannotBeOpened() {
        let faults = home.faults(["ELEVENLABS_POST_CALL_KEY": nil, "ELAOMS_POST_CALL_AUTH": "none"])
        #expect(faults.count == 1)
    }

    // MARK: - Faults

    @Test func saysEverythingThatIsWrongAtOnce() throws {
        try home.write("not a setting\n", to: ".env")
        let faults = home.faults([
            "ELAOMS_MASTER_KEY": nil, "ELEVENLABS_POST_CALL_KEY": nil, "ELEVENLABS_CLIENT_DATA_KEY": "",
            "ELEVENLABS_SEARCH_DATA_KEY": "a,,b", "ELAOMS_SEARCH_DATA_AUTH": nil, "ELAOMS_CLIENT_DATA_AUTH": nil,
            "ELAOMS_PLAIN_PAYLOADS": "yes", "ELAOMS_THREADS": "0", "ELAOMS_MAX_BODY_BYTES": "64m",
            "ELAOMS_SIGNATURE_TOLERANCE_SECONDS": "-1", "ELAOMS_LEASE_SECONDS": "1.5", "ELAOMS_INDEX_CACHE_BYTES": "x",
            "ELAOMS_DEFAULT_COUNTRY": "QQ", "ELAOMS_DYNAMIC_VARIABLES": "[]", "ELAOMS_OVERRIDES": "voice",
        ])
        let names = [
            ".env", "ELAOMS_MASTER_KEY", "ELEVENLABS_POST_CALL_KEY", "ELEVENLABS_CLIENT_DATA_KEY",
            "ELEVENLABS_SEARCH_DATA_KEY", "ELAOMS_PLAIN_PAYLOADS", "ELAOMS_THREADS", "ELAOMS_MAX_BODY_BYTES",
            "ELAOMS_SIGNATURE_TOLERANCE_SECONDS", "ELAOMS_LEASE_SECONDS", "ELAOMS_INDEX_CACHE_BYTES",
            "ELAOMS_DEFAULT_COUNTRY", "ELAOMS_DYNAMIC_VARIABLES", "ELAOMS_OVERRIDES",
        ]
        #expect(faults.count == names.count)
        for name in names { #expect(faults.contains { $0.contains(name) }, "\(name)") }
        let description = ConfigurationError(faults: faults).description
        #expect(description.split(separator: "\n").count == names.count + 1)
    }

    @Test func neverShowsTheValueOfAnything() throws {
        let secret = "hunter2-SECRET"
        try home.write("\(secret)\nELEVENLABS_SEARCH_DATA_KEY=\(secret),,\n", to: ".env")
        let names = [
            "ELAOMS_MASTER_KEY", "ELEVENLABS_POST_CALL_KEY_FILE", "ELEVENLABS_CLIENT_DATA_KEY",
            "ELAOMS_CLIENT_DATA_AUTH",
            "ELAOMS_PLAIN_PAYLOADS", "ELAOMS_THREADS", "ELAOMS_MAX_BODY_BYTES", "ELAOMS_SIGNATURE_TOLERANCE_SECONDS",
            "ELAOMS_LEASE_SECONDS", "ELAOMS_INDEX_CACHE_BYTES", "ELAOMS_DEFAULT_COUNTRY", "ELAOMS_DYNAMIC_VARIABLES",
            "ELAOMS_OVERRIDES",
        ]
        var variables = Dictionary(uniqueKeysWithValues: names.map { ($0, Optional(secret)) })
        variables["ELEVENLABS_CLIENT_DATA_KEY"] = secret + ",,"
        variables["ELEVENLABS_POST_CALL_KEY"] = .some(nil)
        variables["ELEVENLABS_SEARCH_DATA_KEY"] = .some(nil)
        let faults = home.faults(variables)
        #expect(faults.count >= names.count)
        let error = ConfigurationError(faults: faults)
        #expect(!"\(error)".contains("hunter2"))
        #expect(!String(reflecting: error).contains("hunter2"))
    }

    @Test(arguments: [
        ("ELAOMS_THREADS", ["1", "512"], ["0", "513", "-1", "1.5", "four", "0x4", "99999999999999999999"]),
        ("ELAOMS_MAX_BODY_BYTES", ["1024", "1073741824"], ["1023", "1073741825", "64m"]),
        ("ELAOMS_SIGNATURE_TOLERANCE_SECONDS", ["1", "86400"], ["0", "-1800", "86401"]),
        ("ELAOMS_LEASE_SECONDS", ["1", "86400"], ["0", "86401"]),
        ("ELAOMS_INDEX_CACHE_BYTES", ["0", "17179869184"], ["-1", "17179869185"]),
        ("ELAOMS_PLAIN_PAYLOADS", ["0", "1"], ["2", "true", "yes", "01"]),
        (
            "ELAOMS_DEFAULT_COUNTRY", ["1", "49", "+44", "998", "DE", "gb"],
            ["0", "1234", "+", "QQ", "D", "999", "٤٩", "4 9"]
        ),
        (
            "ELAOMS_OVERRIDES", ["", "language", "first_message,language", " language "],
            ["voice", "first_message,voice", "*"]
        ),
    ])
    func takesValuesInTheirRangeOnly(_ name: String, _ good: [String], _ bad: [String]) {
        for value in good { #expect(home.faults([name: value]).isEmpty, "\(value)") }
        for value in bad {
            let faults = home.faults([name: value])
            #expect(faults.count == 1 && faults.allSatisfy { $0.contains(name) }, "\(value)")
        }
    }

    @Test func anEmptyListOfOverridesSendsNone() throws {
        #expect(try home.read(["ELAOMS_OVERRIDES": ""]).callStart.overrides.isEmpty)
    }

    @Test(arguments: [
        "[]", "null", "1", "x", "{", #"{"a":null}"#, #"{"a":[1]}"#, #"{"a":{"b":1}}"#, #"{"system__caller_id":"x"}"#,
        #"{"system__":1}"#, #"{"":1}"#, #"{"a":1e999}"#,
    ])
    func refusesVariablesThatThePlatformWouldRefuse(_ json: String) {
        let faults = home.faults(["ELAOMS_DYNAMIC_VARIABLES": json])
        #expect(faults.count == 1)
        #expect(faults.allSatisfy { $0.contains("ELAOMS_DYNAMIC_VARIABLES") })
    }

    // MARK: - The neutral answer

    @Test func theNeutralAnswerNeedsNoKey() throws {
        let answer = try Configuration.neutralAnswer(environment: [
            "ELAOMS_HOME": home.path, "ELAOMS_DYNAMIC_VARIABLES": #"{"plan":"basic","user_name":"friend"}"#,
        ])
        #expect(answer.dynamicVariables["plan"] == .string("basic"))
        #expect(answer.dynamicVariables["user_name"] == .string("friend"))
        #expect(answer.dynamicVariables["returning_caller"] == .boolean(false))
        #expect(answer.dynamicVariables["call_count"] == .integer(0))
        #expect(answer.firstMessage == nil)
        #expect(throws: ConfigurationError.self) {
            try Configuration.neutralAnswer(environment: ["ELAOMS_HOME": home.path, "ELAOMS_DYNAMIC_VARIABLES": "x"])
        }
    }
}
