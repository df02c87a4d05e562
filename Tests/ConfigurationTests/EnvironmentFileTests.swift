import Configuration
import Foundation
import Testing

struct EnvironmentFileTests {
    private let home: Home

    init() throws { home = try Home() }

    private var text: String { (try? String(contentsOfFile: home.path + "/.env", encoding: .utf8)) ?? "" }

    @Test func setsAVariableAndLeavesAllOtherLines() throws {
        try home.write("# keys\nELAOMS_MASTER_KEY=abc\nELAOMS_LOG=stderr\n\n", to: ".env")
        let file = EnvironmentFile(home: home.path)
        try file.set("ELAOMS_LOG", "log")
        try file.set("ELAOMS_PUBLIC_URL", "https://x.example")
        #expect(text == "# keys\nELAOMS_MASTER_KEY=abc\nELAOMS_LOG=log\n\nELAOMS_PUBLIC_URL=https://x.example\n")
    }

    @Test func aFileFromWindowsLosesNothing() throws {
        try home.write("ELAOMS_LOG=stderr\r\nELAOMS_MASTER_KEY=abc\r\n", to: ".env")
        try EnvironmentFile(home: home.path).set("ELAOMS_LOG", "log")
        #expect(text == "ELAOMS_LOG=log\nELAOMS_MASTER_KEY=abc\n")
    }

    @Test func ofSeveralLinesTheLastOneIsChangedHoweverItIsSpaced() throws {
        try home.write("#ELAOMS_LOG=c\nELAOMS_LOG=a\n  ELAOMS_LOG = b\nELAOMS_LOGS=d", to: ".env")
        try EnvironmentFile(home: home.path).set("ELAOMS_LOG", "log")
        #expect(text == "#ELAOMS_LOG=c\nELAOMS_LOG=a\nELAOMS_LOG=log\nELAOMS_LOGS=d\n")
    }

    @Test func aNewFileIsItsOwnersAlone() throws {
        try EnvironmentFile(home: home.path).set("ELAOMS_LOG", "log")
        #expect(try mode(of: ".env") == 0o600)
    }

    @Test func aLinkStaysOneAndItsFileKeepsItsMode() throws {
        try home.write("ELAOMS_LOG=a\n", to: "real")
        #expect(chmod(home.path + "/real", 0o640) == 0)
        try FileManager.default.createSymbolicLink(atPath: home.path + "/.env", withDestinationPath: "real")
        try EnvironmentFile(home: home.path).set("ELAOMS_LOG", "log")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: home.path + "/.env") == "real")
        #expect(try mode(of: "real") == 0o640)
        #expect(text == "ELAOMS_LOG=log\n")
    }

    private func mode(of name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: home.path + "/" + name)
        return attributes[.posixPermissions] as? Int
    }
}
